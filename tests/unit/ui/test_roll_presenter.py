"""The roll's presenter, without a window: reading, filters, search, stacks, ratings and folders."""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from kesong_desktop.errors import FolderUnreadable, KesongError
from kesong_desktop.model.event import IndexProgress, RollChanged, RollProgress
from kesong_desktop.model.library.photo import AWAY, Photo, PhotoId
from kesong_desktop.model.library.rating import Rating
from kesong_desktop.roll.filters import RollSnapshot
from kesong_desktop.ui.roll.filter_state import FilterState
from kesong_desktop.ui.roll.presenter import RollPage, RollPresenter, RollState
from kesong_desktop.ui.shell.bridge import Bridge

NEWEST = datetime(2024, 7, 5, 12)  # noqa: DTZ001 - photos have local time


def photo(number: int, **more: Any) -> Photo:
    """A photo of the roll, the older the higher its number."""
    facts: dict[str, Any] = {
        "id": PhotoId(number),
        "path": f"/roll/{number}.jpg",
        "folder": "/roll",
        "kind": "photo",
        "bytes": 1_000_000,
        "mtime_ns": number,
        "taken": NEWEST - timedelta(hours=number),
        "width": 40,
        "height": 30,
    }
    return Photo(**(facts | more))


class Roll:
    """Folders without files."""

    def __init__(self) -> None:
        self.known = ["/roll"]
        self.away: frozenset[str] = frozenset()
        self.index_progress = IndexProgress()

    def folders(self) -> list[str]:
        return self.known

    def add_folder(self, folder: Path) -> Path:
        if folder.name == "locked":
            raise FolderUnreadable(str(folder), why="locked")
        self.known.append(str(folder))
        return folder

    def remove_folder(self, folder: str) -> None:
        self.known.remove(folder)


class Query:
    """A roll that is read at once."""

    def __init__(self, *photos: Photo) -> None:
        self.photos = photos
        self.ratings: dict[str, Rating] = {}
        self.found: frozenset[PhotoId] = frozenset()
        self.asked: list[str] = []

    def snapshot(self, _before: RollSnapshot | None = None) -> RollSnapshot:
        return RollSnapshot(self.photos, len(self.photos), ratings=self.ratings)

    def first_snapshot(self, limit: int) -> RollSnapshot:
        return RollSnapshot(self.photos[:limit], len(self.photos), ratings=self.ratings)

    def find(self, words: str) -> frozenset[PhotoId]:
        self.asked.append(words)
        return self.found


class Ratings:
    """Keeps what it is given."""

    def __init__(self) -> None:
        self.given: list[tuple[Photo, Rating]] = []

    def put(self, given: list[tuple[Photo, Rating]]) -> "Future[None]":
        self.given += given
        done: Future[None] = Future()
        done.set_result(None)
        return done


class Scans:
    """Notes what is to be scanned."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def scan(self, folder: str) -> None:
        self.asked.append(folder)

    def scan_all(self) -> None:
        self.asked.append("all")

    def set_index_paused(self, is_paused: bool) -> None:
        self.asked.append("pause" if is_paused else "go on")


class Work:
    """Background work that is done when a test says so."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def __call__(self, task: Any, _receiver: Any, done: Any, failed: Any) -> None:
        def run() -> None:
            try:
                result = task()
            except KesongError as error:
                failed(error)
            else:
                done(result)

        self.waiting.append(run)

    def finish(self) -> None:
        """Do what waits."""
        waiting, self.waiting = self.waiting, []
        for run in waiting:
            run()


