"""Sheet that asks for how long a person is muted."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.parts.inputs import CheckBox, RadioButton
from kesong_desktop.ui.widgets.sheet import Sheet

_HOUR_S = 3600
_TEXT_PX = 380


class MuteSheet(Sheet):
    """``confirmed`` carries seconds (0: until it is undone) and whether notifications are hidden as well."""

    confirmed = Signal(int, bool)

    def __init__(self, parent: QWidget, name: str, *, has_durations: bool) -> None:
        super().__init__(parent)
        self._durations = QButtonGroup(self)
        inside = QWidget()
        title = self.tr("Mute {name}?").format(name=name)
        inside.setAccessibleName(title)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        words = self.tr("You will not see their posts. They are not notified.")
        for text, kind, tone in ((title, "lead", "ink"), (words, "body", "ink2")):
            shown = label(text, kind, tone, wrap=True)
            shown.setMinimumWidth(_TEXT_PX)
            column.addWidget(shown)
        if has_durations:
            column.addWidget(label(self.tr("For how long"), "small_strong", "ink2"))
            for seconds, text in self._choices():
                choice = RadioButton(text)
                self._durations.addButton(choice, seconds)
                column.addWidget(choice)
            self._durations.button(0).setChecked(True)
        self._notifications = CheckBox(self.tr("Hide notifications from this person"))
        self._notifications.setChecked(True)
        column.addWidget(self._notifications)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.close_sheet)
        self._confirm = button(self.tr("Mute"), kind="filled")
        self._confirm.clicked.connect(self._take)
        row.addWidget(cancel)
        row.addWidget(self._confirm)
        column.addLayout(row)
        self.set_content(inside)
        self.closed.connect(self.deleteLater)

    def ask(self) -> None:
        """Open the sheet with the focus on its button."""
        self.open()
        self._confirm.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choices(self) -> list[tuple[int, str]]:
        return [
            (0, self.tr("Until I undo it")),
            (_HOUR_S, self.tr("1 hour")),
            (6 * _HOUR_S, self.tr("6 hours")),
            (24 * _HOUR_S, self.tr("1 day")),
            (7 * 24 * _HOUR_S, self.tr("1 week")),
            (30 * 24 * _HOUR_S, self.tr("30 days")),
        ]

    @Slot()
    def _take(self) -> None:
        seconds = max(0, self._durations.checkedId())
        self.close_sheet()
        self.confirmed.emit(seconds, self._notifications.isChecked())
