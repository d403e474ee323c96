"""The table of a batch while it is edited: its posts, and the steps that can be undone."""

from kesong_desktop.model.batch.batch_post import Posts

MAX_STEPS = 500


class BatchTable:
    """Posts with undo. A step holds the whole batch, whose rows it shares with the steps beside it."""

    def __init__(self, posts: Posts = ()) -> None:
        self._states: list[Posts] = [posts]
        self._names: list[str] = [""]
        self._present = 0

    @property
    def posts(self) -> Posts:
        """The posts as they are now."""
        return self._states[self._present]

    @property
    def can_undo(self) -> bool:
        """True where there is an earlier state."""
        return self._present > 0

    @property
    def can_redo(self) -> bool:
        """True where a step was undone and nothing was changed since."""
        return self._present + 1 < len(self._states)

    @property
    def undo_name(self) -> str:
        """The name of the step that ``undo`` takes back; empty for none."""
        return self._names[self._present]

    def change(self, posts: Posts, name: str = "") -> bool:
        """Make these the posts, as one step; returns whether anything changed."""
        if posts == self.posts:
            return False
        del self._states[self._present + 1 :], self._names[self._present + 1 :]
        self._states.append(posts)
        self._names.append(name)
        if len(self._states) > MAX_STEPS + 1:
            del self._states[0], self._names[0]
            self._names[0] = ""
        self._present = len(self._states) - 1
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
