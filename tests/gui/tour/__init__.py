"""A walk through every pane of the window, empty and filled, with the sheets and menus that it can open."""

from tests.gui.tour.content import NAMES, filled
from tests.gui.tour.first_panes import empty_panes
from tests.gui.tour.home_panes import first_steps, home_server
from tests.gui.tour.list_panes import lists
from tests.gui.tour.making_panes import making, photos
from tests.gui.tour.notices import troubles
from tests.gui.tour.post_panes import people, post_page, products, short_videos

__all__ = [
    "NAMES",
    "empty_panes",
    "filled",
    "first_steps",
    "home_server",
    "lists",
    "making",
    "people",
    "photos",
    "post_page",
    "products",
    "short_videos",
    "troubles",
]
