"""Completes hashtags and mentions, or the word of a line, while somebody types."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QPlainTextEdit, QWidget

from kesong_desktop.model.marks import Begun, begun_at
from kesong_desktop.model.suggestion import Kind, Suggestion
from kesong_desktop.ui.suggestions import Suggestions
from kesong_desktop.ui.theme import Theme
from kesong_desktop.ui.widgets.choices import Choices
from kesong_desktop.ui.widgets.field import index_at, units

_SIGNS = {"tag": "#", "person": "@", "place": ""}
_TAKES = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Completing(QObject):
    """A list under the cursor of ``editor``: Up and Down go through it, Enter and Tab take, Esc puts it away, a click takes.

    ``begun`` tells what is being typed, ``take`` puts a suggestion in its place. ``is_eager``: the first line is ready to be
    taken; else one is taken only after Up or Down.
    """

    def __init__(
        self,
        theme: Theme,
        editor: QWidget,
        suggestions: Suggestions,
        begun: Callable[[], Begun | None],
        take: Callable[[Begun, Suggestion], None],
        *,
        is_eager: bool,
    ) -> None:
        super().__init__(editor)
        self._theme = theme
        self._editor = editor
        self._suggestions = suggestions
        self._begun = begun
        self._take = take
        self._is_eager = is_eager
        self._choices: Choices | None = None
        self._offered: tuple[Suggestion, ...] = ()
        self._is_put_away = False
        editor.installEventFilter(self)
        suggestions.came.connect(self._look_again)

    @Slot()
    def typed(self) -> None:
        """The text is another one, or the cursor is elsewhere."""
        self._is_put_away = False
        self._look_again()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watches the editor: keys are the list's while it is there, and it goes with the focus."""
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self._hide()
        elif isinstance(event, QKeyEvent) and self._choices is not None and self._choices.isVisible():
            if event.type() == QEvent.Type.ShortcutOverride and self._wants(event):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
        return super().eventFilter(watched, event)

    def _wants(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.modifiers() not in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}:
            return False
        takes = key in _TAKES and self._choices is not None and self._choices.current >= 0
        return key == Qt.Key.Key_Escape or key in _STEPS or takes

    def _key(self, event: QKeyEvent) -> bool:
        assert self._choices is not None
        key = Qt.Key(event.key())
        if not self._wants(event):
            return False
        if key in _STEPS:
            self._editor.setAccessibleDescription(self._choices.step(_STEPS[key]))
        elif key in _TAKES:
            self._choose(self._choices.current)
        else:
            self._is_put_away = True
            self._hide()
        return True

    @Slot()
    def _look_again(self) -> None:
        begun = None if self._is_put_away or not self._editor.hasFocus() else self._begun()
        found = () if begun is None else self._suggestions.fitting(begun.kind, begun.word)
        if begun is None or not found:
            self._hide()
        elif found == self._offered and self._choices is not None and self._choices.isVisible():
            self._choices.move_to(self._spot())
        else:
            self._offered = found
            lines = [(f"{_SIGNS[one.kind]}{one.word}", one.note) for one in found]
            self._list().offer(lines, self._spot(), current=0 if self._is_eager else -1)

    @Slot(int)
    def _choose(self, row: int) -> None:
        begun = self._begun()
        self._hide()
        if begun is not None and 0 <= row < len(self._offered):
            self._take(begun, self._offered[row])

    @Slot()
    def _hide(self) -> None:
        if self._choices is not None and self._choices.isVisible():
            self._choices.hide()
            self._editor.setAccessibleDescription("")

    def _list(self) -> Choices:
        """Made when it is first needed: only then the editor has its window."""
        if self._choices is None:
            self._choices = Choices(self._theme, self._editor.window())
            self._choices.chosen.connect(self._choose)
            for area in _areas(self._editor):
                area.verticalScrollBar().valueChanged.connect(self._hide)
        return self._choices

    def _spot(self) -> QRect:
        """Where the cursor of a text is, in the window; else the whole editor."""
        editor = self._editor
        inside, spot = editor, editor.rect()
        if isinstance(editor, QPlainTextEdit):
            inside, spot = editor.viewport(), editor.cursorRect()
        return QRect(inside.mapTo(editor.window(), spot.topLeft()), spot.size())


def _areas(widget: QWidget) -> Iterator[QAbstractScrollArea]:
    """Those that the widget is scrolled by."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QAbstractScrollArea):
            yield around
        around = around.parentWidget()


def in_text(theme: Theme, editor: QPlainTextEdit, suggestions: Suggestions) -> Completing:
    """Completes tags and mentions in a text."""

    def begun() -> Begun | None:
        cursor = editor.textCursor()
        text = editor.toPlainText()
        return None if cursor.hasSelection() else begun_at(text, index_at(text, cursor.position()))

    def take(old: Begun, chosen: Suggestion) -> None:
        cursor = editor.textCursor()
        end = cursor.position()
        cursor.beginEditBlock()
        cursor.setPosition(units(editor.toPlainText()[: old.start]))
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        has_space = editor.document().characterAt(end) == " "
        cursor.insertText(f"{_SIGNS[chosen.kind]}{chosen.word}{'' if has_space else ' '}")
        if has_space:
            cursor.movePosition(QTextCursor.MoveOperation.Right)
        cursor.endEditBlock()
        editor.setTextCursor(cursor)

    made = Completing(theme, editor, suggestions, begun, take, is_eager=True)
    editor.textChanged.connect(made.typed)
    editor.cursorPositionChanged.connect(made.typed)
    return made


def in_line(
    theme: Theme,
    line: QLineEdit,
    suggestions: Suggestions,
    kind: Kind,
    take: Callable[[Suggestion], None],
) -> Completing:
    """Completes a line that holds one word of a ``kind``."""

    def begun() -> Begun | None:
        word = line.text().lstrip("#＃@ ")
        return Begun(kind, word, 0) if word else None

    made = Completing(theme, line, suggestions, begun, lambda _old, chosen: take(chosen), is_eager=False)
    line.textEdited.connect(made.typed)
    return made