class Desk:
    """A presenter with fakes around it, and what it emitted."""

    def __init__(self, *photos: Photo) -> None:
        self.roll, self.query, self.scans, self.work = Roll(), Query(*photos), Scans(), Work()
        self.ratings = Ratings()
        self.bridge = Bridge()
        self.presenter = RollPresenter(
            self.roll,
            self.query,
            self.ratings,
            self.scans,
            self.bridge,
            work=self.work,  # type: ignore[arg-type]
        )
        self.states: list[RollState] = []
        self.remarks: list[str] = []
        self.said: list[str] = []
        self.presenter.changed.connect(self.states.append)
        self.presenter.remarked.connect(self.remarks.append)
        self.presenter.say.connect(self.said.append)

    @property
    def shown(self) -> list[int]:
        """The numbers of the photos that are shown."""
        return [int(one.id) for one in self.states[-1].arrangement.photos]


@pytest.fixture
def services(qapp: object) -> Desk:
    """Three photos and a video."""
    made = Desk(photo(1), photo(2, has_place=True), photo(3, camera="K1"), photo(4, kind="video"))
    made.presenter.read()
    return made


def test_first_read_shows_the_roll_at_once(services: Desk) -> None:
    """With the number of photos, and the filters that can be chosen."""
    state = services.states[-1]
    assert (services.shown, state.page, state.has_photos) == ([1, 2, 3, 4], RollPage.PHOTOS, True)
    assert state.remark.startswith("4 photo")


def test_empty_roll_offers_to_add_folders(qapp: object) -> None:
    """No filters are offered for nothing."""
    services = Desk()
    services.presenter.read()
    assert (services.states[-1].page, services.states[-1].has_photos) == (RollPage.NO_PHOTOS, False)


def test_filter_hides_and_counts(services: Desk) -> None:
    """What is left out is told by the count; without any match there is a page of its own."""
    services.presenter.set_filter(FilterState(videos=False, located=True))
    assert services.shown == [2]
    assert services.states[-1].remark.startswith("1 of 4")
    services.presenter.set_filter(FilterState(camera="none"))
    assert services.states[-1].page is RollPage.NO_MATCHES


def test_search_that_was_typed_over_is_dropped(services: Desk) -> None:
    """Only the last search counts, and empty words show all photos again."""
    services.query.found = frozenset({PhotoId(3)})
    services.presenter.search("k1")
    services.presenter.search("k1 more")
    services.work.finish()
    assert services.query.asked == ["k1", "k1 more"]
    assert services.shown == [3]
    count = len(services.states)
    services.presenter.search("other")
    services.presenter.search("")
    services.work.finish()
    assert services.shown == [1, 2, 3, 4]
    assert len(services.states) == count + 1


def test_rating_is_shown_stored_and_undone(services: Desk) -> None:
    """A filter by stars follows; the undo is stored, too."""
    first = services.query.photos[0]
    services.presenter.set_filter(FilterState(starred=True))
    assert services.states[-1].page is RollPage.NO_MATCHES
    services.presenter.ratings.give([first], lambda rating: rating.with_stars(4))
    assert services.shown == [1]
    services.presenter.ratings.undo()
    assert services.states[-1].page is RollPage.NO_MATCHES
    assert [rating.stars for _, rating in services.ratings.given] == [4, 0]
    assert services.said[-1].startswith("Rating undone")


def test_rejecting_twice_takes_it_back(services: Desk) -> None:
    """Where all photos are rejected already."""
    photos = services.query.photos[:2]
    services.presenter.ratings.reject(photos)
    assert all(services.presenter.ratings.of(one.path).is_rejected for one in photos)
    services.presenter.ratings.reject(photos)
    assert not any(services.presenter.ratings.of(one.path).is_rejected for one in photos)


def test_added_folder_is_scanned(services: Desk) -> None:
    """One that cannot be read is told, and not scanned."""
    services.presenter.add_folder("/more")
    assert services.scans.asked == ["/more"]
    assert services.remarks == ["Scanning…"]
    services.presenter.add_folder("/locked")
    assert services.scans.asked == ["/more"]
    assert "locked" in services.said[-1]


def test_removed_folder_is_reported(services: Desk) -> None:
    """Its files are unchanged."""
    services.presenter.remove_folder("/roll")
    assert services.roll.folders() == []
    assert services.said == ["/roll was removed. Its files are unchanged."]


