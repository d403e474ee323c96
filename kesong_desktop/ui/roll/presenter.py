"""What the roll pane does, without widgets: reading, filtering, searching, stacks, ratings and folders."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTimer, Signal, Slot

from kesong_desktop.actions.roll.camera_roll import CameraRoll
from kesong_desktop.actions.roll.ratings import Ratings
from kesong_desktop.actions.roll.roll_query import RollQuery
from kesong_desktop.actions.roll.scan_thread import ScanThread
from kesong_desktop.errors import FolderAway, KesongError, Unreadable
from kesong_desktop.model.event import (
    DraftsChanged,
    Event,
    IndexProgress,
    JobChanged,
    RollChanged,
    RollProgress,
)
from kesong_desktop.model.library.photo import AWAY, Photo, PhotoId
from kesong_desktop.roll.archives.part_names import is_unpacked
from kesong_desktop.ui.roll.arrangement import RollArrangement, RollOrder
from kesong_desktop.ui.roll.filter_state import FilterOffer, FilterState
from kesong_desktop.ui.roll.index_status import IndexStatus
from kesong_desktop.ui.roll.rating_controller import RatingController
from kesong_desktop.ui.roll.roll_loader import RollLoader
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background_work import BackgroundWork
from kesong_desktop.ui.shell.bridge import Bridge

_SETTLE_MS = 300


class RollPage(Enum):
    """The photos or the placeholder that the roll pane shows."""

    PHOTOS = "photos"
    NO_PHOTOS = "no_photos"
    NO_MATCHES = "no_matches"


@dataclass(frozen=True, slots=True)
class RollState:
    """What the pane shows. ``revealed`` is the stack that was just opened or closed, to be made current."""

    arrangement: RollArrangement
    page: RollPage
    has_photos: bool
    remark: str
    offer: FilterOffer
    revealed: PhotoId | None = None


@dataclass(frozen=True, slots=True)
class SelectionSummary:
    """The text of the selection bar."""

    title: str
    detail: str
    post_text: str


class RollPresenter(QObject):
    """``changed`` carries a ``RollState``; ``remarked`` the text beside the title.

    ``import_requested`` carries paths of archives to be imported, ``pictures_outdated`` when pictures which could not be
    loaded may be readable now, and ``say`` carries a sentence for a toast.
    """

    changed = Signal(object)
    remarked = Signal(str)
    import_requested = Signal(list)
    pictures_outdated = Signal()
    say = Signal(str)

    def __init__(
        self,
        roll: CameraRoll,
        query: RollQuery,
        ratings: Ratings,
        scans: ScanThread,
        bridge: Bridge,
        *,
        work: BackgroundWork,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._roll = roll
        self._query = query
        self._scans = scans
        self._work = work
        self._filter = FilterState()
        self._words = ""
        self._found: frozenset[PhotoId] | None = None
        self._away: frozenset[str] = frozenset()
        self._opened: frozenset[PhotoId] = frozenset()
        self._revealed: PhotoId | None = None
        self._count_remark = ""
        self.index = IndexStatus(roll, scans, self)
        self.index.changed.connect(self._show_remark)
        self.ratings = RatingController(ratings, bridge, self)
        self.ratings.changed.connect(self._rated)
        self.ratings.say.connect(self.say)
        self._loader = RollLoader(query, work, self)
        self._loader.loaded.connect(self._take_known)
        self._loader.arranged.connect(self._show)
        self._loader.failed.connect(self._fail)
        # A scan reports often: the roll is read once for all reports of a moment.
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.read)

    @property
    def filter(self) -> FilterState:
        """The filter that is applied to the roll."""
        return self._filter

    def folders(self) -> list[str]:
        """Return the folders of the roll."""
        return self._roll.folders()

    @Slot()
    def read(self) -> None:
        """Read the roll again in the background."""
        self._loader.read()

    def take(self, event: Event) -> None:
        """Follow an event of the program."""
        match event:
            case RollChanged() | DraftsChanged() | JobChanged():
                _start_once(self._settle)
            case RollProgress():
                self._take_progress(event)
            case IndexProgress():
                self.index.take(event)

    @Slot(object)
    def set_filter(self, state: FilterState) -> None:
        """Show what another filter lets through."""
        self._filter = state
        self._arrange()

    def search(self, words: str) -> None:
        """Show the photos that a search finds; all for empty words."""
        self._words = words.strip()
        if not self._words:
            self._found = None
            self._arrange()
            return
        find = partial(self._query.find, self._words)
        self._work(find, self, partial(self._take_found, self._words), self._fail)

    @Slot(object)
    def toggle_stack(self, key: PhotoId) -> None:
        """Open or close a stack."""
        self._opened ^= {key}
        self._revealed = key
        self._arrange()

    def add_folder(self, folder: str) -> None:
        """Add a folder and scan it; of an unpacked archive the import is proposed instead."""
        if is_unpacked(Path(folder)):
            self.import_requested.emit([folder])
            return
        try:
            path = self._roll.add_folder(Path(folder))
        except KesongError as error:
            self._fail(error)
            return
        self._scans.scan(str(path))
        self.remarked.emit(self.tr("Scanning…"))

    def remove_folder(self, folder: str) -> None:
        """Remove a folder from the roll."""
        self._roll.remove_folder(folder)
        self.read()
        self.say.emit(self.tr("{folder} was removed. Its files are unchanged.").format(folder=folder))

    @Slot()
    def rescan(self) -> None:
        """Scan all folders of the roll again, in the background."""
        self._scans.scan_all()

    @Slot(str)
    def scan(self, folder: str) -> None:
        """Scan one folder of the roll, in the background."""
        self._scans.scan(folder)

    def usable(self, photos: Sequence[Photo]) -> list[str]:
        """Return the paths of the photos that can be posted; if none can, the reason is told."""
        if photos and all(photo.problem for photo in photos):
            self.refuse(photos[0])
        return [photo.path for photo in photos if not photo.problem]

    @Slot(object)
    def refuse(self, photo: Photo) -> None:
        """Say why a photo cannot be used."""
        if photo.problem == AWAY:
            self._fail(FolderAway(photo.folder))
        else:
            self._fail(Unreadable(photo.path, photo.problem, detail=photo.problem_detail))

    def selection_summary(self, photos: Sequence[Photo]) -> SelectionSummary:
        """Return the text of the selection bar for these photos."""
        count, placed = len(photos), sum(photo.has_place for photo in photos)
        size = messages.file_size(sum(photo.bytes for photo in photos))
        detail = self.tr("{size} · %n with location", "", placed).format(size=size) if placed else size
        return SelectionSummary(
            self.tr("%Ln selected", "", count),
            detail,
            self.tr("New post with {count}").format(count=QLocale().toString(count)),
        )

    @Slot()
    def _show_remark(self) -> None:
        self.remarked.emit(self.index.text or self._count_remark)

    def _take_progress(self, event: RollProgress) -> None:
        if event.done:
            self._show_remark()
            _start_once(self._settle)
        else:
            self.remarked.emit(self.tr("Scanning: %Ln file(s) so far", "", event.seen))
        if event.passed_over:
            other = self.tr("{folder} belongs to another program. Export the pictures from it to add them.")
            self.say.emit(other.format(folder=event.passed_over[0]))
        if event.unsupported:
            count = sum(number for _, number in event.unsupported)
            endings = ", ".join(
                f"{ending} ({QLocale().toString(number)})" for ending, number in event.unsupported[:5]
            )
            self.say.emit(self.tr("%Ln file(s) not supported: {endings}", "", count).format(endings=endings))

    @Slot()
    def _take_known(self) -> None:
        if self._roll.away != self._away:
            self._away = self._roll.away
            self.pictures_outdated.emit()
        self.ratings.renew(self._loader.known.ratings)
        self._loader.set_ratings(self.ratings.ratings)
        self._arrange()

    def _take_found(self, words: str, found: frozenset[PhotoId]) -> None:
        # A search that was typed over meanwhile is of no use.
        if words == self._words:
            self._found = found
            self._arrange()

    @Slot()
    def _rated(self) -> None:
        self._loader.set_ratings(self.ratings.ratings)
        if self._filter.depends_on_ratings:
            self._arrange()

    def _arrange(self) -> None:
        order = RollOrder(self._filter.stacks, self._filter.by_event, self._opened)
        self._loader.arrange(self._filter.roll_filter(self._found), order)

    @Slot(object)
    def _show(self, arrangement: RollArrangement) -> None:
        known, revealed = self._loader.known, self._revealed
        self._revealed = None
        has_photos = bool(known.photos)
        page = RollPage.PHOTOS
        if not arrangement.photos:
            page = RollPage.NO_MATCHES if has_photos and self._roll.folders() else RollPage.NO_PHOTOS
        self._count_remark = (
            self._count_text(arrangement, len(known.photos), known.total) if has_photos else ""
        )
        remark = self.index.text or self._count_remark
        offer = FilterOffer(known.cameras, known.years, bool(known.ratings))
        self.changed.emit(RollState(arrangement, page, has_photos, remark, offer, revealed))

    def _count_text(self, shown: RollArrangement, known: int, total: int) -> str:
        if shown.matching + shown.screenshots != known:
            some = self.tr("{count} of %Ln photo(s) and video(s)", "", total)
            return some.format(count=QLocale().toString(shown.matching))
        count = self.tr("%Ln photo(s) and video(s)", "", total - shown.screenshots)
        if not shown.screenshots:
            return count
        hidden = self.tr("%Ln screenshot(s) hidden", "", shown.screenshots)
        return self.tr("{count} · {hidden}").format(count=count, hidden=hidden)

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self.say.emit(messages.sentence(error))


def _start_once(timer: QTimer) -> None:
    """Start a timer, unless it runs already."""
    if not timer.isActive():
        timer.start()
