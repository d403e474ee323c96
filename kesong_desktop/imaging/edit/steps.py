"""The steps from an upright picture to the edited one, always in this order."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PIL import Image

from kesong_desktop.imaging.edit import covers, looks, texture
from kesong_desktop.imaging.edit.bands import in_bands
from kesong_desktop.imaging.edit.covers import CoverTemplate
from kesong_desktop.imaging.edit.fonts import Fonts
from kesong_desktop.imaging.edit.frame import frame
from kesong_desktop.imaging.edit.layers import OverlayCache
from kesong_desktop.imaging.edit.looks import Look
from kesong_desktop.imaging.edit.texture import PixelWork
from kesong_desktop.imaging.edit.tone import tones
from kesong_desktop.model.edit.cover import Cover
from kesong_desktop.model.edit.geometry import Size
from kesong_desktop.model.edit.recipe import Recipe


@dataclass(frozen=True, slots=True)
class FrameStep:
    """``run`` returns the same for the same picture as long as ``key`` is equal, and does not modify its argument."""

    key: Hashable
    run: Callable[[Image.Image], Image.Image]


@dataclass(frozen=True, slots=True)
class PixelStep:
    """A step behind the frame that does the same to any band of the picture. ``prepare`` gets the framed picture.

    It returns None where nothing changes, and what does the same as long as ``key`` is equal.
    """

    key: Hashable
    prepare: Callable[[Image.Image], PixelWork | None]


class EditSteps(NamedTuple):
    """All steps of a recipe."""

    frame: FrameStep
    pixels: tuple[PixelStep, ...]


class PlacedAmounts(NamedTuple):
    """How strong vignette (-1 light to 1 dark) and grain (0 to 1) are, the look's and the recipe's together."""

    vignette: float
    grain: float


def steps(recipe: Recipe, size: Size, layers: OverlayCache) -> EditSteps:
    """Return the steps of ``recipe`` for an upright sRGB picture that is to have ``size``.

    Raises:
        NotFound: it names a look or a template that is not there.
    """
    adjust, strength = recipe.adjust, recipe.strength / 100
    look = look_of(recipe)
    vignette, grain = placed_amounts(recipe, look)
    cover = recipe.cover
    template = None if cover.is_empty else covers.find(cover.template)
    toned = (*_tone_of(recipe), look, strength if look else 0.0)
    return EditSteps(
        FrameStep(
            (recipe.crop, recipe.straighten, recipe.is_mirrored, recipe.turns, size),
            lambda image: frame(image, recipe, size),
        ),
        (
            PixelStep(
                ("clarity", adjust.clarity),
                lambda framed: _colours(texture.clarity(framed, adjust.clarity / 100)),
            ),
            PixelStep(("tones", toned), lambda _: _colours(tones(adjust, look, strength).work())),
            PixelStep(("vignette", vignette), lambda framed: _colours(_vignette(framed, vignette, layers))),
            PixelStep(
                ("grain", grain, recipe.seed if grain else 0),
                lambda framed: _colours(_grain(framed, grain, recipe.seed, layers)),
            ),
            PixelStep(
                ("cover", cover if template else None, template),
                lambda framed: _cover(framed, cover, template, layers) if template else None,
            ),
        ),
    )


def look_of(recipe: Recipe) -> Look | None:
    """Return the look of a recipe; None if it has none, or at no strength.

    Raises:
        NotFound: it is not there.
    """
    return looks.find(recipe.look) if recipe.look and recipe.strength else None


def placed_amounts(recipe: Recipe, look: Look | None) -> PlacedAmounts:
    """Return the amounts of vignette and grain of a recipe and its look together."""
    strength = recipe.strength / 100
    vignette = _with_look(recipe.adjust.vignette, look.vignette if look else 0, strength)
    grain = _with_look(recipe.adjust.grain, look.grain if look else 0, strength)
    return PlacedAmounts(vignette, max(0.0, grain))


def render(image: Image.Image, recipe: Recipe, size: Size, layers: OverlayCache | None = None) -> Image.Image:
    """Return ``image`` (upright, sRGB, RGB or RGBA) edited by ``recipe`` in ``size``, which ``geometry.output_size`` returns.

    A recipe that changes nothing, at the picture's own size, gives its pixels as they are. The picture itself is not changed.

    Raises:
        NotFound: the recipe names a look or a template that is not there.
    """
    wanted = steps(recipe, size, layers or OverlayCache(Fonts()))
    framed = wanted.frame.run(image)
    works = [work for step in wanted.pixels if (work := step.prepare(framed)) is not None]
    return worked(framed, works)


def worked(image: Image.Image, works: Sequence[PixelWork]) -> Image.Image:
    """Return the picture with all ``works`` done, one after another; the same object if there are none."""
    if not works:
        return image

    def band(top: int, bottom: int) -> Image.Image:
        part = image.crop((0, top, image.width, bottom))
        for work in works:
            part = work(part, top)
        return part

    return in_bands(image.size, image.mode, band)


def _tone_of(recipe: Recipe) -> tuple[int, ...]:
    one = recipe.adjust
    return one.exposure, one.contrast, one.highlights, one.shadows, one.warmth, one.tint, one.saturation


def _vignette(framed: Image.Image, amount: float, layers: OverlayCache) -> PixelWork | None:
    if not amount:
        return None
    key = framed.size, abs(amount)
    mask = layers.kept("vignette", key, lambda: texture.vignette(*key))
    return texture.shade(mask, is_light=amount < 0)


def _grain(framed: Image.Image, amount: float, seed: int, layers: OverlayCache) -> PixelWork | None:
    if not amount:
        return None
    key = framed.size, amount, seed
    return texture.speckle(layers.kept("grain", key, lambda: texture.grain(*key)))


def _cover(framed: Image.Image, cover: Cover, template: CoverTemplate, layers: OverlayCache) -> PixelWork:
    key = cover, template, framed.size
    layer = layers.kept("cover", key, lambda: covers.draw(cover, template, framed.size, layers.fonts))

    def work(part: Image.Image, top: int) -> Image.Image:
        over = layer.crop((0, top, part.width, top + part.height))
        if part.mode == "RGBA":
            return Image.alpha_composite(part, over)
        covered = part.copy()
        covered.paste(over, mask=over)
        return covered

    return work


def _with_look(own: int, looks_part: int, strength: float) -> float:
    return min(1.0, max(-1.0, (own + looks_part * strength) / 100))


def _colours(work: PixelWork | None) -> PixelWork | None:
    """Return what ignores transparency and keeps it."""
    if work is None:
        return None

    def opaque(part: Image.Image, top: int) -> Image.Image:
        if part.mode != "RGBA":
            return work(part, top)
        after = work(part.convert("RGB"), top)
        after.putalpha(part.getchannel("A"))
        return after

    return opaque
