"""Small containers made by hand, each with one part that does not belong there: places no library would write to."""

import struct
import zlib

from tests.unit.imaging import makers
from tests.unit.imaging.hidden_metadata import Secret, encoded, exif, iptc, named_profile, resource, segment
from tests.unit.imaging.hidden_video_metadata import element
from tests.unit.imaging.makers import box

SECRET = Secret(7)
TEXT = SECRET.text
XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
CAPTION = b"\xb5\x00\x31GA94"


def visual(coding: bytes, *extra: bytes) -> bytes:
    """A picture's sample entry."""
    return box(coding, bytes(78) + b"".join(extra))


def sound(coding: bytes, *extra: bytes) -> bytes:
    """A sound's."""
    return box(coding, bytes(28) + b"".join(extra))


def film(
    *entries: bytes,
    kind: bytes = b"vide",
    sample: bytes = b"",
    in_track: bytes = b"",
    in_media: bytes = b"",
    in_information: bytes = b"",
    in_tables: bytes = b"",
    in_movie: bytes = b"",
    timing: bytes = b"",
) -> bytes:
    """One track with one sample."""
    tables = box(b"stsd", struct.pack(">II", 0, len(entries)) + b"".join(entries)) + in_tables
    if sample:
        tables += box(b"stsz", struct.pack(">IIII", 0, 0, 1, len(sample)))
        tables += box(b"stsc", struct.pack(">IIIII", 0, 1, 1, 1, 1)) + box(
            b"stco", struct.pack(">III", 0, 1, 24)
        )
    media = timing + box(b"hdlr", bytes(8) + kind + bytes(13)) + in_media
    media += box(b"minf", in_information + box(b"stbl", tables))
    movie = box(b"mvhd", bytes(12) + struct.pack(">I", 1000) + bytes(84)) + in_movie
    movie += box(b"trak", in_track + box(b"mdia", media))
    return box(b"ftyp", b"mp42\0\0\0\0") + box(b"mdat", sample) + box(b"moov", movie)


def units(*parts: bytes) -> bytes:
    return b"".join(struct.pack(">I", len(part)) + part for part in parts)


def avcc(*sets: bytes, behind: bytes = b"") -> bytes:
    inner = b"".join(struct.pack(">H", len(one)) + one for one in sets)
    return box(b"avcC", b"\1\x64\0\x0a\xff" + bytes([0xE0 | len(sets)]) + inner + b"\0" + behind)


def hvcc(*arrays: bytes, behind: bytes = b"") -> bytes:
    inner = b"".join(bytes([one[0] >> 1 & 63]) + struct.pack(">HH", 1, len(one)) + one for one in arrays)
    return box(b"hvcC", b"\1" + bytes(20) + b"\x0f" + bytes([len(arrays)]) + inner + behind)


def said(kind: int, body: bytes) -> bytes:
    """H.264's message."""
    return b"\x06" + bytes([kind, len(body)]) + body + b"\x80"


def esds(kind: int, more: bytes = b"") -> bytes:
    return box(b"esds", bytes(4) + b"\x03\x20\0\1\0\x04\x1a" + bytes([kind]) + more)


def obu(kind: int, body: bytes) -> bytes:
    return bytes([kind << 3 | 2, len(body)]) + body


