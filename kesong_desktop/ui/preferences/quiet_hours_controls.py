"""Two times of the day and a switch: the controls of quiet hours."""

from PySide6.QtCore import QLocale, QObject, QTime, Signal, Slot
from PySide6.QtWidgets import QTimeEdit, QWidget

from kesong_desktop.model.outbox.quiet_hours import QuietHours, parsed
from kesong_desktop.ui.accessibility.editor_name import name_editor
from kesong_desktop.ui.preferences.section import switch
from kesong_desktop.ui.widgets.parts.inputs import TimeEdit

_NIGHT = QuietHours(22 * 60, 7 * 60)


class QuietHoursControls(QObject):
    """Shows ``hours`` such as ``22:00-07:00``; ``changed`` carries the new ones, empty where they are switched off."""

    changed = Signal(str)

    def __init__(self, hours: str, from_name: str, to_name: str, parent: QObject) -> None:
        super().__init__(parent)
        chosen = parsed(hours)
        self._switch = switch(on=chosen is not None)
        self._from, self._to = _time((chosen or _NIGHT).from_min), _time((chosen or _NIGHT).to_min)
        name_editor(self._from, from_name)
        name_editor(self._to, to_name)
        for edit in (self._from, self._to):
            edit.setEnabled(chosen is not None)
            edit.timeChanged.connect(self._tell)
        self._switch.toggled.connect(self._tell)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """From, to and the switch, for a row of the preferences."""
        return self._from, self._to, self._switch

    @Slot()
    def _tell(self, *_: object) -> None:
        is_on = self._switch.isChecked()
        self._from.setEnabled(is_on)
        self._to.setEnabled(is_on)
        start, end = (edit.time().toString("HH:mm") for edit in (self._from, self._to))
        self.changed.emit(f"{start}-{end}" if is_on else "")


def _time(minutes: int) -> QTimeEdit:
    made = TimeEdit(QTime(minutes // 60, minutes % 60))
    made.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
    return made
