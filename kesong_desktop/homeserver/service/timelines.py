"""Timelines and other lists of posts, newest first, cut into pages by id."""

from collections.abc import Sequence
from typing import Any, TypeVar

import apsw

from kesong_desktop.homeserver.post_text import fold_tag
from kesong_desktop.homeserver.service import schedule
from kesong_desktop.homeserver.service.page import PageRange, TimelinePage, fetch_page
from kesong_desktop.homeserver.storage import queries, record_loader
from kesong_desktop.homeserver.storage.database import HomeDatabase, Row, rows
from kesong_desktop.homeserver.storage.records import PersonList, PostRecord, ScheduledPost
from kesong_desktop.homeserver.storage.word_search import word_query

T = TypeVar("T")


class TimelineService:
    """Reads pages of timelines and of other lists of posts."""

    def __init__(self, database: HomeDatabase) -> None:
        self._database = database

    def home(self, me: int, cut: PageRange) -> TimelinePage[PostRecord]:
        """Return a page of own posts and of the posts and boosts of followed accounts; each post once."""
        return self._posts(queries.HOME, {"me": me}, cut)

    def public(self, me: int, cut: PageRange, *, only_media: bool) -> TimelinePage[PostRecord]:
        """Return a page of all public posts."""
        return self._posts(queries.PUBLIC, {"me": me, "only_media": only_media}, cut)

    def tag(self, me: int, tag: str, cut: PageRange, *, only_media: bool) -> TimelinePage[PostRecord]:
        """Return a page of the public posts with a hashtag, in any spelling."""
        return self._posts(queries.TAG, {"me": me, "tag": fold_tag(tag), "only_media": only_media}, cut)

    def account(
        self,
        me: int,
        author: int,
        cut: PageRange,
        *,
        only_media: bool = False,
        exclude_replies: bool = False,
        exclude_boosts: bool = False,
        tag: str = "",
    ) -> TimelinePage[PostRecord]:
        """Return a page of an account's posts and boosts that ``me`` may see. ``tag`` may be empty."""
        wanted = {
            "only_media": only_media,
            "exclude_replies": exclude_replies,
            "exclude_reblogs": exclude_boosts,
            "tag": fold_tag(tag),
        }
        return self._posts(queries.ACCOUNT, {"me": me, "author": author, **wanted}, cut)

    def marked(
        self, me: int, kind: str, cut: PageRange, *, by: int | None = None
    ) -> TimelinePage[PostRecord]:
        """Return a page of favourites, bookmarks or pins of ``me`` or of ``by``, the last marked first."""
        return self._posts(queries.MARKED, {"me": me, "kind": kind, "by": me if by is None else by}, cut)

    def of_list(self, me: int, one: PersonList, cut: PageRange) -> TimelinePage[PostRecord]:
        """Return a page of the posts and boosts of a list's members; each post once."""
        return self._posts(queries.LIST, {"me": me, "list": one.id, "replies": one.replies}, cut)

    def scheduled(self, me: int, cut: PageRange) -> TimelinePage[ScheduledPost]:
        """Return a page of the scheduled posts of ``me``."""

        def fetch(connection: apsw.Connection, found: Sequence[Row]) -> list[ScheduledPost]:
            return schedule.load(connection, [number for (number,) in found])

        return fetch_page(self._database, queries.SCHEDULED, {"me": me}, cut, fetch)

    def search(
        self, me: int, words: str, cut: PageRange, *, author: int | None = None, skipped: int = 0
    ) -> TimelinePage[PostRecord]:
        """Return a page of the posts with all the words in text, content warning or alt text, newest first."""
        with self._database.read() as connection:
            asked = word_query(connection, fold_tag(words).split())
        if asked.is_hopeless:
            return TimelinePage([], None, None)
        bound = {"me": me, "author": author, "skipped": skipped, "walked": asked.walked}
        if asked.match:
            return self._posts(queries.SEARCH, {**bound, "match": asked.match}, cut)
        return self._posts(queries.WALK, bound, cut)

    def trending(self, me: int, *, max_age_ms: int, count: int, skipped: int) -> list[PostRecord]:
        """Return the public posts of at most that age that were liked and boosted most."""
        bound = {"me": me, "max_age": max_age_ms, "count": count, "skipped": skipped}
        with self._database.read() as connection:
            found = [number for (number,) in rows(connection, queries.TRENDING_POSTS, bound)]
            return record_loader.posts(connection, me, found)

    def _posts(self, sql: str, bindings: dict[str, Any], cut: PageRange) -> TimelinePage[PostRecord]:
        me = bindings["me"]
        return fetch_page(
            self._database,
            sql,
            bindings,
            cut,
            lambda connection, found: record_loader.posts(connection, me, [record[-1] for record in found]),
        )
