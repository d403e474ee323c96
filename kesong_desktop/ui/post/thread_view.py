"""The conversation as one list: posts above, the post itself, the box for a reply, and the replies."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from kesong_desktop.model.social.post import Post
from kesong_desktop.ui.images.emoji_pictures import emoji_url
from kesong_desktop.ui.post.reply_delegate import ReplyDelegate
from kesong_desktop.ui.post.reply_row import ReplyRow
from kesong_desktop.ui.post.thread_model import ThreadItem, ThreadModel
from kesong_desktop.ui.posts.cards.extras_part import TRANSLATE
from kesong_desktop.ui.shell.item_style import item_style
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.views.card_list import CardListView
from kesong_desktop.ui.views.layout.column import ColumnRule

WIDTH = 720
_BELOW_BOX = 8
_RULE = ColumnRule(WIDTH, WIDTH, 0, 0, 24, top=8, bottom=48)
_KEYS = {
    Qt.Key.Key_L: "like",
    Qt.Key.Key_B: "boost",
    Qt.Key.Key_S: "save",
    Qt.Key.Key_R: "reply",
    Qt.Key.Key_O: "open",
    Qt.Key.Key_M: "more",
    Qt.Key.Key_P: "author",
    Qt.Key.Key_D: "product",
    Qt.Key.Key_Comma: "previous",
    Qt.Key.Key_Period: "next",
    Qt.Key.Key_X: "warning",
    Qt.Key.Key_T: TRANSLATE,
    Qt.Key.Key_C: "share",
}
_SHIFT_KEYS = {Qt.Key.Key_S: "collect", Qt.Key.Key_K: "keep"}
_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_K: -1, Qt.Key.Key_Up: -1}


class ThreadView(CardListView):
    """Rows of a conversation. Widgets stand in the rows of the post and of the box, and move with them.

    ``part_wanted`` carries what was pressed and the post, ``menu_wanted`` and ``share_wanted`` the post and a point. J and K
    go on and back; L likes, B boosts, S saves, R replies, O or Enter opens, M opens the menu, P the author, C shares, X shows
    what stands behind a warning, T translates, comma and full stop show other pictures.
    """

    part_wanted = Signal(str, object)
    menu_wanted = Signal(object, QPoint)
    share_wanted = Signal(object, QPoint)
    retry_wanted = Signal()

    all_measured = 40

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        self._theme = context.theme
        self._covers = context.covers
        self._model = ThreadModel(context.covers)
        self._hosts: dict[str, QWidget] = {}
        self._rows = ReplyDelegate(context, lambda: self._model.items, self._host_height)
        super().__init__(self._rows, item_style(context.theme), _RULE, parent, has_type_ahead=False)
        self._model.setParent(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Conversation"))
        self.setModel(self._model)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)
        self.hot_spot_clicked.connect(self._press)
        self.hot_spot_double_clicked.connect(self._press)
        self.arranged.connect(self.updateEditorGeometries)
        context.pictures.ready.connect(self._repaint)
        context.theme.changed.connect(self._restyle)
        context.covers.preferred.connect(self._restyle)
        context.covers.revealed.connect(self._touch)

    @property
    def items(self) -> Sequence[ThreadItem]:
        """The rows in their order, near the screen or not."""
        return self._model.items

    @property
    def current(self) -> ThreadItem | None:
        """The current row, or None."""
        row = self.currentIndex().row()
        return self._model.items[row] if 0 <= row < len(self._model.items) else None

    def set_host(self, kind: str, widget: QWidget) -> None:
        """Have ``widget`` stand in the rows of a kind: ``post`` or ``box``."""
        self._hosts[kind] = widget
        widget.setParent(self.viewport())
        widget.installEventFilter(self)
        widget.hide()

    def show_items(self, items: Sequence[ThreadItem], account: str, *, is_new: bool = False) -> None:
        """Show these rows, as seen from ``account``. ``is_new``: another conversation, which begins at its post."""
        self._rows.account = account
        if is_new:
            self._model.replace_items([])
        self._model.replace_items(items)
        self.updateEditorGeometries()

    def row_of(self, post_id: str) -> int:
        """Return the row of a post, or -1."""
        return self._model.row_of(post_id)

    def laid_out(self, post_id: str) -> ReplyRow:
        """Return the layout of the row of a post above or below."""
        row = self.row_of(post_id)
        return self._rows.row(self._model.items[row], self.placement.box(row)[2])

    def show_post(self, post_id: str) -> None:
        """Make a post the current one, with its row at the top of the view."""
        row = self.row_of(post_id)
        if row >= 0:
            self.ensure_arranged()
            self.setCurrentIndex(self._model.index(row, 0))
            self.scrollTo(self._model.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def show_box(self) -> None:
        """Scroll until the box for a reply can be seen."""
        row = self._model.row_of("box")
        if row >= 0:
            self.ensure_arranged()
            self.scrollTo(self._model.index(row, 0))

    def toggle_part(self, post: Post, part: str) -> None:
        """Show or hide the rest of a reply's text, or what stands behind its content warning."""
        if part == "warning":
            self._covers.reveal(post, on=not self._covers.is_revealed(post))
            return
        self._rows.unfold(post)
        self._touch(post.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the post under the pointer; by key, of the current one."""
        is_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        row = self.row_at(event.pos()) if is_mouse else self.currentIndex().row()
        post = self._model.items[row].post if 0 <= row < len(self._model.items) else None
        if post is not None:
            self.menu_wanted.emit(post, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key does to the current post."""
        key, current = Qt.Key(event.key()), self.current
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step, name = _STEPS.get(key, 0), _KEYS.get(key)
        is_shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_Escape:
            # For the pane: Esc goes back, whatever is selected.
            event.ignore()
        elif is_plain and step and len(self.placement):
            self._step(step)
        elif is_plain and name in {"more", "share"} and current is not None and current.post is not None:
            rect = self.visualRect(self.currentIndex())
            wanted = self.share_wanted if name == "share" else self.menu_wanted
            wanted.emit(current.post, self.viewport().mapToGlobal(rect.topLeft() + QPoint(40, 40)))
        elif is_shift and key in _SHIFT_KEYS and current is not None and current.post is not None:
            self.part_wanted.emit(_SHIFT_KEYS[key], current.post)
        elif is_plain and name and current is not None and current.post is not None:
            self.part_wanted.emit(name, current.post)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Measure a row again when its widget wants another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            for kind, widget in self._hosts.items():
                if widget is watched:
                    self._measure(kind)
        return super().eventFilter(watched, event)

    @Slot()
    def updateEditorGeometries(self) -> None:
        """Put the widgets where their rows are."""
        if not hasattr(self, "_hosts"):
            return
        rows = {item.kind: row for row, item in enumerate(self._model.items) if item.kind in self._hosts}
        for kind, widget in self._hosts.items():
            if kind in rows and rows[kind] < len(self._item_layout.placement):
                widget.setGeometry(self.rect_of(rows[kind]))
                widget.show()
            elif kind not in rows:
                widget.hide()

    def _measure(self, kind: str) -> None:
        for item in self._model.items:
            if item.kind == kind:
                self._model.touch(self._model.key_of(item))
                self.updateEditorGeometries()
                if kind == "box":
                    self._keep_focus_in_view(self._hosts[kind])
                return

    def _keep_focus_in_view(self, host: QWidget) -> None:
        """Scroll down to the end of a widget that has the focus; of one higher than the view, to what has the focus in it."""
        focus = QApplication.focusWidget()
        if focus is None or not host.isAncestorOf(focus):
            return
        high = self.viewport().height() - _BELOW_BOX
        rect = host.geometry()
        if rect.height() > high:
            rect = QRect(focus.mapTo(self.viewport(), QPoint()), focus.size())
        if rect.bottom() > high:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.bottom() - high)

    def _host_height(self, kind: str, width: int) -> int:
        widget = self._hosts.get(kind)
        layout = widget.layout() if widget is not None else None
        if layout is None:
            return 1
        return (
            layout.totalHeightForWidth(width)
            if layout.hasHeightForWidth()
            else layout.totalSizeHint().height()
        )

    def _step(self, by: int) -> None:
        """Make the next post current that can be."""
        row, items = self.currentIndex().row(), self._model.items
        target = row + by if row >= 0 else next(iter(self.visible_rows()), 0)
        while 0 <= target < len(items) and items[target].post is None:
            target += by
        if 0 <= target < len(items):
            self.set_current_row(target)
            self.show_ring()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        item = self._model.items[index.row()]
        if item.post is not None:
            self.part_wanted.emit("open", item.post)

    @Slot(int, str)
    def _press(self, row: int, name: str) -> None:
        post = self._model.items[row].post
        if name == "retry":
            self.retry_wanted.emit()
        elif post is not None and name == "more":
            spot = dict(self.laid_out(post.id).buttons)["more"].bottomLeft() + self.rect_of(row).topLeft()
            self.menu_wanted.emit(post, self.viewport().mapToGlobal(spot))
        elif post is not None:
            self.part_wanted.emit(name, post)

    @Slot(str)
    def _touch(self, post_id: str) -> None:
        self._rows.drop(post_id)
        self._model.touch(post_id)
        self.viewport().update()

    @Slot(object)
    def _repaint(self, key: object) -> None:
        url = emoji_url(key)
        for item in self._model.items if url else ():
            if item.post is not None and url in item.post.emoji_urls.values():
                self._touch(item.post.id)
        self.viewport().update()

    @Slot()
    def _restyle(self) -> None:
        self._rows.forget()
        self.set_style(item_style(self._theme))
