"""Texts for folders and archives of the camera roll."""

from collections.abc import Mapping

from kesong_desktop.errors import Reason
from kesong_desktop.messages.marker import QT_TRANSLATE_NOOP, ErrorText

FOLDERS: Mapping[Reason, ErrorText] = {
    Reason.FOLDER_UNREADABLE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "A folder cannot be read"),
        QT_TRANSLATE_NOOP("messages", "The folder {path} cannot be read ({why})."),
        QT_TRANSLATE_NOOP("messages", "Check that it exists and that you have permission to read it."),
    ),
    Reason.FOLDER_AWAY: ErrorText(
        QT_TRANSLATE_NOOP("messages", "A memory card is not connected"),
        QT_TRANSLATE_NOOP(
            "messages", "The folder {path} is not available: its memory card or drive is not connected."
        ),
        QT_TRANSLATE_NOOP("messages", "Its photos stay listed. Connect it to use them."),
    ),
    Reason.FOLDER_OF_ANOTHER_PROGRAM: ErrorText(
        QT_TRANSLATE_NOOP("messages", "The folder cannot be added"),
        QT_TRANSLATE_NOOP("messages", "{path} belongs to another program, which keeps its own copies in it."),
        QT_TRANSLATE_NOOP("messages", "Export photos from that program into a folder, and add that folder."),
    ),
    Reason.ARCHIVE_UNREADABLE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "An archive cannot be read"),
        QT_TRANSLATE_NOOP("messages", "{path} cannot be read as an archive ({why})."),
        QT_TRANSLATE_NOOP("messages", "Download it again, or choose another file."),
    ),
    Reason.ARCHIVE_CUT_OFF: ErrorText(
        QT_TRANSLATE_NOOP("messages", "An archive cannot be read"),
        QT_TRANSLATE_NOOP("messages", "{path} is not a zip file, or is incomplete."),
        QT_TRANSLATE_NOOP("messages", "Download it again, or choose another file."),
    ),
    Reason.ARCHIVE_TOO_MANY_FILES: ErrorText(
        QT_TRANSLATE_NOOP("messages", "An archive cannot be read"),
        QT_TRANSLATE_NOOP("messages", "{path} contains more than {limit} files."),
        QT_TRANSLATE_NOOP("messages", "Unpack it, and choose the folder."),
    ),
    Reason.ARCHIVE_AS_WEB_PAGES: ErrorText(
        QT_TRANSLATE_NOOP("messages", "An archive cannot be read"),
        QT_TRANSLATE_NOOP("messages", "{path} is an Instagram export in HTML format."),
        QT_TRANSLATE_NOOP("messages", "Request it from Instagram again, and choose JSON as the format."),
    ),
    Reason.ARCHIVE_UNKNOWN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "An archive cannot be read"),
        QT_TRANSLATE_NOOP(
            "messages", "{path} is neither an Instagram export nor a Google Takeout with photos."
        ),
        QT_TRANSLATE_NOOP("messages", "Choose the zip file as downloaded, or the folder it was unpacked to."),
    ),
    Reason.ARCHIVE_MISSING: ErrorText(
        QT_TRANSLATE_NOOP("messages", "An archive cannot be read"),
        QT_TRANSLATE_NOOP("messages", "Couldn't find {path}."),
        QT_TRANSLATE_NOOP("messages", "Check the name."),
    ),
    Reason.ARCHIVE_NOT_A_ZIP: ErrorText(
        QT_TRANSLATE_NOOP("messages", "An archive cannot be read"),
        QT_TRANSLATE_NOOP("messages", "{path} is not a zip file."),
        QT_TRANSLATE_NOOP("messages", "Unpack it, and choose the folder it was unpacked to."),
    ),
    Reason.ARCHIVES_MIXED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Two kinds of archives"),
        QT_TRANSLATE_NOOP(
            "messages", "These are archives of two kinds: an Instagram export and a Google Takeout."
        ),
        QT_TRANSLATE_NOOP("messages", "Import one after the other."),
    ),
}
