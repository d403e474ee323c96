"""The posts of a timeline as a waterfall."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kesong_desktop.ui.posts.cards.card_part import CardInk
from kesong_desktop.ui.posts.picture_drag import drag_data
from kesong_desktop.ui.posts.post_model import PostListModel
from kesong_desktop.ui.posts.tiles.tile_delegate import TileDelegate
from kesong_desktop.ui.shell.item_style import item_style
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import PANE_MARGIN, TILE_GAP
from kesong_desktop.ui.views.layout.waterfall import WaterfallRule
from kesong_desktop.ui.views.waterfall import WaterfallView

TILE_WIDTH = 224
_MOST_COLUMNS = 6
_SETTLED_MS = 200
_KEYS = {
    Qt.Key.Key_L: "like",
    Qt.Key.Key_R: "reply",
    Qt.Key.Key_B: "boost",
    Qt.Key.Key_C: "share",
    Qt.Key.Key_S: "save",
    Qt.Key.Key_M: "more",
    Qt.Key.Key_O: "time",
    Qt.Key.Key_P: "author",
    Qt.Key.Key_D: "product",
    Qt.Key.Key_F: "player",
}
_SHIFT_KEYS = {Qt.Key.Key_S: "collect", Qt.Key.Key_K: "keep"}


class TileView(WaterfallView):
    """Tiles of one width. ``action_wanted`` carries what the cards' does: a name, the post, and a point of the screen."""

    action_wanted = Signal(str, object, QPoint)
    shows_scroll_bar = False

    def __init__(self, ink: CardInk, posts: PostListModel, parent: QWidget | None = None) -> None:
        self._theme: Theme = ink.theme
        self._ink = ink
        self._posts = posts
        self._tiles = TileDelegate(ink, posts)
        rule = WaterfallRule(TILE_WIDTH, TILE_GAP, PANE_MARGIN, columns_most=_MOST_COLUMNS)
        super().__init__(self._tiles, item_style(ink.theme), rule, parent, has_type_ahead=False)
        self._settling = QTimer(self, singleShot=True)
        self._settling.setInterval(_SETTLED_MS)
        self._settling.timeout.connect(self._settle)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Posts as tiles"))
        self.setModel(posts)
        self.setDragEnabled(True)
        self.activated.connect(self._open)
        self.clicked.connect(self._open)
        self.hot_spot_clicked.connect(self._press)
        ink.theme.changed.connect(self.restyle)
        posts.covers.preferred.connect(self.restyle)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the post under the mouse, or of the current one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        row = self.currentIndex().row() if by_key else self.row_at(event.pos())
        if row >= 0:
            self._act("more", row, self.rect_of(row).center() if by_key else event.pos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key of a post does; Space shows what is veiled."""
        row, key = self.currentIndex().row(), Qt.Key(event.key())
        if row >= 0 and key in {Qt.Key.Key_X, Qt.Key.Key_Space} and not event.modifiers():
            self._reveal(row)
        elif row >= 0 and key in _SHIFT_KEYS and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._act(_SHIFT_KEYS[key], row, QPoint())
        elif row >= 0 and key in _KEYS and not event.modifiers():
            self._act(_KEYS[key], row, self.rect_of(row).center())
        else:
            super().keyPressEvent(event)

    def drag_data(self, indexes: Sequence[QModelIndex]) -> QMimeData | None:
        """Return what is dragged of a tile: its cover."""
        post = self._posts.items[indexes[0].row()]
        return drag_data(post, post.attachments[0], self._posts.file_of)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Load covers in their new size once the size stays for a moment."""
        if self.isVisible() and event.oldSize().isValid():
            self._ink.pictures.is_settled = False
            self._settling.start()
        super().resizeEvent(event)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        post = self._posts.items[index.row()]
        if self._posts.is_veiled(post):
            self._reveal(index.row())
        else:
            self._act("picture" if post.attachments else "time", index.row(), QPoint())

    @Slot(int, str)
    def _press(self, row: int, name: str) -> None:
        self._act(name, row, self.rect_of(row).center())

    def _reveal(self, row: int) -> None:
        post = self._posts.items[row]
        self._posts.reveal(post, on=self._posts.is_veiled(post))

    def _act(self, action: str, row: int, point: QPoint) -> None:
        self.action_wanted.emit(action, self._posts.items[row], self.viewport().mapToGlobal(point))

    @Slot()
    def _settle(self) -> None:
        self._ink.pictures.is_settled = True
        self.viewport().update()

    @Slot()
    def restyle(self) -> None:
        """Draw everything anew, in the present theme."""
        self._tiles.forget()
        self.set_style(item_style(self._theme))
