"""The menu of a post, and the sheet for editing an own post."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from kesong_desktop.model.social.merged.merged_home import as_own
from kesong_desktop.model.social.post import Post
from kesong_desktop.model.text.links import safe
from kesong_desktop.ui.platform.browser import browse
from kesong_desktop.ui.posts.cards.media_part import has_video
from kesong_desktop.ui.posts.collect.collect_sheet import CollectSheet
from kesong_desktop.ui.posts.edit_sheet import DeletePostSheet, EditPostSheet
from kesong_desktop.ui.posts.link_labels import link_menu_entry
from kesong_desktop.ui.posts.post_actions import EditRequest, PostActions
from kesong_desktop.ui.shell.destination import AccountDestination, NewWindowDestination, PostDestination
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import menu, menu_words

_MOST_LINKS = 12
_LINK_ICONS = {"tag": "hash", "mention": "user"}


class PostMenu(QObject):
    """Opens menus over ``host``.

    ``follow_link`` is called with the target of a link and its post; ``said`` carries a sentence, ``offered`` one with the words
    of a button and what to call, ``destination_requested`` a ``Destination``. ``add_more`` may add further entries, given the
    menu and the post.
    """

    said = Signal(str)
    destination_requested = Signal(object)
    offered = Signal(str, str, object)

    def __init__(
        self,
        context: UiContext,
        actions: PostActions,
        follow_link: Callable[[str, Post], None],
        host: QWidget,
    ) -> None:
        super().__init__(host)
        self._context = context
        self._actions = actions
        self._follow_link = follow_link
        self._host = host
        self.add_more: Callable[[QMenu, Post], None] = _nothing_more
        self.open_in_player: Callable[[Post], None] | None = None
        """Opens a video of a post in the player; None: the menu does not offer it."""
        actions.edit_ready.connect(self._open_sheet)
        actions.saved.connect(self._offer_collections)

    @Slot(object, QPoint)
    def open(self, post: Post, at: QPoint) -> None:
        """Open the menu of a post at a point of the screen."""
        icons, shown = self._context.icons, menu(self._host)
        for run in post.links[:_MOST_LINKS]:
            icon = icons.icon(_LINK_ICONS.get(run.kind, "link"))
            shown.addAction(
                icon, menu_words(link_menu_entry(run)), partial(self._follow_link, run.target, post)
            )
        shown.addSeparator()
        words = self.tr("Open post") if post.seen_by else self.tr("Open in new window")
        shown.addAction(icons.icon("arrow-square-out"), words, partial(self._open_window, post))
        if self.open_in_player is not None and has_video(post):
            shown.addAction(
                icons.icon("play"), self.tr("Open in the player"), partial(self.open_in_player, post)
            )
        self._add_sharing(shown, post)
        shown.addAction(icons.icon("copy"), self.tr("Copy text"), partial(_copy, post.text))
        self._add_translation(shown, post)
        self._add_actions(shown, post)
        self.add_more(shown, post)
        shown.popup(at)

    @Slot(object)
    def collect(self, post: Post) -> None:
        """Open the sheet in which a post is put into collections."""
        presenter = self._actions.collect(post, self)
        if presenter is not None:
            CollectSheet(self._host.window(), presenter).ask()

    @Slot(object)
    def _offer_collections(self, post: Post) -> None:
        if self._actions.has_collections:
            self.offered.emit(self.tr("Saved"), self.tr("Save to…"), partial(self.collect, post))

    @Slot(object, QPoint)
    def open_sharing(self, post: Post, at: QPoint) -> None:
        """Open the menu of the share button; where a post has no address, it says so."""
        shown = menu(self._host)
        self._add_sharing(shown, post)
        if shown.isEmpty():
            shown.addAction(self.tr("This post has no link")).setEnabled(False)
        shown.popup(at)

    def _add_sharing(self, shown: QMenu, post: Post) -> None:
        icons = self._context.icons
        if safe(post.url):
            shown.addAction(icons.icon("globe"), self.tr("Open in browser"), partial(browse, post.url))
            shown.addAction(icons.icon("link"), self.tr("Copy link"), partial(self._copy_link, post.url))

    def _copy_link(self, url: str) -> None:
        _copy(url)
        self.said.emit(self.tr("Link copied"))

    def _add_translation(self, shown: QMenu, post: Post) -> None:
        translations = self._context.translations
        if translations.is_translated(post):
            words = self.tr("Show original")
        elif translations.can_translate(post):
            words = self.tr("Translate")
        else:
            return
        shown.addAction(self._context.icons.icon("translate"), words, partial(translations.toggle, post))

    def _add_actions(self, shown: QMenu, post: Post) -> None:
        icons, actions, options = self._context.icons, self._actions, self._actions.options(post)
        shown.addSeparator()
        if options.can_reply:
            shown.addAction(icons.icon("arrow-bend-up-left"), self.tr("Reply"), partial(actions.reply, post))
        words = self.tr("Remove like") if post.favourited else self.tr("Like")
        shown.addAction(icons.icon("heart"), words, partial(actions.like, post))
        if options.can_boost:
            words = self.tr("Undo boost") if options.is_boosted else self.tr("Boost")
            shown.addAction(icons.icon("repeat"), words, partial(actions.boost, post))
        words = self.tr("Remove from saved") if post.bookmarked else self.tr("Save")
        shown.addAction(icons.icon("bookmark-simple"), words, partial(actions.bookmark, post))
        if actions.has_collections:
            shown.addAction(icons.icon("folder-plus"), self.tr("Save to…"), partial(self.collect, post))
            is_kept = actions.keeper.is_kept(post)
            words = self.tr("Remove from this computer") if is_kept else self.tr("Keep on this computer")
            shown.addAction(icons.icon("download-simple"), words, partial(actions.keeper.keep, post))
        if options.can_edit:
            shown.addAction(icons.icon("pencil-simple"), self.tr("Edit post…"), partial(actions.edit, post))
        if options.can_delete:
            shown.addSeparator()
            shown.addAction(
                icons.icon("trash", "bad"), self.tr("Delete post"), partial(self.ask_delete, post)
            )

    def ask_delete(self, post: Post) -> None:
        """Ask whether a post is to be deleted, and delete it where the user agrees."""
        DeletePostSheet(self._host.window()).ask(partial(self._actions.delete, post))

    def _open_window(self, post: Post) -> None:
        # A window of its own shows posts as the account in use; as another one it would be closed at once.
        place = PostDestination(as_own(post).id, post.url)
        there = AccountDestination(post.seen_by, place) if post.seen_by else NewWindowDestination(place)
        self.destination_requested.emit(there)

    @Slot(object)
    def _open_sheet(self, request: EditRequest) -> None:
        sheet = EditPostSheet(
            self._context, request.account, request.post, request.source, self._host.window()
        )
        sheet.saved.connect(partial(self._actions.save_edit, request))
        sheet.closed.connect(sheet.deleteLater)
        sheet.ask()


def _nothing_more(_menu: QMenu, _post: Post) -> None:
    pass


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
