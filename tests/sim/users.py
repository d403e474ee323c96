"""The simulated user: opens the program, presses buttons, signs in again, and answers questions truthfully."""

import asyncio
from random import Random
from typing import TYPE_CHECKING

from kesong_desktop.errors import KesongError, Reason
from kesong_desktop.model.outbox import (
    ENDED,
    CancelRequested,
    Fact,
    InvalidTransition,
    Job,
    OutcomeDecided,
    PauseRequested,
    PostJob,
    ResumeRequested,
    RetryRequested,
    State,
)
from kesong_desktop.store.journal.account_pauses import SIGNED_OUT
from tests.sim.invariants import Person
from tests.sim.program import Program

if TYPE_CHECKING:
    from tests.sim.world import World


class SimulatedUsers:
    """What the people of a world do. ``next_s`` is when they do something next, in seconds from its beginning."""

    def __init__(self, world: "World", random: Random) -> None:
        self._world, self._random = world, random
        self.next_s = 60.0
        self._busy: set[asyncio.Task[None]] = set()

    async def act(self, program: Program) -> None:
        """Look in."""
        world, faults = self._world, self._world.faults
        self.next_s = world.age_s() + self._random.choice([60.0, 300.0, 900.0, 1800.0])
        for person in world.invariants.people.values():
            person.server.catch_up()
        world.schedules.watch()
        for person in world.invariants.people.values():
            if faults.strikes("media_gone"):
                person.server.lose_uploads()
            if faults.strikes("other_client", 2.0):
                self._post_elsewhere(person)
        for job in program.jobs.all():
            try:
                await self._see_to(program, program.jobs.get(job.id))
            except KesongError as error:
                world.note(f"{job.id}: not now ({error.reason})")
        if faults.strikes("person", 2.0):
            jobs = [job for job in program.jobs.posts() if job.state not in ENDED]
            if jobs:
                fact = self._random.choice(
                    [
                        PauseRequested(),
                        ResumeRequested(),
                        RetryRequested(),
                        RetryRequested(),
                        PauseRequested(),
                        CancelRequested(),
                    ]
                )
                job = self._random.choice(jobs)
                if isinstance(fact, RetryRequested):
                    world.plans.sent_now.add(job.id)
                self.command(program, job, fact)

    async def _see_to(self, program: Program, job: Job) -> None:
        """Do what a job asks the person for; while there are faults, not always at once."""
        is_calm = self._world.faults.are_over or self._world.plan.is_mild
        if job.state in ENDED or (not is_calm and self._random.random() < 0.5):
            return
        if job.state is State.PAUSED:
            self.command(program, job, ResumeRequested())
        elif job.state is State.PARKED:
            self.command(program, job, self._answer(job))
        elif job.state is State.OVERDUE:
            self._world.plans.sent_now.add(job.id)
            self.command(program, job, RetryRequested())
        elif job.state is State.ASKING and not self._world.invariants.is_too_early_to_say(job):
            # A post that is not there is sent at once, whatever its time was.
            self._world.plans.sent_now.add(job.id)
            self.command(program, job, OutcomeDecided(is_there=self._world.invariants.is_there(job)))
        if job.failure is not None and job.failure.reason is Reason.NOT_AUTHORISED:
            await self._sign_in(program, job)

    def _answer(self, job: Job) -> Fact:
        """What the person does about a refusal: what is gone is dismissed, and one of two edits that meet another's text."""
        reason = job.failure.reason if job.failure is not None else None
        if isinstance(job, PostJob) or reason not in {Reason.GONE, Reason.EDIT_CONFLICT}:
            return RetryRequested()
        is_dismissed = reason is Reason.GONE or self._random.random() < 0.5
        return CancelRequested() if is_dismissed else RetryRequested()

    async def _sign_in(self, program: Program, job: Job) -> None:
        """As ``actions.accounts.add_with_token`` does."""
        world = self._world
        account = next(one for one in world.accounts if one.key == job.account)
        person = world.invariants.people[account.key]
        if person.token in world.invariants.signed_out or person.token not in person.server.tokens:
            world.sign_in(person)
            world.note(f"{account.key} signs in")
            await program.engine.let_go(account)
        program.pauses.remove(account.key, SIGNED_OUT)
        for waiting in program.jobs.unfinished(account.key):
            failure = waiting.failure
            if (
                failure is not None
                and failure.reason is Reason.NOT_AUTHORISED
                and waiting.state is not State.PARKED
            ):
                self.command(program, waiting, RetryRequested())
        await program.engine.wake()

    def command(self, program: Program, job: Job, fact: Fact) -> None:
        """Press a button, without waiting for what comes of it."""
        invariants = self._world.invariants
        invariants.not_before_s.clear()  # a person may want it sooner than the server
        token = invariants.people[job.account].token
        if isinstance(
            fact, RetryRequested | ResumeRequested
        ):  # it is a person who tries a refused sign-in again
            invariants.signed_out.discard(token)
        if isinstance(fact, OutcomeDecided):
            (invariants.said_there if fact.is_there else invariants.sent_again).add(job.id)
        if isinstance(fact, CancelRequested):
            invariants.asked_to_cancel.add(job.id)
        self._world.note(f"the person: {job.id} {type(fact).__name__} {getattr(fact, 'is_there', '')}")
        task = asyncio.ensure_future(self._obeyed(program, job, fact))
        self._busy.add(task)
        task.add_done_callback(self._busy.discard)

    async def _obeyed(self, program: Program, job: Job, fact: Fact) -> None:
        invariants = self._world.invariants
        try:
            now = await program.engine.obey(job, fact)
        except (KesongError, InvalidTransition) as error:
            self._world.note(f"{job.id}: not now ({type(error).__name__})")
        else:
            # One that waits on its server is cancelled when that has let go of it.
            is_cancelled = isinstance(now, PostJob) and now.state is State.CANCELLED
            if isinstance(fact, CancelRequested) and is_cancelled:
                invariants.cancelled[job.id] = now.is_unconfirmed

    def _post_elsewhere(self, person: Person) -> None:
        """The same person posts with another program: something that no job's post can be taken for."""
        world = self._world
        text = self._random.choice([post.text for post in world.plan.posts])
        world.put_other(person, text, "direct", world.now())
        world.note(f"{person.key} posts elsewhere")
