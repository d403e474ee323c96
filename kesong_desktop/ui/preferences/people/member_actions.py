"""Actions of a member of a home server: opens the sheets of devices and of leaving."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kesong_desktop.actions.account.membership import HomeMembership
from kesong_desktop.model.account import Account
from kesong_desktop.ui.preferences.people.devices_presenter import DevicesPresenter
from kesong_desktop.ui.preferences.people.devices_sheet import DevicesSheet
from kesong_desktop.ui.preferences.people.leave_sheet import LeaveSheet
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background
from kesong_desktop.ui.widgets.buttons import button


class MemberActions(QObject):
    """Makes the buttons of an account. ``left`` carries an account that is no more."""

    left = Signal(object)

    def __init__(self, membership: HomeMembership, background: Background, host: QWidget) -> None:
        super().__init__(host)
        self._membership = membership
        self._background = background
        self._host = host

    def is_member(self, account: Account) -> bool:
        """Return whether the account is at a home server, as far as is known."""
        return self._membership.is_member(account)

    def buttons(self, account: Account) -> tuple[QWidget, ...]:
        """Return the buttons for an account; none where it is at no home server. Who owns it here leaves by deleting it."""
        if not self.is_member(account):
            return ()
        handle = messages.handle(account)
        devices = button(self.tr("Devices…"), small=True)
        devices.setAccessibleName(f"{devices.text()} {handle}")
        devices.clicked.connect(partial(self._show_devices, account))
        if account.is_home:
            return (devices,)
        leave = button(self.tr("Leave…"), small=True)
        leave.setAccessibleName(f"{leave.text()} {handle}")
        leave.clicked.connect(partial(self._ask_to_leave, account))
        return (devices, leave)

    def _show_devices(self, account: Account) -> None:
        presenter = DevicesPresenter(
            partial(self._membership.devices, account),
            partial(self._membership.revoke, account),
            self._background,
        )
        title = self.tr("Devices of {name}").format(name=messages.handle(account))
        DevicesSheet(self._host.window(), title, presenter).open()

    def _ask_to_leave(self, account: Account) -> None:
        sheet = LeaveSheet(self._host.window(), account, self._membership, self._background)
        sheet.left.connect(self.left)
        sheet.open()
