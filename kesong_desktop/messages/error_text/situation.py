"""What is said of errors in situations in which the usual words would be wrong: at a sign-in, and in a command."""

from collections.abc import Mapping

from kesong_desktop.errors import Reason, Situation
from kesong_desktop.messages.marker import QT_TRANSLATE_NOOP

_CHECK_AND_RETRY = QT_TRANSLATE_NOOP("messages", "Check the address and the network, then try again.")
_SPELLING_AND_RETRY = QT_TRANSLATE_NOOP("messages", "Check the spelling and the network, then try again.")
_SERVER_SIDE = QT_TRANSLATE_NOOP(
    "messages", "Try again later. If it stays so, tell the server's administrators."
)
_PORTAL = QT_TRANSLATE_NOOP(
    "messages", "Open any website in your browser and sign in to the network, then try again."
)
_SIGN_IN_REFUSED = QT_TRANSLATE_NOOP("messages", "{server} refused the sign-in.")
_STAYS_IN_OUTBOX = QT_TRANSLATE_NOOP(
    "messages", "It stays in the outbox. Send it with: kesong outbox run, or by opening Kesong."
)
_PASSING: Mapping[Reason, str] = {
    Reason.UNREACHABLE: _CHECK_AND_RETRY,
    Reason.TIMED_OUT: _CHECK_AND_RETRY,
    Reason.CONNECTION_LOST: _CHECK_AND_RETRY,
    Reason.CAPTIVE_PORTAL: _PORTAL,
    Reason.SERVER_GAVE_UP: _SERVER_SIDE,
    Reason.SERVER_FAULT: _SERVER_SIDE,
    Reason.STILL_PROCESSING: _SERVER_SIDE,
}

WHAT_IN: Mapping[Situation, Mapping[Reason, str]] = {
    Situation.SIGN_IN: {Reason.FORBIDDEN: _SIGN_IN_REFUSED, Reason.REJECTED: _SIGN_IN_REFUSED},
    Situation.COMMAND: {},
    Situation.QUEUED: {},
}
"""What happened, in place of the reason's usual sentence."""

ADVICE_IN: Mapping[Situation, Mapping[Reason, str]] = {
    Situation.SIGN_IN: {
        **_PASSING,
        Reason.NAME_UNKNOWN: _SPELLING_AND_RETRY,
        Reason.SLOW_DOWN: QT_TRANSLATE_NOOP("messages", "Try to sign in again after that."),
        Reason.NOT_AUTHORISED: QT_TRANSLATE_NOOP("messages", "Check the token, or sign in with the browser."),
        Reason.FORBIDDEN: QT_TRANSLATE_NOOP("messages", "Ask the server's administrators."),
        Reason.REJECTED: QT_TRANSLATE_NOOP("messages", "Check what you entered, then try again."),
    },
    Situation.COMMAND: {
        **_PASSING,
        Reason.NAME_UNKNOWN: _SPELLING_AND_RETRY,
        Reason.SLOW_DOWN: QT_TRANSLATE_NOOP("messages", "Try again after that."),
    },
    Situation.QUEUED: {
        **dict.fromkeys((*_PASSING, Reason.NAME_UNKNOWN, Reason.SLOW_DOWN), _STAYS_IN_OUTBOX),
        Reason.CAPTIVE_PORTAL: QT_TRANSLATE_NOOP(
            "messages",
            "Open any website in your browser and sign in to the network."
            " It stays in the outbox; send it with: kesong outbox run, or by opening Kesong.",
        ),
    },
}
"""What to do, in place of the reason's usual advice: nothing waits, or is tried again, where no window does it."""
