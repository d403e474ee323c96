"""Categories: named groups of hashtags, read as one timeline."""

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import replace

from kesong_desktop.model.account import Account
from kesong_desktop.model.tag_set import TagCategory
from kesong_desktop.store.journal.recent_values import RecentValues
from kesong_desktop.store.journal.tag_categories import TagCategoryStore

_MOST_RECENT = 20


class TagCategories:
    """The categories of each account. ``new_id`` returns a fresh id, ``clock`` seconds since 1970."""

    def __init__(
        self,
        store: TagCategoryStore,
        recent: RecentValues,
        new_id: Callable[[], str],
        clock: Callable[[], float],
    ) -> None:
        self._store = store
        self._recent = recent
        self._new_id = new_id
        self._clock = clock

    def all(self, account: Account) -> list[TagCategory]:
        """Return the categories of an account, the first made first."""
        return self._store.all(account.key)

    def recent_tags(self, account: Account) -> list[str]:
        """Return the tags that the account used in posts, the last used first."""
        return self._recent.words(account.key, "tag")[:_MOST_RECENT]

    def put(self, account: Account, name: str, tags: Iterable[str], category_id: str = "") -> Future[None]:
        """Save a category; without an id it is a new one."""
        before = next((one for one in self.all(account) if one.id == category_id), None)
        made = before or TagCategory(self._new_id(), name, (), self._clock())
        return self._store.put(account.key, replace(made, name=name, tags=tuple(tags)))

    def restore(self, account: Account, category: TagCategory) -> Future[None]:
        """Restore a deleted category at its position."""
        return self._store.put(account.key, category)

    def remove(self, category: TagCategory) -> Future[None]:
        """Delete a category; ``restore`` can undo it."""
        return self._store.remove(category.id)
