"""Texts for the profile on disk and the program that holds it."""

from collections.abc import Mapping

from kesong_desktop.errors import Reason
from kesong_desktop.messages.marker import QT_TRANSLATE_NOOP, ErrorText

PROFILE: Mapping[Reason, ErrorText] = {
    Reason.STORE_PROBLEM: ErrorText(
        QT_TRANSLATE_NOOP("messages", "The profile cannot be used"),
        QT_TRANSLATE_NOOP("messages", "{path} cannot be used ({why})."),
        QT_TRANSLATE_NOOP("messages", "Check the disk and the folder's permissions."),
    ),
    Reason.STORE_DAMAGED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "The profile cannot be used"),
        QT_TRANSLATE_NOOP("messages", "{path} is damaged ({why})."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Nothing was changed. Run kesong doctor: it says what can be saved, and how.",
        ),
    ),
    Reason.STORE_TOO_NEW: ErrorText(
        QT_TRANSLATE_NOOP("messages", "The profile cannot be used"),
        QT_TRANSLATE_NOOP("messages", "{path} was written by a newer version of Kesong ({why})."),
        QT_TRANSLATE_NOOP("messages", "Install that version, or use another profile."),
    ),
    Reason.DISK_FULL: ErrorText(
        QT_TRANSLATE_NOOP("messages", "The disk is full"),
        QT_TRANSLATE_NOOP("messages", "The disk is full: {path} could not be written."),
        QT_TRANSLATE_NOOP("messages", "Free some space; nothing that was saved before is lost."),
    ),
    Reason.NOT_ENOUGH_SPACE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not enough space"),
        QT_TRANSLATE_NOOP("messages", "{path} needs {needed_gb:.1f} GB, but only {free_gb:.1f} GB are free."),
        QT_TRANSLATE_NOOP("messages", "Free some space, or choose another folder."),
    ),
    Reason.PROFILE_FOLDER_OPEN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "The profile is not private"),
        QT_TRANSLATE_NOOP(
            "messages", "Other users of this computer can read {path}, and its permissions cannot be changed."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Choose another folder with --profile, on a disk that has permissions."
        ),
    ),
    Reason.PROFILE_FOLDER_OF_ANOTHER: ErrorText(
        QT_TRANSLATE_NOOP("messages", "The profile is not private"),
        QT_TRANSLATE_NOOP("messages", "{path} belongs to another user of this computer."),
        QT_TRANSLATE_NOOP("messages", "Choose another folder with --profile."),
    ),
    Reason.PROFILE_FILE_IS_LINK: ErrorText(
        QT_TRANSLATE_NOOP("messages", "The profile cannot be used"),
        QT_TRANSLATE_NOOP("messages", "{path} is a link or no ordinary file, so nothing is written to it."),
        QT_TRANSLATE_NOOP("messages", "Remove it, or choose another folder with --profile."),
    ),
    Reason.PROFILE_BUSY: ErrorText(
        QT_TRANSLATE_NOOP("messages", "The profile is in use"),
        QT_TRANSLATE_NOOP("messages", "Another Kesong is using the profile {path}."),
        QT_TRANSLATE_NOOP("messages", "Close it, or choose another profile with --profile."),
    ),
    Reason.PICTURE_NOT_WRITTEN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "The picture was not saved"),
        QT_TRANSLATE_NOOP("messages", "The pasted picture could not be written to {path}."),
        QT_TRANSLATE_NOOP("messages", "Check the disk and the folder's permissions."),
    ),
    Reason.NOT_KEPT: ErrorText(
        QT_TRANSLATE_NOOP("messages", "No copy was made"),
        QT_TRANSLATE_NOOP("messages", "Kesong could not copy {path} ({why})."),
        QT_TRANSLATE_NOOP("messages", "Leave the file where it is until the post is sent."),
    ),
    Reason.NOT_KEPT_TOO_LARGE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "No copy was made"),
        QT_TRANSLATE_NOOP("messages", "{path} is too large to copy ({size_mb:,.0f} MB)."),
        QT_TRANSLATE_NOOP("messages", "Leave the file where it is until the post is sent."),
    ),
    Reason.NO_KEYRING: ErrorText(
        QT_TRANSLATE_NOOP("messages", "No safe place for the sign-in"),
        QT_TRANSLATE_NOOP("messages", "This computer has no keyring to store the sign-in."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Install one (GNOME Keyring, KWallet or KeePassXC); or keep sign-ins in a file that only you can read: turn it on in"
            " the preferences, or set KESONG_SECRETS=file; or use the window, where you sign in again each time.",
        ),
    ),
    Reason.REPORT_NOT_WRITTEN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "The report was not written"),
        QT_TRANSLATE_NOOP("messages", "The report could not be written to {path} ({why})."),
        QT_TRANSLATE_NOOP("messages", "Choose another folder."),
    ),
    Reason.HOLDER_REFUSED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "The open Kesong did not do it"),
        QT_TRANSLATE_NOOP("messages", "The Kesong that is open did not carry out the command."),
        QT_TRANSLATE_NOOP("messages", "Close it, and try again."),
    ),
    Reason.HOLDER_OTHER_VERSION: ErrorText(
        QT_TRANSLATE_NOOP("messages", "The open Kesong did not do it"),
        QT_TRANSLATE_NOOP("messages", "The Kesong that is open is another version."),
        QT_TRANSLATE_NOOP("messages", "Close it, and try again."),
    ),
    Reason.COMMAND_TOO_LARGE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Too many files"),
        QT_TRANSLATE_NOOP("messages", "These are too many files for one command."),
        QT_TRANSLATE_NOOP("messages", "Give fewer files at once."),
    ),
}
