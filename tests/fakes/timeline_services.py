"""Fakes of the services of accounts, timelines, notifications and interactions, for presenters."""

from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from msgspec import structs

from kesong_desktop.actions.timeline.rows.timeline_reader import TimelineReader
from kesong_desktop.actions.timeline.rows.timeline_source import SourcePost
from kesong_desktop.model.account import Account, AccountKey, Capability, Visibility
from kesong_desktop.model.outbox import InteractionJob
from kesong_desktop.model.social.notification import Notification
from kesong_desktop.model.social.post import HOME, Person, Post
from kesong_desktop.model.social.reading_position import ReadingPosition
from kesong_desktop.settings import Settings
from kesong_desktop.store.cache.timeline_rows import CachedRows

NOW = datetime(2026, 3, 5, 12, tzinfo=UTC)
ANNA = Account(AccountKey("anna@one.example"), "https://one.example", "1", "anna")
BEN = Account(AccountKey("ben@two.example"), "https://two.example", "2", "ben")
LIN = Person("9", "lin", "lin", "Lin")


def post(number: int, *, author: Person = LIN, **fields: Any) -> Post:
    """Return a post with the id ``number``; a higher one is newer."""
    made = NOW - timedelta(hours=1000 - number)
    values = {"html": f"<p>Post {number}</p>", "visibility": Visibility.PUBLIC} | fields
    return Post(str(number), author, made, **values)


def posts(*numbers: int) -> list[Post]:
    """Return posts with these ids."""
    return [post(number) for number in numbers]


def notification(number: int, kind: str = "mention") -> Notification:
    """Return a notification by Lin with the id ``number``; a higher one is newer."""
    return Notification(str(number), kind, NOW - timedelta(hours=1000 - number), LIN, post(number))


class ImmediateBackground:
    """Answers on the thread of the caller: work at once, a future as soon as it has a result."""

    def watch(self, future: "Future[Any]", _receiver: Any, done: Any = None, failed: Any = None) -> None:
        """Call ``done`` or ``failed`` when the future has ended."""

        def deliver(ended: "Future[Any]") -> None:
            try:
                result = ended.result()
            except CancelledError:
                return
            except BaseException as error:  # noqa: BLE001 - whatever it is belongs to ``failed``
                failed(error)
            else:
                if done is not None:
                    done(result)

        future.add_done_callback(deliver)

    def work(self, task: Callable[[], Any], receiver: Any, done: Any, failed: Any) -> None:
        """Run the task now."""
        future: Future[Any] = Future()
        try:
            future.set_result(task())
        except Exception as error:  # noqa: BLE001 - as above
            future.set_exception(error)
        self.watch(future, receiver, done, failed)

    def tell(self, fact: Any, receiver: Any, take: Callable[[Any], None]) -> None:
        """Call ``take`` now."""
        del receiver
        take(fact)


class FakeAccounts:
    """Accounts of which the first is in use."""

    def __init__(self, *accounts: Account) -> None:
        self.known = list(accounts)
        self.can = Capability(edits=True)

    def all(self) -> list[Account]:
        """Return them."""
        return list(self.known)

    def current_or_none(self) -> Account | None:
        """Return the first."""
        return self.known[0] if self.known else None

    def capability(self, _account: Account) -> Capability:
        """Return what each server can do."""
        return self.can


