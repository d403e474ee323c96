"""Files that are damaged, or look so: data behind the end, missing ends, and metadata blocks full of nonsense."""

import io
import random
import struct
import zlib
from collections.abc import Callable

import pillow_heif
from PIL import Image

from tests.fakes.corpus.containers import clip, heic, moving, saved
from tests.fakes.corpus_file import SIZE, CorpusFile, mean, picture
from tests.unit.imaging import makers

Make = Callable[[], bytes]
_NONSENSE = b"complete nonsense, in which there is no directory"
_JPEG, _PROGRESSIVE = saved("JPEG", quality=95), saved("JPEG", quality=95, progressive=True)
_PNG = saved("PNG")
NOISE_SIZE = (320, 240)


def _noise() -> Image.Image:
    chance = random.Random(7)
    return Image.frombytes("RGB", NOISE_SIZE, chance.randbytes(NOISE_SIZE[0] * NOISE_SIZE[1] * 3))


_NOISE_COLOUR = mean(_noise())


def noise(kind: str, **options: object) -> Make:
    """Makes a picture that hardly compresses, so that a share of the file is a share of the picture."""

    def make() -> bytes:
        out = io.BytesIO()
        _noise().save(out, kind, **options)
        return out.getvalue()

    return make


def behind(make: Make, more: bytes | Make) -> Make:
    """Makes a file with more data behind it."""
    return lambda: make() + (more if isinstance(more, bytes) else more())


def without_end(make: Make, count: int) -> Make:
    """Makes a file that lacks its last bytes."""
    return lambda: make()[:-count]


def part_of(make: Make, share: float) -> Make:
    """Makes the first part of a file."""

    def cut() -> bytes:
        content = make()
        return content[: int(len(content) * share)]

    return cut


def segment(marker: int, body: bytes, make: Make = _JPEG) -> Make:
    """Makes a JPEG with one more segment at its start."""
    return lambda: (
        (content := make())[:2] + struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body + content[2:]
    )


def chunk(kind: bytes, body: bytes, *, is_crc_wrong: bool = False, make: Make = _PNG) -> Make:
    """Makes a PNG with one more chunk before its pixels."""

    def made() -> bytes:
        content, extra = make(), makers.png_chunk(kind, body)
        return content[:33] + (extra[:-4] + b"\0\0\0\0" if is_crc_wrong else extra) + content[33:]

    return made


def without_iend(make: Make) -> Make:
    """Makes a PNG with all its pixels and without its last chunk."""
    return without_end(make, 12)


def webp_with(kind: bytes, flag: int, body: bytes) -> Make:
    """Makes a WebP with a metadata chunk."""

    def make() -> bytes:
        content = saved("WEBP", lossless=True)()
        header = (
            bytes([flag, 0, 0, 0]) + (SIZE[0] - 1).to_bytes(3, "little") + (SIZE[1] - 1).to_bytes(3, "little")
        )
        chunks = _riff(b"VP8X", header) + content[12:] + _riff(kind, body)
        return b"RIFF" + struct.pack("<I", len(chunks) + 4) + b"WEBP" + chunks

    return make


def _riff(kind: bytes, body: bytes) -> bytes:
    return kind + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def heic_with_exif(body: bytes) -> Make:
    """Makes a HEIC whose EXIF is replaced by ``body``, of any content."""

    def make() -> bytes:
        out = io.BytesIO()
        exif = Image.Exif()
        exif[0x010E] = "x" * 200
        raw = exif.tobytes()
        pillow_heif.from_pillow(picture()).save(out, quality=90, exif=raw)
        return _overwritten(out.getvalue(), raw[6:], body)

    return make


def avif_with_exif(body: bytes) -> Make:
    """Makes an AVIF whose EXIF is replaced by ``body``."""

    def make() -> bytes:
        exif = Image.Exif()
        exif[0x010E] = "x" * 200
        return _overwritten(saved("AVIF", quality=90, exif=exif)(), exif.tobytes()[6:], body)

    return make


