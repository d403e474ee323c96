"""A page tells when it comes into sight, by whatever way."""

import pytest
from PySide6.QtWidgets import QStackedWidget, QWidget

from kesong_desktop.ui.platform.seen_monitor import SeenMonitor


@pytest.fixture
def pages(context):
    """Two pages of which the first is in front, in the active window."""
    made = QStackedWidget()
    for _ in range(2):
        made.addWidget(QWidget())
    context(made)
    return made


@pytest.fixture
def active(qtbot):
    """Makes the window of a widget the active one."""

    def activate(widget):
        widget.window().show()
        widget.window().activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)

    return activate


def watched(page):
    """A monitor of a page, and what it told."""
    monitor, told = SeenMonitor(page), []
    monitor.seen.connect(lambda: told.append(page))
    return monitor, told


def test_page_that_is_brought_to_the_front(pages, active):
    active(pages)
    monitor, told = watched(pages.widget(1))
    assert not monitor.is_seen
    pages.setCurrentIndex(1)
    assert (monitor.is_seen, len(told)) == (True, 1)
    pages.setCurrentIndex(0)
    assert (monitor.is_seen, len(told)) == (False, 1)


def test_window_that_becomes_active(pages, active, context):
    active(pages)
    monitor, told = watched(pages.widget(0))
    other = QWidget()
    context(other)
    active(other)
    pages.setCurrentIndex(1)
    pages.setCurrentIndex(0)
    assert (monitor.is_seen, told) == (False, [])
    active(pages)
    assert (monitor.is_seen, len(told)) == (True, 1)
