"""Preferences: the home server."""

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.preferences.invitation_sheet import InvitationSheet
from kesong_desktop.ui.preferences.presenter import PreferencesPresenter, PreferencesState
from kesong_desktop.ui.preferences.section import PreferencesSection, switch
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button


class HomeSection(PreferencesSection):
    """A switch for the home server, and its address."""

    def __init__(self, presenter: PreferencesPresenter, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Home server"), parent)
        self._switch = switch(on=False)
        self._switch.toggled.connect(presenter.switch_home)
        self.add_row(
            self.tr("Run while Kesong is open"),
            self.tr(
                "A small server for you and your family. Only this computer reaches it unless you share it."
            ),
            self._switch,
        )
        self._address = label("", "body", "ink2")
        self.add_row(self.tr("Address"), "", self._address)
        self._share = switch(on=False)
        self._share.toggled.connect(presenter.switch_sharing)
        self.add_row(
            self.tr("Share on the home network"),
            self.tr("Computers on your network reach it too, encrypted. People join by an invitation."),
            self._share,
        )
        self._invite = button(self.tr("Invite someone…"), small=True)
        self._invite.clicked.connect(presenter.invite)
        self._shared_address = label("", "body", "ink2")
        self._invitations = self.add_row(
            self.tr("Invitations"),
            self.tr("Each works once, for one person and 15 minutes."),
            self._shared_address,
            self._invite,
        )
        self._pairing = presenter.pairing
        presenter.state_changed.connect(self._show)
        presenter.invited.connect(self._show_invitation)
        self._show(presenter.state)

    @Slot(object)
    def _show(self, state: PreferencesState) -> None:
        with QSignalBlocker(self._switch):
            self._switch.setChecked(state.is_home_on)
        with QSignalBlocker(self._share):
            self._share.setChecked(state.is_home_shared)
        self._share.setEnabled(state.is_home_on and bool(state.home_url))
        self._invitations.setVisible(bool(state.shared_hosts))
        self._shared_address.setText(state.shared_hosts[0] if state.shared_hosts else "")
        self._address.setText(state.home_url or self.tr("Not running"))

    @Slot(str)
    def _show_invitation(self, text: str) -> None:
        InvitationSheet(self.window(), text, self._pairing).open()
