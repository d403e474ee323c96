"""Patches for ``mutations``: each takes pytest's ``MonkeyPatch`` and changes one thing."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import apsw
import msgspec
import pytest

from kesong_desktop.api.client import Client
from kesong_desktop.api.http import error_conversion, transport
from kesong_desktop.api.http.connection import Connection
from kesong_desktop.api.wire import decode, decode_social, lenient_decode
from kesong_desktop.content_tag import sums_of
from kesong_desktop.errors import Gone, NotThisProtocol, Unreachable
from kesong_desktop.imaging.export.pending_file import pending
from kesong_desktop.model.outbox import InteractionDone, NotSent
from kesong_desktop.model.rendered_file import RenderedFile
from kesong_desktop.model.social.post import PostPage
from kesong_desktop.sync.outbox import error_mapping
from tests.contract.scenario_setup import scenario_on

Patch = Callable[[pytest.MonkeyPatch], None]
STATUS, MEDIA = r"/statuses/[^/]+", r"/media/[^/]+"
NEVER = re.compile("(?!)")


# --- general ----------------------------------------------------------------------------------------------------------------


def put(owner: Any, name: str, value: object) -> Patch:
    """Replace an attribute."""
    return lambda patch: patch.setattr(owner, name, value)


def around(owner: Any, name: str, change: Callable[[Any], object]) -> Patch:
    """Something made of what is there."""
    return lambda patch: patch.setattr(owner, name, change(getattr(owner, name)))


def both(first: Patch, second: Patch) -> Patch:
    """What is done in two places."""

    def patch(patch: pytest.MonkeyPatch) -> None:
        first(patch)
        second(patch)

    return patch


def header(name: str, value: str = "") -> Patch:
    """Another header on each connection, or none of that name."""

    def change(make: Callable[..., Any]) -> Callable[..., Any]:
        def changed(*given: Any) -> Any:
            http = make(*given)
            del http.headers[name]
            http.headers.update({name: value} if value else {})
            return http

        return changed

    return around(transport, "make_http", change)


def request(change: Callable[[str, str, dict[str, Any]], None]) -> Patch:
    """Change what is sent: method, path, and the arguments ``query``, ``json`` and ``headers``."""

    def wrap(send: Callable[..., Any]) -> Callable[..., Any]:
        async def changed(self: Connection, method: str, path: str, query: Any = None, **given: Any) -> Any:
            given["query"] = dict(query) if isinstance(query, dict) else query
            change(method, path, given)
            return await send(self, method, path, given.pop("query"), **given)

        return changed

    return around(Connection, "_response", wrap)


def fields(method: str, path: str, change: Callable[[dict[str, Any]], object]) -> Patch:
    """Change the fields of a request whose path ends so."""

    def one(asked: str, address: str, given: dict[str, Any]) -> None:
        if asked == method and re.search(path + "$", address):
            change(given["json"])

    return request(one)


def field_left_out(method: str, path: str, name: str) -> Patch:
    """A field of a request is not sent."""
    return fields(method, path, lambda sent: sent.pop(name, None))


def query(path: str = "", **more: str) -> Patch:
    """Ask for more, or otherwise, where something is read."""

    def one(method: str, address: str, given: dict[str, Any]) -> None:
        if method == "GET" and address.endswith(path) and isinstance(given["query"], dict):
            given["query"] |= more

    return request(one)


def scenario_steps(*steps: str) -> Callable[..., None]:
    """Return a test that runs these steps of the scenario."""

    def guard(kind: str, tmp_path: Path) -> None:
        with scenario_on(kind, tmp_path) as scenario:
            scenario.server.bob_posts(3)
            for step in ("sign_in", "follow", *steps):
                getattr(scenario, step)()

    return guard


# --- the outbox ----------------------------------------------------------------------------------------------------------


def taken_for_unsent(known: Callable[..., Any]) -> Callable[..., Any]:
    """A lost answer counts as a lost request."""
    return lambda error: (
        NotSent(error_mapping.failure_of(error)) if isinstance(error, Unreachable) else known(error)
    )


def key_kept(known: Callable[..., Any]) -> Callable[..., Any]:
    """The key of a post that was refused is used again."""
    return lambda job, *rest: replace(known(job, *rest), key=job.key)


def not_shown_is_deleted(
    connection: apsw.Connection, _account: str, _timeline: str, posts: Any, _above: object
) -> None:
    """Whatever a page does not show goes, also what is new."""
    for (number,) in list(connection.execute("SELECT post_id FROM item")):
        if number not in {post.id for post in posts}:
            connection.execute("DELETE FROM item WHERE post_id = ?", (number,))


def file_itself(source: Path, folder: Path, stem: str, *_: object) -> RenderedFile:
    """The person's own file leaves."""
    content = source.read_bytes()
    path = folder / f"{stem}.copy"
    with pending(path) as temporary:
        temporary.write_bytes(content)
    mime = "image/heic" if b"heic" in content[:40] else "image/jpeg"
    sha256, tag = sums_of(source)
    return RenderedFile(path.name, mime, len(content), sha256, 4, 3, tag=tag)


