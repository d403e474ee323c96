"""Preview of a review: the card in Kesong, and the plain text in other apps."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft
from kesong_desktop.ui.review.draft_card import DraftCard
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label


class ReviewPreview(QWidget):
    """The card and the plain text, updated with each change."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(self.tr("Preview"), "small_strong", "ink2"))
        self.card = DraftCard(context)
        column.addWidget(self.card)
        column.addSpacing(12)
        column.addWidget(label(self.tr("In other apps, as plain text"), "small_strong", "ink2"))
        self._plain = label("", "small", "ink2", wrap=True)
        box = QFrame()
        box.setProperty("role", "sunken")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.addWidget(self._plain)
        column.addWidget(box)

    def show_draft(self, draft: Draft, words: str, account: Account | None, now_s: float) -> None:
        """Show the review; ``words`` is its text on the wire, empty while something is missing."""
        if draft.review is not None:
            self.card.show_draft(draft, account, now_s)
            self._plain.setText(words or self.tr("Add the product, a rating, and how you got it."))
