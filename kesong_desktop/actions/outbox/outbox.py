"""The outbox: its jobs, the user's commands to them, and jobs that become drafts again."""

import contextlib
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

from kesong_desktop.actions.draft.drafts import Drafts
from kesong_desktop.actions.outbox.ports import OutboxEngine
from kesong_desktop.errors import InvalidInput, Reason, StoreProblem
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.draft import NO_DRAFT, Draft, DraftId, DraftPicture, ReviewForm, own_warning
from kesong_desktop.model.event import Event, JobChanged
from kesong_desktop.model.outbox import (
    ENDED,
    CancelRequested,
    EditRequested,
    Fact,
    InvalidTransition,
    Job,
    JobId,
    OutboxMedia,
    OutcomeDecided,
    PauseRequested,
    PostJob,
    RescheduleRequested,
    ResumeRequested,
    RetryRequested,
    State,
)
from kesong_desktop.model.review import Review
from kesong_desktop.model.review_data.photo_tag import read_tags
from kesong_desktop.model.text import caption
from kesong_desktop.store.journal.job_rows import JobNote
from kesong_desktop.store.journal.jobs import JobStore
from kesong_desktop.store.outbox_files import OutboxFiles

COMMANDS: dict[str, Fact] = {
    "pause": PauseRequested(),
    "resume": ResumeRequested(),
    "retry": RetryRequested(),
    "cancel": CancelRequested(),
    "there": OutcomeDecided(is_there=True),
    "again": OutcomeDecided(is_there=False),
}
"""The commands that a user can give a job."""


