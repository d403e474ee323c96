"""One life of the program: its real parts on a made-up disk, network and clock, from a start until a quit or a crash."""

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
from kesong_desktop.api.transport import make_http
from kesong_desktop.clock import SteadyClock
from kesong_desktop.errors import DiskFull, Unreadable
from kesong_desktop.imaging.export import Rendered
from kesong_desktop.imaging.hashing import sha256_file
from kesong_desktop.model.account import Account, Capability
from kesong_desktop.model.event import Event
from kesong_desktop.model.outbox import ENDED, Fact, Job, Picture
from kesong_desktop.store import cache, journal_schema
from kesong_desktop.store.accounts import Accounts
from kesong_desktop.store.cache import Cache
from kesong_desktop.store.db import Database
from kesong_desktop.store.holds import Holds
from kesong_desktop.store.jobs import Jobs
from kesong_desktop.store.markers import Markers
from kesong_desktop.store.media_cache import MediaCache
from kesong_desktop.store.notices import NoticeCache
from kesong_desktop.store.outbox_files import OutboxFiles
from kesong_desktop.store.secrets import Secrets
from kesong_desktop.sync.conditions import Conditions
from kesong_desktop.sync.connections import Connections
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.live import Live, LiveTools
from kesong_desktop.sync.media import MediaFetcher
from kesong_desktop.sync.taking import Taking
from kesong_desktop.sync.tools import Tools
from tests.sim.chance import Faults


class Killed(BaseException):
    """The program dies here: nothing of it goes on."""


class Fate:
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


class Here(Executor):
    """Writes at once, on the thread that asks; the program may die before and after, and the disk may be full."""

    def __init__(self, name: str, fate: Fate, machine: "Machine") -> None:
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
    secrets: Secrets
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


class WatchedJobs(Jobs):
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
        """As ``start``."""
        self._loop = asyncio.get_running_loop()
        self._connections = self._make_connections()
        self._media = self._make_media()
        self._live = self._make_live(self._connections)

    async def quit(self) -> None:
        """As ``stop``."""
        await self._wind_down()

    async def wake(self) -> None:
        """As ``run_outbox`` and ``wake_outbox``."""
        await self._start_lanes()

    async def obey(self, job: Job, fact: Fact) -> Job:
        """As ``command``."""
        return await self._command(job, fact)

    async def let_go(self, account: Account) -> None:
        """As ``forget``."""
        await self._forget(account)


class Program:
    """Opens the profile as ``app.open_desk`` does."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.fate = Fate(machine.faults)
        self.journal = self._database("journal", journal_schema.MIGRATIONS, full=True)
        self.seen = self._database("cache", cache.MIGRATIONS)
        self.accounts = Accounts(self.journal)
        self.jobs = WatchedJobs(self.journal, machine.saved)
        self.files = OutboxFiles(machine.folder / "outbox")
        keys = machine.random
        steady = SteadyClock(machine.clock, machine.true)
        self.holds = Holds(self.journal)
        self.tools = Tools(
            jobs=self.jobs,
            holds=self.holds,
            conditions=Conditions(),
            files=self.files,
            cache=Cache(self.seen),
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
            self.accounts,
            self.tools,
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
            return Here(stem, self.fate, self.machine)

        return Database(self.machine.folder / f"{name}.db", migrations, full=full, writer=writer)

    def _watchers(self, connections: Connections) -> Live:
        """They are not started: what they bring is no business of the outbox's."""
        taking = Taking(self.tools.cache, NoticeCache(self.seen), self.tools.jobs)
        clock, chance = self.machine.clock, self.machine.random.random
        tools = LiveTools(taking, Markers(self.journal), ignore, clock, asyncio.sleep, chance)
        return Live(self.accounts, connections, tools)

    def _client(self, server: str, token: str) -> Client:
        http = make_http(server, self.machine.wire)
        return Client(server, token, http=http, clock=self.tools.clock)

    def _render(self, picture: Picture, folder: Path, stem: str, capability: Capability) -> Rendered:
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


def render(picture: Picture, folder: Path, stem: str, _: Capability, faults: Faults) -> Rendered:
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
    return Rendered(path, "image/jpeg", len(content), sha256_file(path), 4, 3)


def ignore(_: Event) -> None:
    """Nobody looks."""
