"""Gestures, edits and deletes on the pure machine: done until the server has them, again after any doubt."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.errors import Reason
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import (
    ENDED,
    CancelRequested,
    ConnectionRestored,
    Fact,
    Interaction,
    InteractionDone,
    InteractionJob,
    Interrupted,
    InvalidTransition,
    Job,
    JobId,
    PauseRequested,
    PostBody,
    PostEdit,
    Proceed,
    Queue,
    RestUntilFact,
    ResumeRequested,
    RetryRequested,
    SendInteraction,
    SignedOut,
    State,
    StepContext,
    StepFailed,
    Transition,
    Verb,
    WaitUntil,
    step,
)

LOST, NO, OUT = (
    Failure(Reason.UNREACHABLE),
    Failure(Reason.FORBIDDEN, said="no"),
    Failure(Reason.NOT_AUTHORISED),
)
TOGGLES = [verb for verb in Verb if verb not in {Verb.EDIT, Verb.DELETE}]


def job(verb: Verb = Verb.FAVOURITE, *, on: bool = True) -> InteractionJob:
    edit = PostEdit(PostBody("new")) if verb is Verb.EDIT else None
    return InteractionJob(
        JobId("j"), AccountKey("me@here"), Interaction(verb, "p1", on=on), edit, created_s=0.0
    )


def take(before: Job, *facts: Fact, now_s: float = 0.0, held_s: float = 0.0) -> Transition:
    """The last step of several."""
    made = Transition(before, RestUntilFact())
    for fact in facts:
        made = step(made.job, fact, StepContext(now_s, now_s, "key", held_until_s=held_s))
    return made


@pytest.mark.parametrize("verb", Verb)
def test_the_straight_way(verb: Verb) -> None:
    """Saved as being sent, done, over."""
    sending = take(job(verb), Proceed())
    assert (sending.job.state, sending.effect, sending.job.queue) == (
        State.SENDING,
        SendInteraction(),
        Queue.INTERACTIONS,
    )
    assert take(sending.job, InteractionDone()).job.state is State.PUBLISHED


@pytest.mark.parametrize("verb", Verb)
def test_a_kill_or_a_lost_answer_is_ended_by_doing_it_again(verb: Verb) -> None:
    """A boost only after the time in which a server might still be at it."""
    sending = take(job(verb), Proceed()).job
    for fact in (Interrupted(), StepFailed(LOST, is_passing=True)):
        back = take(sending, fact).job
        assert (back.state, back.may_be_done) == (State.QUEUED, True)
        wait_s = 180 if verb is Verb.BOOST else 2
        assert take(back, Proceed(), now_s=wait_s).effect == SendInteraction()
        if verb is Verb.BOOST:
            assert isinstance(take(back, Proceed(), now_s=100).effect, WaitUntil)


@pytest.mark.parametrize("verb", Verb)
def test_what_is_refused(verb: Verb) -> None:
    """It stays for the person to see."""
    refused = take(job(verb), Proceed(), StepFailed(NO, is_passing=False)).job
    assert refused.state is State.PARKED
    assert refused.failure == NO


def test_signed_out_it_waits() -> None:
    """And asks nothing."""
    held = take(job(), Proceed(), SignedOut(OUT))
    assert (held.job.state, held.effect) == (State.QUEUED, RestUntilFact())
    assert take(held.job, Proceed(), now_s=1e6).effect == RestUntilFact()


def test_in_quiet_hours_nothing_is_sent() -> None:
    """It waits until they are over."""
    assert take(job(), Proceed(), held_s=500.0).effect == WaitUntil(500.0)


def test_the_last_wish_counts() -> None:
    """Of the same kind at the same post; and what is to be deleted need not be edited."""
    like = Interaction(Verb.FAVOURITE, "p1")
    assert replace(like, on=False).supersedes(like)
    assert like.supersedes(like)
    assert not replace(like, on=False, target="p2").supersedes(like)
    assert not Interaction(Verb.BOOKMARK, "p1", on=False).supersedes(like)
    edit, delete = Interaction(Verb.EDIT, "p1"), Interaction(Verb.DELETE, "p1")
    assert edit.supersedes(edit)
    assert delete.supersedes(edit)
    assert not edit.supersedes(delete)
    assert not delete.supersedes(like)


facts = st.lists(
    st.sampled_from(
        [
            Proceed(),
            Interrupted(),
            InteractionDone(),
            StepFailed(LOST, is_passing=True),
            StepFailed(NO, is_passing=False),
            SignedOut(OUT),
            PauseRequested(),
            ResumeRequested(),
            RetryRequested(),
            CancelRequested(),
            ConnectionRestored(),
        ]
    ),
    max_size=30,
)


@given(facts, st.sampled_from(list(Verb)))
def test_any_order_of_facts_keeps_the_laws(order: list[Fact], verb: Verb) -> None:
    """It is never sent unsaved, an end is an end, and whatever came, it can still be brought to one."""
    now, effect, now_s = job(verb), None, 0.0
    for fact in order:
        if isinstance(fact, InteractionDone | StepFailed | SignedOut) and effect != SendInteraction():
            continue
        before, now_s = now, now_s + 400.0
        try:
            made = take(now, fact, now_s=now_s)
        except InvalidTransition:
            continue
        now, effect = made.job, made.effect
        if before.state in ENDED:
            assert now == before
        assert (effect == SendInteraction()) == (
            now.state is State.SENDING and not isinstance(effect, RestUntilFact)
        )
    if now.state in ENDED:
        return
    if now.state is State.PAUSED:
        now = take(now, ResumeRequested(), now_s=now_s).job
    if now.state is not State.SENDING:
        now = take(now, RetryRequested(), now_s=now_s).job
    assert (
        take(now, Proceed(), now_s=now_s + 400).effect == SendInteraction()
        or take(take(now, Interrupted()).job, Proceed(), now_s=now_s + 4000).effect == SendInteraction()
    )
