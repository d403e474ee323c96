"""What to do about the problems that ``kesong doctor`` and ``kesong self-test`` find."""

from kesong_desktop.messages.marker import QT_TRANSLATE_NOOP

REINSTALL = QT_TRANSLATE_NOOP("messages", "Install Kesong again.")
REBUILD = QT_TRANSLATE_NOOP("messages", "The package is incomplete. Build it again.")
INSTALL_CODEC = QT_TRANSLATE_NOOP("messages", "Install {package} to open such files.")
INSTALL_KEYRING = QT_TRANSLATE_NOOP(
    "messages", "Install GNOME Keyring, KWallet or KeePassXC, or set KESONG_SECRETS=file."
)
FREE_SPACE = QT_TRANSLATE_NOOP("messages", "Free some space.")
DEFAULT_USED = QT_TRANSLATE_NOOP("messages", "The default is used instead.")
CHECK_FOLDER = QT_TRANSLATE_NOOP(
    "messages", "Check that the folder exists and that you have permission to read it."
)
ADD_ACCOUNT = QT_TRANSLATE_NOOP("messages", "Add one with: kesong account add URL")
