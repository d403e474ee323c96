"""An outbox on disk, a server in memory, and a clock that moves when somebody waits."""

import asyncio
import itertools
from collections.abc import Callable
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import apsw

from kesong_desktop.content_tag import sums_of
from kesong_desktop.errors import Unreadable
from kesong_desktop.model import outbox
from kesong_desktop.model.account import Account, AccountKey, Capability, Visibility
from kesong_desktop.model.event import Event
from kesong_desktop.model.outbox import (
    RESTING,
    Fact,
    Job,
    JobId,
    OutboxMedia,
    PostBody,
    PostJob,
    RetryRequested,
)
from kesong_desktop.model.rendered_file import RenderedFile
from kesong_desktop.store.cache import schema as cache_schema
from kesong_desktop.store.cache.notifications import NotificationCache
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.database import Database
from kesong_desktop.store.journal import schema
from kesong_desktop.store.journal.account_pauses import SIGNED_OUT, AccountPauses
from kesong_desktop.store.journal.accounts import AccountStore
from kesong_desktop.store.journal.interactions import InteractionStore
from kesong_desktop.store.journal.jobs import JobStore
from kesong_desktop.store.journal.markers import MarkerStore
from kesong_desktop.store.journal.post_claims import PostClaims
from kesong_desktop.store.journal.scheduled_posts import ScheduleStore
from kesong_desktop.store.outbox_files import OutboxFiles
from kesong_desktop.sync.outbox.outbox_context import OutboxContext, is_signed_out, take_at_rest
from kesong_desktop.sync.outbox.queue_runner import QueueRunner
from kesong_desktop.sync.outbox.render_queue import RenderQueue
from kesong_desktop.sync.outbox.send_conditions import SendConditions
from kesong_desktop.sync.ports import ServerSession
from kesong_desktop.sync.social.done_interactions import DoneInteractions
from kesong_desktop.sync.social.event_ingest import EventIngest
from kesong_desktop.sync.social.live_updates import LiveContext
from tests.fakes.posting_server import HOST, FakeClient, FakeServer

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


def render(picture: OutboxMedia, folder: Path, stem: str, _: Capability) -> RenderedFile:
    """A rendering that shows which source it came from."""
    source = Path(picture.source)
    if not source.exists():
        raise Unreadable(str(source), "missing")
    path = folder / f"{stem}.jpg"
    path.write_bytes(b"rendered " + source.read_bytes())
    sha256, tag = sums_of(path)
    return RenderedFile(path.name, "image/jpeg", path.stat().st_size, sha256, 4, 3, tag=tag)


class CountedDatabase(Database):
    """A database that counts its transactions, so that what was read is not read again before the next."""

    commits = 0

    def _transact(self, work: Callable[[apsw.Connection], Any]) -> Any:
        try:
            return super()._transact(work)
        finally:
            self.commits += 1


class Bench:
    """All that a runner works with."""

    def __init__(self, folder: Path, *, jobs: type[JobStore] = JobStore, **server: Any) -> None:
        self.folder = folder
        self.clock = Clock()
        self.server = FakeServer(self.clock, **server)
        self.journal = CountedDatabase(folder / "journal.db", schema.MIGRATIONS)
        self.seen = Database(folder / "cache.db", cache_schema.MIGRATIONS)
        self.accounts = AccountStore(self.journal)
        self.jobs = jobs(self.journal)
        self.interactions = InteractionStore(self.journal)
        self.cache = TimelineCache(self.seen)
        self.notifications = NotificationCache(self.seen)
        self.markers = MarkerStore(self.journal)
        self.events: list[Event] = []
        self._numbers = itertools.count(1)
        self._quiet = (-1, False)
        self.tools = OutboxContext(
            jobs=self.jobs,
            interactions=self.interactions,
            schedule=ScheduleStore(self.journal),
            claims=PostClaims(self.journal),
            pauses=AccountPauses(self.journal),
            conditions=SendConditions(),
            files=OutboxFiles(folder / "outbox"),
            cache=self.cache,
            done=DoneInteractions(),
            render=render,
            pictures=Here(),
            clock=self.clock,
            wall=self.clock,
            sleep=self.clock.sleep,
            fresh_key=lambda: f"key{next(self._numbers)}",
            report=self.events.append,
        )

    def live_tools(self, report: Callable[[Event], None]) -> LiveContext:
        """What watchers work with; chance is always one half."""
        taking = EventIngest(self.cache, self.notifications, self.interactions, self.tools.done)
        return LiveContext(taking, self.markers, report, self.clock, self.clock.sleep, lambda: 0.5)

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
        shown = tuple(OutboxMedia(str(one), f"alt of {one.name}", (0.5, -0.5)) for one in sources)
        return self.jobs.add(PostJob(job_id, by.key, PostBody(text, to), shown, created_s=self.clock()))

    def runner(self, by: Account = ANNA, kind: outbox.Queue = outbox.Queue.POSTS) -> QueueRunner:
        """The runner of an account, as a start of the program makes it."""
        client = FakeClient(self.server, by.remote_id)

        async def line() -> ServerSession:
            return ServerSession(client, self.server.promise)

        return QueueRunner(by, kind, line, tools=self.tools, rendering=RenderQueue(self.tools))

    def now(self, job: Job) -> Job:
        """The job as the journal has it."""
        return self.jobs.get(job.id)

    def told(self, job: Job) -> list[str]:
        """The words of its history."""
        return [note.note for note in self.jobs.history(job.id)]

    def is_quiet(self) -> bool:
        """Nothing goes on by itself any more, says the journal."""
        commits = self.journal.commits
        if self._quiet[0] != commits:
            is_quiet = all(
                self.tools.pauses.reasons(account) or is_signed_out(self.jobs.head(account, kind))
                for account, kind in self.jobs.busy_queues()
            )
            self._quiet = (commits, is_quiet)
        return self._quiet[1]

    def work(self, during: Callable[[QueueRunner], Any] | None = None) -> Any:
        """Run the queue until it is idle, or while ``during`` (a coroutine function) runs; returns the latter's result."""

        async def run() -> Any:
            runner = self.runner()
            task = asyncio.ensure_future(runner.run(until_idle=False))
            try:
                if during is not None:
                    return await during(runner)
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
        """Run the runner until nothing more is due."""
        asyncio.run(self.runner().run(until_idle=True))

    def sign_in(self, by: Account = ANNA) -> None:
        """Somebody signs in again: what waited for it goes on."""
        self.tools.pauses.remove(by.key, SIGNED_OUT)
        for job in self.jobs.unfinished(by.key):
            if is_signed_out(job) and job.state not in RESTING:
                self.command(job, RetryRequested())

    def command(self, job: Job, fact: Fact) -> Job:
        """A person's command while nothing runs."""
        return take_at_rest(self.tools, job.id, fact).job


async def turns() -> None:
    """Let the loop turn: what would come of the last call has come by then."""
    for _ in range(100):
        await asyncio.sleep(0)


async def until(condition: Callable[[], bool]) -> None:
    """Let the loop turn until ``condition`` holds."""
    for _ in range(200_000):
        if condition():
            return
        await asyncio.sleep(0)
    raise AssertionError("it never came to that")
