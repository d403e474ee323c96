"""Filters of an account: listed, added and deleted on its server."""

import contextlib
from concurrent.futures import Future

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.social.local_filters import LocalFilters
from kesong_desktop.errors import Gone
from kesong_desktop.model.account import Account
from kesong_desktop.model.social.post_filter import PostFilter
from kesong_desktop.sync.engine import Engine


class Filters:
    """The filters on an account's server. They are cached if this program has to apply them."""

    def __init__(self, local: LocalFilters, engine: Engine, accounts: Accounts) -> None:
        self._local = local
        self._engine = engine
        self._accounts = accounts

    def can_list(self, account: Account) -> bool:
        """Return whether the account's server has filters."""
        return self._accounts.capability(account).social.filters

    def can_edit(self, account: Account) -> bool:
        """Return whether filters can be added and deleted."""
        social = self._accounts.capability(account).social
        return social.filters and social.edits_filters

    def all(self, account: Account) -> Future[tuple[PostFilter, ...]]:
        """Pull all filters of the account."""
        return self._local.pull(account)

    def wait_for_pull(self, account: Account) -> None:
        """Wait for the filters that the last refresh of a timeline began to pull, because they have to be applied here.

        Raises:
            KesongError: they could not be pulled; those that are cached still apply.
        """
        begun = self._local.last_pull(account.key)
        if begun is not None:
            with contextlib.suppress(Gone):  # the server has no filters
                begun.result()

    def add(self, account: Account, wanted: PostFilter, *, lasts_s: int = 0) -> Future[PostFilter]:
        """Add a filter that expires after ``lasts_s`` seconds, or never (0)."""
        return self._engine.with_client(account, lambda client: client.create_filter(wanted, lasts_s=lasts_s))

    def delete(self, account: Account, filter_id: str) -> Future[None]:
        """Delete a filter on the server."""
        return self._engine.with_client(account, lambda client: client.delete_filter(filter_id))
