"""The presenter and the list model of the outbox, and the commands that a card offers: without a window."""

from concurrent.futures import Future
from dataclasses import replace
from typing import Any

import pytest

from kesong_desktop.actions.outbox.send_policy import SendState
from kesong_desktop.errors import InvalidInput, NotFound, Reason
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.event import JobChanged, JobProgress
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import (
    ENDED,
    Interaction,
    InteractionJob,
    InvalidTransition,
    Job,
    JobId,
    OutboxMedia,
    PostBody,
    PostEdit,
    PostJob,
    State,
    Verb,
)
from kesong_desktop.model.rendered_file import RenderedFile
from kesong_desktop.store.journal.job_rows import JobNote
from kesong_desktop.ui.outbox.job_command import (
    JobCommand,
    button_commands,
    decision_commands,
    menu_commands,
)
from kesong_desktop.ui.outbox.model import JobListModel
from kesong_desktop.ui.outbox.presenter import PAGE, JobGroup, OutboxPresenter, OutboxState
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.views.item_model import ItemSection
from kesong_desktop.ui.views.item_role import ItemRole
from tests.fakes.draft_world import InlineWatcher, done, failed, inline_work

MEI = AccountKey("mei@pixels.town")


def job(name: str, state: State = State.QUEUED, **more: Any) -> Job:
    """A post of words."""
    return PostJob(
        JobId(name), MEI, PostBody(name), created_s=1_790_000_000.0, title=name, state=state, **more
    )


def refused(name: str, verb: Verb = Verb.FAVOURITE, reason: Reason = Reason.GONE) -> InteractionJob:
    """An interaction that the server refused."""
    edit = PostEdit(PostBody("better")) if verb is Verb.EDIT else None
    return InteractionJob(
        JobId(name),
        MEI,
        Interaction(verb, "p"),
        edit,
        created_s=1.0,
        state=State.PARKED,
        failure=Failure(reason),
    )


class FakeOutbox:
    """Jobs in a dictionary; ``answer`` is what the next command gives."""

    def __init__(self) -> None:
        self.jobs: dict[str, Job] = {}
        self.commands: list[tuple[str, str]] = []
        self.answer: Future[Any] = done()
        self.reads = 0

    def put(self, *jobs: Job) -> None:
        """Put jobs behind the others, or in the place of those of the same id."""
        self.jobs |= {one.id: one for one in jobs}

    def all(self) -> list[Job]:
        """Every job."""
        self.reads += 1
        return list(self.jobs.values())

    def get(self, job_id: str) -> Job:
        """A job."""
        if job_id not in self.jobs:
            raise NotFound("job", job_id)
        return self.jobs[job_id]

    def history(self, job_id: str) -> list[JobNote]:
        """One note that names the job."""
        return [JobNote(1.0, "queued", job_id)]

    def command(self, job_id: str, verb: str) -> Future[Job]:
        """Note the command."""
        self.commands.append((job_id, verb))
        return self.answer

    def edit(self, job_id: str) -> Draft:
        """A draft of the job's id."""
        return Draft(DraftId(f"draft of {job_id}"))

    def make_new_post(self, job_id: str) -> Draft:
        """A draft of its own."""
        return Draft(DraftId(f"new post of {job_id}"))

    def take_back(self, job_id: str) -> Draft | None:
        """Cancel a job: a post becomes a draft of the job's id."""
        self.commands.append((job_id, "take back"))
        self.answer.result()
        return Draft(DraftId(f"draft of {job_id}")) if isinstance(self.jobs[job_id], PostJob) else None

    def clear_finished(self) -> None:
        """Drop ended jobs."""
        self.jobs = {name: one for name, one in self.jobs.items() if one.state not in ENDED}


class FakePolicy:
    """Notes pauses and moves."""

    def __init__(self) -> None:
        self.now = SendState()
        self.moves: list[tuple[str, str]] = []

    def state(self) -> SendState:
        """What was set."""
        return self.now

    def pause(self, account: Account | None, *, on: bool) -> Future[None]:
        """Pause all."""
        assert account is None
        self.now = SendState(is_paused=on)
        return done()

    def move(self, job: Job, where: str) -> Future[None]:
        """Note the move."""
        self.moves.append((job.id, where))
        return done()


class World:
    """A presenter over fakes, and what it told."""

    def __init__(self) -> None:
        self.now_s = 1000.0
        self.outbox, self.policy = FakeOutbox(), FakePolicy()
        self.presenter = OutboxPresenter(
            self.outbox, self.policy, inline_work, InlineWatcher(), clock=lambda: self.now_s
        )
        self.errors: list[BaseException] = []
        self.presenter.failed.connect(self.errors.append)

    def shown(self) -> dict[JobGroup, list[str]]:
        """The ids by group."""
        return {one.group: [job.id for job in one.jobs] for one in self.state.groups}

    @property
    def state(self) -> OutboxState:
        """What is shown."""
        return self.presenter.state


