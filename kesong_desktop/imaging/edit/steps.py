"""The steps from an upright picture to the edited one, always in this order."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PIL import Image

from kesong_desktop.imaging.edit import covers, looks, texture
from kesong_desktop.imaging.edit.covers import CoverTemplate
from kesong_desktop.imaging.edit.fonts import Fonts
from kesong_desktop.imaging.edit.frame import frame
from kesong_desktop.imaging.edit.layers import OverlayCache
from kesong_desktop.imaging.edit.tone import tones
from kesong_desktop.model.edit.cover import Cover
from kesong_desktop.model.edit.geometry import Size
from kesong_desktop.model.edit.recipe import Recipe


@dataclass(frozen=True, slots=True)
class RenderStep:
    """``run`` returns the same for the same picture as long as ``key`` is equal, and does not modify its argument."""

    key: Hashable
    run: Callable[[Image.Image], Image.Image]


def steps(
    recipe: Recipe, size: Size, layers: OverlayCache, *, is_draft: bool = False
) -> tuple[RenderStep, ...]:
    """Return the steps of ``recipe`` for an upright sRGB picture that is to have ``size``; ``is_draft`` as for ``frame``.

    Raises:
        NotFound: it names a look or a template that is not there.
    """
    adjust, strength = recipe.adjust, recipe.strength / 100
    look = looks.find(recipe.look) if recipe.look and strength else None
    vignette = _with_look(adjust.vignette, look.vignette if look else 0, strength)
    grain = max(0.0, _with_look(adjust.grain, look.grain if look else 0, strength))
    cover = recipe.cover
    template = None if cover.is_empty else covers.find(cover.template)
    toned = (*_tone_of(recipe), look, strength if look else 0.0)
    return (
        RenderStep(
            (recipe.crop, recipe.straighten, recipe.is_mirrored, recipe.turns, size),
            lambda image: frame(image, recipe, size, is_draft=is_draft),
        ),
        _colours(("clarity", adjust.clarity), lambda image: texture.clarify(image, adjust.clarity / 100)),
        _colours(("tones", toned), lambda image: tones(adjust, look, strength).over(image)),
        _colours(("vignette", vignette), lambda image: _vignetted(image, vignette, layers)),
        _colours(
            ("grain", grain, recipe.seed if grain else 0),
            lambda image: _grained(image, grain, recipe.seed, layers),
        ),
        RenderStep(
            ("cover", cover if template else None, template),
            lambda image: _covered(image, cover, template, layers) if template else image,
        ),
    )


def render(image: Image.Image, recipe: Recipe, size: Size, layers: OverlayCache | None = None) -> Image.Image:
    """Return ``image`` (upright, sRGB, RGB or RGBA) edited by ``recipe`` in ``size``, which ``geometry.output_size`` returns.

    A recipe that changes nothing, at the picture's own size, gives its pixels as they are. The picture itself is not changed.

    Raises:
        NotFound: the recipe names a look or a template that is not there.
    """
    for step in steps(recipe, size, layers or OverlayCache(Fonts())):
        image = step.run(image)
    return image


def _tone_of(recipe: Recipe) -> tuple[int, ...]:
    one = recipe.adjust
    return one.exposure, one.contrast, one.highlights, one.shadows, one.warmth, one.tint, one.saturation


def _vignetted(image: Image.Image, amount: float, layers: OverlayCache) -> Image.Image:
    if not amount:
        return image
    key = image.size, abs(amount)
    mask = layers.kept("vignette", key, lambda: texture.vignette(*key))
    return texture.shaded(image, mask, is_light=amount < 0)


def _grained(image: Image.Image, amount: float, seed: int, layers: OverlayCache) -> Image.Image:
    if not amount:
        return image
    key = image.size, amount, seed
    return texture.grained(image, layers.kept("grain", key, lambda: texture.grain(*key)))


def _covered(image: Image.Image, cover: Cover, template: CoverTemplate, layers: OverlayCache) -> Image.Image:
    key = cover, template, image.size
    layer = layers.kept("cover", key, lambda: covers.draw(cover, template, image.size, layers.fonts))
    if image.mode == "RGBA":
        return Image.alpha_composite(image, layer)
    covered = image.copy()
    covered.paste(layer, mask=layer)
    return covered


def _with_look(own: int, looks_part: int, strength: float) -> float:
    return min(1.0, max(-1.0, (own + looks_part * strength) / 100))


def _colours(key: Hashable, change: Callable[[Image.Image], Image.Image]) -> RenderStep:
    """Return a step that ignores transparency and keeps it."""

    def run(image: Image.Image) -> Image.Image:
        if image.mode != "RGBA":
            return change(image)
        before = image.convert("RGB")
        after = change(before)
        if after is before:
            return image
        after.putalpha(image.getchannel("A"))
        return after

    return RenderStep(key, run)
