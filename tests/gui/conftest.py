"""What the tests of the window share."""

import gc
from functools import partial

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.runner import HomeRunner
from kesong_desktop.ui.icons import Icons
from kesong_desktop.ui.theme import Theme
from kesong_desktop.ui.welcome import server_form
from tests.end2end.conftest import Village
from tests.fakes.browser import Browser
from tests.gui.living import living, nothing
from tests.unit.homeserver.world import PASSWORD, cheap_hasher


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol():
    """Qt's objects die on this thread alone: no automatic collection while others run, one behind each test."""
    gc.disable()
    if not gc.get_freeze_count():  # what was there before need not be looked through behind each test
        gc.collect()
        gc.freeze()
    try:
        return (yield)
    finally:
        gc.collect()
        gc.enable()


@pytest.fixture
def theme(qapp):
    """The light theme, and a clean application afterwards."""
    font = qapp.font()
    made = Theme(qapp, "light", 100)
    yield made
    qapp.setStyleSheet("")
    qapp.setFont(font)
    made.deleteLater()


@pytest.fixture
def icons(theme):
    """All icons."""
    return Icons(theme)


@pytest.fixture
def stage(qtbot):
    """Shows widgets in a column of a window, and gives the window."""
    windows = []

    def show(*widgets, size=(700, 500)):
        window = QWidget()
        windows.append(window)
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        window.resize(*size)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return window

    yield show
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def open_window(qapp, qtbot, fence, tmp_path):
    """Opens a whole window on this test's profile; a second time on the same one, after the first was closed."""
    return partial(living, qapp, qtbot, fence, tmp_path / "profile")


@pytest.fixture
def village(tmp_path):
    """A home server that is not this profile's own, where anna and ben live."""
    with open_home(tmp_path / "village", hasher=cheap_hasher()) as home, HomeRunner(home) as runner:
        home.add_user("anna", PASSWORD, "Anna")
        home.add_user("ben", PASSWORD, "Ben")
        yield Village(home, tmp_path / "village", runner.url, tmp_path)


@pytest.fixture
def hamlet(tmp_path):
    """Another one, where cleo lives."""
    with open_home(tmp_path / "hamlet", hasher=cheap_hasher()) as home, HomeRunner(home) as runner:
        home.add_user("cleo", PASSWORD, "Cleo")
        yield Village(home, tmp_path / "hamlet", runner.url, tmp_path)


@pytest.fixture
def browser(monkeypatch):
    """Somebody at the system's browser, who agrees unless told otherwise."""
    with Browser() as opened:
        monkeypatch.setattr(server_form, "browse", opened.open)
        yield opened


@pytest.fixture
def newcomer(open_window):
    """Somebody at the window of a fresh profile."""
    with open_window(nothing) as person:
        yield person


@pytest.fixture
def person(open_window):
    """Somebody who has an account on this computer, and a few photos in the roll."""
    with open_window() as person:
        yield person
