"""The menu of the photos in the camera roll, opened by mouse or key."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from kesong_desktop.model.edit.strips import strip_count
from kesong_desktop.model.library.photo import Photo
from kesong_desktop.ui.roll.roll_view import RollView
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.style_helpers import menu


class PhotoMenu(QObject):
    """Offers what the selection bar does, and of one long photo to post it as an album.

    A click beside the selection chooses the photo under the pointer. ``view_wanted``, ``post_wanted``, ``batch_wanted`` and
    ``review_wanted`` are about the selected photos, ``split_wanted`` carries the long one.
    """

    view_wanted = Signal()
    post_wanted = Signal()
    batch_wanted = Signal()
    review_wanted = Signal()
    split_wanted = Signal(object)

    def __init__(self, view: RollView, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._icons = icons
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self.open)

    @Slot(QPoint)
    def open(self, point: QPoint) -> None:
        """Open the menu at a place of the view."""
        view = self._view
        row = view.row_at(view.viewport().mapFrom(view, point))
        if row >= 0 and view.photos[row] not in view.selected_photos:
            view.set_current_row(row)
            chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect
            view.selectionModel().select(view.model().index(row, 0), chosen)
        photos = view.selected_photos
        if not photos:
            return
        shown = menu(view)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for icon, text, act in self._actions(photos):
            shown.addAction(self._icons.icon(icon), text, act)
        shown.popup(view.mapToGlobal(point))

    def _actions(self, photos: Sequence[Photo]) -> list[tuple[str, str, Callable[[], object]]]:
        found: list[tuple[str, str, Callable[[], object]]] = [
            ("eye", self.tr("View"), self.view_wanted.emit),
            ("note-pencil", self.tr("New post"), self.post_wanted.emit),
            ("squares-four", self.tr("Make many posts…"), self.batch_wanted.emit),
            ("star", self.tr("New review"), self.review_wanted.emit),
        ]
        first = photos[0]
        if len(photos) == 1 and first.kind == "photo" and strip_count((first.width, first.height)) > 1:
            split = partial(self.split_wanted.emit, first)
            found.insert(2, ("columns", self.tr("Split into an album"), split))
        return found
