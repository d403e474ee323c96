"""A recipe: how a picture or clip is shown and sent. Data alone; the original stays what it is.

The pixels come about in this order: what of the upright picture is kept (``crop``, turned by ``straighten``), mirrored, turned by
quarters, clarity, tones and look, vignette, grain, cover. ``imaging.edit`` does it, at any size in the same way.
"""

import math
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import Any

import msgspec

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.model.edit.cover import Cover

VERSION = 1
MAX_STRAIGHTEN = 45.0
MIN_CROP = 0.02
"""Of a side: less cannot be aimed at."""
MAX_SEED = 2**32 - 1
_MAX_CLIP_S = 24 * 3600.0


class Aspect(StrEnum):
    """The shape of what is kept, width to height, as it is shown (after quarter turns)."""

    ORIGINAL = "original"
    SQUARE = "1:1"
    FOUR_FIVE = "4:5"
    FIVE_FOUR = "5:4"
    THREE_FOUR = "3:4"
    FOUR_THREE = "4:3"
    WIDE = "16:9"
    TALL = "9:16"
    FREE = "free"

    @property
    def ratio(self) -> float | None:
        """Width over height; None for the picture's own shape, and for any."""
        width, colon, height = self.partition(":")
        return int(width) / int(height) if colon else None

    @property
    def turned(self) -> "Aspect":
        """The shape after a quarter turn."""
        width, colon, height = self.partition(":")
        return Aspect(f"{height}:{width}") if colon else self


@dataclass(frozen=True, slots=True)
class Crop:
    """What is kept: a box in fractions of the upright picture's width and height, before mirroring and quarter turns.

    Of the box as much is kept as ``aspect`` allows. What reaches over the picture's edge is moved inside.
    """

    left: float = 0.0
    top: float = 0.0
    width: float = 1.0
    height: float = 1.0
    aspect: Aspect = Aspect.ORIGINAL

    def __post_init__(self) -> None:
        width, height = (_clamped(side, MIN_CROP, 1.0, 1.0) for side in (self.width, self.height))
        _put(self, "width", width)
        _put(self, "height", height)
        _put(self, "left", _clamped(self.left, 0.0, 1.0 - width, 0.0))
        _put(self, "top", _clamped(self.top, 0.0, 1.0 - height, 0.0))

    @property
    def whole(self) -> "Crop":
        """The largest box of the same shape."""
        return Crop(aspect=Aspect.ORIGINAL if self.aspect is Aspect.FREE else self.aspect)


@dataclass(frozen=True, slots=True)
class Adjust:
    """The sliders: -100 to 100, where 0 changes nothing; grain from 0. A vignette above 0 is dark, below it is light."""

    exposure: int = 0
    contrast: int = 0
    highlights: int = 0
    shadows: int = 0
    warmth: int = 0
    tint: int = 0
    saturation: int = 0
    clarity: int = 0
    vignette: int = 0
    grain: int = 0

    def __post_init__(self) -> None:
        for one in fields(self):
            low = 0 if one.name == "grain" else -100
            _put(self, one.name, round(_clamped(getattr(self, one.name), low, 100, 0)))


