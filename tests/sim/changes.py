"""Boosts, follows, pins, mutes, edits and deletes, in a share of the runs, while others change the same posts.

The server ends with the last choice; what could not be done was told; nobody's text is replaced without a question.
"""

from dataclasses import dataclass, field
from itertools import pairwise
from random import Random
from typing import TYPE_CHECKING, Literal

from kesong_desktop.errors import KesongError, Reason
from kesong_desktop.model.outbox import Interaction, InteractionJob, JobId, PostBody, PostEdit, State, Verb
from kesong_desktop.model.text import richtext
from tests.sim.invariants import Breach
from tests.sim.program import Program
from tests.sim.servers import Timed

if TYPE_CHECKING:
    from tests.sim.world import World

SHARE = 0.25
"""In so many runs there are such changes."""
FLAGS = {Verb.BOOST: "reblogged", Verb.PIN: "pinned", Verb.MUTE: "muted"}
_OWN = frozenset({Verb.EDIT, Verb.DELETE})
_RACE_S = 300.0
"""A text that another program wrote so shortly before an edit arrived may come between the look and the edit."""
Elsewhere = Literal["edited", "deleted"]


@dataclass(frozen=True)
class IntendedChange:
    """Something that a person will do (``verb``), or that another program does to the same post (``elsewhere``)."""

    at_s: float
    account: int
    verb: Verb
    on: bool = True
    elsewhere: Elsewhere | None = None


@dataclass
class Made:
    """A change that was queued: the id of its job, when, and of an edit the text and what was there when it was written."""

    job_id: JobId
    at_s: float
    on: bool
    text: str = ""
    base: str = ""


