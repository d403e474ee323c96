"""Thumbnails, BlurHash, content hashes, and the clips that the program draws."""

import hashlib
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging import blurhash, perceptual_hash, thumbnail
from kesong_desktop.imaging.file_hash import sha256_file
from kesong_desktop.imaging.metadata.video_metadata import probe_video
from kesong_desktop.imaging.video import video_file
from tests.unit.imaging import makers


def opened(jpeg: bytes) -> Image.Image:
    with Image.open(io.BytesIO(jpeg)) as image:
        image.load()
        return image


@pytest.mark.parametrize("orientation", range(1, 9))
def test_two_thumbnails_are_upright_and_within(tmp_path, orientation):
    """One decode, two sizes, larger first, each turned."""
    path = makers.jpeg_full_of_secrets(tmp_path / "a.jpg", orientation=orientation, size=(1600, 1200))
    large, small = (opened(jpeg) for jpeg in thumbnail.make_thumbnail_pair(path).jpegs)
    turned = orientation >= 5
    assert large.size == ((384, 512) if turned else (512, 384))
    assert small.size == ((192, 256) if turned else (256, 192))
    wanted = {1: "red", 2: "green", 3: "white", 4: "blue", 5: "red", 6: "blue", 7: "white", 8: "green"}
    assert makers.corner_names(large)[0] == makers.corner_names(small)[0] == wanted[orientation]


def test_thumbnail_is_never_enlarged_and_holds_no_words(tmp_path):
    """A small picture stays small; nothing of the file comes along."""
    content = thumbnail.make_thumbnail(
        makers.jpeg_full_of_secrets(tmp_path / "a.jpg", size=(64, 48)), size_px=512
    )
    assert opened(content).size == (64, 48)
    assert b"SECRET" not in content
    assert b"Exif" not in content


def test_transparency_becomes_paper(tmp_path):
    """What is clear shows the ground, not black."""
    Image.new("RGBA", (40, 40), (0, 0, 0, 0)).save(tmp_path / "a.png")
    assert opened(thumbnail.make_thumbnail(tmp_path / "a.png", size_px=64)).getpixel(
        (20, 20)
    ) == pytest.approx((251, 247, 240), abs=3)


def test_thumbnail_of_a_video_is_its_first_frame(tmp_path):
    """The poster stands for the clip, within the size."""
    large, small = (
        opened(jpeg)
        for jpeg in thumbnail.make_thumbnail_pair(makers.corner_clip(tmp_path / "a.mp4"), (64, 32)).jpegs
    )
    assert (large.size, small.size) == ((64, 43), (32, 22))
    assert makers.corner_names(large) == ("red", "green", "blue", "white")


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "clear.png"])
def test_fingerprint_of_the_thumbnails_is_that_of_the_file(tmp_path, name):
    """It is measured on the same decode, before transparency is filled."""
    path = tmp_path / name
    if name == "a.jpg":
        makers.jpeg_full_of_secrets(path, orientation=6, size=(1600, 1200))
    else:
        makers.noise((900, 700)).convert("RGBA" if name == "clear.png" else "RGB").save(path)
    assert thumbnail.make_thumbnail_pair(path).fingerprint == perceptual_hash.fingerprint_image(path)


def test_a_video_has_no_fingerprint(tmp_path):
    assert thumbnail.make_thumbnail_pair(makers.corner_clip(tmp_path / "a.mp4")).fingerprint is None


def test_thumbnail_of_a_cut_off_picture_is_refused(tmp_path):
    """Half a picture is not shown as a whole one."""
    makers.noise((300, 300)).save(tmp_path / "a.jpg")
    (tmp_path / "a.jpg").write_bytes((tmp_path / "a.jpg").read_bytes()[:20_000])
    with pytest.raises(Unreadable) as caught:
        thumbnail.make_thumbnail_pair(tmp_path / "a.jpg")
    assert caught.value.reason == "cut_off"


BUDS = "LEHV6nWB2yk8pyo0adR*.7kCMdnj"
"""The example of the BlurHash specification."""
# What the package blurhash 1.1.5 makes of it, and of four colours.
# fmt: off
REFERENCE_4X3 = (
    135, 164, 177, 161, 173, 177, 181, 180, 171, 160, 172, 174, 124, 154, 169, 148, 148, 154,
    164, 145, 134, 146, 152, 155, 124, 144, 154, 144, 134, 132, 163, 130, 104, 148, 140, 134,
)
# fmt: on
REFERENCE_HASH = "L{J*bqUhaMtjVn=doLNaawoLjtay"


def test_blurhash_of_the_specification_decodes():
    """Size and colours as the reference decoder gives them."""
    raw = blurhash.decode(BUDS, 4, 3)
    assert len(raw) == 4 * 3 * 3
    assert tuple(raw) == pytest.approx(REFERENCE_4X3, abs=1)


def test_blurhash_encodes_as_the_reference_does():
    """The hash of a picture of four colours is the one that the reference makes of the same 32 x 32 pixels."""
    assert blurhash.encode(four_colours()) == REFERENCE_HASH


def four_colours() -> bytes:
    out = io.BytesIO()
    makers.corners((32, 32)).save(out, "PNG")
    return out.getvalue()


def test_blurhash_there_and_back():
    """Decoded again, each corner has its colour and the middle is a mixture."""
    image = Image.frombytes("RGB", (16, 16), blurhash.decode(blurhash.encode(four_colours()), 16, 16))
    assert makers.corner_names(image) == ("red", "green", "blue", "white")


@pytest.mark.parametrize("colour", [(0, 0, 0), (255, 255, 255), (0, 0, 139), (200, 100, 80)])
def test_blurhash_of_one_colour_is_nearly_that_colour(colour):
    """The format's waves leave a little of a pattern, no more."""
    out = io.BytesIO()
    Image.new("RGB", (32, 32), colour).save(out, "PNG")
    assert tuple(blurhash.decode(blurhash.encode(out.getvalue()), 3, 3)) == pytest.approx(colour * 9, abs=16)


@given(st.text(max_size=40))
def test_nonsense_is_no_blurhash(text):
    """A server can send anything: a ValueError, or pixels of the right number."""
    try:
        raw = blurhash.decode(text, 5, 4)
    except ValueError:
        return
    assert len(raw) == 60


@pytest.mark.parametrize("text", ["", "L", "LEHV6nWB2yk8pyo0adR*.7kCMdn", BUDS + "0", "é" * 28])
def test_wrong_length_or_letters_are_no_blurhash(text):
    """The first letter says how long the hash is."""
    with pytest.raises(ValueError, match="BlurHash"):
        blurhash.decode(text, 4, 4)


def test_sha256(tmp_path):
    """The file's own hash, across block borders; an OSError where there is none."""
    content = bytes(range(256)) * 9000
    (tmp_path / "a").write_bytes(content)
    assert sha256_file(tmp_path / "a") == hashlib.sha256(content).hexdigest()
    with pytest.raises(OSError, match="No such file"):
        sha256_file(tmp_path / "no")


def test_made_video_is_as_asked(tmp_path):
    """Length, size, and another seed another sky."""
    video_file.make_clip(tmp_path / "a.mp4", seconds=2.0, size=(128, 72), seed=1)
    video_file.make_clip(tmp_path / "b.mp4", seconds=2.0, size=(128, 72), seed=2)
    facts = probe_video(tmp_path / "a.mp4")
    assert (facts.width, facts.height) == (128, 72)
    assert facts.duration_s == pytest.approx(2.0, abs=0.1)
    assert video_file.poster(tmp_path / "a.mp4").tobytes() != video_file.poster(tmp_path / "b.mp4").tobytes()
