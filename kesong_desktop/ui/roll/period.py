"""Choosing from which day to which photos are shown."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.look import label
from kesong_desktop.ui.widgets.sheet import Sheet


class PeriodSheet(Sheet):
    """Asks for two days. ``chosen`` carries them as dates, the earlier one first."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        inside = QWidget()
        inside.setAccessibleName(self.tr("Photos between two days"))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(label(self.tr("Photos between two days"), "lead"))
        days = QHBoxLayout()
        self._since, self._until = _day(self.tr("From")), _day(self.tr("To"))
        for edit in (self._since, self._until):
            days.addWidget(label(edit.accessibleName(), "body"))
            days.addWidget(edit, 1)
        column.addLayout(days)
        row = QHBoxLayout()
        row.addStretch(1)
        back = button(self.tr("Not now"))
        back.clicked.connect(self.close_sheet)
        go = button(self.tr("Show them"), kind="filled")
        go.clicked.connect(self._choose)
        row.addWidget(back)
        row.addWidget(go)
        column.addLayout(row)
        self.set_content(inside)

    def ask(self, since: date, until: date) -> None:
        """Open it, with these days."""
        self._since.setDate(QDate(since.year, since.month, since.day))
        self._until.setDate(QDate(until.year, until.month, until.day))
        self.open()
        self._since.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def _choose(self) -> None:
        found = sorted(
            date(day.year(), day.month(), day.day()) for day in (self._since.date(), self._until.date())
        )
        self.close_sheet()
        self.chosen.emit(found[0], found[1])


def _day(words: str) -> QDateEdit:
    edit = QDateEdit()
    edit.setCalendarPopup(True)
    edit.setAccessibleName(words)
    return edit
