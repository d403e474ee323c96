"""BlurHash: a picture's colours in some thirty characters. Source: https://github.com/woltapp/blurhash (Algorithm.md)."""

import io

from blurhash_rs import blurhash_decode, blurhash_encode
from PIL import Image

_COLUMNS, _ROWS = 4, 3
_SAMPLE_PX = 32


def encode(jpeg: bytes) -> str:
    """Return the hash of a picture that this program made, with 4 x 3 components."""
    with Image.open(io.BytesIO(jpeg)) as image:
        image.draft("RGB", (_SAMPLE_PX * 2, _SAMPLE_PX * 2))
        small = image.convert("RGB").resize((_SAMPLE_PX, _SAMPLE_PX), Image.Resampling.BOX)
    return blurhash_encode(small, _COLUMNS, _ROWS)


def decode(blurhash: str, width: int, height: int) -> bytes:
    """Return ``width`` x ``height`` pixels of RGB, a byte each.

    Raises:
        ValueError: it is no BlurHash.
    """
    try:
        return blurhash_decode(blurhash, width, height).tobytes()
    except ValueError as error:
        raise ValueError("not a BlurHash") from error
