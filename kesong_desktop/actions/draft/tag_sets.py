"""Named sets of hashtags."""

from collections.abc import Iterable
from concurrent.futures import Future

from kesong_desktop.model.tag_set import TagSet
from kesong_desktop.store.journal.tag_sets import TagSetStore


class TagSets:
    """The sets of the profile; every set has another name, whatever its case."""

    def __init__(self, store: TagSetStore) -> None:
        self._store = store

    def all(self) -> list[TagSet]:
        """Return every set, sorted by name."""
        return self._store.all()

    def put(self, name: str, tags: Iterable[str]) -> Future[None]:
        """Save a set under a name; one of that name is replaced."""
        return self._store.put(name, tags)

    def rename(self, old: str, new: str) -> Future[bool]:
        """Rename a set; return False if the name is empty or another set has it."""
        return self._store.rename(old, new)

    def remove(self, name: str) -> Future[None]:
        """Delete the set of this name."""
        return self._store.remove(name)