def test_scan_progress_is_reported(services: Desk, qtbot: Any) -> None:
    """While it runs, beside the title; at its end the roll is read again. Other programs' folders are explained."""
    services.presenter.take(RollProgress("/roll", 20))
    assert services.remarks[-1].startswith("Scanning: 20 file")
    services.presenter.take(RollProgress("/roll", 30, done=True, passed_over=("/roll/Mine.photoslibrary",)))
    assert services.remarks[-1].startswith("4 photo")
    assert "Mine.photoslibrary belongs to another program" in services.said[-1]
    services.presenter.take(RollProgress("/roll", 30, done=True, unsupported=((".jxl", 12), (".psd", 1))))
    assert services.said[-1].endswith("not supported: .jxl (12), .psd (1)")
    services.query.photos = (photo(9),)
    services.presenter.take(RollChanged())
    qtbot.waitUntil(lambda: bool(services.work.waiting))
    services.work.finish()
    assert services.shown == [9]


def test_folder_that_comes_back_reloads_its_pictures(services: Desk, qtbot: Any) -> None:
    """Pictures that could not be loaded are asked for again when a card is back, or gone."""
    told: list[bool] = []
    services.presenter.pictures_outdated.connect(lambda: told.append(True))
    services.roll.away = frozenset({"/roll"})
    services.presenter.read()
    qtbot.waitUntil(lambda: bool(services.work.waiting))
    services.work.finish()
    assert told == [True]


def test_photos_that_cannot_be_used_are_explained(services: Desk) -> None:
    """Those that can are used without them."""
    away, damaged = photo(7, problem=AWAY), photo(8, problem="cut_off")
    assert services.presenter.usable([photo(1), away]) == ["/roll/1.jpg"]
    assert services.said == []
    assert services.presenter.usable([away]) == []
    assert "not connected" in services.said[-1]
    assert services.presenter.usable([damaged]) == []
    assert len(services.said) == 2


def test_selection_summary_counts_size_and_locations(services: Desk) -> None:
    """Of the selected photos."""
    summary = services.presenter.selection_summary(services.query.photos[:2])
    assert summary.title == "2 selected"
    assert summary.detail.startswith("2.0 MB · 1 with location")
    assert summary.post_text == "New post with 2"


def test_the_making_of_thumbnails_is_told_beside_the_title(services: Desk) -> None:
    """With count and time left; then the count of photos is there again. A reading meanwhile does not replace it."""
    told: list[IndexProgress | None] = []
    index = services.presenter.index
    index.changed.connect(lambda: told.append(index.progress))
    index.follow()
    assert (told, services.remarks) == ([], [])
    for progress, text in (
        (IndexProgress(3, 500), "Making thumbnails: 3 of 500"),
        (IndexProgress(3, 500, 21.0), "about 25 second"),
        (IndexProgress(3, 5000, 61 * 60.0), f"3 of {QLocale().toString(5000)}, about 61 minute"),
        (IndexProgress(3, 500, 0.2), "about 1 second"),
        (IndexProgress(3, 500, 9.0, is_paused=True), "Thumbnails paused: 3 of 500"),
    ):
        services.presenter.take(progress)
        assert text in services.remarks[-1]
        assert told[-1] == progress
    services.presenter.set_filter(FilterState())
    assert services.states[-1].remark == "Thumbnails paused: 3 of 500"
    services.presenter.take(IndexProgress(500, 500, 0.0))
    assert told[-1] is None
    assert services.remarks[-1].startswith("4 photo")


def test_the_making_of_thumbnails_can_be_paused(services: Desk) -> None:
    services.roll.index_progress = IndexProgress(3, 500)
    services.presenter.index.follow()
    services.presenter.index.toggle()
    services.presenter.take(IndexProgress(3, 500, is_paused=True))
    services.presenter.index.toggle()
    assert services.scans.asked == ["pause", "go on"]
