"""Archives into the camera roll: whole or not at all, nothing twice, and what is told stays known."""

import os
import shutil
from pathlib import Path

import pytest

from kesong_desktop.actions.roll import archive_import
from kesong_desktop.actions.services import Services
from kesong_desktop.app import open_profile
from kesong_desktop.errors import Cancelled, KesongError, Reason, StoreProblem
from kesong_desktop.messages.archive_text import SKIP_REASONS
from kesong_desktop.model.event import ImportProgress
from kesong_desktop.model.library.photo import Photo
from kesong_desktop.model.library.rating import Rating
from kesong_desktop.paths import for_profile
from tests.fakes import archives
from tests.fakes.stores import stores


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """An Instagram export as a zip."""
    return archives.as_zip(tmp_path / "instagram-anna-2024-05-31.zip", archives.instagram())


def bring(services: Services, *sources: Path, **more) -> archive_import.ImportResult:
    """Import, and look through what came."""
    with services.roll.archive_import.open(sources, **more) as archive:
        brought = archive.import_files()
    list(services.roll.archive_import.scan(brought))
    return brought


def roll(services: Services) -> dict[str, Photo]:
    """The roll's photos by name."""
    return {Path(photo.path).name: photo for photo in stores(services).library.all()}


def everything_below(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_zip(services: Services, export: Path, events) -> None:
    """Its pictures lie in a folder of the profile with their times; the roll shows them with their captions."""
    brought = bring(services, export)
    folder = services.system.paths.data / "Imported" / "instagram-anna-2024-05-31"
    assert set(everything_below(folder)) == {
        "posts/202009/one.jpg",
        "posts/202009/two.jpg",
        "posts/202010/three.jpg",
        "stories/202011/s.jpg",
        "reels/202012/r.mp4",
    }
    assert (folder / "posts/202009/one.jpg").stat().st_mtime == archives.TAKEN_S
    assert len(brought.copied) == 5
    assert services.roll.camera_roll.folders() == [str(folder)]
    shown = roll(services)
    assert shown["two.jpg"].description == archives.CAPTION
    assert shown["three.jpg"].has_place
    assert not shown["one.jpg"].has_place
    assert shown["one.jpg"].taken.timestamp() == archives.TAKEN_S
    last = [event for event in events if isinstance(event, ImportProgress)][-1]
    assert (last.done, last.total) == (5, 5)
    assert last.done_bytes == last.total_bytes


def test_what_is_reported_survives(services: Services, export: Path, tmp_path: Path) -> None:
    """A rescan, a library that is built anew, and a file that was moved and renamed."""
    bring(services, export)
    (folder,) = services.roll.camera_roll.folders()
    moved = Path(folder) / "elsewhere.jpg"
    (Path(folder) / "posts/202009/one.jpg").rename(moved)
    os.utime(moved, (1, 10**9))
    stores(services).library.remove_folder(folder)
    services.roll.camera_roll.scan(folder)
    shown = roll(services)
    assert shown["two.jpg"].description == archives.CAPTION
    assert shown["elsewhere.jpg"].description == archives.CAPTION
    assert shown["elsewhere.jpg"].taken.timestamp() == archives.TAKEN_S


def test_what_the_file_says_itself_counts_more(services: Services, tmp_path: Path) -> None:
    """Its own time is that of the place where it was taken."""
    year = "Takeout/Google Photos/Photos from 2024/"
    tree = {
        f"{year}a.jpg": archives.picture(1, has_exif=True),
        f"{year}a.jpg.json": archives.sidecar("a.jpg", caption="Told"),
    }
    bring(services, archives.as_zip(tmp_path / "takeout.zip", tree))
    photo = roll(services)["a.jpg"]
    assert (photo.taken.isoformat(), photo.description) == ("2024-07-05T18:30:00", "Told")


def test_twice_brings_nothing_twice(services: Services, export: Path, tmp_path: Path) -> None:
    """The same archive; another one with the same pictures under other names; and what the roll had before."""
    mine = archives.as_folder(
        tmp_path / "mine", {"x.jpg": archives.picture(1), "y.jpg": archives.picture(77)}
    )
    services.roll.camera_roll.scan(str(services.roll.camera_roll.add_folder(mine)))
    brought = bring(services, export)
    assert sorted(Path(path).name for path in brought.copied) == ["r.mp4", "s.jpg", "three.jpg", "two.jpg"]
    assert {one.entry.base: one.detail for one in brought.left_out if one.reason == "already_in_roll"} == {
        "one.jpg": str(mine / "x.jpg")
    }
    assert roll(services)["x.jpg"].description == archives.CAPTION, (
        "what is told reaches the picture that is here"
    )
    assert roll(services)["y.jpg"].description == ""
    before = everything_below(tmp_path / "profile" / "data" / "Imported")
    other = {
        name.replace("202009/two", "202009/other"): content.replace(b"202009/two", b"202009/other")
        for name, content in archives.instagram("new/").items()
    }
    for again in (export, archives.as_zip(tmp_path / "again.zip", other)):
        brought = bring(services, again)
        assert brought.copied == []
        assert sum(one.reason == "already_in_roll" for one in brought.left_out) == 5
    assert everything_below(tmp_path / "profile" / "data" / "Imported") == before
    assert len(roll(services)) == 6


def test_albums_hold_the_pictures_of_the_years(services: Services, tmp_path: Path) -> None:
    """The same picture in both comes once; different ones of one name come all."""
    brought = bring(services, archives.as_zip(tmp_path / "takeout-001.zip", archives.takeout()))
    assert {one.entry.name: one.reason for one in brought.left_out}[
        "Takeout/Google Photos/Trip/IMG_1.jpg"
    ] == "duplicate"
    assert {Path(path).name for path in brought.copied} == {
        "IMG_1.jpg",
        "IMG_1-edited.jpg",
        "IMG_1(1).jpg",
        "IMG_5.HEIC",
        "IMG_5.MP4",
    }
    ratings = services.roll.query.snapshot().ratings
    assert {Path(path).name: rating.stars for path, rating in ratings.items()} == {
        "IMG_1.jpg": 5,
        "IMG_1-edited.jpg": 5,
    }


def test_a_folder_stays_where_it_is(services: Services, tmp_path: Path) -> None:
    """Nothing is copied or changed; conversations do not come; the roll knows what its JSON tells."""
    folder = archives.as_folder(tmp_path / "export", archives.instagram())
    before = everything_below(tmp_path / "export")
    brought = bring(services, folder)
    assert (brought.copied, brought.in_place) == ([], 5)
    assert everything_below(folder) == before
    assert not (services.system.paths.data / "Imported").exists()
    assert services.roll.camera_roll.folders() == [str(folder / "media")]
    assert roll(services)["one.jpg"].description == archives.CAPTION
    assert "m.jpg" not in roll(services)


def test_a_folder_that_was_part_of_the_roll_before(services: Services, tmp_path: Path) -> None:
    """Its unchanged files are looked at once more, and no second folder comes to it."""
    folder = archives.as_folder(tmp_path / "takeout", archives.takeout())
    services.roll.camera_roll.scan(str(services.roll.camera_roll.add_folder(folder)))
    assert roll(services)["IMG_1-edited.jpg"].description == ""
    bring(services, folder)
    assert roll(services)["IMG_1-edited.jpg"].description == "First"
    assert services.roll.camera_roll.folders() == [str(folder)]
    stores(services).library.remove_folder(str(folder))
    services.roll.camera_roll.scan(str(folder))
    assert roll(services)["IMG_1-edited.jpg"].description == "First"


def test_a_favourite_is_starred_once(services: Services, tmp_path: Path) -> None:
    """Stars that were taken away since are not given again."""
    folder = archives.as_folder(tmp_path / "takeout", archives.takeout())
    bring(services, folder)
    (photo,) = [one for one in stores(services).library.all() if one.path.endswith("2020/IMG_1.jpg")]
    assert services.roll.query.snapshot().ratings[photo.path].stars == 5
    services.roll.ratings.put([(photo, Rating())]).result()
    bring(services, folder)
    assert photo.path not in services.roll.query.snapshot().ratings


def test_nothing_lies_over_another_file(services: Services, export: Path, tmp_path: Path) -> None:
    """A file of the person's own that has the name keeps it."""
    to = tmp_path / "to"
    own = to / "posts" / "202009" / "one.jpg"
    own.parent.mkdir(parents=True)
    own.write_bytes(b"mine")
    brought = bring(services, export, to=to)
    assert own.read_bytes() == b"mine"
    assert str(own.with_name("one (2).jpg")) in brought.copied
    assert archives.is_whole(own.with_name("one (2).jpg"))
    assert not list(to.glob(".*"))


def test_case_twins(services: Services, tmp_path: Path) -> None:
    """Both come, and neither takes the other's place where case does not count."""
    year = "Takeout/Google Photos/Photos from 2024/"
    tree = {f"{year}A.jpg": archives.picture(1), f"{year}a.JPG": archives.picture(2)}
    tree[f"{year}A.jpg.json"] = archives.sidecar("A.jpg")
    brought = bring(services, archives.as_zip(tmp_path / "takeout.zip", tree))
    assert sorted(Path(path).name for path in brought.copied) == ["A.jpg", "a (2).JPG"]


@pytest.mark.parametrize("stop_after", [0, 1, 3, 4])
def test_stopped_and_gone_on_with(services: Services, export: Path, stop_after: int) -> None:
    """What was whole stays, nothing half is left, and the next run brings the rest."""
    blocks = iter(range(1000))
    with services.roll.archive_import.open([export]) as archive:
        brought = archive.import_files(cancelled=lambda: next(blocks) >= stop_after)
    assert not brought.is_complete
    assert len(brought.copied) == stop_after
    left = everything_below(services.system.paths.data / "Imported")
    assert len(left) == stop_after
    rest = bring(services, export)
    assert len(rest.copied) == 5 - stop_after
    assert len(roll(services)) == 5


def test_stopped_while_it_is_read(services: Services, export: Path) -> None:
    """Nothing was done yet."""
    with pytest.raises(Cancelled):
        services.roll.archive_import.open([export], cancelled=lambda: True)


def test_killed_in_the_middle(services: Services, export: Path, monkeypatch) -> None:
    """What lay aside then is taken away by the next run; what was told already harms nothing."""

    def killed(*_: object) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, services.roll.archive_import.open([export]) as archive:
        patch.setattr(archive_import.ArchiveCopier, "place", killed)
        patch.setattr(shutil, "rmtree", lambda *_, **__: None)
        with pytest.raises(KeyboardInterrupt):
            archive.import_files()
    folder = services.system.paths.data / "Imported" / "instagram-anna-2024-05-31"
    assert list(folder.glob(".kesong-import-*"))
    assert len(bring(services, export).copied) == 5
    assert not list(folder.glob(".*"))


def test_one_damaged_file_is_left_out(services: Services, tmp_path: Path) -> None:
    """With the reason; the others come."""
    export = archives.as_stored_zip(tmp_path / "export.zip", archives.instagram())
    brought = bring(services, archives.damaged(export, archives.picture(3)))
    assert [(one.entry.base, one.reason) for one in brought.left_out if one.reason == "damaged"] == [
        ("three.jpg", "damaged")
    ]
    assert len(brought.copied) == 4
    assert "three.jpg" not in roll(services)


def test_no_room(services: Services, export: Path, monkeypatch) -> None:
    """Told before anything is written."""
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10, 9, 1))
    with (
        services.roll.archive_import.open([export]) as archive,
        pytest.raises(StoreProblem, match=Reason.NOT_ENOUGH_SPACE),
    ):
        archive.import_files()
    assert not (services.system.paths.data / "Imported").exists()


