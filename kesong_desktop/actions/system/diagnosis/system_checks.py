"""Checks of system features, for ``kesong self-test --deep``: none leaves a change."""

import os
import secrets
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import tzlocal

from kesong_desktop.actions.system.autostart.autostart import Autostart, AutostartState
from kesong_desktop.actions.system.background_service.service_installer import ServiceHost, make_installer
from kesong_desktop.actions.system.diagnosis.check import Check
from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.errors import KesongError
from kesong_desktop.messages.catalogue import Messages
from kesong_desktop.paths import Paths, for_profile
from kesong_desktop.store.secrets import system_keyring

_TRIED_NAME = "kesong-self-test"


def system_checks(paths: Paths, server: LocalServer, autostart: Autostart) -> Iterator[Check]:
    """Try the keyring, private files, sharing, the start at sign-in, and where the system wants files.

    All three belong to a temporary profile, whose entry for the start at sign-in is nobody else's.
    """
    yield tried("system", _system)
    yield tried("system keyring", _keyring)
    yield tried("private files", lambda: _private_files(paths))
    yield tried("file names", lambda: _file_names(paths.data))
    yield tried("home server for others", lambda: _sharing(server))
    yield tried("background service", _service)
    yield tried("start at sign-in", lambda: _autostart(autostart))
    yield tried("time zone", tzlocal.get_localzone_name)
    yield tried("folders", _folders)


def tried(name: str, work: Callable[[], str]) -> Check:
    """Return a check that is good if ``work`` returns its result, and a note if it fails."""
    try:
        return Check(name, "good", work())
    except KesongError as error:
        return Check(name, "note", Messages().sentence(error))
    except Exception as error:  # noqa: BLE001 - a report names every error
        return Check(name, "note", f"{type(error).__name__}: {error}")


def _system() -> str:
    session = os.environ.get("XDG_SESSION_TYPE", "")
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "")
    return " ".join(filter(None, (sys.platform, sys.getfilesystemencoding(), session, desktop)))


def _keyring() -> str:
    keyring = system_keyring()
    if keyring is None:
        raise LookupError("there is none that can be trusted")
    written = secrets.token_hex(8)
    keyring.put(_TRIED_NAME, written)
    try:
        if keyring.get(_TRIED_NAME) != written:
            raise ValueError("what was written was not read back")
    finally:
        keyring.remove(_TRIED_NAME)
    return "written, read and removed"


def _private_files(paths: Paths) -> str:
    if os.name != "posix":
        return "by the place in the user's folder"
    wide = [path for path in paths.data.rglob("*") if stat.S_IMODE(path.lstat().st_mode) & 0o077]
    if wide:
        raise PermissionError(f"others may read {len(wide)} files, such as {wide[0].name}")
    return "nobody else may read them"


def _file_names(folder: Path) -> str:
    """Check the disk's file names: Unicode normalization, length, and case."""
    tried_folder = folder / "names"
    tried_folder.mkdir(exist_ok=True)
    for name in ("é 照片 📷.txt", f"{'long ' * 40}.txt"):
        path = tried_folder / name
        path.write_text("x", "utf-8")
        path.unlink()
    (tried_folder / "case").write_text("x", "utf-8")
    is_same = (tried_folder / "CASE").exists()
    (tried_folder / "case").unlink()
    tried_folder.rmdir()
    return "large and small letters are the same" if is_same else "large and small letters differ"


def _sharing(server: LocalServer) -> str:
    server.start()
    server.share(on=True)
    try:
        hosts = server.shared_hosts()
        if not hosts:
            raise ConnectionError("no address for other computers")
        return f"{len(hosts)} address(es), by TLS"
    finally:
        server.share(on=False)


def _service() -> str:
    path = make_installer(ServiceHost()).path
    return f"{path}, {'installed' if path.exists() else 'not installed'}"


def _autostart(autostart: Autostart) -> str:
    if autostart.barrier is not None:
        raise LookupError(f"not available: {autostart.barrier}")
    try:
        if autostart.turn_on(is_hidden=True) != AutostartState(is_on=True, is_hidden=True):
            raise ValueError("what was written was not read back")
    finally:
        left = autostart.turn_off()
    if left.is_on:
        raise ValueError("the entry could not be removed")
    return "written, read and removed"


def _folders() -> str:
    paths = for_profile(None)
    return ", ".join(map(str, dict.fromkeys((paths.data, paths.cache, paths.config, paths.log))))
