"""A card that is away is not an empty card, and not a broken one."""

import errno
import os
import time
from pathlib import Path

import pytest

from kesong_desktop.errors import FolderAway, FolderUnreadable
from kesong_desktop.imaging.file_hash import sha256_file
from kesong_desktop.model.library.photo import MediaFacts
from kesong_desktop.roll.mounts import MountMonitor
from kesong_desktop.roll.scanner import Scanner

FACTS = MediaFacts("photo", "image/jpeg", 40, 30)


class Mounts:
    """Which folders are the tops of file systems."""

    def __init__(self, *tops: Path) -> None:
        self.tops = {str(top) for top in tops}

    def __call__(self, path: str) -> bool:
        return path in self.tops or path == os.sep


@pytest.fixture
def card(tmp_path):
    """A card with two pictures, mounted where it says."""
    folder = tmp_path / "media" / "CARD"
    (folder / "DCIM").mkdir(parents=True)
    for name in ("a.jpg", "DCIM/b.jpg"):
        (folder / name).write_text(name)
    return folder


@pytest.fixture
def mounts(card):
    return Mounts(card)


@pytest.fixture
def scanner(library, mounts):
    later_ns = time.time_ns() + 10**12
    return Scanner(
        library, lambda _: FACTS, sha256_file, lambda: later_ns, roots=MountMonitor(library, mounts)
    )


def pull(card: Path, mounts: Mounts, *, leaves_folder: bool) -> Path:
    """Take the card out."""
    away = card.rename(card.parent / "pulled")
    mounts.tops.clear()
    if leaves_folder:
        card.mkdir()
    return away


@pytest.mark.parametrize("leaves_folder", [False, True])
@pytest.mark.parametrize("below", ["", "DCIM"])
def test_a_card_that_is_pulled_out(scanner, library, card, mounts, leaves_folder, below):
    """Its rows stay, whether or not an empty folder is left in its place; it comes back as it was."""
    root = card / below
    scanner.scan(root)
    known = library.count()
    away = pull(card, mounts, leaves_folder=leaves_folder)
    for _ in range(2):
        with pytest.raises(FolderAway):
            scanner.scan(root)
    assert library.count() == known
    assert scanner.roots.away == {str(root)}
    if leaves_folder:
        card.rmdir()
    away.rename(card)
    mounts.tops.add(str(card))
    assert scanner.roots.look([str(root)]) == {str(root)}
    assert scanner.roots.away == frozenset()
    result = scanner.scan(root)
    assert (result.added, result.changed, result.removed) == (0, 0, 0)


def test_a_card_in_the_middle_of_a_scan(scanner, library, card, mounts, monkeypatch):
    """What it had is kept, though its files were not found any more."""
    scanner.scan(card)
    os.utime(card / "a.jpg", (1, 1))

    def pulled(*_: object) -> MediaFacts:
        if card.exists():
            pull(card, mounts, leaves_folder=True)
        return FACTS

    monkeypatch.setattr(scanner._reader, "_probe", pulled)
    with pytest.raises(FolderAway):
        scanner.scan(card)
    assert library.count() == 2


def test_a_folder_that_was_emptied(scanner, library, card):
    """On the file system that it always was on: its pictures are gone indeed."""
    scanner.scan(card)
    (card / "a.jpg").unlink()
    (card / "DCIM" / "b.jpg").unlink()
    (card / "DCIM").rmdir()
    assert scanner.scan(card).removed == 2
    assert library.count() == 0


def test_an_empty_folder_of_which_it_cannot_be_told(scanner, library, card, mounts):
    """Known from a scan that did not come to its end: what lies there would tell, and nothing does."""
    scanner.scan(card, cancelled=iter([False, False, False, True, True, True]).__next__)
    assert library.mount(str(card)) is None
    assert library.has_any(str(card))
    pull(card, mounts, leaves_folder=True)
    with pytest.raises(FolderAway):
        scanner.scan(card)
    assert library.has_any(str(card))


def test_a_name_that_never_was_a_folder(scanner, tmp_path):
    """That is no card that is away."""
    with pytest.raises(FolderUnreadable) as caught:
        scanner.scan(tmp_path / "nowhere")
    assert not isinstance(caught.value, FolderAway)


def test_a_card_that_fails(scanner, library, card, monkeypatch):
    """Its files cannot be looked at: nothing is known by that, so nothing goes."""
    scanner.scan(card)
    stat = os.stat

    def failing(path, **more):
        if str(path).endswith(("a.jpg", "b.jpg", "a.jpg'", "b.jpg'")):
            raise OSError(errno.EIO, "Input/output error")
        return stat(path, **more)

    monkeypatch.setattr(os, "stat", failing)
    with pytest.raises(FolderUnreadable):
        scanner.scan(card)
    monkeypatch.undo()
    assert library.count() == 2


def test_taken_out_of_the_roll(scanner, library, card):
    """Nothing is remembered of it."""
    scanner.scan(card)
    assert library.mount(str(card)) == str(card)
    library.remove_folder(str(card))
    assert library.mount(str(card)) is None
    assert scanner.roots.look([]) == frozenset()
