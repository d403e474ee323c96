"""Plants secrets in clips: tables, tracks, messages between the slices, and behind the end."""

import functools
import io
import struct
from collections.abc import Callable
from fractions import Fraction

import av

from tests.fakes.pictures import scene
from tests.unit.imaging.hidden_metadata import Plant, Secret, behind, top
from tests.unit.imaging.makers import box

_XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
SIZE = (96, 64)


@functools.cache
def clip_bytes(kind: str, message: bytes = b"") -> bytes:
    """Three frames of the scene; ``message`` is put into every sample as the user data of its coding."""
    form, codec = {"mp4": ("mp4", "libx264"), "mov": ("mov", "libx264"), "hevc": ("mp4", "libx265"), "mpeg4": ("mp4", "mpeg4"),
                   "webm": ("webm", "libvpx"), "av1": ("mp4", "libsvtav1")}[kind]  # fmt: skip
    out = io.BytesIO()
    with av.open(out, "w", format=form, options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream(codec, rate=5)
        stream.width, stream.height, stream.pix_fmt = *SIZE, "yuv420p"
        stream.bit_rate = 1_000_000
        if codec == "libx265":
            stream.codec_context.options = {"x265-params": "log-level=none"}
        packets = [p for n in range(3) for p in stream.encode(_frame(n))] + list(stream.encode())
        for packet in packets:
            container.mux(_with_message(packet, kind, message) if message else packet)
    return out.getvalue()


def _frame(number: int) -> av.VideoFrame:
    frame = av.VideoFrame.from_image(scene(SIZE))
    frame.pts, frame.time_base = number, Fraction(1, 5)
    return frame


def _with_message(packet: av.Packet, kind: str, message: bytes) -> av.Packet:
    if kind == "mpeg4":
        content = b"\0\0\1\xb2" + message + bytes(packet)
    else:
        head = b"\x4e\x01" if kind == "hevc" else b"\x06"
        body = bytes(16) + message
        content = b"\0\0\0\1" + head + b"\x05" + bytes([len(body)]) + body + b"\x80" + bytes(packet)
    changed = av.Packet(content)
    changed.pts, changed.dts, changed.time_base = packet.pts, packet.dts, packet.time_base
    changed.duration, changed.is_keyframe, changed.stream = packet.duration, packet.is_keyframe, packet.stream
    return changed


def in_movie(kind: bytes, make: Callable[[Secret], bytes]) -> Plant:
    """A box at the end of ``moov``, which itself is the last of the file: nothing else moves."""

    def plant(content: bytes, secret: Secret) -> bytes:
        at = content.rindex(b"moov") - 4
        size = struct.unpack_from(">I", content, at)[0]
        more = box(kind, make(secret))
        return (
            content[:at]
            + struct.pack(">I", size + len(more))
            + content[at + 4 : at + size]
            + more
            + content[at + size :]
        )

    return plant


def in_user_data(kind: bytes, make: Callable[[Secret], bytes]) -> Plant:
    return in_movie(b"udta", lambda secret: box(kind, make(secret)))


def text_item(text: bytes) -> bytes:
    return struct.pack(">HH", len(text), 0x15C7) + text


def items(kind: bytes, body: bytes) -> bytes:
    """An iTunes-like list with one item."""
    handler = box(b"hdlr", bytes(8) + b"mdirappl" + bytes(9))
    return bytes(4) + handler + box(b"ilst", box(kind, box(b"data", struct.pack(">II", 1, 0) + body)))


def keyed(key: bytes, value: bytes) -> bytes:
    """Apple's list of keys and values."""
    handler = box(b"hdlr", bytes(8) + b"mdta" + bytes(13))
    keys = box(b"keys", struct.pack(">II", 0, 1) + box(b"mdta", key))
    data = box(b"data", struct.pack(">II", 1, 0) + value)
    return handler + keys + box(b"ilst", struct.pack(">II", len(data) + 8, 1) + data)


def timed(handler: bytes, coding: bytes, make: Callable[[Secret], bytes]) -> Plant:
    """A whole track of facts with times, its samples in a ``mdat`` of their own."""

    def plant(content: bytes, secret: Secret) -> bytes:
        sample = make(secret)
        at = len(content) + 8
        content += box(b"mdat", sample)
        tables = (
            box(b"stsd", struct.pack(">II", 0, 1) + box(coding, bytes(6) + b"\0\1" + bytes(8)))
            + box(b"stts", struct.pack(">IIII", 0, 1, 1, 1000))
            + box(b"stsc", struct.pack(">IIIII", 0, 1, 1, 1, 1))
            + box(b"stsz", struct.pack(">IIII", 0, 0, 1, len(sample)))
            + box(b"stco", struct.pack(">III", 0, 1, at))
        )
        own = box(b"dinf", box(b"dref", struct.pack(">II", 0, 1) + box(b"url ", b"\0\0\0\1")))
        media = (
            box(b"mdhd", bytes(12) + struct.pack(">IIHH", 1000, 1000, 0x55C4, 0))
            + box(b"hdlr", bytes(8) + handler + bytes(13))
            + box(b"minf", box(b"nmhd", bytes(4)) + own + box(b"stbl", tables))
        )
        matrix = struct.pack(">9i", 1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30)
        head = box(
            b"tkhd", b"\0\0\0\3" + bytes(8) + struct.pack(">III", 9, 0, 1000) + bytes(16) + matrix + bytes(8)
        )
        return _movie_last(
            in_movie(b"trak", lambda _: head + box(b"mdia", media))(_movie_last(content), secret)
        )

    return plant


def _movie_last(content: bytes) -> bytes:
    """``moov`` moved to the end, where it may grow; it stands behind the pictures, so nothing else moves."""
    at = content.rindex(b"moov") - 4
    size = struct.unpack_from(">I", content, at)[0]
    if at + size == len(content):
        return content
    return content[:at] + box(b"free", bytes(size - 8)) + content[at + size :] + content[at : at + size]


def in_place(mark: bytes, skip: int, make: Callable[[Secret], bytes]) -> Plant:
    """Bytes written over others, ``skip`` behind a mark."""

    def plant(content: bytes, secret: Secret) -> bytes:
        at, new = content.rindex(mark) + len(mark) + skip, make(secret)
        return content[:at] + new + content[at + len(new) :]

    return plant


def messages(kind: str) -> Plant:
    return lambda _content, secret: clip_bytes(kind, secret.text + secret.float_place)


def handler_name(content: bytes, secret: Secret) -> bytes:
    """As long as the one that was there, so that nothing moves."""
    at = content.index(b"VideoHandler")
    return content[:at] + secret.text[:12] + content[at + 12 :]


def everything(names: tuple[str, ...]) -> Plant:
    """Several at once."""

    def plant(content: bytes, secret: Secret) -> bytes:
        for name in names:
            content = MP4[name][0](content, secret)
        return content

    return plant


_TIME = struct.pack(">II", 3_800_000_000, 3_800_000_000)
MP4: dict[str, tuple[Plant, str]] = {
    "xyz": (in_user_data(b"\xa9xyz", lambda s: text_item(s.iso6709)), "place"),
    "loci": (in_user_data(b"loci", lambda s: bytes(6) + s.text + b"\0\0" + s.degrees[:12]), "place"),
    "maker": (in_user_data(b"\xa9mak", lambda s: text_item(s.text)), "camera"),
    "artist": (in_user_data(b"meta", lambda s: items(b"\xa9ART", s.text)), "name"),
    "comment": (in_user_data(b"meta", lambda s: items(b"\xa9cmt", s.text)), "comment"),
    "cover": (in_user_data(b"meta", lambda s: items(b"covr", s.thumbnail)), "thumbnail"),
    "free item": (in_user_data(b"meta", lambda s: items(b"----", s.text)), "metadata"),
    "program": (in_user_data(b"meta", lambda s: items(b"\xa9too", s.text)), "editing history"),
    "apple place": (
        in_movie(b"meta", lambda s: keyed(b"com.apple.quicktime.location.ISO6709", s.iso6709)),
        "place",
    ),
    "apple model": (in_movie(b"meta", lambda s: keyed(b"com.apple.quicktime.model", s.text)), "camera"),
    "apple identifier": (
        in_movie(b"meta", lambda s: keyed(b"com.apple.quicktime.content.identifier", s.text)),
        "serial number",
    ),
    "serial": (in_user_data(b"CAME", lambda s: s.text), "serial number"),
    "settings": (in_user_data(b"GPMF", lambda s: s.text + s.float_place), "maker note"),
    "maker note": (in_user_data(b"PANA", lambda s: s.text), "maker note"),
    "xmp": (in_user_data(b"XMP_", lambda s: s.xmp), "metadata"),
    "uuid in movie": (in_movie(b"uuid", lambda s: _XMP_UUID + s.xmp), "metadata"),
    "unknown in movie": (in_movie(b"prVt", lambda s: s.text), "unknown part prVt"),
    "uuid": (top(b"uuid", lambda s: bytes(16) + s.text), "metadata"),
    "free": (top(b"free", lambda s: s.text), "hidden data"),
    "skip": (top(b"skip", lambda s: s.text), "hidden data"),
    "wide": (top(b"wide", lambda s: s.text), "hidden data"),
    "unused data": (top(b"mdat", lambda s: s.text + s.float_place), "hidden data"),
    "unknown box": (top(b"prVt", lambda s: s.text), "unknown part prVt"),
    "tail": (behind(lambda s: s.text + b"PADDING!"), "unknown"),
    "movie's time": (in_place(b"mvhd", 4, lambda _: _TIME), "time taken"),
    "track's time": (in_place(b"tkhd", 4, lambda _: _TIME), "time taken"),
    "media's time": (in_place(b"mdhd", 4, lambda _: _TIME), "time taken"),
    "handler": (handler_name, "camera"),
    "compressor": (in_place(b"avc1", 42, lambda s: bytes([len(s.text)]) + s.text), "camera"),
    "apple track": (timed(b"meta", b"mebx", lambda s: s.text + s.iso6709), "track"),
    "camera motion": (timed(b"camm", b"camm", lambda s: b"\0\0\6\0" + s.float_place), "track"),
    "gopro track": (timed(b"meta", b"gpmd", lambda s: b"GPS5" + s.text + s.float_place), "track"),
    "time code": (timed(b"tmcd", b"tmcd", lambda s: s.text), "track"),
    "captions": (timed(b"sbtl", b"tx3g", lambda s: s.text), "track"),
    "messages": (messages("mp4"), "metadata"),
}
_SEVERAL = (
    "handler",
    "movie's time",
    "track's time",
    "xyz",
    "artist",
    "apple place",
    "uuid in movie",
    "gopro track",
    "free",
)
MP4["everything"] = (everything(_SEVERAL), "place")
MOV = {name: plant for name, plant in MP4.items() if name not in {"messages", "compressor"}}
MOV["messages"] = (messages("mov"), "metadata")


def element(name: int, body: bytes) -> bytes:
    """With a size of eight bytes."""
    return name.to_bytes((name.bit_length() + 7) // 8, "big") + struct.pack(">Q", 1 << 56 | len(body)) + body


def in_segment(name: int, make: Callable[[Secret], bytes]) -> Plant:
    """An element at the end of the segment."""

    def plant(content: bytes, secret: Secret) -> bytes:
        at = content.index(b"\x18\x53\x80\x67") + 4
        size = struct.unpack_from(">Q", content, at)[0] & (1 << 56) - 1
        more = element(name, make(secret))
        return content[:at] + struct.pack(">Q", 1 << 56 | size + len(more)) + content[at + 8 :] + more

    return plant


def tag(name: bytes, text: bytes) -> bytes:
    return element(
        0x7373, element(0x63C0, b"") + element(0x67C8, element(0x45A3, name) + element(0x4487, text))
    )


WEBM: dict[str, tuple[Plant, str]] = {
    "place": (in_segment(0x1254C367, lambda s: tag(b"LOCATION", s.iso6709)), "place"),
    "artist": (in_segment(0x1254C367, lambda s: tag(b"ARTIST", s.text)), "name"),
    "false duration": (in_segment(0x1254C367, lambda s: tag(b"DURATION", s.text)), "metadata"),
    "unknown tag": (in_segment(0x1254C367, lambda s: tag(b"PLANTED", s.text)), "metadata"),
    "title": (in_segment(0x1549A966, lambda s: element(0x7BA9, s.text)), "comment"),
    "time": (in_segment(0x1549A966, lambda _: element(0x4461, struct.pack(">q", 7 * 10**17))), "time taken"),
    "program": (in_segment(0x1549A966, lambda s: element(0x5741, s.text + b"/" + s.text)), "editing history"),
    "file name": (in_segment(0x1549A966, lambda s: element(0x7384, s.text)), "name"),
    "attachment": (
        in_segment(
            0x1941A469, lambda s: element(0x61A7, element(0x466E, s.text) + element(0x465C, s.thumbnail))
        ),
        "attached file",
    ),
    "chapter": (in_segment(0x1043A770, lambda s: element(0x45B9, s.text)), "comment"),
    "void": (in_segment(0xEC, lambda s: s.text), "hidden data"),
    "unknown element": (in_segment(0x1F00F00F, lambda s: s.text), "unknown part element 1F00F00F"),
    "tail": (behind(lambda s: element(0xEC, s.text)), "hidden data"),
}
WEBM["everything"] = (
    lambda content, secret: functools.reduce(
        lambda c, n: WEBM[n][0](c, secret), ("place", "title", "time", "attachment", "void"), content
    ),
    "place",
)
CLIPS: dict[str, tuple[str, dict[str, tuple[Plant, str]]]] = {
    "mp4": ("video/mp4", MP4),
    "mov": ("video/quicktime", MOV),
    "webm": ("video/webm", WEBM),
}
"""For each kind: its MIME type, and what is planted with the word that the second reader must say."""