def test_a_journal_of_before(tmp_path: Path) -> None:
    """What is told is kept across a restart."""
    export = archives.as_zip(tmp_path / "export.zip", archives.instagram())
    with open_profile(for_profile(tmp_path / "kept")) as services:
        bring(services, export)
        paths = services.system.paths
    for ending in ("", "-wal", "-shm"):
        paths.library_db.with_name(paths.library_db.name + ending).unlink(missing_ok=True)
    with open_profile(for_profile(tmp_path / "kept")) as services:
        for folder in services.roll.camera_roll.folders():
            services.roll.camera_roll.scan(folder)
        assert roll(services)["one.jpg"].description == archives.CAPTION


@pytest.mark.parametrize("seeds", [range(60), pytest.param(range(60, 3000), marks=pytest.mark.long)])
def test_damaged_zips(services: Services, tmp_path: Path, seeds: range) -> None:
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
            with services.roll.archive_import.open([path], to=to) as archive:
                brought = archive.import_files()
        except KesongError:
            refused += 1
            continue
        came += len(brought.copied)
        assert all(Path(one).resolve().is_relative_to(to.resolve()) for one in brought.copied)
        assert all(one.reason in SKIP_REASONS for one in brought.left_out)
    assert came
    assert refused
    assert {path.name for path in tmp_path.iterdir()} - {f"damaged{seed}.zip" for seed in seeds} == {
        "one.zip",
        "two.zip",
        "to",
        "profile",
    }
