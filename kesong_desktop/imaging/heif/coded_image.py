"""Pictures of HEIF and AVIF files that libheif and libavif refuse: by their coding (AVC, JPEG, JPEG 2000), brand or structure.

Sources: ISO/IEC 23008-12, 6.5 (transformations), 6.6.2 (iden, grid, iovl), annexes B, E, F and H (codings); AV1 Image File
Format, 2; MIAF (ISO/IEC 23000-22), 7.3.5.2 (transparency).
"""

import io
import struct
from typing import IO, Any

from PIL import Image

from kesong_desktop.imaging import isobmff, limits
from kesong_desktop.imaging.heif.item_table import DAMAGE, HeifItems

_T = Image.Transpose
_ROTATIONS = (None, _T.ROTATE_90, _T.ROTATE_180, _T.ROTATE_270)
"""By the number in ``irot``, which counts quarters counter-clockwise."""
_MIRRORS = (_T.FLIP_TOP_BOTTOM, _T.FLIP_LEFT_RIGHT)
"""By the axis in ``imir``: 0 is horizontal, so top and bottom change places."""
_TRANSFORMATIONS = frozenset({b"clap", b"irot", b"imir"})
_CODECS = {
    b"avc1": ("h264", b"avcC"),
    b"hvc1": ("hevc", b"hvcC"),
    b"vvc1": ("vvc", b"vvcC"),
    b"av01": ("libdav1d", b""),
}
"""FFmpeg's decoder and the box with its configuration; an AV1 picture brings its own."""
_PILLOW = {b"jpeg": ("JPEG", b"jpgC"), b"j2k1": ("JPEG2000", b"")}
"""Pillow's decoder, and the box with what all pictures of a file have in common."""
_ALPHA = (
    b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha",
    b"urn:mpeg:hevc:2015:auxid:1",
    b"urn:mpeg:avc:2015:auxid:1",
)
_DERIVED = frozenset({b"grid", b"iovl", b"iden"})
_MOST_DERIVED = 4
"""How often pictures may be derived from each other."""
_FULL_RANGE, _UNSPECIFIED = 2, 2
_ELSEWHERE = (*(kind for kind in _CODECS if kind != b"hvc1"), *_PILLOW)
"""Codings that libheif is seldom built with."""


def open_heif_image(file: IO[bytes]) -> Image.Image | None:
    """Return the primary picture of a HEIF or AVIF file, decoded and upright; None if it is damaged or cannot be decoded.

    Raises:
        DecompressionBombError: it has too many pixels.
    """
    try:
        items = HeifItems(file)
        return _ItemDecoder(items).picture(items.primary)
    except (*DAMAGE, SyntaxError, TypeError):
        return None


def may_need_other_decoder(file: IO[bytes]) -> bool:
    """Return whether a HEIF file has a coding that libheif rarely supports, and that would only fail while decoding."""
    content = isobmff.meta_content(file)
    return any(kind in content for kind in _ELSEWHERE)


def is_derived(file: IO[bytes]) -> bool:
    """Return whether the primary picture of a HEIF or AVIF file is put together from others."""
    try:
        items = HeifItems(file)
        return items.kind(items.primary) in _DERIVED
    except DAMAGE:
        return False


def declared_size(file: IO[bytes]) -> tuple[int, int]:
    """Return the size that a HEIF or AVIF file states for its primary picture; zeros if it states none."""
    body = next((body for kind, body in isobmff.properties(file) if kind == b"ispe"), b"")
    return (
        (int.from_bytes(body[4:8], "big"), int.from_bytes(body[8:12], "big")) if len(body) >= 12 else (0, 0)
    )


