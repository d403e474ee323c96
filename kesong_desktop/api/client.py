"""One signed-in (or anonymous) conversation with one server: a method for each thing that the program asks."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import urlsplit

import httpx

from kesong_desktop.api import capability, decode, download, paging
from kesong_desktop.api.convert import raise_for
from kesong_desktop.api.entities import WireAccount
from kesong_desktop.api.transport import converted, in_path, make_http, server_offset_s, without_nones
from kesong_desktop.api.upload import UploadBody
from kesong_desktop.errors import Gone, KesongError, NotThisProtocol, Rejected
from kesong_desktop.model.account import Capability, Visibility
from kesong_desktop.model.post import Page, Person, Post, Timeline

_POLL_S = (0.5, 1.0, 2.0, 4.0)


@dataclass(frozen=True, slots=True)
class Me:
    """The signed-in person, and the visibility that they post with by default."""

    person: Person
    default_visibility: Visibility


@dataclass(frozen=True, slots=True)
class Uploaded:
    """A file that the server has, not yet part of a post. ``url`` may be empty."""

    id: str
    url: str


class Client:
    """Speaks with ``server`` (an origin such as ``https://pixels.town``). Every method raises ``ServerProblem``.

    ``http`` may be given for tests. ``clock`` gives seconds since 1970; ``deadline_s`` bounds a call, and the time for which
    an upload may stand still.
    """

    def __init__(
        self,
        server: str,
        token: str = "",
        *,
        http: httpx.AsyncClient | None = None,
        clock: Callable[[], float] = time.time,
        deadline_s: float = 60.0,
    ) -> None:
        self.server = server
        self.host = urlsplit(server).netloc
        self.server_time_offset_s = 0.0
        self._token = token
        self._http = http or make_http(server)
        self._clock = clock
        self._deadline_s = deadline_s

    async def close(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    def server_now(self) -> float:
        """The server's time, as far as its last answer told (R12)."""
        return self._clock() + self.server_time_offset_s

    # --- the server and the person ----------------------------------------------------------------------------------------

    async def capability(self) -> Capability:
        """What the server can do, from its instance document (v2, else v1), and nodeinfo where that leaves the software open."""
        try:
            document = decode.parse(await self._call("GET", "/api/v2/instance"), Any, self.host)
        except (Gone, Rejected, NotThisProtocol):
            document = decode.parse(await self._call("GET", "/api/v1/instance"), Any, self.host)
        found = capability.read(document)
        return (
            found if found.software != "unknown" else capability.with_software(found, await self._nodeinfo())
        )

    async def me(self) -> Me:
        """Who the token belongs to."""
        wire = decode.parse(
            await self._call("GET", "/api/v1/accounts/verify_credentials"), WireAccount, self.host
        )
        source = wire.source if isinstance(wire.source, dict) else {}
        privacy = source.get("privacy")
        visibility = decode.to_visibility(privacy) if isinstance(privacy, str) else Visibility.PUBLIC
        return Me(decode.to_person(wire, self.host), visibility)

    async def person(self, account_id: str) -> Person:
        """Somebody by id."""
        return decode.person(await self._call("GET", f"/api/v1/accounts/{in_path(account_id)}"), self.host)

    async def lookup(self, acct: str) -> Person:
        """Somebody by name, as ``name`` or ``name@host``."""
        return decode.person(
            await self._call("GET", "/api/v1/accounts/lookup", {"acct": acct.lstrip("@")}), self.host
        )

    async def follow(self, account_id: str, *, on: bool) -> bool:
        """Follow somebody (or no longer); returns whether they are now followed or asked."""
        verb = "follow" if on else "unfollow"
        body = await self._call("POST", f"/api/v1/accounts/{in_path(account_id)}/{verb}", json={})
        return decode.relationships(body, self.host).get(account_id, on)

    async def following(self, account_ids: Sequence[str]) -> dict[str, bool]:
        """By id: do I follow them?"""
        body = await self._call(
            "GET", "/api/v1/accounts/relationships", [("id[]", one) for one in account_ids]
        )
        return decode.relationships(body, self.host)

    # --- reading ----------------------------------------------------------------------------------------------------------

    async def timeline(self, timeline: Timeline, *, cursor: str = "", limit: int = 20) -> Page:
        """A page of a timeline, newest first; ``cursor`` from an earlier page, or empty for the newest."""
        paths = {
            "home": "/api/v1/timelines/home",
            "public": "/api/v1/timelines/public",
            "tag": f"/api/v1/timelines/tag/{in_path(timeline.argument)}",
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
        """What stands above and below a post in its conversation."""
        return decode.context(
            await self._call("GET", f"/api/v1/statuses/{in_path(status_id)}/context"), self.host
        )

    # --- writing ----------------------------------------------------------------------------------------------------------

    async def create_status(
        self,
        *,
        text: str,
        media_ids: Sequence[str],
        visibility: Visibility,
        key: str,
        spoiler: str = "",
        sensitive: bool = False,
        language: str = "",
        in_reply_to_id: str = "",
    ) -> Post:
        """POST a status. Only an answer that is a post with an id returns; everything else raises."""
        fields = without_nones(
            {
                "status": text,
                "media_ids": list(media_ids) or None,
                "visibility": str(visibility),
                "spoiler_text": spoiler,
                "sensitive": sensitive or None,
                "language": language,
                "in_reply_to_id": in_reply_to_id,
            }
        )
        body = await self._call("POST", "/api/v1/statuses", json=fields, headers={"Idempotency-Key": key})
        return decode.post(body, self.host)

    async def delete_status(self, status_id: str) -> None:
        """Delete my post; one that is gone already is no error."""
        try:
            await self._call("DELETE", f"/api/v1/statuses/{in_path(status_id)}")
        except Gone:
            return

    async def favourite(self, status_id: str, *, on: bool) -> Post:
        """Like a post (or no longer)."""
        verb = "favourite" if on else "unfavourite"
        return decode.post(
            await self._call("POST", f"/api/v1/statuses/{in_path(status_id)}/{verb}", json={}), self.host
        )

    async def bookmark(self, status_id: str, *, on: bool) -> Post:
        """Save a post (or let it go)."""
        verb = "bookmark" if on else "unbookmark"
        return decode.post(
            await self._call("POST", f"/api/v1/statuses/{in_path(status_id)}/{verb}", json={}), self.host
        )

    async def upload(
        self,
        path: Path,
        *,
        mime: str,
        alt: str,
        focus: tuple[float, float],
        progress: Callable[[int], None] | None = None,
    ) -> Uploaded:
        """Upload a file with its description, streamed from disk; returns when the server can use it in a post.

        Raises:
            Unreadable: the file cannot be read, or not to its end.
        """
        fields = {"focus": f"{focus[0]:.3f},{focus[1]:.3f}"} | ({"description": alt} if alt else {})
        try:
            response = await self._upload("/api/v2/media", path, mime, fields, progress)
        except Gone:
            response = await self._upload("/api/v1/media", path, mime, fields, progress)
        wire = decode.media(response.content, self.host)
        done = Uploaded(str(wire.id), wire.url or "")
        return (
            done
            if response.status_code == 200
            else await self._processed(done, has_preview=bool(wire.preview_url))
        )

    async def update_media(self, media_id: str, *, alt: str, focus: tuple[float, float]) -> None:
        """Change description and focus of an upload; both always go together, for some servers drop the one left out."""
        fields = {"description": alt, "focus": f"{focus[0]:.3f},{focus[1]:.3f}"}
        await self._call("PUT", f"/api/v1/media/{in_path(media_id)}", json=fields)

    async def download(self, url: str, target: BinaryIO, *, limit_bytes: int) -> str:
        """Stream a media file into ``target``, without the token; returns its content type."""
        async with converted(url, 5 * self._deadline_s):
            return await download.fetch(self._http, url, self.server, target.write, limit_bytes)

    # --- underneath -------------------------------------------------------------------------------------------------------

    async def _page(self, path: str, cursor: str, fixed: dict[str, str]) -> Page:
        response = await self._response("GET", path, paging.parameters(cursor) | fixed)
        posts = decode.posts(response.content, self.host)
        ids = decode.ids(response.content, self.host)
        older, newer = paging.cursors(response.headers.get("link", ""), ids)
        return Page(posts, older if older != cursor else "", newer)

    async def _nodeinfo(self) -> str:
        try:
            links = decode.parse(await self._call("GET", "/.well-known/nodeinfo"), dict[str, Any], self.host)
            href = str(links["links"][-1]["href"])
            document = decode.parse(await self._call("GET", urlsplit(href).path), dict[str, Any], self.host)
            return str(document["software"]["name"]).lower()
        except (KesongError, LookupError, TypeError):
            return "unknown"

    async def _upload(
        self, path: str, file: Path, mime: str, fields: dict[str, str], progress: Callable[[int], None] | None
    ) -> httpx.Response:
        async with converted(self.server, self._deadline_s) as timeout:
            loop = asyncio.get_running_loop()

            def moved(done: int) -> None:
                timeout.reschedule(loop.time() + self._deadline_s)
                if progress is not None:
                    progress(done)

            body = UploadBody(file, mime=mime, fields=fields, progress=moved)
            headers = self._authorisation() | body.headers
            response = await self._http.post(self.server + path, content=body, headers=headers)
        self._check(response)
        return response

    async def _processed(self, done: Uploaded, *, has_preview: bool) -> Uploaded:
        """Wait for a server that answered 202. Pixelfed always does, and takes the id at once: it is not waited for long."""
        for wait_s in _POLL_S[:1] if has_preview and not done.url else _POLL_S * 8:
            await asyncio.sleep(wait_s)
            try:
                response = await self._response("GET", f"/api/v1/media/{in_path(done.id)}")
            except Gone:
                if has_preview:
                    return done
                raise
            wire = decode.media(response.content, self.host)
            if response.status_code == 200 and (wire.url or has_preview):
                return Uploaded(done.id, wire.url or "")
        return done

    async def _call(
        self,
        method: str,
        path: str,
        query: dict[str, str] | list[tuple[str, str]] | None = None,
        *,
        json: Any = None,
        headers: dict[str, str] | None = None,
    ) -> bytes:
        return (await self._response(method, path, query, json=json, headers=headers)).content

    async def _response(
        self,
        method: str,
        path: str,
        query: Any = None,
        *,
        json: Any = None,
        headers: dict[str, str] | None = None,
    ) -> httpx.Response:
        async with converted(self.server, self._deadline_s):
            response = await self._http.request(
                method,
                self.server + path,
                params=query,
                json=json,
                headers=self._authorisation() | (headers or {}),
            )
        self._check(response)
        return response

    def _authorisation(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._token}"} if self._token else {}

    def _check(self, response: httpx.Response) -> None:
        offset_s = server_offset_s(response.headers, self._clock())
        if offset_s is not None:
            self.server_time_offset_s = offset_s
        raise_for(response, response.content, self.host, self.server_now())
