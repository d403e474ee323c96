"""Texts of the page that the browser shows at the end of a sign-in."""

from kesong_desktop.messages.marker import QT_TRANSLATE_NOOP, PageText

_RETURN = QT_TRANSLATE_NOOP("messages", "You can close this page and return to Kesong.")

SIGNED_IN = PageText(
    QT_TRANSLATE_NOOP("messages", "You can close this page"),
    QT_TRANSLATE_NOOP("messages", "Kesong has received the server's answer and finishes the sign-in."),
)
NOT_FOUND = PageText(QT_TRANSLATE_NOOP("messages", "Page not found"), _RETURN)
WRONG_STATE = PageText(
    QT_TRANSLATE_NOOP("messages", "This page belongs to another sign-in"),
    QT_TRANSLATE_NOOP(
        "messages", "It may be from an earlier attempt. Return to Kesong and choose “Open the page again”."
    ),
)
NOT_SIGNED_IN = PageText(QT_TRANSLATE_NOOP("messages", "You are not signed in"), _RETURN)
REFUSED = PageText(
    NOT_SIGNED_IN.title,
    QT_TRANSLATE_NOOP(
        "messages", "The server answered: {said}. You can close this page and return to Kesong."
    ),
)
