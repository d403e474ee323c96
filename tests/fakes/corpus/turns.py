"""Files that are to be shown rotated, mirrored, cropped, or with pixels that are not square. All show the same corners."""

import struct
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
from PIL import Image

from tests.fakes.corpus.blocks import (
    ORIENTATION,
    SIZE,
    UPRIGHT,
    changed,
    corners,
    exif,
    heic,
    jpeg,
    png,
    saved,
    with_clean_aperture,
    xmp,
    xmp_chunk,
)
from tests.fakes.corpus.fact_case import FactCase

UNDONE = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""What turns an upright picture so that its orientation makes it upright again."""
MATRICES = {
    1: (1, 0, 0, 1),
    2: (-1, 0, 0, 1),
    3: (-1, 0, 0, -1),
    4: (1, 0, 0, -1),
    5: (0, 1, 1, 0),
    6: (0, 1, -1, 0),
    7: (0, -1, -1, 0),
    8: (0, -1, 1, 0),
}
"""The a, b, c, d of a film's matrix for each of EXIF's orientations."""
_XMP_TURN = xmp(("tiff:Orientation", "6"))


def lying(orientation: int, image: Image.Image | None = None) -> Image.Image:
    """Return a picture as it is stored to be upright by this orientation."""
    upright, turn = image or corners(), UNDONE[orientation]
    return upright if turn is None else upright.transpose(turn)


def turned(ending: str, orientation: int) -> Callable[[Path], Path]:
    """Return a maker of a picture that is stored lying."""
    image, block = lying(orientation), exif({ORIENTATION: orientation})
    if ending == "jpg":
        return jpeg(image, exif_block=block)
    if ending == "png":
        return png(image, (b"eXIf", block[6:]))
    if ending == "late.png":
        return png(image, after=((b"eXIf", block[6:]),))
    if ending == "heic":
        return heic(corners(), exif=block) if orientation == 1 else _turned_heic(orientation)
    if ending == "tiff":
        return saved("tiff", image, tiffinfo={ORIENTATION: orientation})
    return saved(ending, image, exif=block)


def _turned_heic(orientation: int) -> Callable[[Path], Path]:
    def make(path: Path) -> Path:
        import pillow_heif  # noqa: PLC0415 - as in the program

        pillow_heif.register_heif_opener()
        target = path.with_suffix(".heic")
        lying(orientation).save(target, "HEIF", quality=95, exif=exif({ORIENTATION: orientation}))
        return target

    return make


_CONTAINERS = {".mp4": "mp4", ".webm": "webm", ".mkv": "matroska"}


def film(
    path: Path, orientation: int = 1, *, ratio: Fraction = Fraction(1), size: tuple[int, int] = (96, 64)
) -> Path:
    """Write a film of the corners, ``size`` when it is upright, with a matrix, and with pixels of this width to height."""
    stored = lying(orientation, corners(size))
    with av.open(str(path), "w", format=_CONTAINERS[path.suffix]) as out:
        stream = out.add_stream("libvpx" if path.suffix == ".webm" else "mpeg4", rate=5)
        stream.width, stream.height, stream.pix_fmt = *stored.size, "yuv420p"
        stream.bit_rate = 2_000_000
        stream.codec_context.sample_aspect_ratio = ratio
        if path.suffix == ".webm":
            coding = stream.codec_context
            coding.color_primaries = coding.color_trc = coding.colorspace = 1
        for _ in range(4):
            for packet in stream.encode(av.VideoFrame.from_image(stored)):
                out.mux(packet)
        for packet in stream.encode():
            out.mux(packet)
    if path.suffix == ".webm" and ratio != 1:
        path.write_bytes(_with_display_size(path.read_bytes(), round(size[0] * ratio), size[1]))
    if orientation != 1:
        content = bytearray(path.read_bytes())
        a, b, c, d = (value << 16 for value in MATRICES[orientation])
        x, y = ((stored.width if a < 0 or c < 0 else 0), (stored.height if b < 0 or d < 0 else 0))
        struct.pack_into(
            ">9i", content, content.index(b"tkhd") + 44, a, b, 0, c, d, 0, x << 16, y << 16, 1 << 30
        )
        path.write_bytes(content)
    return path


def _with_display_size(content: bytes, width: int, height: int) -> bytes:
    """Return a WebM whose description of colours gives way to the size at which it is shown. Source: RFC 9559, 5.1.4.1.28."""
    at = content.index(b"\x55\xb0")
    length = 3 + (content[at + 2] & 0x7F)
    shown = b"\x54\xb0\x82" + width.to_bytes(2, "big") + b"\x54\xba\x82" + height.to_bytes(2, "big")
    void = b"\xec" + bytes([0x80 | length - len(shown) - 2]) + bytes(length - len(shown) - 2)
    return content[:at] + shown + void + content[at + length :]


def copied(source: Path, target: Path) -> Path:
    """Copy a film into another container, which keeps its matrix."""
    with (
        av.open(str(source)) as container,
        av.open(str(target), "w", format=_CONTAINERS[target.suffix]) as out,
    ):
        track = out.add_stream_from_template(container.streams.video[0], opaque=True)
        for packet in container.demux(container.streams.video[0]):
            if packet.size:
                packet.stream = track
                out.mux(packet)
    return target


def _aperture(width: int, height: int, x: tuple[int, int], y: tuple[int, int]) -> Callable[[Path], Path]:
    return changed(saved("avif"), with_clean_aperture(width, height, x, y))


_CROPPED = (
    ("clap: middle", _aperture(32, 24, (0, 1), (0, 1)), (32, 24), UPRIGHT),
    ("clap: all of it", _aperture(64, 48, (0, 1), (0, 1)), (64, 48), UPRIGHT),
    ("clap: left half", _aperture(32, 48, (-16, 1), (0, 1)), (32, 48), ("red", "red", "blue", "blue")),
    ("clap: right half", _aperture(32, 48, (16, 1), (0, 1)), (32, 48), ("green", "green", "white", "white")),
    ("clap: upper half", _aperture(64, 24, (0, 1), (-12, 1)), (64, 24), ("red", "green", "red", "green")),
    ("clap: a corner", _aperture(24, 16, (20, 1), (16, 1)), (24, 16), ("white",) * 4),
    ("clap: at half a pixel", _aperture(33, 24, (0, 1), (0, 1)), (32, 24), UPRIGHT),
    ("clap: larger than the picture", _aperture(128, 96, (0, 1), (0, 1)), (64, 48), UPRIGHT),
    ("clap: outside", _aperture(16, 16, (400, 1), (0, 1)), (64, 48), UPRIGHT),
    ("clap: divided by zero", _aperture(16, 16, (0, 0), (0, 1)), (64, 48), UPRIGHT),
    (
        "clap: left half, turned",
        changed(saved("avif", exif=exif({ORIENTATION: 6})), with_clean_aperture(32, 48, (-16, 1), (0, 1))),
        (48, 32),
        ("blue", "red", "blue", "red"),
    ),
    (
        "clap: left half, mirrored",
        changed(saved("avif", exif=exif({ORIENTATION: 2})), with_clean_aperture(32, 48, (-16, 1), (0, 1))),
        (32, 48),
        ("red", "red", "blue", "blue"),
    ),
)
_BY_XMP = (
    ("xmp turn of an avif", saved("avif", xmp=_XMP_TURN), SIZE, UPRIGHT),
    ("xmp turn of an avif with exif", saved("avif", xmp=_XMP_TURN, exif=exif({0x0110: "K1"})), SIZE, UPRIGHT),
    (
        "xmp turn of a heic",
        changed(
            heic(xmp=xmp(("tiff:Orientation", "1"))),
            lambda content: content.replace(b'ation="1"', b'ation="6"'),
        ),
        SIZE,
        UPRIGHT,
    ),
    ("xmp turn of a tiff", saved("tiff", tiffinfo={700: _XMP_TURN}), SIZE, UPRIGHT),
    (
        "xmp turn beside exif's",
        jpeg(lying(3), exif_block=exif({ORIENTATION: 3}), packet=_XMP_TURN),
        SIZE,
        UPRIGHT,
    ),
    ("xmp turn alone", jpeg(lying(6), packet=_XMP_TURN), SIZE, UPRIGHT),
    ("xmp turn of a png alone", png(lying(6), xmp_chunk(_XMP_TURN)), SIZE, UPRIGHT),
)
_FORMATS = ("jpg", "png", "late.png", "webp", "avif", "tiff", "heic")
_RATIOS = (
    ("SAR 4:3", Fraction(4, 3), 1, (128, 64)),
    ("SAR 8:9", Fraction(8, 9), 1, (96, 72)),
    ("SAR 16:11", Fraction(16, 11), 1, (140, 64)),
    ("SAR 4:3, turned", Fraction(4, 3), 6, (96, 85)),
    ("SAR 4:3, mirrored", Fraction(4, 3), 2, (128, 64)),
    ("SAR 1:1", Fraction(1), 1, (96, 64)),
    ("SAR 200:1 is nonsense", Fraction(200), 1, (96, 64)),
)


def pictures() -> tuple[FactCase, ...]:
    """Return all pictures of this kind."""
    return (
        *(
            FactCase(
                f"{ending}: orientation {orientation}",
                turned(ending, orientation),
                size=SIZE,
                corners=UPRIGHT,
            )
            for ending in _FORMATS
            for orientation in UNDONE
        ),
        *(
            FactCase(name, make, size=size, corners=names)
            for name, make, size, names in (*_CROPPED, *_BY_XMP)
        ),
    )


def films() -> tuple[FactCase, ...]:
    """Return all films of this kind."""

    def maker(orientation: int, ratio: Fraction) -> Callable[[Path], Path]:
        return lambda path: film(path.with_suffix(".mp4"), orientation, ratio=ratio)

    return (
        *(
            FactCase(f"film: matrix of {number}", maker(number, Fraction(1)), size=(96, 64), corners=UPRIGHT)
            for number in MATRICES
        ),
        *(
            FactCase(f"film: {name}", maker(number, ratio), size=size, corners=UPRIGHT)
            for name, ratio, number, size in _RATIOS
        ),
        *(
            FactCase(
                f"film: SAR 4:3 in {ending}",
                lambda path, ending=ending: film(path.with_suffix(ending), ratio=Fraction(4, 3)),
                size=(128, 64),
                corners=UPRIGHT,
            )
            for ending in (".webm", ".mkv")
        ),
        *(
            FactCase(
                f"film: matrix of {number} in .mkv",
                lambda path, number=number: copied(
                    film(path.with_suffix(".mp4"), number), path.with_suffix(".mkv")
                ),
                size=(96, 64),
                corners=UPRIGHT,
            )
            for number in (3, 6, 8)
        ),
    )
