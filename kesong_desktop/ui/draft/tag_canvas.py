"""Overlay on the picture of a draft on which its numbered tags are placed and moved."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kesong_desktop.model.review_data.photo_tag import MOST_TAGS, PhotoTag
from kesong_desktop.ui.draft.preview import PicturePreview
from kesong_desktop.ui.images.tag_marks import draw_tags, tag_at
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.widgets.focus_ring import draw_ring, is_keyboard

_STEP, _SMALL_STEP = 5, 1
_KEYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class TagCanvas(QWidget):
    """Lies over ``preview``. A click adds a tag there, a drag moves one.

    By keys: Enter adds one in the middle, digits choose one, arrows move it (with Shift in small steps), Del removes it, N
    names it. ``changed`` carries the new tags, ``name_wanted`` the number of the tag to be named.
    """

    changed = Signal(tuple)
    name_wanted = Signal(int)

    def __init__(self, theme: Theme, preview: PicturePreview) -> None:
        super().__init__(preview)
        self._theme = theme
        self._preview = preview
        self._tags: tuple[PhotoTag, ...] = ()
        self._current = -1
        self._dragged = -1
        self._has_ring = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Numbered tags on the photo"))
        preview.installEventFilter(self)
        preview.shown.connect(self.update)
        self._fit()

    @property
    def current(self) -> int:
        """The number of the tag that the keys move, or -1."""
        return self._current

    def show_tags(self, tags: tuple[PhotoTag, ...]) -> None:
        """Show the tags of the current picture."""
        self._tags = tags
        self._choose(min(self._current, len(tags) - 1))

    def select(self, number: int) -> None:
        """Make a tag the one that the keys move."""
        self._choose(number)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the preview."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring where the focus came by a key."""
        self._has_ring = is_keyboard(event.reason())
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus ring of the canvas."""
        self._has_ring = False
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tags, and the ring while the keys act on them."""
        painter = QPainter(self)
        picture = self._preview.picture_rect()
        if not picture.isEmpty():
            draw_tags(painter, picture, self._tags, self._theme, self._current if self.hasFocus() else -1)
        if self._has_ring:
            draw_ring(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), 12, self.palette())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a tag, or add one at the click."""
        picture = self._preview.picture_rect()
        if event.button() != Qt.MouseButton.LeftButton or not picture.contains(event.position()):
            return
        self._has_ring = False
        found = tag_at(picture, self._tags, event.position(), self._theme)
        if found < 0:
            self._add(*self._percent(event.position(), picture))
        else:
            self._dragged = found
            self._choose(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the tag that is held."""
        picture = self._preview.picture_rect()
        if self._dragged >= 0 and not picture.isEmpty():
            self._move(self._dragged, *self._percent(event.position(), picture))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of the tag that is held."""
        self._dragged = -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add, choose, move, name and remove tags."""
        key, is_plain = (
            Qt.Key(event.key()),
            event.modifiers()
            in {
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
                Qt.KeyboardModifier.ShiftModifier,
            },
        )
        has_current = 0 <= self._current < len(self._tags)
        if not is_plain:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._add(50, 50)
        elif key in _KEYS and has_current:
            step = _SMALL_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
            tag, (right, down) = self._tags[self._current], _KEYS[key]
            self._move(self._current, tag.left + right * step, tag.top + down * step)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and has_current:
            self._put(self._tags[: self._current] + self._tags[self._current + 1 :])
        elif key == Qt.Key.Key_N and has_current:
            self.name_wanted.emit(self._current)
        elif event.text().isdecimal() and 1 <= int(event.text()) <= len(self._tags):
            self._choose(int(event.text()) - 1)
        else:
            super().keyPressEvent(event)

    def _percent(self, at: QPointF, picture: QRectF) -> tuple[float, float]:
        left = 100 * (at.x() - picture.left()) / picture.width()
        return left, 100 * (at.y() - picture.top()) / picture.height()

    def _add(self, left: float, top: float) -> None:
        if len(self._tags) >= MOST_TAGS:
            return
        self._put((*self._tags, PhotoTag("").moved(left, top)))
        self._choose(len(self._tags) - 1)
        self.name_wanted.emit(self._current)

    def _move(self, number: int, left: float, top: float) -> None:
        moved = self._tags[number].moved(left, top)
        if moved != self._tags[number]:
            self._put((*self._tags[:number], moved, *self._tags[number + 1 :]))

    def _put(self, tags: tuple[PhotoTag, ...]) -> None:
        self.show_tags(tags)
        self.changed.emit(tags)

    def _choose(self, number: int) -> None:
        self._current = number
        words = self.tr("No tags. Enter adds one.")
        if 0 <= number < len(self._tags):
            tag = self._tags[number]
            if tag.has_point:
                words = self.tr("Tag {number}: {name}, {left} % from the left, {top} % from the top")
            else:
                words = self.tr("Tag {number}: {name}, not on the photo")
            words = words.format(number=number + 1, name=tag.words, left=tag.left, top=tag.top)
        self.setAccessibleDescription(words)
        self.update()

    @Slot()
    def _fit(self) -> None:
        self.setGeometry(self._preview.rect())
        self._preview.raise_buttons()
