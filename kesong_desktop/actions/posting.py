"""From a draft to an outbox job."""

import contextlib
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import InvalidInput, KesongError, StoreProblem
from kesong_desktop.imaging import probe
from kesong_desktop.model import caption, preflight
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture, ReviewForm
from kesong_desktop.model.event import DraftsChanged, JobChanged
from kesong_desktop.model.outbox import (
    ENDED,
    Body,
    CancelAsked,
    Fact,
    Job,
    JobId,
    NotPossible,
    Paused,
    Picture,
    Resumed,
    Retried,
    Settled,
)
from kesong_desktop.model.preflight import Finding, PictureFacts
from kesong_desktop.model.review import Review

NO_DRAFT = DraftId("")
"""The id of a draft that was not saved yet."""
COMMANDS: dict[str, Fact] = {
    "pause": Paused(),
    "resume": Resumed(),
    "retry": Retried(),
    "cancel": CancelAsked(),
    "there": Settled(is_there=True),
    "again": Settled(is_there=False),
}
"""What a person can do with a job."""


def new_draft(desk: Desk, paths: Sequence[str] = (), *, account: Account | None = None) -> Draft:
    """A draft with these files, saved. Captions found in the files become the first descriptions."""
    now_s = desk.clock()
    pictures = tuple(DraftPicture(path, alt=caption_in(desk, path)) for path in paths)
    draft = Draft(
        id=DraftId(desk.new_id()),
        account=account.key if account else AccountKey(""),
        pictures=pictures,
        created_s=now_s,
        changed_s=now_s,
    )
    desk.drafts.save(draft).result()
    desk.report(DraftsChanged())
    return draft


def keep(desk: Desk, draft: Draft) -> Draft:
    """Save a draft that was made elsewhere, under an id of its own."""
    now_s = desk.clock()
    kept = replace(draft, id=DraftId(desk.new_id()), created_s=now_s, changed_s=now_s)
    desk.drafts.save(kept).result()
    desk.report(DraftsChanged())
    return kept


def caption_in(desk: Desk, path: str) -> str:
    """The caption that the camera roll knows of a file, or empty."""
    photo = desk.library.by_path(path)
    return photo.description if photo else ""


def look_at(path: str) -> PictureFacts:
    """The facts of a file for the check. Never raises: what is wrong with the file is one of the facts."""
    try:
        facts = probe.probe(Path(path))
        size = Path(path).stat().st_size
    except KesongError as error:
        return PictureFacts(path, problem=error.code, problem_sentence=error.sentence())
    except OSError as error:
        return PictureFacts(path, problem="Unreadable", problem_sentence=f"{path}: {error.strerror}")
    return PictureFacts(
        path=path,
        kind=facts.kind,
        mime=facts.mime,
        bytes=size,
        width=facts.width,
        height=facts.height,
        has_place=facts.place is not None,
    )


def capability_of(desk: Desk, account: Account) -> Capability:
    """What the account's server can do, as far as it is known here."""
    known = desk.accounts.capability(account.server)
    return known[0] if known else Capability()


def check(desk: Desk, draft: Draft, account: Account) -> list[Finding]:
    """The check before publishing."""
    facts = tuple(look_at(picture.path) for picture in draft.pictures)
    try:
        wire_text = draft.wire_text()
    except InvalidInput as error:
        wire_text = draft.text
        wrong = [
            Finding(
                "invalid", "must", "{sentence}", mends=("open_review",), facts={"sentence": error.sentence()}
            )
        ]
    else:
        wrong = []
    return wrong + preflight.check(draft, wire_text, facts, capability_of(desk, account), account.host)


def queue(desk: Desk, draft: Draft, account: Account) -> Job:
    """Put the draft into the outbox of ``account``. Durable when it returns; queueing a draft twice gives the first job.

    Raises:
        InvalidInput: the review cannot be written.
        DiskFull, StoreProblem: nothing was queued, and the draft is where it was.
    """
    text = draft.wire_text()
    job = Job(
        id=JobId(desk.new_id()),
        account=account.key,
        body=Body(
            text=text,
            visibility=draft.visibility or account.default_visibility,
            spoiler=draft.spoiler.strip(),
            sensitive=bool(draft.spoiler.strip()),
            language=draft.language,
            in_reply_to_id=draft.in_reply_to_id,
        ),
        pictures=tuple(Picture(one.path, alt=one.alt.strip(), focus=one.focus) for one in draft.pictures),
        created_s=desk.clock(),
        title=draft.name,
        draft_id=draft.id,
    )
    queued = desk.jobs.add(job)
    with contextlib.suppress(
        StoreProblem
    ):  # it is queued, whatever becomes of the draft: ``tidy_up`` takes it off later
        desk.drafts.remove([draft.id])
    desk.report(JobChanged(queued.id))
    desk.report(DraftsChanged())
    desk.engine.wake_outbox()
    return queued


def work_off(desk: Desk, job: Job) -> Job:
    """Send what waits for the job's account; returns the job when it rests or its server stays away."""
    desk.engine.drain(job.account).result()
    return desk.jobs.get(job.id)


def tidy_up(desk: Desk) -> None:
    """After a start: drafts that became jobs go, and so do files of jobs that are no longer listed."""
    desk.drafts.remove([DraftId(draft_id) for draft_id in desk.jobs.draft_ids()])
    desk.outbox_files.sweep(job.id for job in desk.jobs.all() if job.state not in ENDED)


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
        "retry": "It is on its way at this moment, or waits for your decision.",
        "there": "There is no doubt about it.",
        "again": "There is no doubt about it.",
    }
    why = "It has ended." if job.state in ENDED else told[verb]
    return InvalidInput(f"Job {job.id} is {job.state}. {why}", "See its state with: kesong outbox list")


def clear_ended(desk: Desk) -> None:
    """Take published and cancelled jobs off the list."""
    gone = desk.jobs.clear_ended()
    desk.outbox_files.remove(gone)
    for job_id in gone:
        desk.report(JobChanged(job_id))


def draft_again(desk: Desk, job: Job) -> Draft:
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
        in_reply_to_id=job.body.in_reply_to_id,
        review=ReviewForm.of(review) if review else None,
    )
    return keep(desk, draft)


def _parts(wire_text: str) -> tuple[str, str, Review | None]:
    """Title, text and review that make up ``wire_text`` again, to the letter; where they do not, it is all text."""
    said = caption.split(wire_text)
    text = said.review.text if said.review else said.text
    for title in (said.title, ""):
        if caption.compose(title, text, review=said.review) == wire_text:
            return title, text, said.review
    return "", wire_text, None


def _found_again(desk: Desk, job: Job, picture: Picture) -> DraftPicture:
    path = Path(picture.source)
    if not path.exists() and picture.file:
        path = desk.outbox_files.save_copy(job.id, picture, desk.paths.kept)
    return DraftPicture(str(path), alt=picture.alt, focus=picture.focus)


def with_picture_moved(draft: Draft, old: int, new: int) -> Draft:
    """The draft with one picture at another place."""
    pictures = list(draft.pictures)
    pictures.insert(new, pictures.pop(old))
    return replace(draft, pictures=tuple(pictures))


__all__ = [
    "COMMANDS",
    "NO_DRAFT",
    "NotPossible",
    "capability_of",
    "caption_in",
    "check",
    "clear_ended",
    "command",
    "draft_again",
    "keep",
    "look_at",
    "new_draft",
    "queue",
    "refusal",
    "tidy_up",
    "with_picture_moved",
    "work_off",
]
