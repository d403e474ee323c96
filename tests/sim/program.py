"""One session of the program: its real parts on a simulated disk, network and clock, from start to quit or crash."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import apsw
import httpx

from kesong_desktop.api.client import Client
from kesong_desktop.api.http.transport import make_http
from kesong_desktop.clock import SteadyClock
from kesong_desktop.content_tag import sums_of
from kesong_desktop.errors import DiskFull, Unreadable
from kesong_desktop.model.account import Account, Capability
from kesong_desktop.model.event import Event
from kesong_desktop.model.outbox import ENDED, Fact, Job, OutboxMedia
from kesong_desktop.model.rendered_file import RenderedFile
from kesong_desktop.store.cache import schema as cache_schema
from kesong_desktop.store.cache.media import MediaCache
from kesong_desktop.store.cache.notifications import NotificationCache
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.database import Database
from kesong_desktop.store.journal import schema
from kesong_desktop.store.journal.account_pauses import AccountPauses
from kesong_desktop.store.journal.accounts import AccountStore
from kesong_desktop.store.journal.interactions import InteractionStore
from kesong_desktop.store.journal.jobs import JobStore
from kesong_desktop.store.journal.markers import MarkerStore
from kesong_desktop.store.journal.post_claims import PostClaims
from kesong_desktop.store.journal.scheduled_posts import ScheduleStore
from kesong_desktop.store.outbox_files import OutboxFiles
from kesong_desktop.store.secrets import SecretStore
from kesong_desktop.sync.connections import Connections
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.outbox.outbox_context import OutboxContext
from kesong_desktop.sync.outbox.outbox_runner import OutboxRunner
from kesong_desktop.sync.outbox.send_conditions import SendConditions
from kesong_desktop.sync.social.done_interactions import DoneInteractions
from kesong_desktop.sync.social.event_ingest import EventIngest
from kesong_desktop.sync.social.live_updates import LiveContext, LiveUpdates
from kesong_desktop.sync.social.media import MediaFetcher
from tests.sim.randomness import Faults


class Killed(BaseException):
    """The program dies here: nothing of it goes on."""


class CrashPlan:
    """Says at which of its steps the program dies; once dead, it stays so."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self.is_dead = False
        self.died: asyncio.Event | None = None

    def point(self, _name: str) -> None:
        """A step at which the program may die."""
        if not self.is_dead and self._faults.strikes("crash", 0.05):
            self.is_dead = True
            if self.died is not None:
                self.died.set()
        if self.is_dead:
            raise Killed


class InlineExecutor(Executor):
    """Writes at once, on the thread that asks; the program may die before and after, and the disk may be full."""

    def __init__(self, name: str, fate: CrashPlan, machine: "Machine") -> None:
        self._name, self._fate, self._machine = name, fate, machine

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self._fate.point(f"before a commit to {self._name}")
        done: Future[Any] = Future()
        if self._machine.faults.strikes("journal_full", 0.2):
            args = (no_space,)
            self._machine.not_saved()
        try:
            done.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - whatever it is belongs to the asker
            done.set_exception(error)
        self._fate.point(f"after a commit to {self._name}")
        return done


def no_space(_: apsw.Connection) -> None:
    """What a full disk does to a transaction."""
    raise apsw.FullError


@dataclass
class Machine:
    """What outlives the program: the disk, the keyring, the clock, the network."""

    folder: Path
    secrets: SecretStore
    clock: Callable[[], float]
    """The clock on the wall, which may be wrong."""
    true: Callable[[], float]
    """A counter that goes on whatever is done to the clock."""
    wire: httpx.AsyncBaseTransport
    faults: Faults
    random: Random
    saved: Callable[[Job], None]
    """Told of every job as it was saved."""
    not_saved: Callable[[], None]
    """Told that something could not be."""


class WatchedJobs(JobStore):
    """The journal's jobs; ``saved`` is told of each that was kept."""

    def __init__(self, journal: Database, saved: Callable[[Job], None]) -> None:
        super().__init__(journal)
        self._saved = saved

    def save(self, job: Job, notes: Any = ()) -> tuple[Job, ...]:
        over = super().save(job, notes)
        self._saved(job)
        return over


