"""From a draft to an outbox job."""

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from kesong_desktop.actions import fates
from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import InvalidInput, KesongError, StoreProblem
from kesong_desktop.imaging.edit import looks
from kesong_desktop.model import preflight
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture
from kesong_desktop.model.event import DraftsChanged, JobChanged
from kesong_desktop.model.marks import mentions_in, tags_in
from kesong_desktop.model.outbox import (
    Body,
    Job,
    JobId,
    Picture,
    State,
)
from kesong_desktop.model.preflight import Finding, PictureFacts
from kesong_desktop.model.recipe import Recipe
from kesong_desktop.store.habits import Kind

_AT_ONCE = 100
"""Jobs queued in one transaction."""
NO_DRAFT = DraftId("")
"""The id of a draft that was not saved yet."""


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


def keep(desk: Desk, draft: Draft, draft_id: DraftId = NO_DRAFT) -> Draft:
    """Save a draft that was made elsewhere, under ``draft_id`` or an id of its own."""
    now_s = desk.clock()
    kept = replace(draft, id=draft_id or DraftId(desk.new_id()), created_s=now_s, changed_s=now_s)
    desk.drafts.secure(kept)
    desk.report(DraftsChanged())
    return kept


def caption_in(desk: Desk, path: str) -> str:
    """The caption that the camera roll knows of a file, or empty."""
    photo = desk.library.by_path(path)
    return photo.description if photo else ""


def look_at(desk: Desk, path: str) -> PictureFacts:
    """The facts of a file, or of the draft's copy, for the check. Never raises: what is wrong with it is one of the facts."""
    source = desk.own_files.where(path)
    try:
        facts = desk.fence.probe(source)
        size = source.stat().st_size
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


def with_past(desk: Desk, past: fates.Past, facts: PictureFacts) -> PictureFacts:
    """The facts of a file, and the post that its content went into before, in this file or a copy of it."""
    if facts.problem:
        return facts
    path = str(desk.own_files.where(facts.path))
    before = past.posting_of(path)
    if before is None:
        job = past.waiting_of(path)
        return replace(facts, waits_as=f"“{job.title}”" if job.title else job.account) if job else facts
    post = desk.cache.post(before.account, before.post_id)
    words = (post.caption.title or post.text).strip().partition("\n")[0][:60] if post else ""
    on = datetime.fromtimestamp(before.at_s).strftime("%Y-%m-%d")  # noqa: DTZ006 - the person's own day
    return replace(
        facts, posted_as=f"“{words}” ({before.account})" if words else before.account, posted_on=on
    )


def capability_of(desk: Desk, account: Account) -> Capability:
    """What the account's server can do, as far as it is known here."""
    known = desk.accounts.capability(account.server)
    return known[0] if known else Capability()


def meant_for(draft: Draft, account: Account) -> Draft:
    """The draft as it is for ``account``: what another account's server calls its place means nothing there."""
    is_others = bool(draft.account) and draft.account != account.key
    return replace(draft, place_id="") if draft.place_id and is_others else draft


def language_of(desk: Desk, draft: Draft, account: Account) -> str:
    """The language that the draft is posted in: its own, else the one that was chosen last for the account; empty: not told."""
    return draft.language or desk.habits.language(account.key)


def picture_limit(desk: Desk, draft: Draft) -> int:
    """How many pictures the server takes to which the draft goes; where nobody is signed in, the careful number."""
    known = desk.accounts.all()
    own = next((one for one in known if one.key == draft.account), None)
    account = own or (desk.account() if known else None)
    return (capability_of(desk, account) if account else Capability()).limits.pictures


def check(desk: Desk, draft: Draft, account: Account) -> list[Finding]:
    """The check before publishing."""
    draft = meant_for(draft, account)
    past = fates.Past(desk)
    facts = tuple(with_past(desk, past, look_at(desk, picture.path)) for picture in draft.pictures)
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
    wishes, can = desk.settings.load(), capability_of(desk, account)
    keeps_credit = wishes.keep_author or wishes.keep_copyright
    return wrong + preflight.check(draft, wire_text, facts, can, account.host, keeps_credit=keeps_credit)


def queue(desk: Desk, draft: Draft, account: Account, *, at_s: float = 0.0) -> Job:
    """Put the draft into the outbox of ``account``. Durable when it returns; queueing a draft twice gives the first job.

    ``at_s``: when it is to be published, in seconds since 1970; a time that is over, or 0, means now.

    Raises:
        InvalidInput: the review cannot be written.
        DiskFull, StoreProblem: nothing was queued, and the draft is where it was.
    """
    return queue_all(desk, [(draft, account)], at_s=at_s)[0]


