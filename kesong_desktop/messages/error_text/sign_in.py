"""Texts for sign-ins."""

from collections.abc import Mapping

from kesong_desktop.errors import Reason
from kesong_desktop.messages.marker import QT_TRANSLATE_NOOP, ErrorText

SIGN_IN: Mapping[Reason, ErrorText] = {
    Reason.SIGN_IN_FAILED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not signed in"),
        QT_TRANSLATE_NOOP("messages", "The sign-in to {server} did not finish."),
        QT_TRANSLATE_NOOP("messages", "Try again."),
    ),
    Reason.SIGN_IN_REFUSED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not signed in"),
        QT_TRANSLATE_NOOP("messages", "{server} refused the sign-in."),
        QT_TRANSLATE_NOOP("messages", "Try again."),
    ),
    Reason.SIGN_IN_TIMED_OUT: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not signed in"),
        QT_TRANSLATE_NOOP(
            "messages", "The sign-in to {server} was not confirmed in the browser within five minutes."
        ),
        QT_TRANSLATE_NOOP("messages", "Start again; if the browser does not open the page, use a code."),
    ),
    Reason.SIGN_IN_WRONG_SERVER: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not signed in"),
        QT_TRANSLATE_NOOP("messages", "Another server than {server} answered the sign-in."),
        QT_TRANSLATE_NOOP("messages", "Try again."),
    ),
    Reason.SIGN_IN_NO_CODE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not signed in"),
        QT_TRANSLATE_NOOP("messages", "No code was entered for the sign-in to {server}."),
        QT_TRANSLATE_NOOP("messages", "Start again, or give a token with --token-stdin."),
    ),
    Reason.SIGN_IN_CODE_USED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not signed in"),
        QT_TRANSLATE_NOOP("messages", "{server} could not use the code; it may be wrong, or used already."),
        QT_TRANSLATE_NOOP("messages", "Start again: a code can be used once, and only for a short time."),
    ),
    Reason.SIGN_IN_NO_TOKEN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not signed in"),
        QT_TRANSLATE_NOOP("messages", "{server} gave no token for the sign-in."),
        QT_TRANSLATE_NOOP("messages", "Try again."),
    ),
    Reason.SIGN_IN_NO_BROWSER: ErrorText(
        QT_TRANSLATE_NOOP("messages", "No browser"),
        QT_TRANSLATE_NOOP("messages", "No browser could be opened for the sign-in to {server}."),
        QT_TRANSLATE_NOOP("messages", "Sign in with a code instead."),
    ),
    Reason.SIGN_IN_NO_LISTENER: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Browser sign-in not possible"),
        QT_TRANSLATE_NOOP(
            "messages", "This computer does not let Kesong receive the browser's answer for {server}."
        ),
        QT_TRANSLATE_NOOP("messages", "Sign in with a code instead."),
    ),
    Reason.SIGN_IN_APP_REFUSED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Browser sign-in not possible"),
        QT_TRANSLATE_NOOP("messages", "{server} does not accept sign-ins through the browser."),
        QT_TRANSLATE_NOOP("messages", "Sign in with a code instead."),
    ),
    Reason.APP_FORGOTTEN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not signed in"),
        QT_TRANSLATE_NOOP("messages", "{server} does not know Kesong any more."),
        QT_TRANSLATE_NOOP("messages", "Start the sign-in again."),
    ),
    Reason.TOKEN_EMPTY: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be used"),
        QT_TRANSLATE_NOOP("messages", "The token is empty."),
        QT_TRANSLATE_NOOP("messages", "Paste the whole token."),
    ),
    Reason.CODE_EMPTY: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be used"),
        QT_TRANSLATE_NOOP("messages", "The code is empty."),
        QT_TRANSLATE_NOOP("messages", "Paste the code that the server shows."),
    ),
    Reason.ADDRESS_INVALID: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be used"),
        QT_TRANSLATE_NOOP("messages", "“{address}” is not the address of a server."),
        QT_TRANSLATE_NOOP("messages", "Type its name as in a browser, such as pixelfed.social."),
    ),
    Reason.ADDRESS_NOT_ENCRYPTED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be used"),
        QT_TRANSLATE_NOOP("messages", "The connection to {host} would not be encrypted."),
        QT_TRANSLATE_NOOP("messages", "Use https://{host} instead."),
    ),
}