# --- the client -----------------------------------------------------------------------------------------------------------


def redirects_followed(make: Callable[..., Any]) -> Callable[..., Any]:
    """Wherever an answer leads."""

    def changed(*given: Any) -> Any:
        http = make(*given)
        http.follow_redirects = True
        return http

    return changed


def never_ending(known: Callable[..., Any]) -> Callable[..., Any]:
    """A page that leads to itself leads on."""

    async def page(self: Client, path: str, cursor: str, fixed: dict[str, str]) -> PostPage:
        found: PostPage = await known(self, path, cursor, fixed)
        return replace(found, older=found.older or cursor)

    return page


def link_alone(known: Callable[..., Any]) -> Callable[..., Any]:
    """Without a Link header there are no older posts."""
    return lambda link, ids: known(link, ids) if link else ("", "")


def wrapper_shown(known: Callable[..., Any]) -> Callable[..., Any]:
    """A boost is a post of its own."""
    return lambda wire, *server: known(msgspec.structs.replace(wire, reblog=None), *server)


def only_following(raw: bytes, server: str) -> dict[str, bool]:
    """Who was asked is not followed."""
    wires = (
        lenient_decode.parse(bytes(one), decode.WireRelationship, server)
        for one in lenient_decode.items(raw, server)
    )
    return {str(one.id): bool(one.following) for one in wires}


def lists_alone(raw: bytes, server: str) -> Any:
    """An object is no list."""
    try:
        return msgspec.json.decode(raw, type=list[msgspec.Raw])
    except msgspec.ValidationError as error:
        raise NotThisProtocol(server, why="no list") from error


def without_length(known: Callable[..., Any]) -> Callable[..., Any]:
    """An upload of a length that is not told."""

    def made(self: Any, *given: Any, **more: Any) -> None:
        known(self, *given, **more)
        del self.headers["Content-Length"]

    return made


def form(method: str, path: str, given: dict[str, Any]) -> None:
    """A post that is no JSON."""
    if (method, path) == ("POST", "/api/v1/statuses"):
        given["headers"] = {**given["headers"], "Content-Type": "application/x-www-form-urlencoded"}


def word_of_error(raw: object) -> str:
    """Words stand in ``error`` alone."""
    return str(raw.get("error", "")) if isinstance(raw, dict) else ""


async def boost_blindly(self: Client, status_id: str, *, on: bool) -> Any:
    """Nothing is looked at before."""
    verb = "reblog" if on else "unreblog"
    body = await self._call("POST", f"/api/v1/statuses/{status_id}/{verb}", json={})
    return msgspec.structs.replace(decode.post(body, self.host), reblogged=on)


async def source_alone(self: Client, status_id: str) -> Any:
    """Typed words are had at one address."""
    return decode_social.source(await self._call("GET", f"/api/v1/statuses/{status_id}/source"), self.host)


async def address_awaited(self: Client, done: Any, *, has_preview: bool) -> Any:
    """A file is ready when it has an address."""
    wire = decode.media(await self._call("GET", f"/api/v1/media/{done.id}"), self.host)
    if not wire.url:
        raise Unreachable(self.host, why=f"it has no address (preview: {has_preview})")
    return done


async def marker_believed(self: Client, timeline: str, last_read_id: str) -> bool:
    """What was sent is kept."""
    try:
        await self._call("POST", "/api/v1/markers", json={timeline: {"last_read_id": last_read_id}})
    except Gone:
        return True
    return True


# --- the sign-in, and the window's work ---------------------------------------------------------------------------------------


async def nothing(*_: object) -> None:
    """Is done."""


async def answer_as_it_is(_client: Client, said: Any, _described: Any) -> Any:
    """Descriptions go with the edit, and nowhere else."""
    return said


def addresses_in_list(known: Callable[..., Any]) -> Callable[..., Any]:
    """An app with several addresses."""

    async def post(server: str, path: str, sent: dict[str, str], http: Any) -> Any:
        if path != "/api/v1/apps":
            return await known(server, path, sent, http)
        answer = await http.post(server + path, json=sent | {"redirect_uris": [sent["redirect_uris"]]})
        error_conversion.raise_for(answer, answer.content, "pixels.town", 0.0)
        return answer.json()

    return post


async def answer_kept(self: Any, job: Any, line: Any) -> Any:
    """The answer to a gesture is the truth."""
    said = await getattr(line.poster, job.interaction.verb)(job.interaction.target, on=job.interaction.on)
    self._tools.cache.put_post(job.account, said)
    return InteractionDone()