@pytest.fixture
def world(qapp: Any) -> World:
    """An empty outbox."""
    return World()


def test_jobs_are_grouped_by_what_they_need(world: World) -> None:
    names = {
        State.PARKED: "refused",
        State.UPLOADING: "sending",
        State.QUEUED: "waiting",
        State.SCHEDULED: "scheduled",
        State.PAUSED: "paused",
        State.PUBLISHED: "published",
    }
    world.outbox.put(*(job(name, state) for state, name in names.items()))
    world.presenter.refresh()
    world.outbox.put(refused("like"))
    world.presenter.refresh()
    groups = [one for one in JobGroup if one is not JobGroup.NOT_DONE]
    expected = dict(zip(groups, [[name] for name in names.values()], strict=True))
    assert world.shown() == expected | {JobGroup.NOT_DONE: ["like"]}
    state = world.state
    assert (state.sending, state.paused, state.waiting) == (1, 1, 1)
    assert (state.is_empty, state.has_ended, state.can_pause_all) == (False, True, True)


def test_an_empty_outbox_offers_nothing(world: World) -> None:
    world.presenter.refresh()
    assert world.state == OutboxState()
    assert not world.state.can_pause_all


def test_a_part_of_many_jobs_is_shown(world: World) -> None:
    """Their number is known, and more come when they are asked for."""
    world.outbox.put(*(job(f"j{n:03}") for n in range(200)))
    world.presenter.refresh()
    (group,) = world.state.groups
    assert (len(group.jobs), group.count) == (PAGE, 200)
    world.presenter.show_more(JobGroup.WAITING)
    assert len(world.state.groups[0].jobs) == PAGE + 60


def test_the_chosen_job_stays_chosen_until_it_goes(world: World) -> None:
    told: list[tuple[Job | None, list[JobNote]]] = []
    world.presenter.chosen_changed.connect(lambda one, notes: told.append((one, notes)))
    world.outbox.put(job("a"), job("b"))
    world.presenter.refresh()
    assert world.presenter.chosen == "a"
    world.presenter.choose("b")
    world.presenter.refresh()
    assert told[-1] == (world.outbox.get("b"), [JobNote(1.0, "queued", "b")])
    del world.outbox.jobs["b"]
    world.presenter.refresh()
    assert world.presenter.chosen == "a"
    world.outbox.jobs.clear()
    world.presenter.refresh()
    assert told[-1] == (None, [])


@pytest.mark.parametrize("verb", [JobCommand.PAUSE, JobCommand.THERE])
def test_a_command_goes_to_the_outbox(world: World, verb: JobCommand) -> None:
    world.outbox.put(job("a"))
    world.presenter.refresh()
    before = world.outbox.reads
    world.presenter.command("a", verb)
    assert world.outbox.commands == [("a", verb)]
    assert world.outbox.reads > before


def test_a_move_goes_to_the_send_policy(world: World) -> None:
    world.outbox.put(job("a"))
    world.presenter.command("a", JobCommand.FIRST)
    assert (world.policy.moves, world.outbox.commands) == ([("a", "first")], [])


def test_edit_opens_the_draft(world: World) -> None:
    drafts: list[str] = []
    world.presenter.drafted.connect(drafts.append)
    world.outbox.put(job("a"))
    world.presenter.command("a", JobCommand.EDIT)
    assert drafts == ["draft of a"]


def test_a_new_post_is_made_of_a_reply_whose_post_is_gone(world: World) -> None:
    drafts: list[str] = []
    world.presenter.drafted.connect(drafts.append)
    world.outbox.put(job("a", State.PARKED))
    world.presenter.command("a", JobCommand.NEW_POST)
    assert drafts == ["new post of a"]


REPLY = replace(job("r", State.PARKED), body=PostBody("r", in_reply_to_id="9"), failure=Failure(Reason.GONE))


@pytest.mark.parametrize(
    ("one", "commands"),
    [
        (refused("a"), {"cancel"}),
        (refused("a", reason=Reason.FORBIDDEN), {"retry", "cancel"}),
        (refused("a", Verb.EDIT), {"new_post", "cancel"}),
        (refused("a", Verb.EDIT, Reason.EDIT_CONFLICT), {"retry", "cancel"}),
        (REPLY, {"new_post", "retry", "edit", "cancel"}),
    ],
)
def test_what_can_be_done_about_a_refusal(one: Job, commands: set[str]) -> None:
    """What is gone is not tried again; each says why in plain words."""
    assert set(decision_commands(one)) == commands
    is_gone = one.failure is not None and one.failure.reason is Reason.GONE
    assert bool(messages.not_done(one)) == is_gone


@pytest.mark.parametrize("verb", [one for one in Verb if one is not Verb.DELETE])
def test_each_change_of_what_is_gone_has_a_sentence(verb: Verb) -> None:
    """A delete of what is gone is done."""
    assert messages.not_done(refused("a", verb)).endswith(".")


