"""An outbox on disk, a server in memory, and a clock that moves when somebody waits."""

import asyncio
import itertools
from collections.abc import Callable
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.export import Rendered
from kesong_desktop.imaging.hashing import sha256_file
from kesong_desktop.model import outbox
from kesong_desktop.model.account import Account, AccountKey, Capability, Visibility
from kesong_desktop.model.event import Event
from kesong_desktop.model.outbox import RESTING, Body, Fact, Job, JobId, Picture, Retried
from kesong_desktop.store import cache, journal_schema
from kesong_desktop.store.accounts import Accounts
from kesong_desktop.store.cache import Cache
from kesong_desktop.store.db import Database
from kesong_desktop.store.holds import SIGNED_OUT, Holds
from kesong_desktop.store.jobs import Jobs
from kesong_desktop.store.markers import Markers
from kesong_desktop.store.notices import NoticeCache
from kesong_desktop.store.outbox_files import OutboxFiles
from kesong_desktop.sync.conditions import Conditions
from kesong_desktop.sync.live import LiveTools
from kesong_desktop.sync.ports import Line
from kesong_desktop.sync.push import Lane
from kesong_desktop.sync.rendering import Rendering
from kesong_desktop.sync.taking import Taking
from kesong_desktop.sync.tools import Tools, is_signed_out, take_at_rest
from tests.fakes.posting import HOST, FakeClient, FakeServer

BEGAN_S = 1_700_000_000.0


def account(name: str, host: str = HOST) -> Account:
    """Somebody who is signed in."""
    return Account(AccountKey(f"{name}@{host}"), f"https://{host}", remote_id=name, username=name)


ANNA, BEN = account("anna"), account("ben", "other.town")


class Clock:
    """Seconds since 1970; a sleep is over at once, and moves it. ``stands``: sleeps never end."""

    def __init__(self) -> None:
        self.now_s = BEGAN_S
        self.stands = False

    def __call__(self) -> float:
        return self.now_s

    async def sleep(self, delay_s: float) -> None:
        """Wait."""
        if self.stands:
            await asyncio.Event().wait()
        self.now_s += delay_s
        await asyncio.sleep(0)


class Here(Executor):
    """Works at once, on the thread that asks."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        done: Future[Any] = Future()
        try:
            done.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - whatever it is belongs to the asker
            done.set_exception(error)
        return done


def render(picture: Picture, folder: Path, stem: str, _: Capability) -> Rendered:
    """A rendering that shows which source it came from."""
    source = Path(picture.source)
    if not source.exists():
        raise Unreadable(str(source), "missing")
    path = folder / f"{stem}.jpg"
    path.write_bytes(b"rendered " + source.read_bytes())
    return Rendered(path, "image/jpeg", path.stat().st_size, sha256_file(path), 4, 3)


class Bench:
    """All that a lane works with."""

    def __init__(self, folder: Path, *, jobs: type[Jobs] = Jobs, **server: Any) -> None:
        self.folder = folder
        self.clock = Clock()
        self.server = FakeServer(self.clock, **server)
        self.journal = Database(folder / "journal.db", journal_schema.MIGRATIONS)
        self.seen = Database(folder / "cache.db", cache.MIGRATIONS)
        self.accounts = Accounts(self.journal)
        self.jobs = jobs(self.journal)
        self.cache = Cache(self.seen)
        self.notices = NoticeCache(self.seen)
        self.markers = Markers(self.journal)
        self.events: list[Event] = []
        self._numbers = itertools.count(1)
        self.tools = Tools(
            jobs=self.jobs,
            holds=Holds(self.journal),
            conditions=Conditions(),
            files=OutboxFiles(folder / "outbox"),
            cache=self.cache,
            render=render,
            pictures=Here(),
            clock=self.clock,
            wall=self.clock,
            sleep=self.clock.sleep,
            fresh_key=lambda: f"key{next(self._numbers)}",
            report=self.events.append,
        )

    def live_tools(self, report: Callable[[Event], None]) -> LiveTools:
        """What watchers work with; chance is always one half."""
        taking = Taking(self.cache, self.notices, self.jobs)
        return LiveTools(taking, self.markers, report, self.clock, self.clock.sleep, lambda: 0.5)

    def close(self) -> None:
        """Close the files."""
        self.journal.close()
        self.seen.close()

    def queue(
        self,
        text: str = "hello",
        pictures: int = 2,
        *,
        by: Account = ANNA,
        to: Visibility = Visibility.PUBLIC,
    ) -> Job:
        """Put a post into the outbox; its pictures say which they are."""
        job_id = JobId(f"job{next(self._numbers)}")
        sources = [self.folder / f"{job_id}-{n}.jpg" for n in range(pictures)]
        for source in sources:
            source.write_bytes(source.name.encode())
        shown = tuple(Picture(str(one), f"alt of {one.name}", (0.5, -0.5)) for one in sources)
        return self.jobs.add(Job(job_id, by.key, Body(text, to), shown, created_s=self.clock()))

    def lane(self, by: Account = ANNA, kind: outbox.Lane = outbox.Lane.POSTS) -> Lane:
        """The lane of an account, as a start of the program makes it."""
        client = FakeClient(self.server, by.remote_id)

        async def line() -> Line:
            return Line(client, self.server.promise)

        return Lane(by, kind, line, tools=self.tools, rendering=Rendering(self.tools))

    def now(self, job: Job) -> Job:
        """The job as the journal has it."""
        return self.jobs.get(job.id)

    def told(self, job: Job) -> list[str]:
        """The words of its history."""
        return [note.note for note in self.jobs.history(job.id)]

    def is_quiet(self) -> bool:
        """Nothing goes on by itself any more."""
        return all(
            self.tools.holds.reasons(account) or is_signed_out(self.jobs.head(account, kind))
            for account, kind in self.jobs.busy_lanes()
        )

    def work(self, during: Callable[[Lane], Any] | None = None) -> Any:
        """Run the lane until all is quiet, or as long as ``during`` (a coroutine function) takes; returns what that returned."""

        async def run() -> Any:
            lane = self.lane()
            task = asyncio.ensure_future(lane.run(until_idle=False))
            try:
                if during is not None:
                    return await during(lane)
                await until(lambda: task.done() or self.is_quiet())
                return None
            finally:
                if not task.done():
                    task.cancel()
                (ended,) = await asyncio.gather(task, return_exceptions=True)
                if not isinstance(ended, asyncio.CancelledError):
                    raise ended

        return asyncio.run(run())

    def drain(self) -> None:
        """Run the lane until nothing more is due."""
        asyncio.run(self.lane().run(until_idle=True))

    def sign_in(self, by: Account = ANNA) -> None:
        """Somebody signs in again: what waited for it goes on."""
        self.tools.holds.remove(by.key, SIGNED_OUT)
        for job in self.jobs.lane(by.key):
            if is_signed_out(job) and job.state not in RESTING:
                self.command(job, Retried())

    def command(self, job: Job, fact: Fact) -> Job:
        """A person's command while nothing runs."""
        return take_at_rest(self.tools, job.id, fact).job


async def until(condition: Callable[[], bool]) -> None:
    """Let the loop turn until ``condition`` holds."""
    for _ in range(200_000):
        if condition():
            return
        await asyncio.sleep(0)
    raise AssertionError("it never came to that")
