"""Sheets of collections: a name, a note, a cover."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QWidget

from kesong_desktop.model.social.collection import (
    LONGEST_NAME,
    LONGEST_NOTE,
    cover_candidates,
    picture_url,
)
from kesong_desktop.model.social.post import Attachment, Post
from kesong_desktop.ui.accessibility.toggle_action import ToggleAction
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.images.thumb import PictureThumb
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label, set_tip
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.field import GrowingText
from kesong_desktop.ui.widgets.flow import FlowLayout
from kesong_desktop.ui.widgets.focus_ring import FocusRing
from kesong_desktop.ui.widgets.sheet import Sheet, sheet_column

_WIDE, _HIGH, _THUMB, _PX, _EDGE = 400, 300, 96, 256, 4


class NameSheet(Sheet):
    """Asks for the name of a collection. Enter takes it, Esc does not."""

    def __init__(self, parent: QWidget, title: str, action: str, name: str = "") -> None:
        super().__init__(parent)
        self._take: Callable[[str], object] = lambda _name: None
        inside, column = sheet_column(title, _WIDE)
        self._line = QLineEdit(name)
        self._line.setMaxLength(LONGEST_NAME)
        self._line.setAccessibleName(self.tr("Name of the collection"))
        self._line.returnPressed.connect(self._confirm)
        column.addWidget(self._line)
        self._go = button(action, kind="filled")
        self._go.setEnabled(bool(name))
        self._go.clicked.connect(self._confirm)
        self._line.textChanged.connect(self._follow)
        column.addLayout(self.answers(self.tr("Cancel"), self._go))
        self.set_content(inside)
        self.closed.connect(self.deleteLater)

    def ask(self, take: Callable[[str], object]) -> None:
        """Open the sheet; ``take`` is called with the name."""
        self._take = take
        self.open()
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)
        self._line.selectAll()

    @Slot(str)
    def _follow(self, text: str) -> None:
        self._go.setEnabled(bool(text.strip()))

    @Slot()
    def _confirm(self) -> None:
        if name := self._line.text().strip():
            self.close_sheet()
            self._take(name)


class NoteSheet(Sheet):
    """Asks for the user's own note on a post; an empty one removes it."""

    def __init__(self, parent: QWidget, note: str) -> None:
        super().__init__(parent)
        self._take: Callable[[str], object] = lambda _note: None
        inside, column = sheet_column(self.tr("Note"), _WIDE)
        column.addWidget(label(self.tr("Only you see it, on this computer."), "body", "ink2", wrap=True))
        self._text = GrowingText()
        self._text.setPlainText(note)
        self._text.setAccessibleName(self.tr("Note"))
        self._text.installEventFilter(self)
        column.addWidget(self._text)
        save = button(self.tr("Save"), kind="filled")
        save.clicked.connect(self._confirm)
        column.addLayout(self.answers(self.tr("Cancel"), save))
        self.set_content(inside)
        self.closed.connect(self.deleteLater)

    def ask(self, take: Callable[[str], object]) -> None:
        """Open the sheet; ``take`` is called with the note."""
        self._take = take
        self.open()
        self._text.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save by Ctrl+Enter, which would be a key of the window otherwise."""
        if watched is self._text and isinstance(event, QKeyEvent):
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self._confirm()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _confirm(self) -> None:
        note = self._text.toPlainText().strip()[:LONGEST_NOTE]
        self.close_sheet()
        self._take(note)


class CoverSheet(Sheet):
    """Shows all pictures of a collection; the one that is pressed stands for it."""

    def __init__(
        self,
        context: UiContext,
        parent: QWidget,
        account: str,
        posts: Sequence[Post],
        current: Attachment | None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._take: Callable[[Post, str], object] = lambda _post, _media: None
        inside, column = sheet_column(self.tr("Choose a cover"), _WIDE)
        inner = QWidget()
        flow = FlowLayout(inner)
        self._buttons = [
            self._button(account, post, shot, is_current=current is not None and shot.id == current.id)
            for post in posts
            for shot in cover_candidates(post)
        ]
        for one in self._buttons:
            flow.addWidget(one)
        if not self._buttons:
            column.addWidget(label(self.tr("There are no pictures in it yet."), "body", "ink2", wrap=True))
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        area.setFixedHeight(_HIGH)
        area.setVisible(bool(self._buttons))
        column.addWidget(area)
        close = button(self.tr("Cancel"))
        close.clicked.connect(self.close_sheet)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.set_content(inside)
        self.closed.connect(self.deleteLater)

    def ask(self, take: Callable[[Post, str], object]) -> None:
        """Open the sheet; ``take`` is called with a post and the id of its picture."""
        self._take = take
        self.open()

    def _button(self, account: str, post: Post, shot: Attachment, *, is_current: bool) -> QPushButton:
        made = _CoverButton()
        made.setChecked(is_current)
        made.setAutoDefault(False)
        name = shot.alt.strip() or self.tr("Picture without a description")
        made.setAccessibleName(name)
        set_tip(made, name)
        inside = QHBoxLayout(made)
        inside.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        thumb = PictureThumb(self._context, RemoteSource(account, picture_url(shot), _PX), _THUMB)
        thumb.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside.addWidget(thumb)
        made.setFixedSize(_THUMB + 2 * _EDGE, _THUMB + 2 * _EDGE)
        made.clicked.connect(partial(self._choose, post, shot.id))
        FocusRing(made)
        return made

    def _choose(self, post: Post, media_id: str) -> None:
        self.close_sheet()
        self._take(post, media_id)


class _CoverButton(ToggleAction, QPushButton):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "account")
        self.setCheckable(True)
        self.answer_toggle()
