"""Qt's input fields that leave the mouse wheel to the scroll area around them.

Qt changes the value of the field that happens to be below the pointer: who scrolls would post to another account, or change a
preference, without noticing it. Keys and mouse buttons change these fields.
"""

from typing import Any, Final, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QRadioButton,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from kesong_desktop.ui.style.tokens import RADIUS_SMALL
from kesong_desktop.ui.widgets.focus_ring import FocusRing

_SPARE_PX: Final = 4


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

    def sizeHint(self) -> QSize:
        """Return a size with room for each choice: Qt measures some scripts some pixels too narrow."""
        return super().sizeHint() + QSize(_SPARE_PX, 0)

    def minimumSizeHint(self) -> QSize:
        """Return the least size, with the same room."""
        return super().minimumSizeHint() + QSize(_SPARE_PX, 0)


class CheckBox(QCheckBox):
    """A box with words that is checked or not, with a ring around both while it has the focus by a key."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        FocusRing(self, RADIUS_SMALL)


class RadioButton(QRadioButton):
    """One of several choices with words, with a ring around both while it has the focus by a key."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        FocusRing(self, RADIUS_SMALL)


class SpinBox(_WithoutWheel, QSpinBox):
    """A whole number that keys and buttons change."""


class DateTimeEdit(_WithoutWheel, QDateTimeEdit):
    """A date with a time of day."""


class DateEdit(_WithoutWheel, QDateEdit):
    """A date without a time of day."""


class TimeEdit(_WithoutWheel, QTimeEdit):
    """A time of day without a date."""
