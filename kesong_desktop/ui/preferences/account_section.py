"""Preferences: the signed-in accounts."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kesong_desktop.actions.account.membership import HomeMembership
from kesong_desktop.model.account import Account
from kesong_desktop.ui.preferences.people.member_actions import MemberActions
from kesong_desktop.ui.preferences.presenter import PreferencesPresenter, PreferencesState
from kesong_desktop.ui.preferences.section import PreferenceRow, PreferencesSection, padded
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import clear, divider
from kesong_desktop.ui.widgets.buttons import button


class AccountSection(PreferencesSection):
    """A row for each account. ``sign_out_requested`` carries an account; ``account_requested`` asks for another one."""

    sign_out_requested = Signal(object)
    account_requested = Signal()

    def __init__(
        self,
        context: UiContext,
        presenter: PreferencesPresenter,
        membership: HomeMembership,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Accounts"), parent)
        self._icons = context.icons
        self._member = MemberActions(membership, context, self)
        self._member.left.connect(presenter.refresh)
        self._shown: tuple[tuple[Account, bool], ...] | None = None
        presenter.state_changed.connect(self._show)
        self._show(presenter.state)

    @Slot(object)
    def _show(self, state: PreferencesState) -> None:
        shown = tuple((account, self._member.is_member(account)) for account in state.accounts)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self.rows)
        for account in state.accounts:
            handle = messages.handle(account)
            sign_out = button(self.tr("Sign out"), small=True)
            sign_out.clicked.connect(partial(self.sign_out_requested.emit, account))
            sign_out.setAccessibleName(self.tr("Sign out: {name}").format(name=handle))
            self.rows.addWidget(
                PreferenceRow(handle, account.server, *self._member.buttons(account), sign_out)
            )
            self.rows.addWidget(divider())
        more = button(
            self.tr("Add account…"), kind="link", icon=self._icons.icon("plus", "accent"), flush="left"
        )
        more.clicked.connect(self.account_requested)
        self.rows.addWidget(padded(more))
