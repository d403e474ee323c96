"""Interface of the viewer for panes, which get a factory and do not import the viewer itself."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.images.viewer_item import ViewerItem


class MediaViewer(QWidget):
    """Shows pictures and videos one at a time, over its host or the whole screen.

    ``closed_at`` carries the index of the item that was shown last. Where items can be rated, ``stars_given`` carries an index
    and a number of stars, ``reject_toggled`` and ``selection_toggled`` an index, and ``undo_requested`` asks to undo the last
    rating; whoever handles them calls ``renew`` when the items have changed.
    """

    closed_at = Signal(int)
    stars_given = Signal(int, int)
    reject_toggled = Signal(int)
    selection_toggled = Signal(int)
    undo_requested = Signal()

    def show_items(self, items: Sequence[ViewerItem], index: int = 0) -> None:
        """Open the viewer with these items, beginning at ``index``."""
        raise NotImplementedError

    def renew(self) -> None:
        """Show the facts of the current item again after they changed."""
        raise NotImplementedError


class ViewerFactory(Protocol):
    """Makes a viewer over ``host``."""

    def __call__(self, host: QWidget, *, can_rate: bool = False) -> MediaViewer:
        """With ``can_rate``, digits give stars, R rejects, X selects and Ctrl+Z undoes."""
