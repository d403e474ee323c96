"""Sample kinds: depths, byte orders, channels and layouts in which pictures are stored."""

import io
import struct
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PIL import Image

from tests.fakes.corpus.containers import saved
from tests.fakes.corpus_file import COLOUR, GREY, SIZE, CorpusFile, Rgb, mean, picture
from tests.unit.imaging import makers

Make = Callable[[], bytes]
_CODES = {1: "B", 3: "H", 4: "I", 11: "f", 16: "Q"}


def numbers(code: str, order: str, scale: float, mode: str = "L") -> bytes:
    """Return the samples of the picture, each multiplied by ``scale``, as numbers of this code and byte order."""
    values = [value * scale for value in picture(mode).tobytes()]
    if code not in {"e", "f"}:
        values = [round(value) for value in values]
    return struct.pack(f"{order}{len(values)}{code}", *values)


def tiff(
    pixels: bytes,
    bits: Sequence[int],
    photometric: int,
    *,
    order: str = "<",
    sample: int = 1,
    orientation: tuple[int, int] | None = None,
    is_big: bool = False,
) -> bytes:
    """Return an uncompressed TIFF. ``orientation`` is the type and the value of its tag, ``is_big`` BigTIFF."""
    start = 16 if is_big else 8
    entries: list[tuple[int, int, Sequence[int]]] = [
        (256, 3, [SIZE[0]]),
        (257, 3, [SIZE[1]]),
        (258, 3, bits),
        (259, 3, [1]),
        (262, 3, [photometric]),
        (273, 4, [start]),
        (277, 3, [len(bits)]),
        (278, 3, [SIZE[1]]),
        (279, 4, [len(pixels)]),
        (339, 3, [sample] * len(bits)),
    ]
    if orientation is not None:
        entries.append((274, orientation[0], [orientation[1]]))
    entries.sort()
    magic = b"MM" if order == ">" else b"II"
    count, entry, inline = ("Q", "HHQ", 8) if is_big else ("H", "HHI", 4)
    at = start + len(pixels)
    rest = at + struct.calcsize(order + count) + len(entries) * (20 if is_big else 12) + inline
    head = magic + (
        struct.pack(order + "HHHQ", 43, 8, 0, at) if is_big else struct.pack(order + "HI", 42, at)
    )
    directory, extra = struct.pack(order + count, len(entries)), b""
    for tag, kind, values in entries:
        content = struct.pack(f"{order}{len(values)}{_CODES[kind]}", *values)
        directory += struct.pack(order + entry, tag, kind, len(values))
        if len(content) > inline:
            directory += struct.pack(order + ("Q" if is_big else "I"), rest + len(extra))
            extra += content + b"\0" * (len(content) % 2)
        else:
            directory += content.ljust(inline, b"\0")
    return head + pixels + directory + bytes(inline) + extra


def bmp(bits: int, masks: Sequence[tuple[int, int]], header_bytes: int = 40) -> bytes:
    """Return a BMP with bit fields: for red, green and blue how many bits, and by how many they are shifted."""
    code = "H" if bits == 16 else "I"
    image = picture().transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    values = [
        sum(part >> (8 - depth) << shift for part, (depth, shift) in zip(pixel, masks, strict=True))
        for pixel in zip(*(band.tobytes() for band in image.split()), strict=True)
    ]
    rows = struct.pack(f"<{len(values)}{code}", *values)
    fields = struct.pack("<3I", *(((1 << depth) - 1) << shift for depth, shift in masks))
    body = struct.pack("<IiiHHIIiiII", header_bytes, *SIZE, 1, bits, 3, len(rows), 2835, 2835, 0, 0)
    body += fields + bytes(max(0, header_bytes - len(body) - len(fields)))
    start = 14 + len(body)
    return b"BM" + struct.pack("<IHHI", start + len(rows), 0, 0, start) + body + rows


def top_down_bmp() -> bytes:
    """Return a BMP whose first row is the top one."""
    rows = picture().tobytes("raw", "BGR")
    body = struct.pack("<IiiHHIIiiII", 40, SIZE[0], -SIZE[1], 1, 24, 0, len(rows), 0, 0, 0, 0)
    return b"BM" + struct.pack("<IHHI", 54 + len(rows), 0, 0, 54) + body + rows


def dng(**options: object) -> Make:
    """Makes a RAW file."""

    def make() -> bytes:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "a.dng"
            makers.dng(path, **options)  # type: ignore[arg-type]
            return path.read_bytes()

    return make


