"""Sound pictures with metadata blocks whose lengths or links lead beyond their end, into other blocks or out of the file."""

import io
import struct
from collections.abc import Callable

import pillow_heif

from tests.fakes.corpus.containers import saved
from tests.fakes.corpus.damage import Make, _riff
from tests.fakes.corpus_file import CorpusFile, picture
from tests.unit.imaging import makers

_XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'
Change = Callable[[bytes], bytes]


def _exif() -> bytes:
    exif = makers.exif_with_secrets()
    # The pixels are upright.
    exif[0x0112] = 1
    return exif.tobytes()


def changed(make: Make, change: Change) -> Make:
    """Makes the file that ``change`` returns of another."""
    return lambda: change(make())


def jpeg_segment(length: int) -> Make:
    """Makes a JPEG whose EXIF segment states this length."""

    def make() -> bytes:
        content = saved("JPEG", quality=95)()
        body = _exif()
        return (
            content[:2] + struct.pack(">HH", 0xFFE1, (length or len(body) + 42) & 0xFFFF) + body + content[2:]
        )

    return make


def second_segment(jpeg: bytes) -> bytes:
    """Put XMP, which states to be 42 bytes longer than it is, behind the first segment of a JPEG."""
    end = 4 + int.from_bytes(jpeg[4:6], "big")
    body = b"http://ns.adobe.com/xap/1.0/\0" + _XMP
    return jpeg[:end] + struct.pack(">HH", 0xFFE1, len(body) + 44) + body + jpeg[end:]


def without_exif_name(webp: bytes) -> bytes:
    """Overwrite the head of the EXIF chunk."""
    return webp.replace(b"EXIF", b"E\0\0\0", 1)


def png_chunk(length: int) -> Make:
    """Makes a PNG with a text before its pixels that states this length."""

    def make() -> bytes:
        content, text = saved("PNG")(), makers.png_chunk(b"tEXt", b"Comment\0words")
        return content[:33] + struct.pack(">I", length) + text[4:] + content[33:]

    return make


def webp(*, kind: bytes = b"", length: int = 0, riff: int | None = None, is_padded: bool = True) -> Make:
    """Makes a WebP with EXIF and XMP in which the chunk ``kind`` states ``length``, and the file ``riff``."""

    def make() -> bytes:
        content = saved("WEBP", lossless=True)()
        header = b"\x0c\0\0\0" + b"".join((side - 1).to_bytes(3, "little") for side in (128, 96))
        odd = _exif()[6:] + bytes(len(_exif()) % 2 == 0)
        chunks = [(b"VP8X", _riff(b"VP8X", header)), (b"VP8L", content[12:])]
        chunks += [
            (b"EXIF", _riff(b"EXIF", odd)[: None if is_padded else -1]),
            (b"XMP ", _riff(b"XMP ", _XMP)),
        ]
        if kind not in {one for one, _ in chunks}:
            chunks.append((kind, _riff(kind, b"data") if kind else b""))
        body = b"".join(
            chunk[:4] + struct.pack("<I", length) + chunk[8:] if one == kind and kind else chunk
            for one, chunk in chunks
        )
        size = len(body) + 4 if riff is None else riff
        return b"RIFF" + struct.pack("<I", size) + b"WEBP" + body

    return make


def tiff_next(target: int) -> Make:
    """Makes a TIFF whose directory is followed by one at ``target``; negative: from the end of the file."""

    def make() -> bytes:
        content = bytearray(saved("TIFF")())
        (at,) = struct.unpack_from("<I", content, 4)
        (count,) = struct.unpack_from("<H", content, at)
        place = target if target >= 0 else len(content) + target
        struct.pack_into("<I", content, at + 2 + 12 * count, place or at)
        return bytes(content)

    return make


def tiff_directory(tag: int, target: int) -> Make:
    """Makes a TIFF whose ``tag`` points to a directory at ``target``; 0: to the first directory itself."""

    def make() -> bytes:
        content = saved("TIFF")()
        (at,) = struct.unpack_from("<I", content, 4)
        (count,) = struct.unpack_from("<H", content, at)
        entries = [content[at + 2 + 12 * one : at + 14 + 12 * one] for one in range(count)]
        entries.append(struct.pack("<HHII", tag, 4, 1, target or len(content)))
        entries.sort(key=lambda one: struct.unpack("<H", one[:2]))
        directory = struct.pack("<H", len(entries)) + b"".join(entries) + bytes(4)
        return content[:4] + struct.pack("<I", len(content)) + content[8:] + directory

    return make


