"""A 401 of another request between two requests of one step of a post: the second is not sent."""

from dataclasses import replace

import pytest

from kesong_desktop.errors import Reason
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.outbox import CancelRequested, Fact, Job, PostJob, RescheduleRequested, State
from tests.fakes.posting_server import Fault, lost_request
from tests.unit.sync.motor import Motor
from tests.unit.sync.test_scheduled_posts import IN_S, Planner
from tests.unit.sync.world import ANNA, BEGAN_S, Bench

_NEWER = 45
"""Posts that are newer than the one that is looked for: more than a page of them."""


def refuse_during(bench: Bench, call: str) -> None:
    """While each such call is under way, another request is told that the sign-in is gone."""

    def choose(name: str) -> Fault | None:
        bench.server.refusals += name == call
        return None

    bench.server.choose_fault = choose


def is_waiting_for_sign_in(bench: Bench, job: Job) -> bool:
    failure = bench.now(job).failure
    return failure is not None and failure.reason is Reason.NOT_AUTHORISED


def handed_over(planner: Planner) -> PostJob:
    """A post that waits on its server, under an id that the program does not know."""
    job = planner.plan()
    planner.hand_over(job)
    known = planner.now(job)
    assert isinstance(known, PostJob)
    saved = replace(known, scheduled_id="")
    planner.motor.bench.jobs.save(saved)
    return saved


def test_the_next_page_of_ones_own_posts_is_not_read(bench: Bench) -> None:
    job = bench.queue("hello", 1)
    bench.server.faults["create"] = [lost_request()]
    for number in range(_NEWER):
        bench.server.publish(ANNA.remote_id, f"newer {number}", (), Visibility.PUBLIC, f"key {number}")
    refuse_during(bench, "look")
    bench.work()
    assert bench.server.calls.count("look") == 1
    assert is_waiting_for_sign_in(bench, job)


def test_a_post_that_is_not_on_its_server_is_not_looked_for_among_the_published(motor: Motor) -> None:
    planner = Planner(motor)
    job = planner.plan()
    planner.server.faults["create"] = [lost_request()]
    refuse_during(motor.bench, "scheduled_statuses")
    planner.run(job, State.MAYBE)
    motor.until(lambda: is_waiting_for_sign_in(motor.bench, job))
    assert planner.server.calls.count("scheduled_statuses") == 1
    assert "look" not in planner.server.calls


@pytest.mark.parametrize(
    ("fact", "call"),
    [(RescheduleRequested(BEGAN_S + 3 * IN_S), "move_scheduled"), (CancelRequested(), "cancel_scheduled")],
)
def test_a_post_that_was_found_on_its_server_is_not_changed(motor: Motor, fact: Fact, call: str) -> None:
    planner = Planner(motor)
    job = handed_over(planner)
    refuse_during(motor.bench, "scheduled_statuses")
    planner.do(job, fact)
    assert is_waiting_for_sign_in(motor.bench, job)
    assert planner.server.calls.count("scheduled_statuses") == 1
    assert call not in planner.server.calls
