"""``kesong backup``, ``restore`` and ``home check`` on the command line, for a home server alone."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from kesong_desktop.actions.system.background_service.service_installer import ServiceHost
from kesong_desktop.cli.server import service
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.runner import SERVING_LOCK
from kesong_desktop.store.profile_lock import ProfileLock
from tests.unit.cli.conftest import Kesong, complaint


def test_a_backup_is_made_and_restored(say: Kesong, tmp_path: Path) -> None:
    """One file; restored elsewhere the people are there; neither overwrites anything unasked."""
    data, target, other = tmp_path / "home", tmp_path / "b.zip", tmp_path / "other"
    with open_home(data) as home:
        home.add_user("anna", "long enough")
    made = say("backup", target, "--data", data)
    assert (made.code, made.err) == (0, "")
    assert made.out.startswith(f"{target}: 1 files")
    assert "keep it where only you can read it" in made.out
    again = say("backup", target, "--data", data)
    assert again.code == 1
    assert complaint(again) == f"There is a file at {target} already. Choose another name, or use --replace."
    restored = say("restore", target, "--data", other, "--json")
    assert json.loads(restored.out)["before"] is None
    with open_home(other) as home:
        assert home.accounts.sign_in("anna", "long enough") is not None
    assert say("restore", target, "--data", other).code == 1
    replaced = say("restore", target, "--data", other, "--replace")
    assert str(tmp_path / "other.before-restore-1") in replaced.out


def test_a_strange_file_is_no_backup(say: Kesong, tmp_path: Path) -> None:
    """The sentence says so, and what to do."""
    (tmp_path / "x.zip").write_bytes(b"no archive")
    result = say("restore", tmp_path / "x.zip", "--data", tmp_path / "other")
    assert result.code == 1
    assert "is not a backup of Kesong" in complaint(result)
    assert not (tmp_path / "other").exists()


def test_a_home_is_checked_and_mended(say: Kesong, tmp_path: Path) -> None:
    """Code 1 while something is wrong; mending needs a server that does not run."""
    data = tmp_path / "home"
    with open_home(data) as home:
        home.add_user("anna", "long enough")
    sound = say("home", "check", "--data", data)
    assert (sound.code, sound.out) == (0, "Everything is as it should be.\n")
    stray = data / "media" / "ab" / "stray.jpg"
    stray.parent.mkdir()
    stray.write_bytes(b"x")
    found = say("home", "check", "--data", data)
    assert found.code == 1
    assert found.out.startswith("1 files belong to nothing\n")
    with ProfileLock(data / SERVING_LOCK):
        assert say("home", "check", "--mend", "--data", data).code == 1
    assert stray.exists()
    mended = say("home", "check", "--mend", "--json", "--data", data)
    assert (mended.code, json.loads(mended.out)["files_unknown"]) == (0, 1)
    assert not stray.exists()


def test_a_service_is_installed_and_removed(
    say: Kesong, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``serve --install`` says where it is described; the server's folder and port are in it."""
    done: list[tuple[str, ...]] = []

    def run(command: Sequence[str]) -> int:
        done.append(tuple(command))
        return 0

    here = ServiceHost("linux", tmp_path, "", "", "mei", 501, run)
    monkeypatch.setattr(service, "ServiceHost", lambda: here)
    made = say("serve", "--install", "--share", "--port", "9000", "--data", tmp_path / "home")
    assert (made.code, made.err) == (0, "")
    unit = tmp_path / ".config" / "systemd" / "user" / "kesong-home.service"
    assert made.out.startswith(f"Installed: {unit}\n")
    line = unit.read_text("utf-8").partition("ExecStart=")[2].partition("\n")[0]
    assert f'"serve" "--data" "{tmp_path / "home"}"' in line
    assert '"--port" "9000" "--share" "--share-port" "8718"' in line
    assert say("serve", "--install", "--uninstall").code == 1
    assert say("serve", "--uninstall").out == f"Removed: {unit}\n"
    assert say("serve", "--uninstall").out == "No service is installed.\n"
    assert len(done) == 5
