"""Crop after its frame is dragged: pure arithmetic, in pixels of the upright picture.

The frame has axes of its own: right and down as it stands, leaning in the picture by the degrees of ``straighten``.
"""

import math
from dataclasses import replace
from typing import Literal

from kesong_desktop.model.edit.geometry import Region, Size, region
from kesong_desktop.model.edit.recipe import MIN_CROP, Aspect, Crop, Recipe

Edge = Literal[-1, 0, 1]
"""Of a frame: the left or upper one, none, the right or lower one."""


def moved(recipe: Recipe, size: Size, across: float, down: float) -> Recipe:
    """Return the frame moved by so many pixels along its own axes; it stays in the picture."""
    frame = region(recipe, size)
    x, y = _shifted(frame, across, down)
    return _with(recipe, size, replace(frame, x=x, y=y))


def resized(recipe: Recipe, size: Size, edges: tuple[Edge, Edge], across: float, down: float) -> Recipe:
    """One edge or corner of the frame moved so, the other side staying where it is. A shape that is chosen is kept."""
    frame = region(recipe, size)
    least = MIN_CROP * max(size)
    width = max(least, frame.width + edges[0] * across)
    height = max(least, frame.height + edges[1] * down)
    if recipe.crop.aspect is not Aspect.FREE:
        ratio = frame.width / frame.height
        if edges[1] == 0 or (edges[0] and abs(width - frame.width) >= abs(height - frame.height) * ratio):
            height = width / ratio
        else:
            width = height * ratio
    width, height = _within(frame, size, edges, width, height, is_free=recipe.crop.aspect is Aspect.FREE)
    x, y = _shifted(frame, edges[0] * (width - frame.width) / 2, edges[1] * (height - frame.height) / 2)
    return _with(recipe, size, Region(x, y, width, height, frame.degrees))


def scaled(recipe: Recipe, size: Size, factor: float) -> Recipe:
    """Return the frame made larger or smaller around its middle."""
    frame = region(recipe, size)
    return _with(recipe, size, replace(frame, width=frame.width * factor, height=frame.height * factor))


def shaped(recipe: Recipe, aspect: Aspect) -> Recipe:
    """Return the largest frame of this shape, in the middle; ``FREE`` leaves the frame that is there."""
    if aspect is Aspect.FREE:
        return replace(recipe, crop=replace(recipe.crop, aspect=aspect))
    return replace(recipe, crop=Crop(aspect=aspect))


def _within(
    frame: Region, size: Size, edges: tuple[Edge, Edge], width: float, height: float, *, is_free: bool
) -> tuple[float, float]:
    """No larger than the picture has room for on the side that moves; a frame that leans is held by ``region``."""
    if frame.degrees:
        return width, height
    left, top, right, bottom = frame.bounds
    room_x = {-1: right, 0: 2 * min(frame.x, size[0] - frame.x), 1: size[0] - left}[edges[0]]
    room_y = {-1: bottom, 0: 2 * min(frame.y, size[1] - frame.y), 1: size[1] - top}[edges[1]]
    if is_free:
        return min(width, room_x), min(height, room_y)
    scale = min(1.0, room_x / width, room_y / height)
    return width * scale, height * scale


def _shifted(frame: Region, across: float, down: float) -> tuple[float, float]:
    angle = math.radians(frame.degrees)
    cosine, sine = math.cos(angle), math.sin(angle)
    return frame.x + across * cosine + down * sine, frame.y - across * sine + down * cosine


def _with(recipe: Recipe, size: Size, frame: Region) -> Recipe:
    """Return the recipe with this frame, drawn back into the picture where it would leave it."""
    wide, high = min(1.0, frame.width / size[0]), min(1.0, frame.height / size[1])
    across, down = replace(frame, width=wide * size[0], height=high * size[1]).reach
    x = min(max(frame.x, across), size[0] - across) if 2 * across <= size[0] else size[0] / 2
    y = min(max(frame.y, down), size[1] - down) if 2 * down <= size[1] else size[1] / 2
    crop = Crop(x / size[0] - wide / 2, y / size[1] - high / 2, wide, high, recipe.crop.aspect)
    return replace(recipe, crop=crop)
