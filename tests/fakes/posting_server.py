"""A server behind the api port, in memory: it keeps media, posts and keys, and has faults on request."""

import asyncio
import contextlib
import hashlib
import html
import threading
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from msgspec import structs

from kesong_desktop.api.client import UploadedMedia
from kesong_desktop.api.http.multipart_body import CoverFile
from kesong_desktop.api.resumable_upload import ResumableTarget
from kesong_desktop.content_tag import ContentTag
from kesong_desktop.errors import Gone, NotAuthorised, Reason, Rejected, Unreachable, Unreadable
from kesong_desktop.model.account import Capability, Visibility
from kesong_desktop.model.social.notification import ScheduledStatus
from kesong_desktop.model.social.post import Attachment, Person, Post, PostPage, Timeline

HOST = "pixels.town"
REPLAYED_S = 90 * 24 * 3600.0
SOONEST_S = 300.0
"""A plan for less far ahead is refused."""


@dataclass
class Fault:
    """``error`` comes instead of the call; ``is_after``: it was carried out; ``late_s``: it will be, that much later."""

    error: BaseException
    is_after: bool = False
    late_s: float | None = None


def lost_request() -> Fault:
    """The request leaves, and never arrives."""
    return Fault(Unreachable(HOST, Reason.CONNECTION_LOST, may_have_arrived=True))


def lost_answer(late_s: float | None = None) -> Fault:
    """The request is carried out (``late_s`` later), and its answer is lost."""
    error = Unreachable(HOST, Reason.TIMED_OUT, may_have_arrived=True)
    return Fault(error, is_after=late_s is None, late_s=late_s)


def no_network() -> Fault:
    """No byte leaves."""
    return Fault(Unreachable(HOST, may_have_arrived=False))


