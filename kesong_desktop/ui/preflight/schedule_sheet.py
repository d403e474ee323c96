"""Sheet that asks when a post is to be published."""

from PySide6.QtCore import QDateTime, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.ui.accessibility.editor_name import name_editor
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.parts.inputs import DateTimeEdit
from kesong_desktop.ui.widgets.sheet import Sheet

_AHEAD_S = 3600
_SOONEST_S = 60


class ScheduleSheet(Sheet):
    """Asks for a date and a time. ``chosen`` carries seconds since 1970, as a float in an object."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        inside = QWidget()
        inside.setAccessibleName(self.tr("Schedule post"))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(label(self.tr("Schedule post"), "lead"))
        self._edit = DateTimeEdit()
        self._edit.setCalendarPopup(True)
        name_editor(self._edit, self.tr("Date and time"))
        column.addWidget(self._edit)
        words = self.tr(
            "It is published from this computer while Kesong is open. If Kesong is closed then, you are asked the next time."
        )
        column.addWidget(label(words, "small", "ink3", wrap=True))
        row = QHBoxLayout()
        row.addStretch(1)
        back = button(self.tr("Cancel"))
        back.clicked.connect(self.close_sheet)
        go = button(self.tr("Schedule"), kind="filled")
        go.clicked.connect(self._choose)
        row.addWidget(back)
        row.addWidget(go)
        column.addLayout(row)
        self.set_content(inside)

    def ask(self) -> None:
        """Open the sheet at the full hour after the next."""
        now = QDateTime.currentDateTime()
        soon = now.addSecs(_AHEAD_S + 3600 - now.time().msecsSinceStartOfDay() // 1000 % 3600)
        self._edit.setMinimumDateTime(now.addSecs(_SOONEST_S))
        self._edit.setDateTime(soon)
        self.open()
        self._edit.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def _choose(self) -> None:
        self.close_sheet()
        self.chosen.emit(float(self._edit.dateTime().toSecsSinceEpoch()))
