"""A batch is checked as a whole, and queued as a whole or not at all."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.outbox.preflight import PreflightCheck
from kesong_desktop.actions.outbox.publish import Publisher
from kesong_desktop.imaging.edit import looks
from kesong_desktop.model.account import Account
from kesong_desktop.model.batch.batch_post import BatchPost, Posts
from kesong_desktop.model.batch.cell import PlanRules
from kesong_desktop.model.batch.plan import BatchPlan
from kesong_desktop.model.batch.problem import PlanInvalid, PlanProblem
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.outbox import PostJob
from kesong_desktop.model.preflight import Finding

_COLUMNS = {
    "no_direct": "visibility",
    "warning_too_long": "warning",
    "comment_too_long": "first_comment",
    "place_told": "place",
    "invalid": "review",
    "review_needs_product": "review",
    "review_needs_rating": "review",
    "review_needs_relation": "review",
    "price_without_currency": "review",
    "needs_picture": "picture_1",
    "alt_too_long": "alt",
    "no_alt": "alt",
}
"""The column to which a finding belongs, where that is not the text or the picture."""


@dataclass(frozen=True, slots=True)
class QueuedBatch:
    """What was queued: ``jobs`` in the order of the posts; of these, ``known`` were queued before and are no second time."""

    jobs: tuple[PostJob, ...]
    known: int = 0


class BatchPublisher:
    """Checks and queues the posts of a batch. ``clock`` gives seconds since 1970."""

    def __init__(
        self,
        accounts: Accounts,
        check: PreflightCheck,
        publisher: Publisher,
        *,
        clock: Callable[[], float],
    ) -> None:
        self._accounts = accounts
        self._check = check
        self._publisher = publisher
        self._clock = clock

    def rules(self) -> PlanRules:
        """What a plan may name at this moment: the accounts signed in, the looks, and times to come."""
        known = looks.every()
        names = {name.casefold(): one.id for one in known for name in (one.id, one.name)}
        keys = frozenset(account.key for account in self._accounts.all())
        return PlanRules(keys, names, self._clock())

    def account_of(self, draft: Draft, account: Account | None = None) -> Account:
        """The account of a post: its own, else ``account``, else the one in use.

        Raises:
            NotFound: there is none.
        """
        if draft.account:
            return self._accounts.get(draft.account)
        return account or self._accounts.current()

    def check(self, posts: Sequence[BatchPost], account: Account | None = None) -> Iterator[list[Finding]]:
        """The findings of each post, one after the other. Opens every file: not for the GUI thread."""
        drafts = ((post.draft, self.account_of(post.draft, account)) for post in posts)
        return self._check.check_all(drafts)

    def problems(self, plan: BatchPlan, account: Account | None = None) -> list[PlanProblem]:
        """The mistakes of a plan, and what the check before publishing says must be mended, by row and column."""
        found = list(plan.problems)
        wrong = {one.row for one in plan.problems}
        for row, findings in zip(plan.rows, self.check(plan.posts, account), strict=True):
            for finding in findings:
                column = column_of(finding)
                is_known = row in wrong and any((one.row, one.column) == (row, column) for one in found)
                if finding.severity == "must" and not is_known:
                    found.append(PlanProblem(row, column, "finding", finding=finding))
        return sorted(found, key=lambda one: one.row)

    def queue(self, posts: Posts, account: Account | None = None) -> QueuedBatch:
        """Put all posts into the outbox with their times: all of them or none. One that was queued before is not queued again.

        Raises:
            PlanInvalid: a time is over; nothing was queued.
            NotFound: an account is not there any more; nothing was queued.
            InvalidInput: a review cannot be written; nothing was queued.
            DiskFull, StoreProblem: nothing was queued.
        """
        now_s = self._clock()
        late = [
            PlanProblem(row, "when", "when_past", {"text": f"{post.when:%Y-%m-%d %H:%M}"})
            for row, post in enumerate(posts, 1)
            if post.when is not None and post.due_s <= now_s
        ]
        if late:
            raise PlanInvalid(tuple(late))
        made = []
        for post in posts:
            used = self.account_of(post.draft, account)
            made.append((replace(post.draft, account=used.key), used, post.due_s))
        known = self._publisher.queued_before([post.id for post in posts])
        return QueuedBatch(tuple(self._publisher.queue_together(made)), len(known))


def column_of(finding: Finding) -> str:
    """The column of a plan that a finding is about."""
    if finding.code == "too_many":
        return f"picture_{int(finding.facts['limit']) + 1}"
    column = _COLUMNS.get(finding.code, "text" if finding.picture is None else "picture")
    return column if finding.picture is None else f"{column}_{finding.picture + 1}"
