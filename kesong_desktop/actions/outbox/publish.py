"""Converts drafts to outbox jobs."""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from kesong_desktop.actions.draft.draft_files import DraftFiles
from kesong_desktop.actions.draft.drafts import Drafts
from kesong_desktop.actions.outbox.outbox import Outbox
from kesong_desktop.errors import StoreProblem
from kesong_desktop.imaging.edit import looks
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.draft_version import account_keys, draft_for
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.model.outbox import JobId, PostBody, PostJob, State
from kesong_desktop.model.preflight import parts_of
from kesong_desktop.model.text.caption import split
from kesong_desktop.model.text.entities import mentions_in, tags_in
from kesong_desktop.store.journal.recent_values import Kind, RecentValues

_BATCH = 100
"""Jobs queued in one transaction."""


class Publisher:
    """Puts drafts into the outbox.

    ``account_of`` returns accounts by key, ``capability_of`` that of an account's server, ``clock`` seconds since 1970,
    ``new_id`` a fresh name.
    """

    def __init__(
        self,
        outbox: Outbox,
        drafts: Drafts,
        files: DraftFiles,
        recent_values: RecentValues,
        *,
        account_of: Callable[[str], Account],
        capability_of: Callable[[Account], Capability],
        clock: Callable[[], float],
        new_id: Callable[[], str],
    ) -> None:
        self._outbox = outbox
        self._drafts = drafts
        self._files = files
        self._recent_values = recent_values
        self._account_of = account_of
        self._capability_of = capability_of
        self._clock = clock
        self._new_id = new_id

    def language(self, draft: Draft, account: Account) -> str:
        """Return the language of the draft: its own, else the one last chosen for the account; empty: not specified."""
        return draft.language or self._recent_values.language(account.key)

    def queue(
        self, draft: Draft, account: Account, *, at_s: float = 0.0, keeps_order: bool = False
    ) -> PostJob:
        """Put the draft into the outbox of ``account``. Durable when it returns; queueing a draft twice gives the first job.

        A draft with further accounts becomes a job for each of them, all or none; the one for ``account`` is returned.

        ``at_s``: when it is to be published, in seconds since 1970; a time in the past, or 0, means now. ``keeps_order``: no
        other post overtakes it while it is unconfirmed, and it overtakes none.

        Raises:
            InvalidInput: the review cannot be written.
            NotFound: a further account is signed out.
            DiskFull, StoreProblem: nothing was queued, and the draft is unchanged.
        """
        return self.queue_all([(draft, account)], at_s=at_s, keeps_order=keeps_order)[0]

    def queue_everywhere(
        self, draft: Draft, account: Account, *, at_s: float = 0.0, keeps_order: bool = False
    ) -> list[PostJob]:
        """As ``queue``; returns the jobs of all the draft's accounts, that of ``account`` first."""
        return self.queue_all([(draft, account)], at_s=at_s, keeps_order=keeps_order)

    def queue_all(
        self, drafts: Sequence[tuple[Draft, Account]], *, at_s: float = 0.0, keeps_order: bool = False
    ) -> list[PostJob]:
        """Put many drafts into the outbox, in their order: about a hundred jobs at a time, all of these or none.

        A draft becomes a job for each of its accounts; these are queued together.

        Raises:
            InvalidInput: a review cannot be written; nothing was queued.
            NotFound: a further account is signed out; nothing was queued.
            DiskFull, StoreProblem: earlier hundreds were queued, and their drafts are gone; the others are where they were.
        """
        made = (self._jobs(draft, account, at_s) for draft, account in drafts)
        jobs = [[replace(job, keeps_order=keeps_order) for job in group] for group in made]
        queued: list[PostJob] = []
        for part in _batched(jobs, _BATCH):
            queued += self._outbox.add_all(part)
            self._forget(part)
        self._outbox.announce(queued)
        self._drafts.report_changed()
        return queued

    def _jobs(self, draft: Draft, account: Account, at_s: float) -> list[PostJob]:
        """Return the jobs of one draft: with ``account``, then with each of its further ones."""
        first = self._job(for_account(draft, account), account, at_s)
        jobs = [first]
        # The job uses the account it is queued with, whatever the draft was created with.
        own = replace(draft, account=account.key)
        for key in account_keys(own, account.key)[1:]:
            further = self._account_of(key)
            job = self._job(for_account(own, further), further, at_s)
            # A draft is identified by the job of its first account; the others by draft and account.
            jobs.append(replace(job, draft_id=f"{draft.id}/{key}" if draft.id else ""))
        return jobs

    def queue_together(self, posts: Sequence[tuple[Draft, Account, float]]) -> list[PostJob]:
        """Put many drafts into the outbox, each with its time as in ``queue``: in one transaction, all of them or none.

        The drafts need not be saved. One whose id was queued before gives its first job.

        Raises:
            InvalidInput: a review cannot be written; nothing was queued.
            DiskFull, StoreProblem: nothing was queued.
        """
        jobs = [self._job(for_account(draft, account), account, at_s) for draft, account, at_s in posts]
        queued = self._outbox.add_all(jobs)
        self._forget(queued)
        self._outbox.announce(queued)
        self._drafts.report_changed()
        return queued

    def queued_before(self, draft_ids: Sequence[DraftId]) -> frozenset[DraftId]:
        """Return those of the drafts that became jobs which are still listed."""
        return frozenset(draft_ids) & self._outbox.draft_ids()

    def _forget(self, jobs: Sequence[PostJob]) -> None:
        """Delete the drafts of queued jobs. If that fails, ``Outbox.tidy_up`` deletes them later."""
        with contextlib.suppress(StoreProblem):
            self._drafts.remove([DraftId(job.draft_id) for job in jobs])
            self._recent_values.note([value for job in jobs for value in _recent_values(job)])

    def _job(self, draft: Draft, account: Account, at_s: float) -> PostJob:
        (text, *rest), is_later = parts_of(draft, self._capability_of(account)), at_s > self._clock()
        return PostJob(
            id=JobId(self._new_id()),
            account=account.key,
            body=PostBody(
                text=text,
                visibility=draft.visibility or account.default_visibility,
                spoiler=draft.wire_spoiler(),
                sensitive=bool(draft.spoiler.strip()),
                language=self.language(draft, account),
                in_reply_to_id=draft.in_reply_to_id,
                place=draft.place if draft.place_id else "",
                place_id=draft.place_id,
                replies=draft.replies,
                quotes=draft.quotes,
            ),
            pictures=tuple(self._files.outbox_media(one) for one in draft.pictures),
            created_s=self._clock(),
            state=State.SCHEDULED if is_later else State.PREPARING,
            due_s=at_s if is_later else 0.0,
            title=draft.name,
            draft_id=draft.id,
            continuation=tuple(rest),
            first_comment=draft.first_comment.strip(),
        )


