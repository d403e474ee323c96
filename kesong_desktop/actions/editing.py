"""What the editor works with: previews of one picture, and its looks and covers."""

from collections.abc import Iterator
from dataclasses import replace

from PIL import Image

from kesong_desktop.actions.desk import Desk
from kesong_desktop.imaging.edit import covers, looks
from kesong_desktop.imaging.edit.covers import Template
from kesong_desktop.imaging.edit.fonts import Fonts
from kesong_desktop.imaging.edit.looks import Look
from kesong_desktop.imaging.edit.opening import open_proxy
from kesong_desktop.imaging.edit.proxy import Proxy
from kesong_desktop.imaging.edit.steps import render
from kesong_desktop.model.geometry import Size
from kesong_desktop.model.photo import MediaFacts
from kesong_desktop.model.recipe import Adjust, Recipe

LOOK_PX = 96


def open_picture(desk: Desk, path: str) -> tuple[Proxy, Size]:
    """Previews of the picture at ``path``, and its upright size. It is decoded behind the fence.

    Raises:
        Unreadable, FormatMissing: it cannot be opened.
    """
    proxy = open_proxy(desk.fence, desk.own_files.where(path), Fonts())
    return proxy, proxy.full


def clip_at(desk: Desk, path: str) -> MediaFacts | None:
    """What is known of the clip at ``path``; None where it is a picture.

    Raises:
        Unreadable, FormatMissing: it cannot be opened.
    """
    facts = desk.fence.probe(desk.own_files.where(path))
    return facts if facts.kind == "video" else None


def bare(recipe: Recipe) -> Recipe:
    """The recipe without what belongs to a place in the frame: the whole picture in its colours, as a crop is chosen on it."""
    adjust = replace(recipe.adjust, vignette=0, grain=0)
    return Recipe(adjust=adjust, look=recipe.look, strength=recipe.strength)


def samples(proxy: Proxy) -> Iterator[tuple[str, Image.Image]]:
    """The picture in a small square with each look, by the look's id; without one first."""
    whole = proxy.exact(Recipe(), 2 * LOOK_PX)
    side = min(whole.size)
    left, top = (whole.width - side) // 2, (whole.height - side) // 2
    small = whole.crop((left, top, left + side, top + side)).resize(
        (LOOK_PX, LOOK_PX), Image.Resampling.LANCZOS
    )
    for name in ("", *(look.id for look in looks.every())):
        yield name, render(small, Recipe(look=name, adjust=Adjust()), small.size)


def every_look() -> tuple[Look, ...]:
    """All looks, in the order in which they are shown."""
    return looks.every()


def every_cover() -> tuple[Template, ...]:
    """All templates of covers, in the order in which they are shown."""
    return covers.every()
