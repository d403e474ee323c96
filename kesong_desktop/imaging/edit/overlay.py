"""The overlay of a picture: vignette, grain and cover, which are fixed to its frame."""

from PIL import Image

from kesong_desktop.imaging.edit import covers, texture
from kesong_desktop.imaging.edit.layers import OverlayCache
from kesong_desktop.imaging.edit.steps import look_of, placed_amounts
from kesong_desktop.model.edit.geometry import Size
from kesong_desktop.model.edit.recipe import Recipe

_MIDDLE, _SHARE = 128, 2.0
"""Grain adds levels, and an overlay covers a share of what is below: on a middle grey twice the levels of 255 are the same."""


def overlay(recipe: Recipe, size: Size, layers: OverlayCache) -> Image.Image | None:
    """Return vignette, grain and cover of a recipe as an RGBA overlay of ``size``; None if it has none of them.

    Grain is there about as it will be; the others are to the pixel.

    Raises:
        NotFound: the recipe names a look or a template that is not there.
    """
    vignette, grain = placed_amounts(recipe, look_of(recipe))
    cover = recipe.cover
    if cover.is_empty and not vignette and not grain:
        return None
    made = Image.new("RGBA", size, (0, 0, 0, 0))
    if vignette:
        mask = layers.kept("vignette", (size, abs(vignette)), lambda: texture.vignette(size, abs(vignette)))
        made.paste((255, 255, 255, 0) if vignette < 0 else (0, 0, 0, 0), (0, 0, *size))
        made.putalpha(mask)
    if grain:
        key = size, grain, recipe.seed
        made.alpha_composite(_speckles(layers.kept("grain", key, lambda: texture.grain(*key))))
    if not cover.is_empty:
        template = covers.find(cover.template)
        made.alpha_composite(
            layers.kept(
                "cover", (cover, template, size), lambda: covers.draw(cover, template, size, layers.fonts)
            )
        )
    return made


def _speckles(noise: Image.Image) -> Image.Image:
    """Return grain as black and white of some transparency."""
    level = noise.getchannel(0)
    alpha = level.point([min(255, round(abs(one - _MIDDLE) * _SHARE)) for one in range(256)])
    made = Image.merge("LA", (level.point([0] * _MIDDLE + [255] * _MIDDLE), alpha))
    return made.convert("RGBA")
