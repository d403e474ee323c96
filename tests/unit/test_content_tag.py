"""Tags of content: the same for the same bytes under the same key, another for any other bytes."""

import hashlib
import secrets
from pathlib import Path

import pytest

from kesong_desktop.content_tag import ContentTag, sums_of


def is_same(content: bytes, tag: str, block: int = 1000) -> bool:
    known = ContentTag(tag)
    for at in range(0, len(content), block):
        known.update(content[at : at + block])
    return known.is_same()


@pytest.mark.parametrize("size", [0, 1, 15, 16, 17, 5000, 3_000_000])
def test_sums_of_a_file(tmp_path: Path, size: int) -> None:
    """Its SHA-256, and a tag that knows it in blocks of any size, and nothing shorter or longer."""
    content = secrets.token_bytes(size)
    (tmp_path / "a").write_bytes(content)
    sha256, tag = sums_of(tmp_path / "a")
    assert sha256 == hashlib.sha256(content).hexdigest()
    assert len(tag) == 64
    assert is_same(content, tag)
    assert is_same(content, tag, 37_001)
    assert not is_same(content + b"\0", tag)
    assert not size or not is_same(content[:-1], tag)


def test_each_file_has_a_key_of_its_own(tmp_path: Path) -> None:
    """So the tags of the same content differ, and each knows it."""
    (tmp_path / "a").write_bytes(b"bread")
    tags = [sums_of(tmp_path / "a")[1] for _ in range(2)]
    assert tags[0][:32] != tags[1][:32]
    assert all(is_same(b"bread", tag) for tag in tags)


def test_blocks_that_change_places_are_another_content() -> None:
    """A sum would not tell."""
    one, two = secrets.token_bytes(16), secrets.token_bytes(16)
    known = ContentTag()
    known.update(one + two)
    tag = known.finish()
    assert is_same(one + two, tag)
    assert not is_same(two + one, tag)


def test_what_is_no_ordinary_file_has_no_sums(tmp_path: Path) -> None:
    """It is not read."""
    with pytest.raises(OSError, match="ordinary"):
        sums_of(tmp_path)
