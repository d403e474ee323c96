"""Opens a picture for the editor, from behind the fence."""

from pathlib import Path

from PIL import Image

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.edit.fonts import Fonts
from kesong_desktop.imaging.edit.proxy import Proxy
from kesong_desktop.imaging.fence.gate import Fence

_SCALED = frozenset({"image/jpeg", "image/mpo"})
"""What is decoded smaller where less is needed, and tells its size before."""


def open_proxy(fence: Fence, path: Path, fonts: Fonts) -> Proxy:
    """Previews of the picture at ``path``.

    Raises:
        Unreadable: it cannot be opened, or is a clip. The previews raise it too, should the file go meanwhile.
        FormatMissing: its codec is not installed.
    """
    facts = fence.probe(path)
    if facts.mime in _SCALED:
        return Proxy(lambda scale: _decoded(fence, path, scale), (facts.width, facts.height), fonts)
    whole = _decoded(fence, path, 1)
    return Proxy(lambda _: whole, whole.size, fonts)


def _decoded(fence: Fence, path: Path, scale: int) -> Image.Image:
    pixels = fence.decoded(path, scale)
    if pixels.mode not in {"RGB", "RGBA"} or len(pixels.data) != pixels.width * pixels.height * len(
        pixels.mode
    ):
        raise Unreadable(str(path), "broken", detail="its decoder broke down")
    return Image.frombytes(pixels.mode, (pixels.width, pixels.height), pixels.data)
