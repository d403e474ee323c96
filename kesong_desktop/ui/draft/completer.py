"""Completes hashtags and mentions in a text, or the word in a line."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QPlainTextEdit, QWidget

from kesong_desktop.model.suggestion import Kind, Suggestion
from kesong_desktop.model.text.entities import PartialEntity, begun_at
from kesong_desktop.ui.draft.suggestion_source import SuggestionSource
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.widgets.field import index_at, units
from kesong_desktop.ui.widgets.popup_list import PopupList

_SIGNS = {"tag": "#", "person": "@", "place": "", "product": ""}
_TAKES = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Completer(QObject):
    """A list under the cursor of ``editor``: Up and Down select, Enter, Tab and a click accept, Esc hides it.

    ``begun`` returns what is being typed, ``take`` replaces it by a suggestion. ``is_eager`` selects the first line; without it
    one is accepted only after Up or Down.
    """

    def __init__(
        self,
        theme: Theme,
        editor: QWidget,
        suggestions: SuggestionSource,
        begun: Callable[[], PartialEntity | None],
        take: Callable[[PartialEntity, Suggestion], None],
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
        self._choices: PopupList | None = None
        self._offered: tuple[Suggestion, ...] = ()
        self._is_put_away = False
        editor.installEventFilter(self)
        suggestions.came.connect(self._look_again)

    @Slot()
    def typed(self) -> None:
        """The text or the cursor changed."""
        self._is_put_away = False
        self._look_again()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the list its keys while it is shown, and hide it when the editor loses the focus."""
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

    def _list(self) -> PopupList:
        """Return the list, made when first needed: before, the editor has no window."""
        if self._choices is None:
            self._choices = PopupList(self._theme, self._editor.window())
            self._choices.chosen.connect(self._choose)
            for area in _areas(self._editor):
                area.verticalScrollBar().valueChanged.connect(self._hide)
        return self._choices

    def _spot(self) -> QRect:
        """Return the cursor of a text, or the whole line, in coordinates of the window."""
        editor = self._editor
        inside, spot = editor, editor.rect()
        if isinstance(editor, QPlainTextEdit):
            inside, spot = editor.viewport(), editor.cursorRect()
        return QRect(inside.mapTo(editor.window(), spot.topLeft()), spot.size())


def _areas(widget: QWidget) -> Iterator[QAbstractScrollArea]:
    """Return the scroll areas around a widget."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QAbstractScrollArea):
            yield around
        around = around.parentWidget()


def in_text(theme: Theme, editor: QPlainTextEdit, suggestions: SuggestionSource) -> Completer:
    """Completes tags and mentions in a text."""

    def begun() -> PartialEntity | None:
        cursor = editor.textCursor()
        text = editor.toPlainText()
        return None if cursor.hasSelection() else begun_at(text, index_at(text, cursor.position()))

    def take(old: PartialEntity, chosen: Suggestion) -> None:
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

    made = Completer(theme, editor, suggestions, begun, take, is_eager=True)
    editor.textChanged.connect(made.typed)
    editor.cursorPositionChanged.connect(made.typed)
    return made


def in_line(
    theme: Theme,
    line: QLineEdit,
    suggestions: SuggestionSource,
    kind: Kind,
    take: Callable[[Suggestion], None],
) -> Completer:
    """Completes a line that holds one word of a ``kind``."""

    def begun() -> PartialEntity | None:
        word = line.text().lstrip(" " if kind == "product" else "#＃@ ")
        return PartialEntity(kind, word, 0) if word else None

    made = Completer(theme, line, suggestions, begun, lambda _old, chosen: take(chosen), is_eager=False)
    line.textEdited.connect(made.typed)
    return made
