"""Reply and quote controls, on servers that support them."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from kesong_desktop.model.reply_policy import Circles, ReplyPolicy
from kesong_desktop.ui.compose.presenter import ComposePresenter
from kesong_desktop.ui.style.style_helpers import set_tip
from kesong_desktop.ui.widgets.field import Field
from kesong_desktop.ui.widgets.parts.inputs import ComboBox

_CHARACTERS = 10


class ReplyControls(QWidget):
    """Offers what the account's server can limit; hidden where that is nothing."""

    def __init__(self, presenter: ComposePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._replies, self._quotes = ComboBox(), ComboBox()
        for box in (self._replies, self._quotes):
            # In a narrow window a long choice is cut off in the box, and whole in its list and its tooltip.
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_CHARACTERS)
            box.currentTextChanged.connect(partial(set_tip, box))
            box.activated.connect(self._choose)
        self._replies_field = Field(self.tr("Who can reply"), self._replies, self)
        self._quotes_field = Field(self.tr("Who can quote"), self._quotes, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addWidget(self._replies_field)
        column.addWidget(self._quotes_field)

    def show_draft(self) -> None:
        """Show the reply controls of the open draft."""
        state = self._presenter.state
        can, draft = state.capability, state.draft
        self._fill(self._replies, can.reply_circles, draft.replies)
        self._fill(self._quotes, can.quote_circles, draft.quotes)
        self._replies_field.setVisible(bool(can.reply_circles))
        self._quotes_field.setVisible(bool(can.quote_circles))
        self.setVisible(bool(can.reply_circles or can.quote_circles))

    def _fill(self, box: QComboBox, circles: Circles, chosen: str) -> None:
        words = {
            ReplyPolicy.FOLLOWERS: self.tr("Followers and people mentioned"),
            ReplyPolicy.MENTIONED: self.tr("People mentioned"),
            ReplyPolicy.NOBODY: self.tr("Nobody"),
        }
        box.clear()
        box.addItem(self.tr("Everyone who sees it"), "")
        for circle in circles:
            box.addItem(words[circle], str(circle))
        box.setCurrentIndex(max(0, box.findData(chosen)))

    @Slot()
    def _choose(self) -> None:
        self._presenter.choose_reply_policy(self._replies.currentData(), self._quotes.currentData())
