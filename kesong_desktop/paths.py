"""The folders and files of a profile; ``make`` creates the folders."""

from dataclasses import dataclass
from pathlib import Path

from kesong_desktop.private_files import make_folder

APP_NAME = "Kesong"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one profile."""

    config: Path
    data: Path
    cache: Path
    log: Path

    @property
    def journal_db(self) -> Path:
        """Database of accounts, outbox and roll folders, which must never be lost."""
        return self.data / "journal.db"

    @property
    def drafts_db(self) -> Path:
        """Database of drafts and their undo steps."""
        return self.data / "drafts.db"

    @property
    def library_db(self) -> Path:
        """Index of the camera roll; a rescan rebuilds it."""
        return self.cache / "library.db"

    @property
    def cache_db(self) -> Path:
        """Database of timelines and posts seen; may be deleted at any time."""
        return self.cache / "cache.db"

    @property
    def media(self) -> Path:
        """Media files seen; may be deleted at any time."""
        return self.cache / "media"

    @property
    def outbox(self) -> Path:
        """Folder of rendered files of queued posts, one folder for each job."""
        return self.data / "outbox"

    @property
    def kept(self) -> Path:
        """Folder of pasted pictures, and of copies whose original files are gone."""
        return self.data / "kept"

    @property
    def own(self) -> Path:
        """Folder of copies of the pictures of drafts."""
        return self.data / "drafts"

    @property
    def collected(self) -> Path:
        """Folder of the pictures of posts in collections."""
        return self.data / "collected"

    @property
    def home(self) -> Path:
        """Folder of the home server of this profile."""
        return self.data / "home"

    @property
    def secrets_file(self) -> Path:
        """File of tokens, where ``KESONG_SECRETS`` asks for one."""
        return self.data / "secrets.json"

    @property
    def lock(self) -> Path:
        """Lock file, held by the one process that writes."""
        return self.data / "lock"

    @property
    def instance_address(self) -> Path:
        """File with the address at which that process takes requests."""
        return self.data / "instance.json"

    @property
    def settings(self) -> Path:
        """File of the preferences, in TOML."""
        return self.config / "settings.toml"

    def make(self) -> None:
        """Create the folders for this user only; existing ones that others may enter are tightened.

        Raises:
            StoreProblem: a folder cannot be created, or not be made private.
        """
        for folder in (self.config, self.data, self.cache, self.log, self.outbox, self.media):
            make_folder(folder)


def absolute(path: str | Path) -> Path:
    """Return an absolute path, with ``~`` at its start as the home of a user; a name that only begins so stays a file's name."""
    try:
        return Path(path).expanduser().absolute()
    except RuntimeError:
        # There is no such user, or it has no home.
        return Path(path).absolute()


def is_text(path: str) -> bool:
    """Return whether a path can be written into a database: not all bytes that a file system takes for a name are text."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


def for_profile(profile: Path | None) -> Paths:
    """Return the paths of ``--profile DIR``, or those that the system has for applications."""
    if profile is not None:
        root = absolute(profile)
        return Paths(root / "config", root / "data", root / "cache", root / "log")
    import platformdirs  # noqa: PLC0415 - not needed where a profile is named

    dirs = platformdirs.PlatformDirs(APP_NAME, appauthor=False)
    return Paths(dirs.user_config_path, dirs.user_data_path, dirs.user_cache_path, dirs.user_log_path)
