"""Sheets for own posts: edit text, content warning and descriptions of the pictures, or delete."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from kesong_desktop.model.account import Account
from kesong_desktop.model.social.notification import StatusSource
from kesong_desktop.model.social.post import Attachment, Post
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.images.thumb import PictureThumb
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.field import Field, GrowingText
from kesong_desktop.ui.widgets.question_sheet import QuestionSheet
from kesong_desktop.ui.widgets.sheet import Sheet

_WIDE, _HIGH, _THUMB, _PX = 560, 460, 56, 256


class DeletePostSheet(QuestionSheet):
    """Asks whether a post is to be deleted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            self.tr("Delete this post?"),
            self.tr("It is removed for everyone, with its likes and boosts."),
            self.tr("Delete"),
        )


class EditPostSheet(Sheet):
    """``saved`` carries the new text (a ``StatusSource``) and the changed descriptions by media id."""

    saved = Signal(object, object)

    def __init__(
        self, context: UiContext, account: Account, post: Post, source: StatusSource, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._room = parent
        self._original = source
        self._alts: dict[str, tuple[QLineEdit, str]] = {}
        self._is_warned = False
        self._text = GrowingText()
        self._text.setPlainText(source.text)
        self._spoiler = QLineEdit(source.spoiler)
        self._hint = label("", "small", "warn", wrap=True)
        self._hint.hide()
        self._build(account, post)

    def ask(self) -> None:
        """Open the sheet with the focus in the text."""
        self.open()
        self._text.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def source(self) -> StatusSource:
        """The text and the warning as typed so far."""
        return StatusSource(self._text.toPlainText(), self._spoiler.text().strip())

    @property
    def alts(self) -> Mapping[str, str]:
        """The changed descriptions, by media id."""
        now = {number: line.text().strip() for number, (line, _) in self._alts.items()}
        return {number: text for number, text in now.items() if text != self._alts[number][1]}

    @Slot()
    def close_sheet(self) -> None:
        """Close; with unsaved changes only at the second call, the first one warns."""
        if self.is_open and not self._is_warned and (self.source != self._original or self.alts):
            self._is_warned = True
            self._hint.setText(self.tr("Your changes are not saved. Close again to discard them."))
            self._hint.show()
            return
        super().close_sheet()

    def _build(self, account: Account, post: Post) -> None:
        inside = QWidget()
        inside.setAccessibleName(self.tr("Edit post"))
        inside.setFixedWidth(min(_WIDE, max(320, self._room.width() - 96)))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Edit post"), "lead"))
        column.addWidget(self._fields(account, post), 1)
        column.addWidget(self._hint)
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Readers can see that it was edited."), "small", "ink3", wrap=True), 1)
        back = button(self.tr("Cancel"))
        back.clicked.connect(self.close_sheet)
        save = button(self.tr("Save"), kind="filled")
        save.clicked.connect(self._save)
        row.addWidget(back)
        row.addWidget(save)
        column.addLayout(row)
        self.set_content(inside)

    def _fields(self, account: Account, post: Post) -> QWidget:
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(Field(self.tr("Text"), self._text))
        column.addWidget(Field(self.tr("Content warning (optional)"), self._spoiler))
        for picture in post.attachments:
            column.addLayout(self._picture(account, picture))
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(fields)
        room = max(160, self._room.height() - 240)
        area.setMinimumHeight(min(_HIGH, room, fields.sizeHint().height() + 8))
        return area

    def _picture(self, account: Account, picture: Attachment) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        url = picture.preview_url or picture.url
        key = RemoteSource(account.key, url, _PX) if url and picture.kind == "image" else None
        line = QLineEdit(picture.alt)
        self._alts[picture.id] = (line, picture.alt)
        row.addWidget(PictureThumb(self._context, key, _THUMB))
        row.addWidget(Field(self.tr("Description"), line), 1)
        return row

    @Slot()
    def _save(self) -> None:
        source, alts = self.source, self.alts
        is_changed = source != self._original or bool(alts)
        self._is_warned = True
        self.close_sheet()
        if is_changed:
            self.saved.emit(source, alts)
