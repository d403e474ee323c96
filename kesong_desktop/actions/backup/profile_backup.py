"""Backup of a profile: one file, made while the program runs."""

from collections.abc import Callable, Mapping
from pathlib import Path

from kesong_desktop.actions.backup.backup_wishes import BackupWishes, ProfileBackupResult
from kesong_desktop.paths import Paths


class ProfileBackup:
    """Writes backups of the profile; the program may run, also in another process.

    ``secrets`` returns all tokens and secrets of the profile by their names. ``clock`` returns seconds since 1970.
    """

    def __init__(
        self, paths: Paths, secrets: Callable[[], Mapping[str, str]], clock: Callable[[], float]
    ) -> None:
        self._paths = paths
        self._secrets = secrets
        self._clock = clock

    def write(self, target: Path, wishes: BackupWishes) -> ProfileBackupResult:
        """Write the profile into one file for this user only.

        In it: accounts, outbox, drafts, collections, preferences, and the home server of the profile. Not in it: photos of the
        camera roll, and what is downloaded again by itself. Tokens and the key of the home server are left out, or encrypted by
        the passphrase. Without media the server's photos and videos and the pictures of collections are left out.

        Raises:
            InvalidInput: there is no profile, a file at ``target`` that is not to be replaced, or too short a passphrase.
            NoKeyring: the sign-ins cannot be read.
            DiskFull, StoreProblem: it cannot be read or written; nothing is left then.
        """
        # Imported late: the home server's package takes a fifth of the start.
        from kesong_desktop.actions.backup.profile_archive import write_profile  # noqa: PLC0415

        secrets = self._secrets() if wishes.passphrase else {}
        return write_profile(self._paths, target, wishes, secrets, int(self._clock() * 1000))
