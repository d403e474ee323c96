"""Texts for the server on this computer and its users."""

from collections.abc import Mapping

from kesong_desktop.errors import Reason
from kesong_desktop.messages.marker import QT_TRANSLATE_NOOP, ErrorText

HOME_SERVER: Mapping[Reason, ErrorText] = {
    Reason.HOME_SERVER_OFF: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Home server is off"),
        QT_TRANSLATE_NOOP("messages", "The home server is off."),
        QT_TRANSLATE_NOOP("messages", "Turn it on to load and send posts."),
    ),
    Reason.PASSWORDS_DIFFER: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Passwords differ"),
        QT_TRANSLATE_NOOP("messages", "The two passwords are not the same."),
        QT_TRANSLATE_NOOP("messages", "Try again."),
    ),
    Reason.HOST_NOT_ALLOWED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Address not allowed"),
        QT_TRANSLATE_NOOP("messages", "The home server cannot listen on {host}."),
        QT_TRANSLATE_NOOP("messages", "Use 127.0.0.1, localhost or ::1: this computer only."),
    ),
    Reason.HOST_UNUSABLE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Address not usable"),
        QT_TRANSLATE_NOOP("messages", "The home server cannot listen on {host} ({why})."),
        QT_TRANSLATE_NOOP("messages", "Use 127.0.0.1."),
    ),
    Reason.PORT_INVALID: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be used"),
        QT_TRANSLATE_NOOP("messages", "{port} is not a port."),
        QT_TRANSLATE_NOOP("messages", "Use 1 to 65535, or 0 for a free one."),
    ),
    Reason.PORT_IN_USE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Port in use"),
        QT_TRANSLATE_NOOP("messages", "Port {port} is in use."),
        QT_TRANSLATE_NOOP("messages", "Choose another with --port, or 0 for a free one."),
    ),
    Reason.PORT_NOT_ALLOWED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Port not allowed"),
        QT_TRANSLATE_NOOP("messages", "You have no permission to use port {port}."),
        QT_TRANSLATE_NOOP("messages", "Choose another with --port, or 0 for a free one."),
    ),
    Reason.HOME_NOT_SHARED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not shared"),
        QT_TRANSLATE_NOOP("messages", "The home server is not shared with other computers."),
        QT_TRANSLATE_NOOP("messages", "Turn on sharing in the preferences, or run: kesong serve --share"),
    ),
    Reason.OWNER_STAYS: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not possible"),
        QT_TRANSLATE_NOOP("messages", "The owner of a home server cannot be removed from it."),
        QT_TRANSLATE_NOOP("messages", "Delete the server's folder instead if nobody needs it any more."),
    ),
    Reason.PAIRING_OVER: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Request is over"),
        QT_TRANSLATE_NOOP("messages", "This request was withdrawn, or is older than two minutes."),
        QT_TRANSLATE_NOOP("messages", "Ask them to try again."),
    ),
    Reason.PAIRING_CLOSED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Nobody is waiting for you"),
        QT_TRANSLATE_NOOP("messages", "The owner of this home server is not inviting anyone right now."),
        QT_TRANSLATE_NOOP(
            "messages", "Ask them to choose “Invite someone…” in their preferences, then try again."
        ),
    ),
    Reason.PAIRING_REFUSED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not confirmed"),
        QT_TRANSLATE_NOOP("messages", "The code was not confirmed on the other screen."),
        QT_TRANSLATE_NOOP("messages", "Try again, and compare the codes on both screens."),
    ),
    Reason.PAIRING_BUSY: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Too many requests"),
        QT_TRANSLATE_NOOP("messages", "Too many requests to join were made."),
        QT_TRANSLATE_NOOP("messages", "Try again in two minutes."),
    ),
    Reason.INVITATION_INVALID: ErrorText(
        QT_TRANSLATE_NOOP("messages", "No invitation"),
        QT_TRANSLATE_NOOP("messages", "This is not a whole invitation."),
        QT_TRANSLATE_NOOP("messages", "Copy all of it: it begins with kesong:join."),
    ),
    Reason.INVITATION_USED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Invitation not valid"),
        QT_TRANSLATE_NOOP("messages", "This invitation was used already, or is older than 15 minutes."),
        QT_TRANSLATE_NOOP("messages", "Ask for a new one."),
    ),
    Reason.USER_NAME_INVALID: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be used"),
        QT_TRANSLATE_NOOP("messages", "“{name}” cannot be used as a name."),
        QT_TRANSLATE_NOOP("messages", "Use 1 to 30 letters a to z, digits and underscores."),
    ),
    Reason.USER_NAME_TAKEN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Name taken"),
        QT_TRANSLATE_NOOP("messages", "The name {name} is taken."),
        QT_TRANSLATE_NOOP("messages", "Choose another."),
    ),
    Reason.PASSWORD_LENGTH: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be used"),
        QT_TRANSLATE_NOOP("messages", "This password cannot be used."),
        QT_TRANSLATE_NOOP("messages", "Use {shortest} to {longest} characters."),
    ),
    Reason.DISPLAY_NAME_TOO_LONG: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be used"),
        QT_TRANSLATE_NOOP("messages", "This name is too long."),
        QT_TRANSLATE_NOOP("messages", "Use at most {limit} characters."),
    ),
    Reason.HOME_MISSING: ErrorText(
        QT_TRANSLATE_NOOP("messages", "No home server"),
        QT_TRANSLATE_NOOP("messages", "There is no home server in {path}."),
        QT_TRANSLATE_NOOP("messages", "Give its folder with --data."),
    ),
    Reason.BACKUP_EXISTS: ErrorText(
        QT_TRANSLATE_NOOP("messages", "File exists"),
        QT_TRANSLATE_NOOP("messages", "There is a file at {path} already."),
        QT_TRANSLATE_NOOP("messages", "Choose another name, or use --replace."),
    ),
    Reason.BACKUP_MISSING: ErrorText(
        QT_TRANSLATE_NOOP("messages", "File not found"),
        QT_TRANSLATE_NOOP("messages", "There is no file at {path}."),
        QT_TRANSLATE_NOOP("messages", "Check the path."),
    ),
    Reason.BACKUP_INVALID: ErrorText(
        QT_TRANSLATE_NOOP("messages", "No backup"),
        QT_TRANSLATE_NOOP("messages", "{path} is not a backup of Kesong."),
        QT_TRANSLATE_NOOP("messages", "Choose a file that was made with kesong backup."),
    ),
    Reason.BACKUP_DAMAGED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Backup damaged"),
        QT_TRANSLATE_NOOP("messages", "The backup {path} is damaged: {name} is not as it was written."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed. Use another backup."),
    ),
    Reason.BACKUP_TOO_NEW: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Backup too new"),
        QT_TRANSLATE_NOOP("messages", "A newer version of Kesong made the backup {path}."),
        QT_TRANSLATE_NOOP("messages", "Update Kesong, then restore it."),
    ),
    Reason.RESTORE_FOLDER_USED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Folder in use"),
        QT_TRANSLATE_NOOP("messages", "There are files in {path} already."),
        QT_TRANSLATE_NOOP(
            "messages", "Choose another folder with --data, or use --replace to move them aside."
        ),
    ),
    Reason.BACKUP_OF_PROFILE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Backup of a profile"),
        QT_TRANSLATE_NOOP("messages", "{path} is the backup of a whole profile, not of a home server alone."),
        QT_TRANSLATE_NOOP("messages", "Choose where it goes with --profile instead of --data."),
    ),
    Reason.EXPORT_FOLDER_USED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Folder in use"),
        QT_TRANSLATE_NOOP("messages", "There are files in {path} already."),
        QT_TRANSLATE_NOOP("messages", "Choose an empty or a new folder, or use --replace to move it aside."),
    ),
    Reason.NEARBY_UNKNOWN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not found"),
        QT_TRANSLATE_NOOP("messages", "No home server of your network is called {name}."),
        QT_TRANSLATE_NOOP(
            "messages",
            "See: kesong account nearby. Its owner has to share it; an invitation works in any network.",
        ),
    ),
    Reason.NEARBY_AMBIGUOUS: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Several found"),
        QT_TRANSLATE_NOOP("messages", "Several home servers of your network are called {name}."),
        QT_TRANSLATE_NOOP("messages", "Use an address that kesong account nearby lists."),
    ),
    Reason.PAIR_NEEDS_SHARE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not shared"),
        QT_TRANSLATE_NOOP("messages", "Others can join only while the server is shared."),
        QT_TRANSLATE_NOOP("messages", "Use --pair together with --share, and without --install."),
    ),
    Reason.PROFILE_MISSING: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Nothing to back up"),
        QT_TRANSLATE_NOOP("messages", "There is no profile in {path}."),
        QT_TRANSLATE_NOOP("messages", "Choose one with --profile."),
    ),
    Reason.PROFILE_FOLDER_USED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Profile in use"),
        QT_TRANSLATE_NOOP("messages", "There is a profile in {path} already."),
        QT_TRANSLATE_NOOP(
            "messages", "Choose another folder with --profile, or use --replace to move it aside."
        ),
    ),
    Reason.PASSPHRASE_TOO_SHORT: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be used"),
        QT_TRANSLATE_NOOP("messages", "This passphrase is too short."),
        QT_TRANSLATE_NOOP("messages", "Use {shortest} characters or more."),
    ),
    Reason.PASSPHRASE_WRONG: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Wrong passphrase"),
        QT_TRANSLATE_NOOP("messages", "This is not the passphrase of the backup."),
        QT_TRANSLATE_NOOP(
            "messages", "Nothing was changed. Try again, or restore without it and sign in anew."
        ),
    ),
    Reason.MEDIA_FOLDER_EMPTY: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Media missing"),
        QT_TRANSLATE_NOOP(
            "messages", "The media folder in {path} is empty, although posts have photos or videos."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Nothing was changed. Restore the folder first, for example from a backup."
        ),
    ),
    Reason.SERVICE_UNSUPPORTED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not supported"),
        QT_TRANSLATE_NOOP("messages", "A service cannot be installed on {system}."),
        QT_TRANSLATE_NOOP("messages", "Run kesong serve by the system's own means."),
    ),
    Reason.SERVICE_PATH_UNUSABLE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be used"),
        QT_TRANSLATE_NOOP("messages", "A service cannot use the path {path}."),
        QT_TRANSLATE_NOOP("messages", "Choose a folder without line breaks in its name."),
    ),
    Reason.SERVICE_OPTIONS: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be used"),
        QT_TRANSLATE_NOOP("messages", "--install and --uninstall exclude each other."),
        QT_TRANSLATE_NOOP("messages", "Use one of them."),
    ),
}
