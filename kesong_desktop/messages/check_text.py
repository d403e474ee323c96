"""What ``kesong doctor`` and ``kesong self-test`` find, and what to do about it."""

from kesong_desktop.messages.marker import QT_TRANSLATE_NOOP

CHECK_TITLES = {
    "versions": QT_TRANSLATE_NOOP("messages", "Versions"),
    "resources": QT_TRANSLATE_NOOP("messages", "Files of the program"),
    "data": QT_TRANSLATE_NOOP("messages", "Data folder"),
    "cache": QT_TRANSLATE_NOOP("messages", "Cache folder"),
    "damaged file": QT_TRANSLATE_NOOP("messages", "Damaged file"),
    "camera roll": QT_TRANSLATE_NOOP("messages", "Camera roll"),
    "preferences": QT_TRANSLATE_NOOP("messages", "Preferences"),
    "keyring": QT_TRANSLATE_NOOP("messages", "Keyring"),
    "proxy": QT_TRANSLATE_NOOP("messages", "Proxy"),
    "clock": QT_TRANSLATE_NOOP("messages", "Clock"),
    "accounts": QT_TRANSLATE_NOOP("messages", "Accounts"),
    "crash reports": QT_TRANSLATE_NOOP("messages", "Crash reports"),
}
"""Titles of checks by their names, for the window; others go by their names: formats, databases and accounts."""

REINSTALL = QT_TRANSLATE_NOOP("messages", "Install Kesong again.")
REBUILD = QT_TRANSLATE_NOOP("messages", "The package is incomplete. Build it again.")
CODEC_WORKS = QT_TRANSLATE_NOOP("messages", "read and written")
INSTALL_CODEC = QT_TRANSLATE_NOOP("messages", "Install {package} to open such files.")
CODEC_LEFT_OUT = QT_TRANSLATE_NOOP(
    "messages",
    "This package does not have it. Kesong that is installed with pip opens such files with {package}.",
)

FILES_INSTALLED = QT_TRANSLATE_NOOP("messages", "complete, in {folder}")
FILES_OF_PACKAGE = QT_TRANSLATE_NOOP("messages", "complete, in the package at {folder}")
KEYRING = QT_TRANSLATE_NOOP("messages", "sign-ins are kept in the system's keyring")
KEYRING_FILE = QT_TRANSLATE_NOOP("messages", "sign-ins are kept in a file that only you can read")
KEYRING_NONE = QT_TRANSLATE_NOOP("messages", "none: sign-ins last until the window closes")
INSTALL_KEYRING = QT_TRANSLATE_NOOP(
    "messages",
    "You have three options:\n"
    "1. Install a keyring (GNOME Keyring, KWallet or KeePassXC) and start Kesong again.\n"
    "2. Keep sign-ins in a file that only you can read: turn it on in the preferences, or set KESONG_SECRETS=file.\n"
    "3. Change nothing, and sign in again each time.",
)

FOLDER_FREE = QT_TRANSLATE_NOOP("messages", "{folder}, {gigabytes:.1f} GB free")
FOLDER_NOT_WRITABLE = QT_TRANSLATE_NOOP("messages", "nothing can be written to {folder} ({why})")
FREE_SPACE = QT_TRANSLATE_NOOP("messages", "Free some space.")
FREE_OR_PERMIT = QT_TRANSLATE_NOOP("messages", "Free some space, or check the permissions of the folder.")

DATABASE_SOUND = QT_TRANSLATE_NOOP("messages", "read to its end")
DATABASE_DAMAGED = QT_TRANSLATE_NOOP("messages", "damaged")
REPAIR_DATABASE = QT_TRANSLATE_NOOP(
    "messages", "Close Kesong and run: kesong doctor --repair. The damaged file is kept beside the new one."
)
RESTORE_HOME = QT_TRANSLATE_NOOP(
    "messages",
    "Restore a backup of the home server: kesong restore FILE --replace. What is there now is kept.",
)
DAMAGED_ASIDE = QT_TRANSLATE_NOOP("messages", "{path} was damaged and set aside")
DELETE_DAMAGED = QT_TRANSLATE_NOOP("messages", "Delete it once you miss nothing.")
CRASHES_KEPT = QT_TRANSLATE_NOOP("messages", "{count} kept on this computer; nothing was sent")
SEND_REPORT = QT_TRANSLATE_NOOP(
    "messages", "Read them in the preferences, or write a report with: kesong doctor --report FILE"
)

CLOCK_RIGHT = QT_TRANSLATE_NOOP("messages", "agrees with the servers")
CLOCK_UNCOMPARED = QT_TRANSLATE_NOOP("messages", "plausible; no server answered to compare it with")
CLOCK_SLOW = QT_TRANSLATE_NOOP("messages", "this computer's clock is {wait} behind")
CLOCK_FAST = QT_TRANSLATE_NOOP("messages", "this computer's clock is {wait} ahead")
CLOCK_PAST = QT_TRANSLATE_NOOP(
    "messages", "this computer's clock says {day}, which is before this version was made"
)
SET_CLOCK = QT_TRANSLATE_NOOP(
    "messages",
    "Set date, time and time zone in the system's settings: with a wrong clock no certificate is accepted.",
)
MINUTES = QT_TRANSLATE_NOOP("messages", "{count} minutes")
HOURS = QT_TRANSLATE_NOOP("messages", "{count} hours")
DAYS = QT_TRANSLATE_NOOP("messages", "{count} days")

NO_PROXY = QT_TRANSLATE_NOOP("messages", "none is used")
PROXY_USED = QT_TRANSLATE_NOOP("messages", "{place} is used, as the system says")
PROXY_KIND = QT_TRANSLATE_NOOP("messages", "{place} is of a kind that Kesong cannot use")
CHANGE_PROXY = QT_TRANSLATE_NOOP(
    "messages", "Choose an HTTP proxy in the system's network settings, or none."
)

DEFAULT_USED = QT_TRANSLATE_NOOP("messages", "The default is used instead.")
ROLL_FOLDER = QT_TRANSLATE_NOOP("messages", "{folder}, {count} files")
ROLL_FOLDER_AWAY = QT_TRANSLATE_NOOP("messages", "{folder}: {why}; {count} files are in the index")
CHECK_FOLDER = QT_TRANSLATE_NOOP(
    "messages", "Check that the folder exists and that you have permission to read it."
)
NO_ACCOUNTS = QT_TRANSLATE_NOOP("messages", "none yet")
ADD_ACCOUNT = QT_TRANSLATE_NOOP("messages", "Add one with: kesong account add URL")
