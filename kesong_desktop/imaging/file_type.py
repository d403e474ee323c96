"""File types by the first bytes of a file. Names and declared types are ignored.

Sources: ISO/IEC 14496-12, 4.3 (file type box); ISO/IEC 23008-12 (HEIF brands); AV1 Image File Format, 8; RFC 9649 (WebP).
"""

HEAD_BYTES = 1024
"""How many bytes of a file the functions of this module look at."""

EXTENSIONS = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/avif": ".avif",
    "image/heic": ".heic",
    "image/heif": ".heif",
    "video/mp4": ".mp4",
    "video/quicktime": ".mov",
    "video/webm": ".webm",
    "video/x-msvideo": ".avi",
}
"""The file name extension of each type that ``mime_of`` returns."""
MIME_OF_EXTENSION = {extension: mime for mime, extension in EXTENSIONS.items()}

_MAGIC = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"\x1aE\xdf\xa3", "video/webm"),
)
_AVIF = frozenset({b"avif", b"avis", b"avio"})
_HEIC = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"})
_HEIF = frozenset(
    {
        b"mif1",
        b"mif2",
        b"mif3",
        b"miaf",
        b"msf1",
        b"avci",
        b"avcs",
        b"vvic",
        b"vvis",
        b"jpeg",
        b"jpgs",
        b"j2ki",
        b"j2is",
    }
)
_RAW = frozenset({b"crx "})
_QUICKTIME = frozenset({b"qt  "})
_MP4 = frozenset(
    {
        *(b"iso" + number for number in (b"m", *(b"%x" % digit for digit in range(2, 13)))),
        b"mp41",
        b"mp42",
        b"avc1",
        b"hvc1",
        b"hev1",
        b"av01",
        b"M4V ",
        b"M4VH",
        b"M4VP",
        b"MSNV",
        b"XAVC",
        b"dash",
        b"f4v ",
        b"mmp4",
        b"3ge6",
        b"3ge7",
        b"3gg6",
        b"3gr6",
        b"3gs6",
        b"3gs7",
        *(b"3gp%d" % release for release in range(1, 10)),
        b"3g2a",
        b"3g2b",
        b"3g2c",
    }
)
_BRANDS = (
    (_RAW, ""),
    (_AVIF, "image/avif"),
    (_HEIC, "image/heic"),
    (_QUICKTIME, "video/quicktime"),
    (_MP4, "video/mp4"),
    (_HEIF, "image/heif"),
)
"""The types of ISO base media files. The general HEIF brands come last: AVIF and HEIC files name them beside their own."""
_STILL_BRANDS = _AVIF | _HEIC | _HEIF | _RAW
_SEQUENCES = frozenset(
    {b"avis", b"hevc", b"hevx", b"hevm", b"hevs", b"msf1", b"avcs", b"vvis", b"jpgs", b"j2is"}
)
_BARE_ATOMS = frozenset({b"moov", b"mdat", b"wide", b"free"})


def mime_of(head: bytes) -> str:
    """Return the MIME type of one of the kinds in ``EXTENSIONS``, or an empty string.

    Every Matroska file is ``video/webm``: only its tracks tell the two apart.
    """
    for magic, mime in _MAGIC:
        if head.startswith(magic):
            return mime
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[:4] == b"RIFF" and head[8:12] in {b"AVI ", b"AVIX"}:
        return "video/x-msvideo"
    return _mime_of_brands(head) if is_iso_media(head) else ""


def is_markup(head: bytes) -> bool:
    """Return whether the file is a page or a document instead of a picture, video or sound: HTML, XML or JSON."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n\f")
    return start[:1] in {b"<", b"{"} and b"\0" not in start


def is_iso_media(head: bytes) -> bool:
    """Return whether the file starts with the file type box of MP4, QuickTime, HEIF or AVIF."""
    return head[4:8] == b"ftyp"


def is_video(head: bytes) -> bool:
    """Return whether the file may hold a video: MP4, QuickTime (also without a file type box), Matroska or AVI.

    ISO media of unknown brands are pictures if a picture's boxes follow the file type box.
    """
    mime = mime_of(head)
    if mime or not is_iso_media(head):
        return mime.startswith("video/") or (not mime and head[4:8] in _BARE_ATOMS)
    major, compatible = _brands(head)
    return not (({major} | compatible) & _STILL_BRANDS) and not _has_picture_boxes(head)


def is_raw(head: bytes) -> bool:
    """Return whether the file is a Canon CR3, the only RAW format that ISO media brands tell."""
    return is_iso_media(head) and head[8:12] in _RAW


def is_heif(head: bytes) -> bool:
    """Return whether the file is a HEIF picture that Pillow cannot decode by itself, which AVIF is not."""
    return mime_of(head) in {"image/heic", "image/heif"}


def is_sequence(head: bytes) -> bool:
    """Return whether the file is a HEIF or AVIF picture sequence, which plays like a video."""
    return is_iso_media(head) and _brands(head)[0] in _SEQUENCES


def webp_size(head: bytes) -> tuple[int, int]:
    """Return width and height of a WebP picture by its first chunk; zeros if it is none of those known. Source: RFC 9649."""
    kind, at = head[12:16], 20
    if kind == b"VP8X":
        return int.from_bytes(head[at + 4 : at + 7], "little") + 1, int.from_bytes(
            head[at + 7 : at + 10], "little"
        ) + 1
    if kind == b"VP8L" and head[at : at + 1] == b"/":
        bits = int.from_bytes(head[at + 1 : at + 5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 " and head[at + 3 : at + 6] == b"\x9d\x01\x2a":
        width, height = head[at + 6 : at + 8], head[at + 8 : at + 10]
        return int.from_bytes(width, "little") & 0x3FFF, int.from_bytes(height, "little") & 0x3FFF
    return 0, 0


def _brands(head: bytes) -> tuple[bytes, set[bytes]]:
    """Return the major and the compatible brands."""
    size = max(16, min(int.from_bytes(head[:4], "big"), len(head)))
    return head[8:12], {head[at : at + 4] for at in range(16, size - 3, 4)}


def _mime_of_brands(head: bytes) -> str:
    """Return the type by the major brand, or where that is unknown or generic by the compatible brands.

    Where no brand is known, the box after the file type box decides.
    """
    major, compatible = _brands(head)
    for brands in ({major} - _HEIF, compatible | {major}):
        for known, mime in _BRANDS:
            if known & brands:
                return mime
    return "image/heif" if _has_picture_boxes(head) else ""


def _has_picture_boxes(head: bytes) -> bool:
    """Return whether the metadata box of a picture follows the file type box, as in HEIF. Source: ISO/IEC 23008-12, 6.2."""
    at = int.from_bytes(head[:4], "big")
    return (
        head[at + 4 : at + 8] == b"meta"
        and head[at + 16 : at + 20] == b"hdlr"
        and head[at + 28 : at + 32] == b"pict"
    )
