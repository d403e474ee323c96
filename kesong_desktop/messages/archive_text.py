"""Texts for the reasons for which a file of an archive is not imported."""

from collections.abc import Mapping

from kesong_desktop.messages.marker import QT_TRANSLATE_NOOP
from kesong_desktop.model.library.skip_reason import SkipReason

_OUTSIDE = QT_TRANSLATE_NOOP("messages", "Its path points outside the archive.")

SKIP_REASONS: Mapping[SkipReason, str] = {
    SkipReason.NOT_MEDIA: QT_TRANSLATE_NOOP("messages", "Not a photo or video."),
    SkipReason.FROM_CONVERSATION: QT_TRANSLATE_NOOP("messages", "Part of a private conversation."),
    SkipReason.IN_TRASH: QT_TRANSLATE_NOOP("messages", "In the trash, or recently deleted."),
    SkipReason.SYSTEM_FILE: QT_TRANSLATE_NOOP("messages", "A hidden file of the operating system."),
    SkipReason.DUPLICATE: QT_TRANSLATE_NOOP("messages", "Duplicate of another file in the archive."),
    SkipReason.ALREADY_IN_ROLL: QT_TRANSLATE_NOOP("messages", "Already in the camera roll."),
    SkipReason.NO_EXTENSION: QT_TRANSLATE_NOOP(
        "messages", "A video without a file name extension. Rename it to end in .mp4 to import it."
    ),
    SkipReason.EMPTY: QT_TRANSLATE_NOOP("messages", "The file is empty."),
    SkipReason.DAMAGED: QT_TRANSLATE_NOOP("messages", "Damaged: the content does not match the archive."),
    SkipReason.DAMAGED_METADATA: QT_TRANSLATE_NOOP(
        "messages", "Damaged: its dates, captions and locations could not be read."
    ),
    SkipReason.TOO_LARGE: QT_TRANSLATE_NOOP("messages", "The file is too large."),
    SkipReason.LINK: QT_TRANSLATE_NOOP("messages", "A link to another file."),
    SkipReason.SPECIAL_FILE: QT_TRANSLATE_NOOP("messages", "Not a regular file."),
    SkipReason.ENCRYPTED: QT_TRANSLATE_NOOP("messages", "The file is encrypted."),
    SkipReason.UNKNOWN_COMPRESSION: QT_TRANSLATE_NOOP(
        "messages", "Compressed with a method that Kesong cannot read."
    ),
    SkipReason.ZIP_BOMB: QT_TRANSLATE_NOOP("messages", "Unpacks to far more data than the archive declares."),
    SkipReason.ABSOLUTE_PATH: _OUTSIDE,
    SkipReason.PARENT_PATH: _OUTSIDE,
    SkipReason.UNUSABLE_NAME: QT_TRANSLATE_NOOP("messages", "The file has no usable name."),
}
"""Why a file is not imported, in one sentence."""
