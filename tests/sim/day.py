"""A day of a busy account in simulated time: posts of others all day, likes and posts of one's own, sleeps, and a bad network.

The real engine watches the account through it. What is counted: requests by hour, memory by hour, and what was missed.
"""

import asyncio
import gc
import os
import tracemalloc
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from random import Random
from typing import Any, ClassVar

import apsw
import httpx

from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import Account, AccountKey, Visibility
from kesong_desktop.model.outbox import (
    ENDED,
    Interaction,
    InteractionJob,
    Job,
    JobId,
    OutcomeDecided,
    PostBody,
    PostJob,
    State,
    Verb,
)
from kesong_desktop.model.social.post import HOME
from kesong_desktop.store.secrets import SessionSecrets
from kesong_desktop.sync.social import timelines
from tests.fakes.servers.wire import BOB
from tests.sim.loop import VirtualLoop
from tests.sim.program import Machine, Program
from tests.sim.randomness import Faults
from tests.sim.servers import Timed
from tests.sim.wire import PAGE

BEGAN_S = 1_700_000_000.0
HOUR_S, MINUTE_S = 3600.0, 60.0
_ME = "10"
_RATES = {"portal": 1.0, "limit": 0.3, "faults": 0.4, "gone": 1.0, "fine": 0.0}
_LIKES_EACH, _POSTS_EACH, _READS_EACH = 20, 90, 30
"""In minutes: how often the person likes, posts, and reads what is missing."""


@dataclass(frozen=True)
class Weather:
    """How the network is for some hours: ``fine``, or a key of ``_RATES``; ``sleep``: the computer does not run."""

    hours: float
    kind: str


DAY = (
    *(
        Weather(1, "fine"),
        Weather(0.5, "portal"),
        Weather(1, "fine"),
        Weather(1, "limit"),
        Weather(1, "fine"),
    ),
    *(
        Weather(5, "sleep"),
        Weather(0.5, "gone"),
        Weather(2, "fine"),
        Weather(1.5, "faults"),
        Weather(0.5, "sleep"),
    ),
    *(Weather(2, "fine"), Weather(1, "portal"), Weather(2, "limit"), Weather(1, "gone"), Weather(3, "fine")),
    *(Weather(1, "faults"), Weather(1, "fine")),
)
SHORT = (
    Weather(0.5, "fine"),
    Weather(0.2, "portal"),
    Weather(1, "sleep"),
    Weather(0.3, "limit"),
    Weather(1, "fine"),
)


@dataclass
class DayReport:
    """What came of a day."""

    missed: set[str]
    open_jobs: list[Job]
    doubled: list[str]
    requests: Counter[int]
    """By hour of running time."""
    memory: list[int] = field(default_factory=list)
    """Bytes that are held at the end of each hour of running time, where that is traced."""


class DayWire(httpx.AsyncBaseTransport):
    """The network of the day."""

    def __init__(self, server: Timed, random: Random) -> None:
        self._server, self._random = server, random
        self.kind = "fine"
        self.hour = 0
        self.requests: Counter[int] = Counter()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        self.requests[self.hour] += 1
        await asyncio.sleep(0.1)
        is_struck = self._random.random() < _RATES[self.kind]
        if is_struck and self.kind == "gone":
            raise httpx.ConnectError("network is unreachable")
        answer = self._server(request) if not is_struck else self._spoilt()
        self._server.requests.clear()
        moment = datetime.fromtimestamp(self._server.now() + self._server.offset_s, UTC)
        answer.headers["Date"] = format_datetime(moment, usegmt=True)
        return answer

    def _spoilt(self) -> httpx.Response:
        if self.kind == "portal":
            return httpx.Response(200, html=PAGE)
        if self.kind == "limit":
            return httpx.Response(429, headers={"Retry-After": "120"}, json={"error": "Too many requests"})
        return httpx.Response(self._random.choice([500, 502, 503]), json={"error": "Whoops"})


class PollingServer(Timed):
    """A server that says nothing of live updates, so that it is asked each minute: what costs most."""

    page_size = 40
    document: ClassVar[dict[str, Any]] = {"domain": "pixels.town", "version": "2.7.2 (compatible; Plain 1.0)"}


