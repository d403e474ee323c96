"""Edits and deletes on their way: the newest words win, and what is not done is not shown as done."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from kesong_desktop.errors import Forbidden, Reason, Refused, ServerFault
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.outbox import (
    CancelRequested,
    Interaction,
    InteractionJob,
    InvalidTransition,
    JobId,
    PostBody,
    PostEdit,
    RetryRequested,
    State,
    Verb,
)
from kesong_desktop.model.social.post import HOME, PostPage
from kesong_desktop.model.social.stream_event import PostUpdated
from kesong_desktop.store.journal.account_pauses import ALL
from kesong_desktop.sync.social import interactions
from kesong_desktop.sync.social.event_ingest import EventIngest
from tests.fakes.posting_server import HOST, Fault
from tests.unit.sync.motor import PATIENCE_S, Motor
from tests.unit.sync.world import ANNA

REFUSED = Fault(Forbidden(HOST))


@pytest.fixture
def numbers() -> Iterator[int]:
    """Ids for jobs."""
    return iter(range(10_000))


@pytest.fixture
def edits(motor: Motor, numbers: Iterator[int]) -> "Edits":
    """An own post on the server and in the feed, and what is done to it."""
    post = motor.of(ANNA).publish("anna", "first", (), Visibility.PUBLIC, "k")
    motor.bench.cache.put_post(ANNA.key, post, at_head_of=HOME.name)
    motor.engine.run_outbox().result(PATIENCE_S)
    return Edits(motor, numbers)


class Edits:
    """Does things to the post, as a window does."""

    def __init__(self, motor: Motor, numbers: Iterator[int]) -> None:
        self.motor = motor
        self._numbers = numbers

    def put(
        self, text: str, verb: Verb = Verb.EDIT, alts: dict[str, str] | None = None, *, base: str = ""
    ) -> InteractionJob:
        """Do it; returns the job when it is done, or waits. ``base`` is the text that was there."""
        edit = PostEdit(PostBody(text), alts or {}, base) if verb is Verb.EDIT else None
        name = JobId(f"edit{next(self._numbers)}")
        job = InteractionJob(name, ANNA.key, Interaction(verb, "p1"), edit, created_s=0.0)
        interactions.show(self.motor.bench.cache, job)
        return self.motor.engine.do(job).result(PATIENCE_S)

    def refuse(self, text: str = "refused", verb: Verb = Verb.EDIT) -> InteractionJob:
        """One that the server refuses: it is parked."""
        self.motor.of(ANNA).faults["delete" if verb is Verb.DELETE else "edit"] = [REFUSED]
        with pytest.raises(Refused) as refused:
            self.put(text, verb)
        assert refused.value.reason is Reason.FORBIDDEN
        return self.motor.bench.jobs.all()[-1]

    def hold(self, *, on: bool) -> None:
        """Pause all."""
        self.motor.engine.hold(ALL, on=on).result(PATIENCE_S)

    def now(self, job: InteractionJob) -> State:
        """Where it stands."""
        return self.motor.bench.now(job).state

    def shown(self) -> list[str]:
        """The texts in the feed."""
        return [post.text for post in self.motor.bench.cache.page(ANNA.key, HOME.name)]

    def comes_to(self, texts: list[str]) -> None:
        """Wait until the server has these."""
        self.motor.until(lambda: self.motor.of(ANNA).texts() == texts)


def test_tried_again_an_older_edit_does_not_overwrite_a_newer(edits: Edits) -> None:
    """It is over once the newer is done, and its history says why."""
    parked = edits.refuse()
    edits.put("newer")
    assert edits.now(parked) is State.CANCELLED
    assert edits.motor.bench.told(parked)[-1] == "superseded"
    with pytest.raises(InvalidTransition):
        edits.motor.engine.command(parked, RetryRequested()).result(PATIENCE_S)
    assert edits.motor.of(ANNA).texts() == edits.shown() == ["newer"]


def test_refused_after_a_newer_was_queued(edits: Edits) -> None:
    """Parked first, it is over when the newer one is done."""
    edits.motor.of(ANNA).faults["edit"] = [Fault(ServerFault(HOST, status=502)), REFUSED]
    older = edits.put("older")
    newer = edits.put("newer")
    assert (edits.now(older), edits.now(newer)) == (State.QUEUED, State.QUEUED), "the older may have arrived"
    edits.motor.bench.clock.stands = False
    edits.motor.engine.wake()
    edits.motor.until(lambda: edits.now(newer) is State.PUBLISHED)
    assert edits.now(older) is State.CANCELLED
    assert "refused" in edits.motor.bench.told(older)
    assert edits.motor.of(ANNA).texts() == edits.shown() == ["newer"]


def test_two_that_were_not_sent_are_one(edits: Edits) -> None:
    """The newest words, with the descriptions of both."""
    edits.hold(on=True)
    first = edits.put("second", alts={"1": "a", "2": "b"})
    last = edits.put("third", alts={"2": "c"})
    assert edits.shown() == ["third"]
    assert edits.now(first) is State.CANCELLED
    assert last.edit is not None
    assert last.edit.alts == {"1": "a", "2": "c"}
    edits.hold(on=False)
    edits.comes_to(["third"])
    assert edits.motor.of(ANNA).calls.count("edit") == 1


def test_what_is_to_be_deleted_is_not_edited(edits: Edits) -> None:
    """The edit that was never sent is over."""
    edits.hold(on=True)
    edit = edits.put("second")
    edits.put("", Verb.DELETE)
    assert edits.now(edit) is State.CANCELLED
    edits.hold(on=False)
    edits.comes_to([])
    assert "edit" not in edits.motor.of(ANNA).calls


@pytest.mark.parametrize("verb", [Verb.EDIT, Verb.DELETE])
def test_refused_it_is_shown_as_it_was(edits: Edits, verb: Verb) -> None:
    """The words come back, the post comes back; and tried again with success, the change is shown."""
    job = edits.refuse("better", verb)
    assert edits.shown() == ["first"]
    edits.motor.engine.command(job, RetryRequested()).result(PATIENCE_S)
    after = ["better"] if verb is Verb.EDIT else []
    edits.comes_to(after)
    edits.motor.until(lambda: edits.shown() == after)


@pytest.mark.parametrize("verb", [Verb.EDIT, Verb.DELETE])
@pytest.mark.parametrize("is_running", [True, False])
def test_cancelled_it_is_shown_as_it_was(edits: Edits, verb: Verb, *, is_running: bool) -> None:
    """Whether or not a runner runs at the time; a like that waits as well is still shown."""
    edits.hold(on=True)
    job = edits.put("better", verb)
    if not is_running:
        edits.motor.engine.forget(ANNA).result(PATIENCE_S)
    assert edits.shown() == (["better"] if verb is Verb.EDIT else [])
    edits.motor.engine.command(job, CancelRequested()).result(PATIENCE_S)
    assert edits.shown() == ["first"]
    assert edits.motor.of(ANNA).texts() == ["first"]


def test_cancelled_after_an_earlier_one_was_done(edits: Edits) -> None:
    """Back to what the server has, which is the first change."""
    edits.put("second")
    edits.hold(on=True)
    job = edits.put("third")
    edits.motor.engine.command(job, CancelRequested()).result(PATIENCE_S)
    assert edits.shown() == ["second"]


def test_a_pull_meanwhile_is_what_it_goes_back_to(edits: Edits) -> None:
    """The server's words may be newer than those of before the change."""
    edits.hold(on=True)
    job = edits.put("better")
    cache, post = edits.motor.bench.cache, edits.motor.of(ANNA).posts[0]
    pulled = PostPage((replace(post, html="<p>from a phone</p>"),))
    cache.put_page(ANNA.key, HOME.name, pulled, is_newest=True)
    interactions.show_again(cache, edits.motor.bench.interactions.waiting(ANNA.key))
    assert edits.shown() == ["better"]
    edits.motor.engine.command(job, CancelRequested()).result(PATIENCE_S)
    assert edits.shown() == ["from a phone"]


