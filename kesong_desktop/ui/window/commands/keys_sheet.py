"""The sheet with all keyboard shortcuts, which "?" opens."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import RADIUS_SMALL
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.focus_ring import FocusRing
from kesong_desktop.ui.widgets.parts.part_queue import PartQueue
from kesong_desktop.ui.widgets.sheet import Sheet
from kesong_desktop.ui.window.commands.key_list import key_sections, native_keys

_WIDTH_PX, _HEIGHT_PX, _WIDE_PX = 760, 560, 1000
_COLUMN_GAP, _SECTION_GAP = 40, 20
_LEFT_SECTIONS = 2
"""Number of sections in the left column."""
_AT_ONCE = 8
"""Number of shortcut rows created in one iteration of the event loop."""


class KeysSheet(Sheet):
    """Lists the shortcuts of the window and of its panes, in two columns."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        inside = QWidget()
        inside.setAccessibleName(self.tr("Keyboard shortcuts"))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(label(self.tr("Keyboard shortcuts"), "lead"))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        room = parent.size()
        listed, columns = _columns(is_wide=room.width() >= theme.px(_WIDE_PX))
        area.setWidget(listed)
        area.setFixedSize(
            min(theme.px(_WIDTH_PX), room.width() - 120), min(theme.px(_HEIGHT_PX), room.height() - 220)
        )
        column.addWidget(area)
        row = QHBoxLayout()
        row.addStretch(1)
        close = button(self.tr("Close"), kind="filled")
        close.clicked.connect(self.close_sheet)
        row.addWidget(close)
        column.addLayout(row)
        self.set_content(inside)
        self.closed.connect(self.deleteLater)
        FocusRing(area, RADIUS_SMALL, is_inside=True)
        self._area = area
        self._parts = PartQueue(_sections(columns), self)
        self._parts.made.connect(self._fit)
        self._parts.make()
        self._parts.start()

    @property
    def is_complete(self) -> bool:
        """Whether all shortcuts are listed."""
        return self._parts.is_complete

    @Slot()
    def _fit(self) -> None:
        """Set the columns one below the other where their texts have no room side by side."""
        listed = self._area.widget()
        row = listed.layout() if listed is not None else None
        if isinstance(row, QBoxLayout) and row.minimumSize().width() > self._area.viewport().width():
            row.setDirection(QBoxLayout.Direction.TopToBottom)
            row.setSpacing(_SECTION_GAP)


def _sections(columns: tuple[QVBoxLayout, QVBoxLayout]) -> Iterator[None]:
    """Put the sections into the columns; yields after some rows of each."""
    for number, section in enumerate(key_sections()):
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(section.title, "body_strong"), 0, 0, 1, 2)
        column = columns[number >= _LEFT_SECTIONS]
        column.insertWidget(column.count() - 1, inside)
        for first in range(0, len(section.entries), _AT_ONCE):
            for row, entry in enumerate(section.entries[first : first + _AT_ONCE], start=first + 1):
                keys = label(native_keys(entry.keys), "small", "ink2")
                grid.addWidget(keys, row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(label(entry.title, "small", wrap=True), row, 1)
            yield


def _columns(*, is_wide: bool) -> tuple[QWidget, tuple[QVBoxLayout, QVBoxLayout]]:
    """Return what scrolls, and the two columns in it: side by side, or one below the other."""
    inside = QWidget()
    across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
    row = QBoxLayout(across if is_wide else down, inside)
    row.setContentsMargins(0, 0, 12, 0)
    row.setSpacing(_COLUMN_GAP if is_wide else _SECTION_GAP)
    columns = QVBoxLayout(), QVBoxLayout()
    for column in columns:
        column.setSpacing(_SECTION_GAP)
        column.addStretch(1)
        row.addLayout(column, int(is_wide))
    return inside, columns
