"""``kesong roll import``: what it prints, and what it does."""

import json
from pathlib import Path

import pytest

from tests.fakes import archives
from tests.unit.cli.conftest import Kesong, complaint


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """An Instagram export as a zip."""
    return archives.as_zip(tmp_path / "instagram.zip", archives.instagram())


def test_a_dry_run_does_nothing(kesong: Kesong, export: Path, profile: Path) -> None:
    """It lists what would come, and a reason for every file that would not."""
    answer = kesong("roll", "import", export, "--dry-run")
    assert answer.code == 0
    assert "Sommer in Žilina — 夏 🌞 zweite Zeile" in answer.out
    assert (
        "left out: your_instagram_activity/messages/inbox/ben_1/photos/m.jpg: Part of a private conversation."
        in answer.out
    )
    assert (
        "Instagram: 5 would be imported; of 4 photos and 1 videos 5 have a date, 3 a caption, 1 a location; 3 left out."
        in answer.out
    )
    assert not (profile / "data" / "Imported").exists()
    assert json.loads(kesong("roll", "list", "--json").out) == {"photos": []}


def test_as_json(kesong: Kesong, export: Path, tmp_path: Path) -> None:
    """Every file of the archive is in one of the lists; what came lies where it was wanted."""
    to = tmp_path / "to"
    answer = kesong("roll", "import", export, "--to", to, "--json")
    document = json.loads(answer.out)
    assert (document["kind"], document["dry_run"], document["folder"], document["complete"]) == (
        "instagram",
        False,
        str(to),
        True,
    )
    names = (
        [one["entry"] for one in document["items"]]
        + document["metadata_files"]
        + [one["entry"] for one in document["left_out"]]
    )
    assert sorted(names) == sorted(archives.instagram())
    assert len(document["imported"]) == 5
    assert all(Path(path).is_relative_to(to) for path in document["imported"])
    three = next(one for one in document["items"] if one["name"].endswith("three.jpg"))
    assert (three["caption"], three["place"], three["taken"]) == (
        "café",
        [48.2, 16.37],
        "2020-09-14T12:26:40+00:00",
    )
    assert len(json.loads(kesong("roll", "list", "--json").out)["photos"]) == 5


def test_an_unpacked_archive_that_is_added(kesong: Kesong, tmp_path: Path) -> None:
    """It is said how to have what it tells; other folders are just added, one in which a takeout lies among others too."""
    export = archives.as_folder(tmp_path / "export", archives.instagram())
    assert f"kesong roll import '{export}'" in kesong("roll", "add", export).err
    downloads = archives.as_folder(tmp_path / "downloads", {f"{name}.txt": b"x" for name in "abc"})
    archives.as_folder(downloads, archives.takeout())
    assert kesong("roll", "add", downloads).err == ""


def test_a_folder_that_is_away(kesong: Kesong, tmp_path: Path) -> None:
    """It is said, and is no failure; its pictures are listed as missing, and are there again with it."""
    folder = archives.as_folder(tmp_path / "card", {"a.jpg": archives.picture(1)})
    assert kesong("roll", "add", folder).code == 0
    away = folder.rename(tmp_path / "pulled")
    answer = kesong("roll", "scan")
    assert (answer.code, answer.out) == (0, "")
    assert "is not connected" in answer.err
    (photo,) = json.loads(kesong("roll", "list", "--json").out)["photos"]
    assert photo["problem"] == "missing"
    away.rename(folder)
    (photo,) = json.loads(kesong("roll", "list", "--json").out)["photos"]
    assert photo["problem"] is None


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nowhere.zip", "Couldn't find"),
        ("a.tgz", "Unpack it"),
        ("words.zip", "is not a zip file, or is incomplete"),
    ],
)
def test_what_cannot_be_read(kesong: Kesong, tmp_path: Path, name: str, words: str) -> None:
    """One line that says what and what to do."""
    for there in ("a.tgz", "words.zip"):
        (tmp_path / there).write_text("words")
    assert words in complaint(kesong("roll", "import", tmp_path / name))
