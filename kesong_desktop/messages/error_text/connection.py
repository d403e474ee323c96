"""Texts for connections and servers' answers."""

from collections.abc import Mapping

from kesong_desktop.errors import Reason
from kesong_desktop.messages.marker import QT_TRANSLATE_NOOP, ErrorText

_CHECK_ADDRESS = QT_TRANSLATE_NOOP(
    "messages", "Check the address and the network. Anything waiting is kept and tried again."
)

CONNECTION: Mapping[Reason, ErrorText] = {
    Reason.UNREACHABLE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "No answer"),
        QT_TRANSLATE_NOOP("messages", "Could not connect to {server}."),
        _CHECK_ADDRESS,
    ),
    Reason.NAME_UNKNOWN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Server not found"),
        QT_TRANSLATE_NOOP("messages", "There is no server named {server}."),
        _CHECK_ADDRESS,
    ),
    Reason.CERTIFICATE_EXPIRED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Connection not secure"),
        QT_TRANSLATE_NOOP("messages", "The certificate of {server} has expired."),
        QT_TRANSLATE_NOOP("messages", "Check this computer's clock, or tell the server's administrators."),
    ),
    Reason.CERTIFICATE_OTHER_NAME: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Connection not secure"),
        QT_TRANSLATE_NOOP("messages", "The certificate of {server} belongs to another name."),
        QT_TRANSLATE_NOOP("messages", "Check the address."),
    ),
    Reason.CERTIFICATE_UNTRUSTED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Connection not secure"),
        QT_TRANSLATE_NOOP("messages", "The certificate of {server} is not trusted."),
        QT_TRANSLATE_NOOP("messages", "Check the address, or tell the server's administrators."),
    ),
    Reason.CERTIFICATE_CHANGED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Another server answers"),
        QT_TRANSLATE_NOOP(
            "messages", "{server} does not have the key that your invitation named. Nothing was sent."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Ask whoever runs it: if the server was set up again, join with a new invitation."
        ),
    ),
    Reason.TIMED_OUT: ErrorText(
        QT_TRANSLATE_NOOP("messages", "No answer"),
        QT_TRANSLATE_NOOP("messages", "{server} did not answer in time."),
        _CHECK_ADDRESS,
    ),
    Reason.CONNECTION_LOST: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Connection lost"),
        QT_TRANSLATE_NOOP("messages", "The connection to {server} was lost."),
        _CHECK_ADDRESS,
    ),
    Reason.CAPTIVE_PORTAL: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Sign in to the network"),
        QT_TRANSLATE_NOOP("messages", "This network shows a page of its own in place of {server}."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Open any website in your browser and sign in to the network. Kesong tries again automatically.",
        ),
    ),
    Reason.SERVER_GAVE_UP: ErrorText(
        QT_TRANSLATE_NOOP("messages", "No answer"),
        QT_TRANSLATE_NOOP("messages", "{server} gave up on the request."),
        QT_TRANSLATE_NOOP("messages", "It is tried again automatically."),
    ),
    Reason.PROXY_UNUSABLE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Proxy not usable"),
        QT_TRANSLATE_NOOP("messages", "The system's proxy does not let Kesong connect to {server}."),
        QT_TRANSLATE_NOOP("messages", "Check the proxy in the system's network settings."),
    ),
    Reason.PROXY_NEEDS_PASSWORD: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Proxy not usable"),
        QT_TRANSLATE_NOOP(
            "messages", "The system's proxy requires a name and a password to connect to {server}."
        ),
        QT_TRANSLATE_NOOP("messages", "Enter them in the system's network settings."),
    ),
    Reason.STILL_PROCESSING: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Still processing"),
        QT_TRANSLATE_NOOP("messages", "{server} is still processing the file."),
        QT_TRANSLATE_NOOP("messages", "It is tried again automatically."),
    ),
    Reason.UPLOAD_KEEPS_FAILING: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Upload failed"),
        QT_TRANSLATE_NOOP("messages", "{server} failed again and again at this upload ({status})."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Try again later, choose a smaller upload size in the preferences, or remove the file.",
        ),
    ),
    Reason.NOT_AUTHORISED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Signed out"),
        QT_TRANSLATE_NOOP("messages", "{server} does not accept this sign-in."),
        QT_TRANSLATE_NOOP("messages", "Sign in again; nothing was lost."),
    ),
    Reason.FORBIDDEN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not allowed"),
        QT_TRANSLATE_NOOP("messages", "{server} does not allow that."),
        QT_TRANSLATE_NOOP("messages", "Ask the server's administrators, or use another account."),
    ),
    Reason.GONE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not found"),
        QT_TRANSLATE_NOOP("messages", "Couldn't find that on {server}. It may have been deleted."),
        QT_TRANSLATE_NOOP("messages", "Refresh, and try again."),
    ),
    Reason.REJECTED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Refused"),
        QT_TRANSLATE_NOOP("messages", "{server} refused it."),
        QT_TRANSLATE_NOOP("messages", "Change what the server names, then try again."),
    ),
    Reason.TOO_LARGE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Too large"),
        QT_TRANSLATE_NOOP("messages", "The file is larger than {server} accepts."),
        QT_TRANSLATE_NOOP("messages", "Choose a smaller upload size in the preferences, or remove the file."),
    ),
    Reason.SLOW_DOWN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Too many requests"),
        QT_TRANSLATE_NOOP("messages", "{server} asks to slow down until {until}."),
        QT_TRANSLATE_NOOP("messages", "It is tried again automatically."),
    ),
    Reason.SERVER_FAULT: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Server error"),
        QT_TRANSLATE_NOOP("messages", "{server} has an internal error ({status})."),
        QT_TRANSLATE_NOOP("messages", "It is tried again automatically; nothing was lost."),
    ),
    Reason.NOT_THIS_PROTOCOL: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not a supported server"),
        QT_TRANSLATE_NOOP("messages", "{server} sent an answer that Kesong does not understand ({why})."),
        QT_TRANSLATE_NOOP(
            "messages", "Check that the address is a Mastodon, Pixelfed, GoToSocial or Kesong server."
        ),
    ),
}
