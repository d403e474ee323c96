"""Checks a batch of posts, and queues all of them or none."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.outbox.preflight import PreflightCheck
from kesong_desktop.actions.outbox.publish import Publisher
from kesong_desktop.errors import NotFound
from kesong_desktop.imaging.edit import looks
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.model.batch.batch_post import BatchPost, Posts
from kesong_desktop.model.batch.cell import PlanRules
from kesong_desktop.model.batch.mend import MendRules
from kesong_desktop.model.batch.plan import BatchPlan
from kesong_desktop.model.batch.problem import PlanInvalid, PlanProblem
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.outbox import PostJob
from kesong_desktop.model.preflight import Finding

_COLUMNS = {
    "account_gone": "account",
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
    """Result of queueing: ``jobs`` in the order of the posts; ``known`` of them had been queued before."""

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
        """Return the valid values of a plan: accounts, looks, and future times."""
        known = looks.every()
        names = {name.casefold(): one.id for one in known for name in (one.id, one.name)}
        keys = frozenset(account.key for account in self._accounts.all())
        return PlanRules(keys, names, self._clock())

    def account_of(self, draft: Draft, account: Account | None = None) -> Account:
        """Return the account of a post: its own, else ``account``, else the one in use.

        Raises:
            NotFound: there is none.
        """
        if draft.account:
            return self._accounts.get(draft.account)
        return account or self._accounts.current()

    def check(self, posts: Sequence[BatchPost], account: Account | None = None) -> Iterator[list[Finding]]:
        """Yield the findings of each post in order. Opens every file: not for the GUI thread."""
        known = {one.key for one in self._accounts.all()}
        # A post may name a signed-out account; that must not affect the others.
        here = [post for post in posts if not post.draft.account or post.draft.account in known]
        checked = self._check.check_all((post.draft, self.account_of(post.draft, account)) for post in here)
        for post in posts:
            key = post.draft.account
            gone = Finding("account_gone", "must", facts={"account": key}, account=key)
            yield [gone] if key and key not in known else next(checked)

    def mend_rules(self) -> MendRules:
        """Return the context for fixes of findings about these posts."""
        return MendRules(self._capability, self._language)

    def _capability(self, draft: Draft, key: AccountKey) -> Capability:
        try:
            account = self._accounts.get(key) if key else self.account_of(draft)
        except NotFound:
            return Capability()
        return self._accounts.capability(account)

    def _language(self, draft: Draft) -> str:
        try:
            return self._publisher.language(draft, self.account_of(draft))
        except NotFound:
            return draft.language

    def problems(self, plan: BatchPlan, account: Account | None = None) -> list[PlanProblem]:
        """Return the errors of a plan by row and column: invalid values, past times, and blocking findings."""
        found = list(plan.problems)
        found += [one for one in self._late(plan) if not any(_is_same_cell(one, other) for other in found)]
        wrong = {one.row for one in plan.problems}
        for index, findings in enumerate(self.check(plan.posts, account)):
            row = plan.rows[index]
            for finding in findings:
                column = column_of(finding, partial(plan.picture_number, index))
                problem = PlanProblem(row, column, "finding", finding=finding)
                is_known = row in wrong and any(_is_same_cell(problem, one) for one in found)
                if finding.severity == "must" and not is_known:
                    found.append(problem)
        return sorted(found, key=lambda one: one.row)

    def _late(self, plan: BatchPlan) -> list[PlanProblem]:
        """Return the posts with a past time, except those that were queued before."""
        now_s = self._clock()
        late = [
            (row, post)
            for row, post in zip(plan.rows, plan.posts, strict=True)
            if post.when is not None and post.due_s <= now_s
        ]
        known = self._publisher.queued_before([post.id for _, post in late])
        return [
            PlanProblem(row, "when", "when_past", {"text": f"{post.when:%Y-%m-%d %H:%M}"})
            for row, post in late
            if post.id not in known
        ]

    def queue(self, posts: Posts, account: Account | None = None) -> QueuedBatch:
        """Queue all posts with their times, or none. A post that was queued before is not queued again.

        Raises:
            PlanInvalid: a time is over; nothing was queued.
            NotFound: an account is not there any more; nothing was queued.
            InvalidInput: a review cannot be written; nothing was queued.
            DiskFull, StoreProblem: nothing was queued.
        """
        late = self._late(BatchPlan(posts, tuple(range(1, len(posts) + 1))))
        if late:
            raise PlanInvalid(tuple(late))
        made = []
        for post in posts:
            used = self.account_of(post.draft, account)
            made.append((replace(post.draft, account=used.key), used, post.due_s))
        known = self._publisher.queued_before([post.id for post in posts])
        return QueuedBatch(tuple(self._publisher.queue_together(made)), len(known))


def _is_same_cell(one: PlanProblem, other: PlanProblem) -> bool:
    return (one.row, one.column) == (other.row, other.column)


def column_of(finding: Finding, number_of: Callable[[int], int]) -> str:
    """Return the plan column of a finding; ``number_of`` returns the number of a picture's column."""
    if finding.code == "too_many":
        return f"picture_{number_of(int(finding.facts['limit']))}"
    column = _COLUMNS.get(finding.code, "text" if finding.picture is None else "picture")
    return column if finding.picture is None else f"{column}_{number_of(finding.picture)}"
