"""The body of the feed: the posts, the column beside them, and the scroll bar at the edge of the window."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QStackedWidget,
    QWidget,
)

from kesong_desktop.ui.accessibility.announcement import announce
from kesong_desktop.ui.feed.column.side_column import WIDTH as SIDE_WIDTH
from kesong_desktop.ui.feed.column.side_column import SideColumn
from kesong_desktop.ui.posts.cards.post_card_view import CARD_WIDTH, WIDE_CARD, PostCardView, card_rule
from kesong_desktop.ui.posts.tiles.tile_view import TileView
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.shadow import Shadow

_BAR, _GAP, _SIDE, _PILL_TOP = 12, 32, 16, 8
_LEAST_CARD = 520
"""Cards are at least so wide beside the column."""
_WIDE_FROM = 1700


class FeedBoard(QWidget):
    """One view in front at a time. The column stays where it is while the posts scroll; the wheel scrolls them from anywhere.

    ``scrolled`` carries the value of the scroll bar of the view in front.
    """

    scrolled = Signal(int)
    top_wanted = Signal()

    def __init__(self, context: UiContext, cards: PostCardView, tiles: TileView, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self.cards, self.tiles = cards, tiles
        self._front: PostCardView | TileView = cards
        self.column = SideColumn(context)
        self._stack = QStackedWidget(self)
        for view in (cards, tiles):
            self._stack.addWidget(view)
            inner = view.verticalScrollBar()
            inner.valueChanged.connect(self._tell)
            inner.rangeChanged.connect(self._follow)
        self._area = self._build_area()
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar.valueChanged.connect(self._scroll)
        icon = context.icons.icon("arrow-up", "on_accent")
        self._pill = button("", kind="filled", small=True, icon=icon, parent=self)
        self._pill.setProperty("shape", "pill")
        # A click on it must not take the keyboard from the posts.
        self._pill.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._pill.clicked.connect(self.top_wanted)
        self._pill.hide()
        Shadow(self._pill, context.theme, self._pill_radius())

    @property
    def front(self) -> PostCardView | TileView:
        """The view of posts that is in use, even where something else is shown because there are none."""
        return self._front

    @property
    def fresh_words(self) -> str:
        """How many posts are new, as it is shown; empty: none."""
        return self._pill.text() if not self._pill.isHidden() else ""

    @property
    def has_column(self) -> bool:
        """Whether the column is beside the posts."""
        return not self._area.isHidden()

    def add(self, widget: QWidget) -> None:
        """Add something that can be shown in the place of the posts."""
        self._stack.addWidget(widget)

    def show_view(self, view: PostCardView | TileView) -> None:
        """Use the cards or the tiles."""
        self._front = view
        self.fit()

    def show_page(self, widget: QWidget) -> None:
        """Show the view in front, or something in its place."""
        self._stack.setCurrentWidget(widget)
        self._follow()

    def show_fresh(self, words: str) -> None:
        """Show how many posts are new, which is read out; empty: none."""
        is_new = words != self._pill.text()
        self._pill.setText(words)
        self._pill.setVisible(bool(words))
        self._place_pill()
        if is_new:
            announce(self._pill, words)

    @Slot()
    def tell_near_end(self) -> None:
        """Have the view in front ask for more once again if its end is near; not while the board is hidden."""
        if self._front.isVisible():
            self._front.tell_near_end()

    def fit(self) -> None:
        """Place everything. Cards and column are centred together; without room for both there is no column."""
        side = self._theme.px(SIDE_WIDTH)
        self.column.setFixedWidth(side)
        room, high = self.width() - _BAR, self.height()
        card = WIDE_CARD if self.width() >= _WIDE_FROM else CARD_WIDTH
        card = min(card, room - side - _GAP - _SIDE)
        has_column = self._front is self.cards and card >= _LEAST_CARD
        self._area.setVisible(has_column)
        if has_column:
            left = max(_SIDE, (room - card - _GAP - side) // 2)
            self.cards.set_rule(card_rule(card, side=0))
            self._stack.setGeometry(left - _SIDE // 2, 0, card + _SIDE, high)
            self._area.setGeometry(left + card + _GAP, 0, side, high)
        else:
            self.cards.set_rule(card_rule(WIDE_CARD if self.width() >= _WIDE_FROM else CARD_WIDTH))
            self._stack.setGeometry(0, 0, room, high)
        self._bar.setGeometry(room, 0, _BAR, high)
        self._bar.raise_()
        self._place_pill()
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the parts to the new size."""
        super().resizeEvent(event)
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the posts also where the pointer is beside them."""
        QApplication.sendEvent(self._front.verticalScrollBar(), event)

    def changeEvent(self, event: QEvent) -> None:
        """Fit the width of the column to another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def _build_area(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.column)
        return area

    def _pill_radius(self) -> int:
        return self._theme.control(32) // 2

    def _place_pill(self) -> None:
        pill: QPushButton = self._pill
        pill.adjustSize()
        around = self._stack.geometry()
        pill.move(around.center().x() - pill.width() // 2, _PILL_TOP)
        pill.raise_()

    @Slot()
    def _follow(self) -> None:
        """Show at the edge of the window how far the view in front is scrolled."""
        inner = self._front.verticalScrollBar()
        is_shown = self._stack.currentWidget() is self._front
        self._bar.setRange(inner.minimum(), inner.maximum())
        self._bar.setPageStep(inner.pageStep())
        self._bar.setSingleStep(inner.singleStep())
        self._bar.setValue(inner.value())
        self._bar.setVisible(is_shown and inner.maximum() > inner.minimum())

    @Slot(int)
    def _tell(self, value: int) -> None:
        """Follow the view in front. While its range changes, its value may be that of a moment: that is not told."""
        self._follow()
        if self.sender() is self._front.verticalScrollBar():
            self.scrolled.emit(value)

    @Slot(int)
    def _scroll(self, value: int) -> None:
        inner = self._front.verticalScrollBar()
        if inner.value() != value:
            inner.setValue(value)
