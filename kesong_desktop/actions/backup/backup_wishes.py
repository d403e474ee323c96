"""Options and result of a backup of the profile."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProfileBackupResult:
    """Contents of a backup. ``missing`` files are named in the profile but are not on the disk."""

    files: int
    bytes: int
    missing: int
    has_home: bool
    has_secrets: bool


@dataclass(frozen=True, slots=True)
class BackupWishes:
    """Options: with media or not, with secrets if there is a passphrase. ``is_replaced``: an existing file is replaced."""

    has_media: bool = True
    is_replaced: bool = False
    passphrase: str = ""
