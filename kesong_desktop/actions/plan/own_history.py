"""Own earlier posts: reading, adding descriptions, posting again, and export."""

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
from kesong_desktop.model.plan.best_times import BestTimes, Reaction, best_times
from kesong_desktop.model.plan.entry import PlanEntry, entry_of_post
from kesong_desktop.model.plan.history_table import ALL_ACCOUNTS, HistoryRow, csv_of
from kesong_desktop.model.plan.slots import zone_of
from kesong_desktop.model.social.notification import StatusSource
from kesong_desktop.model.social.post import Post, Timeline
from kesong_desktop.store.durable_files import write_durably
from kesong_desktop.sync.social.pulls import PullResult

_KEPT, _PULLED = 2_000, 200


class OwnHistory:
    """Own posts in the cache and on the servers.

    ``key``: whose; ``ALL_ACCOUNTS``: those of all accounts; empty: those of the account in use, whichever it is.
    """

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
        """Return the same for another account, or for all; empty: for the one in use, whichever it is."""
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

    def key(self) -> str:
        """Return the key of the account that this is about, or ``ALL_ACCOUNTS``; empty where it is not signed in."""
        if self._key == ALL_ACCOUNTS:
            return ALL_ACCOUNTS
        return next((one.key for one in self._chosen()), "")

    def rows(self) -> list[HistoryRow]:
        """Return the cached own posts, newest first, without boosts."""
        found = [HistoryRow(post, account.key) for account in self._chosen() for post in self._posts(account)]
        return sorted(found, key=lambda one: one.post.created_utc, reverse=True)

    def entries(self) -> list[PlanEntry]:
        """Return the cached own posts as entries of the planner, newest first."""
        return [entry_of_post(one.account, one.post) for one in self.rows()]

    def best_times(self, zone: tzinfo) -> BestTimes:
        """Return the times of the most successful cached own posts, in a time zone. Not for the GUI thread."""
        posts = (row.post for row in self.rows())
        return best_times(
            (Reaction(one.created_utc.timestamp(), one.favourites, one.replies) for one in posts), zone
        )

    def refresh(self) -> list[Future[PullResult]]:
        """Pull the newest own posts: a future for each account."""
        return [self._timelines.refresh(one, _timeline(one), limit=_PULLED) for one in self._chosen()]

    def older(self) -> list[Future[PullResult]]:
        """Pull the posts below those that are cached: a future for each account."""
        return [self._timelines.older(one, _timeline(one)) for one in self._chosen()]

    def describing_keys(self) -> frozenset[str]:
        """Return the keys of the accounts whose servers can edit posts."""
        return frozenset(one.key for one in self._chosen() if self._accounts.capability(one).edits)

    def alt_limit(self, key: str) -> int:
        """Return how many characters a description may have on the server of an account."""
        account = next((one for one in self._chosen() if one.key == key), None)
        return self._accounts.capability(account).limits.alt_characters if account else 0

    def describe(self, row: HistoryRow, alts: Mapping[str, str]) -> Future[Post]:
        """Add descriptions (by media id) to a post, by an edit; all else stays as it is. Not for the GUI thread.

        An edit of the post that still waits in the outbox is not lost: the new one holds its changes too.

        Raises:
            InvalidInput: the server cannot edit posts, or a description is too long for it.
            NotFound: the account is signed out.
            ServerProblem: the text could not be read.
        """
        post, account = row.post, self._accounts.get(row.account)
        limit = self._accounts.capability(account).limits.alt_characters
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

    def post_again(self, row: HistoryRow) -> Draft:
        """Save a draft of all that a post has, for its account, and return it. Waits for the server: not for the GUI thread.

        Raises:
            NotFound: the account is signed out.
            Unreadable: a picture could not be downloaded.
            ServerProblem: the text could not be read.
            DiskFull, StoreProblem: the draft could not be saved.
        """
        return self._own_posts.copy_to_draft(self._accounts.get(row.account), row.post)

    def export(self, path: Path) -> int:
        """Write the cached posts as CSV, which spreadsheets open; return how many. Not for the GUI thread.

        Raises:
            DiskFull, StoreProblem: it could not be written.
        """
        rows = self.rows()
        # Excel reads UTF-8 only with a byte order mark.
        write_durably(path, csv_of(rows, self.zone).encode("utf-8-sig"))
        return len(rows)

    def _chosen(self) -> list[Account]:
        if self._key == ALL_ACCOUNTS:
            return self._accounts.all()
        key = self._key or self.current_key()
        return [one for one in self._accounts.all() if one.key == key]

    def _posts(self, account: Account) -> list[Post]:
        found = self._timelines.page(account.key, _timeline(account), limit=_KEPT)
        return [one for one in found if one.reblogged_by is None and one.author.id == account.remote_id]

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