class _ItemDecoder:
    """Decodes the items of one file, which together have no more pixels than two of the largest pictures."""

    def __init__(self, items: HeifItems) -> None:
        self._items = items
        self._room_px = 2 * limits.MAX_PIXELS

    def picture(self, number: int, depth: int = 0) -> Image.Image:
        """Return an item's picture with its transparency, cropped, rotated and mirrored."""
        properties = self._items.properties(number)
        image = _transformed(self._plain(number, depth), properties)
        alpha = next((one for one in self._items.auxiliaries(number) if self._is_alpha(one)), None)
        if alpha is None:
            return image
        own = self._items.properties(alpha)
        # Older encoders rotate the colours alone.
        steps = own if any(kind in _TRANSFORMATIONS for kind, _ in own) else properties
        mask = _transformed(self._plain(alpha, depth + 1).convert("L"), steps)
        mask = mask if mask.size == image.size else mask.resize(image.size)
        if self._items.is_premultiplied(number):
            return Image.merge("RGBa", (*image.convert("RGB").split(), mask)).convert("RGBA")
        image = image.convert("RGB")
        image.putalpha(mask)
        return image

    def _plain(self, number: int, depth: int) -> Image.Image:
        """Return an item's picture as it is coded or put together."""
        if depth > _MOST_DERIVED:
            raise ValueError(depth)
        kind, properties = self._items.kind(number), self._items.properties(number)
        if kind == b"iden":
            return self.picture(self._items.sources(number)[0], depth + 1)
        if kind == b"grid":
            return self._grid(number, depth + 1)
        if kind == b"iovl":
            return self._overlay(number, depth + 1)
        size = _size(dict(properties))
        self._take(*size)
        content = self._items.content(number)
        image = (
            _by_pillow(kind, properties, content)
            if kind in _PILLOW
            else _by_ffmpeg(kind, properties, content)
        )
        if not all(size):
            self._take(*image.size)
        # A coded picture has whole blocks, and may not say which of its pixels are to be cut off.
        width, height = map(min, size, image.size)
        return image.crop((0, 0, width, height)) if all(size) else image

    def _grid(self, number: int, depth: int) -> Image.Image:
        body = self._items.content(number)
        rows, columns = body[2] + 1, body[3] + 1
        width, height = struct.unpack_from(">II" if body[1] & 1 else ">HH", body, 4)
        tiles = self._items.sources(number)
        self._take(width, height)
        if len(tiles) < rows * columns or not width or not height:
            raise ValueError(len(tiles))
        whole = Image.new("RGB", (width, height))
        side = (0, 0)
        for at, tile in enumerate(tiles[: rows * columns]):
            image = self.picture(tile, depth)
            side = side if at else image.size
            whole.paste(image.convert("RGB"), (at % columns * side[0], at // columns * side[1]))
        return whole

    def _overlay(self, number: int, depth: int) -> Image.Image:
        body = self._items.content(number)
        colour = struct.unpack_from(">4H", body, 2)
        form = "ii" if body[1] & 1 else "hh"
        width, height = struct.unpack_from(f">{form.upper()}", body, 10)
        self._take(width, height)
        whole = Image.new("RGBA", (width, height), tuple(part >> 8 for part in colour))
        at = 10 + struct.calcsize(f">{form}")
        for layer in self._items.sources(number):
            shown = Image.new("RGBA", whole.size)
            shown.paste(self.picture(layer, depth).convert("RGBA"), struct.unpack_from(f">{form}", body, at))
            at += struct.calcsize(f">{form}")
            whole = Image.alpha_composite(whole, shown)
        is_opaque = whole.getchannel("A").getextrema() == (255, 255)
        return whole.convert("RGB") if is_opaque else whole

    def _take(self, width: int, height: int) -> None:
        """Count pixels that are about to be decoded."""
        self._room_px -= width * height
        if self._room_px < 0 or width * height > limits.MAX_PIXELS or max(width, height) > limits.MAX_SIDE:
            raise Image.DecompressionBombError(f"{width} x {height} pixels")

    def _is_alpha(self, number: int) -> bool:
        bodies = (body for kind, body in self._items.properties(number) if kind == b"auxC")
        return any(body[4:].partition(b"\0")[0] in _ALPHA for body in bodies)


def _size(properties: dict[bytes, bytes]) -> tuple[int, int]:
    """Return the size that an item states; zeros if it states none, as in the transparency of older encoders."""
    body = properties.get(b"ispe", bytes(12))
    width, height = struct.unpack_from(">II", body, 4)
    return width, height


def _by_pillow(kind: bytes, properties: list[tuple[bytes, bytes]], content: bytes) -> Image.Image:
    name, common = _PILLOW[kind]
    data = dict(properties).get(common, b"") + content
    with Image.open(io.BytesIO(data), formats=(name,)) as image:
        if image.width * image.height > limits.MAX_PIXELS:
            raise Image.DecompressionBombError(f"{image.width} x {image.height} pixels")
        image.load()
        return image.convert("L" if image.mode == "L" else "RGB")


def _by_ffmpeg(kind: bytes, properties: list[tuple[bytes, bytes]], content: bytes) -> Image.Image:
    """Return the picture in a sample.

    Raises:
        ValueError: FFmpeg is missing or refuses it, or it has too many pixels.
    """
    try:
        import av  # noqa: PLC0415 - optional and heavy
    except ImportError as error:
        raise ValueError("no decoder") from error
    name, configuration = _CODECS[kind]
    try:
        decoder: Any = av.CodecContext.create(name, "r")
        if configuration:
            decoder.extradata = dict(properties)[configuration]
        frames = [*decoder.decode(av.Packet(content)), *decoder.decode(None)]
    except av.error.FFmpegError as error:
        raise ValueError(str(error)) from error
    if not frames or frames[0].width * frames[0].height > limits.MAX_PIXELS:
        raise ValueError("no frame")
    return _image_of(
        frames[0], next((body for one, body in properties if one == b"colr" and body[:4] == b"nclx"), b"")
    )


def _image_of(frame: Any, colr: bytes) -> Image.Image:
    """Return a frame as RGB, by the matrix and range of ``colr`` where the coded picture itself tells none."""
    if len(colr) >= 11:
        if int(frame.colorspace) == _UNSPECIFIED:
            frame.colorspace = int.from_bytes(colr[8:10], "big")
        if colr[10] & 0x80:
            frame.color_range = _FULL_RANGE
    image: Image.Image = frame.to_image()
    return image


def _transformed(image: Image.Image, properties: list[tuple[bytes, bytes]]) -> Image.Image:
    """Return the picture cropped, rotated and mirrored in the order of its properties."""
    for kind, body in properties:
        if kind == b"clap":
            box = isobmff.aperture_box(body, image.size)
            image = image.crop(box) if box is not None else image
        elif kind in {b"irot", b"imir"} and body:
            turn = _ROTATIONS[body[0] & 3] if kind == b"irot" else _MIRRORS[body[0] & 1]
            image = image.transpose(turn) if turn is not None else image
    return image
