"""Modules are imported one by one, between the events of the window."""

import subprocess
import sys

from PySide6.QtCore import QObject

from kesong_desktop.ui.window.module_loader import ModuleLoader, pane_modules

NAMES = ("colorsys", "netrc")
PATIENCE_S = 600


def test_all_are_loaded_though_one_cannot_be(qtbot, monkeypatch):
    """The others follow."""
    for name in NAMES:
        monkeypatch.delitem(sys.modules, name, raising=False)
    parent = QObject()
    loader = ModuleLoader(iter(("colorsys", "no_such_module", "netrc")), parent)
    with qtbot.waitSignal(loader.finished):
        loader.begin(after_ms=0)
    assert "netrc" in sys.modules
    assert "colorsys" in sys.modules


def test_the_window_is_let_go_on_between_modules(qtbot, monkeypatch):
    """A turn takes no other module once its time is over."""
    for name in NAMES:
        monkeypatch.delitem(sys.modules, name, raising=False)
    parent, now_s = QObject(), iter(range(100))
    loader = ModuleLoader(NAMES, parent, clock=lambda: next(now_s))
    turns = []
    monkeypatch.setattr(loader._timer, "start", turns.append)
    loader._load_next()
    assert [name in sys.modules for name in NAMES] == [True, False]
    loader._load_next()
    assert [name in sys.modules for name in NAMES] == [True, True]
    with qtbot.waitSignal(loader.finished):
        loader._load_next()
    assert len(turns) == 2


def test_every_pane_that_the_window_makes_is_among_them():
    """A pane comes after its parts."""
    names = list(pane_modules())
    for pane in (
        "inbox",
        "post",
        "preflight",
        "preferences",
        "editor",
        "review",
        "compose",
        "roll",
        "short_videos",
        "welcome",
    ):
        parts = [name for name in names if name.startswith(f"kesong_desktop.ui.{pane}.")]
        assert parts[-1] == f"kesong_desktop.ui.{pane}.pane"


def test_modules_of_every_pane_that_can_be_made_are_among_them():
    """Also those of the feed: it is not the first pane of somebody who was not signed in."""
    names = set(pane_modules())
    assert {f"kesong_desktop.ui.{pane}.pane" for pane in ("feed", "compose", "roll", "welcome")} <= names


OPENED = """
import importlib, pathlib, sys
from PySide6.QtCore import QCoreApplication
from kesong_desktop import app
from kesong_desktop.paths import for_profile
from kesong_desktop.ui.shell.bridge import Bridge
from kesong_desktop.ui.startup import startup
from kesong_desktop.ui.window import start
from kesong_desktop.ui.window.module_loader import pane_modules
from tests.gui.real_window import elsewhere

application, bridge = startup.make_application(), Bridge()
with app.open_profile(for_profile(pathlib.Path(sys.argv[1])), report=bridge.report) as services:
    elsewhere("http://127.0.0.1:1")(services, services.system.home.server)
    with start.open_window(application, services, bridge) as window:
        window.show()
        for name in pane_modules():
            importlib.import_module(name)
        before = set(sys.modules)
        for pane in ("compose", "review", "preflight", "batch", "planner", "saved", "products", "preferences"):
            window.show_pane(pane)
            while not getattr(window.front, "is_complete", True):
                QCoreApplication.processEvents()
        print(sorted(name for name in set(sys.modules) - before if name.startswith("kesong_desktop.")))
"""


def test_opening_a_pane_imports_nothing_more(tmp_path, monkeypatch):
    """Nor does what it asks the services for."""
    monkeypatch.setenv("KESONG_SECRETS", "file")
    done = subprocess.run(
        [sys.executable, "-c", OPENED, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert (done.stdout, done.returncode) == ("[]\n", 0), done.stderr
