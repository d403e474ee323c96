"""Likes, bookmarks and their removal, in a share of the runs: the server ends with the user's last choice."""

from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from kesong_desktop.errors import KesongError
from kesong_desktop.model.outbox import ENDED, Interaction, InteractionJob, Job, JobId, Verb
from tests.sim.invariants import Breach
from tests.sim.program import Program

if TYPE_CHECKING:
    from tests.sim.world import World

SHARE = 0.25
"""In so many runs there are gestures."""
_FLAGS = {Verb.FAVOURITE: "favourited", Verb.BOOKMARK: "bookmarked"}


@dataclass(frozen=True)
class IntendedInteraction:
    """A gesture that a person will make at a post of long ago; ``account`` is an index."""

    at_s: float
    account: int
    verb: Verb
    on: bool


class SimulatedInteractions:
    """What is wished for in a world, queued as the time comes and judged at the end."""

    def __init__(self, world: "World", random: Random) -> None:
        self._world = world
        self._number = 0
        self._targets: dict[int, str] = {}
        self.refused: set[tuple[str, Verb]] = set()
        """By account: gestures that a server refused, as the person is told; the list does not keep them."""
        self._last: dict[tuple[int, Verb], bool] = {}
        self.waiting = self._draw(random) if random.random() < SHARE else []

    def _draw(self, random: Random) -> list[IntendedInteraction]:
        latest_s = self._world.plan.healed_s / 2
        count = random.randint(2, 6)
        times = sorted(random.choice([0.0, 1.0, 30.0, random.uniform(0, latest_s)]) for _ in range(count))
        wishes: list[IntendedInteraction] = []
        for at_s in times:
            account, verb = random.randrange(len(self._world.plan.hosts)), random.choice(list(_FLAGS))
            wishes.append(IntendedInteraction(at_s, account, verb, random.random() < 0.5))
        return wishes

    async def make(self, program: Program) -> None:
        """Make the gestures that are due."""
        world = self._world
        while self.waiting and self.waiting[0].at_s <= world.age_s():
            wish = self.waiting[0]
            self._number += 1
            account = world.accounts[wish.account]
            interaction = Interaction(wish.verb, self._target(wish.account), on=wish.on)
            name = JobId(f"interaction{self._number}")
            job = InteractionJob(name, account.key, interaction, created_s=world.clock())
            try:
                queued, ended = program.tools.interactions.add(job)
            except KesongError as error:
                world.note(f"{name} could not be queued: {error.reason}")
                late_s = world.age_s() + 300.0 - wish.at_s
                self.waiting = [
                    IntendedInteraction(one.at_s + late_s, one.account, one.verb, one.on)
                    for one in self.waiting
                ]
                return
            self.waiting.pop(0)
            world.deeds |= {one.id: one.state for one in (queued, *ended)}
            self._last[wish.account, wish.verb] = wish.on
            world.note(f"{name}: {wish.verb} {wish.on} by {account.key}")
            await program.engine.wake()

    def _target(self, account: int) -> str:
        if account not in self._targets:
            person = self._world.invariants.people[self._world.accounts[account].key]
            self._targets[account] = person.server.keep_post(
                person.remote_id, text=f"of long ago, {account}", made_s=1_600_000_000.0, is_others=True
            )
        return self._targets[account]

    def judge(self, jobs: list[Job]) -> None:
        """The last wish is what the server has, unless a gesture of its kind was refused; nothing is left undone."""
        for job in jobs:
            if job.state not in ENDED:
                self._world.broken(Breach("stuck", f"{job.id} ({job.interaction}) is {job.state} in the end"))
        for (account, verb), on in self._last.items():
            key, target = self._world.accounts[account].key, self._targets[account]
            if (key, verb) in self.refused:
                continue
            post = self._world.invariants.people[key].server.posts[target]
            if (_FLAGS[verb] in post.get("flags", ())) is not on:
                self._world.broken(
                    Breach("lost", f"{key}: {verb} {on} was the last wish, the server has another")
                )