def queue_all(desk: Desk, drafts: Sequence[tuple[Draft, Account]], *, at_s: float = 0.0) -> list[Job]:
    """Put many drafts into the outbox, in their order, as ``queue`` does: a hundred at a time, all of them or none of them.

    Raises:
        InvalidInput: a review cannot be written; nothing was queued.
        DiskFull, StoreProblem: the hundreds before were queued, and their drafts are gone; the others are where they were.
    """
    jobs = [_job_of(desk, meant_for(draft, account), account, at_s) for draft, account in drafts]
    queued: list[Job] = []
    for part in _batched(jobs, _AT_ONCE):
        queued += desk.jobs.add_all(part)
        with contextlib.suppress(
            StoreProblem
        ):  # it is queued, whatever becomes of the draft: ``tidy_up`` takes it off later
            desk.drafts.remove([DraftId(job.draft_id) for job in part])
            desk.habits.note([habit for job in part for habit in _habits(job)])
    if queued:
        desk.report(JobChanged(queued[-1].id))  # once: who shows the list reads all of it again
    desk.report(DraftsChanged())
    desk.engine.wake_outbox()
    return queued


def _batched(jobs: Sequence[Job], size: int) -> Iterator[Sequence[Job]]:
    """The jobs in parts of at most ``size``."""
    for start in range(0, len(jobs), size):
        yield jobs[start : start + size]


def _job_of(desk: Desk, draft: Draft, account: Account, at_s: float) -> Job:
    text, is_later = draft.wire_text(), at_s > desk.clock()
    return Job(
        id=JobId(desk.new_id()),
        account=account.key,
        body=Body(
            text=text,
            visibility=draft.visibility or account.default_visibility,
            spoiler=draft.spoiler.strip(),
            sensitive=bool(draft.spoiler.strip()),
            language=language_of(desk, draft, account),
            in_reply_to_id=draft.in_reply_to_id,
            place=draft.place if draft.place_id else "",
            place_id=draft.place_id,
            replies=draft.replies,
            quotes=draft.quotes,
        ),
        pictures=tuple(picture_of(desk, one) for one in draft.pictures),
        created_s=desk.clock(),
        state=State.SCHEDULED if is_later else State.PREPARING,
        due_s=at_s if is_later else 0.0,
        title=draft.name,
        draft_id=draft.id,
    )


def _habits(job: Job) -> Iterator[tuple[AccountKey, Kind, str]]:
    """What the person will want again, the first of it noted last."""
    for tag in reversed(tags_in(job.body.text)):
        yield job.account, "tag", tag
    for person in reversed(mentions_in(job.body.text)):
        yield job.account, "person", person


def picture_of(desk: Desk, one: DraftPicture) -> Picture:
    """The picture, with what its file is like now: should that change before it is made ready, the person is told (R9).

    Where the file has gone it is the draft's copy.
    """
    path = desk.own_files.where(one.path)
    try:
        found = path.stat()
    except OSError:  # the renderer tells it
        return Picture(one.path, alt=one.alt.strip(), focus=one.focus, recipe=one.recipe)
    return Picture(
        str(path),
        alt=one.alt.strip(),
        focus=one.focus,
        source_bytes=found.st_size,
        source_mtime_ns=found.st_mtime_ns,
        recipe=one.recipe,
    )


def work_off(desk: Desk, job: Job) -> Job:
    """Send what waits for the job's account; returns the job when it rests or its server stays away."""
    desk.engine.drain(job.account).result()
    return desk.jobs.get(job.id)


def with_look(draft: Draft, name: str) -> Draft:
    """The draft with the look of this id or name on all of its pictures; clips stay as they are.

    Raises:
        NotFound: there is no such look; the error names those that there are.
    """
    look = looks.find(name)
    pictures = tuple(
        replace(one, recipe=replace(one.recipe or Recipe(), look=look.id)) for one in draft.pictures
    )
    return replace(draft, pictures=pictures)


def with_picture_moved(draft: Draft, old: int, new: int) -> Draft:
    """The draft with one picture at another place."""
    pictures = list(draft.pictures)
    pictures.insert(new, pictures.pop(old))
    return replace(draft, pictures=tuple(pictures))
