"""Plans as files: photos are found whose names were written on another system, and nothing is half written."""

import unicodedata
from pathlib import Path

import pytest

from kesong_desktop.actions.batch.plan_files import PlanFiles
from kesong_desktop.errors import InvalidInput, NotFound, Reason
from kesong_desktop.model.batch.cell import ANYTHING
from tests.fakes import pictures


@pytest.fixture
def files() -> PlanFiles:
    return PlanFiles(lambda: ANYTHING)


def plan(folder: Path, *names: str) -> Path:
    """A plan with a row for each name of a picture."""
    file = folder / "plan.csv"
    file.write_text("\n".join(["picture_1", *(f'"{name}"' for name in names)]), "utf-8")
    return file


def found(files: PlanFiles, folder: Path, *names: str) -> list[str]:
    """The paths of the pictures, from the folder on."""
    read = files.read(plan(folder, *names))
    assert read.problems == ()
    return [str(Path(post.pictures[0].path).relative_to(folder)) for post in read.posts]


def test_names_of_other_systems(files: PlanFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Backslashes, accents put together in the other way, other capitals, addresses, and the home folder."""
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "June").mkdir()
    pictures.jpeg(tmp_path / "June" / "IMG_1.JPG")
    accent = unicodedata.normalize("NFC", "Café é.jpg")
    pictures.jpeg(tmp_path / accent)
    names = (
        r"June\IMG_1.JPG",
        "June/img_1.jpg",
        unicodedata.normalize("NFD", accent),
        (tmp_path / accent).as_uri(),
        "~/June/IMG_1.JPG",
        "June/IMG_1.JPG",
    )
    shot = str(Path("June", "IMG_1.JPG"))
    assert found(files, tmp_path, *names) == [shot, shot, accent, accent, shot, shot]


def test_what_is_not_there_stays_as_it_is_written(files: PlanFiles, tmp_path: Path) -> None:
    """The check before publishing names it."""
    assert found(files, tmp_path, "gone.jpg") == ["gone.jpg"]


def test_of_two_names_that_are_alike_none_is_guessed(files: PlanFiles, tmp_path: Path) -> None:
    for name in ("a.jpg", "A.JPG"):
        pictures.jpeg(tmp_path / name)
    if len(list(tmp_path.iterdir())) < 2:
        pytest.skip("capitals make no difference here")
    assert found(files, tmp_path, "A.jpg") == ["A.jpg"]


def test_the_same_files_give_the_same_ids(files: PlanFiles, tmp_path: Path) -> None:
    """However they are written: a plan that is queued again is no second post."""
    (tmp_path / "June").mkdir()
    pictures.jpeg(tmp_path / "June" / "1.jpg")
    one, other = (files.read(plan(tmp_path, name)).posts[0].id for name in (r"June\1.jpg", "June/1.jpg"))
    assert one == other


@pytest.mark.skipif("sys.platform == 'win32'", reason="there it is a path like others")
@pytest.mark.parametrize("name", [r"C:\Users\mei\Pictures\1.jpg", "D:/1.jpg", r"\\nas\photos\1.jpg"])
def test_a_path_of_windows_is_named(files: PlanFiles, tmp_path: Path, name: str) -> None:
    read = files.read(plan(tmp_path, name))
    assert [(one.row, one.column, one.code) for one in read.problems] == [
        (2, "picture_1", "picture_elsewhere")
    ]


def test_files_that_cannot_be_read_or_written(files: PlanFiles, tmp_path: Path) -> None:
    """What was there stays as it was."""
    with pytest.raises(NotFound):
        files.read(tmp_path / "gone.csv")
    with pytest.raises(InvalidInput) as told:
        files.read(tmp_path)
    assert told.value.reason is Reason.BROKEN
    with pytest.raises(InvalidInput) as told:
        files.write((), tmp_path / "nowhere" / "plan.csv")
    assert told.value.reason is Reason.PLAN_NOT_WRITTEN
