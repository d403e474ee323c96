"""Sound pictures of codings that no decoder here has are "not supported", and damaged ones "damaged"."""

import io
import struct
from fractions import Fraction
from pathlib import Path

import av
import pytest
from PIL import Image

from kesong_desktop.errors import Reason, Unreadable
from kesong_desktop.imaging.load import load_upright
from kesong_desktop.imaging.metadata.jpeg_header import JpegHeaderReader
from kesong_desktop.imaging.metadata.probe import probe
from tests.unit.imaging import makers

SIZE = (96, 64)


def jpeg(*, marker: int = 0xC0, bits: int = 8) -> bytes:
    """A JPEG whose frame is of this kind, by its header."""
    out = io.BytesIO()
    makers.corners(SIZE).save(out, "JPEG")
    content = bytearray(out.getvalue())
    at = content.index(b"\xff\xc0")
    content[at + 1], content[at + 4] = marker, bits
    return bytes(content)


def by_ffmpeg(codec: str, pixels: str) -> bytes:
    """One frame in this coding."""
    coder = av.CodecContext.create(codec, "w")
    assert isinstance(coder, av.VideoCodecContext)
    coder.width, coder.height, coder.pix_fmt = *SIZE, pixels
    coder.time_base = Fraction(1, 25)
    frame = av.VideoFrame.from_image(makers.corners(SIZE)).reformat(format=pixels)
    return b"".join(bytes(one) for one in [*coder.encode(frame), *coder.encode(None)])


def tiff(compression: int) -> bytes:
    """A TIFF that says to be compressed in this way."""
    out = io.BytesIO()
    makers.corners(SIZE).save(out, "TIFF")
    content = out.getvalue()
    plain = struct.pack("<HHIHH", 259, 3, 1, 1, 0)
    assert plain in content
    return content.replace(plain, struct.pack("<HHIHH", 259, 3, 1, compression, 0))


def refusal(path: Path, content: bytes) -> tuple[Reason, object]:
    """Why it is neither shown nor listed, which has one reason."""
    path.write_bytes(content)
    found = set()
    for read in (load_upright, probe, JpegHeaderReader()):
        with pytest.raises(Unreadable) as caught:
            read(path)
        found.add((caught.value.reason, caught.value.facts["detail"]))
    (one,) = found
    return one


@pytest.mark.parametrize(
    ("content", "detail"),
    [
        pytest.param(jpeg(bits=12), "12-bit JPEG", id="12 bits, baseline"),
        pytest.param(jpeg(marker=0xC1, bits=12), "12-bit JPEG", id="12 bits, extended"),
        pytest.param(jpeg(marker=0xC2, bits=12), "12-bit JPEG", id="12 bits, progressive"),
        pytest.param(jpeg(marker=0xC9, bits=12), "12-bit JPEG", id="12 bits, arithmetic"),
        pytest.param(jpeg(marker=0xC3), "lossless JPEG", id="lossless"),
        pytest.param(jpeg(marker=0xC3, bits=16), "lossless JPEG", id="lossless of 16 bits"),
        pytest.param(jpeg(marker=0xCB), "lossless JPEG", id="lossless, arithmetic"),
        pytest.param(jpeg(marker=0xC5), "hierarchical JPEG", id="hierarchical"),
        pytest.param(by_ffmpeg("ljpeg", "bgr24"), "lossless JPEG", id="lossless by FFmpeg"),
        pytest.param(by_ffmpeg("jpegls", "rgb24"), "JPEG-LS", id="JPEG-LS by FFmpeg"),
        pytest.param(tiff(34_661), "TIFF, compression 34661", id="TIFF in JBIG"),
        pytest.param(tiff(50_002), "TIFF, compression 50002", id="TIFF in JPEG XL"),
    ],
)
def test_sound_picture_of_an_unknown_coding(tmp_path: Path, content: bytes, detail: str) -> None:
    """It is said to be not supported, with the name of its coding."""
    assert refusal(tmp_path / "a", content) == (Reason.UNSUPPORTED_CODING, detail)


@pytest.mark.parametrize("bits", [0, 7, 9, 255])
def test_odd_number_of_bits_is_damage(tmp_path: Path, bits: int) -> None:
    """No JPEG has it."""
    assert refusal(tmp_path / "a", jpeg(bits=bits))[0] is Reason.BROKEN


def test_segments_full_of_frames_change_nothing(tmp_path: Path) -> None:
    """A thumbnail, or another picture in a segment, is no frame of the picture itself."""
    content = jpeg()
    inner = jpeg(bits=12)
    segment = struct.pack(">BBH", 0xFF, 0xE5, len(inner) + 2) + inner
    path = tmp_path / "a"
    path.write_bytes(content[:2] + segment + b"\xff\xff" + content[3:])
    assert load_upright(path).size == SIZE


@pytest.mark.parametrize("progressive", [False, True])
def test_usual_jpegs_are_shown(tmp_path: Path, progressive: bool) -> None:
    """In grey, in colour and in four inks."""
    for mode in ("L", "RGB", "CMYK"):
        path = tmp_path / f"{mode}.jpg"
        Image.new(mode, SIZE).save(path, progressive=progressive)
        assert load_upright(path).size == SIZE
