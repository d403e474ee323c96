"""The window fits its screen, whatever size and place it had before."""

import gc

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kesong_desktop.settings import Settings
from kesong_desktop.ui.startup.window_frame import WindowFrame
from kesong_desktop.ui.startup.window_geometry import geometry_of, restore_geometry

SMALL = [QSize(1024, 560), QSize(640, 480), QSize(1366, 728), QSize(3840, 2100)]


@pytest.mark.parametrize("free", SMALL, ids=str)
def test_the_first_window_is_no_larger_than_the_free_area(qapp, free):
    """With its title bar; a screen that is smaller than the usual minimum counts more than that."""
    window = QWidget()
    restore_geometry(window, "", QRect(0, 0, free.width(), free.height()))
    assert window.width() <= free.width()
    assert window.height() < free.height()
    assert window.minimumSize().boundedTo(window.size()) == window.minimumSize()


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.tuples(st.integers(-500, 3000), st.integers(-500, 3000)),
    st.tuples(st.integers(200, 3000), st.integers(200, 3000)),
    st.tuples(st.integers(640, 2000), st.integers(480, 1200)),
)
def test_a_saved_window_comes_back_into_the_free_area(qapp, place, size, free):
    """Wherever it was, on whatever screen."""
    before = QWidget()
    before.setGeometry(*place, *size)
    area = QRect(0, 30, *free)
    window = QWidget()
    restore_geometry(window, geometry_of(before), area)
    assert area.contains(window.geometry())


def test_deleting_a_frame_leaves_the_screen_alone(qapp):
    """PySide deletes the screen that a widget was asked for together with the widget."""
    frame = WindowFrame(Settings())
    frame.cycle = frame
    del frame
    gc.collect()
    assert QGuiApplication.primaryScreen().availableGeometry().isValid()
