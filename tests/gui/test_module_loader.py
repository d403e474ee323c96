"""Modules are imported one by one, between the events of the window."""

import sys

from PySide6.QtCore import QObject

from kesong_desktop.ui.window.module_loader import ModuleLoader, pane_modules

NAMES = ("colorsys", "netrc")


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
