"""Texts for photos and videos."""

from collections.abc import Mapping

from kesong_desktop.errors import Reason
from kesong_desktop.messages.marker import QT_TRANSLATE_NOOP, ErrorText

_OTHER_FILE = QT_TRANSLATE_NOOP("messages", "Choose another file, or copy it again from its source.")

MEDIA: Mapping[Reason, ErrorText] = {
    Reason.NOT_A_PICTURE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be opened"),
        QT_TRANSLATE_NOOP("messages", "{path} is not a photo or video that can be read."),
        _OTHER_FILE,
    ),
    Reason.TOO_SLOW: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be opened"),
        QT_TRANSLATE_NOOP("messages", "{path} needs more time to decode than is safe."),
        _OTHER_FILE,
    ),
    Reason.CUT_OFF: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be opened"),
        QT_TRANSLATE_NOOP("messages", "{path} is incomplete: part of the file is missing."),
        _OTHER_FILE,
    ),
    Reason.EMPTY: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be opened"),
        QT_TRANSLATE_NOOP("messages", "{path} is empty."),
        _OTHER_FILE,
    ),
    Reason.FILE_TOO_LARGE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be opened"),
        QT_TRANSLATE_NOOP("messages", "{path} is too large to open safely ({detail})."),
        _OTHER_FILE,
    ),
    Reason.MISSING: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be opened"),
        QT_TRANSLATE_NOOP("messages", "Couldn't find {path}."),
        QT_TRANSLATE_NOOP("messages", "Check the name, or connect the memory card or drive it is on."),
    ),
    Reason.NO_PERMISSION: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be opened"),
        QT_TRANSLATE_NOOP("messages", "You have no permission to read {path}."),
        QT_TRANSLATE_NOOP("messages", "Change its permissions, or choose another file."),
    ),
    Reason.NAME_NOT_TEXT: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be opened"),
        QT_TRANSLATE_NOOP("messages", "The name of {path} is not valid text."),
        QT_TRANSLATE_NOOP("messages", "Rename the file, then try again."),
    ),
    Reason.ONLINE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be opened"),
        QT_TRANSLATE_NOOP("messages", "{path} is stored online only."),
        QT_TRANSLATE_NOOP("messages", "Make it available on this computer first."),
    ),
    Reason.BROKEN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be opened"),
        QT_TRANSLATE_NOOP("messages", "{path} is damaged ({detail})."),
        _OTHER_FILE,
    ),
    Reason.UNSUPPORTED_CODING: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Format not supported"),
        QT_TRANSLATE_NOOP("messages", "{path} is coded in a way that cannot be read ({detail})."),
        QT_TRANSLATE_NOOP("messages", "Save it again with another program, or choose another file."),
    ),
    Reason.SPECIAL_FILE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be opened"),
        QT_TRANSLATE_NOOP("messages", "{path} is a device, a pipe or another special file of the system."),
        QT_TRANSLATE_NOOP("messages", "Choose an ordinary file."),
    ),
    Reason.PRIVATE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be published"),
        QT_TRANSLATE_NOOP(
            "messages", "{path} cannot be prepared without private metadata ({detail}), so it is not sent."
        ),
        QT_TRANSLATE_NOOP("messages", "Save it again with another program, or choose another file."),
    ),
    Reason.DECODER_STOPPED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not opened yet"),
        QT_TRANSLATE_NOOP("messages", "{path} could not be opened: this computer is too busy."),
        QT_TRANSLATE_NOOP("messages", "Try again later."),
    ),
    Reason.SOURCE_CHANGED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "A photo was changed"),
        QT_TRANSLATE_NOOP("messages", "{path} was changed after the post was queued."),
        QT_TRANSLATE_NOOP("messages", "Try again to send it as it is now, or edit the post."),
    ),
    Reason.NEEDS_EXTRA: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Format not supported"),
        QT_TRANSLATE_NOOP("messages", "{path} needs the {detail} extra, which is not installed."),
        QT_TRANSLATE_NOOP("messages", "Install it, or choose another file."),
    ),
    Reason.FORMAT_MISSING: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Format not supported"),
        QT_TRANSLATE_NOOP("messages", "{kind} files cannot be read: the package {package} is missing."),
        QT_TRANSLATE_NOOP("messages", "Install it, or choose another file."),
    ),
}
