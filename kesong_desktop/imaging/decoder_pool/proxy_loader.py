"""Opens a picture for the editor through the decoder pool."""

from pathlib import Path

from PIL import Image

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.imaging.edit.fonts import Fonts
from kesong_desktop.imaging.edit.proxy import PreviewProxy

_SCALED = frozenset({"image/jpeg", "image/mpo"})
"""Types that can be decoded at a smaller scale, and whose size is known from the header."""


def open_proxy(decoder_pool: DecoderPool, path: Path, fonts: Fonts) -> PreviewProxy:
    """Return previews of the picture at ``path``.

    Raises:
        Unreadable: it cannot be opened, or is a clip. The previews raise it too, should the file go meanwhile.
        FormatMissing: its codec is not installed.
    """
    facts = decoder_pool.probe(path)
    if facts.mime in _SCALED:
        return PreviewProxy(
            lambda scale: _decoded(decoder_pool, path, scale), (facts.width, facts.height), fonts
        )
    whole = _decoded(decoder_pool, path, 1)
    return PreviewProxy(lambda _: whole, whole.size, fonts)


def _decoded(decoder_pool: DecoderPool, path: Path, scale: int) -> Image.Image:
    pixels = decoder_pool.decoded(path, scale)
    if pixels.mode not in {"RGB", "RGBA"} or len(pixels.data) != pixels.width * pixels.height * len(
        pixels.mode
    ):
        raise Unreadable(str(path), "broken", detail="its decoder broke down")
    return Image.frombytes(pixels.mode, (pixels.width, pixels.height), pixels.data)
