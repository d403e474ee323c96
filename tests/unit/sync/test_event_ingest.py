"""What a server tells, in any order and as often as it likes: the same is kept in the end."""

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from kesong_desktop.model.event import NotificationsChanged, PostChanged, TimelineChanged
from kesong_desktop.model.social.notification import Notification
from kesong_desktop.model.social.post import HOME, Person, Post
from kesong_desktop.model.social.stream_event import (
    NotificationArrived,
    PostArrived,
    PostRemoved,
    PostUpdated,
    StreamEvent,
)
from kesong_desktop.store.cache import schema as cache_schema
from kesong_desktop.store.cache.notifications import NotificationCache
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.database import Database
from kesong_desktop.store.journal import schema
from kesong_desktop.store.journal.interactions import InteractionStore
from kesong_desktop.sync.social.done_interactions import DoneInteractions
from kesong_desktop.sync.social.event_ingest import EventIngest
from tests.unit.sync.test_pulls import post
from tests.unit.sync.world import ANNA, BEN, Bench

BO, CI = Person("bo", "bo", "bo"), Person("ci", "ci", "ci")


def worded(number: int, wording: int) -> Post:
    """The post ``number`` in one of its edit_history; 0 is the first."""
    made = post(number)
    if not wording:
        return made
    return structs.replace(
        made, html=f"<p>wording {wording}</p>", edited_utc=made.created_utc + timedelta(minutes=wording)
    )


def liked(number: int, by: Person, about: int) -> Notification:
    """A notice of a like."""
    return Notification(f"{number:04}", "favourite", post(number).created_utc, by, post(about))


def stories() -> st.SearchStrategy[list[StreamEvent]]:
    """What may be told of a few posts and people: every wording, some deletions, likes that are taken back and given again."""
    numbers, edit_history = st.integers(1, 3), st.integers(0, 3)
    arrived = st.builds(lambda n: PostArrived(worded(n, 0)), numbers)
    edited = st.builds(lambda n, w: PostUpdated(worded(n, w)), numbers, edit_history)
    deleted = st.just(PostRemoved(post(3).id))
    noticed = st.builds(
        lambda n: NotificationArrived(liked(n, (BO, CI)[n % 2], n % 3 + 1)), st.integers(1, 30)
    )
    return st.lists(arrived | edited | deleted | noticed, max_size=25)


def kept_after(
    told: Sequence[StreamEvent],
) -> tuple[list[tuple[str, str]], dict[str, str], list[tuple[str, str]]]:
    """Timeline (ids with words), all posts that are known, and notifications, once all was taken in."""
    with tempfile.TemporaryDirectory() as folder:
        seen = Database(Path(folder) / "cache.db", cache_schema.MIGRATIONS)
        journal = Database(Path(folder) / "journal.db", schema.MIGRATIONS)
        taking = EventIngest(
            TimelineCache(seen), NotificationCache(seen), InteractionStore(journal), DoneInteractions()
        )
        for one in told:
            taking.take(ANNA.key, one)
        home = [(one.id, one.text) for one in taking.cache.page(ANNA.key, HOME.name)]
        known = {
            one: found.text for one in ("0001", "0002", "0003") if (found := taking.cache.post(ANNA.key, one))
        }
        notifications = [(one.id, one.about) for one in taking.notifications.page(ANNA.key)]
        seen.close()
        journal.close()
    return home, known, notifications


@given(stories(), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_order_and_repetition_change_nothing(told: list[StreamEvent], chance: object) -> None:
    """Each post once in its latest wording, the deleted ones not; each notice once, of those that tell the same the newest."""
    again = [*told, *told[::2]]
    chance.shuffle(again)  # type: ignore[attr-defined]
    home, known, notifications = kept_after(again)

    gone = {one.post_id for one in told if isinstance(one, PostRemoved)}
    edit_history: dict[str, list[Post]] = {}
    for one in told:
        if isinstance(one, PostArrived | PostUpdated) and one.post.id not in gone:
            edit_history.setdefault(one.post.id, []).append(one.post)
    latest = {
        key: max(some, key=lambda p: p.edited_utc or p.created_utc).text for key, some in edit_history.items()
    }
    arrived = {one.post.id for one in told if isinstance(one, PostArrived)} - gone
    assert known == latest
    assert home == [(key, latest[key]) for key in sorted(arrived, reverse=True)]
    newest: dict[str, str] = {}
    for one in told:
        if (
            isinstance(one, NotificationArrived)
            and one.notification.post is not None
            and one.notification.post.id not in gone
        ):
            newest[one.notification.about] = max(newest.get(one.notification.about, ""), one.notification.id)
    assert notifications == sorted(((key, about) for about, key in newest.items()), reverse=True)


def taking_of(bench: Bench) -> EventIngest:
    """On the bench's cache."""
    return EventIngest(bench.cache, bench.notifications, bench.interactions, bench.tools.done)


def test_what_is_reported_of_each(bench: Bench) -> None:
    """The window reads again what changed, and nothing for what is known."""
    taking, key = taking_of(bench), ANNA.key
    assert taking.take(key, PostArrived(post(1))) == [TimelineChanged(key, "home", 1)]
    assert taking.take(key, PostArrived(post(1))) == [TimelineChanged(key, "home", 0)]
    assert taking.take(key, PostUpdated(worded(1, 2))) == [PostChanged(key, "0001")]
    assert taking.take(key, PostUpdated(worded(1, 1))) == []
    assert taking.take(key, NotificationArrived(liked(5, BO, 2))) == [NotificationsChanged(key, 1)]
    assert taking.take(key, NotificationArrived(liked(6, BO, 2))) == [NotificationsChanged(key, 0)]
    assert taking.take(key, PostRemoved("0002")) == [PostChanged(key, "0002"), NotificationsChanged(key)]
    assert taking.take(key, PostRemoved("0009")) == [PostChanged(key, "0009")]
    assert taking.take(key, PostArrived(post(2))) == taking.take(key, PostUpdated(post(2))) == []
    assert taking.take(key, NotificationArrived(liked(7, BO, 2))) == []


def test_a_like_shows_on_the_post_itself(bench: Bench) -> None:
    """A notice brings the post as it is now."""
    taking = taking_of(bench)
    bench.cache.put_post(ANNA.key, post(1), at_head_of=HOME.name)
    notice = replace(liked(5, BO, 1), post=structs.replace(post(1), favourites=7))
    assert PostChanged(ANNA.key, "0001") in taking.take(ANNA.key, NotificationArrived(notice))
    assert bench.cache.page(ANNA.key, HOME.name)[0].favourites == 7


def test_an_edit_does_not_make_a_boost_ones_own(bench: Bench) -> None:
    """Who boosted it stays said."""
    boosted = post(1, boosted=True)
    taking = taking_of(bench)
    taking.take(ANNA.key, PostArrived(boosted))
    taking.take(ANNA.key, PostUpdated(worded(1, 1)))
    (shown,) = bench.cache.page(ANNA.key, HOME.name)
    assert shown.reblogged_by == boosted.reblogged_by
    assert shown.text == "wording 1"


def test_accounts_are_apart(bench: Bench) -> None:
    """Ids mean something else on another server."""
    taking = taking_of(bench)
    taking.take(ANNA.key, PostRemoved("0001"))
    taking.take(BEN.key, PostArrived(post(1)))
    assert [one.id for one in bench.cache.page(BEN.key, HOME.name)] == ["0001"]
    assert bench.cache.page(ANNA.key, HOME.name) == []
