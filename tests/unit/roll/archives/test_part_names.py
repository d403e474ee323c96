"""The parts of one archive, by their names."""

from pathlib import Path

import pytest

from kesong_desktop.roll.archives.part_names import is_unpacked, label, parts_beside
from tests.fakes import archives


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("takeout-20240131T120000Z-001.zip", "takeout-20240131T120000Z"),
        ("takeout-20240131T120000Z-2-013.ZIP", "takeout-20240131T120000Z-2"),
        ("instagram-anna-2024-05-31-aB3x.zip", "instagram-anna-2024-05-31-aB3x"),
        ("instagram-anna-2024-05-31.zip", "instagram-anna-2024-05-31"),
        ("anna_20190209_part_2.zip", "anna_20190209"),
        ("Photos 2020.zip", "Photos 2020"),
        ("-001.zip", "-001"),
        ("Takeout", "Takeout"),
    ],
)
def test_a_folder_is_called_as_the_archive(name: str, called: str) -> None:
    """Without the number of its part."""
    assert label([Path("/downloads") / name]) == called


def test_parts_lie_beside_each_other(tmp_path: Path) -> None:
    """Those of the same archive, in their order; another archive and another kind of name have none."""
    names = (
        "takeout-A-002.zip",
        "takeout-A-001.zip",
        "takeout-B-001.zip",
        "instagram.zip",
        "takeout-A-1.zip",
    )
    for name in names:
        (tmp_path / name).touch()
    assert [path.name for path in parts_beside(tmp_path / "takeout-A-002.zip")] == [
        "takeout-A-001.zip",
        "takeout-A-002.zip",
    ]
    for alone in ("instagram.zip", "takeout-A-1.zip", "takeout-B-001.zip"):
        assert parts_beside(tmp_path / alone) == [tmp_path / alone]


@pytest.mark.parametrize(
    ("tree", "is_one"),
    [
        (archives.takeout(), True),
        (archives.instagram(), True),
        ({"media.json": b"", "photos/a.jpg": b""}, True),
        ({"media.json": b"", "a.jpg": b""}, False),
        ({"takeout/pizza.jpg": b"", "a.jpg": b"", "b.jpg": b"", "c.jpg": b""}, False),
        ({"a.jpg": b""}, False),
    ],
)
def test_an_unpacked_archive_is_known_by_its_top(tmp_path: Path, tree: archives.Tree, is_one: bool) -> None:
    """Not every folder with a takeaway pizza in it is one."""
    assert is_unpacked(archives.as_folder(tmp_path / "x", tree)) is is_one


def test_what_is_not_there_is_none(tmp_path: Path) -> None:
    """It is asked before the folder is added."""
    assert not is_unpacked(tmp_path / "nowhere")
