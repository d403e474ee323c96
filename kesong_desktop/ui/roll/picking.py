"""Selecting in the roll by mouse and keys."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from kesong_desktop.model.photo import Photo
from kesong_desktop.ui.roll.selection import Selection
from kesong_desktop.ui.widgets.canvas import Canvas


class Picking(Canvas):
    """A canvas of photos. A click selects; Shift takes all between; ``selection_changed`` tells.

    A subclass says what else a press may be for: ``press_over``.
    """

    selection_changed = Signal()
    look_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos: Sequence[Photo] = ()
        self._by_path: dict[str, Photo] = {}
        self._anchor = -1
        self.selection = Selection()

    # --- what is shown and selected -----------------------------------------------------------------------------------------

    @property
    def photos(self) -> Sequence[Photo]:
        """What is shown."""
        return self._photos

    @property
    def chosen(self) -> list[Photo]:
        """What is selected, in the order of selecting."""
        return [self._by_path[path] for path in self.selection if path in self._by_path]

    def set_photos(self, photos: Sequence[Photo]) -> None:
        """Show these. What is selected and still shown stays selected."""
        self._photos = photos
        self._by_path = {photo.path: photo for photo in photos}
        kept = [path for path in self.selection if path in self._by_path]
        if len(kept) != len(self.selection):
            self.selection.set(kept)
            self.selection_changed.emit()

    def select(self, indexes: Iterable[int], *, on: bool) -> None:
        """Select photos, or no longer. What cannot be shown is not selected."""
        photos = [self._photos[index] for index in indexes]
        if on:
            self.selection.add([photo.path for photo in photos if not photo.problem])
        else:
            self.selection.remove([photo.path for photo in photos])
        self._tell_selection()

    @Slot()
    def select_none(self) -> None:
        """Select nothing."""
        if self.selection:
            self.selection.clear()
            self._tell_selection()

    # --- what a subclass gives ----------------------------------------------------------------------------------------------

    def press_over(self, _point: QPoint) -> bool:
        """Take a press on what lies over the photos; False where nothing does."""
        return False

    # --- mouse and keys -----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click selects."""
        point = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton or self.press_over(point):
            return
        index = self.item_at(point)
        if index < 0:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._anchor >= 0:
            low, high = sorted((self._anchor, index))
            self.select(range(low, high + 1), on=True)
        else:
            self._toggle(index)
        self.set_current(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Twice looks at it, and leaves the selection as it was."""
        index = self.item_at(event.position().toPoint())
        if index >= 0:
            self._toggle(index)
            self.look_wanted.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """X selects, Space looks, Ctrl+A takes all, Esc none."""
        key, has_ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_A and has_ctrl:
            self.select(range(len(self._photos)), on=True)
        elif key == Qt.Key.Key_Escape and self.selection:
            self.select_none()
        elif key == Qt.Key.Key_X and self.current >= 0:
            self._toggle(self.current)
        elif key == Qt.Key.Key_Space and self.current >= 0:
            self.look_wanted.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _toggle(self, index: int) -> None:
        self._anchor = index
        self.select([index], on=self._photos[index].path not in self.selection)

    def _tell_selection(self) -> None:
        self.selection_changed.emit()
        self.viewport().update()