def _overwritten(content: bytes, old: bytes, new: bytes) -> bytes:
    assert old in content
    return content.replace(old, (new * (len(old) // len(new) + 1))[: len(old)])


def _jpegs() -> list[CorpusFile]:
    zeros, sound = bytes(70_000), makers.exif_with_secrets().tobytes()
    tails: list[tuple[str, Make]] = [
        ("zeros", behind(_JPEG, zeros)),
        ("a megabyte of zeros", behind(_JPEG, bytes(1_000_000))),
        ("random data", behind(_JPEG, random.Random(1).randbytes(200_000))),
        ("depth data", behind(_JPEG, b"edof" + random.Random(2).randbytes(90_000))),
        (
            "a vendor's trailer",
            behind(_JPEG, b"\0\0\x01\x0a\x0e\0\0\0Image_UTC_Data1700000000000" + zeros + b"SEFHe\0\0\0SEFT"),
        ),
        ("a video", behind(_JPEG, clip("mp4"))),
        ("a video, without its own end", behind(without_end(_JPEG, 2), clip("mp4"))),
        ("another JPEG", behind(_JPEG, _JPEG)),
        ("zeros, progressive", behind(_PROGRESSIVE, zeros)),
        ("a video, progressive", behind(_PROGRESSIVE, clip("mp4"))),
        ("an archive", behind(_JPEG, b"PK\x03\x04" + zeros)),
        ("text", behind(_JPEG, b"one line\n")),
    ]
    blocks: list[tuple[str, Make]] = [
        ("EXIF of nonsense", segment(0xE1, b"Exif\0\0" + _NONSENSE)),
        ("EXIF that is empty", segment(0xE1, b"Exif\0\0")),
        ("EXIF whose directory is far away", segment(0xE1, b"Exif\0\0II*\0\xff\xff\xff\x7f")),
        ("EXIF whose directory is endless", segment(0xE1, b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + bytes(200))),
        ("EXIF whose directory leads to itself", segment(0xE1, b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\x08")),
        ("XMP of nonsense", segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta" + _NONSENSE)),
        (
            "XMP that is no text",
            segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + random.Random(3).randbytes(300)),
        ),
        ("a profile of nonsense", segment(0xE2, b"ICC_PROFILE\0\x01\x01" + _NONSENSE * 5)),
        ("a profile without its second part", segment(0xE2, b"ICC_PROFILE\0\x01\x02" + _NONSENSE)),
        ("IPTC of nonsense", segment(0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\xff\xff" + _NONSENSE)),
        ("a list of pictures of nonsense", segment(0xE2, b"MPF\0" + _NONSENSE)),
        ("a list of pictures that is empty", segment(0xE2, b"MPF\0II*\0\x08\0\0\0\0\0")),
        ("an Adobe segment too short", segment(0xEE, b"Adobe\0")),
        ("a JFIF segment too short", segment(0xE0, b"JFIF\0")),
        ("a comment of nonsense", segment(0xFE, random.Random(4).randbytes(500))),
        (
            "sound EXIF behind nonsense",
            segment(0xE1, b"Exif\0\0" + _NONSENSE, saved("JPEG", quality=95, exif=sound)),
        ),
    ]
    return [
        *(
            CorpusFile(f"jpeg with {name} behind.jpg", f"JPEG with {name} behind it", make)
            for name, make in tails
        ),
        *(CorpusFile(f"jpeg with {name}.jpg", f"JPEG with {name}", make) for name, make in blocks),
        *_cut_jpegs(),
    ]


def _cut_jpegs() -> list[CorpusFile]:
    def cut(name: str, what: str, make: Make, **more: object) -> CorpusFile:
        return CorpusFile(name, what, make, is_damaged=True, **{"tolerance": 24, **more})  # type: ignore[arg-type]

    noisy = {"size": NOISE_SIZE, "colour": _NOISE_COLOUR}
    large = noise("JPEG", quality=90)
    return [
        cut("jpeg without 40 bytes.jpg", "JPEG without its last 40 bytes", without_end(large, 40), **noisy),
        cut(
            "jpeg without 1000 bytes.jpg",
            "JPEG without its last 1000 bytes",
            without_end(large, 1000),
            **noisy,
        ),
        CorpusFile("jpeg without EOI.jpg", "JPEG without its end marker", without_end(_JPEG, 2)),
        CorpusFile("jpeg without the last byte.jpg", "JPEG without its last byte", without_end(_JPEG, 1)),
        cut("jpeg of 80 percent.jpg", "80 % of a JPEG", part_of(large, 0.8), **noisy),
        cut(
            "progressive of 90 percent.jpg",
            "90 % of a progressive JPEG",
            part_of(noise("JPEG", progressive=True), 0.9),
            **noisy,
        ),
        cut(
            "grey without 40 bytes.jpg",
            "grey JPEG without its last 40 bytes",
            without_end(_grey_noise, 40),
            size=NOISE_SIZE,
            colour=mean(_noise().convert("L")),
        ),
        CorpusFile("jpeg of 30 percent.jpg", "30 % of a JPEG", part_of(large, 0.3), problem="cut_off"),
        CorpusFile("jpeg header.jpg", "header of a JPEG", lambda: _JPEG()[:40], problem="cut_off"),
    ]


def _grey_noise() -> bytes:
    out = io.BytesIO()
    _noise().convert("L").save(out, "JPEG", quality=90)
    return out.getvalue()


def _pngs() -> list[CorpusFile]:
    png, unfolds = "image/png", b"x\0\0" + zlib.compress(b"a" * 30_000_000, 9)
    noisy = {"size": NOISE_SIZE, "colour": _NOISE_COLOUR}
    made = [
        CorpusFile(
            f"png with bad {kind}.png", f"PNG with a {kind} of nonsense", chunk(kind.encode(), b"\1"), png
        )
        for kind in (
            "eXIf",
            "iCCP",
            "tEXt",
            "zTXt",
            "iTXt",
            "gAMA",
            "cHRM",
            "pHYs",
            "tIME",
            "sRGB",
            "bKGD",
            "acTL",
            "cICP",
        )
    ]
    made += [
        CorpusFile(
            f"png with {kind} of a wrong sum.png",
            f"PNG with a {kind} of a wrong sum",
            chunk(kind.encode(), body, is_crc_wrong=True),
            png,
        )
        for kind, body in (
            ("eXIf", b"MM\0*\0\0\0\x08\0\0\0\0\0\0"),
            ("iCCP", b"x\0\0" + zlib.compress(_NONSENSE)),
            ("tEXt", b"Author\0me"),
            ("zTXt", b"Author\0\0" + zlib.compress(b"me")),
            ("iTXt", b"Author\0\0\0\0\0me"),
            ("pHYs", bytes(9)),
            ("tIME", bytes(7)),
            ("sRGB", b"\0"),
            ("vpAg", bytes(9)),
        )
    ]
    made += [
        CorpusFile(
            "png with a text bomb.png", "PNG whose text unfolds to 30 MB", chunk(b"zTXt", unfolds), png
        ),
        CorpusFile(
            "png with a profile bomb.png", "PNG whose profile unfolds to 30 MB", chunk(b"iCCP", unfolds), png
        ),
        CorpusFile(
            "png with zeros behind.png", "PNG with zeros behind it", behind(saved("PNG"), bytes(70_000)), png
        ),
        CorpusFile(
            "png with an archive behind.png",
            "PNG with an archive behind it",
            behind(saved("PNG"), b"PK\3\4" * 20_000),
            png,
        ),
        CorpusFile(
            "png without IEND.png", "PNG without IEND", without_iend(saved("PNG")), png, is_damaged=True
        ),
        CorpusFile(
            "palette png without IEND.png",
            "palette PNG without IEND",
            without_iend(saved("PNG", "P")),
            png,
            is_damaged=True,
            tolerance=8,
        ),
        CorpusFile(
            "png without 2000 bytes.png",
            "PNG without its last 2000 bytes",
            without_end(noise("PNG"), 2000),
            png,
            is_damaged=True,
            tolerance=24,
            **noisy,
        ),
        CorpusFile(
            "png of 80 percent.png",
            "80 % of a PNG",
            part_of(noise("PNG"), 0.8),
            png,
            is_damaged=True,
            tolerance=40,
            **noisy,
        ),
        CorpusFile(
            "png of 30 percent.png", "30 % of a PNG", part_of(noise("PNG"), 0.3), png, problem="cut_off"
        ),
        CorpusFile("png header.png", "header of a PNG", lambda: saved("PNG")()[:40], png, problem="cut_off"),
    ]
    return made


def _others() -> list[CorpusFile]:
    webp, gif, avif, kind = "image/webp", "image/gif", "image/avif", "image/heic"
    noisy = {"size": NOISE_SIZE, "colour": _NOISE_COLOUR}
    heif = "libheif"
    avif_of_noise, heic_cut = noise("AVIF", quality=90), part_of(heic, 0.7)
    return [
        CorpusFile(
            "webp with bad EXIF.webp", "WebP with EXIF of nonsense", webp_with(b"EXIF", 8, _NONSENSE), webp
        ),
        CorpusFile("webp with empty EXIF.webp", "WebP with empty EXIF", webp_with(b"EXIF", 8, b""), webp),
        CorpusFile(
            "webp with bad XMP.webp", "WebP with XMP of nonsense", webp_with(b"XMP ", 4, _NONSENSE), webp
        ),
        CorpusFile(
            "webp with a bad profile.webp",
            "WebP with a profile of nonsense",
            webp_with(b"ICCP", 0, _NONSENSE),
            webp,
        ),
        CorpusFile(
            "webp with zeros behind.webp",
            "WebP with zeros behind it",
            behind(saved("WEBP", lossless=True), bytes(70_000)),
            webp,
        ),
        CorpusFile(
            "webp of 60 percent.webp",
            "60 % of a WebP",
            part_of(noise("WEBP", lossless=True), 0.6),
            webp,
            problem="cut_off",
        ),
        CorpusFile(
            "heic with bad EXIF.heic",
            "HEIC with EXIF of nonsense",
            heic_with_exif(_NONSENSE),
            kind,
            decoder=heif,
        ),
        CorpusFile(
            "heic with zeros as EXIF.heic",
            "HEIC with zeros as EXIF",
            heic_with_exif(b"\0"),
            kind,
            decoder=heif,
        ),
        CorpusFile(
            "heic with zeros behind.heic",
            "HEIC with zeros behind it",
            behind(heic, bytes(70_000)),
            kind,
            decoder=heif,
        ),
        CorpusFile("heic of 70 percent.heic", "70 % of a HEIC", heic_cut, kind, problem="cut_off"),
        CorpusFile(
            "avif with bad EXIF.avif",
            "AVIF with EXIF of nonsense",
            avif_with_exif(_NONSENSE),
            avif,
        ),
        CorpusFile(
            "avif with zeros as EXIF.avif",
            "AVIF with zeros as EXIF",
            avif_with_exif(b"\0"),
            avif,
        ),
        CorpusFile(
            "avif with zeros behind.avif",
            "AVIF with zeros behind it",
            behind(saved("AVIF", quality=90), bytes(70_000)),
            avif,
        ),
        CorpusFile(
            "avif of 60 percent.avif", "60 % of an AVIF", part_of(avif_of_noise, 0.6), avif, problem="cut_off"
        ),
        CorpusFile(
            "gif without its end.gif",
            "GIF without its end",
            without_end(saved("GIF"), 1),
            gif,
            tolerance=8,
            is_damaged=True,
        ),
        CorpusFile(
            "gif with zeros behind.gif",
            "GIF with zeros behind it",
            behind(saved("GIF"), bytes(300)),
            gif,
            tolerance=8,
        ),
        CorpusFile(
            "gif of 80 percent.gif",
            "80 % of a GIF",
            part_of(noise("GIF"), 0.8),
            gif,
            is_damaged=True,
            tolerance=40,
            **noisy,
        ),
        CorpusFile(
            "moving gif without its end.gif",
            "animated GIF without its end",
            without_end(moving("GIF"), 1),
            gif,
            tolerance=8,
            is_damaged=True,
            is_animated=True,
            sent="image/gif",
        ),
        CorpusFile(
            "moving png without its last frame.png",
            "animated PNG whose last frame is cut",
            without_end(moving("PNG"), 60),
            "image/apng",
            is_damaged=True,
            is_animated=True,
            sent="video/mp4",
            tolerance=8,
        ),
        CorpusFile(
            "tiff of 80 percent.tif",
            "80 % of a TIFF",
            _cut_tiff,
            "image/tiff",
            is_damaged=True,
            tolerance=40,
            **noisy,
        ),
        CorpusFile(
            "bmp of 80 percent.bmp",
            "80 % of a BMP",
            part_of(noise("BMP"), 0.8),
            "image/bmp",
            is_damaged=True,
            tolerance=40,
            **noisy,
        ),
        CorpusFile(
            "bmp of 30 percent.bmp",
            "30 % of a BMP",
            part_of(noise("BMP"), 0.3),
            "image/bmp",
            problem="cut_off",
        ),
        CorpusFile("nothing.jpg", "an empty file", lambda: b"", problem="empty"),
        CorpusFile("text.jpg", "a text", lambda: b"Dear diary, " * 30, problem="not_a_picture"),
    ]


def _cut_tiff() -> bytes:
    """Return a TIFF whose directory stands before its pixels, of which the last are missing."""
    pixels = _noise().tobytes()
    width, height = NOISE_SIZE
    entries = [
        (256, 3, width),
        (257, 3, height),
        (258, 3, 8),
        (259, 3, 1),
        (262, 3, 2),
        (273, 4, 8 + 2 + 12 * 9 + 4),
        (277, 3, 3),
        (278, 3, height),
        (279, 4, len(pixels)),
    ]
    directory = b"".join(
        struct.pack("<HHI", tag, kind, 1) + struct.pack("<H" if kind == 3 else "<I", value).ljust(4, b"\0")
        for tag, kind, value in entries
    )
    head = b"II*\0\x08\0\0\0" + struct.pack("<H", len(entries)) + directory + bytes(4)
    return head + pixels[: len(pixels) * 8 // 10]


def files() -> list[CorpusFile]:
    """Return all files of this kind."""
    return [*_jpegs(), *_pngs(), *_others()]
