"""Preferences: the start at sign-in."""

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QWidget

from kesong_desktop.actions.system.autostart.autostart import AutostartBarrier, AutostartState
from kesong_desktop.ui.preferences.program.autostart_presenter import AutostartPresenter
from kesong_desktop.ui.preferences.section import PreferencesSection, switch


class AutostartSection(PreferencesSection):
    """A switch for the start at sign-in, and one for a start in the tray where there is a tray; or why there are none."""

    def __init__(self, presenter: AutostartPresenter, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Startup"), parent)
        self._presenter = presenter
        title = self.tr("Start when I sign in to this computer")
        if presenter.barrier is not None:
            self.add_row(title, self._barrier_text(presenter.barrier))
            return
        self._start = switch(on=False)
        self._start.toggled.connect(self._change)
        self.add_row(
            title, self.tr("So that scheduled posts are sent on time and news arrives."), self._start
        )
        self._hidden = switch(on=False) if presenter.has_tray else None
        if self._hidden is not None:
            self._hidden.toggled.connect(self._change)
            line = self.tr("Only the icon in the tray is shown. Click it to open the window.")
            self.add_row(self.tr("Start without a window"), line, self._hidden)
        presenter.state_changed.connect(self._show)
        self._show(presenter.state)

    def _barrier_text(self, barrier: AutostartBarrier) -> str:
        if barrier is AutostartBarrier.DEMO:
            return self.tr("Not available in the demo.")
        return self.tr(
            "Not available inside Flatpak. Add Kesong to the startup applications in your desktop's settings instead."
        )

    @Slot()
    def _change(self) -> None:
        is_on = self._start.isChecked()
        is_hidden = is_on and self._hidden is not None and self._hidden.isChecked()
        self._presenter.change(is_on=is_on, is_hidden=is_hidden)

    @Slot(object)
    def _show(self, state: AutostartState) -> None:
        with QSignalBlocker(self._start):
            self._start.setChecked(state.is_on)
        if self._hidden is not None:
            with QSignalBlocker(self._hidden):
                self._hidden.setChecked(state.is_hidden)
            self._hidden.setEnabled(state.is_on)
