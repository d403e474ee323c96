"""Client methods that read: the server, accounts, posts and timelines."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from kesong_desktop.api import capability
from kesong_desktop.api.http.connection import Connection
from kesong_desktop.api.http.transport import in_path
from kesong_desktop.api.server_quirks import QUIRKS_BY_SOFTWARE
from kesong_desktop.api.wire import decode, decode_social, lenient_decode, page_link
from kesong_desktop.errors import (
    Forbidden,
    Gone,
    KesongError,
    NotThisProtocol,
    Rejected,
    ServerFault,
    SlowDown,
)
from kesong_desktop.model.account import Capability, Visibility
from kesong_desktop.model.social.notification import (
    ScheduledStatus,
    SearchResults,
    StatusEdit,
    StatusSource,
)
from kesong_desktop.model.social.post import Person, Post, PostPage, Timeline

_WARMING_S = (1.0, 2.0, 4.0)
"""How long to wait while Pixelfed builds a home timeline and answers 206 with an empty page."""

_PLAN_PAGES = 25
_PATHS = {
    "home": "/api/v1/timelines/home",
    "public": "/api/v1/timelines/public",
    "local": "/api/v1/timelines/public",
    "tag": "/api/v1/timelines/tag/{}",
    "list": "/api/v1/timelines/list/{}",
    "account": "/api/v1/accounts/{}/statuses",
    "bookmarks": "/api/v1/bookmarks",
    "favourites": "/api/v1/favourites",
}
_TRENDS = "/api/v1/trends/statuses"
_PIXELFED_TRENDS = "/api/v1.1/discover/posts/trending"
_OPTIONS = {"media": "only_media", "pinned": "pinned", "no_replies": "exclude_replies"}

_STEPS_UP = 20
"""Maximum number of requests up a conversation, on servers whose answers hold one ancestor each."""


@dataclass(frozen=True, slots=True)
class VerifiedAccount:
    """The signed-in account, and its default visibility of posts."""

    person: Person
    default_visibility: Visibility


class ReadMethods(Connection):
    """Client methods for reading the server, accounts, posts and timelines."""

    async def capability(self, *, even_after_fault: bool = True) -> Capability:
        """Return the server's capability, from its instance document (v2, else v1), and from nodeinfo if the software is unclear.

        Stops with ``NotAuthorised`` if another request has learned meanwhile that the token is invalid.

        ``even_after_fault``: request v1 also if v2 fails (5xx), as on a Takahē whose administrator has no identity. What
        only v2 states is then unknown, so a caller that already knows the server passes False.
        """
        check_refusal = self.refusal_check()
        found = capability.read(
            await self._instance_document(check_refusal, even_after_fault=even_after_fault)
        )
        check_refusal()
        if found.software == "unknown":
            found = capability.with_software(found, await self._nodeinfo())
        if found.software == "pixelfed":
            return capability.with_settings(found, await self._answer(capability.PIXELFED_SETTINGS))
        if found.software in QUIRKS_BY_SOFTWARE:
            return found
        there = {name: await self._answer(path) is not None for name, path in capability.PROBES.items()}
        return capability.with_answers(found, there)

    async def _instance_document(
        self, check_refusal: Callable[[], None], *, even_after_fault: bool
    ) -> object:
        try:
            return await self._document("/api/v2/instance")
        except (Gone, Forbidden, Rejected, NotThisProtocol):
            # Some firewalls block unknown paths.
            check_refusal()
            return await self._document("/api/v1/instance")
        except ServerFault as fault:
            if not even_after_fault:
                raise
            check_refusal()
            try:
                return await self._document("/api/v1/instance")
            except (Gone, Rejected, NotThisProtocol, SlowDown):
                # The first failure is more informative than the missing v1 document.
                raise fault from None

    async def _document(self, path: str) -> object:
        """Return the instance document at ``path``; any other response, even JSON, raises ``NotThisProtocol``."""
        document = lenient_decode.read(await self._call("GET", path), self.host)
        if not capability.is_instance_document(document):
            raise NotThisProtocol(self.host, why="it does not tell what it is")
        return document

    async def me(self) -> VerifiedAccount:
        """Return the account that the token belongs to, with its default visibility."""
        body = await self._call("GET", "/api/v1/accounts/verify_credentials")
        person = decode.person(body, self.host)
        source = lenient_decode.read(body, self.host).get("source")
        privacy = source.get("privacy") if isinstance(source, dict) else None
        visibility = decode.to_visibility(privacy) if isinstance(privacy, str) else Visibility.PUBLIC
        return VerifiedAccount(person, visibility)

    async def person(self, account_id: str) -> Person:
        """Return the account with this id."""
        return decode.person(await self._call("GET", f"/api/v1/accounts/{in_path(account_id)}"), self.host)

    async def lookup(self, acct: str) -> Person:
        """Return the account with this name, given as ``name`` or ``name@host``."""
        return decode.person(
            await self._call("GET", "/api/v1/accounts/lookup", {"acct": acct.lstrip("@")}), self.host
        )

    async def timeline(self, timeline: Timeline, *, cursor: str = "", limit: int = 20) -> PostPage:
        """Return a page of a timeline, newest first; ``cursor`` is from another page, or empty for the newest.

        The options of an account's timeline are also applied here, because some servers ignore them.
        """
        if timeline.kind == "trending":
            return await self._trending(cursor, limit)
        path = _PATHS[timeline.kind].format(in_path(timeline.argument))
        fixed = {"limit": str(limit)} | _options(timeline)
        page = await self._page(path, cursor, fixed)
        if not timeline.options:
            return page
        return replace(page, posts=tuple(one for one in page.posts if _belongs(one, timeline.options)))

    async def own_statuses(self, account_id: str, *, cursor: str = "", limit: int = 40) -> PostPage:
        """Return the latest posts of the signed-in account, without boosts."""
        path = f"/api/v1/accounts/{in_path(account_id)}/statuses"
        return await self._page(path, cursor, {"limit": str(limit), "exclude_reblogs": "true"})

    async def status(self, status_id: str) -> Post:
        """Return the post with this id."""
        return decode.post(await self._call("GET", f"/api/v1/statuses/{in_path(status_id)}"), self.host)

    async def context(self, status_id: str) -> tuple[tuple[Post, ...], tuple[Post, ...]]:
        """Return the posts above and below a post in its conversation.

        Pixelfed returns only one post above: the rest is requested from there, one reply after another.
        """
        above, below = await self._context(status_id)
        for _ in range(_STEPS_UP):
            if not above or not above[0].in_reply_to_id:
                break
            higher, _ = await self._context(above[0].id)
            if not higher or any(one.id == above[0].id for one in higher):
                break
            above = (*higher, *above)
        return above, below

    async def source(self, status_id: str) -> StatusSource:
        """Return the text of an own post as typed; Pixelfed returns it only in its own form of the post."""
        path = f"/api/v1/statuses/{in_path(status_id)}"
        try:
            return decode_social.source(await self._call("GET", f"{path}/source"), self.host)
        except Gone:
            return decode_social.source(await self._call("GET", path, {"_pe": "1"}), self.host)

    async def edit_history(self, status_id: str) -> tuple[StatusEdit, ...]:
        """Return the earlier versions of a post and its current one."""
        body = await self._call("GET", f"/api/v1/statuses/{in_path(status_id)}/history")
        return decode_social.edit_history(body, self.host)

    async def scheduled_statuses(self) -> tuple[ScheduledStatus, ...]:
        """Return the scheduled posts of the signed-in account, at most a thousand."""
        check_refusal = self.refusal_check()
        found: dict[str, ScheduledStatus] = {}
        cursor = ""
        for _ in range(_PLAN_PAGES):
            check_refusal()
            query = page_link.parameters(cursor) | {"limit": "40"}
            response = await self._response("GET", "/api/v1/scheduled_statuses", query)
            page = decode_social.scheduled_statuses(response.content, self.host)
            older, _newer = page_link.cursors(response.headers.get("link", ""), tuple(one.id for one in page))
            if not older or older == cursor or all(one.id in found for one in page):
                return tuple((found | {one.id: one for one in page}).values())
            found |= {one.id: one for one in page}
            cursor = older
        return tuple(found.values())

    async def search(
        self, words: str, *, limit: int = 20, kind: str = "", resolve: bool = True, offset: int = 0
    ) -> SearchResults:
        """Search accounts, posts and hashtags; the query is cut to 100 characters (Pixelfed's limit).

        ``kind``: only ``accounts``, ``statuses`` or ``hashtags``. ``resolve``: let the server fetch from others.
        """
        query = {"q": words[:100], "limit": str(limit), "resolve": "true" if resolve else "false"}
        query |= ({"type": kind} if kind else {}) | ({"offset": str(offset)} if offset else {})
        return decode_social.found(await self._call("GET", "/api/v2/search", query), self.host)

    async def markers(self) -> dict[str, str]:
        """Return the id of the last read entry by timeline. Empty if the server has no markers."""
        query = [("timeline[]", "home"), ("timeline[]", "notifications")]
        try:
            return decode_social.markers(await self._call("GET", "/api/v1/markers", query), self.host)
        except Gone:
            return {}

    async def _context(self, status_id: str) -> tuple[tuple[Post, ...], tuple[Post, ...]]:
        body = await self._call("GET", f"/api/v1/statuses/{in_path(status_id)}/context")
        return decode.context(body, self.host)

    async def _trending(self, cursor: str, limit: int) -> PostPage:
        """Return a page of trending posts. They are not in the order of ids: only a Link header leads to the next page."""
        query = page_link.parameters(cursor) | {"limit": str(limit)}
        try:
            response = await self._response("GET", _TRENDS, query)
        except Gone:
            if cursor:
                return PostPage(())
            try:
                # Pixelfed's, which has no pages.
                response = await self._response("GET", _PIXELFED_TRENDS, {"range": "daily"})
            except Gone:
                self.lacks("trends")
                return PostPage(())
        posts, ids = decode.page(response.content, self.host)
        link = response.headers.get("link", "")
        older = page_link.cursors(link, ids)[0] if link else ""
        return PostPage(posts, older if older != cursor else "")

    async def _page(self, path: str, cursor: str, fixed: dict[str, str]) -> PostPage:
        query = page_link.parameters(cursor) | fixed
        response = await self._response("GET", path, query)
        for wait_s in _WARMING_S:
            if response.status_code != 206:
                break
            await asyncio.sleep(wait_s)
            response = await self._response("GET", path, query)
        posts, ids = decode.page(response.content, self.host)
        older, newer = page_link.cursors(response.headers.get("link", ""), ids)
        return PostPage(posts, older if older != cursor else "", newer)

    async def _answer(self, path: str) -> object | None:
        """Return the response of an optional endpoint; None if the server does not have it."""
        try:
            found: object = lenient_decode.read(await self._call("GET", path), self.host)
        except KesongError:
            return None
        return found

    async def _nodeinfo(self) -> str:
        try:
            links = lenient_decode.read(await self._call("GET", "/.well-known/nodeinfo"), self.host)
            href = str(links["links"][-1]["href"])
            document = lenient_decode.read(await self._call("GET", urlsplit(href).path), self.host)
            return str(document["software"]["name"]).lower()
        except (KesongError, LookupError, TypeError):
            return "unknown"


def _options(timeline: Timeline) -> dict[str, str]:
    """Return the query parameters of a timeline's kind and options."""
    found = {_OPTIONS[one]: "true" for one in sorted(timeline.options) if one in _OPTIONS}
    return found | ({"local": "true"} if timeline.kind == "local" else {})


def _belongs(post: Post, options: frozenset[str]) -> bool:
    """Return whether the post matches the options, as far as the post itself shows that."""
    if "media" in options and not post.attachments:
        return False
    return "no_replies" not in options or post.reblogged_by is not None or not post.is_reply_to_other