class Outbox:
    """All jobs of the profile.

    ``own_folder`` takes copies of rendered files whose originals have gone. ``new_id`` gives a fresh name, ``report`` takes
    events.
    """

    def __init__(
        self,
        jobs: JobStore,
        files: OutboxFiles,
        drafts: Drafts,
        engine: OutboxEngine,
        own_folder: Path,
        *,
        new_id: Callable[[], str],
        report: Callable[[Event], None],
    ) -> None:
        self._jobs = jobs
        self._files = files
        self._drafts = drafts
        self._engine = engine
        self._own_folder = own_folder
        self._new_id = new_id
        self._report = report

    def all(self) -> list[Job]:
        """Return every job, oldest first."""
        return self._jobs.all()

    def get(self, job_id: str) -> Job:
        """Return the job ``job_id``.

        Raises:
            NotFound: there is none.
        """
        return self._jobs.get(job_id)

    def states(self) -> dict[JobId, State]:
        """Return the state of each job by the job's id."""
        return dict(self._jobs.states())

    def history(self, job_id: str) -> list[JobNote]:
        """Return the history of a job, oldest first."""
        return self._jobs.history(job_id)

    def picture_path(self, job: PostJob, picture: OutboxMedia) -> Path:
        """Return the rendered file of a picture, which outlives the original; the original until it is rendered."""
        rendered = self._files.path(job.id, picture.rendered) if picture.rendered else None
        return rendered if rendered is not None and rendered.is_file() else Path(picture.source)

    def tidy_up(self) -> None:
        """After a start: finish interrupted conversions between drafts and jobs, and delete the files of removed jobs."""
        self._finish_edits()
        self._drafts.remove([DraftId(draft_id) for draft_id in self._jobs.draft_ids()])
        listed = (job.id for job in self._jobs.posts() if job.state not in ENDED or job.draft_again_id)
        self._files.sweep(listed)

    def add_all(self, jobs: Sequence[PostJob]) -> list[PostJob]:
        """Queue jobs in their order, all of them or none; a draft queued twice gives its first job.

        Raises:
            DiskFull, StoreProblem: nothing was queued.
        """
        return self._jobs.add_all(jobs)

    def draft_ids(self) -> frozenset[DraftId]:
        """Return the ids of the drafts that became the jobs in the list."""
        return frozenset(DraftId(one) for one in self._jobs.draft_ids())

    def announce(self, queued: Sequence[PostJob]) -> None:
        """Report added jobs, and start to send them. One event for all, because the list of jobs is read as a whole."""
        if queued:
            self._report(JobChanged(queued[-1].id))
        self._engine.wake_outbox()

    def send_due(self, account: AccountKey | None = None) -> Future[None]:
        """Send what is due (of one account); the future holds the first error that kept a queue from running."""
        return self._engine.drain(account)

    def get_post(self, job_id: str) -> PostJob:
        """Return the job of a post.

        Raises:
            NotFound: there is no such post.
        """
        return self._jobs.get_post(job_id)

    def run_until_idle(self, job: PostJob) -> PostJob:
        """Send what is due for the job's account; return the job when it rests or its server is unreachable."""
        self._engine.drain(job.account).result()
        return self._jobs.get_post(job.id)

    def command(self, job_id: str, verb: str) -> Future[Job]:
        """Give a job a command (a key of ``COMMANDS``); the future may hold ``InvalidTransition``.

        Raises:
            NotFound: there is no such job.
        """
        return self._engine.command(self._jobs.get(job_id), COMMANDS[verb])

    def reschedule(self, job_id: str, due_s: float) -> Future[Job]:
        """Change the time of a scheduled post, in seconds since 1970; the future may hold ``InvalidTransition``.

        One that waits on its server keeps its time until the server has changed it.

        Raises:
            NotFound: there is no such job.
        """
        return self._engine.command(self._jobs.get(job_id), RescheduleRequested(due_s))

    def clear_finished(self) -> None:
        """Remove published and cancelled jobs from the list."""
        self._finish_edits()
        cleared = self._jobs.clear_ended()
        self._files.remove(cleared)
        for job_id in cleared:
            self._report(JobChanged(job_id))

    def edit(self, job_id: str) -> Draft:
        """Cancel a job and turn it into a draft. After a crash in between, ``tidy_up`` keeps one of the two.

        Waits for the job's queue: not for the GUI thread.

        Raises:
            NotFound: there is no such job.
            InvalidTransition: it has ended, is being sent at this moment, or may be published already.
            DiskFull, StoreProblem: the draft could not be saved; it will be at the next start.
        """
        self._engine.command(self._jobs.get(job_id), EditRequested(self._new_id())).result()
        return self._finish_edit(self._jobs.get_post(job_id))

    def make_new_post(self, job_id: str) -> Draft:
        """Turn a reply to, or an edit of, a deleted post into a draft of a new post; the job is removed.

        Waits for the job's queue: not for the GUI thread.

        Raises:
            NotFound: there is no such job.
            InvalidInput: it is neither a reply nor an edit.
            InvalidTransition: it has ended, is being sent at this moment, or may be published already.
            DiskFull, StoreProblem: the draft could not be saved.
        """
        job = self._jobs.get(job_id)
        if isinstance(job, PostJob) and job.body.in_reply_to_id:
            draft = replace(self.edit(job_id), in_reply_to_id="")
            self._drafts.save(draft).result()
            return draft
        if isinstance(job, PostJob) or job.edit is None:
            raise InvalidInput(Reason.JOB_NO_NEW_POST, job=job_id)
        body = job.edit.body
        title, text, review = _parts(body.text, body.language)
        draft = self._drafts.add(
            Draft(
                id=NO_DRAFT,
                account=job.account,
                title=title,
                text=text,
                spoiler=own_warning(body.spoiler, review.relation if review else None, body.language),
                language=body.language,
                review=ReviewForm.of(review) if review else None,
            )
        )
        self.command(job_id, "cancel").result()
        return draft

    def take_back(self, job_id: str) -> Draft | None:
        """Cancel a job; a post, or the text of a refused edit, becomes a draft, so that nothing is lost.

        Returns the draft; None for any other interaction.
        A post that may be published already stays published, and is a draft as well. Blocks on its queue: not for the GUI thread.

        Raises:
            NotFound: there is no such job.
            InvalidTransition: it has ended, or is being sent at this moment.
            DiskFull, StoreProblem: the draft could not be saved, and the job is as it was.
        """
        job = self._jobs.get(job_id)
        if not isinstance(job, PostJob):
            if job.edit is not None and job.state is State.PARKED:
                return self.make_new_post(job_id)
            self.command(job_id, "cancel").result()
            return None
        try:
            return self.edit(job_id)
        except InvalidTransition:
            draft = self.copy_to_draft(job)
        try:
            self.command(job_id, "cancel").result()
        except InvalidTransition:
            self._drafts.remove([draft.id])
            raise
        return draft

    def copy_to_draft(self, job: PostJob, draft_id: DraftId = NO_DRAFT) -> Draft:
        """Save a draft of what the job would post, and return it. The job stays as it is.

        A picture whose file has gone comes from the copy that was rendered for the server.

        Raises:
            DiskFull, StoreProblem: nothing was saved.
        """
        title, text, review = _parts(job.whole_text, job.body.language)
        draft = Draft(
            id=NO_DRAFT,
            account=job.account,
            title=title,
            text=text,
            pictures=tuple(self._draft_picture(job, picture) for picture in job.pictures),
            visibility=job.body.visibility,
            spoiler=own_warning(job.body.spoiler, review.relation if review else None, job.body.language),
            language=job.body.language,
            place=job.body.place,
            place_id=job.body.place_id,
            replies=job.body.replies,
            quotes=job.body.quotes,
            in_reply_to_id=job.body.in_reply_to_id,
            review=ReviewForm.of(review) if review else None,
            first_comment=job.first_comment,
        )
        return self._drafts.add(draft, draft_id)

    def _draft_picture(self, job: PostJob, picture: OutboxMedia) -> DraftPicture:
        path, recipe = Path(picture.source), picture.recipe
        rendered = picture.rendered
        if not path.exists() and rendered and self._files.path(job.id, rendered).exists():
            path = self._files.save_copy(job.id, rendered, self._own_folder)
            # The rendered file has the recipe applied already.
            recipe = None
        alt, tags = read_tags(picture.alt)
        return DraftPicture(str(path), alt=alt, focus=picture.focus, recipe=recipe, tags=tags)

    def _finish_edit(self, job: PostJob) -> Draft:
        """Save the draft, unless it is saved already, and then record that in the job."""
        draft_id = DraftId(job.draft_again_id)
        draft = self._drafts.find(draft_id) or self.copy_to_draft(job, draft_id)
        self._jobs.save(replace(job, draft_again_id=""))
        self._report(JobChanged(job.id))
        return draft

    def _finish_edits(self) -> None:
        """Finish conversions that a crash or a full disk interrupted; failures are retried the next time."""
        for job in self._jobs.becoming_drafts():
            with contextlib.suppress(StoreProblem):
                self._finish_edit(job)


