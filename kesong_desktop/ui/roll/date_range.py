"""A sheet to choose a range of days."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.ui.accessibility.editor_name import name_editor
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.parts.inputs import DateEdit
from kesong_desktop.ui.widgets.sheet import Sheet


class DateRangeSheet(Sheet):
    """Asks for two days. ``chosen`` carries both as ``date``, the earlier one first."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        inside = QWidget()
        inside.setAccessibleName(self.tr("Date range"))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(label(self.tr("Date range"), "lead"))
        days = QHBoxLayout()
        self._since, self._until = _day(self.tr("From")), _day(self.tr("To"))
        for edit in (self._since, self._until):
            days.addWidget(label(edit.accessibleName(), "body"))
            days.addWidget(edit, 1)
        column.addLayout(days)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.close_sheet)
        apply = button(self.tr("Apply"), kind="filled")
        apply.clicked.connect(self._choose)
        row.addWidget(cancel)
        row.addWidget(apply)
        column.addLayout(row)
        self.set_content(inside)

    def ask(self, since: date, until: date) -> None:
        """Open the sheet with these days."""
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


def _day(name: str) -> QDateEdit:
    edit = DateEdit()
    edit.setCalendarPopup(True)
    name_editor(edit, name)
    return edit
