"""``kesong roll rate``."""

import os
from pathlib import Path

import pytest

from tests.fakes import pictures
from tests.unit.cli.conftest import Kesong, complaint


@pytest.fixture
def card(kesong: Kesong, tmp_path: Path) -> Path:
    """A folder of the roll with two photos."""
    folder = tmp_path / "card"
    folder.mkdir()
    for number, name in enumerate(("a.jpg", "b.jpg")):
        pictures.jpeg(folder / name, hue=40 * number)
    kesong("roll", "add", folder)
    return folder


def listed(kesong: Kesong) -> dict[str, tuple[int, bool]]:
    """By name, as ``roll list`` has it."""
    photos = kesong("roll", "list", "--json").json["photos"]
    return {Path(one["path"]).name: (one["stars"], one["rejected"]) for one in photos}


def test_stars_rejection_and_neither(kesong: Kesong, card: Path, monkeypatch) -> None:
    """Each is told, kept, and listed; names may be as one types them."""
    monkeypatch.chdir(card)
    answer = kesong("roll", "rate", "a.jpg", card / "b.jpg", "--stars", "4")
    assert answer.out.splitlines() == [f"★★★★☆  {card / 'a.jpg'}", f"★★★★☆  {card / 'b.jpg'}"]
    answer = kesong("roll", "rate", card / "a.jpg", "--reject", "--json")
    assert answer.json == {"photos": [{"path": str(card / "a.jpg"), "stars": 4, "rejected": True}]}
    assert listed(kesong) == {"a.jpg": (4, True), "b.jpg": (4, False)}
    kesong("roll", "rate", card / "a.jpg", "--stars", "2")
    kesong("roll", "rate", card / "b.jpg", "--clear")
    assert listed(kesong) == {"a.jpg": (2, False), "b.jpg": (0, False)}


def test_kept_when_the_library_is_made_anew(kesong: Kesong, card: Path, profile: Path) -> None:
    """And when the file has another name and folder by then."""
    kesong("roll", "rate", card / "a.jpg", "--stars", "5")
    (card / "best").mkdir()
    os.replace(card / "a.jpg", card / "best" / "z.jpg")
    for file in profile.rglob("library.db*"):
        file.unlink()
    kesong("roll", "scan")
    assert listed(kesong) == {"z.jpg": (5, False), "b.jpg": (0, False)}


def test_what_cannot_be_done_is_said(kesong: Kesong, card: Path, tmp_path: Path) -> None:
    """Nothing is rated then."""
    stray = pictures.jpeg(tmp_path / "stray.jpg")
    assert "kesong roll add DIR" in complaint(kesong("roll", "rate", card / "a.jpg", stray, "--stars", "1"))
    for wrong in ((), ("--stars", "1", "--reject"), ("--reject", "--clear")):
        assert "give one of --stars" in complaint(kesong("roll", "rate", card / "a.jpg", *wrong), 2)
    complaint(kesong("roll", "rate", card / "a.jpg", "--stars", "6"), 2)
    assert listed(kesong)["a.jpg"] == (0, False)
