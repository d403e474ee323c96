"""Ratings given in the window: shown at once, stored in the background, undone with Ctrl+Z."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.roll.ratings import Ratings
from kesong_desktop.model.library.photo import Photo
from kesong_desktop.model.library.rating import UNRATED, Rating
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.bridge import Bridge

_MOST_STEPS = 200
_Given = list[tuple[Photo, Rating]]


class RatingController(QObject):
    """``ratings`` has the roll's ratings by path. ``changed`` when some changed; ``say`` carries a sentence for a toast."""

    changed = Signal()
    say = Signal(str)

    def __init__(self, ratings: Ratings, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = ratings
        self._bridge = bridge
        self._given: dict[str, Rating] = {}
        self._steps: list[_Given] = []
        self.ratings: Mapping[str, Rating] = {}

    def renew(self, ratings: Mapping[str, Rating]) -> None:
        """Take ratings as they were read; those given here may not have been stored by then, and win."""
        self.ratings = {**ratings, **self._given}

    def of(self, path: str) -> Rating:
        """Return the rating of a photo by its path."""
        return self.ratings.get(path, UNRATED)

    def give(self, photos: Sequence[Photo], how: Callable[[Rating], Rating]) -> None:
        """Rate photos, each from its present rating by ``how``."""
        before = [(photo, self.of(photo.path)) for photo in photos]
        given = [(photo, how(rating)) for photo, rating in before]
        if given != before:
            self._steps = [*self._steps[-_MOST_STEPS:], before]
            self._keep(given)

    def reject(self, photos: Sequence[Photo]) -> None:
        """Reject photos; if all of them are rejected already, undo that."""
        on = not all(self.of(photo.path).is_rejected for photo in photos)
        self.give(photos, lambda rating: rating.rejected(on=on))

    @Slot()
    def undo(self) -> None:
        """Restore the ratings from before the last change; do nothing if there is none."""
        if self._steps:
            before = self._steps.pop()
            self._keep(before)
            self.say.emit(self.tr("Rating undone for %n photo(s).", "", len(before)))

    def _keep(self, given: _Given) -> None:
        self._given |= {photo.path: rating for photo, rating in given}
        self.renew(self.ratings)
        self._bridge.watch(self._store.put(given), self, None, self._failed)
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self.say.emit(messages.sentence(error))
