"""Files that are only online are listed and never opened; long names of Windows; names that differ by case alone."""

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from kesong_desktop.imaging.file_hash import sha256_file
from kesong_desktop.model.library.photo import MediaFacts
from kesong_desktop.roll import folder_walk
from kesong_desktop.roll.scanner import Scanner
from tests.unit.roll.scanner.scan_tools import ClockNs, Probe, put


@dataclass
class Told:
    """What a system with such files tells of one."""

    real: os.stat_result
    st_file_attributes: int = 0
    st_flags: int = 0

    def __getattr__(self, name: str) -> object:
        return getattr(self.real, name)


class Service:
    """Keeps the content of files for itself: ``away`` has their names, with what the system tells of them."""

    def __init__(self) -> None:
        self.away: dict[str, dict[str, int]] = {}
        self._stat = os.stat

    def stat(self, path: object, **more: object) -> object:
        found = self._stat(path, **more)
        name = Path(os.fsdecode(path)).name if isinstance(path, str | bytes) else ""
        return Told(found, **self.away.get(name, {}))


@pytest.fixture
def roll(tmp_path):
    folder = tmp_path / "roll"
    folder.mkdir()
    return folder


@pytest.fixture
def service(monkeypatch):
    made = Service()
    monkeypatch.setattr(folder_walk, "_MAY_BE_ONLINE", True)
    monkeypatch.setattr(folder_walk.os, "stat", made.stat)
    return made


@pytest.fixture
def asked():
    return Probe()


@pytest.fixture
def scan(library, asked, roll):
    def hashed(path: Path) -> str:
        asked.asked.append(f"hash of {path.name}")
        return sha256_file(path)

    scanner = Scanner(library, asked, hashed, ClockNs())
    return lambda: scanner.scan(roll)


@pytest.mark.parametrize(
    "told",
    [
        {"st_file_attributes": 0x400000},
        {"st_file_attributes": 0x40000},
        {"st_file_attributes": 0x1000 | 0x20},
        {"st_flags": 0x40000000},
    ],
)
def test_listed_and_never_opened(scan, library, roll, asked, service, told):
    """Not for its facts, and not for its hash; here again it is read."""
    put(roll, "IMG_20240131_120000.jpg", "good one")
    put(roll, "b.jpg", "good two")
    service.away["IMG_20240131_120000.jpg"] = told
    for _ in range(2):
        scan()
    assert asked.asked == ["b.jpg", "hash of b.jpg"]
    photo = library.by_path(str(roll / "IMG_20240131_120000.jpg"))
    assert (photo.problem, photo.bytes, photo.taken.isoformat()) == ("online", 8, "2024-01-31T12:00:00")
    service.away.clear()
    result = scan()
    assert (result.changed, result.added) == (1, 0)
    assert "IMG_20240131_120000.jpg" in asked.asked
    assert library.by_path(str(roll / "IMG_20240131_120000.jpg")).problem == ""


def test_what_is_known_stays_when_its_content_goes(scan, library, roll, asked, service):
    """A service frees the space: size, camera and caption are known already."""
    path = put(roll, "a.jpg", "good one")
    asked.facts = MediaFacts("photo", "image/jpeg", 40, 30, camera="Phone", description="Sea")
    scan()
    service.away["a.jpg"] = {"st_flags": 0x40000000}
    asked.asked.clear()
    assert scan().changed == 1
    photo = library.by_path(str(path))
    assert (photo.problem, photo.width, photo.camera, photo.description) == ("online", 40, "Phone", "Sea")
    assert asked.asked == []


def test_ordinary_attributes_are_no_sign(scan, library, roll, service):
    """Read-only, hidden, archived: it is here."""
    path = put(roll, "a.jpg")
    service.away["a.jpg"] = {"st_file_attributes": 0x1 | 0x2 | 0x20, "st_flags": 0x8000}
    scan()
    assert library.by_path(str(path)).problem == ""


@pytest.mark.parametrize(
    ("path", "reached"),
    [
        ("C:\\Pictures\\a.jpg", "C:\\Pictures\\a.jpg"),
        (f"C:\\{'x' * 300}\\a.jpg", f"\\\\?\\C:\\{'x' * 300}\\a.jpg"),
        (f"\\\\nas\\share\\{'x' * 300}", f"\\\\?\\UNC\\nas\\share\\{'x' * 300}"),
        (f"\\\\?\\C:\\{'x' * 300}", f"\\\\?\\C:\\{'x' * 300}"),
        (f"C:\\{'x' * 244}", f"C:\\{'x' * 244}"),
        (f"C:\\{'x' * 245}", f"\\\\?\\C:\\{'x' * 245}"),
    ],
)
def test_long_names_of_windows(path, reached):
    """Only where they have to be written otherwise."""
    assert folder_walk.extended(path) == reached


def test_case_twins_are_two(scan, library, roll):
    """Where the system tells them apart, so does the roll."""
    put(roll, "a.jpg", "good one")
    put(roll, "A.jpg", "good two, longer")
    if len(list(roll.iterdir())) == 2:
        scan()
        assert {Path(photo.path).name for photo in library.page()} == {"a.jpg", "A.jpg"}
        (roll / "a.jpg").unlink()
        assert scan().removed == 1
        assert [Path(photo.path).name for photo in library.page()] == ["A.jpg"]
