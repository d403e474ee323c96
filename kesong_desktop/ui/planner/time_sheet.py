"""Sheet that changes the time of a planned post, or plans a draft."""

from PySide6.QtCore import QDateTime, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.ui.accessibility.editor_name import name_editor
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.parts.inputs import DateTimeEdit
from kesong_desktop.ui.widgets.sheet import Sheet

_SOONEST_S = 60


class TimeSheet(Sheet):
    """``chosen`` carries what it was opened for, and seconds since 1970; ``edit_requested`` what it was opened for."""

    chosen = Signal(object, float)
    edit_requested = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._subject: object = None
        inside = QWidget()
        inside.setAccessibleName(self.tr("Time of the post"))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._title = label("", "lead", wrap=True)
        self._edit = DateTimeEdit()
        self._edit.setCalendarPopup(True)
        name_editor(self._edit, self.tr("Date and time"))
        self._remark = label("", "small", "ink3", wrap=True)
        row = QHBoxLayout()
        self._open = button(self.tr("Edit post"), kind="quiet")
        back = button(self.tr("Cancel"))
        self._go = button(self.tr("Schedule"), kind="filled")
        self._open.clicked.connect(self._ask_edit)
        back.clicked.connect(self.close_sheet)
        self._go.clicked.connect(self._choose)
        row.addWidget(self._open)
        row.addStretch(1)
        row.addWidget(back)
        row.addWidget(self._go)
        for widget in (self._title, self._edit, self._remark):
            column.addWidget(widget)
        column.addLayout(row)
        self.set_content(inside)

    def ask(
        self, subject: object, title: str, at_s: float, now_s: float, *, remark: str = "", can_edit: bool
    ) -> None:
        """Open the sheet for a post at a time."""
        self._subject = subject
        self._title.setText(title)
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
        self._open.setVisible(can_edit)
        self._edit.setMinimumDateTime(QDateTime.fromSecsSinceEpoch(int(now_s) + _SOONEST_S))
        self._edit.setDateTime(QDateTime.fromSecsSinceEpoch(int(at_s)))
        self.open()
        self._edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter schedules; Esc closes the sheet."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _choose(self) -> None:
        self.close_sheet()
        self.chosen.emit(self._subject, float(self._edit.dateTime().toSecsSinceEpoch()))

    @Slot()
    def _ask_edit(self) -> None:
        self.close_sheet()
        self.edit_requested.emit(self._subject)
