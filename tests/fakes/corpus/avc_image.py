"""AVC-coded images: the intra frame of an H.264 encoder in the boxes of a HEIF file. Source: ISO/IEC 23008-12, annex E."""

import struct
from collections.abc import Sequence

import av
from PIL import Image

from tests.unit.imaging import makers

box = makers.box
_ESSENTIAL = 0x80


def full(kind: bytes, body: bytes, version: int = 0, flags: int = 0) -> bytes:
    """Return a box with version and flags."""
    return box(kind, bytes([version]) + flags.to_bytes(3, "big") + body)


def coded(image: Image.Image) -> tuple[bytes, bytes]:
    """Return the decoder configuration record and the sample of a picture as one intra frame."""
    codec = av.CodecContext.create("libx264", "w")
    codec.width, codec.height, codec.pix_fmt = *image.size, "yuv420p"
    codec.time_base, codec.gop_size = 1, 1
    codec.options = {"qp": "12", "x264-params": "annexb=1:repeat-headers=1:bframes=0"}
    frame = av.VideoFrame.from_image(image).reformat(format="yuv420p")
    stream = b"".join(bytes(packet) for packet in (*codec.encode(frame), *codec.encode(None)))
    units = [
        unit.strip(b"\0") if unit[:1] else unit
        for unit in stream.replace(b"\0\0\0\1", b"\0\0\1").split(b"\0\0\1")
    ]
    by_kind = {kind: [one for one in units if one and one[0] & 31 == kind] for kind in (5, 7, 8)}
    (sps,), (pps,) = by_kind[7], by_kind[8]
    record = bytes([1, *sps[1:4], 0xFF, 0xE1]) + struct.pack(">H", len(sps)) + sps
    record += b"\1" + struct.pack(">H", len(pps)) + pps
    if sps[1] in {100, 110, 122, 144}:
        record += bytes([0xFD, 0xF8, 0xF8, 0])
    return record, b"".join(struct.pack(">I", len(unit)) + unit for unit in by_kind[5])


def avci(
    image: Image.Image, *, more: Sequence[bytes] = (), exif: bytes = b"", in_idat: bool = False
) -> bytes:
    """Return a HEIF file of brand ``avci``. ``more`` are properties behind configuration, size and depth, in their order."""
    record, sample = coded(image)
    properties = [
        box(b"avcC", record),
        full(b"ispe", struct.pack(">II", *image.size)),
        full(b"pixi", bytes([3, 8, 8, 8])),
        *more,
    ]
    owned = bytes([1 | _ESSENTIAL, 2, 3, *(4 + at | _ESSENTIAL for at in range(len(more)))])
    items = [(1, b"avc1", sample)] + ([(2, b"Exif", bytes(4) + exif)] if exif else [])

    def meta(start: int) -> bytes:
        places, at = b"", 0 if in_idat else start
        for number, _, content in items:
            places += struct.pack(">HHHHII", number, int(in_idat), 0, 1, at, len(content))
            at += len(content)
        names = b"".join(
            full(b"infe", struct.pack(">HH", number, 0) + kind + b"\0", 2) for number, kind, _ in items
        )
        content = full(b"hdlr", bytes(4) + b"pict" + bytes(13)) + full(b"pitm", struct.pack(">H", 1))
        content += full(b"iloc", b"\x44\x00" + struct.pack(">H", len(items)) + places, 1)
        content += full(b"iinf", struct.pack(">H", len(items)) + names)
        if exif:
            content += full(b"iref", box(b"cdsc", struct.pack(">HHH", 2, 1, 1)))
        ipma = full(b"ipma", struct.pack(">IHB", 1, 1, len(owned)) + owned)
        content += box(b"iprp", box(b"ipco", b"".join(properties)) + ipma)
        if in_idat:
            content += box(b"idat", b"".join(one for _, _, one in items))
        return full(b"meta", content)

    first = box(b"ftyp", b"avci" + bytes(4) + b"avcimif1miaf")
    start = len(first) + len(meta(0)) + 8
    data = b"" if in_idat else box(b"mdat", b"".join(content for _, _, content in items))
    return first + meta(start) + data
