"""Archives into the camera roll: whole or not at all, nothing twice, and what is told stays known."""

import os
import shutil
from pathlib import Path

import pytest

from kesong_desktop.actions import importing, rolling
from kesong_desktop.actions.desk import Desk
from kesong_desktop.app import open_desk
from kesong_desktop.errors import Cancelled, KesongError, StoreProblem
from kesong_desktop.model.event import ImportProgress
from kesong_desktop.model.photo import Photo
from kesong_desktop.model.rating import Rating
from kesong_desktop.paths import for_profile
from kesong_desktop.roll.archives.plan import REASONS
from tests.fakes import archives


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """An Instagram export as a zip."""
    return archives.as_zip(tmp_path / "instagram-anna-2024-05-31.zip", archives.instagram())


def bring(desk: Desk, *sources: Path, **more) -> importing.Brought:
    """Import, and look through what came."""
    with importing.Import(desk, sources, **more) as archive:
        brought = archive.bring()
    list(importing.scan_all(desk, brought))
    return brought


def roll(desk: Desk) -> dict[str, Photo]:
    """The roll's photos by name."""
    return {Path(photo.path).name: photo for photo in desk.library.all()}


def everything_below(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_zip(desk: Desk, export: Path, events) -> None:
    """Its pictures lie in a folder of the profile with their times; the roll shows them with their captions."""
    brought = bring(desk, export)
    folder = desk.paths.data / "Imported" / "instagram-anna-2024-05-31"
    assert set(everything_below(folder)) == {
        "posts/202009/one.jpg",
        "posts/202009/two.jpg",
        "posts/202010/three.jpg",
        "stories/202011/s.jpg",
        "reels/202012/r.mp4",
    }
    assert (folder / "posts/202009/one.jpg").stat().st_mtime == archives.TAKEN_S
    assert len(brought.came) == 5
    assert desk.roll_folders.all() == [str(folder)]
    shown = roll(desk)
    assert shown["two.jpg"].description == archives.CAPTION
    assert shown["three.jpg"].has_place
    assert not shown["one.jpg"].has_place
    assert shown["one.jpg"].taken.timestamp() == archives.TAKEN_S
    last = [event for event in events if isinstance(event, ImportProgress)][-1]
    assert (last.done, last.total) == (5, 5)
    assert last.done_bytes == last.total_bytes


def test_what_is_told_survives(desk: Desk, export: Path, tmp_path: Path) -> None:
    """A rescan, a library that is built anew, and a file that was moved and renamed."""
    bring(desk, export)
    (folder,) = desk.roll_folders.all()
    moved = Path(folder) / "elsewhere.jpg"
    (Path(folder) / "posts/202009/one.jpg").rename(moved)
    os.utime(moved, (1, 10**9))
    desk.library.remove_folder(folder)
    rolling.scan(desk, folder)
    shown = roll(desk)
    assert shown["two.jpg"].description == archives.CAPTION
    assert shown["elsewhere.jpg"].description == archives.CAPTION
    assert shown["elsewhere.jpg"].taken.timestamp() == archives.TAKEN_S


def test_what_the_file_says_itself_counts_more(desk: Desk, tmp_path: Path) -> None:
    """Its own time is that of the place where it was taken."""
    year = "Takeout/Google Photos/Photos from 2024/"
    tree = {
        f"{year}a.jpg": archives.picture(1, has_exif=True),
        f"{year}a.jpg.json": archives.sidecar("a.jpg", caption="Told"),
    }
    bring(desk, archives.as_zip(tmp_path / "takeout.zip", tree))
    photo = roll(desk)["a.jpg"]
    assert (photo.taken.isoformat(), photo.description) == ("2024-07-05T18:30:00", "Told")


def test_twice_brings_nothing_twice(desk: Desk, export: Path, tmp_path: Path) -> None:
    """The same archive; another one with the same pictures under other names; and what the roll had before."""
    mine = archives.as_folder(
        tmp_path / "mine", {"x.jpg": archives.picture(1), "y.jpg": archives.picture(77)}
    )
    rolling.scan(desk, str(rolling.add_folder(desk, mine)))
    brought = bring(desk, export)
    assert sorted(Path(path).name for path in brought.came) == ["r.mp4", "s.jpg", "three.jpg", "two.jpg"]
    assert {one.entry.base: one.detail for one in brought.left_out if one.reason == "there"} == {
        "one.jpg": str(mine / "x.jpg")
    }
    assert roll(desk)["x.jpg"].description == archives.CAPTION, (
        "what is told reaches the picture that is here"
    )
    assert roll(desk)["y.jpg"].description == ""
    before = everything_below(tmp_path / "profile" / "data" / "Imported")
    other = {
        name.replace("202009/two", "202009/other"): content.replace(b"202009/two", b"202009/other")
        for name, content in archives.instagram("new/").items()
    }
    for again in (export, archives.as_zip(tmp_path / "again.zip", other)):
        brought = bring(desk, again)
        assert brought.came == []
        assert sum(one.reason == "there" for one in brought.left_out) == 5
    assert everything_below(tmp_path / "profile" / "data" / "Imported") == before
    assert len(roll(desk)) == 6


def test_albums_hold_the_pictures_of_the_years(desk: Desk, tmp_path: Path) -> None:
    """The same picture in both comes once; different ones of one name come all."""
    brought = bring(desk, archives.as_zip(tmp_path / "takeout-001.zip", archives.takeout()))
    assert {one.entry.name: one.reason for one in brought.left_out}[
        "Takeout/Google Photos/Trip/IMG_1.jpg"
    ] == "twin"
    assert {Path(path).name for path in brought.came} == {
        "IMG_1.jpg",
        "IMG_1-edited.jpg",
        "IMG_1(1).jpg",
        "IMG_5.HEIC",
        "IMG_5.MP4",
    }
    ratings = desk.ratings.of(desk.library.all())
    assert {Path(path).name: rating.stars for path, rating in ratings.items()} == {
        "IMG_1.jpg": 5,
        "IMG_1-edited.jpg": 5,
    }


def test_a_folder_stays_where_it_is(desk: Desk, tmp_path: Path) -> None:
    """Nothing is copied or changed; conversations do not come; the roll knows what its JSON tells."""
    folder = archives.as_folder(tmp_path / "export", archives.instagram())
    before = everything_below(tmp_path / "export")
    brought = bring(desk, folder)
    assert (brought.came, brought.stayed) == ([], 5)
    assert everything_below(folder) == before
    assert not (desk.paths.data / "Imported").exists()
    assert desk.roll_folders.all() == [str(folder / "media")]
    assert roll(desk)["one.jpg"].description == archives.CAPTION
    assert "m.jpg" not in roll(desk)


def test_a_folder_that_was_part_of_the_roll_before(desk: Desk, tmp_path: Path) -> None:
    """Its unchanged files are looked at once more, and no second folder comes to it."""
    folder = archives.as_folder(tmp_path / "takeout", archives.takeout())
    rolling.scan(desk, str(rolling.add_folder(desk, folder)))
    assert roll(desk)["IMG_1-edited.jpg"].description == ""
    bring(desk, folder)
    assert roll(desk)["IMG_1-edited.jpg"].description == "First"
    assert desk.roll_folders.all() == [str(folder)]
    desk.library.remove_folder(str(folder))
    rolling.scan(desk, str(folder))
    assert roll(desk)["IMG_1-edited.jpg"].description == "First"


def test_a_favourite_is_starred_once(desk: Desk, tmp_path: Path) -> None:
    """Stars that were taken away since are not given again."""
    folder = archives.as_folder(tmp_path / "takeout", archives.takeout())
    bring(desk, folder)
    (photo,) = [one for one in desk.library.all() if one.path.endswith("2020/IMG_1.jpg")]
    assert desk.ratings.of(desk.library.all())[photo.path].stars == 5
    desk.ratings.put([(photo, Rating())]).result()
    bring(desk, folder)
    assert photo.path not in desk.ratings.of(desk.library.all())


def test_nothing_lies_over_another_file(desk: Desk, export: Path, tmp_path: Path) -> None:
    """A file of the person's own that has the name keeps it."""
    to = tmp_path / "to"
    own = to / "posts" / "202009" / "one.jpg"
    own.parent.mkdir(parents=True)
    own.write_bytes(b"mine")
    brought = bring(desk, export, to=to)
    assert own.read_bytes() == b"mine"
    assert str(own.with_name("one (2).jpg")) in brought.came
    assert archives.is_whole(own.with_name("one (2).jpg"))
    assert not list(to.glob(".*"))


def test_case_twins(desk: Desk, tmp_path: Path) -> None:
    """Both come, and neither takes the other's place where case does not count."""
    year = "Takeout/Google Photos/Photos from 2024/"
    tree = {f"{year}A.jpg": archives.picture(1), f"{year}a.JPG": archives.picture(2)}
    tree[f"{year}A.jpg.json"] = archives.sidecar("A.jpg")
    brought = bring(desk, archives.as_zip(tmp_path / "takeout.zip", tree))
    assert sorted(Path(path).name for path in brought.came) == ["A.jpg", "a (2).JPG"]


@pytest.mark.parametrize("stop_after", [0, 1, 3, 4])
def test_stopped_and_gone_on_with(desk: Desk, export: Path, stop_after: int) -> None:
    """What was whole stays, nothing half is left, and the next run brings the rest."""
    blocks = iter(range(1000))
    with importing.Import(desk, [export]) as archive:
        brought = archive.bring(cancelled=lambda: next(blocks) >= stop_after)
    assert not brought.is_whole
    assert len(brought.came) == stop_after
    left = everything_below(desk.paths.data / "Imported")
    assert len(left) == stop_after
    rest = bring(desk, export)
    assert len(rest.came) == 5 - stop_after
    assert len(roll(desk)) == 5


def test_stopped_while_it_is_read(desk: Desk, export: Path) -> None:
    """Nothing was done yet."""
    with pytest.raises(Cancelled):
        importing.Import(desk, [export], cancelled=lambda: True)


def test_killed_in_the_middle(desk: Desk, export: Path, monkeypatch) -> None:
    """What lay aside then is taken away by the next run; what was told already harms nothing."""

    def killed(*_: object) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, importing.Import(desk, [export]) as archive:
        patch.setattr(importing.Copier, "place", killed)
        patch.setattr(shutil, "rmtree", lambda *_, **__: None)
        with pytest.raises(KeyboardInterrupt):
            archive.bring()
    folder = desk.paths.data / "Imported" / "instagram-anna-2024-05-31"
    assert list(folder.glob(".kesong-import-*"))
    assert len(bring(desk, export).came) == 5
    assert not list(folder.glob(".*"))


def test_one_damaged_file_is_left_out(desk: Desk, tmp_path: Path) -> None:
    """With the reason; the others come."""
    export = archives.as_stored_zip(tmp_path / "export.zip", archives.instagram())
    brought = bring(desk, archives.damaged(export, archives.picture(3)))
    assert [(one.entry.base, one.reason) for one in brought.left_out if one.reason == "damaged"] == [
        ("three.jpg", "damaged")
    ]
    assert len(brought.came) == 4
    assert "three.jpg" not in roll(desk)


def test_no_room(desk: Desk, export: Path, monkeypatch) -> None:
    """Told before anything is written."""
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10, 9, 1))
    with importing.Import(desk, [export]) as archive, pytest.raises(StoreProblem, match="GB are needed"):
        archive.bring()
    assert not (desk.paths.data / "Imported").exists()


