"""What a start does before anything is on the screen: which modules it loads, and that it asks no network, keyring or disk."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kesong_desktop.app import open_profile
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.paths import for_profile
from kesong_desktop.settings import SettingsFile
from kesong_desktop.store.secrets import open_secrets
from tests.fakes import pictures

PATIENCE_S = 600
NOBODY = Account(AccountKey("ana@127.0.0.1:9"), "http://127.0.0.1:9", "1", "ana")
PROGRAM = """
import json, sys

seen, roll = [], sys.argv[4]

def note(event, arguments):
    if event in {"socket.connect", "socket.getaddrinfo", "socket.sendto"}:
        seen.append(event)
    elif event in {"os.scandir", "os.listdir", "open"} and roll in str(arguments[0]):
        seen.append(event)

sys.addaudithook(note)
from kesong_desktop.__main__ import main
from kesong_desktop.ui.startup.startup import Startup

def tell(self):
    done.append(json.dumps([sorted(sys.modules), seen]))
    self._frame.close()

done = []
if sys.argv[1] == "frame":
    Startup._painted = tell
elif sys.argv[1] == "home":
    from kesong_desktop.actions.system.sync_control import SyncControl

    def begin(self):
        done.append(json.dumps([sorted(sys.modules), seen]))
        frames = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        QTimer.singleShot(0, frames[0].close)

    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    SyncControl.begin = begin
else:
    from kesong_desktop.ui.window.background_jobs import BackgroundJobs

    def begin(self):
        done.append(json.dumps([sorted(sys.modules), seen]))
        self._window.window().close()

    BackgroundJobs.begin = begin
sys.argv[1:] = sys.argv[2:4]
main()
print(done[0])
"""
FRAME_PACKAGES = frozenset({
    "kesong_desktop", "kesong_desktop.app", "kesong_desktop.assets", "kesong_desktop.cli", "kesong_desktop.errors",
    "kesong_desktop.messages", "kesong_desktop.paths", "kesong_desktop.private_files", "kesong_desktop.settings",
    "kesong_desktop.ui", "kesong_desktop.ui.platform", "kesong_desktop.ui.shell", "kesong_desktop.ui.startup",
    "kesong_desktop.ui.style", "PySide6", "shiboken6", "shibokensupport", "signature_bootstrap",
})  # fmt: skip
"""Packages of which something may be loaded before the frame is drawn; all others are waited for by nobody."""
MOST_MODULES = 40
"""Of the program itself, packages included."""
NEEDED_LATER = frozenset({"asyncio", "httpx", "PIL", "ssl", "tomlkit", "websockets"})
"""Libraries that the pictures of a known roll do not need."""
SERVICES_NEEDED_LATER = (
    "kesong_desktop.actions.backup", "kesong_desktop.actions.plan", "kesong_desktop.actions.product",
    "kesong_desktop.api.client", "kesong_desktop.homeserver", "kesong_desktop.model.preflight",
    "kesong_desktop.roll.archives.archive", "kesong_desktop.ui.viewer.viewer",
)  # fmt: skip
KEYRINGS = frozenset({"keyring", "secretstorage", "jeepney"})


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A profile with an account and a folder of the camera roll, whose window was left at the roll."""
    paths = for_profile(tmp_path / "profile")
    (tmp_path / "Pictures").mkdir()
    pictures.jpeg(tmp_path / "Pictures" / "1.jpg", (96, 64))
    with open_profile(paths, secrets=open_secrets("file", paths.secrets_file)) as services:
        services.sign_in.adopt(NOBODY, "token", Capability()).result()
        services.roll.camera_roll.add_folder(tmp_path / "Pictures")
        services.system.preferences.change(pane="roll")
    assert SettingsFile(paths.settings).load().pane == "roll"
    return tmp_path / "profile"


def started(until: str, profile: Path) -> tuple[set[str], list[str]]:
    """Return the modules that are loaded when ``until`` is painted, and what was asked by then.

    It is ``frame``, ``content``, or ``home``: all that is on the screen before a server is asked.
    """
    roll = profile.parent / "Pictures"
    command = [sys.executable, "-c", PROGRAM, until, "--profile", str(profile), str(roll)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S, check=True)
    modules, asked = json.loads(done.stdout.splitlines()[-1])
    return set(modules), asked


def test_frame_needs_few_modules(profile, monkeypatch):
    """Qt's widgets, the colors and the settings; of the program no more than some dozens, and none of a library."""
    monkeypatch.setenv("KESONG_SECRETS", "file")
    modules, asked = started("frame", profile)
    ours = {name for name in modules if name.partition(".")[0] == "kesong_desktop"}
    foreign = {
        name.partition(".")[0] for name in modules - ours if not name.startswith("_")
    } - sys.stdlib_module_names
    packages = {".".join(name.split(".")[: 3 if ".ui." in name else 2]) for name in ours}
    assert (foreign | packages) - FRAME_PACKAGES == {"kesong_desktop.__main__"} - FRAME_PACKAGES
    assert len(ours) <= MOST_MODULES, sorted(ours)
    assert asked == []


def test_content_is_painted_without_network_keyring_or_scan(profile, monkeypatch):
    """The window that was left at the camera roll shows it from the index; all else comes after that."""
    monkeypatch.setenv("KESONG_SECRETS", "file")
    modules, asked = started("content", profile)
    assert "kesong_desktop.ui.roll.pane" in modules
    assert not {name.partition(".")[0] for name in modules} & (KEYRINGS | NEEDED_LATER)
    assert not {name for name in modules if name.startswith(SERVICES_NEEDED_LATER)}
    assert asked == []


def test_last_home_is_painted_before_anything_of_http_is_loaded(profile, monkeypatch):
    """Posts that were read before are on the screen first; what asks the server for newer ones is loaded after that."""
    monkeypatch.setenv("KESONG_SECRETS", "file")
    settings = SettingsFile(for_profile(profile).settings)
    settings.save(replace(settings.load(), pane="feed"))
    modules, asked = started("home", profile)
    assert "kesong_desktop.ui.feed.pane" in modules
    # asyncio, which loads ssl, holds the questions until they may be asked.
    assert not {name.partition(".")[0] for name in modules} & (KEYRINGS | NEEDED_LATER - {"asyncio", "ssl"})
    assert not {name for name in modules if name.startswith(SERVICES_NEEDED_LATER)}
    assert asked == []
