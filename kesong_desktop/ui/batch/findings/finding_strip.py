"""Findings of the check about the selected posts, below the table: a line for each kind, with its fixes."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from kesong_desktop.model.batch.batch_post import Posts
from kesong_desktop.model.batch.mend import FindingGroup
from kesong_desktop.ui.batch.findings.batch_mends import BatchMends
from kesong_desktop.ui.batch.findings.finding_line import FindingLine
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import clear
from kesong_desktop.ui.style.tokens import PANE_MARGIN

_MOST_LINES, _FEW_LINES = 3, 2
_AIR_PX = 12


class FindingStrip(QScrollArea):
    """Shows the findings about some rows; hidden where there are none.

    The keys Up and Down lead from line to line. ``described`` when a description is written, ``left`` when the focus was
    in a line that is gone, with no other in its place; ``rebuilt`` that there are other lines.
    """

    described = Signal()
    left = Signal()
    rebuilt = Signal()

    def __init__(self, context: UiContext, mends: BatchMends) -> None:
        super().__init__()
        self._context = context
        self._mends = mends
        self._groups: list[FindingGroup] = []
        self._rows: list[int] = []
        self._lines: list[FindingLine] = []
        self._is_low = False
        self.setAccessibleName(self.tr("Findings about the selected posts"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(PANE_MARGIN, _AIR_PX, PANE_MARGIN, 0)
        self._column.setSpacing(0)
        self.setWidget(inside)
        self.hide()

    @property
    def lines(self) -> Sequence[FindingLine]:
        """The lines that are shown."""
        return self._lines

    def set_low(self, *, is_low: bool) -> None:
        """Show fewer lines at once where there is little room."""
        self._is_low = is_low
        self._fit()

    def show_rows(self, posts: Posts, rows: Sequence[int], *, is_checked: bool) -> None:
        """Show what was found about the rows; until they are checked, what was found about the same rows before stays."""
        groups = self._mends.groups(rows)
        is_same = list(rows) == self._rows
        if self._is_written or (is_same and not is_checked):
            return
        self._rows = list(rows)
        if groups == self._groups:
            return
        place = self._place()
        self._groups = groups
        clear(self._column)
        self._lines = [self._line(posts, group) for group in groups]
        for line in self._lines:
            self._column.addWidget(line)
            # At once: a layout shows what it is given only when the event loop runs again.
            line.show()
        self._column.addStretch(1)
        self.rebuilt.emit()
        self.setVisible(bool(groups))
        self._fit()
        if place is not None and not self._refocus(*place):
            self.left.emit()

    @property
    def has_focus(self) -> bool:
        """Whether one of its fields or buttons has the focus."""
        return self._place() is not None

    def take_focus(self) -> bool:
        """Give the first line the focus; False where there is none."""
        return any(line.take_focus() for line in self._lines)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead from line to line with Up and Down."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            place = self._place()
            if by is not None and place is not None:
                at = place[0] + by
                if 0 <= at < len(self._lines) and self._lines[at].take_focus():
                    self.ensureWidgetVisible(self._lines[at], 0, 0)
                return True
        return super().eventFilter(watched, event)

    @property
    def _is_written(self) -> bool:
        """Whether the user is writing a description, which must not vanish."""
        return any(
            line.alt_line.hasFocus() and line.alt_line.isModified() for line in self._lines if line.alt_line
        )

    def _place(self) -> tuple[int, bool] | None:
        """Return the line that has the focus, and whether its description has it."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            return None
        at = next((n for n, line in enumerate(self._lines) if line.isAncestorOf(focused)), 0)
        return at, isinstance(focused, QLineEdit)

    def _refocus(self, at: int, is_description: bool) -> bool:
        """Go on where the focus was: with the next description after one, else in the same place."""
        described = [line for line in self._lines if line.alt_line is not None] if is_description else []
        following = self._lines[min(at, len(self._lines) - 1) :] if self._lines else []
        return any(line.take_focus() for line in (*described, *following))

    def _line(self, posts: Posts, group: FindingGroup) -> FindingLine:
        first = group.first
        pictures, number = posts[first.row].pictures, first.finding.picture
        has_picture = number is not None and number < len(pictures)
        line = FindingLine(
            self._context, group, pictures[number] if has_picture and number is not None else None
        )
        line.chosen.connect(partial(self._mends.mend, group))
        line.finished.connect(self.described)
        if number is not None:
            line.described.connect(partial(self._mends.describe, first.row, number))
        for part in (line.alt_line, *line.buttons):
            if part is not None:
                part.installEventFilter(self)
        return line

    def _fit(self) -> None:
        """As high as its lines, of which a few are in sight."""
        most = _FEW_LINES if self._is_low else _MOST_LINES
        heights = [line.sizeHint().height() for line in self._lines]
        self.setFixedHeight(
            sum(heights[:most]) + _AIR_PX + (heights[most] // 3 if len(heights) > most else 0)
        )
