"""The sheet with all keyboard shortcuts, which "?" opens."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.sheet import Sheet
from kesong_desktop.ui.window.commands.key_list import KeySection, key_sections, native_keys

_WIDTH_PX, _HEIGHT_PX, _WIDE_PX = 760, 560, 1000
_COLUMN_GAP, _SECTION_GAP = 40, 20


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
        room = parent.size()
        area.setWidget(self._columns(is_wide=room.width() >= theme.px(_WIDE_PX)))
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

    def _columns(self, *, is_wide: bool) -> QWidget:
        inside = QWidget()
        row = QBoxLayout(
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom, inside
        )
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(_COLUMN_GAP if is_wide else _SECTION_GAP)
        everything = key_sections()
        for sections in (everything[:2], everything[2:]):
            column = QVBoxLayout()
            column.setSpacing(_SECTION_GAP)
            for section in sections:
                column.addWidget(_section(section))
            if is_wide:
                column.addStretch(1)
            row.addLayout(column, int(is_wide))
        return inside


def _section(section: KeySection) -> QWidget:
    inside = QWidget()
    grid = QGridLayout(inside)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    grid.addWidget(label(section.title, "body_strong"), 0, 0, 1, 2)
    for number, entry in enumerate(section.entries, start=1):
        grid.addWidget(label(native_keys(entry.keys), "small", "ink2"), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(entry.title, "small", wrap=True), number, 1)
    return inside
