"""Follow requests: read from the cache, pulled from the server, accepted and declined."""

from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from functools import partial

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.errors import Gone, KesongError
from kesong_desktop.model.account import Account
from kesong_desktop.model.event import Event, FollowRequestsChanged, NotificationsChanged
from kesong_desktop.model.social.post import Person
from kesong_desktop.store.cache.follow_requests import FollowRequestCache
from kesong_desktop.store.cache.notifications import NotificationCache
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.social.follow_requests import FollowRequestPuller


class FollowRequests:
    """Follow requests of an account, and the answers to them. ``FollowRequestsChanged`` is reported."""

    def __init__(
        self,
        cache: FollowRequestCache,
        notifications: NotificationCache,
        engine: Engine,
        puller: FollowRequestPuller,
        *,
        accounts: Accounts,
        report: Callable[[Event], None],
    ) -> None:
        self._cache = cache
        self._notifications = notifications
        self._engine = engine
        self._puller = puller
        self._accounts = accounts
        self._report = report

    def can_list(self, account: Account) -> bool:
        """Return whether the account's server lists follow requests."""
        return self._accounts.capability(account).social.follow_requests

    def can_answer(self, account: Account) -> bool:
        """Return whether the server lets clients answer follow requests."""
        social = self._accounts.capability(account).social
        return social.follow_requests and social.answers_follow_requests

    def people(self, account: Account) -> list[Person]:
        """Return the people with a cached open request."""
        return self._cache.people(account.key) if self.can_list(account) else []

    def refresh(self, account: Account) -> Future[None]:
        """Pull the open requests into the cache."""
        return self._engine.with_client(account, partial(self._puller.refresh, account=account))

    def answer(self, account: Account, person: Person, *, accept: bool) -> Future[None]:
        """Accept or decline a request: it is removed from the cache at once, and restored if the server refuses.

        The future fails with ``Gone`` if the request was withdrawn, else with the reason, and the request is open again.
        """
        self._puller.hide(account, person)
        try:
            place = self._cache.remove(account.key, person.id)
        except KesongError:
            self._puller.end_answer(account, person)
            raise
        self._report(FollowRequestsChanged(account.key))
        work = partial(self._puller.answer, account=account, person=person, accept=accept)
        answer: Future[None] = Future()
        answer.set_running_or_notify_cancel()
        ended = partial(self._ended, account, person, max(0, place), answer)
        self._engine.with_client(account, work).add_done_callback(ended)
        return answer

    def _ended(
        self, account: Account, person: Person, place: int, answer: Future[None], sent: Future[None]
    ) -> None:
        self._puller.end_answer(account, person)
        try:
            sent.result()
        except CancelledError as error:
            answer.set_exception(error)
        except Exception as error:  # noqa: BLE001 - whatever it is belongs to who waits
            if not isinstance(error, Gone):
                self._puller.put_back(account, person, place)
            answer.set_exception(error)
        else:
            if self._notifications.remove_about(account.key, f"follow_request {person.id} "):
                self._report(NotificationsChanged(account.key))
            answer.set_result(None)
