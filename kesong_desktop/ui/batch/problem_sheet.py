"""Sheet with the mistakes of a plan."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QWidget

from kesong_desktop.model.batch.problem import PlanProblem
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.style.tokens import RADIUS_SMALL
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.focus_ring import FocusRing
from kesong_desktop.ui.widgets.sheet import Sheet, sheet_column

_WIDE_PX, _LEAST_PX, _HIGH_PX = 640, 320, 360


class ProblemSheet(Sheet):
    """Lists all mistakes by row and column. They can be copied, to correct them beside the spreadsheet."""

    def __init__(self, problems: Sequence[PlanProblem], parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("The plan has %n mistake(s)", "", len(problems))
        inside, column = sheet_column(title, min(_WIDE_PX, max(_LEAST_PX, parent.width() - 96)))
        words = self.tr("Nothing was taken from it. Correct these cells and open it again.")
        column.addWidget(label(words, "body", "ink2", wrap=True))
        self.list = QListWidget()
        FocusRing(self.list, RADIUS_SMALL, is_inside=True)
        self.list.setAccessibleName(title)
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.addItems([self._line(one) for one in problems])
        lines = min(len(problems), 8)
        self.list.setFixedHeight(min(_HIGH_PX, self.list.fontMetrics().lineSpacing() * 3 * lines + 16))
        column.addWidget(self.list)
        row = QHBoxLayout()
        copy = button(self.tr("Copy list"))
        copy.clicked.connect(self._copy)
        close = button(self.tr("Close"), kind="filled")
        close.clicked.connect(self.close_sheet)
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)
        self.set_content(inside)
        self.closed.connect(self.deleteLater)

    @property
    def lines(self) -> list[str]:
        """What is listed, a line for each mistake."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self.lines))

    def _line(self, problem: PlanProblem) -> str:
        words = messages.plan_problem(problem)
        if not problem.row:
            return words
        if not problem.column:
            return self.tr("Row {row}: {problem}").format(row=problem.row, problem=words)
        return self.tr("Row {row}, {column}: {problem}").format(
            row=problem.row, column=problem.column, problem=words
        )
