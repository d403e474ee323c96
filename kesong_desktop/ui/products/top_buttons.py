"""The buttons above the page of a product."""

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kesong_desktop.ui.products.page.page_presenter import PageState
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import menu, set_tip
from kesong_desktop.ui.widgets.buttons import button, icon_button, set_button_icon


class TopButtons(QWidget):
    """Compare, wish, write a review, and a menu with what is decided by hand."""

    compare_wanted = Signal()
    wish_wanted = Signal()
    review_wanted = Signal()
    merge_wanted = Signal()
    split_wanted = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = context.icons
        self._is_narrow = self._is_wished = self._can_split = False
        self.compare = button("", icon=self._icons.icon("scales"))
        self.wish = button("", icon=self._icons.icon("heart"))
        self.review = button(
            self.tr("Write a review"), kind="filled", icon=self._icons.icon("star", "on_accent")
        )
        self.more = icon_button(self._icons.icon("dots-three"), self.tr("More about this product"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.compare, self.wish, self.more, self.review):
            row.addWidget(part)
        self.compare.clicked.connect(self.compare_wanted)
        self.wish.clicked.connect(self.wish_wanted)
        self.review.clicked.connect(self.review_wanted)
        self.more.clicked.connect(self._open_menu)
        self._write()

    def show_state(self, state: PageState) -> None:
        """Show whether the product is on the wish list; without a product nothing can be pressed."""
        self._is_wished = state.wish is not None
        self._can_split = state.page is not None and len(state.page.reviews) > 1
        for part in (self.compare, self.wish, self.more, self.review):
            part.setEnabled(state.page is not None)
        self._write()

    def set_narrow(self, *, on: bool) -> None:
        """Leave out the words of all but the filled button."""
        self._is_narrow = on
        self._write()

    def _write(self) -> None:
        wish = self.tr("On the wish list") if self._is_wished else self.tr("Wish list")
        icon = self._icons.icon("heart-fill", "heart") if self._is_wished else self._icons.icon("heart")
        set_button_icon(self.wish, icon)
        names = {
            self.compare: self.tr("Compare"),
            self.wish: self.tr("Remove from the wish list")
            if self._is_wished
            else self.tr("Add to the wish list"),
        }
        for part, words in ((self.compare, self.tr("Compare")), (self.wish, wish)):
            part.setText("" if self._is_narrow else words)
            part.setAccessibleName(names[part])
            set_tip(part, names[part])

    @Slot()
    def _open_menu(self) -> None:
        shown = menu(self)
        shown.addAction(self.tr("Merge with another product…"), self.merge_wanted.emit)
        split = shown.addAction(self.tr("Split off a review…"), self.split_wanted.emit)
        split.setEnabled(self._can_split)
        shown.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))
