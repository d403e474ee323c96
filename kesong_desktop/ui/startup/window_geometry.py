"""Saves and restores the size and place of the window."""

import base64

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

MINIMUM_SIZE = QSize(800, 600)
"""The smallest window in which everything has room; a smaller screen bounds it."""
_DEFAULT_SIZE = QSize(1440, 900)
_TITLE_PX = 40
"""What the title bar of the desktop takes of the screen."""


def geometry_of(window: QWidget) -> str:
    """Return size and place of the native window that ``window`` is in, as text for ``restore_geometry``."""
    return base64.b64encode(window.window().saveGeometry().data()).decode("ascii")


def restore_geometry(window: QWidget, saved: str, area: QRect | None = None) -> None:
    """Give ``window`` its saved size and place, or a size that fits the screen where none is saved.

    Neither it nor its minimum is larger than ``area``, the free area of its screen (None: as the desktop says), with a title bar.
    """
    is_restored = bool(saved) and window.restoreGeometry(QByteArray.fromBase64(saved.encode("ascii")))
    area = area or _free_area(window.geometry().center() if is_restored else None)
    room = area.size() - QSize(0, _TITLE_PX)
    window.setMinimumSize(MINIMUM_SIZE.boundedTo(room))
    if window.isMaximized() or window.isFullScreen():
        return
    window.resize((window.size() if is_restored else _DEFAULT_SIZE).boundedTo(room))
    if is_restored:
        _move_into(window, area)


def _free_area(point: QPoint | None) -> QRect:
    """Return the free area of the screen at ``point``, else of the first screen."""
    # Not QWidget.screen(): PySide deletes the screen together with a widget that was asked for it.
    screen = QGuiApplication.screenAt(point) if point is not None else None
    screen = screen or QGuiApplication.primaryScreen()
    return screen.availableGeometry() if screen else QRect(QPoint(), _DEFAULT_SIZE)


def _move_into(window: QWidget, area: QRect) -> None:
    """Move a window that would lie partly outside of ``area``."""
    left, top = area.left(), area.top() + _TITLE_PX
    right, bottom = area.left() + area.width() - window.width(), area.top() + area.height() - window.height()
    place = QPoint(max(left, min(window.x(), right)), max(top, min(window.y(), bottom)))
    if place != window.pos() and not area.contains(window.geometry()):
        window.move(place)
