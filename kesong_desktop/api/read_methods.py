"""What is read of a server: itself, people, posts and lists of them."""

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
"""Pixelfed answers 206 and an empty page while it makes a home timeline; so long it is waited for."""

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
    """The signed-in person, and the visibility that they post with by default."""

    person: Person
    default_visibility: Visibility


class ReadMethods(Connection):
    """A method for each thing that the program reads."""

    async def capability(self, *, even_after_fault: bool = True) -> Capability:
        """What the server can do, from its instance document (v2, else v1), and nodeinfo where that leaves the software open.

        Where another request is told meanwhile that the sign-in is gone, nothing more is asked: ``NotAuthorised``.

        ``even_after_fault``: ask for v1 also where v2 fails (5xx), as on a Takahē whose administrator has no identity. What
        only v2 states is then unknown, so a caller that knows the server already passes False.
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
            # Some firewalls forbid what they do not know.
            check_refusal()
            return await self._document("/api/v1/instance")
        except ServerFault as fault:
            if not even_after_fault:
                raise
            check_refusal()
            try:
                return await self._document("/api/v1/instance")
            except (Gone, Rejected, NotThisProtocol, SlowDown):
                # The failure says more than that there is no older document.
                raise fault from None

    async def _document(self, path: str) -> object:
        """The instance document at ``path``; another answer, even in JSON, is not one of this protocol."""
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
        """A page of a timeline, newest first; ``cursor`` from an earlier page, or empty for the newest.

        Options of an account's posts are held to here as well, for not every server does.
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
        """My latest posts, without boosts."""
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
        """The words of a post of mine as they were typed; Pixelfed has them in its own form of the post alone."""
        path = f"/api/v1/statuses/{in_path(status_id)}"
        try:
            return decode_social.source(await self._call("GET", f"{path}/source"), self.host)
        except Gone:
            return decode_social.source(await self._call("GET", path, {"_pe": "1"}), self.host)

    async def edit_history(self, status_id: str) -> tuple[StatusEdit, ...]:
        """The edit_history that a post has had."""
        body = await self._call("GET", f"/api/v1/statuses/{in_path(status_id)}/history")
        return decode_social.edit_history(body, self.host)

    async def scheduled_statuses(self) -> tuple[ScheduledStatus, ...]:
        """All posts of mine that the server keeps until their time; of a list without end the first thousand."""
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
        """People, posts and tags; a hundred characters at most, which is what Pixelfed takes.

        ``kind``: only ``accounts``, ``statuses`` or ``hashtags``. ``resolve``: an address or a name is looked up where it is.
        """
        query = {"q": words[:100], "limit": str(limit), "resolve": "true" if resolve else "false"}
        query |= ({"type": kind} if kind else {}) | ({"offset": str(offset)} if offset else {})
        return decode_social.found(await self._call("GET", "/api/v2/search", query), self.host)

    async def markers(self) -> dict[str, str]:
        """By timeline: how far it was read. Empty where the server keeps nothing of the kind."""
        query = [("timeline[]", "home"), ("timeline[]", "notifications")]
        try:
            return decode_social.markers(await self._call("GET", "/api/v1/markers", query), self.host)
        except Gone:
            return {}

    async def _context(self, status_id: str) -> tuple[tuple[Post, ...], tuple[Post, ...]]:
        body = await self._call("GET", f"/api/v1/statuses/{in_path(status_id)}/context")
        return decode.context(body, self.host)

    async def _trending(self, cursor: str, limit: int) -> PostPage:
        """Posts that are much seen now. They are not in the order of their ids: only a link leads on."""
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
        """What stands at an address that need not be there; None where nothing of this protocol does."""
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
    """The parameters of a timeline's options, and of its kind."""
    found = {_OPTIONS[one]: "true" for one in sorted(timeline.options) if one in _OPTIONS}
    return found | ({"local": "true"} if timeline.kind == "local" else {})


def _belongs(post: Post, options: frozenset[str]) -> bool:
    """True where the post is what the options ask for, as far as it shows that itself."""
    if "media" in options and not post.attachments:
        return False
    return "no_replies" not in options or post.reblogged_by is not None or not post.is_reply_to_other
