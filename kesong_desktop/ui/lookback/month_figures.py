"""Interactions with own posts by month: as a bar chart, or as a table."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kesong_desktop.model.plan.history_table import MonthSum
from kesong_desktop.ui.lookback.month_chart import MonthChart
from kesong_desktop.ui.lookback.month_table import MonthModel, MonthTable
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.widgets.buttons import button

_TABLE_PX = 190


class MonthFigures(QWidget):
    """The chart, and a button that shows its figures as a table in its place."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.chart = MonthChart(context)
        self._model = MonthModel(self)
        self.table = MonthTable(context, self._model)
        self.toggle = button("", kind="quiet", small=True, flush="left")
        self.toggle.clicked.connect(self._toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.chart)
        column.addWidget(self.table)
        column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        context.theme.changed.connect(self._fit)
        self._show(is_table=False)

    def show_months(self, months: Sequence[MonthSum]) -> None:
        """Show these months in both."""
        self.chart.show_months(months)
        self._model.show_months(months)
        self._fit()

    def _show(self, *, is_table: bool) -> None:
        self.chart.setVisible(not is_table)
        self.table.setVisible(is_table)
        self.toggle.setText(self.tr("Show as chart") if is_table else self.tr("Show as table"))
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """As high as its rows, of which a few are in sight."""
        head = self.table.horizontalHeader().sizeHint().height()
        rows = self._model.rowCount() * self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(min(self._context.theme.px(_TABLE_PX), head + rows + 4))

    @Slot()
    def _toggle(self) -> None:
        self._show(is_table=self.table.isHidden())
