"""Changing one's own post: its words, its warning, and the descriptions of its pictures."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from kesong_desktop.model.account import Account
from kesong_desktop.model.post import Attachment, Post
from kesong_desktop.model.social import Source
from kesong_desktop.ui.pictures import Remote
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.thumb import PictureThumb
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.field import Field, GrowingText
from kesong_desktop.ui.widgets.look import label
from kesong_desktop.ui.widgets.sheet import Sheet

_WIDE, _HIGH, _THUMB, _PX = 560, 460, 56, 256


class EditSheet(Sheet):
    """``saved`` carries the new words (a ``Source``) and the new descriptions by media id, those alone that were changed."""

    saved = Signal(object, object)

    def __init__(self, stage: Stage, account: Account, post: Post, source: Source, parent: QWidget) -> None:
        super().__init__(parent)
        self._stage = stage
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
        """Open it, with the words in hand."""
        self.open()
        self._text.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def source(self) -> Source:
        """The words as they are typed by now."""
        return Source(self._text.toPlainText(), self._spoiler.text().strip())

    @property
    def alts(self) -> Mapping[str, str]:
        """The descriptions that are not as they were."""
        now = {number: line.text().strip() for number, (line, _) in self._alts.items()}
        return {number: text for number, text in now.items() if text != self._alts[number][1]}

    @Slot()
    def close_sheet(self) -> None:
        """What was typed is not dropped at the first word."""
        if self.is_open and not self._is_warned and (self.source != self._original or self.alts):
            self._is_warned = True
            self._hint.setText(self.tr("It is not saved. Close once more to drop the changes."))
            self._hint.show()
            return
        super().close_sheet()

    def _build(self, account: Account, post: Post) -> None:
        inside = QWidget()
        inside.setAccessibleName(self.tr("Change this post"))
        inside.setFixedWidth(min(_WIDE, max(320, self._room.width() - 96)))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Change this post"), "lead"))
        column.addWidget(self._fields(account, post), 1)
        column.addWidget(self._hint)
        row = QHBoxLayout()
        row.addWidget(
            label(self.tr("Whoever saw it can see that it was changed."), "small", "ink3", wrap=True), 1
        )
        back = button(self.tr("Not now"))
        back.clicked.connect(self.close_sheet)
        save = button(self.tr("Save the changes"), kind="filled")
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
        column.addWidget(Field(self.tr("Words"), self._text))
        column.addWidget(Field(self.tr("Warning before it (none: leave it empty)"), self._spoiler))
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
        key = Remote(account.key, url, _PX) if url and picture.kind == "image" else None
        line = QLineEdit(picture.alt)
        self._alts[picture.id] = (line, picture.alt)
        row.addWidget(PictureThumb(self._stage, key, _THUMB))
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
