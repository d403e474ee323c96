"""A pull that began before an interaction was done is answered after: what was done stays as it is shown."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from msgspec import structs

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.outbox import Interaction, InteractionJob, JobId, Verb
from kesong_desktop.model.social.post import HOME, Post
from kesong_desktop.sync.social import interactions
from kesong_desktop.sync.social.done_interactions import DoneInteractions
from kesong_desktop.sync.social.timelines import TimelinePuller
from tests.fakes.posting_server import Gate
from tests.unit.sync.motor import PATIENCE_S, Motor, reached
from tests.unit.sync.test_live_updates import World
from tests.unit.sync.world import ANNA, BEN, Bench, until

Pull = Callable[[TimelinePuller, Any], Coroutine[Any, Any, Any]]
PULLS: dict[str, Pull] = {
    "newest": lambda puller, client: puller.refresh(client, ANNA, HOME),
    "older": lambda puller, client: puller.older(client, ANNA, HOME),
    "after a follow": lambda puller, client: puller.pull_home(client, ANNA),
}


def like(*, on: bool = True, name: str = "like") -> InteractionJob:
    """A like of the post, or its taking back."""
    return InteractionJob(
        JobId(name), ANNA.key, Interaction(Verb.FAVOURITE, "p1", on=on), None, created_s=0.0
    )


@dataclass
class Reader:
    """Somebody who likes a post while the server thinks about the timeline."""

    motor: Motor
    post: Post

    def shown(self) -> Post | None:
        """The post as the cache has it."""
        return self.motor.bench.cache.post(ANNA.key, self.post.id)

    def does(self, job: InteractionJob) -> None:
        """It is shown at once, and done on the server when the call returns."""
        interactions.show(self.motor.bench.cache, job)
        self.motor.engine.do(job).result(PATIENCE_S)

    def during(self, pull: Pull, *jobs: InteractionJob) -> None:
        """The interactions begin and end while the pull waits for its answer."""
        bench, gate = self.motor.bench, Gate()
        puller = TimelinePuller(bench.cache, bench.interactions, bench.tools.done, bench.events.append, print)
        self.motor.of(ANNA).gates["timeline"] = gate
        pulling = self.motor.engine.with_client(ANNA, lambda client: pull(puller, client))
        reached(gate)
        for job in jobs:
            self.does(job)
        gate.open()
        pulling.result(PATIENCE_S)


@pytest.fixture
def reader(motor: Motor) -> Reader:
    """The timeline on the server is as before everything: what it answers is always older."""
    post = motor.of(ANNA).publish("carl", "hello", (), Visibility.PUBLIC, "k")
    motor.of(ANNA).timelines[HOME.name] = [
        structs.replace(post, id="p2", created_utc=post.created_utc + timedelta(minutes=1)),
        post,
    ]
    motor.bench.cache.put_post(ANNA.key, post, at_head_of=HOME.name)
    motor.engine.with_client(ANNA, lambda client: head(motor.bench, client)).result(PATIENCE_S)
    motor.engine.run_outbox().result(PATIENCE_S)
    return Reader(motor, post)


async def head(bench: Bench, client: Any) -> None:
    """Pull the newest post alone, so that there is something older."""
    page = await client.timeline(HOME, limit=1)
    bench.cache.put_page(ANNA.key, HOME.name, page, is_newest=True)


@pytest.mark.parametrize("pull", PULLS.values(), ids=PULLS)
def test_a_like_stays(reader: Reader, pull: Pull) -> None:
    """Its job ended before the older answer came; it is counted once."""
    reader.during(pull, like())
    assert reader.motor.of(ANNA).marks["favourite"] == {"p1"}
    assert reader.shown() == reader.post.with_favourite(on=True)


def test_a_like_taken_back_stays_so(reader: Reader) -> None:
    """What was done last counts."""
    reader.during(PULLS["newest"], like(), like(on=False, name="back"))
    assert reader.shown() == reader.post


def test_the_next_pull_shows_what_the_server_has(reader: Reader) -> None:
    """What was done before it began is not shown again: somebody may have undone it elsewhere."""
    reader.does(like())
    reader.during(PULLS["newest"])
    assert reader.shown() == reader.post


def test_an_edit_stays_unless_the_answer_is_newer(reader: Reader) -> None:
    """The later wording counts."""
    bench, post = reader.motor.bench, reader.post
    minute = timedelta(minutes=1)
    better = structs.replace(post, html="<p>better</p>", edited_utc=post.created_utc + minute)
    best = structs.replace(post, html="<p>best</p>", edited_utc=post.created_utc + 2 * minute)
    for pulled, expected in ((post, better), (best, best)):
        bench.cache.put_post(ANNA.key, pulled)
        interactions.after_pull(
            bench.cache, bench.interactions, ANNA.key, [interactions.done_edit(ANNA.key, better)]
        )
        assert reader.shown() == expected


def test_another_account_is_left_alone(bench: Bench) -> None:
    """Two servers may use the same id."""
    post = bench.server.publish("carl", "hello", (), Visibility.PUBLIC, "k")
    bench.cache.put_post(BEN.key, post)
    interactions.after_pull(bench.cache, bench.interactions, BEN.key, [interactions.done_toggle(like())])
    assert bench.cache.post(BEN.key, post.id) == post


def test_each_pull_remembers_its_own_time() -> None:
    """What was done before it began is not its business, and nothing is kept when it is over."""
    done, first, second = (
        DoneInteractions(),
        interactions.done_toggle(like()),
        interactions.done_toggle(like(on=False)),
    )
    with done.during_pull() as long:
        done.add(first)
        with done.during_pull() as short:
            done.add(second)
    done.add(first)
    assert (long, short) == ([first, second], [second])


def test_a_like_while_live_updates_catch_up(bench: Bench) -> None:
    """Their pull is a pull as any other."""
    world = World(bench)
    post = bench.server.publish("carl", "hello", (), Visibility.PUBLIC, "k")
    world.town.timelines[HOME.name] = [post]
    gate = world.town.gates["timeline"] = Gate()

    async def during() -> None:
        await until(gate.reached.is_set)
        bench.tools.done.add(interactions.done_toggle(like()))
        gate.open()
        await until(lambda: bench.cache.post(ANNA.key, post.id) is not None)

    world.watch(during)
    assert bench.cache.post(ANNA.key, post.id) == post.with_favourite(on=True)
