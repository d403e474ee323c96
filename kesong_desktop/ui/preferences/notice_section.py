"""Preferences: notices on the desktop, and the tray."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.preferences.presenter import PreferencesPresenter
from kesong_desktop.ui.preferences.quiet_hours_controls import QuietHoursControls
from kesong_desktop.ui.preferences.section import PreferencesSection, switch


class NoticeSection(PreferencesSection):
    """Which notices are shown while the window is not in front; says so where the desktop has no tray to show them."""

    def __init__(
        self, presenter: PreferencesPresenter, *, has_tray: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Desktop notifications"), parent)
        self._presenter = presenter
        if not has_tray:
            line = self.tr("They are shown through the tray, which this desktop does not have.")
            self.add_row(self.tr("Not available"), line)
            return
        self._add_kinds()
        settings = presenter.state.settings
        self._quiet = QuietHoursControls(
            settings.notify_quiet_hours, self.tr("No notices from"), self.tr("No notices until"), self
        )
        self._quiet.changed.connect(self._set_quiet_hours)
        line = self.tr("No notices between these times.")
        self.add_row(self.tr("Quiet hours for notices"), line, *self._quiet.widgets)
        tray = switch(on=settings.close_to_tray)
        tray.toggled.connect(self._set_close_to_tray)
        line = self.tr("Closing the window keeps Kesong in the tray: posts are still sent and news arrives.")
        self.add_row(self.tr("Close to the tray"), line, tray)

    def _add_kinds(self) -> None:
        settings = self._presenter.state.settings
        rows = (
            (
                "notify_mentions",
                self.tr("Mentions and replies"),
                self.tr("Never while the window is in front."),
            ),
            (
                "notify_direct",
                self.tr("Direct messages"),
                self.tr("Their text is not shown, nor is what stands behind a content warning."),
            ),
            ("notify_follows", self.tr("New followers"), ""),
            ("notify_reactions", self.tr("Likes and boosts"), ""),
            ("notify_other", self.tr("Other notifications"), ""),
            (
                "notify_failures",
                self.tr("Posts that were not published"),
                self.tr("Posts in the outbox that were refused or need your decision."),
            ),
        )
        for name, title, line in rows:
            control = switch(on=bool(getattr(settings, name)))
            control.toggled.connect(partial(self._set_kind, name))
            self.add_row(title, line, control)

    def _set_kind(self, name: str, on: bool) -> None:
        self._presenter.change(**{name: on})

    @Slot(str)
    def _set_quiet_hours(self, hours: str) -> None:
        self._presenter.change(notify_quiet_hours=hours)

    @Slot(bool)
    def _set_close_to_tray(self, on: bool) -> None:
        self._presenter.change(close_to_tray=on)