class FakePulls:
    """Remembers what was asked of the server, and answers when the test says so."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Any]] = []
        self.futures: list[Future[Any]] = []

    def pull(self, what: str, about: Any) -> "Future[Any]":
        """Ask."""
        self.asked.append((what, about))
        self.futures.append(Future())
        return self.futures[-1]

    def answer(self, result: Any, number: int = -1) -> None:
        """Answer the last question, or that with this number."""
        self.futures[number].set_result(result)

    def fail(self, error: BaseException, number: int = -1) -> None:
        """Let it fail."""
        self.futures[number].set_exception(error)


class FakeSource:
    """Rows of a list of posts, newest first, which are read one read after the other: ``read_ids`` remembers what was."""

    def __init__(self, cached: Callable[[], Sequence[Post]]) -> None:
        self._cached = cached
        self._seen: list[dict[str, Post]] = [{}]
        self.read_ids: list[str] = []
        self.applied: Any = ()

    def newest(self, limit: int, since: int) -> CachedRows:
        """Return the first ids, and what is another post than when the number was given."""
        posts = {one.id: one for one in self._cached()}
        before = self._seen[since] if since >= 0 else {}
        changed = frozenset(key for key in {*posts, *before} if posts.get(key) is not before.get(key))
        if since < 0 or changed:
            self._seen.append(posts)
        number = len(self._seen) - 1
        ids = tuple(posts)[:limit]
        gaps = frozenset(one.id for one in posts.values() if one.has_gap)
        return CachedRows(ids, self._place(ids), gaps, changed if since >= 0 else None, number)

    def below(self, last: tuple[float, str], limit: int, since: int) -> CachedRows:
        """Return the ids below the one of ``last``."""
        posts = {one.id: one for one in self._cached()}
        ids = tuple(one.id for one in posts.values() if (one.created_utc.timestamp(), one.id) < last)[:limit]
        gaps = frozenset(one.id for one in posts.values() if one.has_gap)
        return CachedRows(ids, self._place(ids), gaps, frozenset(), since)

    def read(self, ids: Sequence[str]) -> list[SourcePost]:
        """Return the posts."""
        posts = {one.id: one for one in self._cached()}
        self.read_ids += ids
        return [
            SourcePost(one, structs.replace(posts[one], has_gap=False) if posts[one].has_gap else posts[one])
            for one in ids
            if one in posts
        ]

    def filters(self) -> Any:
        """Return what stands for the filters."""
        return self.applied

    def _place(self, ids: Sequence[str]) -> tuple[float, str] | None:
        made = {one.id: one.created_utc.timestamp() for one in self._cached()}
        return (made[ids[-1]], ids[-1]) if ids else None


class FakeTimelines(FakePulls):
    """Timelines by name, newest post first, the same for every account; of each the source and the reader made last."""

    def __init__(self, *home: Post) -> None:
        super().__init__()
        self.cached: dict[str, list[Post]] = {HOME.name: list(home)}
        self.versions = count(1)
        self.sources: dict[str, FakeSource] = {}
        self.readers: dict[str, TimelineReader] = {}

    def page(self, _account: AccountKey, timeline: Any, *, limit: int) -> list[Post]:
        """Return what is cached."""
        return self.cached.get(timeline.name, [])[:limit]

    def reader(self, _account: AccountKey, timeline: Any, shows: Callable[[Post], bool]) -> TimelineReader:
        """Return who reads what is cached as rows."""
        source = FakeSource(lambda: self.cached.get(timeline.name, []))
        made = TimelineReader(source, shows, self.versions)
        self.sources[timeline.name], self.readers[timeline.name] = source, made
        return made

    def refresh(self, account: Account, timeline: Any) -> "Future[Any]":
        """Ask for the newest."""
        return self.pull("newest", (account.key, timeline.name))

    def older(self, account: Account, timeline: Any) -> "Future[Any]":
        """Ask for what is older."""
        return self.pull("older", (account.key, timeline.name))

    def fill_gap(self, account: Account, timeline: Any, post: Post) -> "Future[Any]":
        """Ask for what is missing below a post."""
        return self.pull("gap", (account.key, timeline.name, post.id))


class FakeMergedHome(FakePulls):
    """A merged home of posts that have ``seen_by``, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.cached: list[Post] = []
        self.versions = count(1)

    def reader(self, _accounts: Sequence[Account], shows: Callable[[Post], bool]) -> TimelineReader:
        """Return who reads what is cached as rows."""
        return TimelineReader(FakeSource(lambda: self.cached), shows, self.versions)

    def refresh(self, accounts: Sequence[Account]) -> "Future[Any]":
        """Ask for the newest."""
        return self.pull("newest", tuple(one.key for one in accounts))

    def older(self, accounts: Sequence[Account]) -> "Future[Any]":
        """Ask for what is older."""
        return self.pull("older", tuple(one.key for one in accounts))


class FakePreferences:
    """Preferences in memory."""

    def __init__(self) -> None:
        self.last = Settings()

    def change(self, **fields: Any) -> Settings:
        """Change some of them."""
        self.last = replace(self.last, **fields)
        return self.last


