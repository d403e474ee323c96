"""Copies of the pictures of drafts: of what was put in, shared, within bounds, and gone when nobody needs them."""

import os
import stat

import pytest

from kesong_desktop.errors import NotKept
from kesong_desktop.store.database import Database
from kesong_desktop.store.drafts import draft_media
from kesong_desktop.store.drafts.draft_media import DraftMedia
from kesong_desktop.store.drafts.drafts import MIGRATIONS


@pytest.fixture
def root(tmp_path):
    return tmp_path / "own"


@pytest.fixture
def files(tmp_path, root):
    database = Database(tmp_path / "drafts.db", MIGRATIONS)
    yield DraftMedia(database, root, most_bytes=1000)
    database.close()


@pytest.fixture
def photo(tmp_path):
    made = tmp_path / "Photo.JPG"
    made.write_bytes(b"pixels")
    return made


def held(root):
    return sorted(one.read_bytes() for one in root.iterdir()) if root.exists() else []


def test_a_copy_stands_in_for_a_file_that_has_gone(files, root, photo):
    """Private, with the file's ending, and another file: what is written into the photo later does not reach it."""
    before = photo.stat()
    files.keep(str(photo))
    assert files.where(str(photo)) == photo
    assert photo.stat().st_mtime_ns == before.st_mtime_ns
    with photo.open("r+b") as file:
        file.write(b"PIX")
    photo.unlink()
    copy = files.where(str(photo))
    assert (copy.parent, copy.suffix, copy.read_bytes()) == (root, ".jpg", b"pixels")
    assert os.name == "nt" or stat.S_IMODE(copy.stat().st_mode) == 0o600
    files.keep(str(photo))
    assert files.where(str(photo)) == copy


def test_a_file_that_is_another_one_now_is_kept_anew(files, photo):
    """By its size and its time."""
    files.keep(str(photo))
    photo.write_bytes(b"other pixels")
    files.keep(str(photo))
    photo.unlink()
    assert files.where(str(photo)).read_bytes() == b"other pixels"


def test_a_file_that_is_the_same_is_not_read_again(files, root, photo, monkeypatch):
    """Keeping is asked for whenever a draft is opened."""
    files.keep(str(photo))
    monkeypatch.setattr(DraftMedia, "_take_in", lambda *_: pytest.fail("read again"))
    files.keep(str(photo))


def test_one_content_is_kept_once(files, root, photo, tmp_path):
    """Whatever its files are called; the copy goes with the last of them."""
    twin = tmp_path / "twin.jpg"
    twin.write_bytes(b"pixels")
    files.keep(str(photo))
    files.keep(str(twin))
    assert held(root) == [b"pixels"]
    files.sweep({str(twin)})
    assert held(root) == [b"pixels"]
    photo.unlink()
    assert files.where(str(photo)) == photo
    files.sweep(set())
    assert held(root) == []


def test_copies_that_a_post_needs_stay(files, root, photo):
    """Also where a draft came back from the outbox with the copy itself as its picture."""
    files.keep(str(photo))
    photo.unlink()
    copy = files.where(str(photo))
    files.sweep(set(), [copy])
    assert held(root) == [b"pixels"]
    files.keep(str(copy))
    files.sweep({str(copy)})
    assert files.where(str(copy)).read_bytes() == b"pixels"


def test_no_copy_of_what_is_too_large(files, root, tmp_path):
    """It is said, and nothing is left behind."""
    clip = tmp_path / "clip.mp4"
    clip.write_bytes(bytes(2_000_000))
    with pytest.raises(NotKept, match=r"not_kept_too_large: .*size_mb=2\.0"):
        files.keep(str(clip))
    assert held(root) == []
    assert draft_media.MOST_BYTES == 200_000_000


def test_a_file_that_was_never_there_is_no_error_here(files, tmp_path):
    """The check tells of it."""
    path = str(tmp_path / "gone.jpg")
    files.keep(path)
    assert str(files.where(path)) == path


def test_a_disk_that_fails_is_reported(files, root, photo, monkeypatch):
    """Nothing half is left, and the next time it works."""

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(draft_media.os, "fsync", full)
        with pytest.raises(NotKept, match="no space"):
            files.keep(str(photo))
    assert held(root) == []
    files.keep(str(photo))
    assert held(root) == [b"pixels"]
