"""Selecting in the roll by mouse and keys, and taking what is selected in the hand."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from kesong_desktop.model.photo import Photo
from kesong_desktop.model.rating import MOST_STARS
from kesong_desktop.ui.digits import digit_of
from kesong_desktop.ui.roll.band import Band
from kesong_desktop.ui.roll.selection import Selection
from kesong_desktop.ui.widgets.canvas import Canvas

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

_MODIFIERS = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta})


@dataclass(frozen=True, slots=True)
class _Press:
    """Where the mouse went down: at a point of the viewport, on a photo or on none (empty)."""

    point: QPoint
    path: str
    modifiers: Qt.KeyboardModifier


@dataclass(frozen=True, slots=True)
class _Extent:
    """On which photo Shift and the arrows began, and what was selected before."""

    start: str
    before: tuple[str, ...]


class Picking(Canvas):
    """A canvas of photos. A click selects or lets go; with Shift it takes all between; ``selection_changed`` tells.

    A drag from a photo takes it in the hand, and with it what is selected, if it is among that: ``carried`` has the paths.
    A drag from anywhere else, or with Shift or Ctrl, pulls a rubber band: alone it selects what it touches and nothing else,
    with Shift as well, with Ctrl the other way round.

    A photo that cannot be used is not selected; ``refused`` tells which one a person wanted all the same.

    A subclass says what lies over the photos (``covers``), and what a press there may be for (``press_over``).
    """

    selection_changed = Signal()
    look_wanted = Signal(int)
    carried = Signal(list)
    refused = Signal(object)
    stars_wanted = Signal(int)
    reject_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos: Sequence[Photo] = ()
        self._indexes: dict[str, int] = {}
        self._anchor = ""
        self._press: _Press | None = None
        self._extent: _Extent | None = None
        self._before_band: tuple[str, ...] = ()
        self._touched: list[str] | None = None
        self._band = Band(self)
        self._band.pulled.connect(self._select_touched)
        self.selection = Selection()

    # --- what is shown and selected -----------------------------------------------------------------------------------------

    @property
    def photos(self) -> Sequence[Photo]:
        """What is shown."""
        return self._photos

    @property
    def meant(self) -> list[Photo]:
        """What a key is for: what is selected, else the current one."""
        chosen = self.chosen
        is_one = not chosen and 0 <= self.current < len(self._photos)
        return [self._photos[self.current]] if is_one else chosen

    @property
    def chosen(self) -> list[Photo]:
        """What is selected, in the order of selecting."""
        indexes = self._indexes
        return [self._photos[indexes[path]] for path in self.selection if path in indexes]

    def index_of(self, path: str) -> int:
        """Where a photo is, or -1."""
        return self._indexes.get(path, -1)

    def set_photos(self, photos: Sequence[Photo]) -> None:
        """Show these. What is selected or current, and still shown, stays so."""
        here = self._photos[self.current].path if 0 <= self.current < len(self._photos) else ""
        self._photos = photos
        self._indexes = {photo.path: index for index, photo in enumerate(photos)}
        if here:
            self.keep_current(self.index_of(here))
        kept = [path for path in self.selection if path in self._indexes]
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
        """Take a press on something that lies over the photos; False where it is for none."""
        return False

    def covers(self, _point: QPoint) -> bool:
        """Whether something lies over the photos there."""
        return False

    # --- mouse --------------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The beginning of a click or of a drag: which of them, the next move tells."""
        point = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and not self.press_over(point):
            index = self._photo_at(point)
            path = self._photos[index].path if index >= 0 else ""
            self._press = _Press(point, path, event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull the band, or take photos in the hand."""
        point, press = event.position().toPoint(), self._press
        if self._band.is_pulled:
            self._band.pull(point)
        elif press is None:
            super().mouseMoveEvent(event)
        elif (point - press.point).manhattanLength() >= QApplication.startDragDistance():
            if press.path and not press.modifiers & (_SHIFT | _CTRL):
                self._press = None  # what is in the hand is put down elsewhere: no release comes here
                self._take_in_hand(press.path)
            else:
                self._before_band = tuple(self.selection)
                self._touched = None
                self._band.begin(press.point)
                self._band.pull(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a click, or of the band."""
        press, self._press = self._press, None
        if self._band.is_pulled:
            self._band.let_go()
            self.viewport().update()
        elif press is not None and event.button() == Qt.MouseButton.LeftButton:
            self._click(self.index_of(press.path), press.modifiers)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Twice looks at it, and leaves the selection as it was."""
        index = self._photo_at(event.position().toPoint())
        if index >= 0:
            self._toggle(index)
            self.look_wanted.emit(index)

    def _photo_at(self, point: QPoint) -> int:
        return -1 if self.covers(point) else self.item_at(point)

    def _click(self, index: int, modifiers: Qt.KeyboardModifier) -> None:
        if index < 0:
            return
        anchor = self.index_of(self._anchor) if modifiers & _SHIFT else -1
        self._extent = None
        if anchor >= 0:
            low, high = sorted((anchor, index))
            self.select(range(low, high + 1), on=True)
        else:
            self._toggle(index)
        self.set_current(index)

    def _take_in_hand(self, path: str) -> None:
        index = self.index_of(path)
        photos = self.chosen if path in self.selection else [self._photos[index]] if index >= 0 else []
        if paths := [one.path for one in photos if not one.problem]:
            self.carried.emit(paths)

    @Slot()
    def _select_touched(self) -> None:
        self.viewport().update()
        photos = [self._photos[index] for index in self.items_in(self._band.area)]
        touched = [photo.path for photo in photos if not photo.problem]
        press = self._press
        if touched == self._touched or press is None:
            return
        self._touched = touched
        if press.modifiers & _CTRL:
            both = set(touched) & set(self._before_band)
            paths = [path for path in (*self._before_band, *touched) if path not in both]
        else:
            paths = [*self._before_band, *touched] if press.modifiers & _SHIFT else touched
        self.selection.set(paths)
        self._tell_selection()

    # --- keys ---------------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """X selects, Shift and an arrow select on the way, Ctrl+A takes all, Esc none; Space looks; digits and R rate.

        With Shift a digit leads on to the next photo.
        """
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        target = self._target(key) if modifiers & _SHIFT else None
        if target is not None and self._photos:
            self._extend(target)
            return
        if key not in _MODIFIERS:
            self._extent = None
        if key == Qt.Key.Key_A and modifiers & _CTRL:
            self.select(range(len(self._photos)), on=True)
        elif key == Qt.Key.Key_Escape and self._band.is_pulled:
            self._let_band_go()
        elif key == Qt.Key.Key_Escape and self.selection:
            self.select_none()
        elif key == Qt.Key.Key_X and self.current >= 0:
            self._toggle(self.current)
        elif key == Qt.Key.Key_Space and self.current >= 0:
            self.look_wanted.emit(self.current)
        elif not self._rate(event):
            super().keyPressEvent(event)

    def _rate(self, event: QKeyEvent) -> bool:
        """Take a key that rates; False for any other."""
        key, modifiers, digit = Qt.Key(event.key()), event.modifiers(), digit_of(event)
        if modifiers & _CTRL:
            is_undo = key == Qt.Key.Key_Z
            if is_undo:
                self.undo_wanted.emit()
            return is_undo
        if key == Qt.Key.Key_R:
            self.reject_wanted.emit()
        elif 0 <= digit <= MOST_STARS:
            self.stars_wanted.emit(digit)
            if modifiers & _SHIFT and not self.selection:
                self.set_current(min(self.current + 1, len(self._photos) - 1), with_ring=True)
        else:
            return False
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A band that is not done goes with the focus."""
        super().focusOutEvent(event)
        if self._band.is_pulled:
            self._band.let_go()
            self._press = None

    def _extend(self, target: int) -> None:
        """Select from where Shift was first held to ``target``; what was selected before stays."""
        if self._extent is None:
            first = self._photos[self.current if self.current >= 0 else target].path
            self._extent = _Extent(first, tuple(self.selection))
        before, found = self._extent.before, self.index_of(self._extent.start)
        start = found if found >= 0 else target
        way = range(start, target + 1) if target >= start else range(start, target - 1, -1)
        paths = (self._photos[index].path for index in way if not self._photos[index].problem)
        self.selection.set((*before, *paths))
        self._anchor = self._photos[start].path
        self.set_current(target, with_ring=True)
        self._tell_selection()

    def _let_band_go(self) -> None:
        """As if it had not been pulled."""
        self._band.let_go()
        self._press = None
        self.selection.set(self._before_band)
        self._tell_selection()

    def _toggle(self, index: int) -> None:
        photo = self._photos[index]
        self._anchor = photo.path
        if photo.problem:
            self.refused.emit(photo)
        else:
            self.select([index], on=self._anchor not in self.selection)

    def _tell_selection(self) -> None:
        self.selection_changed.emit()
        self.viewport().update()
