"""The look in numbers: colours, type, radii and gaps. Sizes are pixels at 100 %."""

from dataclasses import dataclass, replace
from typing import Final


@dataclass(frozen=True)
class Palette:
    """Every colour of one theme as ``#RRGGBB``."""

    paper: str
    card: str
    sunken: str
    hover: str
    raised: str
    canvas: str
    line: str
    line2: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    soft: str
    on_soft: str
    star: str
    heart: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    info: str
    info_soft: str
    plum: str
    plum_soft: str
    toast_action: str


LIGHT: Final = Palette(
    paper="#FBF7F0",
    card="#FFFFFF",
    sunken="#F4EDE2",
    hover="#F1E9DC",
    raised="#FFFFFF",
    canvas="#ECE4D8",
    line="#E9E0D2",
    line2="#C9BBA6",
    ink="#2A211A",
    ink2="#65574A",
    ink3="#756657",
    accent="#A65316",
    accent_hover="#92460F",
    accent_pressed="#7C3A0B",
    on_accent="#FFFFFF",
    soft="#FAEBDA",
    on_soft="#7E3C0D",
    star="#C77A12",
    heart="#C5362C",
    ok="#2C6B43",
    ok_soft="#E6F1E6",
    warn="#855300",
    warn_soft="#FDF0CF",
    bad="#AE2B20",
    bad_soft="#FBE7E3",
    info="#2B5F87",
    info_soft="#E5EFF6",
    plum="#76396F",
    plum_soft="#F5E8F1",
    toast_action="#F0B477",
)

DARK: Final = Palette(
    paper="#181411",
    card="#221D18",
    sunken="#2B251F",
    hover="#322B24",
    raised="#40362C",
    canvas="#100D0B",
    line="#352D26",
    line2="#5E5145",
    ink="#F4ECE1",
    ink2="#C3B5A4",
    ink3="#A69786",
    accent="#E8A25C",
    accent_hover="#F0B478",
    accent_pressed="#D48E48",
    on_accent="#2A1606",
    soft="#3D2B19",
    on_soft="#F3BC86",
    star="#F0B04A",
    heart="#FF7A6C",
    ok="#82CB9C",
    ok_soft="#1E3326",
    warn="#EBBE55",
    warn_soft="#392D13",
    bad="#FF9388",
    bad_soft="#45221D",
    info="#93C4E8",
    info_soft="#1C2E3C",
    plum="#E3A5DA",
    plum_soft="#3A2437",
    toast_action="#7C3A0B",
)

LIGHT_CONTRAST: Final = replace(
    LIGHT,
    paper="#FFFFFF",
    card="#FFFFFF",
    sunken="#F6F1E9",
    hover="#F1E9DC",
    line="#7D6C5B",
    line2="#857463",
    ink="#000000",
    ink2="#2A211A",
    ink3="#3D3127",
    accent="#7D3400",
    accent_hover="#652A00",
    accent_pressed="#4D2000",
    soft="#FBEDDD",
    on_soft="#4F2203",
    star="#7A4700",
    heart="#A11F17",
    ok="#14502B",
    warn="#5C3900",
    bad="#8A1A11",
    info="#143F5F",
    plum="#571F50",
)
"""``LIGHT`` for a system that asks for high contrast: text has 7 or more, edges have 3 or more."""

DARK_CONTRAST: Final = replace(
    DARK,
    paper="#000000",
    card="#000000",
    sunken="#1A1613",
    hover="#241E19",
    raised="#40362C",
    canvas="#000000",
    line="#9A8B7A",
    line2="#A89986",
    ink="#FFFFFF",
    ink2="#F4ECE1",
    ink3="#D8CBBA",
    accent="#FFBD73",
    accent_hover="#FFD29E",
    accent_pressed="#F0AE64",
    on_accent="#000000",
    soft="#3D2B19",
    on_soft="#FFDDB5",
    star="#FFC861",
    heart="#FF9C92",
    ok="#A2E8BA",
    warn="#FFD97A",
    bad="#FFB1A9",
    info="#B5DCF9",
    plum="#F4C4ED",
    toast_action="#6A3008",
)
"""``DARK`` for a system that asks for high contrast."""


def palette_of(*, is_dark: bool, has_contrast: bool) -> Palette:
    """Return the colors of a theme; ``has_contrast`` for a system that asks for high contrast."""
    if has_contrast:
        return DARK_CONTRAST if is_dark else LIGHT_CONTRAST
    return DARK if is_dark else LIGHT


PILL: Final = "#18130D"
"""Ground of words on pictures, at ``PILL_ALPHA``; its text is ``PILL_TEXT`` in both themes."""
PILL_ALPHA: Final = 0.72
PILL_TEXT: Final = "#FFFFFF"

TYPE: Final[dict[str, tuple[int, int, int]]] = {
    "display": (28, 36, 600),
    "title": (20, 28, 600),
    "lead": (16, 24, 600),
    "lead_plain": (16, 24, 400),
    "body": (14, 20, 400),
    "body_strong": (14, 20, 600),
    "small": (12, 16, 400),
    "small_strong": (12, 16, 600),
}
"""Kind of text -> (size, line height, weight)."""

GRID: Final = 8
PANE_MARGIN: Final = 24
CARD_PADDING: Final = 16
TILE_PADDING: Final = 12
CARD_GAP: Final = 24
TILE_GAP: Final = 16
ROLL_GAP: Final = 8

RADIUS_CARD: Final = 12
RADIUS_BUTTON: Final = 10
RADIUS_FIELD: Final = 10
RADIUS_SMALL: Final = 8
RADIUS_TILE: Final = 8
RADIUS_LABEL: Final = 6
RADIUS_BAR: Final = 16

CONTROL_HEIGHT: Final = 40
SMALL_HEIGHT: Final = 32
CHIP_HEIGHT: Final = 32
TOP_BAR_HEIGHT: Final = 64
RAIL_WIDTH: Final = 208
RAIL_NARROW: Final = 64
RAIL_NARROW_BELOW: Final = 1100
"""A window that is narrower than this, at 100 % text size, shows the narrow rail."""
_RAIL_WORDS: Final = 120
"""What the words take of ``RAIL_WIDTH``; icons and margins keep their size."""
_PANE_GROWTH: Final = 144
"""How much more than 892 pixels the pane has beside the wide rail when its text has twice the size."""

HOVER_MS: Final = 120
SLIDE_MS: Final = 160
TOAST_MS: Final = 6000


def rail_width(text_percent: int) -> int:
    """Return the width of the rail with words, in pixels."""
    return RAIL_WIDTH + _RAIL_WORDS * (text_percent - 100) // 100


def is_rail_narrow(window_px: int, text_percent: int) -> bool:
    """Return whether a window of this width shows the icons of the rail alone, because the pane needs the room."""
    grown = (_RAIL_WORDS + _PANE_GROWTH) * (text_percent - 100) // 100
    return window_px < RAIL_NARROW_BELOW + grown
