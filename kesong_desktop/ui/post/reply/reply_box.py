"""The reply box on the page of a post."""

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.text.characters import isolated, one_line
from kesong_desktop.ui.post.reply.reply_picture import ReplyPicture
from kesong_desktop.ui.post.reply.reply_presenter import ReplyPresenter, ReplyState
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import clear, label, set_look
from kesong_desktop.ui.widgets.buttons import button, icon_button
from kesong_desktop.ui.widgets.elided_label import ElidedLabel
from kesong_desktop.ui.widgets.field import GrowingText
from kesong_desktop.ui.widgets.tab_order import set_tab_order

_QUOTE_CHARACTERS = 200


class ReplyBox(QFrame):
    """Text with a count, pictures with descriptions, and who will see it. Esc leaves it (``left``): what was typed stays a draft.

    ``files_wanted`` asks for a file dialog.
    """

    left = Signal()
    files_wanted = Signal()

    def __init__(self, context: UiContext, presenter: ReplyPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._presenter = presenter
        self._shown: list[ReplyPicture] = []
        self.setProperty("role", "card")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.text = GrowingText(2, 12)
        self._about = label("", "small_strong", "ink2")
        self._quote = ElidedLabel("", "small", "ink3", is_spare=True)
        self._audience = label("", "small", "ink3")
        self._count = label("", "small", "ink3")
        self._pictures = QVBoxLayout()
        self._add = icon_button(context.icons.icon("image"), self.tr("Add photos"), key="Ctrl+O")
        self._send = button(self.tr("Reply"), kind="filled", small=True)
        self._build()
        self.text.edited.connect(self._typed)
        self._add.clicked.connect(self.files_wanted)
        self._send.clicked.connect(presenter.send)
        presenter.state_changed.connect(self._show)

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is in the box."""
        focus = self.focusWidget()
        return focus is not None and focus.hasFocus() and self.isAncestorOf(focus)

    def write(self) -> None:
        """Put the cursor behind the text."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the box by Esc; other keys end here, so that none of them does anything to a post."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.text.setAccessibleName(self.tr("Reply"))
        self.text.setPlaceholderText(self.tr("Write a reply"))
        self._pictures.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._about)
        head.addWidget(self._quote, 1)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addLayout(self._pictures)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._add)
        foot.addWidget(self._audience)
        foot.addStretch(1)
        foot.addWidget(self._count)
        foot.addWidget(self._send)
        column.addLayout(foot)

    @Slot()
    def _typed(self) -> None:
        self._presenter.set_text(self.text.toPlainText())

    @Slot(object)
    def _show(self, state: ReplyState) -> None:
        target, draft = state.target, state.draft
        if target is None:
            return
        self._about.setText(self.tr("Reply to {name}").format(name=isolated(target.author.name)))
        self._quote.setText(one_line(target.spoiler or target.text)[:_QUOTE_CHARACTERS])
        self.text.blockSignals(True)
        self.text.show_text(draft.text)
        self.text.blockSignals(False)
        self._audience.setText(self._words(draft.visibility or Visibility.PUBLIC))
        number = QLocale().toString
        self._count.setText(
            self.tr("{used} / {limit}").format(used=number(state.used), limit=number(state.limit))
        )
        set_look(self._count, "tone", "bad" if state.used > state.limit else "ink3")
        self._add.setEnabled(len(draft.pictures) < state.pictures)
        self._send.setEnabled(state.can_send)
        self._show_pictures(state)

    def _show_pictures(self, state: ReplyState) -> None:
        if [one.path for one in self._shown] == [one.path for one in state.draft.pictures]:
            for row, picture in zip(self._shown, state.draft.pictures, strict=True):
                if row.line.text() != picture.alt:
                    row.line.setText(picture.alt)
            return
        clear(self._pictures)
        self._shown = []
        for number, picture in enumerate(state.draft.pictures):
            row = ReplyPicture(self._context, number, picture, state.alt_limit)
            row.described.connect(self._presenter.describe)
            row.removed.connect(self._presenter.remove_picture)
            self._pictures.addWidget(row)
            self._shown.append(row)
        set_tab_order([self.text, *self._shown, self._add, self._send])

    def _words(self, visibility: Visibility) -> str:
        return {
            Visibility.PUBLIC: self.tr("Visible to everyone"),
            Visibility.UNLISTED: self.tr("Visible to everyone, unlisted"),
            Visibility.PRIVATE: self.tr("Visible to your followers"),
            Visibility.DIRECT: self.tr("Visible to the people named"),
        }[visibility]
