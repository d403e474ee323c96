"""What a command loads: no window where none is opened, and no heavy part that it does not need."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end2end.conftest import environment
from tests.fakes import pictures

WINDOW = {"PySide6", "shiboken6", "qtawesome"}
SERVER = {"uvicorn", "starlette", "argon2", "multipart", "python_multipart"}
PICTURES = {"av", "pillow_heif", "numpy"}
OTHERS = {"keyring", "cryptography", "truststore", "oauthlib", "sqlite3", "watchfiles", "zeroconf", "segno"}
WORK = {"httpx", "httpcore", "PIL", "apsw", "asyncio"}
PROBE = """
import json, sys
from kesong_desktop import cli
code = cli.run(sys.argv[1:])
sys.stdout.flush()
print("\\n" + json.dumps([code, sorted({name.partition(".")[0] for name in sys.modules})]))
"""


def loaded_by(*arguments: object) -> set[str]:
    """The top-level packages that a process has loaded when the command is done."""
    done = subprocess.run(
        [sys.executable, "-c", PROBE, *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        env=environment(),
        check=True,
    )
    code, names = json.loads(done.stdout.splitlines()[-1])
    assert code in {0, 1, 2}, done.stderr
    return set(names)


@pytest.mark.parametrize("command", ["--help", "feed", "feed --offline", "outbox run", "post --text x"])
def test_commands_that_need_no_heavy_part(tmp_path: Path, command: str) -> None:
    """Neither the window nor the home server nor what opens HEIC and clips, nor a keyring where secrets lie in a file."""
    loaded = loaded_by("--profile", tmp_path, *command.split())
    assert "kesong_desktop" in loaded
    assert not loaded & (WINDOW | SERVER | PICTURES | OTHERS)


@pytest.mark.parametrize(
    "command", ["--help", "--version", "account --help", "post --help", "post --at never"]
)
def test_words_about_commands_load_nothing_that_commands_work_with(tmp_path: Path, command: str) -> None:
    """Help and a mistyped command come at once."""
    assert not loaded_by("--profile", tmp_path, *command.split()) & (
        WINDOW | SERVER | PICTURES | OTHERS | WORK
    )


def test_home_loads_no_window(tmp_path: Path) -> None:
    """The home server's commands load the server and no window."""
    loaded = loaded_by("home", "user", "add", "anna", "--data", tmp_path)
    assert "argon2" in loaded
    assert not loaded & (WINDOW | PICTURES)


def test_looking_at_pictures_loads_no_window(tmp_path: Path) -> None:
    """The camera roll opens files, behind the fence; the doctor tries every format. Neither needs Qt, or a server."""
    card = tmp_path / "card"
    card.mkdir()
    pictures.heic(card / "x.heic")
    assert not loaded_by("--profile", tmp_path / "p", "roll", "add", card) & (WINDOW | SERVER | PICTURES)
    tried = loaded_by("--profile", tmp_path / "p", "doctor")
    assert "pillow_heif" in tried
    assert not tried & (WINDOW | SERVER)


def test_a_jpeg_loads_no_videos_and_no_heic(tmp_path: Path) -> None:
    """What opens other formats is loaded when such a file comes."""
    card = tmp_path / "card"
    card.mkdir()
    pictures.jpeg(card / "x.jpg")
    assert not loaded_by("--profile", tmp_path / "p", "roll", "add", card) & PICTURES


@pytest.mark.parametrize("arguments", [[], ["--profile", "there"]], ids=" ".join)
def test_opening_the_window_loads_no_tree_of_commands(tmp_path: Path, arguments: list[str]) -> None:
    """Nor what only the first use needs: a keyring, a writer of settings, a counter of characters, Qt's OpenGL modules."""
    look = """
import json, sys
from kesong_desktop import cli
from kesong_desktop.ui.startup.startup import Startup
fill, seen = Startup._open, []
def fill_and_close(self):
    fill(self)
    seen.extend(sys.modules)
    self._frame.close()
Startup._open = fill_and_close
code = cli.run(sys.argv[1:])
print(json.dumps([code, sorted(seen)]))
"""
    home = {
        name: str(tmp_path)
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    }
    done = subprocess.run(
        [sys.executable, "-c", look, *arguments],
        capture_output=True,
        encoding="utf-8",
        cwd=tmp_path,
        env=environment() | home,
        check=True,
    )
    code, names = json.loads(done.stdout.splitlines()[-1])
    assert code == 0, done.stderr
    assert "kesong_desktop.ui.window.window" in names
    assert not {"typer", "pydantic", "keyring", "tomlkit", "regex", "qtawesome", "PySide6.QtOpenGL"} & set(
        names
    )
    assert (tmp_path / "there").exists() == bool(arguments)
