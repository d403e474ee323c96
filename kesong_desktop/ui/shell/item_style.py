"""The theme's colours, fonts and measures for item views."""

from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import RADIUS_CARD
from kesong_desktop.ui.views.view_style import ViewStyle


def item_style(theme: Theme, *, radius: int = RADIUS_CARD, ground: str = "paper") -> ViewStyle:
    """Return the style of item views in the present theme and text size; ``ground`` is the color of what they stand on."""
    return ViewStyle(
        ground=theme.color(ground),
        ink=theme.color("ink"),
        meta=theme.color("ink2"),
        accent=theme.color("accent"),
        title_font=theme.font("lead"),
        detail_font=theme.font("body"),
        link_font=theme.font("body_strong"),
        radius=radius,
    )
