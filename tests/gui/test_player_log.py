"""QtMultimedia and the log: its threads never run Python."""

import ast
import subprocess
import sys
from pathlib import Path

import kesong_desktop
from tests.fakes import clips

PATIENCE_S = 600

SCRIPT = """
import sys
from PySide6.QtCore import QEventLoop, QTimer, qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QApplication
from kesong_desktop.ui.video.player_factory import make_player

application, heard, loop, problems = QApplication(sys.argv), [], QEventLoop(), []
qInstallMessageHandler(lambda kind, context, message: heard.append(context.category))
player = make_player(application)
player.shown.connect(loop.quit)
player.failed.connect(problems.append)
player.failed.connect(loop.quit)
QTimer.singleShot(60_000, loop.quit)
player.open(sys.argv[1])
loop.exec()
assert not problems
player.open(sys.executable)
loop.exec()
assert problems
qWarning("afterwards")
assert heard[-1] == "default"
assert not [one for one in heard if one.startswith("qt.multimedia")], heard
"""


def test_player_logs_nothing_through_python(tmp_path):
    """While it is loaded, while it plays, and of a file that is no video: that is told by its signal alone."""
    path = clips.sounding(tmp_path / "clip.mp4", 1.0)
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(path)],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_only_the_factory_loads_the_player():
    """Who loads it otherwise has QtMultimedia log through Python."""
    module, root = "kesong_desktop.ui.video.video_player", Path(kesong_desktop.__file__).parent
    found = {
        path.name for path in root.rglob("*.py") if module in loaded_modules(ast.parse(path.read_bytes()))
    }
    assert found == {"player_factory.py"}


def loaded_modules(node):
    """Yield the modules from which something is imported, other than for the type checker."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ImportFrom):
            yield child.module
        elif not (isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING"):
            yield from loaded_modules(child)
