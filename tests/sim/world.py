"""One run of the simulation: a seed's plan carried out, checked against the invariants."""

import asyncio
import contextlib
import hashlib
import logging
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

import httpx

from kesong_desktop.errors import KesongError
from kesong_desktop.imaging.file_hash import sha256_file
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.outbox import (
    ENDED,
    InteractionJob,
    Job,
    JobId,
    OutboxMedia,
    PostBody,
    PostJob,
    State,
)
from kesong_desktop.store.secrets import SessionSecrets
from tests.sim import plan, randomness
from tests.sim.changes import SimulatedChanges
from tests.sim.interactions import SimulatedInteractions
from tests.sim.invariants import Breach, Invariants, Person
from tests.sim.loop import Deadlock, VirtualLoop
from tests.sim.plans import SimulatedPlans
from tests.sim.program import Killed, Machine, Program
from tests.sim.server_schedules import SimulatedSchedules
from tests.sim.servers import KINDS, Timed, is_publishing
from tests.sim.users import SimulatedUsers
from tests.sim.wire import LATE_S, VERY_LATE_S, Wire

BEGAN_S = 1_700_000_000.0
PATIENCE_S = 24 * 3600.0
"""So long after the last fault, or after a mild beginning, everything must have ended."""
_SHM = Path("/dev/shm")


@dataclass(frozen=True)
class Outcome:
    """What came of a run."""

    seed: int
    kind: str
    breach: Breach | None
    trace: tuple[str, ...]
    struck: dict[str, int]
    """How often each fault struck."""
    ended: dict[str, int] = field(default_factory=dict)
    """How the jobs ended."""
    early: int = 0
    """How many were published while there still were faults."""

    @property
    def digest(self) -> str:
        """The trace in short: the same seed gives the same one."""
        return hashlib.sha256("\n".join(self.trace).encode()).hexdigest()


