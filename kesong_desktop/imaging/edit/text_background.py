"""Backgrounds of texts on a picture: plates with round corners, bands, and gradients."""

from typing import Literal

import msgspec
from PIL import Image, ImageColor, ImageDraw

from kesong_desktop.model.edit.geometry import safe_area

_FINER = 4
"""Round corners are drawn larger by this factor, for smooth edges."""
Box = tuple[int, int, int, int]


class TextPlate(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A rectangle in parts of ``area``: the safe area, which it may exceed, or the whole picture.

    ``fade`` names the edge at which it has its full colour, and fades from there.
    """

    box: tuple[float, float, float, float]
    colour: str
    area: Literal["safe", "picture"] = "safe"
    fade: Literal["", "top", "bottom"] = ""


def within(area: tuple[float, float, float, float], parts: tuple[float, float, float, float]) -> Box:
    """Return ``parts`` (left, top, width, height) of an area (left, top, right, bottom) in whole pixels inside it."""
    width, height = area[2] - area[0], area[3] - area[1]
    left, top = round(area[0] + parts[0] * width), round(area[1] + parts[1] * height)
    right, bottom = (
        round(area[0] + (parts[0] + parts[2]) * width),
        round(area[1] + (parts[1] + parts[3]) * height),
    )
    return left, top, right - left, bottom - top


def lay(layer: Image.Image, plate: TextPlate) -> None:
    """Draw the part of the plate that is on the layer."""
    area = (
        safe_area(layer.size) if plate.area == "safe" else (0.0, 0.0, float(layer.width), float(layer.height))
    )
    left, top, width, height = within(area, plate.box)
    right, bottom = min(layer.width, left + width), min(layer.height, top + height)
    left, top = max(0, left), max(0, top)
    width, height = right - left, bottom - top
    if width < 1 or height < 1:
        return
    mask = Image.new("L", (width, height), 255)
    if plate.fade:
        mask = Image.linear_gradient("L").resize((width, height), Image.Resampling.BILINEAR)
        mask = mask.transpose(Image.Transpose.FLIP_TOP_BOTTOM) if plate.fade == "top" else mask
    tint(layer, mask, plate.colour, (left, top))


def fill(layer: Image.Image, box: Box, colour: str, radius_px: int) -> None:
    """Draw a plate with round corners."""
    left, top, width, height = box
    if width < 1 or height < 1:
        return
    radius = max(0, min(radius_px, width // 2, height // 2))
    mask = Image.new("L", (width, height), 255)
    if radius:
        corner = Image.new("L", (2 * radius * _FINER,) * 2)
        ImageDraw.Draw(corner).ellipse((0, 0, corner.width - 1, corner.height - 1), 255)
        corner = corner.reduce(_FINER)
        for x in (0, 1):
            for y in (0, 1):
                quarter = corner.crop((x * radius, y * radius, (x + 1) * radius, (y + 1) * radius))
                mask.paste(quarter, (x * (width - radius), y * (height - radius)))
    tint(layer, mask, colour, (left, top))


def tint(layer: Image.Image, mask: Image.Image, colour: str, at: tuple[int, int]) -> None:
    """Draw ``colour`` (#RRGGBB or #RRGGBBAA) on the layer through the mask."""
    red, green, blue, *alpha = ImageColor.getrgb(colour)
    if alpha and alpha[0] < 255:
        mask = mask.point([round(level * alpha[0] / 255) for level in range(256)])
    ink = Image.new("RGBA", mask.size, (red, green, blue))
    ink.putalpha(mask)
    left, top = at
    source = max(0, -left), max(0, -top)
    layer.alpha_composite(ink, (max(0, left), max(0, top)), source)
