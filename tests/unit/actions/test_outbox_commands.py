"""Commands to outbox jobs by state, as in the table of docs/outbox.md, and the text of a refusal."""

from dataclasses import replace

import pytest

from kesong_desktop.actions.outbox import outbox
from kesong_desktop.actions.services import Services
from kesong_desktop.errors import InvalidInput, NotFound, Reason
from kesong_desktop.messages.catalogue import Messages
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.event import Event, JobChanged
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import (
    ENDED,
    Interaction,
    InteractionJob,
    InvalidTransition,
    Job,
    JobId,
    OutboxMedia,
    PostAttempt,
    PostBody,
    PostEdit,
    State,
    Verb,
)
from kesong_desktop.model.rendered_file import RenderedFile
from tests.fakes.stores import stores
from tests.unit.actions.conftest import NOW_S

FILE = RenderedFile("1.jpg", "image/jpeg", 10, "", 4, 3)
RENDERED = OutboxMedia("/a.jpg", alt="a dog", rendered=FILE, media_id="m1", uploaded_s=NOW_S)
DOUBT = PostAttempt("key", ("m1",), NOW_S - 10, NOW_S - 10)
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
REFUSED = [(state, verb) for state, verbs in FOLLOWS.items() for verb in outbox.COMMANDS if verb not in verbs]


def job_in(services: Services, account: Account, state: State) -> Job:
    """A job that stands there; nothing runs."""
    queued = services.publishing.publisher.queue(Draft(DraftId("d"), text="x"), account)
    job = replace(
        queued,
        state=state,
        pictures=(RENDERED,),
        key="key",
        unconfirmed=(DOUBT,) if state in DOUBTFUL else (),
        resume_to=State.QUEUED if state is State.PAUSED else None,
        failure=Failure(Reason.REJECTED) if state is State.PARKED else None,
        not_before_s=NOW_S + 300,
    )
    stores(services).jobs.save(job)
    return job


@pytest.mark.parametrize(("state", "verb"), ALLOWED)
def test_allowed_command_changes_the_state(
    services: Services, account: Account, events: list[Event], state: State, verb: str
) -> None:
    """The job is where the table says, durably, and the window is told."""
    job = job_in(services, account, state)
    events.clear()
    done = services.outbox.command(job.id, verb).result()
    assert done.state is FOLLOWS[state][verb]
    assert stores(services).jobs.get(job.id) == done
    assert JobChanged(job.id) in events


@pytest.mark.parametrize("state", FOLLOWS)
def test_other_commands_are_refused(services: Services, account: Account, state: State) -> None:
    """They are refused, change nothing, and the refusal tells the state and why."""
    job = job_in(services, account, state)
    for verb in set(outbox.COMMANDS) - set(FOLLOWS[state]):
        with pytest.raises(InvalidTransition):
            services.outbox.command(job.id, verb).result()
        assert stores(services).jobs.get(job.id) == job
        told = Messages().sentence(outbox.refusal(job, verb))
        assert told.startswith(f"Job {job.id} is {state}. ")
        assert told.endswith("Check its state in the outbox.")
        assert ("It has ended." in told) == (state in ENDED)


def test_job_being_sent_cannot_be_cancelled(services: Services, account: Account) -> None:
    """The words say so."""
    told = Messages().sentence(outbox.refusal(job_in(services, account, State.SENDING), "cancel"))
    assert "It is being sent right now." in told


@pytest.mark.parametrize("state", [one for one, verbs in FOLLOWS.items() if "cancel" in verbs])
def test_a_post_that_is_taken_back_becomes_a_draft(
    services: Services, account: Account, state: State
) -> None:
    """In every state that can be cancelled: its words and pictures are in one draft."""
    job = job_in(services, account, state)
    draft = services.outbox.take_back(job.id)
    assert draft is not None
    assert services.drafts.all() == [draft]
    assert (draft.text, [one.alt for one in draft.pictures]) == ("x", ["a dog"])
    assert stores(services).jobs.get(job.id).state is State.CANCELLED


@pytest.mark.parametrize("state", sorted(ENDED))
def test_a_post_that_has_ended_leaves_no_draft(services: Services, account: Account, state: State) -> None:
    """The job stays as it is."""
    job = job_in(services, account, state)
    stores(services).drafts.remove([one.id for one in services.drafts.all()])
    with pytest.raises(InvalidTransition):
        services.outbox.take_back(job.id)
    assert services.drafts.all() == []
    assert stores(services).jobs.get(job.id) == job


def test_resume_restores_the_state_before_the_pause(services: Services, account: Account) -> None:
    """A doubt stays a doubt."""
    job = job_in(services, account, State.MAYBE)
    services.outbox.command(job.id, "pause").result()
    done = services.outbox.command(job.id, "resume").result()
    assert (done.state, done.unconfirmed) == (State.MAYBE, (DOUBT,))


