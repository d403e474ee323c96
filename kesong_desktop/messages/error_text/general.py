"""Texts for errors of no particular part."""

from collections.abc import Mapping

from kesong_desktop.errors import Reason
from kesong_desktop.messages.marker import QT_TRANSLATE_NOOP, ErrorText

_AGAIN = QT_TRANSLATE_NOOP("messages", "Try again later.")

GENERAL: Mapping[Reason, ErrorText] = {
    Reason.UNKNOWN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Something went wrong"),
        QT_TRANSLATE_NOOP("messages", "Something went wrong."),
        QT_TRANSLATE_NOOP("messages", "Try again."),
    ),
    Reason.FAULT: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Internal error"),
        QT_TRANSLATE_NOOP("messages", "Kesong has an internal error ({name})."),
        QT_TRANSLATE_NOOP("messages", "Nothing that was saved is lost. The log has the details."),
    ),
    Reason.SERVER_PROBLEM: ErrorText(
        QT_TRANSLATE_NOOP("messages", "That did not work"),
        QT_TRANSLATE_NOOP("messages", "{server} could not do that."),
        _AGAIN,
    ),
    Reason.INVALID_INPUT: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be used"),
        QT_TRANSLATE_NOOP("messages", "{name} cannot be used."),
        QT_TRANSLATE_NOOP("messages", "Check the spelling."),
    ),
    Reason.REFUSED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Refused"),
        QT_TRANSLATE_NOOP("messages", "The server refused it."),
    ),
    Reason.CANCELLED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cancelled"),
        QT_TRANSLATE_NOOP("messages", "Cancelled."),
    ),
}
