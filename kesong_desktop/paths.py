"""Where a profile lies on disk. Nothing is made at import; ``make`` makes the folders."""

from dataclasses import dataclass
from pathlib import Path

from kesong_desktop.errors import StoreProblem

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
        """Accounts, outbox, roll folders: what must never be lost."""
        return self.data / "journal.db"

    @property
    def drafts_db(self) -> Path:
        """Drafts."""
        return self.data / "drafts.db"

    @property
    def library_db(self) -> Path:
        """The camera roll's index; a rescan makes it again."""
        return self.cache / "library.db"

    @property
    def cache_db(self) -> Path:
        """Timelines and posts seen; may be deleted at any time."""
        return self.cache / "cache.db"

    @property
    def media(self) -> Path:
        """Media files seen; may be deleted at any time."""
        return self.cache / "media"

    @property
    def outbox(self) -> Path:
        """Rendered files of queued posts, a folder for each job."""
        return self.data / "outbox"

    @property
    def kept(self) -> Path:
        """Copies of pictures whose files have gone, for the drafts that show them."""
        return self.data / "kept"

    @property
    def own(self) -> Path:
        """Copies of the pictures of drafts."""
        return self.data / "drafts"

    @property
    def home(self) -> Path:
        """The data of this profile's own home server."""
        return self.data / "home"

    @property
    def secrets_file(self) -> Path:
        """Tokens, where a person opted for a file."""
        return self.data / "secrets.json"

    @property
    def lock(self) -> Path:
        """Held by the one process that writes."""
        return self.data / "lock"

    @property
    def door(self) -> Path:
        """Says where that process listens to others."""
        return self.data / "door.json"

    @property
    def settings(self) -> Path:
        """Preferences."""
        return self.config / "settings.toml"

    def make(self) -> None:
        """Make the folders, for this user alone where the system can.

        Raises:
            StoreProblem: one cannot be made.
        """
        for folder in (self.config, self.data, self.cache, self.log, self.outbox, self.media):
            try:
                folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            except OSError as error:
                raise StoreProblem(str(folder), why=error.strerror or str(error)) from error


def for_profile(profile: Path | None) -> Paths:
    """The paths of ``--profile DIR``, or the system's own places."""
    if profile is not None:
        root = profile.expanduser().absolute()
        return Paths(root / "config", root / "data", root / "cache", root / "log")
    import platformdirs  # noqa: PLC0415 - not needed where a profile is named

    dirs = platformdirs.PlatformDirs(APP_NAME, appauthor=False)
    return Paths(dirs.user_config_path, dirs.user_data_path, dirs.user_cache_path, dirs.user_log_path)
