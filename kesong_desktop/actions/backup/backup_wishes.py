"""What goes into a backup of the profile, and what was in it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProfileBackupResult:
    """What a backup holds. ``missing`` files are named in the profile and not on the disk."""

    files: int
    bytes: int
    missing: int
    has_home: bool
    has_secrets: bool


@dataclass(frozen=True, slots=True)
class BackupWishes:
    """What goes into a backup: media or not, and secrets where there is a passphrase. ``is_replaced``: a file may be there."""

    has_media: bool = True
    is_replaced: bool = False
    passphrase: str = ""
