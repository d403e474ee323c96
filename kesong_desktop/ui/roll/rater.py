"""Stars and rejections given in the window: seen at once, kept by and by, and taken back with Ctrl+Z."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.model.photo import Photo
from kesong_desktop.model.rating import UNRATED, Rating
from kesong_desktop.ui import messages
from kesong_desktop.ui.stage import Stage

_MOST_STEPS = 200
_Given = list[tuple[Photo, Rating]]


class Rater(QObject):
    """``ratings`` are those of the roll by path. ``changed`` tells that they are not what they were; ``say`` is for a toast."""

    changed = Signal()
    say = Signal(str)

    def __init__(self, stage: Stage, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._given: dict[str, Rating] = {}
        self._steps: list[_Given] = []
        self.ratings: Mapping[str, Rating] = {}

    def renew(self, ratings: Mapping[str, Rating]) -> None:
        """Ratings as they were read, maybe before what was given here was kept."""
        self.ratings = {**ratings, **self._given}

    def of(self, path: str) -> Rating:
        """One photo's."""
        return self.ratings.get(path, UNRATED)

    def give(self, photos: Sequence[Photo], how: Callable[[Rating], Rating]) -> None:
        """Rate photos, each from what it was by ``how``."""
        before = [(photo, self.of(photo.path)) for photo in photos]
        given = [(photo, how(rating)) for photo, rating in before]
        if given != before:
            self._steps = [*self._steps[-_MOST_STEPS:], before]
            self._keep(given)

    def reject(self, photos: Sequence[Photo]) -> None:
        """Reject photos; those that all are rejected already are so no longer."""
        on = not all(self.of(photo.path).is_rejected for photo in photos)
        self.give(photos, lambda rating: rating.rejected(on=on))

    @Slot()
    def undo(self) -> None:
        """Take back what was given last."""
        if self._steps:
            before = self._steps.pop()
            self._keep(before)
            many = self.tr("Taken back for {0} photos.").format(len(before))
            self.say.emit(many if len(before) > 1 else self.tr("Taken back."))

    def _keep(self, given: _Given) -> None:
        self._given |= {photo.path: rating for photo, rating in given}
        self.renew(self.ratings)
        self._stage.bridge.watch(self._stage.desk.ratings.put(given), self, None, self._failed)
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self.say.emit(messages.sentence(error))