def test_retry_keeps_an_unconfirmed_attempt(services: Services, account: Account) -> None:
    """A parked job that may have been published is looked for, not sent."""
    job = replace(job_in(services, account, State.PARKED), unconfirmed=(DOUBT,))
    stores(services).jobs.save(job)
    done = services.outbox.command(job.id, "retry").result()
    assert (done.state, done.unconfirmed, done.failure, done.not_before_s) == (
        State.MAYBE,
        (DOUBT,),
        None,
        0.0,
    )


@pytest.mark.parametrize("state", sorted(DOUBTFUL))
def test_sending_again_uses_a_new_key(services: Services, account: Account, state: State) -> None:
    """The person says that it is not there: uploaded anew, with a new key."""
    job = job_in(services, account, state)
    done = services.outbox.command(job.id, "again").result()
    assert (done.key, done.unconfirmed, done.media_ids, done.not_before_s) == ("", (), ("",), 0.0)


def test_command_to_an_unknown_job(services: Services) -> None:
    """It is named."""
    with pytest.raises(NotFound, match=f"{Reason.JOB_UNKNOWN}: name=nothing"):
        services.outbox.command("nothing", "cancel")


def test_history_lists_commands(services: Services, account: Account) -> None:
    """Each with its word."""
    job = job_in(services, account, State.QUEUED)
    for verb in ("pause", "resume", "cancel"):
        services.outbox.command(job.id, verb).result()
    assert [note.note for note in stores(services).jobs.history(job.id)] == [
        "queued",
        "paused",
        "resumed",
        "cancelled",
    ]


@pytest.mark.parametrize("verb", ["pause", "cancel"])
def test_commands_work_after_signing_out(services: Services, account: Account, verb: str) -> None:
    """What waits is kept when an account goes, and can still be taken back."""
    job = job_in(services, account, State.QUEUED)
    services.accounts.sign_out(account).result()
    assert services.outbox.command(job.id, verb).result().state is FOLLOWS[State.QUEUED][verb]


def test_a_reply_whose_post_is_gone_becomes_a_post_of_its_own(services: Services, account: Account) -> None:
    """With its text, and the job leaves the list."""
    draft = Draft(DraftId("d"), text="lovely", in_reply_to_id="9")
    job = replace(services.publishing.publisher.queue(draft, account), state=State.PARKED)
    stores(services).jobs.save(replace(job, failure=Failure(Reason.GONE)))
    made = services.outbox.make_new_post(job.id)
    assert (made.text, made.in_reply_to_id) == ("lovely", "")
    assert services.drafts.get(made.id).in_reply_to_id == ""
    assert stores(services).jobs.get(job.id).state is State.CANCELLED


def test_an_edit_whose_post_is_gone_becomes_a_post_of_its_own(services: Services, account: Account) -> None:
    edit = PostEdit(PostBody("better", spoiler="careful", language="de"))
    job = InteractionJob(JobId("e"), account.key, Interaction(Verb.EDIT, "9"), edit, created_s=NOW_S)
    stores(services).interactions.add(job)
    stores(services).jobs.save(replace(job, state=State.PARKED, failure=Failure(Reason.GONE)))
    made = services.outbox.make_new_post(job.id)
    kept = services.drafts.get(made.id)
    assert (kept.text, kept.spoiler, kept.language, kept.account) == ("better", "careful", "de", account.key)
    assert stores(services).jobs.get(job.id).state is State.CANCELLED


def test_a_like_is_no_new_post(services: Services, account: Account) -> None:
    job = InteractionJob(JobId("l"), account.key, Interaction(Verb.FAVOURITE, "9"), created_s=NOW_S)
    stores(services).interactions.add(job)
    with pytest.raises(InvalidInput, match=Reason.JOB_NO_NEW_POST):
        services.outbox.make_new_post("l")


def test_the_text_of_a_dismissed_edit_is_kept_as_a_draft(services: Services, account: Account) -> None:
    """A refused like is dismissed without one."""
    for name, verb, edit in (("e", Verb.EDIT, PostEdit(PostBody("better"))), ("l", Verb.FAVOURITE, None)):
        job = InteractionJob(JobId(name), account.key, Interaction(verb, "9"), edit, created_s=NOW_S)
        stores(services).interactions.add(job)
        stores(services).jobs.save(replace(job, state=State.PARKED, failure=Failure(Reason.FORBIDDEN)))
    draft = services.outbox.take_back("e")
    assert draft is not None
    assert services.drafts.get(draft.id).text == "better"
    assert services.outbox.take_back("l") is None
    assert {job.id for job in services.outbox.all() if job.state not in ENDED} == set()