def item_lengths(make: Make, block: bytes, length: int) -> Make:
    """Makes a HEIF or AVIF file in which the metadata item that holds ``block`` states ``length``."""

    def change(content: bytes) -> bytes:
        at = content.rindex(block)
        for skipped in (0, 4, 10):  # what precedes TIFF in an item
            # A base with an extent at 0, or an extent without a base.
            for entry in (struct.pack(">IHI", at - skipped, 1, 0), struct.pack(">I", at - skipped)):
                place = content.find(entry, content.index(b"iloc"), content.index(b"iprp"))
                if place >= 0:
                    end = place + len(entry)
                    return content[:end] + struct.pack(">I", length) + content[end + 4 :]
        raise AssertionError

    return changed(make, change)


def _heic() -> bytes:
    out = io.BytesIO()
    pillow_heif.from_pillow(picture()).save(out, quality=90, exif=_exif(), xmp=_XMP)
    return out.getvalue()


def files() -> list[CorpusFile]:
    """All of them."""
    avif = saved("AVIF", quality=90, exif=_exif(), xmp=_XMP)
    tiff_header = _exif()[6:14]
    return [
        *(
            CorpusFile(f"jpeg with EXIF {what}.jpg", f"JPEG whose EXIF segment is {what}", jpeg_segment(length))
            for what, length in (("too long", 0), ("of all that follows", 0xFFFF), ("too short", 40))
        ),
        CorpusFile(
            "jpeg with XMP too long behind EXIF.jpg",
            "JPEG whose second metadata segment is too long",
            changed(jpeg_segment(len(_exif()) + 2), second_segment),
        ),
        *(
            CorpusFile(f"png with text {what}.png", f"PNG with a text that is {what}", png_chunk(length), "image/png")
            for what, length in (("too long", 60), ("of 2 GB", 0x7FFF_FFFF), ("of 4 GB", 0xFFFF_FFFF))
        ),
        *(
            CorpusFile(f"webp with {name}.webp", f"WebP with {name}", make, "image/webp")
            for name, make in (
                ("EXIF beyond its end", webp(kind=b"EXIF", length=9_999_999)),
                ("EXIF of 4 GB", webp(kind=b"EXIF", length=0xFFFF_FFFF)),
                ("EXIF whose name is nonsense", changed(webp(), without_exif_name)),
                ("EXIF too short", webp(kind=b"EXIF", length=21)),
                ("odd EXIF that is not padded", webp(is_padded=False)),
                ("XMP of 2 GB", webp(kind=b"XMP ", length=0x7FFF_FFFF)),
                ("unknown data beyond its end", webp(kind=b"ABCD", length=9_999)),
                ("a length of 0", webp(riff=0)),
                ("a length of 4 GB", webp(riff=0xFFFF_FFF0)),
                ("a length too short", webp(riff=40)),
            )
        ),
        *(
            CorpusFile(f"tiff with {name}.tif", f"TIFF with {name}", make, "image/tiff")
            for name, make in (
                ("a second page beyond its end", tiff_next(0xFFFF_FFF0)),
                ("a second page at its end", tiff_next(-1)),
                ("a second page in its pixels", tiff_next(100)),
                ("itself as second page", tiff_next(0)),
                ("EXIF beyond its end", tiff_directory(0x8769, 0xFFFF_FF00)),
                ("itself as EXIF", tiff_directory(0x8769, 0)),
                ("GPS beyond its end", tiff_directory(0x8825, 0xFFFF_FF00)),
                ("itself as subordinate page", tiff_directory(330, 0)),
            )
        ),
        *(
            CorpusFile(f"avif with {name}.avif", f"AVIF with {name}", item_lengths(avif, *item), "image/avif")
            for name, item in _items(tiff_header)
        ),
        *(
            CorpusFile(
                f"heic with {name}.heic",
                f"HEIC with {name}",
                item_lengths(_heic, *item),
                "image/heic",
                decoder="libheif",
            )
            for name, item in _items(tiff_header)
        ),
    ]  # fmt: skip


def _items(tiff_header: bytes) -> tuple[tuple[str, tuple[bytes, int]], ...]:
    return (
        ("EXIF of 2 GB", (tiff_header, 0x7FFF_FFFF)),
        ("EXIF of 4 GB", (tiff_header, 0xFFFF_FFFF)),
        ("EXIF of one byte", (tiff_header, 1)),
        ("XMP of 2 GB", (_XMP, 0x7FFF_FFFF)),
    )
