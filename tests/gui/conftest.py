"""Fixtures of the window's tests."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.runner import HomeRunner
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.welcome import server_form
from tests.end2end.conftest import Village
from tests.fakes.browser import Browser
from tests.fakes.network import FakeNetwork
from tests.gui.real_window import nothing, real_window
from tests.gui.window_queries import PATIENCE_MS
from tests.unit.homeserver.world import PASSWORD, cheap_hasher


class PatientBot(QtBot):
    """Waits as long for everything as the tests of the whole window do: other programs may keep the machine busy."""

    def waitUntil(self, callback, *, timeout=PATIENCE_MS):  # noqa: N802 - of pytest-qt
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout=PATIENCE_MS, **more):  # noqa: N802 - of pytest-qt
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitExposed(self, widget, *, timeout=PATIENCE_MS):  # noqa: N802 - of pytest-qt
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp, request):
    """As that of pytest-qt, with more patience."""
    return PatientBot(request)


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
def context(qtbot):
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
def network():
    """The network, on which everybody is on the loopback interface."""
    return FakeNetwork("127.0.0.1")


@pytest.fixture
def open_window(qapp, qtbot, decoder_pool, tmp_path, network):
    """Opens a whole window on this test's profile; a second time on the same one, after the first was closed."""
    return partial(real_window, qapp, qtbot, decoder_pool, tmp_path / "profile", network=network)


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