def refusal(job: Job, verb: str) -> InvalidInput:
    """Return the error for a command that does not fit the job's state."""
    if job.state in ENDED:
        reason = Reason.JOB_ENDED
    elif job.state in {State.SERVER_SCHEDULED, State.RECALLING}:
        reason = Reason.JOB_ON_SERVER
    else:
        reason = _REFUSALS[verb]
    return InvalidInput(reason, job=job.id, state=job.state)


_REFUSALS = {
    "cancel": Reason.JOB_BEING_SENT,
    "pause": Reason.JOB_NOT_WAITING,
    "resume": Reason.JOB_NOT_PAUSED,
    "change": Reason.JOB_MAY_BE_PUBLISHED,
    "retry": Reason.JOB_NEEDS_DECISION,
    "there": Reason.JOB_NOT_IN_DOUBT,
    "again": Reason.JOB_NOT_IN_DOUBT,
    "reschedule": Reason.JOB_NOT_MOVABLE,
}


def _parts(wire_text: str, language: str) -> tuple[str, str, Review | None]:
    """Return title, text and review that reproduce ``wire_text`` exactly; if none do, all of it is text."""
    found = caption.split(wire_text)
    text = found.review.text if found.review else found.text
    for title in (found.title, ""):
        if caption.compose(title, text, review=found.review, language=language) == wire_text:
            return title, text, found.review
    return "", wire_text, None
