"""Collections in the saved pane: all of them, or the posts of the open one, with their menus and sheets."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from kesong_desktop.model.social.collection import Collection
from kesong_desktop.model.social.post import Post, Timeline
from kesong_desktop.ui.posts.post_list_presenter import PostListState
from kesong_desktop.ui.posts.post_menu import PostMenu
from kesong_desktop.ui.posts.post_router import PostRouter
from kesong_desktop.ui.posts.posts_page import EmptyWords, PostsPage
from kesong_desktop.ui.saved.collection_items import CollectedPostModel
from kesong_desktop.ui.saved.collection_sheets import CoverSheet, NameSheet, NoteSheet
from kesong_desktop.ui.saved.collections_page import CollectionsPage
from kesong_desktop.ui.saved.collections_presenter import CollectionsPresenter, CollectionsState
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import menu
from kesong_desktop.ui.video.video_loader import VideoServices
from kesong_desktop.ui.widgets.buttons import icon_button


class CollectionView(QStackedWidget):
    """Shows the state of ``presenter``. ``new_button`` and ``more_button`` are for the top bar of the pane.

    In a collection posts are dragged to another place or moved by Alt+Up and Alt+Down, Del takes one out, N opens its note.
    """

    def __init__(
        self,
        context: UiContext,
        presenter: CollectionsPresenter,
        router: PostRouter,
        post_menu: PostMenu,
        parent: QWidget,
        *,
        videos: VideoServices,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._presenter = presenter
        self.overview = CollectionsPage(context)
        self._posts = CollectedPostModel(self, context.covers, context.translations)
        self.page = PostsPage(context, videos, posts=self._posts, reorders=True)
        self.addWidget(self.overview)
        self.addWidget(self.page)
        self.new_button = icon_button(context.icons.icon("plus"), self.tr("New collection"))
        self.new_button.clicked.connect(self.ask_new)
        self.more_button = icon_button(context.icons.icon("dots-three"), self.tr("Collection options"))
        self.more_button.clicked.connect(self._open_own_menu)
        self.show_buttons(is_shown=False)
        post_menu.add_more = self._add_more
        self.page.action_wanted.connect(router.act)
        self.page.moved.connect(presenter.move)
        self.overview.opened.connect(self._open)
        self.overview.renamed.connect(self.ask_name)
        self.overview.deleted.connect(presenter.delete)
        self.overview.menu_wanted.connect(self._open_menu)
        self.overview.create_wanted.connect(self.ask_new)
        for key, act in (("Del", self._remove_current), ("N", self._note_current)):
            made = QShortcut(QKeySequence(key), self.page)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(act)
        presenter.state_changed.connect(self._show)

    @property
    def front(self) -> QWidget:
        """What takes the keyboard focus."""
        return self.page.front if self._presenter.state.open is not None else self.overview.front

    def show_view(self, value: str) -> None:
        """Show lists for ``cards``, tiles for ``waterfall``."""
        self.overview.show_view(value)
        self.page.show_view(value)

    def show_buttons(self, *, is_shown: bool) -> None:
        """Show the buttons that belong to what is in front, or none."""
        is_open = self._presenter.state.open is not None
        self.new_button.setVisible(is_shown and not is_open)
        self.more_button.setVisible(is_shown and is_open)

    @Slot()
    def ask_new(self) -> None:
        """Ask for the name of a new collection."""
        sheet = NameSheet(self.window(), self.tr("New collection"), self.tr("Create"))
        sheet.ask(self._presenter.create)

    @Slot(object)
    def ask_name(self, collection: Collection) -> None:
        """Ask for another name of a collection."""
        sheet = NameSheet(self.window(), self.tr("Rename collection"), self.tr("Rename"), collection.name)
        sheet.ask(partial(self._presenter.rename, collection.id))

    def ask_cover(self, collection: Collection) -> None:
        """Let a picture of a collection be chosen as its cover."""
        posts = self._presenter.posts_of(collection.id)
        account = self._presenter.state.account
        sheet = CoverSheet(self._context, self.window(), account, posts, collection.cover)
        sheet.ask(partial(self._presenter.set_cover, collection.id))

    def ask_note(self, post: Post) -> None:
        """Ask for the note on a post of the open collection."""
        sheet = NoteSheet(self.window(), self._presenter.note_of(post))
        sheet.ask(partial(self._presenter.set_note, post))

    @Slot(object)
    def _open(self, collection: Collection) -> None:
        self._presenter.open(collection.id)
        self.front.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _show(self, state: CollectionsState) -> None:
        self.overview.show_state(state)
        if state.open is None:
            self.setCurrentWidget(self.overview)
            return
        line = self.tr("Choose “Save to…” in the menu of a post.")
        words = EmptyWords("folder-simple", self.tr("Nothing in it yet"), line)
        posts = tuple(one.post for one in state.posts)
        shown = PostListState(
            Timeline("collection"),
            state.account,
            posts,
            "full" if posts else "empty",
            list_number=state.list_number,
        )
        self._posts.show_notes(state.posts)
        self.page.show_state(shown, words)
        self.setCurrentWidget(self.page)

    @Slot()
    def _open_own_menu(self) -> None:
        if (opened := self._presenter.state.open) is not None:
            at = self.more_button.mapToGlobal(self.more_button.rect().bottomLeft())
            self._open_menu(opened, at, has_open=False)

    @Slot(object, QPoint)
    def _open_menu(self, collection: Collection, at: QPoint, *, has_open: bool = True) -> None:
        icons, shown = self._context.icons, menu(self)
        if has_open:
            shown.addAction(icons.icon("folder-simple"), self.tr("Open"), partial(self._open, collection))
        rename, cover = partial(self.ask_name, collection), partial(self.ask_cover, collection)
        shown.addAction(icons.icon("pencil-simple"), self.tr("Rename…"), rename)
        shown.addAction(icons.icon("image"), self.tr("Choose cover…"), cover)
        shown.addSeparator()
        delete = partial(self._presenter.delete, collection)
        shown.addAction(icons.icon("trash", "bad"), self.tr("Delete collection"), delete)
        shown.popup(at)

    def _add_more(self, shown: QMenu, post: Post) -> None:
        """Add to the menu of a post what can be done with it in the open collection."""
        state, icons = self._presenter.state, self._context.icons
        if not self.page.isVisible() or state.open is None:
            return
        row = next((n for n, one in enumerate(state.posts) if one.post.id == post.id), -1)
        shown.addSeparator()
        words = self.tr("Edit note…") if self._presenter.note_of(post) else self.tr("Add note…")
        shown.addAction(icons.icon("note"), words, partial(self.ask_note, post))
        if row > 0:
            shown.addAction(self.tr("Move up"), partial(self._presenter.move, row, row - 1))
        if 0 <= row < len(state.posts) - 1:
            shown.addAction(self.tr("Move down"), partial(self._presenter.move, row, row + 1))
        remove = partial(self._presenter.remove, post)
        shown.addAction(icons.icon("x", "bad"), self.tr("Remove from collection"), remove)

    @Slot()
    def _remove_current(self) -> None:
        if (post := self.page.current) is not None:
            self._presenter.remove(post)

    @Slot()
    def _note_current(self) -> None:
        if (post := self.page.current) is not None:
            self.ask_note(post)
