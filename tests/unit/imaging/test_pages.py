"""How many pictures of their own a file has: what is more than the one that is sent is told before."""

import io
import struct
from pathlib import Path

import pillow_heif
import pytest
from PIL import Image

from kesong_desktop.imaging.metadata.probe import inspect
from tests.fakes.corpus import containers
from tests.unit.imaging import makers

SIZE = (96, 64)


def picture(size: tuple[int, int] = SIZE) -> Image.Image:
    return makers.corners(size)


def tiff(*kinds: int, big: bool = False) -> bytes:
    """A TIFF with one page more for each of these subfile types."""
    out = io.BytesIO()
    more = []
    for kind in kinds:
        page = picture()
        page.encoderinfo = {"tiffinfo": {254: kind}}
        more.append(page)
    picture().save(out, "TIFF", save_all=True, append_images=more, big_tiff=big)
    return out.getvalue()


def looping_tiff() -> bytes:
    """The second page is followed by the first."""
    content = bytearray(tiff(0))
    (first,) = struct.unpack_from("<I", content, 4)
    second_link = first + 2 + 12 * struct.unpack_from("<H", content, first)[0]
    (second,) = struct.unpack_from("<I", content, second_link)
    struct.pack_into("<I", content, second + 2 + 12 * struct.unpack_from("<H", content, second)[0], first)
    return bytes(content)


def mpo(*sizes: tuple[int, int], kind: int = 0) -> bytes:
    """A JPEG with more pictures behind it, of this type."""
    out = io.BytesIO()
    picture().save(out, "MPO", save_all=True, append_images=[picture(size) for size in sizes])
    content = out.getvalue()
    if kind:
        at = content.index(b"MPF\0") + 4
        order = "<" if content[at : at + 2] == b"II" else ">"
        first = content.rindex(struct.pack(f"{order}I", 0x030000), at, at + 66 + 16 * len(sizes))
        for number in range(len(sizes)):
            place = first + 16 * (number + 1)
            content = content[:place] + struct.pack(f"{order}I", kind) + content[place + 4 :]
    return content


def heic(count: int) -> bytes:
    """A HEIC with so many pictures, and a thumbnail of the first."""
    file = pillow_heif.from_pillow(picture())
    for number in range(1, count):
        file.add_from_pillow(picture((96 + 2 * number, 64)))
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "pages"),
    [
        pytest.param(tiff(), 1, id="TIFF of one page"),
        pytest.param(tiff(0, 0), 3, id="TIFF of three pages"),
        pytest.param(tiff(2, 2, 2), 4, id="TIFF of pages that say so"),
        pytest.param(tiff(1), 1, id="TIFF with a reduced copy"),
        pytest.param(tiff(4), 1, id="TIFF with a mask"),
        pytest.param(tiff(1, 0), 2, id="TIFF with a reduced copy and a page"),
        pytest.param(tiff(0, 0, big=True), 3, id="BigTIFF of three pages"),
        pytest.param(looping_tiff(), 2, id="TIFF whose pages lead to the first"),
        pytest.param(mpo(SIZE), 2, id="MPO of unknown pictures of one size"),
        pytest.param(mpo((48, 32)), 1, id="MPO with a smaller unknown picture"),
        pytest.param(mpo(SIZE, kind=0x020002), 2, id="MPO of a 3D camera"),
        pytest.param(mpo(SIZE, SIZE, kind=0x020001), 3, id="MPO of a panorama"),
        pytest.param(mpo((48, 32), kind=0x010001), 1, id="MPO with a large thumbnail"),
        pytest.param(heic(1), 1, id="HEIC of one picture"),
        pytest.param(heic(3), 3, id="HEIC of three pictures"),
    ],
)
def test_pages_are_counted(tmp_path: Path, content: bytes, pages: int) -> None:
    """Without copies of the same picture and what belongs to it."""
    path = tmp_path / "a"
    path.write_bytes(content)
    found = inspect(path)
    assert (found.pages, found.facts.width, found.facts.height) == (pages, *SIZE)


@pytest.mark.parametrize("content", [tiff(0, 0), mpo(SIZE, SIZE)], ids=["TIFF", "MPO"])
def test_damaged_pages_do_no_harm(tmp_path: Path, content: bytes) -> None:
    """The first page is shown, however little there is of the others."""
    path = tmp_path / "a"
    first = len(tiff() if content[:2] == b"II" else mpo())
    for end in range(first + 200, len(content), 997):
        path.write_bytes(content[:end])
        assert 1 <= inspect(path).pages <= 3


def test_animations_have_no_pages(tmp_path: Path) -> None:
    """What becomes of their frames is told in other words."""
    for kind in ("GIF", "WEBP", "PNG", "AVIF"):
        path = tmp_path / kind
        path.write_bytes(containers.moving(kind)())
        found = inspect(path)
        assert (found.pages, found.facts.is_animated) == (1, True)
