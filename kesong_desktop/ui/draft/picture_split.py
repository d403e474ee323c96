"""Splits a picture of the open draft into an album."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.model.draft import Draft, DraftPicture
from kesong_desktop.ui.draft.draft_session import DraftSession
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background_work import BackgroundWork

if TYPE_CHECKING:
    from kesong_desktop.actions.draft.album_splitter import AlbumSplitter


class PictureSplit(QObject):
    """Follows ``split_requested`` of the session.

    ``splitter`` returns what splits, ``limit_of`` how many pictures a draft's server takes in one post; ``say`` carries what
    came of it.
    """

    say = Signal(str)

    def __init__(
        self,
        session: DraftSession,
        splitter: "Callable[[], AlbumSplitter]",
        work: BackgroundWork,
        limit_of: Callable[[Draft], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._splitter = splitter
        self._work = work
        self._limit_of = limit_of
        session.split_requested.connect(self.split)

    @Slot(int)
    def split(self, index: int) -> None:
        """Put strips in the place of a picture, as one step that can be undone."""
        draft = self._session.draft
        if not 0 <= index < len(draft.pictures):
            return
        picture = draft.pictures[index]
        room = self._limit_of(draft) - len(draft.pictures) + 1
        if room < 2:
            self.say.emit(self.tr("The post has as many photos as the server takes."))
            return
        self._work(
            partial(self._splitter().split, picture, room), self, partial(self._put, picture), self._failed
        )

    def _put(self, picture: DraftPicture, parts: tuple[DraftPicture, ...]) -> None:
        pictures = self._session.draft.pictures
        if picture not in pictures:
            return
        if len(parts) < 2:
            self.say.emit(self.tr("The photo is not long enough for strips."))
            return
        at = pictures.index(picture)
        self._session.change(pictures=(*pictures[:at], *parts, *pictures[at + 1 :]))
        self._session.filled.emit()
        self.say.emit(self.tr("Split into %n photo(s).", "", len(parts)))

    def _failed(self, error: BaseException) -> None:
        self.say.emit(messages.sentence(error))