AVC, AV1, SOUND = visual(b"avc1", avcc()), visual(b"av01"), sound(b"mp4a", esds(0x40))
CUT = box(b"edts", box(b"elst", struct.pack(">IIIIHH", 0, 1, 1000, 0, 1, 0)))
MINUTE = box(b"mdhd", bytes(12) + struct.pack(">IIHH", 1, 60, 0, 0))
MOVIES: dict[str, tuple[bytes, str]] = {
    "padding unit": (film(AVC, sample=units(b"\x0c" + TEXT)), "hidden data"),
    "unknown unit": (film(AVC, sample=units(b"\x18" + TEXT)), "unknown part unit 24"),
    "other maker's message": (film(AVC, sample=units(said(4, b"\xb5\x00\x99" + TEXT))), "metadata"),
    "padding message": (film(AVC, sample=units(said(3, TEXT))), "hidden data"),
    "unknown message": (film(AVC, sample=units(said(200, TEXT))), "unknown part message 200"),
    "camera's place": (film(AVC, sample=units(said(5, bytes(16) + b"MDPM" + TEXT))), "place"),
    "obu of another maker": (film(AV1, sample=obu(5, b"\x04\xb5\x00\x99" + TEXT)), "metadata"),
    "unknown metadata obu": (film(AV1, sample=obu(5, b"\x09" + TEXT)), "unknown part message 9"),
    "padding obu": (film(AV1, sample=obu(15, TEXT)), "hidden data"),
    "unknown obu": (film(AV1, sample=obu(12, TEXT)), "unknown part unit 12"),
    "message beside the parameters": (film(visual(b"avc1", avcc(said(5, bytes(16) + TEXT)))), "metadata"),
    "text behind the parameters": (
        film(visual(b"avc1", avcc(behind=b"\xf8\xf8\xf8\0" + TEXT))),
        "hidden data",
    ),
    "message beside hevc's parameters": (
        film(visual(b"hvc1", hvcc(b"\x4e\x01\x05\x14" + bytes(16) + b"text\x80"))),
        "metadata",
    ),
    "text behind hevc's parameters": (film(visual(b"hvc1", hvcc(behind=TEXT))), "hidden data"),
    "user data in mpeg4's parameters": (film(visual(b"mp4v", esds(0x20, b"\0\0\1\xb2" + TEXT))), "comment"),
    "jpeg under another name": (
        film(visual(b"mp4v", esds(0x6C)), sample=encoded("JPEG", comment=TEXT)),
        "comment",
    ),
    "png under another name": (film(visual(b"mp4v", esds(0x6D))), "unknown part coding 6D"),
    "vorbis under another name": (film(sound(b"mp4a", esds(0xDD)), kind=b"soun"), "unknown part coding DD"),
    "long descriptor": (film(sound(b"mp4a", esds(0x40, bytes(300) + TEXT)), kind=b"soun"), "hidden data"),
    "unknown coding": (film(visual(b"text")), "unknown part coding text"),
    "two codings": (film(AVC, AV1), "unknown part coding av01"),
    "box in an entry": (film(visual(b"avc1", avcc(), box(b"udta", box(b"\xa9xyz", TEXT)))), "place"),
    "box in a sound's entry": (film(sound(b"mp4a", box(b"prVt", TEXT)), kind=b"soun"), "unknown part prVt"),
    "box in quicktime's wave": (
        film(sound(b"mp4a", box(b"wave", box(b"prVt", TEXT))), kind=b"soun"),
        "unknown part prVt",
    ),
    "profile in an entry": (
        film(visual(b"avc1", box(b"colr", b"prof" + named_profile(SECRET)))),
        "colour profile of an unknown make",
    ),
    "unknown colours": (
        film(visual(b"avc1", box(b"colr", b"prVt" + TEXT))),
        "colour profile of an unknown make",
    ),
    "second handler": (
        film(AVC, in_information=box(b"hdlr", bytes(8) + b"alis" + bytes(12) + TEXT)),
        "camera",
    ),
    "other file": (
        film(AVC, in_information=box(b"dinf", box(b"dref", bytes(8) + box(b"url ", bytes(4) + TEXT)))),
        "metadata",
    ),
    "long media header": (film(AVC, in_information=box(b"vmhd", bytes(12) + TEXT)), "hidden data"),
    "box beside the tables": (film(AVC, in_information=box(b"prVt", TEXT)), "unknown part prVt"),
    "box among the tables": (film(AVC, in_tables=box(b"prVt", TEXT)), "unknown part prVt"),
    "box in the media": (film(AVC, in_media=box(b"udta", box(b"\xa9xyz", TEXT))), "place"),
    "box in the track": (film(AVC, in_track=box(b"udta", box(b"auth", TEXT))), "name"),
    "long reference": (film(AVC, in_track=box(b"tref", bytes(200) + TEXT)), "hidden data"),
    "box among the cuts": (film(AVC, in_track=box(b"edts", box(b"prVt", TEXT))), "unknown part prVt"),
    "cut away": (film(AVC, in_track=CUT, timing=MINUTE), "film that was cut away"),
    "long header": (film(AVC, in_track=box(b"tkhd", bytes(84) + TEXT)), "hidden data"),
    "long object descriptor": (film(AVC, in_movie=box(b"iods", bytes(80) + TEXT)), "hidden data"),
    "long brands": (box(b"ftyp", b"mp42" + bytes(260) + TEXT), "hidden data"),
    "filling within a list": (film(AVC, in_movie=box(b"meta", bytes(4) + box(b"free", TEXT))), "hidden data"),
    "unknown within a list": (film(AVC, in_movie=box(b"meta", bytes(4) + box(b"prVt", TEXT))), "metadata"),
    "list of another kind": (
        film(AVC, in_movie=box(b"meta", bytes(4) + box(b"hdlr", bytes(8) + b"mdir" + bytes(12) + TEXT))),
        "metadata",
    ),
    "unknown key": (
        film(
            AVC, in_movie=box(b"meta", bytes(4) + box(b"keys", struct.pack(">II", 0, 1) + box(b"mdta", TEXT)))
        ),
        "metadata",
    ),
    "exif box": (
        box(b"ftyp", b"mp42") + box(b"uuid", b"JpgTiffExif->JP2" + exif(SECRET, {"owner"})),
        "owner name",
    ),
}
BARE_MOVIES = {
    "h264": film(AVC, sample=units(said(1, b"\0"), said(4, CAPTION + b"\3"), b"\x65" + TEXT)),
    "dolby vision": film(visual(b"hvc1", hvcc()), sample=units(b"\x7c\x01" + bytes(90), b"\x26\x01" + TEXT)),
    "av1": film(AV1, sample=obu(2, b"") + obu(5, b"\x01\0\0\0\0") + obu(6, TEXT)),
    "jpegs": film(visual(b"mp4v", esds(0x6C)), sample=encoded("JPEG")),
    "sound": film(SOUND, kind=b"soun"),
    "old phone": film(sound(b"samr", box(b"damr", bytes(9))), kind=b"soun"),
}


