"""The caption that photo editors put into a file as IPTC. Source: IIM specification 4.2, 1.5 and 2:120."""

from PIL import Image

from kesong_desktop.imaging.metadata import own_caption

CAPTION_MARK = b"\x1c\x02\x78"
"""How a caption begins."""
_RESOURCE, _TAG = 0x0404, 0x83BB
_MARK, _CAPTION, _LONG = 0x1C, (2, 120), 0x8000


def caption_of(image: Image.Image) -> str:
    """The caption in the IPTC of a JPEG or TIFF, or empty."""
    resources = image.info.get("photoshop")
    body = resources.get(_RESOURCE) if isinstance(resources, dict) else None
    if body is None and hasattr(image, "tag_v2"):
        body = image.tag_v2.get(_TAG)
        if isinstance(body, tuple) and all(isinstance(one, int) and 0 <= one < 256 for one in body):
            body = bytes(body)
    return caption_in(body) if isinstance(body, bytes) else ""


def caption_in(body: bytes) -> str:
    """The caption among data sets, up to where they stop being any."""
    at = 0
    while at + 5 <= len(body) and body[at] == _MARK:
        size = int.from_bytes(body[at + 3 : at + 5], "big")
        if size >= _LONG:  # a length of its own length; no caption has one
            break
        if (body[at + 1], body[at + 2]) == _CAPTION:
            return own_caption(body[at + 5 : at + 5 + size])
        at += 5 + size
    return ""
