"""The presenter of the import sheet, without a window: reading, the plan, copying, stopping and failures."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from kesong_desktop.actions.roll.archive_import import ImportResult
from kesong_desktop.errors import ArchiveUnreadable, Cancelled
from kesong_desktop.model.event import ImportProgress, RollChanged
from kesong_desktop.roll.archives.plan import ImportPlan
from kesong_desktop.ui.roll.archive_import.presenter import (
    ChoiceState,
    FailureState,
    ImportingState,
    ImportPresenter,
    PlanState,
    ReadingState,
    ResultState,
)
from tests.fakes.draft_world import LaterWork

ZIP = Path("/downloads/instagram.zip")


class Archive:
    """An archive that is imported at once, or is stopped on the way."""

    folder = Path("/profile/Imported/instagram")

    def __init__(self) -> None:
        self.plan = ImportPlan("instagram", [])
        self.is_open = True

    def import_files(self, *, cancelled: Callable[[], bool]) -> ImportResult:
        return ImportResult(folders=["/roll/a", "/roll/b"], is_complete=not cancelled())

    def close(self) -> None:
        self.is_open = False


class Imports:
    """Opens one archive, or raises."""

    def __init__(self) -> None:
        self.archive = Archive()
        self.opened: list[list[Path]] = []
        self.error: Exception | None = None
        self.when_opened: Callable[[], None] = lambda: None

    def open(self, sources: Sequence[Path], *, cancelled: Callable[[], bool]) -> Archive:
        self.opened.append(list(sources))
        if self.error is not None:
            raise self.error
        if cancelled():
            raise Cancelled
        self.when_opened()
        return self.archive


class World:
    """A presenter, and what it emitted."""

    def __init__(self) -> None:
        self.imports, self.work = Imports(), LaterWork()
        self.presenter = ImportPresenter(self.imports, self.work)
        self.states: list[object] = []
        self.scanned: list[str] = []
        self.progress: list[ImportProgress] = []
        self.times_closed = 0
        self.presenter.changed.connect(self.states.append)
        self.presenter.scan_requested.connect(self.scanned.append)
        self.presenter.progressed.connect(self.progress.append)
        self.presenter.closed.connect(self._count)

    def _count(self) -> None:
        self.times_closed += 1

    def read(self) -> None:
        """Read the archive to its plan."""
        self.presenter.read([str(ZIP)])
        self.work.finish()


@pytest.fixture
def world(qapp):
    return World()


def test_from_the_choice_to_the_result(world):
    """The plan waits until it is agreed to; then each folder with imported files is scanned, and the archive is closed."""
    world.presenter.choose()
    world.read()
    assert world.states == [
        ChoiceState(),
        ReadingState((ZIP,)),
        PlanState(world.imports.archive.plan, Archive.folder),
    ]
    assert world.imports.archive.is_open
    world.presenter.import_files()
    assert world.states[-1] == ImportingState(is_copying=False)
    assert world.scanned == []
    world.work.finish()
    assert world.states[-1] == ResultState(ImportResult(folders=["/roll/a", "/roll/b"]))
    assert world.scanned == ["/roll/a", "/roll/b"]
    assert not world.imports.archive.is_open


def test_without_a_plan_nothing_is_imported(world):
    """Neither before an archive is read, nor while it is."""
    world.presenter.import_files()
    world.presenter.read([str(ZIP)])
    world.presenter.import_files()
    assert world.states == [ReadingState((ZIP,))]


def test_an_import_is_begun_once(world):
    """A second click finds it under way."""
    world.read()
    world.presenter.import_files()
    world.presenter.import_files()
    assert len(world.work.waiting) == 1


def test_several_files_are_the_parts_of_one_archive(world):
    """They are read as they were chosen."""
    world.presenter.read(["/a-001.zip", "/a-002.zip"])
    world.work.finish()
    assert world.imports.opened == [[Path("/a-001.zip"), Path("/a-002.zip")]]


def test_closing_while_the_archive_is_read(world):
    """It is closed once reading has ended, and no plan is shown."""
    world.presenter.read([str(ZIP)])
    world.presenter.close()
    assert world.times_closed == 0
    world.work.finish()
    assert world.times_closed == 1
    assert world.states == [ReadingState((ZIP,))]


def test_closing_when_the_archive_was_just_read(world):
    """The archive is closed, although opening it was not cancelled in time."""
    world.imports.when_opened = world.presenter.close
    world.read()
    assert world.times_closed == 1
    assert not world.imports.archive.is_open


def test_closing_while_files_are_copied(world):
    """The result says that it was stopped; closing again closes."""
    world.read()
    world.presenter.import_files()
    world.presenter.close()
    world.work.finish()
    assert world.times_closed == 0
    (result,) = [state.result for state in world.states if isinstance(state, ResultState)]
    assert not result.is_complete
    world.presenter.close()
    assert world.times_closed == 1


def test_closing_at_the_plan(world):
    """The archive is closed with it."""
    world.read()
    world.presenter.close()
    assert (world.times_closed, world.imports.archive.is_open) == (1, False)


def test_an_archive_that_cannot_be_read(world):
    """The error is shown, and another archive can be chosen and read after it."""
    world.imports.error = ArchiveUnreadable(str(ZIP))
    world.read()
    assert world.states[-1] == FailureState(world.imports.error)
    world.imports.error = None
    world.presenter.choose()
    world.read()
    assert isinstance(world.states[-1], PlanState)


def test_after_a_stop_another_archive_can_be_read(world):
    """Stopping one import does not stop the next."""
    world.presenter.stop()
    world.read()
    assert isinstance(world.states[-1], PlanState)


def test_progress_is_of_the_import_under_way(world):
    """Reports of other things, and of an import from elsewhere, are not shown."""
    progress = ImportProgress(1, 4, 10, 40)
    world.presenter.take(progress)
    world.read()
    world.presenter.import_files()
    world.presenter.take(progress)
    world.presenter.take(RollChanged())
    assert world.progress == [progress]
