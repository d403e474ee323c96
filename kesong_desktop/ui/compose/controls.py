"""Choosing who may answer and who may quote, where the server takes such a wish."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from kesong_desktop.model.controls import Circle, Circles
from kesong_desktop.ui.audience import Audience
from kesong_desktop.ui.drafting import Drafting
from kesong_desktop.ui.widgets.field import Field


class Controls(QWidget):
    """Shows what the account's server knows; hidden where that is nothing."""

    def __init__(self, drafting: Drafting, audience: Audience, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafting = drafting
        self._audience = audience
        self._replies, self._quotes = QComboBox(), QComboBox()
        self._replies.activated.connect(self._choose)
        self._quotes.activated.connect(self._choose)
        self._replies_field = Field(self.tr("Who can answer"), self._replies)
        self._quotes_field = Field(self.tr("Who can quote"), self._quotes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addWidget(self._replies_field)
        column.addWidget(self._quotes_field)

    def show_draft(self) -> None:
        """Show the draft in hand."""
        can, draft = self._audience.capability, self._drafting.draft
        self._fill(self._replies, can.reply_circles, draft.replies)
        self._fill(self._quotes, can.quote_circles, draft.quotes)
        self._replies_field.setVisible(bool(can.reply_circles))
        self._quotes_field.setVisible(bool(can.quote_circles))
        self.setVisible(bool(can.reply_circles or can.quote_circles))

    def _fill(self, box: QComboBox, circles: Circles, chosen: str) -> None:
        words = {
            Circle.FOLLOWERS: self.tr("Followers and those named"),
            Circle.MENTIONED: self.tr("Those named in the post"),
            Circle.NOBODY: self.tr("Nobody"),
        }
        box.clear()
        box.addItem(self.tr("Everyone who sees it"), "")
        for circle in circles:
            box.addItem(words[circle], str(circle))
        box.setCurrentIndex(max(0, box.findData(chosen)))

    @Slot()
    def _choose(self) -> None:
        """Only what is offered is changed: a wish that this server does not know is the check's to tell."""
        can = self._audience.capability
        fields = {}
        if can.reply_circles:
            fields["replies"] = self._replies.currentData()
        if can.quote_circles:
            fields["quotes"] = self._quotes.currentData()
        self._drafting.change(**fields)