class Day:
    """One day; ``seed`` decides when somebody posts and what fails."""

    def __init__(self, folder: Path, seed: int, weather: Sequence[Weather]) -> None:
        self._weather = weather
        self._random = Random(f"{seed} day")
        self._loop = VirtualLoop()
        self._away_s = 0.0
        self._numbers = iter(range(1_000_000))
        faults = Faults(Random(seed), {}, are_over=True)
        self._server = PollingServer("pixels.town", self._now, faults, Random(f"{seed} server"))
        self._server.settle_in(_ME)
        self._server.following.add(BOB["id"])
        self._server.tokens["token"] = _ME
        self._wire = DayWire(self._server, Random(f"{seed} wire"))
        secrets = SessionSecrets()
        self._account = Account(AccountKey(f"{_ME}@pixels.town"), self._server.server, _ME, _ME)
        secrets.put(self._account.key, "token")
        machine = Machine(
            folder,
            secrets,
            self._now,
            self._now,
            self._wire,
            faults,
            Random(f"{seed} keys"),
            _ignore,
            _nothing,
        )
        self._program = Program(machine)
        self._program.accounts.put(self._account)
        self._made: list[str] = []
        self._memory: list[int] = []

    def _now(self) -> float:
        return BEGAN_S + self._loop.time() + self._away_s

    def run(self) -> DayReport:
        """Live through the day, and look at what is there at its end."""
        try:
            self._loop.run(self._live())
            return self._report()
        finally:
            self._program.close()
            self._loop.close()

    async def _live(self) -> None:
        engine = self._program.engine
        engine.begin()
        await engine.wake()
        await engine.listen()
        minute = 0
        for weather in self._weather:
            if weather.kind == "sleep":
                self._sleep(weather.hours)
                await engine.wake()
                engine.look(anew=True)
                continue
            self._wire.kind = weather.kind
            for _ in range(round(weather.hours * 60)):
                minute += 1
                await self._pass_minute(minute)
        self._wire.kind = "fine"
        for _ in range(30):
            minute += 1
            await self._pass_minute(minute, is_busy=False)
        for _ in range(30):
            await self._read()
            await asyncio.sleep(MINUTE_S)
        await engine.quit()

    async def _pass_minute(self, minute: int, *, is_busy: bool = True) -> None:
        self._wire.hour = minute // 60
        await asyncio.sleep(MINUTE_S)
        if not is_busy:
            return
        for _ in range(self._random.choice([0, 1, 1, 2, 3, 8])):
            self._post_of_bob(self._now())
        if minute % _LIKES_EACH == 0:
            self._like()
        if minute % _POSTS_EACH == 0:
            self._post()
        if minute % _READS_EACH == 0:
            await self._read()
        if minute % 60 == 0:
            self._memory += [_held_bytes()] if tracemalloc.is_tracing() else []

    def _post_of_bob(self, at_s: float) -> None:
        number = self._server.keep_post(
            BOB["id"], text=f"post {len(self._made)} of the day", made_s=at_s + self._server.offset_s
        )
        self._made.append(number)

    def _sleep(self, hours: float) -> None:
        """The computer sleeps, and others go on posting."""
        began_s = self._now()
        self._away_s += hours * HOUR_S
        for minute in range(round(hours * 60)):
            if self._random.random() < 0.5:
                self._post_of_bob(began_s + minute * MINUTE_S)

    def _like(self) -> None:
        page = self._program.tools.cache.page(self._account.key, HOME.name, limit=5)
        for post in page[:2]:
            name = JobId(f"like{next(self._numbers)}")
            interaction = Interaction(Verb.FAVOURITE, post.id)
            job = InteractionJob(name, self._account.key, interaction, created_s=self._now())
            self._program.tools.interactions.add(job)

    def _post(self) -> None:
        number = next(self._numbers)
        body = PostBody(f"own {number}", Visibility.PUBLIC)
        self._program.jobs.add(
            PostJob(
                JobId(f"own{number}"), self._account.key, body, created_s=self._now(), draft_id=f"d{number}"
            )
        )

    async def _read(self) -> None:
        """Go down the feed: what may be missing is loaded, as far as the network gives it."""
        await self._program.engine.wake()
        await self._decide()
        cache, key = self._program.tools.cache, self._account.key
        client = await self._program.engine.client(self._account)
        try:
            while gap := next(
                (one for one in cache.page(key, HOME.name, limit=100_000) if one.has_gap), None
            ):
                await timelines.fill_gap(client, cache, self._account, HOME, gap)
            # Below the fifth gap nothing is kept: it is read again from there on.
            while cache.oldest_s(key, HOME.name) > BEGAN_S + self._server.offset_s:
                if (await timelines.older(client, cache, self._account, HOME)).is_end:
                    return
        except KesongError:
            return

    async def _decide(self) -> None:
        """Answer what the outbox asks, truthfully: a post without pictures whose answer was lost cannot be told from another."""
        there = {post["text"] for post in self._server.posts.values() if post["author"] == _ME}
        for job in self._program.jobs.posts():
            if job.state is State.ASKING:
                await self._program.engine.obey(job, OutcomeDecided(is_there=job.body.text in there))

    def _report(self) -> DayReport:
        cached = {
            one.id for one in self._program.tools.cache.page(self._account.key, HOME.name, limit=100_000)
        }
        own = Counter(post["text"] for post in self._server.posts.values() if post["author"] == _ME)
        return DayReport(
            missed=set(self._made) - cached,
            open_jobs=[job for job in self._program.jobs.all() if job.state not in ENDED],
            doubled=[text for text, count in own.items() if count > 1],
            requests=self._wire.requests,
            memory=self._memory,
        )


def _held_bytes() -> int:
    """Return what SQLite and all modules but those of the tests hold, where the simulated server keeps what was posted."""
    gc.collect()
    found = tracemalloc.take_snapshot().filter_traces([tracemalloc.Filter(False, "*/tests/*")])
    return sum(trace.size for trace in found.traces) + apsw.memory_used()


def resident_bytes() -> int:
    """Return the memory of this process; 0 where the system hides it."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


def _ignore(_: Job) -> None:
    """Nobody looks at the jobs as they are saved."""


def _nothing() -> None:
    """The disk is never full."""