def test_a_journal_of_before(tmp_path: Path) -> None:
    """What is told is kept across a restart."""
    export = archives.as_zip(tmp_path / "export.zip", archives.instagram())
    with open_desk(for_profile(tmp_path / "kept")) as desk:
        bring(desk, export)
        paths = desk.paths
    for ending in ("", "-wal", "-shm"):
        paths.library_db.with_name(paths.library_db.name + ending).unlink(missing_ok=True)
    with open_desk(for_profile(tmp_path / "kept")) as desk:
        for folder in desk.roll_folders.all():
            rolling.scan(desk, folder)
        assert roll(desk)["one.jpg"].description == archives.CAPTION


@pytest.mark.parametrize("seeds", [range(60), pytest.param(range(60, 3000), marks=pytest.mark.long)])
def test_damaged_zips(desk: Desk, tmp_path: Path, seeds: range) -> None:
    """Whatever stands in one: what is whole comes, below its folder; the rest is told in words."""
    whole = [
        archives.as_zip(tmp_path / "one.zip", archives.instagram()).read_bytes(),
        archives.as_stored_zip(tmp_path / "two.zip", archives.takeout()).read_bytes(),
    ]
    came = refused = 0
    for seed in seeds:
        path, to = tmp_path / f"damaged{seed}.zip", tmp_path / "to" / str(seed)
        path.write_bytes(archives.mutated(whole[seed % 2], seed))
        try:
            with importing.Import(desk, [path], to=to) as archive:
                brought = archive.bring()
        except KesongError:
            refused += 1
            continue
        came += len(brought.came)
        assert all(Path(one).resolve().is_relative_to(to.resolve()) for one in brought.came)
        assert all(one.reason in REASONS for one in brought.left_out)
    assert came
    assert refused
    assert {path.name for path in tmp_path.iterdir()} - {f"damaged{seed}.zip" for seed in seeds} == {
        "one.zip",
        "two.zip",
        "to",
        "profile",
    }
