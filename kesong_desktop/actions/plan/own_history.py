"""A look back at own posts: read, described, posted again and exported."""

from collections.abc import Mapping
from concurrent.futures import Future
from datetime import datetime, tzinfo
from pathlib import Path

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.outbox.outbox import Outbox
from kesong_desktop.actions.plan.posting_slots import local_zone
from kesong_desktop.actions.timeline.interactions import Interactions
from kesong_desktop.actions.timeline.own_posts import OwnPosts
from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.outbox import ENDED, InteractionJob, Verb
from kesong_desktop.model.plan.entry import PlanEntry, entry_of_post
from kesong_desktop.model.plan.history_table import csv_of
from kesong_desktop.model.plan.slots import zone_of
from kesong_desktop.model.social.notification import StatusSource
from kesong_desktop.model.social.post import Post, Timeline
from kesong_desktop.store.durable_files import write_durably
from kesong_desktop.sync.social.timelines import PullResult

_KEPT, _PULLED = 2_000, 200


class OwnHistory:
    """The posts of the account in use, or of the account ``key``, as they are cached and as the server has them."""

    def __init__(
        self,
        accounts: Accounts,
        timelines: Timelines,
        interactions: Interactions,
        own_posts: OwnPosts,
        outbox: Outbox,
        *,
        key: str = "",
    ) -> None:
        self._key = key
        self._accounts = accounts
        self._timelines = timelines
        self._interactions = interactions
        self._own_posts = own_posts
        self._outbox = outbox

    @property
    def zone(self) -> tzinfo:
        """Return the time zone of this computer."""
        return zone_of(local_zone())

    def of(self, key: str) -> "OwnHistory":
        """Return the same for another account that is signed in; empty: for the one in use, whichever it is."""
        return OwnHistory(
            self._accounts,
            self._timelines,
            self._interactions,
            self._own_posts,
            self._outbox,
            key=key,
        )

    def accounts(self) -> list[Account]:
        """Return all accounts that are signed in."""
        return self._accounts.all()

    def current_key(self) -> str:
        """Return the key of the account in use; empty without one."""
        current = self._accounts.current_or_none()
        return current.key if current is not None else ""

    def account(self) -> Account | None:
        """Return the account that this is about, or None where it is not signed in."""
        if not self._key:
            return self._accounts.current_or_none()
        return next((one for one in self._accounts.all() if one.key == self._key), None)

    def posts(self) -> list[Post]:
        """Return the cached posts of the account, newest first, without boosts."""
        account = self.account()
        if account is None:
            return []
        found = self._timelines.page(account.key, _timeline(account), limit=_KEPT)
        return [one for one in found if one.reblogged_by is None and one.author.id == account.remote_id]

    def entries(self) -> list[PlanEntry]:
        """Return the cached posts of the account as entries of the planner, newest first."""
        account = self.account()
        return [entry_of_post(account.key, one) for one in self.posts()] if account is not None else []

    def refresh(self) -> list[Future[PullResult]]:
        """Pull the newest posts of the account; nothing without one."""
        account = self.account()
        if account is None:
            return []
        return [self._timelines.refresh(account, _timeline(account), limit=_PULLED)]

    def older(self) -> list[Future[PullResult]]:
        """Pull the posts below those that are cached."""
        account = self.account()
        return [] if account is None else [self._timelines.older(account, _timeline(account))]

    def can_describe(self) -> bool:
        """Return whether the server can edit posts."""
        account = self.account()
        return account is not None and self._accounts.capability(account).edits

    def alt_limit(self) -> int:
        """Return how many characters a description may have."""
        account = self.account()
        return self._accounts.capability(account).limits.alt_characters if account else 0

    def describe(self, post: Post, alts: Mapping[str, str]) -> Future[Post]:
        """Add descriptions (by media id) to a post, by an edit; all else stays as it is. Not for the GUI thread.

        An edit of the post that still waits in the outbox is not lost: the new one holds its changes too.

        Raises:
            InvalidInput: the server cannot edit posts, or a description is too long for it.
            NotFound: the account is signed out.
            ServerProblem: the text could not be read.
        """
        account = self._signed_in()
        limit = self.alt_limit()
        if any(len(text) > limit for text in alts.values()):
            raise InvalidInput(Reason.ALT_TOO_LONG, limit=limit)
        waiting = self._waiting_edit(account, post)
        if waiting is not None and waiting.edit is not None:
            body = waiting.edit.body
            source = StatusSource(body.text, body.spoiler)
            alts = {**waiting.edit.alts, **alts}
        else:
            source = self._interactions.source(account, post).result()
        return self._interactions.edit(account, post, source, alts=alts, sensitive=post.sensitive)

    def post_again(self, post: Post) -> Draft:
        """Save a draft of all that a post has, and return it. Waits for the server: not for the GUI thread.

        Raises:
            Unreadable: a picture could not be downloaded.
            ServerProblem: the text could not be read.
            DiskFull, StoreProblem: the draft could not be saved.
        """
        return self._own_posts.copy_to_draft(self._signed_in(), post)

    def export(self, path: Path) -> int:
        """Write the cached posts as CSV, which spreadsheets open; return how many. Not for the GUI thread.

        Raises:
            DiskFull, StoreProblem: it could not be written.
        """
        posts = self.posts()
        # Excel takes UTF-8 only behind its mark.
        write_durably(path, csv_of(posts, self.zone).encode("utf-8-sig"))
        return len(posts)

    def _signed_in(self) -> Account:
        return self._accounts.get(self._key) if self._key else self._accounts.current()

    def _waiting_edit(self, account: Account, post: Post) -> InteractionJob | None:
        for job in self._outbox.all():
            if (
                isinstance(job, InteractionJob)
                and job.account == account.key
                and (job.interaction.verb, job.interaction.target) == (Verb.EDIT, post.id)
                and job.state not in ENDED
            ):
                return job
        return None


def file_name(now_s: float) -> str:
    """Return a name for an exported file."""
    return f"posts-{datetime.fromtimestamp(now_s).astimezone():%Y-%m-%d}.csv"


def _timeline(account: Account) -> Timeline:
    return Timeline.of_account(account.remote_id)