def test_cancel_tells_the_draft_that_keeps_the_post(world: World) -> None:
    told: list[tuple[Job, Draft]] = []
    world.presenter.taken_back.connect(lambda *what: told.append(what))
    world.outbox.put(job("a"))
    world.presenter.refresh()
    before = world.outbox.reads
    world.presenter.command("a", JobCommand.CANCEL)
    assert world.outbox.commands == [("a", "take back")]
    assert [(one.id, draft.id) for one, draft in told] == [("a", "draft of a")]
    assert world.outbox.reads > before


def test_a_command_that_does_not_fit_is_explained(world: World) -> None:
    """In words about the state that the job is in now."""
    world.outbox.put(job("a", State.SENDING))
    world.outbox.answer = failed(InvalidTransition("no"))
    world.presenter.command("a", JobCommand.CANCEL)
    (error,) = world.errors
    assert isinstance(error, InvalidInput)
    assert error.reason is Reason.JOB_BEING_SENT
    assert "being sent" in messages.sentence(error)


def test_a_job_that_has_gone_is_reported(world: World) -> None:
    world.presenter.command("gone", JobCommand.CANCEL)
    assert [type(error) for error in world.errors] == [NotFound]


def test_pause_all_and_resume(world: World) -> None:
    world.outbox.put(job("a"))
    world.presenter.refresh()
    world.presenter.toggle_all()
    assert world.state.send.is_paused
    world.presenter.toggle_all()
    assert not world.state.send.is_paused


def test_finished_jobs_are_cleared(world: World) -> None:
    world.outbox.put(job("a", State.PUBLISHED), job("b"))
    world.presenter.refresh()
    world.presenter.clear_finished()
    assert world.shown() == {JobGroup.WAITING: ["b"]}


def test_many_changes_are_read_once(world: World, qtbot: Any) -> None:
    world.outbox.put(job("a"))
    for _ in range(50):
        world.presenter.take(JobChanged(JobId("a")))
    with qtbot.waitSignal(world.presenter.state_changed):
        pass
    assert world.outbox.reads == 1


def test_time_left_follows_the_upload(world: World) -> None:
    """Told once there is some evidence, of the rest of all files."""
    told: list[int] = []
    world.presenter.time_left.connect(told.append)
    files = tuple(
        OutboxMedia(f"/{n}.jpg", rendered=RenderedFile(f"{n}.jpg", "image/jpeg", 1000, "", 4, 3))
        for n in range(2)
    )
    world.outbox.put(replace(job("a", State.UPLOADING), pictures=files))
    world.presenter.refresh()
    for done_bytes in (0, 100, 200, 300, 400, 500, 600):
        world.presenter.take(JobProgress(JobId("a"), 0, done_bytes, 1000))
        world.now_s += 1
    assert told
    assert told[-1] == 15
    world.presenter.take(JobProgress(JobId("other"), 0, 1, 2))
    assert told[-1] == 15


ANY_STATE = [job("a", state) for state in State]


@pytest.mark.parametrize("one", ANY_STATE, ids=lambda one: one.state)
def test_what_needs_a_decision_offers_some(one: Job) -> None:
    """And what is being sent at this moment cannot be interrupted."""
    needs = one.state in {State.ASKING, State.PARKED, State.OVERDUE}
    assert bool(decision_commands(one)) == needs
    if one.state in {State.SENDING, State.MAYBE} | ENDED:
        assert not needs
        assert (button_commands(one), menu_commands(one)) == ((), ())


def test_a_waiting_job_can_be_moved_and_a_scheduled_one_cannot() -> None:
    assert JobCommand.FIRST in menu_commands(job("a"))
    assert menu_commands(job("a", State.SCHEDULED)) == (JobCommand.EDIT,)


def test_model_answers_by_role(qapp: Any, qtmodeltester: Any) -> None:
    model = JobListModel()
    first, second = job("a", State.PARKED), job("b")
    needs, waits = ItemSection("needs", "Needs", count=1), ItemSection("waits", "Waiting", count=1)
    model.set_groups([(needs, [first]), (waits, [second])])
    qtmodeltester.check(model)
    index = model.index(0, 0)
    assert (index.data(), index.data(ItemRole.STATE), index.data(ItemRole.ITEM)) == ("a", State.PARKED, first)
    assert index.data(ItemRole.ALT_TEXT).startswith("a, ")
    assert model.index(1, 0).data(ItemRole.SECTION) == waits
    assert (model.row_of("b"), model.row_of("c")) == (1, -1)
    resets: list[int] = []
    changed: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.dataChanged.connect(lambda top, _bottom: changed.append(top.row()))
    model.set_groups([(needs, [first]), (waits, [replace(second, title="B")])])
    assert (resets, changed) == ([], [1])
    model.set_groups([(needs, [first, second])])
    assert resets == [1]
