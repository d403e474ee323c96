"""What a file is, by its first bytes; names and claimed types are not asked."""

HEAD_BYTES = 64
"""How much of the file ``mime_of`` wants to see."""

EXTENSIONS = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/avif": ".avif",
    "image/heic": ".heic",
    "video/mp4": ".mp4",
    "video/quicktime": ".mov",
}
MIME_OF_EXTENSION = {extension: mime for mime, extension in EXTENSIONS.items()}

_MAGIC = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
)
_AVIF = {b"avif", b"avis"}
_HEIC = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"}
_MP4 = {
    b"isom",
    b"iso2",
    b"iso4",
    b"iso5",
    b"iso6",
    b"mp41",
    b"mp42",
    b"avc1",
    b"M4V ",
    b"MSNV",
    b"dash",
    b"3gp4",
    b"3gp5",
}


def mime_of(head: bytes) -> str:
    """The MIME type of one of the kinds in ``EXTENSIONS``, or an empty string."""
    for magic, mime in _MAGIC:
        if head.startswith(magic):
            return mime
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:8] == b"ftyp":
        return _mime_of_brands(head)
    return ""


def _mime_of_brands(head: bytes) -> str:
    size = max(16, min(int.from_bytes(head[:4], "big"), len(head)))
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, size - 3, 4))]
    if brands[0] == b"qt  ":
        return "video/quicktime"
    for known, mime in ((_AVIF, "image/avif"), (_HEIC, "image/heic"), (_MP4, "video/mp4")):
        if known.intersection(brands):
            return mime
    return ""
