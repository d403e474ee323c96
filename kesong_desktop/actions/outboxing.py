"""What a person does with the jobs of the outbox."""

import contextlib
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

from kesong_desktop.actions.desk import Desk
from kesong_desktop.actions.posting import NO_DRAFT, keep
from kesong_desktop.errors import InvalidInput, StoreProblem
from kesong_desktop.model import caption
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture, ReviewForm
from kesong_desktop.model.event import JobChanged
from kesong_desktop.model.outbox import (
    ENDED,
    CancelAsked,
    Changed,
    Fact,
    Job,
    NotPossible,
    Paused,
    Picture,
    Resumed,
    Retried,
    Settled,
    State,
)
from kesong_desktop.model.review import Review

COMMANDS: dict[str, Fact] = {
    "pause": Paused(),
    "resume": Resumed(),
    "retry": Retried(),
    "cancel": CancelAsked(),
    "there": Settled(is_there=True),
    "again": Settled(is_there=False),
}
"""What a person can do with a job."""


def tidy_up(desk: Desk) -> None:
    """After a start: drafts that became jobs go, jobs that became drafts are those, and files of jobs off the list go."""
    _finish_changes(desk)
    desk.drafts.remove([DraftId(draft_id) for draft_id in desk.jobs.draft_ids()])
    living = (job.id for job in desk.jobs.all() if job.state not in ENDED or job.draft_again_id)
    desk.outbox_files.sweep(living)


def command(desk: Desk, job_id: str, verb: str) -> Future[Job]:
    """Carry out a person's command (a key of ``COMMANDS``) to a job; the future may hold ``NotPossible``.

    Raises:
        NotFound: there is no such job.
    """
    return desk.engine.command(desk.jobs.get(job_id), COMMANDS[verb])


def refusal(job: Job, verb: str) -> InvalidInput:
    """What to tell a person whose command does not fit the job."""
    told = {
        "cancel": "It is on its way at this moment.",
        "pause": "It is on its way at this moment, or rests already.",
        "resume": "It is not paused.",
        "change": "It is on its way at this moment, or may be published already.",
        "retry": "It is on its way at this moment, or waits for your decision.",
        "there": "There is no doubt about it.",
        "again": "There is no doubt about it.",
    }
    if job.state in ENDED:
        why = "It has ended."
    elif job.state in {State.ENTRUSTED, State.RECALLING}:
        why = "The server keeps it until its time; pause it first, and it comes back."
    else:
        why = told[verb]
    return InvalidInput(f"Job {job.id} is {job.state}. {why}", "See its state with: kesong outbox list")


def clear_ended(desk: Desk) -> None:
    """Take published and cancelled jobs off the list."""
    _finish_changes(desk)
    gone = desk.jobs.clear_ended()
    desk.outbox_files.remove(gone)
    for job_id in gone:
        desk.report(JobChanged(job_id))


def change(desk: Desk, job_id: str) -> Draft:
    """Take a job back and make it a draft again. A crash in between leaves one of the two after ``tidy_up``: never both or none.

    Waits for the job's lane; not for the window's thread.

    Raises:
        NotFound: there is no such job.
        NotPossible: it has ended, is on its way at this moment, or may be published already.
        DiskFull, StoreProblem: the draft could not be saved; it will be at the next start.
    """
    job = desk.engine.command(desk.jobs.get(job_id), Changed(desk.new_id())).result()
    return _finish_change(desk, job)


def _finish_change(desk: Desk, job: Job) -> Draft:
    """Save the draft, unless that was done, and then note in the job that it is."""
    draft = desk.drafts.find(DraftId(job.draft_again_id)) or draft_again(
        desk, job, DraftId(job.draft_again_id)
    )
    desk.jobs.save(replace(job, draft_again_id=""))
    desk.report(JobChanged(job.id))
    return draft


def _finish_changes(desk: Desk) -> None:
    """What was cut off by a crash, or by a full disk; what cannot be saved now is tried again the next time."""
    for job in desk.jobs.becoming_drafts():
        with contextlib.suppress(StoreProblem):
            _finish_change(desk, job)


def draft_again(desk: Desk, job: Job, draft_id: DraftId = NO_DRAFT) -> Draft:
    """A saved draft with what the job would have posted. The job stays as it is.

    A picture whose file has gone since comes from the copy that was made for the server.

    Raises:
        DiskFull, StoreProblem: nothing was saved.
    """
    title, text, review = _parts(job.body.text)
    draft = Draft(
        id=NO_DRAFT,
        account=job.account,
        title=title,
        text=text,
        pictures=tuple(_found_again(desk, job, picture) for picture in job.pictures),
        visibility=job.body.visibility,
        spoiler=job.body.spoiler,
        language=job.body.language,
        place=job.body.place,
        place_id=job.body.place_id,
        replies=job.body.replies,
        quotes=job.body.quotes,
        in_reply_to_id=job.body.in_reply_to_id,
        review=ReviewForm.of(review) if review else None,
    )
    return keep(desk, draft, draft_id)


def _parts(wire_text: str) -> tuple[str, str, Review | None]:
    """Title, text and review that make up ``wire_text`` again, to the letter; where they do not, it is all text."""
    said = caption.split(wire_text)
    text = said.review.text if said.review else said.text
    for title in (said.title, ""):
        if caption.compose(title, text, review=said.review) == wire_text:
            return title, text, said.review
    return "", wire_text, None


def _found_again(desk: Desk, job: Job, picture: Picture) -> DraftPicture:
    path, recipe = Path(picture.source), picture.recipe
    if not path.exists() and picture.file and desk.outbox_files.path(job.id, picture).exists():
        path = desk.outbox_files.save_copy(job.id, picture, desk.paths.kept)
        recipe = None  # it was made by it already
    return DraftPicture(str(path), alt=picture.alt, focus=picture.focus, recipe=recipe)


__all__ = [
    "COMMANDS",
    "NotPossible",
    "change",
    "clear_ended",
    "command",
    "draft_again",
    "refusal",
    "tidy_up",
]
