"""The wish list: products with notes, and price drops."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from kesong_desktop.model.product.wish import PriceDrop, Wish
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.ui.products.page.price_chart import price_words
from kesong_desktop.ui.products.presenter import ProductsState
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import clear, label
from kesong_desktop.ui.style.tokens import CARD_PADDING, PANE_MARGIN
from kesong_desktop.ui.widgets.buttons import button, icon_button
from kesong_desktop.ui.widgets.elided_label import ElidedLabel

_WIDTH = 720


class WishRow(QFrame):
    """One wish. ``opened``, ``bought``, ``removed`` and ``accepted`` carry the wish, ``noted`` it and the new note."""

    opened = Signal(object)
    bought = Signal(object)
    removed = Signal(object)
    accepted = Signal(object)
    noted = Signal(object, str)

    def __init__(
        self, context: UiContext, wish: Wish, drop: PriceDrop | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.wish = wish
        self.note = QLineEdit(wish.note)
        self.note.setPlaceholderText(self.tr("Add a note"))
        self.note.setAccessibleName(self.tr("Note on {product}").format(product=one_line(wish.name)))
        self.note.editingFinished.connect(self._keep_note)
        column = QVBoxLayout(self)
        column.setContentsMargins(CARD_PADDING, CARD_PADDING, CARD_PADDING, CARD_PADDING)
        column.setSpacing(8)
        column.addLayout(self._build_head(context))
        if drop is not None:
            column.addLayout(self._build_drop(drop))
        column.addWidget(self.note)
        column.addLayout(self._build_buttons())

    def _build_head(self, context: UiContext) -> QHBoxLayout:
        wish, row = self.wish, QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(ElidedLabel(one_line(wish.name), "lead"))
        price = ""
        if wish.price:
            price = self.tr("lowest {price}").format(price=f"{wish.price} {one_line(wish.currency)}")
        facts = (one_line(wish.brand), one_line(wish.category), price)
        names.addWidget(ElidedLabel(" · ".join(part for part in facts if part), "small", "ink2"))
        row.addLayout(names, 1)
        words = self.tr("Remove {product} from the wish list").format(product=one_line(wish.name))
        remove = icon_button(context.icons.icon("trash"), words)
        remove.clicked.connect(partial(self.removed.emit, wish))
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _build_drop(self, drop: PriceDrop) -> QHBoxLayout:
        row = QHBoxLayout()
        before = f"{drop.wish.price} {one_line(drop.wish.currency)}"
        if drop.point.where:
            words = self.tr("Seen for {price} at {where}, was {before}")
        else:
            words = self.tr("Seen for {price}, was {before}")
        told = words.format(price=price_words(drop.point), where=one_line(drop.point.where), before=before)
        row.addWidget(label(told, "body_strong", "ok", wrap=True), 1)
        seen = button(self.tr("Got it"), kind="quiet", small=True)
        seen.setAccessibleName(self.tr("Got it: hide the lower price"))
        seen.clicked.connect(partial(self.accepted.emit, drop.wish))
        row.addWidget(seen)
        return row

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for words, signal in ((self.tr("Bought it"), self.bought), (self.tr("Show reviews"), self.opened)):
            made = button(words, small=True)
            made.setAccessibleName(f"{words}: {one_line(self.wish.name)}")
            made.clicked.connect(partial(signal.emit, self.wish))
            row.addWidget(made)
        row.addStretch(1)
        return row

    def show_note(self, wish: Wish) -> None:
        """Show the note of the wish as it is now, unless another one is being typed."""
        if self.note.text().strip() == self.wish.note:
            self.note.setText(wish.note)
        self.wish = wish

    @Slot()
    def _keep_note(self) -> None:
        if self.note.text().strip() != self.wish.note:
            self.noted.emit(self.wish, self.note.text())


class WishesView(QScrollArea):
    """The wish list of the account in use; signals as those of ``WishRow``."""

    opened = Signal(object)
    bought = Signal(object)
    removed = Signal(object)
    accepted = Signal(object)
    noted = Signal(object, str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: object = None
        self.rows: list[WishRow] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Wish list"))
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(PANE_MARGIN, 8, PANE_MARGIN, PANE_MARGIN)
        row.addStretch(1)
        row.addWidget(self._list, 1000, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.setWidget(inside)

    def show_state(self, state: ProductsState) -> None:
        """Show the wishes of a state; a note that is being typed is not disturbed."""
        self._list.setMaximumWidth(self._context.theme.px(_WIDTH))
        # A row that is rebuilt loses the focus: another note alone is no reason.
        bare = tuple(replace(one, note="") for one in state.wishes)
        points = tuple((one.wish.key, one.point) for one in state.drops)
        if (state.account, bare, points) == self._shown:
            for row, wish in zip(self.rows, state.wishes, strict=True):
                row.show_note(wish)
            return
        self._shown = (state.account, bare, points)
        drops = {one.wish.key: one for one in state.drops}
        clear(self._column)
        self.rows = []
        for wish in state.wishes:
            made = WishRow(self._context, wish, drops.get(wish.key))
            for name in ("opened", "bought", "removed", "accepted", "noted"):
                getattr(made, name).connect(getattr(self, name))
            self._column.addWidget(made)
            self.rows.append(made)