def test_what_the_server_tells_meanwhile_does_not_undo_it_on_the_screen(edits: Edits) -> None:
    """A post that comes by the stream, as it still is there: the change that waits is shown all the same."""
    edits.hold(on=True)
    job = edits.put("better")
    bench, post = edits.motor.bench, edits.motor.of(ANNA).posts[0]
    taking = EventIngest(bench.cache, bench.notifications, bench.interactions, bench.tools.done)
    taking.take(ANNA.key, PostUpdated(replace(post, favourites=3)))
    assert edits.shown() == ["better"]
    edits.motor.engine.command(job, CancelRequested()).result(PATIENCE_S)
    assert edits.shown() == ["first"]


def test_a_pull_that_is_older_than_a_delete_does_not_bring_it_back(edits: Edits) -> None:
    """It was asked before the post was deleted, and is answered after."""
    bench, post = edits.motor.bench, edits.motor.of(ANNA).posts[0]
    edits.put("", Verb.DELETE)
    assert edits.motor.of(ANNA).texts() == []
    bench.cache.put_page(ANNA.key, HOME.name, PostPage((post,)), is_newest=True)
    interactions.after_pull(bench.cache, bench.interactions, ANNA.key)
    assert edits.shown() == []


def changed_elsewhere(edits: Edits, text: str) -> None:
    """Another program has edited the post on the server."""
    posts = edits.motor.of(ANNA).posts
    posts[:] = [replace(one, html=f"<p>{text}</p>") for one in posts]


def test_an_edit_does_not_replace_what_another_program_wrote_meanwhile(edits: Edits) -> None:
    """The person is asked; tried again it replaces it knowingly."""
    edits.hold(on=True)
    mine = edits.put("mine", base="first")
    changed_elsewhere(edits, "theirs")
    edits.hold(on=False)
    edits.motor.comes_to(mine, State.PARKED)
    assert edits.motor.of(ANNA).texts() == ["theirs"]
    failure = edits.motor.bench.now(mine).failure
    assert failure is not None
    assert failure.reason is Reason.EDIT_CONFLICT
    edits.motor.engine.command(edits.motor.bench.now(mine), RetryRequested()).result(PATIENCE_S)
    edits.comes_to(["mine"])


def test_an_edit_whose_answer_was_lost_is_no_conflict(edits: Edits) -> None:
    """The server has it already, under the new words."""
    edits.hold(on=True)
    mine = edits.put("mine", base="first")
    changed_elsewhere(edits, "mine")
    edits.hold(on=False)
    edits.motor.comes_to(mine, State.PUBLISHED)


def test_of_two_edits_that_were_not_sent_the_first_knew_what_was_there(edits: Edits) -> None:
    """The second was written over the first, which the server never had."""
    edits.hold(on=True)
    edits.put("second", base="first")
    third = edits.put("third", base="second")
    edits.hold(on=False)
    edits.motor.comes_to(third, State.PUBLISHED)
    edits.comes_to(["third"])
