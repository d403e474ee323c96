"""Colours, fonts and measures of the item views, given to them by the theme."""

from dataclasses import dataclass, field

from PySide6.QtGui import QColor, QFont


def _color(name: str) -> QColor:
    """Return a field with a colour as its default."""
    made: QColor = field(default_factory=lambda: QColor(name))
    return made


@dataclass(frozen=True, slots=True)
class ViewStyle:
    """How a view looks around its items. Pixels and fonts are those of the present text size.

    ``ground`` is behind everything; ``ink`` and ``meta`` are a header's title and detail; ``accent`` is for its links, the focus
    ring and the rubber band.
    """

    ground: QColor = _color("#FBF7F0")
    ink: QColor = _color("#2A211A")
    meta: QColor = _color("#756657")
    accent: QColor = _color("#A65316")
    title_font: QFont = field(default_factory=QFont)
    detail_font: QFont = field(default_factory=QFont)
    link_font: QFont = field(default_factory=QFont)
    radius: int = 8
    ring_px: int = 2
    ring_gap_px: int = 2
    scroll_step_px: int = 60
