"""A labelled field with a counter, a hint and a problem; and a text editor that grows."""

from typing import Final

from PySide6.QtCore import QEvent, QLocale, QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kesong_desktop.model.text.text_diff import edit_between
from kesong_desktop.ui.accessibility.announcement import announce
from kesong_desktop.ui.accessibility.editor_name import name_editor
from kesong_desktop.ui.style.style_helpers import label, set_look
from kesong_desktop.ui.widgets.elided_label import ElidedLabel

_BELOW_NAME_PX: Final = 6
_OUTSIDE_PX: Final = 2 * (8 + 1)
"""Padding and edge that the style sheet gives to a text editor, above and below."""


def holds_media(data: QMimeData) -> bool:
    """Return whether pasting or dropping ``data`` means media: local files, or a picture without text."""
    has_files = any(url.isLocalFile() for url in data.urls())
    return has_files or (data.hasImage() and not data.hasText())


class Field(QWidget):
    """``editor`` (any widget) with its name above, a count at the right of the name, a sentence below when something is wrong.

    ``act`` is a small button at the right end above the editor.
    """

    def __init__(
        self, name: str, editor: QWidget, parent: QWidget | None = None, *, act: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._act = act
        self._name = ElidedLabel(name, "small_strong", "ink2", parent=self)
        self._count = label("", "small", "ink3", parent=self)
        self._hint = label("", "small", "ink3", parent=self)
        self._problem = label("", "small", "bad", wrap=True, parent=self)
        self._problem.setContentsMargins(0, _BELOW_NAME_PX, 0, 0)
        self._name.setBuddy(editor)
        if not editor.accessibleName():
            name_editor(editor, name)
        self._count.hide()
        self._hint.hide()
        self._problem.hide()
        self._build()

    @property
    def editor(self) -> QWidget:
        """The widget that takes the input."""
        return self._editor

    def set_name(self, name: str) -> None:
        """Show another name above the editor."""
        self._name.setText(name)
        name_editor(self._editor, name)

    def set_count(self, n: int, limit: int) -> None:
        """Show ``n / limit``; in bad beyond the limit. A limit of 0 shows nothing."""
        self._count.setVisible(limit > 0)
        number = QLocale().toString
        self._count.setText(f"{number(n)} / {number(limit)}")
        set_look(self._count, "tone", "bad" if n > limit else "ink3")
        set_look(self._count, "type", "small_strong" if n > limit else "small")

    def set_hint(self, text: str) -> None:
        """Show a remark at the right of the name; empty removes it."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def set_problem(self, sentence: str) -> None:
        """Show a problem below the editor and a red edge around it; empty removes both. A new one is read out."""
        is_new = sentence != self._problem.text()
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self._editor.setAccessibleDescription(sentence)
        if is_new:
            announce(self._editor, sentence, is_urgent=True)
        for part in (self._editor, *self._editor.findChildren(QFrame)):
            if part is self._editor or part.property("role") == "field":
                set_look(part, "wrong", "true" if sentence else "false")

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self._name)
        head.addStretch(1)
        head.addWidget(self._hint)
        head.addWidget(self._count)
        if self._act is not None:
            # Tab follows the order in which widgets get their parent.
            self._act.setParent(self)
            head.addWidget(self._act)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        # The button is higher than the name, which stands in its middle.
        column.addSpacing(_BELOW_NAME_PX if self._act is None else 0)
        grows = bool(self._editor.sizePolicy().expandingDirections() & Qt.Orientation.Vertical)
        column.addWidget(self._editor, 1 if grows else 0)
        column.addWidget(self._problem)
        if not grows:
            column.addStretch(0)


class GrowingText(QPlainTextEdit):
    """Plain text that is as high as what it holds, between ``min_lines`` and ``max_lines``; Tab leaves it.

    ``edited`` is emitted when the text is another one now, whoever changed it.
    """

    edited = Signal()

    def __init__(self, min_lines: int = 3, max_lines: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._min_lines = min_lines
        self._max_lines = max_lines
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self.edited)
        self._fit()

    def show_text(self, text: str) -> None:
        """Show another text, with the cursor after what is new in it."""
        before = self.toPlainText()
        if before == text:
            return
        edit = edit_between(before, text)
        start = units(text[: edit.start])
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setPosition(start)
        end = start + units(before[edit.start : edit.start + edit.removed])
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[edit.start : edit.start + edit.added])
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        """Return the height of the text, within ``min_lines`` and ``max_lines``."""
        return QSize(super().sizeHint().width(), self._wanted())

    def minimumSizeHint(self) -> QSize:
        """Return the height of the text too: the editor is never lower than that."""
        return QSize(super().minimumSizeHint().width(), self._wanted())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave pasting of pictures to the parent widget."""
        if event.matches(QKeySequence.StandardKey.Paste) and holds_media(
            QGuiApplication.clipboard().mimeData()
        ):
            event.ignore()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words only: dropped pictures are for whoever holds this field."""
        return not holds_media(source) and super().canInsertFromMimeData(source)

    def changeEvent(self, event: QEvent) -> None:
        """Fit the height to another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows where the cursor is."""
        super().focusInEvent(event)
        self.ensureCursorVisible()

    def _wanted(self) -> int:
        """Return the height for the present text, in pixels. A plain-text document counts its height in lines."""
        lines = round(self.document().documentLayout().documentSize().height())
        shown = min(max(lines, self._min_lines), self._max_lines)
        margin = round(2 * self.document().documentMargin())
        return shown * self.fontMetrics().lineSpacing() + margin + _OUTSIDE_PX

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks lines elsewhere."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    @Slot()
    def _fit(self) -> None:
        scrolls = round(self.document().documentLayout().documentSize().height()) > self._max_lines
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        if self.height() != self._wanted():
            self.setFixedHeight(self._wanted())


def show_line(line: QLineEdit, text: str) -> None:
    """Show another text in a line, with the cursor after what is new in it."""
    before = line.text()
    if before != text:
        edit = edit_between(before, text)
        line.setText(text)
        line.setCursorPosition(units(text[: edit.start + edit.added]))


def units(text: str) -> int:
    """Return the length of a text in UTF-16 code units, as Qt counts."""
    return len(text) + sum(ord(one) > 0xFFFF for one in text)


def index_at(text: str, place: int) -> int:
    """Return the index in ``text`` of a position in UTF-16 code units; the inverse of ``units``."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "ignore"))