def still(
    *more: tuple[bytes, bytes],
    data: bytes = b"",
    properties: bytes = b"",
    in_meta: bytes = b"",
    handler: bytes = b"",
    brands: bytes = b"",
    kind: bytes = b"av01",
) -> bytes:
    """An item of a picture, and ``more`` items of (kind, content)."""
    items = [(kind, data or obu(6, b"picture")), *more]
    ftyp = box(b"ftyp", b"avif\0\0\0\0" + brands)
    infos = b"".join(
        box(b"infe", b"\2\0\0\0" + struct.pack(">HH4s", number + 1, 0, kind) + b"\0")
        for number, (kind, _) in enumerate(items)
    )

    def meta(at: int) -> bytes:
        places = struct.pack(">IBBH", 0, 0x44, 0, len(items))
        for number, (_, content) in enumerate(items):
            places += struct.pack(">HHHII", number + 1, 0, 1, at, len(content))
            at += len(content)
        return box(
            b"meta",
            bytes(4)
            + box(b"hdlr", bytes(8) + b"pict" + bytes(12) + handler)
            + box(b"pitm", bytes(4) + b"\0\1")
            + box(b"iinf", struct.pack(">IH", 0, len(items)) + infos)
            + box(b"iloc", places)
            + box(b"iprp", box(b"ipco", properties) + box(b"ipma", struct.pack(">IIHBB", 0, 1, 1, 1, 1)))
            + in_meta,
        )

    start = len(ftyp) + len(meta(0)) + 8
    return ftyp + meta(start) + box(b"mdat", b"".join(content for _, content in items))


