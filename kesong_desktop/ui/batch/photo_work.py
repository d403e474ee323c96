"""Background work of the batch pane with photos: posts, groupings, captions and strips."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.batch.batch_source import BatchSource
from kesong_desktop.actions.draft.album_splitter import AlbumSplitter
from kesong_desktop.model.batch import edit
from kesong_desktop.model.batch.batch_post import Posts
from kesong_desktop.model.batch.photo_group import GroupBy
from kesong_desktop.model.batch.regroup import regrouped
from kesong_desktop.model.batch.template import CaptionTemplate, DateNames
from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.ui.batch.presenter import BatchPresenter

_GROUPINGS = (
    (GroupBy.EVENTS, 1),
    (GroupBy.DAY, 1),
    (GroupBy.FOLDER, 1),
    (GroupBy.COUNT, 1),
    (GroupBy.COUNT, 4),
)


@dataclass(frozen=True, slots=True)
class Grouping:
    """A way to group the photos of the batch: ``count`` in each for ``COUNT``; it makes ``posts`` posts."""

    by: GroupBy
    count: int
    posts: int


class PhotoWork(QObject):
    """Makes posts of photos for the table. ``groupings_found`` carries a list of ``Grouping``."""

    groupings_found = Signal(object)

    def __init__(
        self,
        presenter: BatchPresenter,
        source: BatchSource,
        splitter: AlbumSplitter,
        accounts: Accounts,
        names: DateNames,
    ) -> None:
        super().__init__(presenter)
        self._presenter = presenter
        self._source = source
        self._splitter = splitter
        self._accounts = accounts
        self._names = names

    def add_photos(self, paths: Sequence[str]) -> None:
        """Add posts with the photos of these files, grouped by events."""
        source, limit = self._source, self._limit()

        def make() -> Posts:
            return source.posts(source.photos(paths), GroupBy.EVENTS, limit=limit)

        self._presenter.tasks.run(make, self._presenter.append)

    def find_groupings(self) -> None:
        """Find how many posts each grouping makes of the photos of the table."""
        source, limit, posts = self._source, self._limit(), self._presenter.posts

        def look() -> list[Grouping]:
            return [
                Grouping(by, count, len(regrouped(posts, groups, source.new_id, limit=limit)))
                for by, count in _GROUPINGS
                if (groups := source.groupings(_paths(posts), by, count=count, limit=limit))
            ]

        self._presenter.tasks.run(look, self.groupings_found.emit)

    def regroup(self, by: GroupBy, count: int) -> None:
        """Put all photos of the table into other posts; what was written, descriptions and edits stay with their photos.

        ``count``: so many photos in each post, for ``COUNT``.
        """
        source, limit, posts = self._source, self._limit(), self._presenter.posts
        make = partial(source.groupings, _paths(posts), by, count=count, limit=limit)

        def put(groups: Sequence[Sequence[str]]) -> None:
            self._presenter.change(lambda now: regrouped(now, groups, source.new_id, limit=limit))

        self._presenter.tasks.run(make, put)

    def fill(self, template: CaptionTemplate, rows: Collection[int]) -> None:
        """Make a template the text of the rows."""
        posts = self._presenter.posts

        def put(filled: Posts) -> None:
            texts = {filled[row].id: filled[row].draft.text for row in rows}
            self._presenter.change(lambda now: edit.with_texts(now, texts))

        make = partial(self._source.filled, posts, template, rows=rows, names=self._names)
        self._presenter.tasks.run(make, put)

    @Slot(int, int)
    def make_strips(self, row: int, number: int) -> None:
        """Cut a long photo of a row into strips that make an album."""
        post, limit = self._presenter.posts[row], self._limit()
        room = limit - len(post.pictures) + 1 if limit else 0
        picture = post.pictures[number]
        if limit and room < 2:
            self._presenter.say.emit(self.tr("The post has as many photos as the server takes."))
            return

        def put(cut: tuple[DraftPicture, ...]) -> None:
            if len(cut) < 2:
                self._presenter.say.emit(self.tr("The photo is not long enough for strips."))
            else:
                self._presenter.change(lambda now: edit.with_parts(now, post.id, picture, cut))

        self._presenter.tasks.run(partial(self._splitter.split, picture, room), put)

    def _limit(self) -> int:
        account = self._accounts.current_or_none()
        return self._accounts.capability(account).limits.pictures if account else 0


def _paths(posts: Posts) -> list[str]:
    return [one.path for post in posts for one in post.pictures]