@dataclass
class SimulatedChanges:
    """What is wished for in a world, queued as the time comes and judged at the end."""

    world: "World"
    random: Random
    waiting: list[IntendedChange] = field(default_factory=list)
    parked: dict[JobId, set[Reason]] = field(default_factory=dict)
    """Why a person was told, of each job, that it could not be done."""
    dismissed: set[JobId] = field(default_factory=set)
    _made: dict[tuple[int, Verb], list[Made]] = field(default_factory=dict)
    _targets: dict[tuple[int, Verb], str] = field(default_factory=dict)
    _number: int = 0

    def __post_init__(self) -> None:
        """Draw what will be done."""
        if self.random.random() >= SHARE:
            return
        latest_s = self.world.plan.healed_s / 2
        for _ in range(self.random.randint(3, 8)):
            at_s = self.random.choice([0.0, 1.0, 30.0, self.random.uniform(0, latest_s)])
            account = self.random.randrange(len(self.world.plan.hosts))
            verb = self.random.choice([*FLAGS, Verb.FOLLOW, Verb.EDIT, Verb.EDIT, Verb.EDIT])
            elsewhere: Elsewhere | None = None
            if verb is not Verb.FOLLOW and self.random.random() < 0.2:
                elsewhere = "edited" if verb is Verb.EDIT and self.random.random() < 0.7 else "deleted"
            is_on = verb is Verb.EDIT or self.random.random() < 0.6
            self.waiting.append(IntendedChange(at_s, account, verb, is_on, elsewhere))
        if self.random.random() < 0.3:
            last_s = max(one.at_s for one in self.waiting)
            self.waiting.append(IntendedChange(last_s, 0, Verb.DELETE))
        self.waiting.sort(key=lambda one: one.at_s)

    async def make(self, program: Program) -> None:
        """Make the changes that are due; a full disk puts off all that are left."""
        world = self.world
        while self.waiting and self.waiting[0].at_s <= world.age_s():
            wish = self.waiting[0]
            if wish.elsewhere is not None:
                self.waiting.pop(0)
                self._change_elsewhere(wish)
                continue
            self._number += 1
            name, account = JobId(f"change{self._number}"), world.accounts[wish.account]
            text = f"edit {self._number}" if wish.verb is Verb.EDIT else ""
            base = self._base(wish.account) if text else ""
            edit = PostEdit(PostBody(text), {}, base) if text else None
            interaction = Interaction(wish.verb, self._target(wish.account, wish.verb), on=wish.on)
            job = InteractionJob(name, account.key, interaction, edit, created_s=world.clock())
            try:
                queued, ended = program.tools.interactions.add(job)
            except KesongError as error:
                world.note(f"{name} could not be queued: {error.reason}")
                late_s = world.age_s() + 300.0 - wish.at_s
                self.waiting = [
                    IntendedChange(one.at_s + late_s, one.account, one.verb, one.on, one.elsewhere)
                    for one in self.waiting
                ]
                return
            self.waiting.pop(0)
            world.deeds |= {one.id: one.state for one in (queued, *ended)}
            made = Made(queued.id, world.age_s(), wish.on, text, base)
            self._made.setdefault((wish.account, wish.verb), []).append(made)
            world.note(f"{name}: {wish.verb} {wish.on} by {account.key}")
            await program.engine.wake()

    def saw(self, job: InteractionJob) -> None:
        """Take note of a job as it is in the journal."""
        if job.state is State.PARKED and job.failure is not None:
            self.parked.setdefault(job.id, set()).add(job.failure.reason)
        elif job.state is State.CANCELLED:
            self.dismissed.add(job.id)

    def _base(self, account: int) -> str:
        """The text that the person sees who writes an edit: the own one of the last edit, or else the server's."""
        made = self._made.get((account, Verb.EDIT), [])
        if made and made[-1].job_id not in self.parked:
            return made[-1].text
        server, target = self._server(account), self._target(account, Verb.EDIT)
        return richtext.plain(server.html(target)) if target in server.posts else "gone"

    def _server(self, account: int) -> Timed:
        return self.world.invariants.people[self.world.accounts[account].key].server

    def _target(self, account: int, verb: Verb) -> str:
        key = (account, Verb.EDIT if verb in _OWN else verb)
        if key not in self._targets:
            person = self.world.invariants.people[self.world.accounts[account].key]
            if verb is Verb.FOLLOW:
                self._targets[key] = f"{9001 + account}"
                person.server.settle_in(self._targets[key])
            else:
                self._targets[key] = person.server.keep_post(
                    person.remote_id, text=f"first of {verb}", made_s=1_600_000_000.0, is_others=True
                )
        return self._targets[key]

    def _change_elsewhere(self, wish: IntendedChange) -> None:
        server, target = self._server(wish.account), self._target(wish.account, wish.verb)
        self.world.note(f"{target} is {wish.elsewhere} elsewhere")
        if wish.elsewhere == "deleted":
            server.remove(target)
        elif target in server.posts:
            self._number += 1
            server.put_text(target, f"theirs {self._number}", is_others=True)

    # --- at the end -------------------------------------------------------------------------------------------------------

    def judge(self) -> None:
        """Hold what the servers have against what was wished for."""
        for (account, verb), made in self._made.items():
            server, target = self._server(account), self._target(account, verb)
            key, last = self.world.accounts[account].key, made[-1]
            if target in server.boosted_twice:
                self._break("duplicates", f"{key}: {target} was boosted twice")
            if verb is Verb.EDIT:
                self._judge_edits(account, made)
            elif verb is Verb.DELETE:
                if target in server.posts and last.job_id not in self.dismissed:
                    self._break("lost", f"{key}: {target} was to be deleted, and is there")
            elif verb is Verb.FOLLOW:
                is_on = target in server.following or target in server.asked
                if is_on is not last.on and last.job_id not in self.dismissed:
                    self._break("lost", f"{key}: follow {last.on} was the last choice")
            elif target in server.posts:
                is_on = FLAGS[verb] in server.posts[target]["flags"]
                if is_on is not last.on and last.job_id not in self.dismissed:
                    self._break("lost", f"{key}: {verb} {last.on} was the last choice")
            elif last.on:
                self._judge_gone(account, target, last)

    def _judge_gone(self, account: int, target: str, last: Made) -> None:
        """What was wished for after its post was gone cannot have been done, so it was told."""
        server = self._server(account)
        gone_s = server.gone_s[target] - server.offset_s - (self.world.now() - self.world.age_s())
        if gone_s < last.at_s and last.job_id not in self.parked:
            self._break("lost", f"{last.job_id}: {target} was gone, and nobody was told")

    def _judge_edits(self, account: int, made: list[Made]) -> None:
        server, target = self._server(account), self._target(account, Verb.EDIT)
        order = {one.text: number for number, one in enumerate(made)}
        applied = server.texts[target]
        came = [order[one.text] for one in applied if one.text in order]
        if came != sorted(came):
            self._break("disorder", f"{target} was edited in the order {came}")
        for before, after in pairwise(applied):
            number = order.get(after.text)
            if not before.is_others or number is None or after.at_s - before.at_s < _RACE_S:
                continue
            was_known = any(
                one.base == before.text or Reason.EDIT_CONFLICT in self.parked.get(one.job_id, ())
                for one in made[: number + 1]
            )
            if not was_known:
                self._break("lost", f"{after.text} replaced “{before.text}”, and nobody was asked")
        last = made[-1]
        is_over = last.job_id in self.dismissed or (account, Verb.DELETE) in self._made
        if target in server.posts:
            if last.text not in {one.text for one in applied} and not is_over:
                self._break("lost", f"{last.text} was the last edit, and the server has {applied}")
        elif not is_over and (account, Verb.DELETE) not in self._made:
            self._judge_gone(account, target, last)

    def _break(self, kind: Literal["duplicates", "lost", "disorder"], told: str) -> None:
        self.world.broken(Breach(kind, told))