IMAGES: dict[str, tuple[bytes, str]] = {
    "long brands": (still(brands=bytes(260) + TEXT), "hidden data"),
    "text in its own data": (still(in_meta=box(b"idat", TEXT)), "hidden data"),
    "handler's name": (still(handler=TEXT), "metadata"),
    "filling": (still(in_meta=box(b"free", TEXT)), "hidden data"),
    "uuid": (still(in_meta=box(b"uuid", bytes(16) + TEXT)), "metadata"),
    "unknown table": (still(in_meta=box(b"prVt", TEXT)), "unknown part prVt"),
    "long groups": (still(in_meta=box(b"grpl", bytes(600) + TEXT)), "hidden data"),
    "unknown info": (
        still(in_meta=box(b"iinf", struct.pack(">IH", 0, 1) + box(b"prVt", TEXT))),
        "unknown part prVt",
    ),
    "unknown among properties": (still(in_meta=box(b"iprp", box(b"prVt", TEXT))), "unknown part prVt"),
    "message beside the parameters": (
        still(properties=hvcc(b"\x4e\x01\x05\x14" + bytes(16) + b"text\x80")),
        "metadata",
    ),
    "cut away": (
        still(
            properties=box(b"ispe", struct.pack(">III", 0, 900, 900))
            + box(b"clap", struct.pack(">8I", 90, 1, 90, 1, 0, 1, 0, 1))
        ),
        "hidden data",
    ),
    "filling among properties": (still(properties=box(b"free", TEXT)), "hidden data"),
    "long property": (still(properties=box(b"pixi", bytes(600) + TEXT)), "hidden data"),
    "description": (still(properties=box(b"udes", TEXT)), "comment"),
    "unknown property": (still(properties=box(b"prVt", TEXT)), "unknown part prVt"),
    "message in the picture": (still(data=obu(5, b"\x04\xb5\x00\x99" + TEXT)), "metadata"),
    "message in hevc's picture": (
        still(data=units(b"\x4e\x01\x05\x14" + bytes(16) + b"text\x80"), properties=hvcc(), kind=b"hvc1"),
        "metadata",
    ),
    "xmp item": (still((b"mime", b"application/rdf+xml\0" + SECRET.xmp)), "place"),
    "bare mime item": (still((b"mime", b"?")), "metadata"),
    "exif item": (still((b"Exif", bytes(4) + exif(SECRET, set(), orientation=6))), "metadata"),
    "address": (still((b"uri ", TEXT)), "unknown part uri"),
    "second picture": (still((b"av01", obu(6, TEXT))), "second picture"),
}


def web(
    *, track: bytes = b"", cluster: bytes = b"", top: bytes = b"", coding: bytes = b"V_VP8", kind: int = 1
) -> bytes:
    """One track, one cluster."""
    entry = element(0xD7, b"\1") + element(0x83, bytes([kind])) + element(0x86, coding) + track
    parts = element(0x1654AE6B, element(0xAE, entry)) + element(0x1F43B675, element(0xE7, b"\0") + cluster)
    return element(0x1A45DFA3, element(0x4282, b"webm")) + element(0x18538067, parts + top)


def laced(comment: bytes) -> bytes:
    notes = b"\3vorbis" + bytes(4) + struct.pack("<I", 1 if comment else 0) + comment + b"\1"
    return bytes([2, 7, len(notes)]) + b"\1vorbis" + notes + b"\5vorbis"


FILMS: dict[str, tuple[bytes, str]] = {
    "long head": (element(0x1A45DFA3, bytes(70) + TEXT), "hidden data"),
    "deep unknown": (
        web(top=element(0x1C53BB6B, element(0xBB, element(0x4FFF, TEXT)))),
        "unknown part element 4FFF",
    ),
    "long number": (web(track=element(0x55AA, bytes(600) + TEXT)), "hidden data"),
    "captions": (web(kind=17), "track"),
    "unknown coding": (web(coding=b"V_MJPEG"), "unknown part coding V_MJPEG"),
    "long private data": (web(track=element(0x63A2, bytes(600) + TEXT)), "hidden data"),
    "comments of vorbis": (web(coding=b"A_VORBIS", kind=2, track=element(0x63A2, laced(TEXT))), "comment"),
    "unknown in a picture track": (
        web(track=element(0xE0, element(0x4FFF, TEXT))),
        "unknown part element 4FFF",
    ),
    "track's name": (web(track=element(0x536E, TEXT)), "comment"),
    "message in av1": (
        web(coding=b"V_AV1", cluster=element(0xA3, b"\x81\0\0\x80" + obu(5, b"\x04\xb5\0\x99" + TEXT))),
        "metadata",
    ),
    "message in a group": (
        web(
            coding=b"V_AV1",
            cluster=element(0xA0, element(0xA1, b"\x81\0\0\0" + obu(5, b"\x04\xb5\0\x99" + TEXT))),
        ),
        "metadata",
    ),
    "additions": (
        web(
            cluster=element(0xA0, element(0x75A1, element(0xA6, element(0xEE, b"\4") + element(0xA5, TEXT))))
        ),
        "metadata",
    ),
    "unknown in a group": (web(cluster=element(0xA0, element(0x4FFF, TEXT))), "unknown part element 4FFF"),
    "unknown in a cluster": (web(cluster=element(0x4FFF, TEXT)), "unknown part element 4FFF"),
    "unknown among tags": (web(top=element(0x1254C367, element(0x7373, element(0x4FFF, TEXT)))), "metadata"),
}
BARE_FILMS = {
    "vp8": web(cluster=element(0xA3, b"\x81\0\0\x80" + TEXT)),
    "vorbis": web(coding=b"A_VORBIS", kind=2, track=element(0x63A2, laced(b""))),
    "transparency": web(
        cluster=element(
            0xA0,
            element(0xA1, b"\x81\0\0\0")
            + element(0x75A1, element(0xA6, element(0xEE, b"\1") + element(0xA5, TEXT))),
        )
    ),
}


