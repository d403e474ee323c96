"""The table of a batch while it is edited: its posts, and the steps that can be undone."""

from collections.abc import Iterable
from dataclasses import dataclass

from kesong_desktop.model.batch.batch_post import Posts
from kesong_desktop.model.draft import DraftId

MAX_STEPS = 500


@dataclass(frozen=True, slots=True)
class IgnoredFinding:
    """A finding that a person does not want to hear of again: about a post, or about the picture at a path."""

    post: DraftId
    code: str
    path: str = ""


@dataclass(frozen=True, slots=True)
class _Step:
    posts: Posts
    ignored: frozenset[IgnoredFinding] = frozenset()
    merge_key: str = ""


class BatchTable:
    """Posts with undo. A step holds the whole batch, whose rows it shares with the steps beside it."""

    def __init__(self, posts: Posts = (), ignored: Iterable[IgnoredFinding] = ()) -> None:
        self._steps = [_Step(posts, frozenset(ignored))]
        self._present = 0

    @property
    def posts(self) -> Posts:
        """The posts as they are now."""
        return self._steps[self._present].posts

    @property
    def ignored(self) -> frozenset[IgnoredFinding]:
        """The findings that are ignored now."""
        return self._steps[self._present].ignored

    @property
    def can_undo(self) -> bool:
        """True where there is an earlier state."""
        return self._present > 0

    @property
    def can_redo(self) -> bool:
        """True where a step was undone and nothing was changed since."""
        return self._present + 1 < len(self._steps)

    def change(self, posts: Posts, *, merge_key: str = "") -> bool:
        """Make these the posts, as one step; returns whether anything changed.

        Changes with the same ``merge_key``, one directly after the other, are one step.
        """
        if posts == self.posts:
            return False
        self._go_on(_Step(posts, self.ignored, merge_key))
        return True

    def ignore(self, findings: Iterable[IgnoredFinding]) -> bool:
        """Ignore these findings as well, as one step; returns whether anything changed."""
        ignored = self.ignored.union(findings)
        if ignored == self.ignored:
            return False
        self._go_on(_Step(self.posts, ignored))
        return True

    def undo(self) -> bool:
        """Go back one step; returns whether there was one."""
        if not self.can_undo:
            return False
        self._present -= 1
        return True

    def redo(self) -> bool:
        """Go forward again by one step; returns whether there was one."""
        if not self.can_redo:
            return False
        self._present += 1
        return True

    def _go_on(self, step: _Step) -> None:
        is_merged = step.merge_key and step.merge_key == self._steps[self._present].merge_key
        keep = self._present if is_merged and not self.can_redo else self._present + 1
        del self._steps[keep:]
        self._steps.append(step)
        if len(self._steps) > MAX_STEPS + 1:
            del self._steps[0]
        self._present = len(self._steps) - 1
