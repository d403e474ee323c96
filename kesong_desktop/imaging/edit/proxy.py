"""Previews of the picture in the editor; only changed steps are computed again."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PIL import Image

from kesong_desktop.imaging.edit.fonts import Fonts
from kesong_desktop.imaging.edit.layers import OverlayCache
from kesong_desktop.imaging.edit.overlay import overlay
from kesong_desktop.imaging.edit.source import SCALES, scale_for
from kesong_desktop.imaging.edit.steps import EditSteps, steps, worked
from kesong_desktop.model.edit.geometry import Size, output_size, region
from kesong_desktop.model.edit.recipe import Recipe

_DRAFT = 0.5
"""The size of a draft relative to the exact picture."""
_ROUGH = 0.75
"""A draft may be made from a base that is smaller than it by this factor."""


@dataclass(slots=True)
class _Lane:
    """The last results of all steps with the keys of the steps; valid as long as the preceding keys are equal."""

    layers: OverlayCache
    base: Image.Image | None = None
    done: list[tuple[object, Image.Image]] = field(default_factory=list)

    def run(self, base: Image.Image, wanted: EditSteps) -> Image.Image:
        if base is not self.base:
            self.base, self.done = base, []
        keys = (wanted.frame.key, *(step.key for step in wanted.pixels))
        same = 0
        while same < len(self.done) and self.done[same][0] == keys[same]:
            same += 1
        del self.done[same:]
        if not self.done:
            self.done.append((wanted.frame.key, wanted.frame.run(base)))
        framed, image = self.done[0][1], self.done[-1][1]
        for step in wanted.pixels[len(self.done) - 1 :]:
            work = step.prepare(framed)
            image = image if work is None else worked(image, [work])
            self.done.append((step.key, image))
        return image


class PreviewProxy:
    """Previews of one picture. Used by one thread at a time.

    ``load`` decodes it upright and in sRGB at 1/scale of its size, as ``source.decoded`` does; the last two scales are kept.
    ``full`` is that size, width and height. What ``load`` raises comes through.
    """

    def __init__(self, load: Callable[[int], Image.Image], full: Size, fonts: Fonts) -> None:
        self._load = load
        self.full = full
        self._bases: dict[int, Image.Image] = {}
        self._reduced: tuple[Image.Image, int, Image.Image] | None = None
        self._exact, self._draft = _Lane(OverlayCache(fonts)), _Lane(OverlayCache(fonts))
        self._over = OverlayCache(fonts)

    def exact(self, recipe: Recipe, max_side_px: int) -> Image.Image:
        """Return the picture as it is exported within ``max_side_px``, identical to the pixel.

        Raises:
            NotFound: the recipe names a look or a template that is not there.
        """
        size = output_size(recipe, self.full, max_side_px=max_side_px)
        return self._exact.run(self._base(recipe, size), steps(recipe, size, self._exact.layers))

    def draft(self, recipe: Recipe, max_side_px: int) -> Image.Image:
        """Return an approximation in half the size, to be shown enlarged while a slider is dragged.

        Raises:
            NotFound: as ``exact``.
        """
        side = max(1, round(max_side_px * _DRAFT))
        size = output_size(recipe, self.full, max_side_px=side)
        exact_size = output_size(recipe, self.full, max_side_px=max_side_px)
        base = self._smaller(self._base(recipe, exact_size), recipe, size)
        return self._draft.run(base, steps(recipe, size, self._draft.layers))

    def overlay(self, recipe: Recipe, max_side_px: int) -> Image.Image | None:
        """Return what lies over the picture while its crop is dragged, as RGBA in half the size; None if nothing does.

        Raises:
            NotFound: as ``exact``.
        """
        side = max(1, round(max_side_px * _DRAFT))
        return overlay(recipe, output_size(recipe, self.full, max_side_px=side), self._over)

    def _base(self, recipe: Recipe, size: Size) -> Image.Image:
        """Return the picture decoded at the same scale as for the export."""
        scale = scale_for(recipe, self.full, size)
        if scale not in self._bases:
            self._bases[scale] = self._load(scale)
        self._bases = {scale: self._bases.pop(scale), **self._bases}
        for old in list(self._bases)[2:]:
            del self._bases[old]
        return self._bases[scale]

    def _smaller(self, base: Image.Image, recipe: Recipe, size: Size) -> Image.Image:
        """Return the base averaged down as far as a draft allows, so that cropping and rotating read less."""
        kept = region(recipe, base.size)
        factor = next(
            one for one in SCALES if one == 1 or min(kept.width, kept.height) / one >= min(size) * _ROUGH
        )
        if factor == 1:
            return base
        if self._reduced is None or self._reduced[0] is not base or self._reduced[1] != factor:
            self._reduced = base, factor, base.reduce(factor)
        return self._reduced[2]
