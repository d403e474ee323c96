"""DesktopNotices: shows what is new while the window is not in front."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.outbox.outbox import Outbox
from kesong_desktop.actions.timeline.notifications import Notifications
from kesong_desktop.errors import NotFound
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.event import Event, JobChanged, NotificationsChanged
from kesong_desktop.model.outbox import JobId, State
from kesong_desktop.model.outbox.quiet_hours import parsed
from kesong_desktop.model.social.notice import NoticeKind, NoticePolicy, may_quote, notice_kind
from kesong_desktop.model.social.notification import Notification, order_of
from kesong_desktop.settings import Settings
from kesong_desktop.ui.inbox.notification_text import quote_of, sentence_of
from kesong_desktop.ui.platform.tray import Tray
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.destination import (
    Destination,
    InboxDestination,
    OutboxDestination,
    PostDestination,
    ProfileDestination,
)
from kesong_desktop.ui.shell.filter_effect import is_hidden

_LOOKED_AT = 30
_NEEDS_DECISION = frozenset({State.PARKED, State.ASKING, State.OVERDUE})


@dataclass(frozen=True, slots=True)
class NoticeServices:
    """What notices are made of. ``clock`` returns seconds since 1970; ``job_text`` the sentence on a job in a state."""

    accounts: Accounts
    notifications: Notifications
    outbox: Outbox
    settings: Callable[[], Settings]
    clock: Callable[[], float]
    job_text: Callable[[str, State], str]


class DesktopNotices(QObject):
    """Shows notices through ``tray``. ``is_front`` tells whether a window of the program is the active one.

    ``open_place`` is called with the account (None: whichever is in use) and the destination of a notice that is clicked.
    """

    def __init__(
        self,
        tray: Tray,
        services: NoticeServices,
        is_front: Callable[[], bool],
        open_place: Callable[[Account | None, Destination], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tray = tray
        self._services = services
        self._is_front = is_front
        self._open_place = open_place
        self._seen: dict[AccountKey, str] = {}
        self._states: dict[JobId, State] = {}
        self._act: Callable[[], None] | None = None
        tray.notice_clicked.connect(self._open_last)
        self.begin()

    def begin(self) -> None:
        """Take what is known now as seen."""
        for account in self._services.accounts.all():
            self._new_of(account)
        self._states = dict(self._services.outbox.states())

    @Slot(object)
    def take(self, event: Event) -> None:
        """Show a notice of what an event tells, if it is wanted now."""
        match event:
            case NotificationsChanged(key):
                account = next((one for one in self._services.accounts.all() if one.key == key), None)
                if account is not None:
                    self._tell_of(account, self._new_of(account))
            case JobChanged():
                self._tell_of_jobs()

    def _new_of(self, account: Account) -> list[Notification]:
        """Return the notifications that were not there before and are unread, the latest first."""
        known = self._services.notifications.page(account, limit=_LOOKED_AT)
        before = self._seen.get(account.key)
        if known:
            newest = max((one.id for one in known), key=order_of)
            self._seen[account.key] = newest if before is None else max(before, newest, key=order_of)
        read = self._services.notifications.read_up_to(account)
        seen = before or ""
        return [
            one for one in known if order_of(one.id) > order_of(seen) and order_of(one.id) > order_of(read)
        ]

    def _tell_of(self, account: Account, found: list[Notification]) -> None:
        policy = policy_of(self._services.settings())
        wanted = [
            one
            for one in found
            if self._is_allowed(policy, notice_kind(one))
            and not (one.post is not None and is_hidden(one.post, "notifications"))
        ]
        if len(wanted) == 1:
            (one,) = wanted
            text = quote_of(one) if may_quote(one) else ""
            self._show(str(sentence_of(one)), text, account, _place_of(one))
        elif wanted:
            title = self.tr("%n new notification(s)", "", len(wanted))
            self._show(title, messages.handle(account), account, InboxDestination())

    def _tell_of_jobs(self) -> None:
        services, policy = self._services, policy_of(self._services.settings())
        before, self._states = self._states, dict(services.outbox.states())
        for job_id, state in self._states.items():
            if state not in _NEEDS_DECISION or before.get(job_id) == state:
                continue
            try:
                title = services.outbox.get(job_id).title
            except NotFound:
                continue
            text = services.job_text(title, state)
            if text and self._is_allowed(policy, NoticeKind.FAILURE):
                self._show(self.tr("Your post was not published yet"), text, None, OutboxDestination())

    def _is_allowed(self, policy: NoticePolicy, kind: NoticeKind) -> bool:
        local = datetime.fromtimestamp(self._services.clock()).astimezone()
        return policy.allows(kind, local, is_front=self._is_front())

    def _show(self, title: str, text: str, account: Account | None, place: Destination) -> None:
        self._act = partial(self._open_place, account, place)
        self._tray.show_notice(title, text)

    @Slot()
    def _open_last(self) -> None:
        act, self._act = self._act, None
        if act is not None:
            act()


def policy_of(settings: Settings) -> NoticePolicy:
    """Return which notices the preferences allow."""
    chosen = {
        NoticeKind.MENTION: settings.notify_mentions,
        NoticeKind.DIRECT: settings.notify_direct,
        NoticeKind.FOLLOW: settings.notify_follows,
        NoticeKind.REACTION: settings.notify_reactions,
        NoticeKind.OTHER: settings.notify_other,
        NoticeKind.FAILURE: settings.notify_failures,
    }
    kinds = frozenset(kind for kind, is_on in chosen.items() if is_on)
    return NoticePolicy(kinds, parsed(settings.notify_quiet_hours))


def _place_of(notification: Notification) -> Destination:
    post, person = notification.post, notification.person
    if post is not None:
        return PostDestination(post.id, post.url)
    if person is not None and notification.kind == "follow":
        return ProfileDestination(person.id, person.handle, person.url)
    return InboxDestination()
