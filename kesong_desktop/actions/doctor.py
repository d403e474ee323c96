"""What works on this computer, what does not, and how to mend it."""

import os
import platform
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from typing import Any, Literal

from kesong_desktop import __version__, assets
from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import KesongError
from kesong_desktop.imaging.codecs import codecs

Grade = Literal["good", "note", "bad"]
_LOW_BYTES = 500_000_000
_PARTS = ("PySide6", "httpx", "Pillow", "apsw", "keyring", "pillow-heif", "av")


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. A ``note`` does not keep the program from working; ``mend`` says what to do."""

    name: str
    grade: Grade
    found: str
    mend: str = ""

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return {"name": self.name, "grade": self.grade, "found": self.found, "mend": self.mend or None}


def examine(desk: Desk) -> list[Check]:
    """Look at versions, codecs, folders, keyring and accounts. Asks each account's server once."""
    return [
        versions(),
        resources(),
        *pictures(),
        *_folders(desk),
        keyring(desk),
        *_accounts(desk),
    ]


def versions() -> Check:
    """The program, Python, and the parts that matter."""
    parts = ", ".join(f"{name} {_version(name)}" for name in _PARTS)
    return Check("versions", "good", f"Kesong {__version__}, Python {platform.python_version()}, {parts}")


def resources() -> Check:
    """The program's own files."""
    try:
        assets.path("icons/kesong.svg")
        assets.path("themes/kesong.qss.in")
    except FileNotFoundError as error:
        return Check("resources", "bad", str(error), "Install Kesong again.")
    kind = "frozen" if getattr(sys, "frozen", False) else "installed"
    return Check("resources", "good", f"{kind}, {assets.root()}")


def pictures() -> Iterator[Check]:
    """Each kind of picture and clip: written and read back."""
    for name, problem, package in codecs():
        if not problem:
            yield Check(name, "good", "read and written")
        elif package:
            yield Check(name, "note", problem, f"Install {package} to open such files.")
        else:
            yield Check(name, "bad", problem, "Install Kesong again.")


def keyring(desk: Desk) -> Check:
    """Where sign-ins are kept."""
    if desk.secrets.keeps:
        return Check("keyring", "good", type(desk.secrets).__name__.removesuffix("Secrets").lower())
    return Check(
        "keyring",
        "note",
        "none: sign-ins last until the window closes",
        "Install GNOME Keyring, KWallet or KeePassXC, or set KESONG_SECRETS=file.",
    )


def _folders(desk: Desk) -> Iterator[Check]:
    for name, folder in (("data", desk.paths.data), ("cache", desk.paths.cache)):
        free = shutil.disk_usage(folder).free
        found = f"{folder}, {free / 1e9:.1f} GB free"
        is_low = free < _LOW_BYTES
        yield Check(name, "note" if is_low else "good", found, "Free some space." if is_low else "")
    for folder_path in desk.roll_folders.all():
        yield _roll_folder(desk, folder_path)
    desk.settings.load()
    for problem in desk.settings.problems:
        yield Check("preferences", "note", problem, "Its default is used instead.")


def _roll_folder(desk: Desk, folder: str) -> Check:
    known = len(desk.library.known(folder))
    try:
        with os.scandir(folder):
            return Check("camera roll", "good", f"{folder}, {known} files")
    except OSError as error:
        found = f"{folder}: {error.strerror}; {known} files are remembered"
        return Check("camera roll", "note", found, "Check that it is there and that you may read it.")


def _accounts(desk: Desk) -> Iterator[Check]:
    known = desk.accounts.all()
    if not known:
        yield Check("accounts", "note", "none yet", "Add one with: kesong account add URL")
    for account in known:
        try:
            me = desk.engine.with_client(account, lambda client: client.me()).result()
            capability = desk.engine.with_client(account, lambda client: client.capability()).result()
        except KesongError as error:
            what, now = (part.format(**error.facts) for part in error.template())
            yield Check(account.key, "bad", what, now)
        else:
            yield Check(
                account.key, "good", f"{me.person.name}, {capability.software} {capability.version}".strip()
            )


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "(not found)"