class FakePositions:
    """Where reading stopped: of the home timeline by account, of others by account and name."""

    def __init__(self, **known: ReadingPosition) -> None:
        self.known: dict[str, ReadingPosition | None] = dict(known)

    def of(self, account: AccountKey, timeline: Any = HOME) -> ReadingPosition | None:
        """Return the position in a timeline."""
        return self.known.get(account if timeline == HOME else f"{account} {timeline.name}")

    def keep(self, account: AccountKey, position: ReadingPosition | None, timeline: Any = HOME) -> None:
        """Remember it."""
        self.known[account if timeline == HOME else f"{account} {timeline.name}"] = position


class FakeNotifications(FakePulls):
    """Notifications, newest first, and how far they were read."""

    def __init__(self, *cached: Notification, read: str = "") -> None:
        super().__init__()
        self.cached = list(cached)
        self.read = read
        self.marked: list[str] = []
        self.home_marked: list[str] = []

    def page(self, _account: Account, *, limit: int, kinds: Sequence[str] = ()) -> list[Notification]:
        """Return what is cached of these kinds."""
        return [one for one in self.cached if not kinds or one.kind in kinds][:limit]

    def read_up_to(self, _account: Account) -> str:
        """Return the id of the last one read."""
        return self.read

    def newer_than(self, _account: Account, notification_id: str) -> int:
        """Return how many are newer."""
        return sum(int(one.id) > int(notification_id or 0) for one in self.cached)

    def mark_read(self, _account: Account, newest: Notification) -> None:
        """Remember it."""
        self.marked.append(newest.id)

    def mark_home_read(self, _account: Account, shown: Any) -> None:
        """Remember it."""
        self.home_marked.append(shown[0].id)

    def refresh(self, account: Account) -> "Future[Any]":
        """Ask for the newest."""
        return self.pull("newest", account.key)

    def older(self, account: Account) -> "Future[Any]":
        """Ask for what is older."""
        return self.pull("older", account.key)


class FakeFollowRequests(FakePulls):
    """Open follow requests, the same for every account, on a server that has them."""

    def __init__(self, *people: Person) -> None:
        super().__init__()
        self.open = list(people)
        self.is_able = True

    def can_list(self, _account: Account) -> bool:
        """Return whether the server has follow requests."""
        return self.is_able

    def can_answer(self, _account: Account) -> bool:
        """Return whether they can be answered."""
        return self.is_able

    def people(self, _account: Account) -> list[Person]:
        """Return who asks."""
        return list(self.open)

    def refresh(self, account: Account) -> "Future[Any]":
        """Ask for them."""
        return self.pull("requests", account.key)

    def answer(self, account: Account, person: Person, *, accept: bool) -> "Future[Any]":
        """Take an answer; the request is gone from the cache at once."""
        self.open.remove(person)
        return self.pull("accept" if accept else "decline", person.id)


class FakeInteractions(FakePulls):
    """Takes every interaction."""

    def favourite(self, _account: Account, about: Post, *, on: bool) -> "Future[Any]":
        """Take a like."""
        return self.pull("favourite", (about.id, on))

    def bookmark(self, _account: Account, about: Post, *, on: bool) -> "Future[Any]":
        """Take a bookmark."""
        return self.pull("bookmark", (about.id, on))

    def boost(self, _account: Account, about: Post, *, on: bool) -> "Future[Any]":
        """Take a boost."""
        return self.pull("boost", (about.id, on))

    def delete(self, _account: Account, about: Post) -> "Future[Any]":
        """Take a deletion."""
        return self.pull("delete", about.id)

    def undo_delete(self, job: InteractionJob) -> "Future[Any]":
        """Keep the post of a deletion that waits."""
        return self.pull("undo", job.interaction.target)

    def source(self, _account: Account, about: Post) -> "Future[Any]":
        """Take a question for the text as it was typed."""
        return self.pull("source", about.id)

    def edit(self, _account: Account, about: Post, source: Any, *, alts: Any) -> "Future[Any]":
        """Take an edit."""
        return self.pull("edit", (about.id, source.text, dict(alts)))

    def follow_by_name(self, _account: Account, name: str) -> "Future[Any]":
        """Take a name to follow."""
        return self.pull("follow", name)