def png(mode: str, **options: object) -> Make:
    """Makes a PNG of this mode."""
    return saved("PNG", mode, **options)


def deep_png() -> bytes:
    """Return a PNG of 16-bit grey."""
    out = io.BytesIO()
    Image.frombytes("I;16", SIZE, numbers("H", "<", 257)).save(out, "PNG")
    return out.getvalue()


def _tiffs() -> list[CorpusFile]:
    made: list[CorpusFile] = []

    def add(name: str, make: Make, colour: Rgb = COLOUR, *, decoder: str = "Pillow", **more: object) -> None:
        made.append(
            CorpusFile(
                f"{name}.tif", f"TIFF, {name}", make, "image/tiff", colour=colour, decoder=decoder, **more
            )  # type: ignore[arg-type]
        )

    for name, code, scale, bits, kind in (
        ("half floats", "e", 1 / 255, 16, 3),
        ("32-bit", "I", 257 * 65537, 32, 1),
    ):

        def unknown(code: str = code, scale: float = scale, bits: int = bits, kind: int = kind) -> bytes:
            return tiff(numbers(code, "<", scale, "RGB"), [bits] * 3, 2, sample=kind)

        # FFmpeg would show both as black.
        add(f"{name} colour", unknown, problem="not_a_picture")
    inverted = (255 - GREY[0],) * 3
    for order, word in (("<", "little-endian"), (">", "big-endian")):

        def pixels(code: str, scale: float, mode: str = "L", order: str = order) -> bytes:
            return numbers(code, order, scale, mode)

        def of(
            rows: bytes, bits: Sequence[int], photometric: int, order: str = order, **more: object
        ) -> Make:
            return lambda: tiff(rows, bits, photometric, order=order, **more)  # type: ignore[arg-type]

        add(f"16-bit grey, {word}", of(pixels("H", 257), [16], 1), GREY)
        add(
            f"16-bit grey, white is zero, {word}",
            of(pixels("H", 257), [16], 0),
            inverted,
            decoder="Pillow" if order == "<" else "FFmpeg",
        )
        add(f"dim 16-bit grey, {word}", of(pixels("H", 64), [16], 1), (round(GREY[0] * 64 / 257),) * 3)
        add(f"32-bit floating-point grey, {word}", of(pixels("f", 1 / 255), [32], 1, sample=3), GREY)
        add(f"32-bit floating-point grey up to 255, {word}", of(pixels("f", 1), [32], 1, sample=3), GREY)
        add(
            f"32-bit floating-point colour, {word}",
            of(pixels("f", 1 / 255, "RGB"), [32] * 3, 2, sample=3),
            decoder="FFmpeg",
        )
        add(f"16-bit colour, {word}", of(pixels("H", 257, "RGB"), [16] * 3, 2))
        add(f"8-bit colour, {word}", of(pixels("B", 1, "RGB"), [8] * 3, 2))
        for turn in (1, 3, 6, 8):
            size = (SIZE[1], SIZE[0]) if turn > 4 else SIZE
            for kind, kind_word in ((1, "BYTE"), (3, "SHORT")):
                add(
                    f"orientation {turn} as {kind_word}, {word}",
                    of(pixels("B", 1, "RGB"), [8] * 3, 2, orientation=(kind, turn)),
                    size=size,
                )
    add("BigTIFF, little-endian", lambda: tiff(numbers("B", "<", 1, "RGB"), [8] * 3, 2, is_big=True))
    add(
        "BigTIFF, big-endian",
        lambda: tiff(numbers("B", ">", 1, "RGB"), [8] * 3, 2, order=">", is_big=True),
        problem="not_a_picture",
    )
    add("32-bit grey", lambda: tiff(numbers("I", "<", 257), [32], 1), GREY)
    add("black and white", saved("TIFF", "1", compression="group4"), (128, 128, 128), tolerance=10)
    add("palette", saved("TIFF", "P"), tolerance=8)
    add("CMYK", saved("TIFF", "CMYK"), tolerance=12)
    add("LZW", saved("TIFF", compression="tiff_lzw"))
    add("JPEG inside", saved("TIFF", compression="jpeg", quality=95))
    return made