@dataclass(frozen=True, slots=True)
class Trim:
    """What of a clip is kept, in seconds of the original. ``end_s`` 0: to its end. ``cover_s``: the frame that stands for it."""

    start_s: float = 0.0
    end_s: float = 0.0
    cover_s: float = 0.0
    is_muted: bool = False

    def __post_init__(self) -> None:
        start_s = _clamped(self.start_s, 0.0, _MAX_CLIP_S, 0.0)
        end_s = _clamped(self.end_s, 0.0, _MAX_CLIP_S, 0.0)
        _put(self, "start_s", start_s)
        _put(self, "end_s", end_s if end_s > start_s else 0.0)
        _put(self, "cover_s", _clamped(self.cover_s, 0.0, _MAX_CLIP_S, 0.0))


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything done to one picture or clip. Numbers out of their range become the nearest in it, what is no number the default.

    ``straighten`` is in degrees, clockwise, -45 to 45, of the picture before it is mirrored. ``turns`` are quarter turns
    clockwise, 0 to 3, after ``is_mirrored`` has swapped left and right. ``look`` is a look's id or empty, ``strength`` 0 to
    100. ``seed`` names the pattern of the grain.
    """

    crop: Crop = field(default_factory=Crop)
    straighten: float = 0.0
    is_mirrored: bool = False
    turns: int = 0
    adjust: Adjust = field(default_factory=Adjust)
    look: str = ""
    strength: int = 100
    seed: int = 0
    cover: Cover = field(default_factory=Cover)
    cut: Trim = field(default_factory=Trim)
    version: int = VERSION

    def __post_init__(self) -> None:
        _put(self, "straighten", _clamped(self.straighten, -MAX_STRAIGHTEN, MAX_STRAIGHTEN, 0.0))
        _put(self, "turns", self.turns % 4)
        _put(self, "strength", round(_clamped(self.strength, 0, 100, 100)))
        _put(self, "seed", round(_clamped(self.seed, 0, MAX_SEED, 0)))

    @property
    def is_plain(self) -> bool:
        """True where it changes nothing: the picture is sent as it is."""
        cover = Cover() if self.cover.is_empty else self.cover
        has_look = self.look and self.strength
        return not has_look and replace(self, look="", strength=100, seed=0, cover=cover) == Recipe()

    @property
    def shown_straighten(self) -> float:
        """The degrees as a person sees them: mirrored, the picture leans to the other side."""
        return -self.straighten if self.is_mirrored else self.straighten

    def straightened(self, shown_degrees: float) -> "Recipe":
        """Turned clockwise, as a person sees it, by ``shown_degrees`` in all."""
        return replace(self, straighten=-shown_degrees if self.is_mirrored else shown_degrees)

    def turned(self, quarters: int = 1) -> "Recipe":
        """Turned on by quarters, clockwise. The same is kept, so 4:5 becomes 5:4."""
        aspect = self.crop.aspect.turned if quarters % 2 else self.crop.aspect
        return replace(self, turns=self.turns + quarters, crop=replace(self.crop, aspect=aspect))

    def flipped(self, *, is_upside_down: bool = False) -> "Recipe":
        """Left and right swapped as it is shown, or top and bottom."""
        return replace(
            self, is_mirrored=not self.is_mirrored, turns=(2 if is_upside_down else 0) - self.turns
        )

    def copied_to(self, target: "Recipe", *, is_same_shape: bool, with_cover: bool = False) -> "Recipe":
        """This recipe for another picture, which has ``target`` so far.

        Of the crop only its shape is taken where the picture is shaped otherwise: the place was chosen for what is to see here.
        The words of the cover are this picture's, and stay unless ``with_cover``; so do the seconds of a clip.
        """
        return replace(
            self,
            crop=self.crop if is_same_shape else self.crop.whole,
            seed=target.seed,
            cover=self.cover if with_cover else target.cover,
            cut=target.cut,
        )


def to_json(recipe: Recipe) -> bytes:
    """Return the recipe as JSON, for a file of its own."""
    return msgspec.json.encode(recipe)


def from_json(content: bytes) -> Recipe:
    """Read what ``to_json`` wrote.

    Raises:
        InvalidInput: it is no recipe, one of a newer Kesong, or holds what no recipe has.
    """
    try:
        raw = msgspec.json.decode(content)
        version = raw.get("version", VERSION) if isinstance(raw, dict) else VERSION
        if isinstance(version, int) and version > VERSION:
            raise InvalidInput(Reason.RECIPE_TOO_NEW)
        recipe = msgspec.convert(raw, Recipe)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise InvalidInput(Reason.RECIPE_INVALID, why=str(error)) from error
    strange = _strange(raw, msgspec.to_builtins(recipe))
    if strange:
        raise InvalidInput(Reason.RECIPE_FIELD_UNKNOWN, name=strange)
    return recipe


def _strange(raw: Any, known: Any) -> str:
    """Return the name of a field that was read over, or empty."""
    if isinstance(raw, dict) and isinstance(known, dict):
        for name, value in raw.items():
            if name not in known:
                return str(name)
            if inner := _strange(value, known[name]):
                return f"{name}.{inner}"
    return ""


def _clamped(value: float, low: float, high: float, otherwise: float) -> float:
    return min(high, max(low, value)) if math.isfinite(value) else otherwise


def _put(one: object, name: str, value: object) -> None:
    object.__setattr__(one, name, value)
