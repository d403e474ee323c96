"""StatusBanner: the most serious known problem, as one sentence above the content."""

from datetime import datetime

from PySide6.QtCore import QLocale, QObject, QTime, QTimer, Signal, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.outbox.outbox import Outbox
from kesong_desktop.actions.preferences import Preferences
from kesong_desktop.errors import KesongError, NotAuthorised, Unreachable
from kesong_desktop.messages.joined_texts import joined_texts
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.event import AccountsChanged, Event, ReachabilityChanged
from kesong_desktop.model.outbox import ENDED
from kesong_desktop.record import Record
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.destination import Destination, PreferencesDestination, WelcomeDestination
from kesong_desktop.ui.shell.recovery import Recovery
from kesong_desktop.ui.widgets.banner import Banner

_BY_GRAVITY = ("home", "signed_out", "silent", "secrets", "settings")
_RETRY_MS, _RETRY_AT_MOST_MS = 2_000, 40_000
"""The first wait before another try, and the longest: each is twice the one before."""


class StatusNotice(Record, frozen=True):
    """One sentence with an icon and a link, which opens ``destination``, or else acts on ``problem``."""

    text: str
    kind: str
    icon: str
    link: str = ""
    destination: Destination | None = None
    problem: KesongError | None = None


class StatusBanner(QObject):
    """Shows the most serious problem in ``banner``.

    ``destination_requested`` carries the place that its link leads to; ``retry_requested`` asks for another try now.
    """

    destination_requested = Signal(object)
    retry_requested = Signal()

    def __init__(
        self,
        accounts: Accounts,
        outbox: Outbox,
        preferences: Preferences,
        banner: Banner,
        recovery: Recovery,
        *,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._outbox = outbox
        self._preferences = preferences
        self._banner = banner
        self._recovery = recovery
        self._known: dict[str, StatusNotice] = {}
        self._problems: dict[str, KesongError] = {}
        banner.acted.connect(self._act)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_RETRY_MS)
        self._timer.timeout.connect(self._retry_later)

    def begin(self) -> None:
        """Show the problems that are known at the start."""
        problems = self._preferences.problems()
        if problems:
            text = self.tr("A preference is not valid, so its default is used ({problem}).")
            text = text.format(problem=problems[0])
            self._set(settings=self._with_preferences(text, "info", "info"))

    @Slot()
    def retranslate(self) -> None:
        """Show what is known in the language that is used now."""
        self.begin()
        self._show_reachability()
        if "secrets" in self._known:
            self.check_keyring()

    def check_keyring(self) -> None:
        """Show it if there is no keyring. Asking the system takes longer than drawing the window."""
        if not self._accounts.keeps_tokens:
            text = self.tr("No keyring found. You will have to sign in again after closing Kesong.")
            place = PreferencesDestination("diagnosis")
            self._set(secrets=StatusNotice(text, "info", "key", self.tr("What you can do"), place))
        else:
            self._set(secrets=None)

    def home_failed(self, error: BaseException | None) -> None:
        """Show that the home server of this profile cannot run; None: it was turned on or off, so that it is asked."""
        notice = None
        if error is not None:
            notice = self._with_preferences(messages.sentence(error), "bad", "warning")
        self._set(home=notice)
        if error is None:
            self.retry_requested.emit()

    def unreachable(self, account: AccountKey) -> Unreachable | None:
        """Return why the account's server does not answer now; None where it does."""
        error = self._problems.get(account)
        return error if isinstance(error, Unreachable) else None

    def take(self, event: Event) -> None:
        """Follow which servers answer, and which accounts there are."""
        if isinstance(event, ReachabilityChanged):
            if event.problem is None:
                self._problems.pop(event.account, None)
            else:
                self._problems[event.account] = event.problem
            self._show_reachability()
        elif isinstance(event, AccountsChanged):
            known = {account.key for account in self._accounts.all()}
            self._problems = {key: error for key, error in self._problems.items() if key in known}
            self._show_reachability()
            if "secrets" in self._known:
                self.check_keyring()

    def _show_reachability(self) -> None:
        troubled = self._troubled()
        account = troubled[0] if troubled else None
        error = self._problems.get(account.key) if account else None
        # What is shown already stays where it is: a button that has the focus would lose it with a banner that goes and comes.
        if account is None or error is None:
            self._timer.stop()
            self._timer.setInterval(_RETRY_MS)
            self._set(signed_out=None, silent=None)
        elif isinstance(error, NotAuthorised):
            self._timer.stop()
            self._set(signed_out=self._signed_out_notice(account), silent=None)
        else:
            self._set(signed_out=None, silent=self._silent_notice(error, troubled))
            self._timer.start()

    def _troubled(self) -> list[Account]:
        """Return the account in use if its server does not answer; where all are shown as one, the others after it."""
        current = self._accounts.current_or_none()
        known = [current] if current is not None else []
        if current is not None and self._preferences.last.merged_home:
            known += [one for one in self._accounts.all() if one.key != current.key]
        return [one for one in known if one.key in self._problems]

    def _is_current(self, account: Account) -> bool:
        current = self._accounts.current_or_none()
        return current is not None and current.key == account.key

    def _signed_out_notice(self, account: Account) -> StatusNotice:
        jobs = self._outbox.all()
        count = sum(job.account == account.key and job.state not in ENDED for job in jobs)
        text = self.tr("Signed out of {host}. Nothing was lost; %n post(s) wait in the outbox.", "", count)
        link, place = self.tr("Sign in"), WelcomeDestination(account)
        host = account.host if self._is_current(account) else messages.handle(account)
        return StatusNotice(text.format(host=host), "warn", "sign-out", link, place)

    def _silent_notice(self, error: KesongError, troubled: list[Account]) -> StatusNotice:
        now = datetime.now().astimezone()
        time = QLocale().toString(QTime(now.hour, now.minute), QLocale.FormatType.ShortFormat)
        shown = self.tr("Showing what was loaded at {time}.")
        icon = "wifi-slash" if isinstance(error, Unreachable) else "warning"
        if not self._is_current(troubled[0]) or len(troubled) > 1:
            # Which of the accounts that are shown as one is not up to date.
            shown = self.tr("Posts of {accounts} are shown as they were loaded at {time}.")
        names = QLocale().createSeparatedList([messages.handle(one) for one in troubled])
        text = joined_texts((messages.what(error), shown.format(accounts=names, time=time)))
        return StatusNotice(text, "quiet", icon, self._recovery.button_text(error), problem=error)

    @Slot()
    def _retry_later(self) -> None:
        """Try again, and wait longer after the next failure."""
        self._timer.setInterval(min(2 * self._timer.interval(), _RETRY_AT_MOST_MS))
        self.retry_requested.emit()

    def _with_preferences(self, text: str, kind: str, icon: str) -> StatusNotice:
        return StatusNotice(text, kind, icon, self.tr("Preferences"), PreferencesDestination())

    def _set(self, **notices: StatusNotice | None) -> None:
        for name, notice in notices.items():
            if notice is None:
                self._known.pop(name, None)
            else:
                self._known[name] = notice
        shown = self._shown()
        if shown is None:
            self._banner.clear()
        else:
            self._banner.show_message(shown.text, kind=shown.kind, icon_name=shown.icon, link=shown.link)

    def _shown(self) -> StatusNotice | None:
        return next((self._known[name] for name in _BY_GRAVITY if name in self._known), None)

    @Slot()
    def _act(self) -> None:
        shown = self._shown()
        if shown is None:
            return
        if shown.destination is not None:
            self.destination_requested.emit(shown.destination)
        else:
            self._recovery.act(shown.problem, self.retry_requested.emit)
