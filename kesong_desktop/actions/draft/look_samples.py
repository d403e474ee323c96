"""The looks and cover templates of the editor, and samples of the looks on one picture."""

from collections.abc import Iterator

from PIL import Image

from kesong_desktop.imaging.edit import covers, looks
from kesong_desktop.imaging.edit.covers import CoverTemplate
from kesong_desktop.imaging.edit.looks import Look
from kesong_desktop.imaging.edit.proxy import PreviewProxy
from kesong_desktop.imaging.edit.steps import render
from kesong_desktop.model.edit.recipe import Adjust, Recipe

LOOK_PX = 96


def look_samples(proxy: PreviewProxy) -> Iterator[tuple[str, Image.Image]]:
    """Return small squares of the picture with each look, by the look's id; without a look first."""
    whole = proxy.exact(Recipe(), 2 * LOOK_PX)
    side = min(whole.size)
    left, top = (whole.width - side) // 2, (whole.height - side) // 2
    small = whole.crop((left, top, left + side, top + side)).resize(
        (LOOK_PX, LOOK_PX), Image.Resampling.LANCZOS
    )
    for name in ("", *(look.id for look in looks.every())):
        yield name, render(small, Recipe(look=name, adjust=Adjust()), small.size)


def every_look() -> tuple[Look, ...]:
    """Return all looks, in the order in which they are shown."""
    return looks.every()


def every_cover() -> tuple[CoverTemplate, ...]:
    """Return all cover templates, in the order in which they are shown."""
    return covers.every()
