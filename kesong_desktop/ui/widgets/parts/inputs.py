"""Qt's input fields that leave the mouse wheel to the scroll area around them.

Qt changes the value of the field that happens to be below the pointer: who scrolls would post to another account, or change a
preference, without noticing it. Keys and mouse buttons change these fields.
"""

from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QDateTimeEdit, QSpinBox, QTimeEdit, QWidget


class _WithoutWheel:
    """Stands before a widget class of Qt among the bases."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        # Without the focus that Qt gives to what the wheel turns over.
        cast("QWidget", self).setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the event to the parent."""
        event.ignore()


class ComboBox(_WithoutWheel, QComboBox):
    """A choice of one of several."""


class SpinBox(_WithoutWheel, QSpinBox):
    """A whole number that keys and buttons change."""


class DateTimeEdit(_WithoutWheel, QDateTimeEdit):
    """A date with a time of day."""


class DateEdit(_WithoutWheel, QDateEdit):
    """A date without a time of day."""


class TimeEdit(_WithoutWheel, QTimeEdit):
    """A time of day without a date."""