def for_account(draft: Draft, account: Account) -> Draft:
    """Return the draft as it is for ``account``: within its limits, and without the place id of another account's server."""
    is_others = bool(draft.account) and draft.account != account.key
    draft = draft_for(draft, account.key)
    return replace(draft, place_id="") if draft.place_id and is_others else draft


def with_look(draft: Draft, name: str) -> Draft:
    """Return the draft with the look of this id or name on all of its pictures; videos stay as they are.

    Raises:
        NotFound: there is no such look; the error names the looks that there are.
    """
    look = looks.find(name)
    pictures = tuple(
        replace(one, recipe=replace(one.recipe or Recipe(), look=look.id)) for one in draft.pictures
    )
    return replace(draft, pictures=pictures)


def _batched(jobs: Sequence[Sequence[PostJob]], size: int) -> Iterator[Sequence[PostJob]]:
    """Return the jobs in parts of ``size``, or fewer; those of one draft stay together, however many they are."""
    part: list[PostJob] = []
    for group in jobs:
        if part and len(part) + len(group) > size:
            yield part
            part = []
        part += group
    if part:
        yield part


def _recent_values(job: PostJob) -> Iterator[tuple[AccountKey, Kind, str]]:
    """Return the tags and people of a post, the first of each noted last, and the product and the currency of a review."""
    for tag in reversed(tags_in(job.body.text)):
        yield job.account, "tag", tag
    for person in reversed(mentions_in(job.body.text)):
        yield job.account, "person", person
    review = split(job.whole_text).review
    if review is not None and review.product:
        yield job.account, "product", review.product
    if review is not None and review.currency:
        yield job.account, "currency", review.currency
