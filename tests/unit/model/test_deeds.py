"""Gestures, edits and deletes on the pure machine: done until the server has them, again after any doubt."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.outbox import (
    ENDED,
    Body,
    CancelAsked,
    Context,
    Continue,
    Deed,
    Do,
    Done,
    Fact,
    Failed,
    Interrupted,
    Job,
    JobId,
    Lane,
    NotPossible,
    Paused,
    Rest,
    Resumed,
    Retried,
    SignedOut,
    State,
    Step,
    Trouble,
    Verb,
    Wait,
    Woken,
    step,
)

LOST, NO, OUT = Trouble("Unreachable", "?"), Trouble("Forbidden", "no"), Trouble("NotAuthorised", "?")
GESTURES = [verb for verb in Verb if verb not in {Verb.EDIT, Verb.DELETE}]


def job(verb: Verb = Verb.FAVOURITE, *, on: bool = True) -> Job:
    return Job(JobId("j"), AccountKey("me@here"), Body(), (), 0.0, State.QUEUED, deed=Deed(verb, "p1", on=on))


def take(before: Job, *facts: Fact, now_s: float = 0.0, held_s: float = 0.0) -> Step:
    """The last step of several."""
    made = Step(before, Rest())
    for fact in facts:
        made = step(made.job, fact, Context(now_s, now_s, "key", held_until_s=held_s))
    return made


@pytest.mark.parametrize("verb", Verb)
def test_the_straight_way(verb: Verb) -> None:
    """Saved as being sent, done, over."""
    sending = take(job(verb), Continue())
    assert (sending.job.state, sending.effect, sending.job.lane) == (State.SENDING, Do(), Lane.DEEDS)
    assert take(sending.job, Done()).job.state is State.PUBLISHED


@pytest.mark.parametrize("verb", Verb)
def test_a_kill_or_a_lost_answer_is_ended_by_doing_it_again(verb: Verb) -> None:
    """A boost only after the time in which a server might still be at it."""
    sending = take(job(verb), Continue()).job
    for fact in (Interrupted(), Failed(LOST, is_passing=True)):
        back = take(sending, fact).job
        assert (back.state, back.may_be_done) == (State.QUEUED, True)
        wait_s = 180 if verb is Verb.BOOST else 2
        assert take(back, Continue(), now_s=wait_s).effect == Do()
        if verb is Verb.BOOST:
            assert isinstance(take(back, Continue(), now_s=100).effect, Wait)


@pytest.mark.parametrize("verb", Verb)
def test_what_is_refused(verb: Verb) -> None:
    """A gesture is over; an edit or a delete stays for the person to see."""
    refused = take(job(verb), Continue(), Failed(NO, is_passing=False)).job
    assert refused.state is (State.CANCELLED if verb in GESTURES else State.PARKED)
    assert refused.trouble == NO


def test_signed_out_it_waits() -> None:
    """And asks nothing."""
    held = take(job(), Continue(), SignedOut(OUT))
    assert (held.job.state, held.effect) == (State.QUEUED, Rest())
    assert take(held.job, Continue(), now_s=1e6).effect == Rest()


def test_in_quiet_hours_nothing_is_sent() -> None:
    """It waits until they are over."""
    assert take(job(), Continue(), held_s=500.0).effect == Wait(500.0)


def test_the_last_wish_counts() -> None:
    """Of the same kind at the same post; and what is to be deleted need not be edited."""
    like = Deed(Verb.FAVOURITE, "p1")
    assert replace(like, on=False).supersedes(like)
    assert like.supersedes(like)
    assert not replace(like, on=False, target="p2").supersedes(like)
    assert not Deed(Verb.BOOKMARK, "p1", on=False).supersedes(like)
    edit, delete = Deed(Verb.EDIT, "p1"), Deed(Verb.DELETE, "p1")
    assert edit.supersedes(edit)
    assert delete.supersedes(edit)
    assert not edit.supersedes(delete)
    assert not delete.supersedes(like)


facts = st.lists(
    st.sampled_from(
        [
            Continue(),
            Interrupted(),
            Done(),
            Failed(LOST, is_passing=True),
            Failed(NO, is_passing=False),
            SignedOut(OUT),
            Paused(),
            Resumed(),
            Retried(),
            CancelAsked(),
            Woken(),
        ]
    ),
    max_size=30,
)


@given(facts, st.sampled_from(list(Verb)))
def test_any_order_of_facts_keeps_the_laws(order: list[Fact], verb: Verb) -> None:
    """It is never sent unsaved, an end is an end, and whatever came, it can still be brought to one."""
    now, effect, now_s = job(verb), None, 0.0
    for fact in order:
        if isinstance(fact, Done | Failed | SignedOut) and effect != Do():
            continue
        before, now_s = now, now_s + 400.0
        try:
            made = take(now, fact, now_s=now_s)
        except NotPossible:
            continue
        now, effect = made.job, made.effect
        if before.state in ENDED:
            assert now == before
        assert (effect == Do()) == (now.state is State.SENDING and not isinstance(effect, Rest))
    if now.state in ENDED:
        return
    if now.state is State.PAUSED:
        now = take(now, Resumed(), now_s=now_s).job
    if now.state is not State.SENDING:
        now = take(now, Retried(), now_s=now_s).job
    assert (
        take(now, Continue(), now_s=now_s + 400).effect == Do()
        or take(take(now, Interrupted()).job, Continue(), now_s=now_s + 4000).effect == Do()
    )
