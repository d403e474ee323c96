"""The second reader over anything: always an answer, soon, and in little memory."""

import functools
import random
import struct
import time
import tracemalloc
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kesong_desktop.imaging.audit import find_metadata
from tests.unit.imaging import makers
from tests.unit.imaging.container_cases import EVERY
from tests.unit.imaging.hidden_metadata import STILLS, Secret, encoded
from tests.unit.imaging.hidden_video_metadata import CLIPS, clip_bytes

ANYTHING = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40
)
KINDS = [*STILLS, *CLIPS]


@functools.cache
def full(kind: str) -> bytes:
    """A file of that kind with something planted, so that every reader inside has something to read."""
    if kind in CLIPS:
        _, plants = CLIPS[kind]
        return plants["everything"][0](clip_bytes(kind), Secret(3))
    name, frames, plants = STILLS[kind]
    first = next(iter(plants.values()))[0]
    content = encoded(name, frames=frames)
    return first(plants["xmp"][0](content, Secret(3)) if "xmp" in plants else content, Secret(3))


def answered(path: Path, content: bytes) -> list[str]:
    path.write_bytes(content)
    start = time.process_time()
    found = find_metadata(path)
    assert time.process_time() - start < 5
    assert all(isinstance(word, str) and word.isprintable() for word in found)
    return found


@pytest.mark.parametrize("kind", KINDS)
@ANYTHING
@given(data=st.data())
def test_damaged_files_have_an_answer(tmp_path, kind, data):
    """Bytes changed, cut off, doubled or put in anywhere: words, never a fault and never a hang."""
    content = bytearray(full(kind))
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(content)))
        what = data.draw(st.sampled_from(["change", "cut", "insert", "double", "number"]))
        if what == "change":
            content[at : at + 1] = data.draw(st.binary(min_size=1, max_size=1))
        elif what == "cut":
            del content[at : at + data.draw(st.integers(1, 200))]
        elif what == "insert":
            content[at:at] = data.draw(st.binary(max_size=40))
        elif what == "double":
            content[at:at] = content[at : at + data.draw(st.integers(1, 100))]
        else:
            content[at : at + 4] = data.draw(
                st.sampled_from([b"\xff" * 4, bytes(4), b"\0\0\0\1", b"\x7f\xff\xff\xff"])
            )
    answered(tmp_path / "a", bytes(content))


HEADS = [
    b"",
    b"\xff\xd8\xff",
    b"\x89PNG\r\n\x1a\n",
    b"RIFF",
    b"II*\0",
    b"MM\0*",
    b"GIF89a",
    b"\x1aE\xdf\xa3",
    b"\0\0\0\x14ftypavif",
    b"\0\0\0\x14ftypmp42",
]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=200)
@given(head=st.sampled_from(HEADS), content=st.binary(max_size=400))
@example(head=b"", content=b"")
def test_noise_is_never_called_clean(tmp_path, head, content):
    """Whatever begins like a picture and is none."""
    assert answered(tmp_path / "a", head + content) != [] or len(content) < 30


@pytest.mark.parametrize("kind", KINDS)
def test_file_cut_off_anywhere_is_not_called_clean(tmp_path, kind):
    """A bare file without its end is not what its format says, or lacks its pictures."""
    content = clip_bytes(kind) if kind in CLIPS else encoded(STILLS[kind][0], frames=STILLS[kind][1])
    passed = 0
    for length in range(1, len(content), max(1, len(content) // 50)):
        passed += answered(tmp_path / "a", content[:length]) == []
    assert passed <= 3  # where a cut falls between two parts of a container that promises no end


def test_large_video_takes_little_memory(tmp_path):
    """A long film (a hole of 256 MB in the file, here) is not read into memory."""
    path = tmp_path / "a.mp4"
    with path.open("wb") as file:
        file.write(makers.box(b"ftyp", b"mp42\0\0\0\0") + struct.pack(">I4sQ", 1, b"mdat", 16 + (1 << 28)))
        file.truncate(file.tell() + (1 << 28))
    tracemalloc.start()
    try:
        assert find_metadata(path) == []
        assert tracemalloc.get_traced_memory()[1] < 8_000_000
    finally:
        tracemalloc.stop()


def test_directories_in_a_circle_end(tmp_path):
    """A directory that follows itself, and one with more tags than the file has bytes."""
    circle = b"MM\0*" + struct.pack(">IHHHI4sI", 8, 1, 0x8769, 4, 1, struct.pack(">I", 8), 8)
    many = b"MM\0*" + struct.pack(">IH", 8, 65_535) + bytes(60)
    for raw in (circle, many):
        answered(tmp_path / "a", raw)
        answered(tmp_path / "a", makers.jpeg_with_exif(tmp_path / "b", raw).read_bytes())


def test_packed_bomb_in_a_png_ends(tmp_path):
    """Pixels that unpack to more than the header says are not unpacked to their end."""
    bomb = zlib.compress(bytes(200_000_000), 9)
    content = encoded("PNG")
    at = content.index(b"IDAT") - 4
    path = tmp_path / "a"
    path.write_bytes(content[:at] + makers.png_chunk(b"IDAT", bomb) + content[-12:])
    tracemalloc.start()
    try:
        assert "hidden data" in find_metadata(path)
        assert tracemalloc.get_traced_memory()[1] < 8_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.long
@pytest.mark.timeout(900)
def test_ten_thousand_damaged_files_have_an_answer(tmp_path):
    """Of every kind and every part, changed in up to eight ways, and with pieces of each other."""
    chance = random.Random(1)
    files = [full(kind) for kind in KINDS] + [
        content for parts in EVERY.values() for content, _ in parts.values()
    ]
    for _ in range(10_000):
        content = bytearray(chance.choice(files))
        for _ in range(chance.randint(1, 8)):
            at, other = chance.randrange(len(content) + 1), chance.choice(files)
            piece = chance.randrange(len(other))
            odd = (b"\xff" * 4, bytes(4), b"\0\0\0\1", b"\x7f\xff\xff\xff")
            change = chance.choice(
                (chance.randbytes(1), chance.choice(odd), other[piece : piece + chance.randint(1, 200)], b"")
            )
            content[at : at + chance.choice((0, len(change), chance.randint(0, 300)))] = change
        answered(tmp_path / "a", bytes(content))