class Gate:
    """Holds a call until a test, on whatever thread, opens it."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self._opened = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def wait(self) -> None:
        """Say that the call is here, and wait."""
        self._loop = asyncio.get_running_loop()
        self.reached.set()
        await self._opened.wait()

    def open(self) -> None:
        """Let the calls through from now on."""
        assert self._loop is not None
        self._loop.call_soon_threadsafe(self._opened.set)


@dataclass
class Medium:
    """An upload."""

    content: bytes
    mime: str
    alt: str
    focus: tuple[float, float]
    at_s: float
    owner: str
    post_id: str = ""


@dataclass
class FakeServer:
    """What a server keeps. ``faults`` by call: one for each call to come, None for a call that goes well."""

    clock: Callable[[], float]
    replays: bool = False
    single_use: bool = True
    media_life_s: float = 7200.0
    offset_s: float = 0.0
    is_time_told: bool = True
    """False: it is not known before an answer has told it."""
    marks: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """What was done to posts and people, by verb."""
    media: dict[str, Medium] = field(default_factory=dict)
    posts: list[Post] = field(default_factory=list)
    keys: dict[tuple[str, str], str] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)
    sent_keys: list[str] = field(default_factory=list)
    faults: dict[str, list[Fault | None]] = field(default_factory=lambda: defaultdict(list))
    gates: dict[str, Gate] = field(default_factory=dict)
    schedules: bool = False
    scheduled_statuses: dict[str, ScheduledStatus] = field(default_factory=dict)
    """What it keeps until its time, by the name that it gives."""
    planned: dict[str, tuple[str, str, Visibility, str]] = field(default_factory=dict)
    """Of each of them: whose, its words, for whom, under which key."""
    timelines: dict[str, list[Post]] = field(default_factory=lambda: defaultdict(list))
    files: dict[str, bytes] = field(default_factory=dict)
    closed: int = 0
    refusals: int = 0
    """How often a request was told that the sign-in is gone."""
    made: int = 0
    """How many posts were ever made: no id comes twice."""
    mend: Callable[[Post], Post] = staticmethod(lambda post: post)
    choose_fault: Callable[[str], Fault | None] = staticmethod(lambda _: None)
    _late: list[tuple[float, Callable[[], object]]] = field(default_factory=list)

    def now(self) -> float:
        """Its own clock."""
        return self.clock() + self.offset_s

    @property
    def promise(self) -> Capability:
        """What it says that it can do."""
        return Capability(
            replays_keys_s=REPLAYED_S if self.replays else 0.0,
            media_single_use=self.single_use,
            media_life_s=self.media_life_s,
            schedules=self.schedules,
        )

    def texts(self) -> list[str]:
        """The texts of all posts, oldest first."""
        return [post.text for post in self.posts]

    def settle(self, *, all_of_it: bool = False) -> None:
        """Carry out what is due by now (or all) of what was held back."""
        due = [one for one in self._late if all_of_it or one[0] <= self.now()]
        for one in due:
            self._late.remove(one)
            with contextlib.suppress(Rejected, Gone):
                one[1]()
        self.publish_due()

    def later(self, late_s: float, work: Callable[[], object]) -> None:
        """Carry ``work`` out when it is due."""
        self._late.append((self.now() + late_s, work))

    @contextlib.asynccontextmanager
    async def call(self, name: str) -> AsyncIterator[Fault | None]:
        """One call: counted, held by its gate, and failing if that is its turn."""
        self.calls.append(name)
        waiting = self.faults[name]
        fault = waiting.pop(0) if waiting else self.choose_fault(name)
        if name in self.gates:
            await self.gates[name].wait()
        self.settle()
        self.refusals += fault is not None and isinstance(fault.error, NotAuthorised)
        if fault is not None and not fault.is_after and fault.late_s is None:
            raise fault.error
        yield fault
        if fault is not None:
            raise fault.error

    def publish(
        self, owner: str, text: str, media_ids: Sequence[str], visibility: Visibility, key: str
    ) -> Post:
        """Make a post, or answer a repeated key, as this kind of server does."""
        known = self.keys.get((owner, key)) if self.replays else None
        if known is not None:
            return next(post for post in self.posts if post.id == known)
        for media_id in media_ids:
            medium = self.media.get(media_id)
            if medium is None or (not medium.post_id and self.now() - medium.at_s > self.media_life_s):
                raise Rejected(HOST, said="Media not found", status=422)
            if medium.post_id and self.single_use:
                raise Rejected(HOST, said="Media is already attached", status=422)
        post = self._made(owner, text, media_ids, visibility)
        self.posts.append(post)
        self.keys[owner, key] = post.id
        for media_id in media_ids:
            self.media[media_id].post_id = post.id
        return post

    def move(self, scheduled_id: str, due_s: float) -> bool:
        """Change the time of a scheduled post; False if there is none."""
        plan = self.scheduled_statuses.get(scheduled_id)
        if plan is None:
            return False
        if due_s - self.now() < SOONEST_S:
            raise Rejected(HOST, said="Scheduled at must be at least 5 minutes in the future", status=422)
        self.scheduled_statuses[scheduled_id] = replace(plan, due_utc=datetime.fromtimestamp(due_s, UTC))
        return True

    def plan(
        self,
        owner: str,
        text: str,
        media_ids: Sequence[str],
        visibility: Visibility,
        key: str,
        *,
        due_s: float,
    ) -> ScheduledStatus | Post:
        """Keep a post until its time, or answer a repeated key, as this kind of server does."""
        known = self.keys.get((owner, key)) if self.replays else None
        if known in self.scheduled_statuses:
            return self.scheduled_statuses[known]
        if known is not None:
            return next(post for post in self.posts if post.id == known)
        if due_s - self.now() < SOONEST_S:
            raise Rejected(HOST, said="Scheduled at must be at least 5 minutes in the future", status=422)
        for media_id in media_ids:
            if self.media[media_id].post_id and self.single_use:
                raise Rejected(HOST, said="Media is already attached", status=422)
        name = f"s{len(self.planned) + 1}"
        self.scheduled_statuses[name] = ScheduledStatus(
            name, datetime.fromtimestamp(due_s, UTC), text, tuple(media_ids)
        )
        self.planned[name] = (owner, text, visibility, key)
        self.keys[owner, key] = name
        for media_id in media_ids:
            self.media[media_id].post_id = name
        return self.scheduled_statuses[name]

    def publish_due(self) -> None:
        """Publish what it keeps and whose time has come."""
        for name, plan in list(self.scheduled_statuses.items()):
            if plan.due_utc.timestamp() <= self.now():
                del self.scheduled_statuses[name]
                owner, text, visibility, key = self.planned[name]
                for media_id in plan.media_ids:
                    self.media[media_id].post_id, self.media[media_id].at_s = "", self.now()
                self.keys.pop((owner, key), None)
                self.publish(owner, text, plan.media_ids, visibility, key)

    def _made(self, owner: str, text: str, media_ids: Sequence[str], visibility: Visibility) -> Post:
        shown = (Attachment(one, "image", url_of(one), alt=self.media[one].alt) for one in media_ids)
        self.made += 1
        post = Post(
            id=f"p{self.made}",
            author=Person(owner, owner, owner),
            created_utc=datetime.fromtimestamp(self.now(), UTC),
            visibility=visibility,
            html=f"<p>{html.escape(text)}</p>",
            attachments=tuple(shown),
            url=f"https://{HOST}/@{owner}/p{self.made}",
        )
        return self.mend(post)


class FakeClient:
    """One person's signed-in conversation with a ``FakeServer``: the parts of ``api.client.Client`` that sync uses."""

    def __init__(self, server: FakeServer, owner: str) -> None:
        self._server = server
        self._owner = owner

    def server_now(self) -> float | None:
        return self._server.now() if self._server.is_time_told else None

    def refusal_check(self) -> Callable[[], None]:
        known = self._server.refusals

        def check() -> None:
            if self._server.refusals != known:
                raise NotAuthorised(HOST)

        return check

    async def ask_time(self) -> None:
        async with self._server.call("time"):
            self._server.is_time_told = True

    async def close(self) -> None:
        self._server.closed += 1

    async def capability(self, *, even_after_fault: bool = True) -> Capability:
        async with self._server.call("capability"):
            return self._server.promise

    async def upload(
        self,
        path: Path,
        *,
        mime: str,
        alt: str,
        focus: tuple[float, float],
        sha256: str = "",
        tag: str = "",
        cover: CoverFile | None = None,
        resumable: ResumableTarget | None = None,
        progress: Callable[[int], None] | None = None,
    ) -> UploadedMedia:
        server = self._server
        async with server.call("upload"):
            content = _content(path, sha256, tag)
            if progress is not None:
                progress(len(content))
            media_id = f"m{len(server.media) + 1}"
            server.media[media_id] = Medium(content, mime, alt, focus, server.now(), self._owner)
            return UploadedMedia(media_id, url_of(media_id))

    async def create_status(
        self,
        *,
        text: str,
        media_ids: Sequence[str],
        visibility: Visibility,
        key: str,
        due_s: float = 0.0,
        **more: object,
    ) -> Post | ScheduledStatus:
        server = self._server
        ids = tuple(media_ids)
        server.sent_keys.append(key)

        def publish() -> Post | ScheduledStatus:
            if due_s and server.schedules:
                return server.plan(self._owner, text, ids, visibility, key, due_s=due_s)
            return server.publish(self._owner, text, ids, visibility, key)

        async with server.call("create") as fault:
            if fault is not None and fault.late_s is not None:
                server.later(fault.late_s, publish)
            else:
                post = publish()
        return post

    async def scheduled_statuses(self) -> list[ScheduledStatus]:
        async with self._server.call("scheduled_statuses"):
            return [
                plan
                for name, plan in self._server.scheduled_statuses.items()
                if self._server.planned[name][0] == self._owner
            ]

    async def move_scheduled(self, scheduled_id: str, due_s: float) -> bool:
        async with self._server.call("move_scheduled") as fault:
            if fault is not None and fault.late_s is not None:
                return False
            return self._server.move(scheduled_id, due_s)

    async def cancel_scheduled(self, scheduled_id: str) -> bool:
        async with self._server.call("cancel_scheduled"):
            plan = self._server.scheduled_statuses.pop(scheduled_id, None)
            for media_id in plan.media_ids if plan else ():
                self._server.media[media_id].post_id = ""
            return plan is not None

    async def own_statuses(self, account_id: str, *, cursor: str = "", limit: int = 40) -> PostPage:
        assert account_id == self._owner
        async with self._server.call("look"):
            mine = [post for post in reversed(self._server.posts) if post.author.id == self._owner]
            return page_of(mine, cursor, limit)

    async def favourite(self, status_id: str, *, on: bool) -> Post:
        return await self._mark("favourite", status_id, on=on)

    async def bookmark(self, status_id: str, *, on: bool) -> Post:
        return await self._mark("bookmark", status_id, on=on)

    async def boost(self, status_id: str, *, on: bool) -> Post:
        return await self._mark("boost", status_id, on=on)

    async def pin(self, status_id: str, *, on: bool) -> Post:
        return await self._mark("pin", status_id, on=on)

    async def mute_conversation(self, status_id: str, *, on: bool) -> Post:
        return await self._mark("mute", status_id, on=on)

    async def follow(self, account_id: str, *, on: bool) -> bool:
        async with self._server.call("follow"):
            (set.add if on else set.discard)(self._server.marks["follow"], account_id)
        return on

    async def delete_status(self, status_id: str) -> None:
        async with self._server.call("delete"):
            self._server.posts[:] = [post for post in self._server.posts if post.id != status_id]

    async def status(self, status_id: str) -> Post:
        async with self._server.call("status"):
            return self._found(status_id)

    async def status_before_change(self, status_id: str) -> Post:
        return await self.status(status_id)

    async def edit_status(self, status_id: str, *, text: str, **more: object) -> Post:
        async with self._server.call("edit"):
            post = structs.replace(self._found(status_id), html=f"<p>{html.escape(text)}</p>")
            self._server.posts[:] = [post if one.id == status_id else one for one in self._server.posts]
        return post

    async def _mark(self, verb: str, status_id: str, *, on: bool) -> Post:
        async with self._server.call(verb):
            post = self._found(status_id)
            (set.add if on else set.discard)(self._server.marks[verb], status_id)
        return post

    def _found(self, status_id: str) -> Post:
        found = next((post for post in self._server.posts if post.id == status_id), None)
        if found is None:
            raise Gone(HOST)
        return found

    async def timeline(self, timeline: Timeline, *, cursor: str = "", limit: int = 20) -> PostPage:
        async with self._server.call("timeline"):
            return page_of(self._server.timelines[timeline.name], cursor, limit)

    async def download(self, url: str, target: BinaryIO, *, limit_bytes: int, state: object = None) -> str:
        async with self._server.call("download"):
            if url not in self._server.files:
                raise Gone(HOST)
            target.write(self._server.files[url])
        return "image/jpeg"


def _content(path: Path, sha256: str, tag: str) -> bytes:
    if not path.exists():
        raise Unreadable(str(path), "missing")
    content = path.read_bytes()
    known = ContentTag(tag)
    known.update(content)
    if sha256 not in ("", hashlib.sha256(content).hexdigest()) or (tag and not known.is_same()):
        raise Unreadable(str(path), "broken")
    return content


def url_of(media_id: str) -> str:
    """Where an upload can be seen."""
    return f"https://{HOST}/media/{media_id}.jpg"


def page_of(posts: Sequence[Post], cursor: str, limit: int) -> PostPage:
    """A page of a list, newest first; the cursor is the id of the last post before it."""
    last = (number for number in reversed(range(len(posts))) if posts[number].id == cursor)
    start = next(last, -1) + 1
    shown = tuple(posts[start : start + limit])
    is_more = start + limit < len(posts)
    return PostPage(shown, older=shown[-1].id if shown and is_more else "")


def without_media(post: Post) -> Post:
    """The post as a server answers that lost its pictures."""
    return structs.replace(post, attachments=())