class World:
    """Computer, network, servers and people of one seed."""

    def __init__(self, seed: int, folder: Path, *, only: str = "", is_late: bool = False) -> None:
        self.seed, self.folder = seed, folder
        self.plan = plan.draw(Random(f"{seed} plan"), only)
        rates = randomness.draw(Random(f"{seed} rates"), is_mild=self.plan.is_mild)
        self.faults = randomness.Faults(Random(f"{seed} faults"), rates)
        self.random = Random(f"{seed} world")
        self.loop = VirtualLoop()
        self.away_s = self.skew_s = self._skew_at_start_s = 0.0
        self.trace: list[str] = []
        self.breach: Breach | None = None
        self.invariants = Invariants(self.now, self.broken, may_be_very_late=is_late)
        self.servers = self._servers()
        self.wire = Wire(
            self.servers,
            self.faults,
            Random(f"{seed} wire"),
            seen=self._seen,
            told=self.invariants.on_answer,
            trace=self.note,
            point=self._point,
            latest_s=VERY_LATE_S if is_late else LATE_S,
        )
        self.secrets = SessionSecrets()
        self.machine = Machine(
            folder,
            self.secrets,
            self.clock,
            self.now,
            self.wire,
            self.faults,
            Random(f"{seed} keys"),
            saved=self._saved,
            not_saved=self._not_saved,
        )
        self.accounts = self._sign_up()
        self.posts = list(enumerate(self.plan.posts))
        self.events = list(self.plan.events)
        self.sources: dict[Path, bytes] = {}
        self._program: Program | None = None
        self.early = 0
        self.people = SimulatedUsers(self, Random(f"{seed} people"))
        self.gestures = SimulatedInteractions(self, Random(f"{seed} gestures"))
        self.changes = SimulatedChanges(self, Random(f"{seed} changes"))
        self.plans = SimulatedPlans(self, Random(f"{seed} plans"))
        self.schedules = SimulatedSchedules(self, Random(f"{seed} schedules"))
        self.deeds: dict[JobId, State] = {}

    # --- time -------------------------------------------------------------------------------------------------------------

    def now(self) -> float:
        """True seconds since 1970."""
        return BEGAN_S + self.loop.time() + self.away_s

    def age_s(self) -> float:
        """Seconds since the beginning."""
        return self.now() - BEGAN_S

    def clock(self) -> float:
        """The computer's clock, which may be wrong."""
        return self.now() + self.skew_s

    # --- the course of it -------------------------------------------------------------------------------------------------

    def run(self) -> Outcome:
        """Live from start to start until all has ended, or an invariant is broken."""
        self._prepare()
        while self.breach is None and not self._is_over():
            program = self._program = Program(self.machine)
            try:
                self.loop.run(self._live(program))
            except Killed:
                self.note("the program is killed")
                self.invariants.on_unsaved()
            except Deadlock:
                self.broken(Breach("stuck", "everybody waits for somebody else"))
            finally:
                program.fate.is_dead = True
                program.close()
            self.away_s += self.random.choice([1.0, 30.0, 600.0, 3600.0])
        ended = self._end()
        self.loop.close()
        kinds = "+".join(self.plan.kinds)
        return Outcome(
            self.seed, kinds, self.breach, tuple(self.trace), self.faults.struck, ended, self.early
        )

    def note(self, told: str) -> None:
        """A line of the trace."""
        self.trace.append(f"{self.age_s():11.2f} {told}")

    def _prepare(self) -> None:
        are_over, self.faults.are_over = self.faults.are_over, True
        program = Program(self.machine)
        for account in self.accounts:
            program.accounts.put(account)
        program.close()
        self.faults.are_over = are_over
        for post in self.plan.posts:
            if self.random.random() < 0.3:
                person = self.invariants.people[self.accounts[post.account].key]
                self.put_other(person, post.text, post.visibility, BEGAN_S - 3600.0)

    def put_other(self, person: Person, text: str, visibility: str, at_s: float) -> None:
        """The same person posted with another program."""
        made_s = at_s + person.server.offset_s
        author = person.remote_id
        person.server.keep_post(author, text=text, visibility=visibility, made_s=made_s, is_others=True)

    def _is_over(self) -> bool:
        known = self.invariants.known
        all_ended = (
            not self._is_undone()
            and len(known) == len(self.plan.posts)
            and all(job.state in ENDED for job in known.values())
        )
        return all_ended or self.age_s() > self._limit_s()

    def _is_undone(self) -> bool:
        return bool(self.gestures.waiting or self.changes.waiting) or any(
            one not in ENDED for one in self.deeds.values()
        )

    def _limit_s(self) -> float:
        return (0.0 if self.plan.is_mild else self.plan.healed_s) + PATIENCE_S

    async def _live(self, program: Program) -> None:
        died = program.fate.died = asyncio.Event()
        program.engine.begin()
        program.tidy_up()
        jobs = self._split(program)
        self.plans.on_start(jobs)
        self.invariants.on_start(jobs, lambda job: self._has_files(program, job))
        self.note("the program starts")
        if self.skew_s != self._skew_at_start_s:  # what was to be waited for is in the old time
            self.invariants.not_before_s.clear()
        self._skew_at_start_s = self.skew_s
        await program.engine.wake()
        while not (self._is_over() or self.breach):
            try:
                is_quit = await self._happen(program)
            except asyncio.CancelledError:
                if program.fate.is_dead:
                    # The queue that would have answered died with it.
                    raise Killed from None
                raise
            if is_quit:
                await program.engine.quit()
                return
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(max(0.0, self._next_s() - self.age_s())):
                    await died.wait()
            if program.fate.is_dead:
                raise Killed

    def _split(self, program: Program) -> list[Job]:
        """The jobs that are posts; the others are noted as they are."""
        jobs = program.jobs.all()
        self.deeds = {job.id: job.state for job in jobs if isinstance(job, InteractionJob)}
        # Refused, and killed before anybody was told: it is known as refused all the same.
        self.gestures.refused |= {
            (job.account, job.interaction.verb)
            for job in jobs
            if isinstance(job, InteractionJob) and job.state is State.CANCELLED
        }
        for job in jobs:
            if isinstance(job, InteractionJob):
                self.changes.saw(job)
        return [job for job in jobs if isinstance(job, PostJob)]

    def _next_s(self) -> float:
        times = [self.people.next_s]
        times += [post.at_s for _, post in self.posts[:1]]
        times += [wish.at_s for wish in (*self.gestures.waiting[:1], *self.changes.waiting[:1])]
        times += [*self.plans.moves[:1], *self.schedules.gestures[:1]]
        times += [event.at_s for event in self.events[:1]]
        if not (self.faults.are_over or self.plan.is_mild):
            times.append(self.plan.healed_s)
        return min(times)

    async def _happen(self, program: Program) -> bool:
        """Do what is due; True where the program is to be quit."""
        age_s = self.age_s()
        if age_s >= self.plan.healed_s and not (self.faults.are_over or self.plan.is_mild):
            self._heal()
        while self.posts and self.posts[0][1].at_s <= age_s:
            await self._queue(program)
        await self.gestures.make(program)
        await self.changes.make(program)
        await self.plans.act(program)
        await self.schedules.act(program)
        if self.people.next_s <= age_s:
            self._split(program)
            await self.people.act(program)
        while self.events and self.events[0].at_s <= age_s:
            event = self.events.pop(0)
            if self.faults.are_over:
                continue
            self.note(f"{event.deed} {event.amount:.2f}")
            self.faults.note(event.deed)
            if event.deed == "quit":
                return True
            self._befall(event)
        return False

    def _befall(self, event: plan.Event) -> None:
        first = self.invariants.people[self.accounts[0].key].server
        match event.deed:
            case "clock":
                self.skew_s += event.amount
                self.invariants.not_before_s.clear()
            case "sleep":
                self.away_s += event.amount
                self.wire.cut_all()
            case "change_source" | "delete_source" if self.sources:
                path = self.random.choice(list(self.sources))
                self._touch(path, b"" if event.deed == "delete_source" else self.sources[path] + b" changed")
            case "fewer":
                first.most_pictures = 1
            case "smaller":
                first.takes_no_files = True

    def _heal(self) -> None:
        """No more faults, and whoever can fixes what they left behind."""
        self.note("the faults are over")
        self.faults.are_over = True
        for server in self.servers.values():
            server.takes_no_files = False
            server.most_pictures = max(4, server.most_pictures)
        for path, content in self.sources.items():
            if not path.exists():
                self._touch(path, content)

    def _touch(self, path: Path, content: bytes) -> None:
        if content:
            path.write_bytes(content)
            self.sources[path] = content
        else:
            path.unlink(missing_ok=True)

    async def _queue(self, program: Program) -> None:
        number, post = self.posts[0]
        account = self.accounts[post.account]
        job_id = JobId(f"job{number}")
        sources = [self.folder / "roll" / f"{number}-{index}.jpg" for index in range(len(post.alts))]
        for path in sources:
            if path not in self.sources:
                self._touch(path, path.name.encode())
        pictures = tuple(OutboxMedia(str(path), alt) for path, alt in zip(sources, post.alts, strict=True))
        body = PostBody(post.text, post.visibility)
        job = PostJob(
            job_id,
            account.key,
            body,
            pictures,
            created_s=self.clock(),
            draft_id=f"draft{number}",
            keeps_order=self.plan.keeps_order,
        )
        job = replace(job, **(self.schedules.planned(number, job) or self.plans.planned(number, job)))
        try:
            queued = program.jobs.add(job)
        except KesongError as error:
            self.note(f"{job_id} could not be queued: {error.reason}")
            self.posts[0] = (number, plan.Post(self.age_s() + 300.0, *_rest(post)))
            self.posts.sort(key=lambda one: one[1].at_s)
            return
        self.posts.pop(0)
        self.plans.on_queued(queued)
        self.note(f"{job_id} is queued: {len(pictures)} pictures, {account.key}")
        self.invariants.promised[job_id] = queued
        self.invariants.known.setdefault(job_id, queued)
        await program.engine.wake()

    def _end(self) -> dict[str, int]:
        self.faults.are_over = True
        for server in self.servers.values():
            server.catch_up(all_of_it=True)
        self.schedules.watch()
        program = Program(self.machine)
        deeds = [job for job in program.jobs.all() if isinstance(job, InteractionJob)]
        jobs = self._split(program)
        program.close()
        if self.breach is None:
            self.invariants.on_start(jobs, lambda _: True)
            self.invariants.on_end(jobs)
            self.gestures.judge(deeds)
            self.changes.judge()
        for path, content in self.sources.items():
            if path.exists() and path.read_bytes() != content:
                self.broken(Breach("other", f"{path.name}: the original was changed"))
        ended: dict[str, int] = {}
        for job in jobs:
            ended[job.state] = ended.get(job.state, 0) + 1
        return ended

    # --- what is watched --------------------------------------------------------------------------------------------------

    def _seen(self, request: httpx.Request) -> None:
        self.invariants.on_request(request)
        self.schedules.watch()
        if is_publishing(request):
            self.invariants.on_publishing(request)
            self.plans.on_publishing(request.extensions.get("job", ""))
            self.schedules.on_publishing(request)

    def _saved(self, job: Job) -> None:
        if isinstance(job, InteractionJob):
            self.note(f"{job.id} {job.state} {job.failure.reason if job.failure else ''}")
            self.deeds[job.id] = job.state
            self.changes.saw(job)
            if job.state is State.CANCELLED:
                self.gestures.refused.add((job.account, job.interaction.verb))
            return
        before = self.invariants.known.get(job.id)
        if before is None or before.state is not job.state:
            self.note(f"{job.id} {job.state} {job.failure.reason if job.failure else ''}")
            self.early += job.state is State.PUBLISHED and not self.faults.are_over
        self.invariants.on_saved(job)

    def _point(self, name: str) -> None:
        assert self._program is not None
        self._program.fate.point(name)

    def _not_saved(self) -> None:
        self.note("the disk is full")
        self.invariants.on_unsaved()

    def broken(self, breach: Breach) -> None:
        """An invariant was broken: the run ends."""
        if self.breach is None:
            self.breach = breach
            self.note(f"BROKEN ({breach.kind}): {breach.told}")
            if self._program is not None and self._program.fate.died is not None:
                self._program.fate.died.set()

    def is_dead(self) -> bool:
        """No program runs, or what still runs of it is dead."""
        return self._program is None or self._program.fate.is_dead

    def _has_files(self, program: Program, job: Job) -> bool:
        made = [picture.rendered for picture in job.pictures if picture.rendered]
        paths = [(program.files.path(job.id, rendered), rendered.sha256) for rendered in made]
        return all(path.is_file() and sha256_file(path) == sha256 for path, sha256 in paths)

    # --- who is there -----------------------------------------------------------------------------------------------------

    def _servers(self) -> dict[str, Timed]:
        return {
            f"s{n}.example": KINDS[kind](f"s{n}.example", self.now, self.faults, self.random)
            for n, kind in enumerate(self.plan.kinds)
        }

    def _sign_up(self) -> list[Account]:
        accounts = []
        for number, host in enumerate(self.plan.hosts):
            name, where = f"p{number}", f"s{host}.example"
            account = Account(
                AccountKey(f"{name}@{where}"), f"https://{where}", remote_id=name, username=name
            )
            person = Person(account.key, self.servers[where], name, "")
            self.invariants.people[account.key] = person
            self.servers[where].settle_in(name)
            self.sign_in(person)
            accounts.append(account)
        return accounts

    def sign_in(self, person: Person) -> None:
        """Give the person a new token, on the server and in the keyring."""
        self.invariants.signed_out.discard(person.token)
        person.token = f"token-{len(person.server.tokens)}-{person.remote_id}-{self.loop.time():.0f}"
        person.server.tokens[person.token] = person.remote_id
        self.invariants.token_hosts[person.token] = person.server.host
        self.secrets.put(person.key, person.token)


