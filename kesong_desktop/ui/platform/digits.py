"""The digit keys of the keyboard, independent of Shift and the layout."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_PLACES = {
    "win32": (0x0B, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0A),
    "darwin": (0x1D, 0x12, 0x13, 0x14, 0x15, 0x17, 0x16, 0x1A, 0x1C, 0x19),
    "x": (19, 10, 11, 12, 13, 14, 15, 16, 17, 18),
}
"""Codes of the keys 0 to 9 above the letters. Sources: Windows scan codes, Carbon's Events.h, evdev codes + 8."""


def digit_of(event: QKeyEvent) -> int:
    """Return the digit whose key was pressed, or -1.

    It goes by the position of the key: with Shift it types another character, and French layouts need Shift for digits.
    """
    key = event.key()
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return key - Qt.Key.Key_0
    if event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
        return -1
    if sys.platform == "darwin":
        return _digit_at("darwin", event.nativeVirtualKey())
    if sys.platform == "win32":
        return _digit_at("win32", event.nativeScanCode())
    is_known = QGuiApplication.platformName() in {"xcb", "wayland"}
    return _digit_at("x", event.nativeScanCode()) if is_known else -1


def _digit_at(system: str, code: int) -> int:
    places = _PLACES[system]
    return places.index(code) if code in places else -1