def with_segment(marker: int, body: bytes) -> bytes:
    content = encoded("JPEG")
    return content[:2] + segment(marker, body) + content[2:]


def with_chunk(kind: bytes, body: bytes) -> bytes:
    content = encoded("PNG")
    return content[:33] + makers.png_chunk(kind, body) + content[33:]


def profile_with(at: int, text: bytes) -> bytes:
    profile = bytearray(makers.p3_profile())
    profile[at : at + len(text)] = text
    return bytes(profile)


def longer_profile() -> bytes:
    profile = makers.p3_profile() + TEXT + bytes(-len(TEXT) % 4)
    return struct.pack(">I", len(profile)) + profile[4:]


def behind_animation() -> bytes:
    """Text behind the packed pixels of an animation's first further frame, which stands before others."""
    content = encoded("PNG", frames=3)
    at = content.index(b"fdAT") - 4
    size = struct.unpack_from(">I", content, at)[0]
    body = content[at + 8 : at + 8 + size] + TEXT
    return content[:at] + makers.png_chunk(b"fdAT", body) + content[at + 12 + size :]


def riff_chunk(kind: bytes, body: bytes) -> bytes:
    content = encoded("WEBP")[12:] + struct.pack("<4sI", kind, len(body)) + body + b"\0" * (len(body) % 2)
    return b"RIFF" + struct.pack("<I", len(content) + 4) + b"WEBP" + content


def photoshop(number: int, body: bytes) -> bytes:
    return with_segment(0xED, b"Photoshop 3.0\0" + resource(number, body))


ICC = b"ICC_PROFILE\0\1\1"
PICTURES: dict[str, tuple[bytes, str]] = {
    "no profile": (with_segment(0xE2, ICC + TEXT + bytes(140)), "colour profile of an unknown make"),
    "text in the profile's head": (with_segment(0xE2, ICC + profile_with(100, TEXT)), "hidden data"),
    "text behind the profile's tags": (with_segment(0xE2, ICC + longer_profile()), "hidden data"),
    "text behind a packed profile": (
        with_chunk(b"iCCP", b"icc\0\0" + zlib.compress(makers.p3_profile()) + TEXT),
        "hidden data",
    ),
    "behind an animation's pixels": (behind_animation(), "hidden data"),
    "iptc alone": (with_segment(0xED, b"Photoshop 3.0\0"), "metadata"),
    "broken resources": (with_segment(0xED, b"Photoshop 3.0\x008BIM\4\4\0\0\x7f\0\0\0"), "unknown content"),
    "xmp among resources": (photoshop(0x0424, SECRET.xmp), "place"),
    "exif among resources": (photoshop(0x0422, exif(SECRET)), "camera"),
    "iptc's city": (photoshop(0x0404, iptc(SECRET)), "place"),
    "serial number in xmp": (
        with_segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0aux:SerialNumber"),
        "serial number",
    ),
    "version of a place": (
        with_segment(
            0xE1,
            b"Exif\0\0MM\0*\0\0\0\x08\0\1\x88\x25\0\4\0\0\0\1\0\0\0\x1a\0\0\0\0\0\1\0\0\0\1\0\0\0\4\2\3\0\0\0\0\0\0",
        ),
        "metadata",
    ),
    "second page": (encoded("TIFF", frames=2), "second picture"),
    "long head of webp": (riff_chunk(b"VP8X", bytes(10) + TEXT), "hidden data"),
}
EVERY = {"movie": MOVIES, "image": IMAGES, "film": FILMS, "picture": PICTURES}
BARE = {
    **BARE_MOVIES,
    **BARE_FILMS,
    "image": still(),
    "hevc image": still(data=units(b"\x26\x01" + TEXT), properties=hvcc(), kind=b"hvc1"),
}
