"""Doctor: checks what works on this computer and in this profile, and says how to fix the rest."""

import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from importlib import metadata
from typing import Any, Literal

from kesong_desktop import __version__, assets
from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.preferences import Preferences
from kesong_desktop.actions.roll.camera_roll import CameraRoll
from kesong_desktop.errors import KesongError
from kesong_desktop.imaging.codecs import codecs
from kesong_desktop.messages import check_text
from kesong_desktop.messages.catalogue import Messages
from kesong_desktop.model.account import Account
from kesong_desktop.paths import Paths

Grade = Literal["good", "note", "bad"]
_LOW_BYTES = 500_000_000
_PARTS = ("PySide6", "httpx", "Pillow", "apsw", "keyring", "pillow-heif", "av")


@dataclass(frozen=True, slots=True)
class Check:
    """The result of one check. A ``note`` does not keep the program from working; ``fix`` says what to do."""

    name: str
    grade: Grade
    found: str
    fix: str = ""

    def as_dict(self) -> dict[str, Any]:
        """Return the check as a JSON object."""
        return {"name": self.name, "grade": self.grade, "found": self.found, "fix": self.fix or None}


def versions() -> Check:
    """Report the versions of the program, of Python and of the main libraries."""
    parts = ", ".join(f"{name} {_version(name)}" for name in _PARTS)
    return Check("versions", "good", f"Kesong {__version__}, Python {platform.python_version()}, {parts}")


def resources() -> Check:
    """Check that the resource files are installed."""
    try:
        assets.path("icons/kesong.svg")
        assets.path("themes/kesong.qss.in")
    except FileNotFoundError as error:
        return Check("resources", "bad", str(error), check_text.REINSTALL)
    kind = "frozen" if getattr(sys, "frozen", False) else "installed"
    return Check("resources", "good", f"{kind}, {assets.root()}")


def pictures() -> Iterator[Check]:
    """Check each image and video format by writing and reading it."""
    for name, problem, package in codecs():
        if not problem:
            yield Check(name, "good", "read and written")
        elif package:
            yield Check(name, "note", problem, check_text.INSTALL_CODEC.format(package=package))
        else:
            yield Check(name, "bad", problem, check_text.REINSTALL)


def keyring(accounts: Accounts) -> Check:
    """Check where the tokens of accounts are kept."""
    if accounts.keeps_tokens:
        return Check("keyring", "good", accounts.token_store)
    return Check(
        "keyring",
        "note",
        "none: sign-ins last until the window closes",
        check_text.INSTALL_KEYRING,
    )


class Doctor:
    """Examines this installation and the profile. ``describe_server`` asks the server of an account for a line about it."""

    def __init__(
        self,
        paths: Paths,
        preferences: Preferences,
        accounts: Accounts,
        camera_roll: CameraRoll,
        describe_server: Callable[[Account], Future[str]],
    ) -> None:
        self._paths = paths
        self._preferences = preferences
        self._accounts = accounts
        self._camera_roll = camera_roll
        self._describe_server = describe_server

    def examine(self) -> list[Check]:
        """Check versions, codecs, folders, keyring and accounts; asks the server of each account once."""
        return [
            versions(),
            resources(),
            *pictures(),
            *self._folders(),
            keyring(self._accounts),
            *self._account_checks(),
        ]

    def _folders(self) -> Iterator[Check]:
        for name, folder in (("data", self._paths.data), ("cache", self._paths.cache)):
            free = shutil.disk_usage(folder).free
            found = f"{folder}, {free / 1e9:.1f} GB free"
            is_low = free < _LOW_BYTES
            yield Check(name, "note" if is_low else "good", found, check_text.FREE_SPACE if is_low else "")
        for folder_path in self._camera_roll.folders():
            yield self._roll_folder(folder_path)
        for problem in self._preferences.problems():
            yield Check("preferences", "note", problem, check_text.DEFAULT_USED)

    def _roll_folder(self, folder: str) -> Check:
        known = self._camera_roll.photo_count(folder)
        try:
            with os.scandir(folder):
                return Check("camera roll", "good", f"{folder}, {known} files")
        except OSError as error:
            found = f"{folder}: {error.strerror}; {known} files are in the index"
            return Check("camera roll", "note", found, check_text.CHECK_FOLDER)

    def _account_checks(self) -> Iterator[Check]:
        known = self._accounts.all()
        if not known:
            yield Check("accounts", "note", "none yet", check_text.ADD_ACCOUNT)
        for account in known:
            try:
                found = self._describe_server(account).result()
            except KesongError as error:
                catalogue = Messages()
                yield Check(account.key, "bad", catalogue.what(error), catalogue.what_now(error))
            else:
                yield Check(account.key, "good", found)


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "(not found)"
