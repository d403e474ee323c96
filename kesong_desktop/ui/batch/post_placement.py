"""Moves posts of the table to free posting times, or to the drafts."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from kesong_desktop.errors import KesongError
from kesong_desktop.model.batch.batch_post import BatchPost
from kesong_desktop.model.batch.schedule import at_times
from kesong_desktop.model.draft import Draft
from kesong_desktop.ui.batch.presenter import BatchPresenter
from kesong_desktop.ui.shell import messages

FreeTimes = Callable[[int, Iterable[float]], list[float]]
SaveDrafts = Callable[[Sequence[Draft]], object]


class PostPlacement(QObject):
    """``free_times`` gives so many free posting times beside others; ``save_drafts`` saves drafts, and may block.

    ``drafts_saved`` carries the number of posts that are drafts now, and not in the table any more; ``draft_opened`` the id of
    one that is to be opened.
    """

    drafts_saved = Signal(int)
    draft_opened = Signal(str)

    def __init__(self, presenter: BatchPresenter, *, free_times: FreeTimes, save_drafts: SaveDrafts) -> None:
        super().__init__(presenter)
        self._presenter = presenter
        self._free_times = free_times
        self._save_drafts = save_drafts

    def fill_times(self, rows: Sequence[int]) -> None:
        """Give the posts of the rows the next free posting times, as one step; those of other rows are not free."""
        posts = self._presenter.posts
        beside = [post.due_s for row, post in enumerate(posts) if post.when is not None and row not in rows]
        try:
            times = self._free_times(len(rows), beside)
        except KesongError as error:
            self._presenter.say.emit(messages.sentence(error))
            return
        if self._presenter.change(lambda before: at_times(before, times, rows)):
            self._presenter.say.emit(self.tr("%n post(s) got a posting time.", "", len(rows)))

    def move_to_drafts(self, rows: Sequence[int]) -> None:
        """Make drafts of the posts of the rows, in their order, and take them off the table. Their times are left out."""
        self._move([self._presenter.posts[row] for row in rows], lambda: self.drafts_saved.emit(len(rows)))

    def open_as_draft(self, row: int) -> None:
        """Make a draft of the post of a row, take it off the table, and have it opened."""
        post = self._presenter.posts[row]
        self._move([post], lambda: self.draft_opened.emit(post.id))

    def _move(self, chosen: Sequence[BatchPost], then: Callable[[], object]) -> None:
        def done(_: object) -> None:
            # The posts are drafts now: undoing would bring them back a second time.
            self._presenter.forget(tuple(chosen))
            then()

        self._presenter.tasks.run_locked(lambda: self._save_drafts([post.draft for post in chosen]), done)