class Motor(Engine):
    """The engine, on the loop that is running instead of a thread of its own."""

    def begin(self) -> None:
        """As with the first work."""
        self.thread.adopt(asyncio.get_running_loop())

    async def quit(self) -> None:
        """As ``stop``."""
        await self._wind_down()

    async def wake(self) -> None:
        """As ``run_outbox`` and ``wake_outbox``."""
        await self._outbox.start()

    async def obey(self, job: Job, fact: Fact) -> Job:
        """As ``command``."""
        return await self._outbox.command(job, fact)

    async def listen(self) -> None:
        """As ``watch``."""
        await self._live.start()

    def look(self, *, anew: bool) -> None:
        """As ``wake_watch``."""
        self._live.wake(anew=anew)

    async def client(self, account: Account) -> Client:
        """The client of an account."""
        return await self._connections.client(account)

    async def reorder(self, job_id: str, places: int) -> None:
        """As ``move``."""
        await self._outbox.move(job_id, places)

    async def let_go(self, account: Account) -> None:
        """As ``forget``."""
        await self._forget(account)


class Program:
    """Opens the profile as ``app.open_desk`` does."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.fate = CrashPlan(machine.faults)
        self.journal = self._database("journal", schema.MIGRATIONS, full=True)
        self.seen = self._database("cache", cache_schema.MIGRATIONS)
        self.accounts = AccountStore(self.journal)
        self.jobs = WatchedJobs(self.journal, machine.saved)
        self.files = OutboxFiles(machine.folder / "outbox")
        keys = machine.random
        steady = SteadyClock(machine.clock, machine.true)
        self.pauses = AccountPauses(self.journal)
        self.tools = OutboxContext(
            jobs=self.jobs,
            interactions=InteractionStore(self.journal),
            schedule=ScheduleStore(self.journal),
            claims=PostClaims(self.journal),
            pauses=self.pauses,
            conditions=SendConditions(),
            files=self.files,
            cache=TimelineCache(self.seen),
            done=DoneInteractions(),
            render=self._render,
            pictures=Painter(),
            clock=steady,
            wall=machine.clock,
            sleep=asyncio.sleep,
            fresh_key=lambda: f"{keys.getrandbits(128):032x}",
            report=ignore,
        )
        media = MediaCache(self.seen, machine.folder / "media", budget_bytes=10_000, clock=machine.clock)
        self.engine = Motor(
            lambda open_session: OutboxRunner(self.accounts, self.tools, open_session),
            connections=lambda: Connections(self.accounts, machine.secrets, self._client, machine.clock),
            media=lambda: MediaFetcher(media, ignore),
            live=self._watchers,
        )

    def tidy_up(self) -> None:
        """As after a start."""
        self.files.sweep(job.id for job in self.jobs.all() if job.state not in ENDED)

    def close(self) -> None:
        """Let go of the files, as a process does that ends in whatever way."""
        self.journal.close()
        self.seen.close()

    def _database(self, name: str, migrations: Any, *, full: bool = False) -> Database:
        def writer(stem: str) -> Executor:
            return InlineExecutor(stem, self.fate, self.machine)

        return Database(self.machine.folder / f"{name}.db", migrations, full=full, writer=writer)

    def _watchers(self, connections: Connections) -> LiveUpdates:
        """They are not started: what they bring is no business of the outbox's."""
        taking = EventIngest(
            self.tools.cache, NotificationCache(self.seen), self.tools.interactions, self.tools.done
        )
        clock, chance = self.machine.clock, self.machine.random.random
        tools = LiveContext(taking, MarkerStore(self.journal), ignore, clock, asyncio.sleep, chance)
        return LiveUpdates(self.accounts, connections, tools)

    def _client(self, server: str, token: str) -> Client:
        http = make_http(server, self.machine.wire)
        return Client(server, token, http=http, clock=self.tools.clock)

    def _render(self, picture: OutboxMedia, folder: Path, stem: str, capability: Capability) -> RenderedFile:
        self.fate.point("before a picture is rendered")
        made = render(picture, folder, stem, capability, self.machine.faults)
        self.fate.point("after a picture was rendered")
        return made


class Painter(Executor):
    """Renders at once, on the thread that asks."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        done: Future[Any] = Future()
        try:
            done.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - whatever it is belongs to the asker
            done.set_exception(error)
        return done


def render(picture: OutboxMedia, folder: Path, stem: str, _: Capability, faults: Faults) -> RenderedFile:
    """A rendering that shows which source it came from; whole and durable, or not there, as that of ``imaging.export``."""
    source = Path(picture.source)
    path = folder / f"{stem}.jpg"
    if faults.strikes("disk_full"):
        raise DiskFull(str(path))
    try:
        content = b"rendered " + source.read_bytes()
    except FileNotFoundError as error:
        raise Unreadable(str(source), "missing") from error
    path.write_bytes(content)
    sha256, tag = sums_of(path)
    return RenderedFile(path.name, "image/jpeg", len(content), sha256, 4, 3, tag=tag)


def ignore(_: Event) -> None:
    """Nobody looks."""