def _rest(post: plan.Post) -> tuple[object, ...]:
    return post.account, post.text, post.alts, post.visibility


class _Faults(logging.Handler):
    """An error in the program's log is a fault of its own."""

    def __init__(self, world: World) -> None:
        super().__init__(logging.ERROR)
        self._world = world

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else ""
        if not self._world.is_dead():
            self._world.broken(Breach("other", f"a fault of the program: {record.getMessage()} {error!r}"))


@contextlib.contextmanager
def _listening(world: World) -> Iterator[None]:
    """The log is full of the failures that are made here; only errors are heard."""
    program, loop = logging.getLogger("kesong_desktop"), logging.getLogger("asyncio")
    before = (program.level, program.propagate, loop.disabled)
    handler = _Faults(world)
    program.addHandler(handler)
    program.setLevel(logging.ERROR)
    program.propagate, loop.disabled = False, True
    try:
        yield
    finally:
        program.removeHandler(handler)
        program.setLevel(before[0])
        program.propagate, loop.disabled = before[1:]


def run(seed: int, *, only: str = "", is_late: bool = False) -> Outcome:
    """Run a seed; the same seed gives the same outcome and trace."""
    folder = Path(tempfile.mkdtemp(prefix="kesong-sim-", dir=_SHM if _SHM.is_dir() else None))
    try:
        (folder / "roll").mkdir()
        world = World(seed, folder, only=only, is_late=is_late)
        with _listening(world):
            return world.run()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
