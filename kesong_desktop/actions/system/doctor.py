"""Doctor: checks this installation and profile, and says how to fix problems."""

import os
import platform
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from importlib import metadata

from kesong_desktop import __version__, assets
from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.preferences import Preferences
from kesong_desktop.actions.roll.camera_roll import CameraRoll
from kesong_desktop.actions.system.diagnosis.check import Check, CheckTexts
from kesong_desktop.actions.system.diagnosis.network_checks import clock_check, proxy_checks
from kesong_desktop.actions.system.diagnosis.profile_checks import (
    crash_checks,
    database_checks,
    folder_checks,
)
from kesong_desktop.actions.system.diagnosis.report import DiagnosisReport
from kesong_desktop.errors import KesongError
from kesong_desktop.imaging.codecs import codecs
from kesong_desktop.messages import check_text
from kesong_desktop.messages.catalogue import Translate, untranslated
from kesong_desktop.model.account import Account
from kesong_desktop.paths import Paths
from kesong_desktop.store.crash_reports import CrashReports
from kesong_desktop.sync.server_description import ServerDescription

_PARTS = ("PySide6", "httpx", "Pillow", "apsw", "keyring", "pillow-heif", "av")
_TOKEN_STORES = {
    "keyring": check_text.KEYRING,
    "file": check_text.KEYRING_FILE,
    "session": check_text.KEYRING_NONE,
}


def versions() -> Check:
    """Report the versions of the program, of Python, of the system and of the main libraries."""
    parts = ", ".join(f"{name} {_version(name)}" for name in _PARTS)
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return Check(
        "versions", "good", f"Kesong {__version__}, {system}, Python {platform.python_version()}, {parts}"
    )


def resources(texts: CheckTexts | None = None) -> Check:
    """Check that the resource files are installed."""
    texts = texts or CheckTexts()
    try:
        assets.path("icons/kesong.svg")
        assets.path("themes/kesong.qss.in")
    except FileNotFoundError as error:
        return Check("resources", "bad", str(error), texts.fill(check_text.REINSTALL))
    found = check_text.FILES_OF_PACKAGE if getattr(sys, "frozen", False) else check_text.FILES_INSTALLED
    return Check("resources", "good", texts.fill(found, folder=str(assets.root())))


def pictures(texts: CheckTexts | None = None) -> Iterator[Check]:
    """Check each image and video format by writing and reading it."""
    texts = texts or CheckTexts()
    for name, problem, package in codecs():
        if not problem:
            yield Check(name, "good", texts.fill(check_text.CODEC_WORKS))
        elif package:
            # Nothing can be installed into the packaged program.
            text = check_text.CODEC_LEFT_OUT if getattr(sys, "frozen", False) else check_text.INSTALL_CODEC
            yield Check(name, "note", problem, texts.fill(text, package=package))
        else:
            yield Check(name, "bad", problem, texts.fill(check_text.REINSTALL))


def keyring(accounts: Accounts, texts: CheckTexts | None = None) -> Check:
    """Check where the tokens of accounts are kept; without a keyring there are three ways on."""
    texts = texts or CheckTexts()
    found = texts.fill(_TOKEN_STORES[accounts.token_store])
    if accounts.keeps_tokens:
        return Check("keyring", "good", found)
    return Check("keyring", "note", found, texts.fill(check_text.INSTALL_KEYRING))


def installation_checks(texts: CheckTexts | None = None) -> list[Check]:
    """Run the checks that need no profile, for a profile that cannot be opened."""
    texts = texts or CheckTexts()
    return [versions(), resources(texts), *pictures(texts), *proxy_checks(texts)]


class Doctor:
    """Examines this installation and the profile. ``describe_server`` asks the server of an account about itself.

    ``clock`` returns seconds since 1970.
    """

    def __init__(
        self,
        paths: Paths,
        preferences: Preferences,
        accounts: Accounts,
        camera_roll: CameraRoll,
        describe_server: Callable[[Account], Future[ServerDescription]],
        *,
        crash_reports: CrashReports,
        report: DiagnosisReport,
        clock: Callable[[], float],
    ) -> None:
        self._paths = paths
        self._preferences = preferences
        self._accounts = accounts
        self._camera_roll = camera_roll
        self._describe_server = describe_server
        self._clock = clock
        self.crash_reports = crash_reports
        self.report = report

    def examine(self, translate: Translate = untranslated) -> list[Check]:
        """Check versions, codecs, folders, databases, keyring, network and accounts; asks the server of each account once.

        ``translate`` translates the texts. For a worker thread: it waits for disk and network.
        """
        texts = CheckTexts(translate)
        accounts, ahead_s = self._account_checks(texts)
        return [
            versions(),
            resources(texts),
            *pictures(texts),
            *folder_checks(self._paths, texts),
            *database_checks(self._paths, texts),
            *self._roll_checks(texts),
            *(
                Check("preferences", "note", problem, texts.fill(check_text.DEFAULT_USED))
                for problem in self._preferences.problems()
            ),
            keyring(self._accounts, texts),
            *proxy_checks(texts),
            clock_check(self._clock(), ahead_s, texts),
            *accounts,
            *crash_checks(self.crash_reports, texts),
        ]

    def _roll_checks(self, texts: CheckTexts) -> Iterator[Check]:
        for folder in self._camera_roll.folders():
            count = self._camera_roll.photo_count(folder)
            try:
                with os.scandir(folder):
                    found = texts.fill(check_text.ROLL_FOLDER, folder=folder, count=count)
                    yield Check("camera roll", "good", found)
            except OSError as error:
                found = texts.fill(
                    check_text.ROLL_FOLDER_AWAY, folder=folder, why=error.strerror, count=count
                )
                yield Check("camera roll", "note", found, texts.fill(check_text.CHECK_FOLDER))

    def _account_checks(self, texts: CheckTexts) -> tuple[list[Check], dict[str, float]]:
        """Return a check for each account, and how far the clock of each server that answered is ahead, in seconds."""
        checks, ahead_s = [], {}
        known = self._accounts.all()
        if not known:
            found = texts.fill(check_text.NO_ACCOUNTS)
            checks.append(Check("accounts", "note", found, texts.fill(check_text.ADD_ACCOUNT)))
        # All are requested at once: one without an answer takes a minute.
        asked = [(account, self._describe_server(account)) for account in known]
        for account, answer in asked:
            try:
                described = answer.result()
            except KesongError as error:
                checks.append(texts.failed(account.key, error))
            else:
                checks.append(Check(account.key, "good", described.text))
                ahead_s[account.server] = described.ahead_s
        return checks, ahead_s


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "(not found)"
