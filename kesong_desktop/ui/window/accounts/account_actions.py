"""AccountActions: choose, sign in to and sign out of an account."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.system.sync_control import SyncControl
from kesong_desktop.model.account import Account
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.bridge import Bridge
from kesong_desktop.ui.shell.destination import FeedDestination, FirstStepsDestination, WelcomeDestination
from kesong_desktop.ui.widgets.question_sheet import QuestionSheet
from kesong_desktop.ui.window.navigator import Navigator
from kesong_desktop.ui.window.toast_presenter import ToastPresenter


class AccountActions(QObject):
    """What the rail, the preferences and the shortcuts do with accounts.

    ``has_photos`` tells whether the camera roll has a folder.
    """

    def __init__(
        self,
        accounts: Accounts,
        sync_control: SyncControl,
        bridge: Bridge,
        navigator: Navigator,
        toasts: ToastPresenter,
        *,
        has_photos: Callable[[], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._host = parent
        self._accounts = accounts
        self._sync_control = sync_control
        self._bridge = bridge
        self._navigator = navigator
        self._toasts = toasts
        self._has_photos = has_photos

    @Slot(object)
    def use(self, account: Account) -> None:
        """Use ``account`` from now on, and show its feed."""
        self._accounts.choose(account)
        self._navigator.forget_posts()
        self._navigator.open(FeedDestination())

    @Slot(str)
    def use_for(self, key: str) -> None:
        """Use the account ``key`` from now on, because a place is opened as it sees it; a toast says so."""
        account = next((one for one in self._accounts.all() if one.key == key), None)
        current = self._accounts.current_or_none()
        if account is None or (current is not None and current.key == key):
            return
        self._accounts.choose(account)
        self._navigator.forget_posts()
        self._toasts.say(self.tr("Now using {name}").format(name=messages.handle(account)))

    def use_number(self, number: int) -> None:
        """Use the account ``number``, counted from 1 in the order in which they were added; nothing if there is none."""
        known = self._accounts.all()
        if number <= len(known):
            self.use(known[number - 1])

    @Slot(object, bool)
    def signed_in(self, account: Account, is_again: bool) -> None:
        """Start sending for an account that was signed in, and show its feed; on a fresh profile the first steps.

        ``is_again``: its sign-in had ended before.
        """
        self._sync_control.start_outbox()
        self._navigator.forget_sign_in()
        self._navigator.forget_posts()
        is_first = not is_again and len(self._accounts.all()) == 1 and not self._has_photos()
        self._navigator.open(FirstStepsDestination() if is_first else FeedDestination())
        self._toasts.say(self.tr("Signed in as {name}.").format(name=messages.handle(account)))

    @Slot(object)
    def ask_sign_out(self, account: Account) -> None:
        """Ask whether to sign out of ``account``, and do so."""
        QuestionSheet(
            self._host.window(),
            self.tr("Sign out of {name}?").format(name=messages.handle(account)),
            self.tr(
                "Drafts and the outbox stay on this computer. Posts that wait are sent after you sign in again."
            ),
            self.tr("Sign out"),
        ).ask(partial(self.sign_out, account))

    def sign_out(self, account: Account) -> None:
        """Sign out of ``account``; its drafts and the outbox stay."""
        done = partial(self._signed_out, account)
        self._bridge.watch(self._accounts.sign_out(account), self, done, self._toasts.say_error)

    @Slot()
    def add(self) -> None:
        """Show the sign-in pages, to add an account."""
        self._navigator.open(WelcomeDestination())

    def _signed_out(self, account: Account, _: None) -> None:
        text = self.tr("Signed out of {name}. Drafts and the outbox are kept.")
        self._toasts.say(text.format(name=messages.handle(account)))
