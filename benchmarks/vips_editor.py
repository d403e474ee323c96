"""The steps of the editor by pyvips: the peer of ``editor``."""

import math
from collections.abc import Callable
from typing import Any

from PIL import Image

from kesong_desktop.imaging.edit import covers, looks, texture
from kesong_desktop.imaging.edit.fonts import Fonts
from kesong_desktop.imaging.edit.layers import OverlayCache
from kesong_desktop.imaging.edit.source import scale_for
from kesong_desktop.imaging.edit.tone import tones
from kesong_desktop.model.edit.geometry import Region, Size, output_size, region
from kesong_desktop.model.edit.recipe import Recipe

_SOFT_PX, _SOFT_SIGMA, _CLARITY = 192, 3.6, 0.5
_NEAR = 0.7


def load() -> Any:
    """Return the module ``pyvips``, or None where it is not installed."""
    try:
        import pyvips  # noqa: PLC0415 - may be missing
    except (ImportError, OSError):
        return None
    return pyvips


class VipsEditor:
    """Previews of one picture, each made anew from the decoded picture, on all cores.

    Vignette, grain and cover are drawn by Kesong's own code and kept, as in its editor; so are the tables and the matrix of the
    colours.
    ``decode`` gives the picture at 1/scale.
    """

    def __init__(self, vips: Any, decode: Callable[[int], Image.Image], full: Size, fonts: Fonts) -> None:
        self._vips = vips
        self._decode = decode
        self._full = full
        self._layers = {True: OverlayCache(fonts), False: OverlayCache(fonts)}
        self._bases: dict[int, Any] = {}

    def render(self, recipe: Recipe, max_side_px: int, *, is_draft: bool = False) -> bytes:
        """Return RGB pixels; a draft is half as large."""
        size = output_size(
            recipe, self._full, max_side_px=max(1, max_side_px // 2) if is_draft else max_side_px
        )
        scale = scale_for(recipe, self._full, size)
        if scale not in self._bases:
            self._bases[scale] = self._taken(self._decode(scale))
        image = self._framed(self._bases[scale], recipe, size, "bilinear" if is_draft else "bicubic")
        image = self._toned(self._clarified(image, recipe), recipe)
        image = self._laid_over(image, recipe, size, self._layers[is_draft])
        return bytes(image.write_to_memory())

    def _taken(self, image: Image.Image) -> Any:
        """Return the same pixels as an image of pyvips."""
        return self._vips.Image.new_from_memory(
            image.tobytes(), image.width, image.height, len(image.getbands()), "uchar"
        )

    def _framed(self, image: Any, recipe: Recipe, size: Size, interpolate: str) -> Any:
        kept = region(recipe, (image.width, image.height))
        if not kept.degrees:
            left, top, _, _ = kept.bounds
            image = image.crop(round(left), round(top), round(kept.width), round(kept.height))
            return image.resize(size[0] / image.width, vscale=size[1] / image.height, kernel="cubic")
        shrink = size[0] / kept.width
        if shrink <= _NEAR:
            image = image.resize(shrink, kernel="cubic")
            kept = region(recipe, (image.width, image.height))
        return self._turned(image, kept, size, interpolate)

    def _turned(self, image: Any, kept: Region, size: Size, interpolate: str) -> Any:
        angle = math.radians(kept.degrees)
        x, y = size[0] / kept.width, size[1] / kept.height
        matrix = [x * math.cos(angle), -x * math.sin(angle), y * math.sin(angle), y * math.cos(angle)]
        across = size[0] / 2 - (matrix[0] * kept.x + matrix[1] * kept.y)
        down = size[1] / 2 - (matrix[2] * kept.x + matrix[3] * kept.y)
        return image.affine(
            matrix,
            odx=across,
            ody=down,
            oarea=[0, 0, *size],
            interpolate=self._vips.Interpolate.new(interpolate),
        )

    def _clarified(self, image: Any, recipe: Recipe) -> Any:
        if not recipe.adjust.clarity:
            return image
        share = 1 + _CLARITY * recipe.adjust.clarity / 100
        # In memory, for it is read twice: else all that comes before is computed twice.
        image = image.copy_memory()
        soft = image.resize(min(1.0, _SOFT_PX / max(image.width, image.height))).gaussblur(_SOFT_SIGMA)
        soft = soft.resize(image.width / soft.width, vscale=image.height / soft.height, kernel="linear")
        return (image * share + soft * (1 - share)).cast("uchar")

    def _toned(self, image: Any, recipe: Recipe) -> Any:
        made = tones(recipe.adjust, looks.find(recipe.look), recipe.strength / 100)
        if made.first:
            image = image.maplut(self._table(made.first))
        if made.matrix:
            rows = [list(made.matrix[row * 4 : row * 4 + 3]) for row in range(3)]
            image = image.recomb(self._vips.Image.new_from_array(rows)).cast("uchar")
        return image.maplut(self._table(made.last)) if made.last else image

    def _table(self, table: tuple[int, ...]) -> Any:
        mixed = bytes(table[channel * 256 + level] for level in range(256) for channel in range(3))
        return self._vips.Image.new_from_memory(mixed, 256, 1, 3, "uchar")

    def _laid_over(self, image: Any, recipe: Recipe, size: Size, layers: OverlayCache) -> Any:
        look, strength = looks.find(recipe.look), recipe.strength / 100
        dark = min(1.0, (recipe.adjust.vignette + look.vignette * strength) / 100)
        grain = min(1.0, (recipe.adjust.grain + look.grain * strength) / 100)
        if dark > 0:
            mask = layers.kept("vignette", (size, dark), lambda: texture.vignette(size, dark))
            image = (image * self._taken(mask).linear([-1 / 255], [1])).cast("uchar")
        if grain > 0:
            key = size, grain, recipe.seed
            image = (image + self._taken(layers.kept("grain", key, lambda: texture.grain(*key))) - 128).cast(
                "uchar"
            )
        cover = recipe.cover
        template = covers.find(cover.template)
        drawn = layers.kept("cover", (cover, size), lambda: covers.draw(cover, template, size, layers.fonts))
        layer = self._taken(drawn)
        return layer[3].ifthenelse(layer.extract_band(0, n=3), image, blend=True)
