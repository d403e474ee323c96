"""Sheet that walks through the pictures without a description."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.ui.images.pictures import key_of
from kesong_desktop.ui.images.thumb import PictureThumb
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.field import Field, GrowingText
from kesong_desktop.ui.widgets.sheet import Sheet

_WIDE, _SIDE, _PX = 480, 240, 512
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DescriptionSheet(Sheet):
    """Shows one picture after the other, with a field. ``described`` carries the number of a picture and its description.

    Enter goes on to the next picture, Shift+Enter begins a line, Ctrl+Up goes back. After the last one the sheet closes.
    """

    described = Signal(int, str)

    def __init__(self, context: UiContext, limit: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._limit = limit
        self._room = parent.height()
        self._pictures: list[tuple[int, DraftPicture]] = []
        self._words: dict[int, str] = {}
        self._at = 0
        inside = QWidget()
        inside.setAccessibleName(self.tr("Write descriptions"))
        inside.setFixedWidth(min(context.theme.px(_WIDE), max(280, parent.width() - 96)))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._title = label("", "lead", wrap=True)
        column.addWidget(self._title)
        self._place = QHBoxLayout()
        column.addLayout(self._place)
        self._thumb: PictureThumb | None = None
        self._text = GrowingText(2, 6)
        self._text.edited.connect(self._write)
        self._text.installEventFilter(self)
        self._field = Field(self.tr("Description"), self._text)
        column.addWidget(self._field)
        hint = self.tr("Enter: next photo · Shift+Enter: new line · Ctrl+Up: back · Esc: close")
        column.addWidget(label(hint, "small", "ink3", wrap=True))
        column.addLayout(self._build_foot())
        self.set_content(inside)

    def ask(self, pictures: Sequence[tuple[int, DraftPicture]]) -> None:
        """Open it for these pictures, each with its number in the draft."""
        self._pictures = list(pictures)
        self._words = {number: one.alt for number, one in pictures}
        self._at = 0
        self._show()
        self.open()
        self._text.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter go on, and Ctrl+Up go back."""
        if watched is self._text and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() in _ENTER and not shift:
                self._go_on()
                return True
            if event.key() == Qt.Key.Key_Up and control:
                self._go_back()
                return True
        return super().eventFilter(watched, event)

    def _build_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._back = button(self.tr("Back"), kind="quiet", flush="left")
        self._back.clicked.connect(self._go_back)
        self._next = button("", kind="filled")
        self._next.clicked.connect(self._go_on)
        done = button(self.tr("Close"))
        done.clicked.connect(self.close_sheet)
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(done)
        row.addWidget(self._next)
        return row

    @Slot()
    def _write(self) -> None:
        number, _ = self._pictures[self._at]
        words = self._text.toPlainText()
        self._words[number] = words
        self._field.set_count(len(words), self._limit)
        self.described.emit(number, words)

    @Slot()
    def _go_on(self) -> None:
        if self._at + 1 < len(self._pictures):
            self._at += 1
            self._show()
        else:
            self.close_sheet()

    @Slot()
    def _go_back(self) -> None:
        if self._at:
            self._at -= 1
            self._show()

    def _show(self) -> None:
        number, picture = self._pictures[self._at]
        if self._thumb is not None:
            self._place.removeWidget(self._thumb)
            self._thumb.deleteLater()
        side = min(self._context.theme.px(_SIDE), max(96, self._room // 3))
        self._thumb = PictureThumb(self._context, key_of(picture, _PX), side)
        self._place.addWidget(self._thumb, 0, Qt.AlignmentFlag.AlignHCenter)
        self._thumb.show()
        self._title.setText(
            self.tr("Describe photo {number} ({place} of {count})").format(
                number=number + 1, place=self._at + 1, count=len(self._pictures)
            )
        )
        self._text.show_text(self._words[number])
        self._field.set_count(len(self._words[number]), self._limit)
        self._back.setEnabled(self._at > 0)
        is_last = self._at + 1 == len(self._pictures)
        self._next.setText(self.tr("Done") if is_last else self.tr("Next photo"))
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)
