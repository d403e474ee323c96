"""When the outbox may send, and how fast."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTime, Slot
from PySide6.QtWidgets import QComboBox, QTimeEdit, QWidget

from kesong_desktop.actions import sending
from kesong_desktop.model.outbox.hours import QuietHours, parsed
from kesong_desktop.ui.preferences.section import Section, switch
from kesong_desktop.ui.stage import Stage

_LIMITS_KB_S = (0, 50, 100, 250, 500, 1000, 2500)
_NIGHT = QuietHours(22 * 60, 7 * 60)


class SendingSection(Section):
    """Every change holds at once, also for what is being uploaded."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Sending"), parent)
        self._stage = stage
        settings = stage.desk.settings.load()
        self._limit = self._limits(settings.upload_kb_s)
        self._limit.currentIndexChanged.connect(self._choose_limit)
        self.add_row(
            self.tr("Speed of uploads"),
            self.tr("What posts take of the line at most, so that others can use it too."),
            self._limit,
        )
        self._unmetered = switch(on=settings.only_unmetered)
        self._unmetered.toggled.connect(self._choose_unmetered)
        self.add_row(self.tr("Wait while the line costs"), self._cost_words(), self._unmetered)
        hours = parsed(settings.quiet_hours)
        self._quiet = switch(on=hours is not None)
        self._from, self._to = _time((hours or _NIGHT).from_min), _time((hours or _NIGHT).to_min)
        self._from.setAccessibleName(self.tr("Quiet from"))
        self._to.setAccessibleName(self.tr("Quiet until"))
        for edit in (self._from, self._to):
            edit.setEnabled(hours is not None)
            edit.timeChanged.connect(self._choose_quiet)
        self._quiet.toggled.connect(self._choose_quiet)
        self.add_row(
            self.tr("Quiet hours"),
            self.tr(
                "Nothing is sent between these times. Whether something arrived is looked for all the same."
            ),
            self._from,
            self._to,
            self._quiet,
        )

    def _limits(self, chosen: int) -> QComboBox:
        made = QComboBox()
        for limit in sorted({*_LIMITS_KB_S, chosen}):
            words = (
                self.tr("{0} kB a second").format(f"{limit:,}") if limit else self.tr("As fast as it goes")
            )
            made.addItem(words, limit)
        made.setCurrentIndex(made.findData(chosen))
        return made

    def _cost_words(self) -> str:
        metered = self._stage.desk.conditions.is_metered
        if metered is None:
            return self.tr("This system does not say whether a line costs, so nothing waits for it.")
        return self.tr("This one costs.") if metered else self.tr("This one does not cost, says the system.")

    @Slot(int)
    def _choose_limit(self, _index: int) -> None:
        self._keep(upload_kb_s=self._limit.currentData())

    @Slot(bool)
    def _choose_unmetered(self, on: bool) -> None:
        self._keep(only_unmetered=on)

    @Slot()
    def _choose_quiet(self, *_: object) -> None:
        is_on = self._quiet.isChecked()
        self._from.setEnabled(is_on)
        self._to.setEnabled(is_on)
        times = (edit.time().toString("HH:mm") for edit in (self._from, self._to))
        self._keep(quiet_hours="-".join(times) if is_on else "")

    def _keep(self, **changes: Any) -> None:
        desk = self._stage.desk
        settings = replace(desk.settings.load(), **changes)
        desk.settings.save(settings)
        sending.obey(desk, settings)


def _time(minutes: int) -> QTimeEdit:
    made = QTimeEdit(QTime(minutes // 60, minutes % 60))
    made.setDisplayFormat("HH:mm")
    return made
