"""What the tests of the window share."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kesong_desktop.ui.icons import Icons
from kesong_desktop.ui.theme import Theme


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
