"""Additional parts of a post: a poll, a quoted post, and a link preview."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kesong_desktop.model.social.post import Post, Quote
from kesong_desktop.model.text.characters import isolated, one_line
from kesong_desktop.model.text.links import host
from kesong_desktop.ui.post.detail.poll_box import PollBox
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label, menu_words, set_tip
from kesong_desktop.ui.widgets.buttons import button, set_button_icon

_CHARACTERS = 80


class PostExtras(QWidget):
    """``pressed`` carries ``quote`` or ``card``, ``voted`` the places of the answers chosen."""

    pressed = Signal(str)
    voted = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._poll = PollBox()
        self._quote = button("")
        self._lost = label("", "body", "ink3", wrap=True)
        self._card = button("")
        set_button_icon(self._quote, context.icons.icon("quotes"))
        set_button_icon(self._card, context.icons.icon("link"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self._poll, self._lost, self._quote, self._card):
            column.addWidget(
                part, 0, Qt.AlignmentFlag(0) if part is self._poll else Qt.AlignmentFlag.AlignLeft
            )
        self._poll.voted.connect(self.voted)
        self._quote.clicked.connect(self._press_quote)
        self._card.clicked.connect(self._press_card)

    def show_post(self, post: Post, *, can_vote: bool, is_hidden: bool) -> None:
        """Show what a post has; ``is_hidden``: it stands behind a content warning."""
        self._poll.show_poll(None if is_hidden else post.poll, can_vote=can_vote)
        quote = None if is_hidden else post.quote
        quoted = quote.post if quote is not None else None
        self._quote.setVisible(quoted is not None)
        self._lost.setVisible(quote is not None and quoted is None)
        if quoted is not None:
            text = one_line(quoted.spoiler or quoted.title or quoted.text)[:_CHARACTERS]
            words = self.tr("{name}: {text}").format(name=isolated(quoted.author.name), text=isolated(text))
            self._quote.setText(menu_words(words))
        elif quote is not None:
            self._lost.setText(self._reason(quote))
        card = None if is_hidden else post.card
        self._card.setVisible(card is not None)
        if card is not None:
            title = one_line(card.title)[:_CHARACTERS] or card.url[:_CHARACTERS]
            words = self.tr("{title} ({host})").format(title=isolated(title), host=host(card.url))
            self._card.setText(menu_words(words))
            set_tip(self._card, card.url)
        has_any = post.poll is not None or post.quote is not None or post.card is not None
        self.setVisible(has_any and not is_hidden)

    def _reason(self, quote: Quote) -> str:
        if quote.state == "pending":
            return self.tr("The quoted post waits for the approval of its author.")
        return self.tr("The quoted post is not available.")

    @Slot()
    def _press_quote(self) -> None:
        self.pressed.emit("quote")

    @Slot()
    def _press_card(self) -> None:
        self.pressed.emit("card")
