"""A titled card of preferences, and the controls in its rows."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from kesong_desktop.ui.style.style_helpers import divider, label
from kesong_desktop.ui.widgets.focus_ring import FocusRing
from kesong_desktop.ui.widgets.parts.inputs import ComboBox

_SIDE_PX: Final = 16
_GAP_PX: Final = 12
_WORDS_PX: Final = 180
"""The least width of the words beside controls, at a font of ``_FONT_PX`` high lines."""
_FONT_PX: Final = 17


class PreferencesSection(QWidget):
    """A title above a card of rows."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._card = QFrame()
        self._card.setProperty("role", "card")
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(0, 4, 0, 4)
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(title, "lead", wrap=True))
        column.addWidget(self._card)

    @property
    def title(self) -> str:
        """What stands above the card."""
        return self._title

    @property
    def rows(self) -> QVBoxLayout:
        """The layout of the rows."""
        return self._rows

    def add_rest(self) -> Iterator[None]:
        """Add the rows that are missing yet, some in each turn; most sections have all of them from the first."""
        yield from ()

    def add_row(self, name: str, line: str, *controls: QWidget) -> QWidget:
        """Add a row of a name, a line below it and controls at the right; returns the row."""
        if self._rows.count():
            self._rows.addWidget(divider())
        made = PreferenceRow(name, line, *controls, parent=self._card)
        self._rows.addWidget(made)
        return made


def padded(control: QWidget) -> QWidget:
    """Return a row with one control at the left, flush with the names of the other rows."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(_SIDE_PX, 4, _SIDE_PX, 4)
    row.addWidget(control)
    row.addStretch(1)
    return made


class PreferenceRow(QWidget):
    """A name, a line below it (empty: none), and controls at the right; below the words where there is no room."""

    def __init__(self, name: str, line: str, *controls: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(_SIDE_PX, 10, _SIDE_PX, 10)
        self._row.setSpacing(_GAP_PX)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(label(name, "body_strong", wrap=True))
        if line:
            words.addWidget(label(line, "small", "ink3", wrap=True))
        words.addStretch(1)
        self._row.addLayout(words, 1)
        self._controls = QHBoxLayout()
        self._controls.setSpacing(_GAP_PX)
        self._row.addLayout(self._controls)
        for control in controls:
            self._controls.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
            if not control.accessibleName():
                own = control.text() if isinstance(control, QAbstractButton) else ""
                control.setAccessibleName(f"{own}: {name}" if own else name)
            if line and not control.accessibleDescription():
                control.setAccessibleDescription(line)

    def minimumSizeHint(self) -> QSize:
        """Return the size with the controls below the words."""
        width = self._controls.minimumSize().width() + 2 * _SIDE_PX
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the controls beside the words where these have room."""
        super().resizeEvent(event)
        least = _WORDS_PX * self.fontMetrics().height() // _FONT_PX
        needed = self._controls.sizeHint().width() + 2 * _SIDE_PX + _GAP_PX + least
        is_wide = event.size().width() >= needed
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if is_wide else down)
        self._row.setAlignment(self._controls, Qt.AlignmentFlag(0) if is_wide else Qt.AlignmentFlag.AlignLeft)


def switch(*, on: bool) -> QCheckBox:
    """Return a switch that is on or off at first."""
    made = QCheckBox()
    made.setProperty("kind", "switch")
    FocusRing(made, 12)
    made.setChecked(on)
    return made


def choice(options: Sequence[tuple[str, int]], value: int) -> QComboBox:
    """Return a combo box of numbers with their labels; ``value`` is chosen, and added where it is missing."""
    made = ComboBox()
    for text, number in options:
        made.addItem(text, number)
    if made.findData(value) < 0:
        made.addItem(QLocale().toString(value), value)
    made.setCurrentIndex(made.findData(value))
    return made
