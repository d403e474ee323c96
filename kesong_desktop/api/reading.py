"""What is read of a server: itself, people, posts and lists of them."""

import asyncio
from dataclasses import dataclass
from urllib.parse import urlsplit

from kesong_desktop.api import capability, decode, decode_social, paging, salvage
from kesong_desktop.api.connection import Connection
from kesong_desktop.api.manners import MANNERS
from kesong_desktop.api.transport import in_path
from kesong_desktop.errors import Gone, KesongError, NotThisProtocol, Rejected
from kesong_desktop.model.account import Capability, Visibility
from kesong_desktop.model.post import Page, Person, Post, Timeline
from kesong_desktop.model.social import Found, NoticePage, Plan, Source, Wording

_WARMING_S = (1.0, 2.0, 4.0)
"""Pixelfed answers 206 and an empty page while it makes a home timeline; so long it is waited for."""

_PLAN_PAGES = 25

_STEPS_UP = 20
"""How far a conversation is followed upwards where each answer tells of one post alone."""


@dataclass(frozen=True, slots=True)
class Me:
    """The signed-in person, and the visibility that they post with by default."""

    person: Person
    default_visibility: Visibility


class Reading(Connection):
    """A method for each thing that the program reads."""

    async def capability(self) -> Capability:
        """What the server can do, from its instance document (v2, else v1), and nodeinfo where that leaves the software open."""
        try:
            document = salvage.read(await self._call("GET", "/api/v2/instance"), self.host)
        except (Gone, Rejected, NotThisProtocol):
            document = salvage.read(await self._call("GET", "/api/v1/instance"), self.host)
        found = capability.read(document)
        if found.software == "unknown":
            found = capability.with_software(found, await self._nodeinfo())
        if found.software == "pixelfed":
            return capability.with_settings(found, await self._answer(capability.PIXELFED_SETTINGS))
        if found.software in MANNERS:
            return found
        there = {name: await self._answer(path) is not None for name, path in capability.PROBES.items()}
        return capability.with_answers(found, there)

    async def me(self) -> Me:
        """Who the token belongs to."""
        body = await self._call("GET", "/api/v1/accounts/verify_credentials")
        person = decode.person(body, self.host)
        source = salvage.read(body, self.host).get("source")
        privacy = source.get("privacy") if isinstance(source, dict) else None
        visibility = decode.to_visibility(privacy) if isinstance(privacy, str) else Visibility.PUBLIC
        return Me(person, visibility)

    async def person(self, account_id: str) -> Person:
        """Somebody by id."""
        return decode.person(await self._call("GET", f"/api/v1/accounts/{in_path(account_id)}"), self.host)

    async def lookup(self, acct: str) -> Person:
        """Somebody by name, as ``name`` or ``name@host``."""
        return decode.person(
            await self._call("GET", "/api/v1/accounts/lookup", {"acct": acct.lstrip("@")}), self.host
        )

    async def timeline(self, timeline: Timeline, *, cursor: str = "", limit: int = 20) -> Page:
        """A page of a timeline, newest first; ``cursor`` from an earlier page, or empty for the newest."""
        paths = {
            "home": "/api/v1/timelines/home",
            "public": "/api/v1/timelines/public",
            "tag": f"/api/v1/timelines/tag/{in_path(timeline.argument)}",
            "bookmarks": "/api/v1/bookmarks",
            "favourites": "/api/v1/favourites",
            "account": f"/api/v1/accounts/{in_path(timeline.argument)}/statuses",
        }
        return await self._page(paths[timeline.kind], cursor, {"limit": str(limit)})

    async def own_statuses(self, account_id: str, *, cursor: str = "", limit: int = 40) -> Page:
        """My latest posts, without boosts."""
        path = f"/api/v1/accounts/{in_path(account_id)}/statuses"
        return await self._page(path, cursor, {"limit": str(limit), "exclude_reblogs": "true"})

    async def status(self, status_id: str) -> Post:
        """One post."""
        return decode.post(await self._call("GET", f"/api/v1/statuses/{in_path(status_id)}"), self.host)

    async def context(self, status_id: str) -> tuple[tuple[Post, ...], tuple[Post, ...]]:
        """What stands above and below a post in its conversation.

        Pixelfed tells of one post above alone: from there it is asked further up, as long as the highest answers another.
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

    async def source(self, status_id: str) -> Source:
        """The words of a post of mine as they were typed; Pixelfed has them in its own form of the post alone."""
        path = f"/api/v1/statuses/{in_path(status_id)}"
        try:
            return decode_social.source(await self._call("GET", f"{path}/source"), self.host)
        except Gone:
            return decode_social.source(await self._call("GET", path, {"_pe": "1"}), self.host)

    async def wordings(self, status_id: str) -> tuple[Wording, ...]:
        """The wordings that a post has had."""
        body = await self._call("GET", f"/api/v1/statuses/{in_path(status_id)}/history")
        return decode_social.wordings(body, self.host)

    async def notices(self, *, cursor: str = "", limit: int = 40) -> NoticePage:
        """A page of what concerns the account, newest first."""
        query = paging.parameters(cursor) | {"limit": str(limit)}
        response = await self._response("GET", "/api/v1/notifications", query)
        ids = decode.ids(response.content, self.host)
        older, _ = paging.cursors(response.headers.get("link", ""), ids)
        return NoticePage(
            decode_social.notices(response.content, self.host), older if older != cursor else ""
        )

    async def plans(self) -> tuple[Plan, ...]:
        """All posts of mine that the server keeps until their time; of a list without end the first thousand."""
        found: dict[str, Plan] = {}
        cursor = ""
        for _ in range(_PLAN_PAGES):
            query = paging.parameters(cursor) | {"limit": "40"}
            response = await self._response("GET", "/api/v1/scheduled_statuses", query)
            page = decode_social.plans(response.content, self.host)
            older, _newer = paging.cursors(response.headers.get("link", ""), tuple(one.id for one in page))
            if not older or older == cursor or all(one.id in found for one in page):
                return tuple((found | {one.id: one for one in page}).values())
            found |= {one.id: one for one in page}
            cursor = older
        return tuple(found.values())

    async def search(self, words: str, *, limit: int = 20) -> Found:
        """People, posts and tags; a hundred characters at most, which is what Pixelfed takes."""
        query = {"q": words[:100], "limit": str(limit), "resolve": "true"}
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

    async def _page(self, path: str, cursor: str, fixed: dict[str, str]) -> Page:
        query = paging.parameters(cursor) | fixed
        response = await self._response("GET", path, query)
        for wait_s in _WARMING_S:
            if response.status_code != 206:
                break
            await asyncio.sleep(wait_s)
            response = await self._response("GET", path, query)
        posts, ids = decode.page(response.content, self.host)
        older, newer = paging.cursors(response.headers.get("link", ""), ids)
        return Page(posts, older if older != cursor else "", newer)

    async def _answer(self, path: str) -> object | None:
        """What stands at an address that need not be there; None where nothing of this protocol does."""
        try:
            found: object = salvage.read(await self._call("GET", path), self.host)
        except KesongError:
            return None
        return found

    async def _nodeinfo(self) -> str:
        try:
            links = salvage.read(await self._call("GET", "/.well-known/nodeinfo"), self.host)
            href = str(links["links"][-1]["href"])
            document = salvage.read(await self._call("GET", urlsplit(href).path), self.host)
            return str(document["software"]["name"]).lower()
        except (KesongError, LookupError, TypeError):
            return "unknown"
