"""What a person can do with a job: the table of docs/outbox.md, and the words of a refusal."""

import asyncio
from dataclasses import replace

import pytest

from kesong_desktop.actions import accounts, outboxing, posting
from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import NotFound
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.event import Event, JobChanged
from kesong_desktop.model.outbox import ENDED, Attempt, Job, Picture, State, Trouble
from tests.unit.actions.conftest import NOW_S

RENDERED = Picture("/a.jpg", alt="a dog", file="1.jpg", bytes=10, media_id="m1", uploaded_s=NOW_S)
DOUBT = Attempt("key", ("m1",), NOW_S - 10, NOW_S - 10)
DOUBTFUL = {State.MAYBE, State.ASKING}
FOLLOWS = {
    State.PREPARING: {"pause": State.PAUSED, "retry": State.QUEUED, "cancel": State.CANCELLED},
    State.QUEUED: {"pause": State.PAUSED, "retry": State.QUEUED, "cancel": State.CANCELLED},
    State.MAYBE: {
        "pause": State.PAUSED,
        "retry": State.MAYBE,
        "cancel": State.CANCELLED,
        "there": State.PUBLISHED,
        "again": State.QUEUED,
    },
    State.ASKING: {"cancel": State.CANCELLED, "there": State.PUBLISHED, "again": State.QUEUED},
    State.PARKED: {"retry": State.QUEUED, "cancel": State.CANCELLED},
    State.PAUSED: {"resume": State.QUEUED, "cancel": State.CANCELLED},
    State.PUBLISHED: {},
    State.CANCELLED: {},
}
ALLOWED = [(state, verb) for state, verbs in FOLLOWS.items() for verb in verbs]
REFUSED = [
    (state, verb) for state, verbs in FOLLOWS.items() for verb in outboxing.COMMANDS if verb not in verbs
]


def job_in(desk: Desk, account: Account, state: State) -> Job:
    """A job that stands there; nothing runs."""
    queued = posting.queue(desk, Draft(DraftId("d"), text="x"), account)
    job = replace(
        queued,
        state=state,
        pictures=(RENDERED,),
        key="key",
        doubts=(DOUBT,) if state in DOUBTFUL else (),
        resume_to=State.QUEUED if state is State.PAUSED else None,
        trouble=Trouble("Rejected", "refused") if state is State.PARKED else None,
        not_before_s=NOW_S + 300,
    )
    desk.jobs.save(job)
    return job


@pytest.mark.parametrize(("state", "verb"), ALLOWED)
def test_a_command_that_fits(
    desk: Desk, account: Account, events: list[Event], state: State, verb: str
) -> None:
    """The job is where the table says, durably, and the window is told."""
    job = job_in(desk, account, state)
    events.clear()
    done = outboxing.command(desk, job.id, verb).result()
    assert done.state is FOLLOWS[state][verb]
    assert desk.jobs.get(job.id) == done
    assert JobChanged(job.id) in events


@pytest.mark.parametrize("state", FOLLOWS)
def test_commands_that_do_not_fit(desk: Desk, account: Account, state: State) -> None:
    """They are refused, change nothing, and the refusal tells the state and why."""
    job = job_in(desk, account, state)
    for verb in set(outboxing.COMMANDS) - set(FOLLOWS[state]):
        with pytest.raises(outboxing.NotPossible):
            outboxing.command(desk, job.id, verb).result()
        assert desk.jobs.get(job.id) == job
        told = outboxing.refusal(job, verb).sentence()
        assert told.startswith(f"Job {job.id} is {state}. ")
        assert told.endswith("See its state with: kesong outbox list")
        assert ("It has ended." in told) == (state in ENDED)


def test_a_job_on_its_way_cannot_be_cancelled(desk: Desk, account: Account) -> None:
    """The words say so."""
    told = outboxing.refusal(job_in(desk, account, State.SENDING), "cancel").sentence()
    assert "It is on its way at this moment." in told


def test_paused_goes_back_to_where_it_was(desk: Desk, account: Account) -> None:
    """A doubt stays a doubt."""
    job = job_in(desk, account, State.MAYBE)
    outboxing.command(desk, job.id, "pause").result()
    done = outboxing.command(desk, job.id, "resume").result()
    assert (done.state, done.doubts) == (State.MAYBE, (DOUBT,))


def test_retry_keeps_a_doubt(desk: Desk, account: Account) -> None:
    """A parked job that may have been published is looked for, not sent."""
    job = replace(job_in(desk, account, State.PARKED), doubts=(DOUBT,))
    desk.jobs.save(job)
    done = outboxing.command(desk, job.id, "retry").result()
    assert (done.state, done.doubts, done.trouble, done.not_before_s) == (State.MAYBE, (DOUBT,), None, 0.0)


@pytest.mark.parametrize("state", sorted(DOUBTFUL))
def test_sent_again_is_made_anew(desk: Desk, account: Account, state: State) -> None:
    """The person says that it is not there: uploaded anew, with a new key."""
    job = job_in(desk, account, state)
    done = outboxing.command(desk, job.id, "again").result()
    assert (done.key, done.doubts, done.media_ids, done.not_before_s) == ("", (), ("",), 0.0)


def test_a_job_that_is_none(desk: Desk) -> None:
    """It is named."""
    with pytest.raises(NotFound, match="no outbox job nothing"):
        outboxing.command(desk, "nothing", "cancel")


def test_history_tells_of_commands(desk: Desk, account: Account) -> None:
    """Each with its word."""
    job = job_in(desk, account, State.QUEUED)
    for verb in ("pause", "resume", "cancel"):
        outboxing.command(desk, job.id, verb).result()
    assert [note.note for note in desk.jobs.history(job.id)] == ["queued", "paused", "resumed", "cancelled"]


@pytest.mark.parametrize("verb", ["pause", "cancel"])
def test_commands_after_signing_out(desk: Desk, account: Account, verb: str) -> None:
    """What waits is kept when an account goes, and can still be taken back."""
    job = job_in(desk, account, State.QUEUED)
    asyncio.run(accounts.remove(desk, account))
    assert outboxing.command(desk, job.id, verb).result().state is FOLLOWS[State.QUEUED][verb]