def _bmps() -> list[CorpusFile]:
    made: list[CorpusFile] = []

    def add(
        name: str, make: Make, *, decoder: str = "Pillow", tolerance: int = 5, colour: Rgb = COLOUR
    ) -> None:
        made.append(
            CorpusFile(
                f"{name}.bmp",
                f"BMP, {name}",
                make,
                "image/bmp",
                colour=colour,
                tolerance=tolerance,
                decoder=decoder,
            )
        )

    for name, masks, decoder in (
        ("565", ((5, 11), (6, 5), (5, 0)), "Pillow"),
        ("555", ((5, 10), (5, 5), (5, 0)), "Pillow"),
        ("444", ((4, 8), (4, 4), (4, 0)), "FFmpeg"),
    ):
        add(f"bit fields {name}", lambda masks=masks: bmp(16, masks), decoder=decoder, tolerance=16)
    for name, masks, decoder in (
        ("XRGB", ((8, 16), (8, 8), (8, 0)), "Pillow"),
        ("XBGR", ((8, 0), (8, 8), (8, 16)), "FFmpeg"),
        ("RGBX", ((8, 24), (8, 16), (8, 8)), "Pillow"),
        ("BGRX", ((8, 8), (8, 16), (8, 24)), "FFmpeg"),
    ):
        add(f"bit fields {name}", lambda masks=masks: bmp(32, masks), decoder=decoder)
        add(f"bit fields {name}, version 4", lambda masks=masks: bmp(32, masks, 108), decoder=decoder)
    add("from the top", top_down_bmp)
    add("palette", saved("BMP", "P"), tolerance=8)
    add("grey", saved("BMP", "L"), colour=GREY)
    add("black and white", saved("BMP", "1"), colour=(128, 128, 128), tolerance=10)
    return made


def _others() -> list[CorpusFile]:
    kind, clear = "image/png", mean(_clear())
    return [
        CorpusFile("16-bit grey.png", "PNG, 16-bit grey", deep_png, kind, colour=GREY),
        CorpusFile("grey.png", "PNG, grey", png("L"), kind, colour=GREY),
        CorpusFile("grey with alpha.png", "PNG, grey with alpha", png("LA"), kind, colour=GREY),
        CorpusFile(
            "black and white.png",
            "PNG, black and white",
            png("1"),
            kind,
            colour=(128, 128, 128),
            tolerance=10,
        ),
        CorpusFile("palette.png", "PNG, palette", png("P"), kind, tolerance=8),
        CorpusFile("4-bit palette.png", "PNG, palette of 4 bits", png("P", bits=4), kind, tolerance=255),
        CorpusFile("clear.png", "PNG, transparent", _clear_png, kind, colour=clear, sent="image/png"),
        CorpusFile("interlaced.png", "PNG, RGBA", png("RGBA"), kind),
        CorpusFile("grey.jpg", "JPEG, grey", saved("JPEG", "L", quality=95), colour=GREY),
        CorpusFile("cmyk.jpg", "JPEG, CMYK", saved("JPEG", "CMYK", quality=95), tolerance=12),
        CorpusFile("progressive.jpg", "JPEG, progressive", saved("JPEG", quality=95, progressive=True)),
        CorpusFile("grey.jp2", "JPEG 2000, grey", saved("JPEG2000", "L"), "image/jp2", colour=GREY),
        CorpusFile("clear.jp2", "JPEG 2000, RGBA", saved("JPEG2000", "RGBA"), "image/jp2"),
        CorpusFile("grey.webp", "WebP, lossless", saved("WEBP", lossless=True), "image/webp"),
        CorpusFile("grey.avif", "AVIF, grey", saved("AVIF", "L", quality=90), "image/avif", colour=GREY),
        CorpusFile("preview.dng", "RAW with a preview", dng(), size=(96, 64), tolerance=6, decoder="LibRaw"),
        CorpusFile(
            "upright.dng",
            "RAW with a preview, upright",
            dng(orientation=6),
            size=(64, 96),
            tolerance=6,
            decoder="LibRaw",
        ),
        CorpusFile(
            "bare.dng",
            "RAW without a preview",
            dng(has_preview=False),
            size=(96, 64),
            tolerance=255,
            decoder="LibRaw",
        ),
        CorpusFile(
            "text.nef",
            "RAW that is a text",
            lambda: b"Dear diary, " * 200,
            problem="not_a_picture",
            decoder="LibRaw",
        ),
    ]


def _clear() -> Image.Image:
    image = picture("RGBA")
    alpha = Image.new("L", SIZE, 255)
    alpha.paste(0, (0, SIZE[1] // 2, *SIZE))
    image.putalpha(alpha)
    return image


def _clear_png() -> bytes:
    out = io.BytesIO()
    _clear().save(out, "PNG")
    return out.getvalue()


def files() -> list[CorpusFile]:
    """Return all files of this kind."""
    return [*_tiffs(), *_bmps(), *_others()]
