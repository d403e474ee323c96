"""Preferences: conditions for sending, and upload limits."""

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.preferences.presenter import PreferencesPresenter
from kesong_desktop.ui.preferences.quiet_hours_controls import QuietHoursControls
from kesong_desktop.ui.preferences.section import PreferencesSection, choice, switch

_LIMITS_KB_S = (0, 50, 100, 250, 500, 1000, 2500)


class SendSection(PreferencesSection):
    """Every change holds at once, also for what is being uploaded."""

    def __init__(self, presenter: PreferencesPresenter, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Sending"), parent)
        self._presenter = presenter
        settings = presenter.state.settings
        limits = sorted({*_LIMITS_KB_S, settings.upload_kb_s})
        self._limit = choice([(self._speed(limit), limit) for limit in limits], settings.upload_kb_s)
        self._limit.currentIndexChanged.connect(self._set_limit)
        self.add_row(
            self.tr("Upload speed"),
            self.tr("The most that uploads use of the connection."),
            self._limit,
        )
        self._unmetered = switch(on=settings.only_unmetered)
        self._unmetered.toggled.connect(self._set_unmetered)
        self.add_row(self.tr("Pause on metered connections"), self._metered_text(), self._unmetered)
        self._quiet = QuietHoursControls(
            settings.quiet_hours, self.tr("Quiet hours from"), self.tr("Quiet hours until"), self
        )
        self._quiet.changed.connect(self._set_quiet_hours)
        self.add_row(
            self.tr("Quiet hours"),
            self.tr("Nothing is sent between these times. New posts and notifications still arrive."),
            *self._quiet.widgets,
        )

    def _speed(self, limit_kb_s: int) -> str:
        if not limit_kb_s:
            return self.tr("Unlimited")
        return self.tr("{speed} kB/s").format(speed=QLocale().toString(limit_kb_s))

    def _metered_text(self) -> str:
        metered = self._presenter.state.is_metered
        if metered is None:
            return self.tr("This system does not say whether a connection is metered, so nothing is paused.")
        return self.tr("This connection is metered.") if metered else self.tr("Not metered now.")

    @Slot(int)
    def _set_limit(self, _index: int) -> None:
        self._presenter.change(upload_kb_s=int(self._limit.currentData()))

    @Slot(bool)
    def _set_unmetered(self, on: bool) -> None:
        self._presenter.change(only_unmetered=on)

    @Slot(str)
    def _set_quiet_hours(self, hours: str) -> None:
        self._presenter.change(quiet_hours=hours)
