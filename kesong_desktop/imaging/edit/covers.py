"""Texts on a picture, set by a template within the area that both a 3:4 tile and a square show."""

from typing import Annotated, Literal

import msgspec
from PIL import Image, ImageDraw

from kesong_desktop import assets
from kesong_desktop.errors import NotFound, Reason
from kesong_desktop.imaging.edit import text_background
from kesong_desktop.imaging.edit.fonts import Fonts, Style
from kesong_desktop.imaging.edit.text_layout import TextSetting, fit, ink_width, scaled
from kesong_desktop.model.edit.cover import Cover
from kesong_desktop.model.edit.geometry import Size, safe_area

Part = Annotated[float, msgspec.Meta(ge=0.0, le=1.0)]
Box = tuple[int, int, int, int]
"""Left, top, width and height in pixels."""
_LAYOUT_PX = 1000
"""The short side of the safe area in which lines are laid out."""


class CoverText(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The position and style of one of the cover's texts. ``box`` is in parts of the safe area, sizes in parts of its short side.

    ``ground`` is the colour of the plate beneath, which lies around the words where ``is_snug``, else fills the box.
    """

    role: Literal["title", "price", "notes"]
    box: tuple[Part, Part, Part, Part]
    most: Part
    least: Part = 0.028
    style: Style = "bold"
    ink: str
    align: Literal["left", "center", "right"] = "left"
    stand: Literal["top", "middle", "bottom"] = "middle"
    ground: str = ""
    is_snug: bool = False
    round: Part = 0.0
    pad: Part = 0.0
    disc: str = ""
    """The colour of the discs behind the numbers of notes, whose digits are ``disc_ink``."""
    disc_ink: str = ""


class CoverTemplate(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A design of covers: the plates, then the texts on them."""

    id: str
    name: str
    ground: tuple[text_background.TextPlate, ...] = ()
    words: tuple[CoverText, ...]


def every() -> tuple[CoverTemplate, ...]:
    """Return all templates in the order in which they are shown."""
    return msgspec.json.decode(assets.path("covers.json").read_bytes(), type=tuple[CoverTemplate, ...])


def find(template_id: str) -> CoverTemplate:
    """Return the template with this id.

    Raises:
        NotFound: there is none.
    """
    for template in every():
        if template.id == template_id:
            return template
    raise NotFound(Reason.COVER_UNKNOWN, template_id)


def draw(cover: Cover, template: CoverTemplate, size: Size, fonts: Fonts) -> Image.Image:
    """Return the cover for a picture of ``size`` as an RGBA overlay."""
    return _Painter(fonts).drawn(cover, template, size)


class _Painter:
    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts

    def drawn(self, cover: Cover, template: CoverTemplate, size: Size) -> Image.Image:
        layer = Image.new("RGBA", size, (0, 0, 0, 0))
        for plate in template.ground:
            text_background.lay(layer, plate)
        area = safe_area(size)
        for words in template.words:
            box = text_background.within(area, words.box)
            if words.role == "notes":
                if cover.told_notes and min(box[2:]) > 0:
                    self._notes(layer, cover.told_notes, words, box)
            elif text := (cover.title if words.role == "title" else cover.price).strip():
                self._text(layer, text, words, box)
        return layer

    def _text(self, layer: Image.Image, text: str, words: CoverText, box: Box) -> None:
        unit = _unit(layer.size)
        pad = round(words.pad * unit)
        inner = max(0, box[2] - 2 * pad), max(0, box[3] - 2 * pad)
        made = self._fit(text, inner, words, words.most, unit)
        if not made.lines:
            return
        if words.ground:
            plate = _around(made, words, box, pad) if words.is_snug else box
            text_background.fill(layer, plate, words.ground, round(words.round * unit))
        _write(layer, made, words, (box[0] + pad, box[1] + pad, *inner), words.ink)

    def _notes(self, layer: Image.Image, notes: tuple[str, ...], words: CoverText, box: Box) -> None:
        """Draw rows of equal height, all in the smallest size that one of them needs."""
        unit = _unit(layer.size)
        pad = round(words.pad * unit)
        row = min((box[3] - 2 * pad) // len(notes), round(words.most * unit * 2.6))
        disc = min(round(words.most * unit * 1.4), row)
        inner = box[2] - 2 * pad - round(disc * 1.35)
        if row < 1 or inner < 1:
            return
        smallest = min(self._laid_out(note, (inner, row), words, words.most, unit).size_px for note in notes)
        if words.ground:
            high = row * len(notes) + 2 * pad
            text_background.fill(
                layer, (box[0], box[1], box[2], high), words.ground, round(words.round * unit)
            )
        for number, note in enumerate(notes):
            top = box[1] + pad + number * row
            self._disc(layer, number + 1, (box[0] + pad, top + (row - disc) // 2, disc, disc), words)
            made = self._fit(note, (inner, row), words, smallest / _LAYOUT_PX, unit)
            _write(layer, made, words, (box[0] + pad + round(disc * 1.35), top, inner, row), words.ink)

    def _disc(self, layer: Image.Image, number: int, box: Box, words: CoverText) -> None:
        text_background.fill(layer, box, words.disc, box[2] // 2)
        px = max(1, round(box[2] * 0.62))
        made = fit(str(number), box[2:], lambda size: self._fonts.font("0", size), most_px=px, least_px=1)
        _write(
            layer, made, msgspec.structs.replace(words, align="center", stand="middle"), box, words.disc_ink
        )

    def _fit(self, text: str, box: Size, words: CoverText, most: float, unit: float) -> TextSetting:
        made = self._laid_out(text, box, words, most, unit)
        return scaled(made, unit / _LAYOUT_PX, box, lambda size: self._fonts.font(text, size, words.style))

    def _laid_out(self, text: str, box: Size, words: CoverText, most: float, unit: float) -> TextSetting:
        """Lay out in a safe area of fixed size, so that lines break in the preview as in the export."""
        return fit(
            text,
            (round(box[0] * _LAYOUT_PX / unit), round(box[1] * _LAYOUT_PX / unit)),
            lambda size: self._fonts.font(text, size, words.style),
            most_px=max(1, round(most * _LAYOUT_PX)),
            least_px=round(words.least * _LAYOUT_PX),
        )


def _unit(size: Size) -> float:
    left, top, right, bottom = safe_area(size)
    return min(right - left, bottom - top)


def _around(made: TextSetting, words: CoverText, box: Box, pad: int) -> Box:
    """Return the plate around text at its place in its box."""
    width, height = made.width_px + 2 * pad, made.height_px + 2 * pad
    return (
        box[0] + _shift(words.align, ("left", "center", "right"), box[2] - width),
        box[1] + _shift(words.stand, ("top", "middle", "bottom"), box[3] - height),
        width,
        height,
    )


def _write(layer: Image.Image, made: TextSetting, words: CoverText, box: Box, ink: str) -> None:
    """Draw into a mask of the box's size, so that no stroke leaves the box."""
    if min(box[2:]) < 1 or not made.lines:
        return
    mask = Image.new("L", box[2:])
    pen = ImageDraw.Draw(mask)
    top = _shift(words.stand, ("top", "middle", "bottom"), box[3] - made.height_px)
    slack = made.line_px - made.size_px
    for number, line in enumerate(made.lines):
        before, behind = ink_width(made.font, line)
        left = before + _shift(words.align, ("left", "center", "right"), box[2] - before - behind)
        pen.text(
            (left, top + number * made.line_px + made.rise_px + min(slack, 0)),
            line,
            255,
            made.font,
            anchor="ls",
        )
    text_background.tint(layer, mask, ink, box[:2])


def _shift(place: str, places: tuple[str, str, str], room: int) -> int:
    return room * places.index(place) // 2
