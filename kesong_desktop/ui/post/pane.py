"""The page of one post: the post with its conversation, and a box to reply."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.draft.drafts import Drafts
from kesong_desktop.actions.timeline.collections import Collections
from kesong_desktop.actions.timeline.interactions import Interactions
from kesong_desktop.actions.timeline.own_posts import OwnPosts
from kesong_desktop.actions.timeline.threads import Threads
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.event import Event
from kesong_desktop.model.outbox import Job, PostJob
from kesong_desktop.model.social.post import Post
from kesong_desktop.ui.images.media_viewer import ViewerFactory
from kesong_desktop.ui.platform.browser import browse
from kesong_desktop.ui.post.content_cover import warning_of
from kesong_desktop.ui.post.detail.post_detail import PostDetail
from kesong_desktop.ui.post.post_sheets import PostSheets
from kesong_desktop.ui.post.presenter import ThreadPresenter, ThreadState
from kesong_desktop.ui.post.reply.reply_box import ReplyBox
from kesong_desktop.ui.post.reply.reply_presenter import ReplyPresenter
from kesong_desktop.ui.post.thread_actions import ThreadActions
from kesong_desktop.ui.post.thread_items import in_shown_words, items_of
from kesong_desktop.ui.post.thread_media import ThreadMedia
from kesong_desktop.ui.post.thread_menu import ThreadMenu
from kesong_desktop.ui.post.thread_router import ThreadRouter
from kesong_desktop.ui.post.thread_view import ThreadView
from kesong_desktop.ui.posts.cards.extras_part import TRANSLATE
from kesong_desktop.ui.shell import incoming_files, messages
from kesong_desktop.ui.shell.destination import (
    Destination,
    DraftDestination,
    FeedDestination,
    PostDestination,
)
from kesong_desktop.ui.shell.pane import Pane, TopBar
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.widgets.buttons import icon_button
from kesong_desktop.ui.widgets.empty_state import EmptyState

_PICTURE_SHARE = 0.56
"""Greatest height of the picture, as a share of the height of the view."""


@dataclass(frozen=True, slots=True)
class PostServices:
    """What the page of a post works with.

    ``copy_soon`` copies a picture of a draft in the background, ``publish`` queues a draft, ``job`` returns a job of the outbox,
    ``cached_media`` the file of a cached URL.
    """

    accounts: Accounts
    threads: Threads
    interactions: Interactions
    collections: Collections
    own_posts: OwnPosts
    drafts: Drafts
    copy_soon: Callable[[str], object]
    publish: Callable[[Draft, Account], PostJob]
    job: Callable[[str], Job]
    cached_media: Callable[[str], Path | None]


class PostPane(Pane):
    """Shows what ``PostDestination`` names. ``undo_offered`` carries a sentence, the words of a button, and what to call."""

    undo_offered = Signal(str, str, object)

    def __init__(
        self,
        context: UiContext,
        services: PostServices,
        make_viewer: ViewerFactory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._services = services
        accounts = services.accounts
        self.presenter = ThreadPresenter(accounts, services.threads, services.job, context, self)
        self.replies = ReplyPresenter(
            accounts,
            services.drafts,
            context,
            publish=services.publish,
            copy_soon=services.copy_soon,
            parent=self,
        )
        self.post_actions = ThreadActions(
            accounts,
            services.interactions,
            services.drafts.add,
            services.own_posts,
            context,
            self,
            collections=services.collections,
        )
        self._number = -1
        self._url = ""
        self._build(make_viewer)
        self._connect()

    @property
    def view(self) -> ThreadView:
        """The list of the conversation."""
        return self._view

    def arrive(self, destination: Destination) -> None:
        """Show the post that is asked for."""
        if isinstance(destination, PostDestination):
            self._url = destination.url
            self.presenter.open(destination.post_id)
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> None:
        """Save what was typed as a draft."""
        self.replies.flush()
        self.presenter.leave()

    def take(self, event: Event) -> None:
        """Show what an event changed in the conversation and in the draft of the reply."""
        self.presenter.take(event)
        self.replies.take(event)

    @Slot()
    def refresh(self) -> None:
        """Pull the conversation, unless that is under way."""
        self.presenter.refresh()

    def go_on(self) -> None:
        """Send the reply that is written, by Ctrl+Enter."""
        self.replies.send()

    @Slot()
    def go_back(self) -> None:
        """Go back to where the post was opened."""
        self.back_requested.emit()

    def choose_files(self) -> bool:
        """Ask for pictures for the reply."""
        if self.presenter.state.post is None:
            return False
        dialog = QFileDialog(self, self.tr("Add photos"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._add_files)
        dialog.open()
        return True

    def add_files(self, paths: list[str]) -> bool:
        """Add dropped or pasted pictures to the reply."""
        files = incoming_files.files(paths)
        if not files or self.presenter.state.post is None:
            return False
        self._add_files(files)
        return True

    @Slot()
    def fit(self) -> None:
        """Keep the pictures low enough to be seen whole."""
        self._detail.album.set_max_height(max(240, round(self.height() * _PICTURE_SHARE)))

    def _build(self, make_viewer: ViewerFactory) -> None:
        context, icons = self.context, self.context.icons
        self._top = TopBar(self.tr("Post"))
        back = icon_button(icons.icon("arrow-left"), self.tr("Back"), key="Esc")
        back.clicked.connect(self.go_back)
        self._top.add_first(back)
        again = icon_button(icons.icon("arrow-clockwise"), self.tr("Refresh"), key="F5")
        again.clicked.connect(self.refresh)
        self._top.add(again)
        self.column.addWidget(self._top)
        self._view = ThreadView(context)
        self._detail = PostDetail(context)
        self._box = ReplyBox(context, self.replies)
        self._view.set_host("post", self._detail)
        self._view.set_host("box", self._box)
        self._media = ThreadMedia(
            partial(make_viewer, self),
            self._services.accounts,
            self._services.cached_media,
            self,
            file_of=context.file_of,
        )
        self._empty = EmptyState(context.theme, icons, "chat-circle", self.tr("Loading post…"), "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._view)
        self.column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        actions, detail, view = self.post_actions, self._detail, self._view
        router = self._router = ThreadRouter(actions, self)
        menu = ThreadMenu(self.context, actions, router.follow_link, self)
        menu.destination_requested.connect(self.destination_requested)
        sheets = PostSheets(self._services.accounts, self._services.threads, actions, self.context, self)
        router.add(
            {
                "history": sheets.ask_history,
                "open": self._open,
                "warning": self._uncover,
                TRANSLATE: self.context.translations.toggle,
                "unfold": lambda post: view.toggle_part(post, "unfold"),
                "expand": lambda post: self.presenter.expand(post.id),
                "previous": lambda _: detail.album.go(-1),
                "next": lambda _: detail.album.go(1),
            }
        )
        router.media_wanted.connect(self._media.show)
        router.destination_requested.connect(self.destination_requested)
        for source in (view, detail):
            source.part_wanted.connect(router.act)
            source.menu_wanted.connect(menu.open)
        detail.share_wanted.connect(menu.open_sharing)
        view.share_wanted.connect(menu.open_sharing)
        menu.said.connect(self.say)
        menu.offered.connect(self.offered)
        router.add({"collect": menu.collect})
        self.context.translations.changed.connect(self.presenter.tell_again)
        detail.voted.connect(self.presenter.vote)
        view.retry_wanted.connect(partial(self._act_on_empty, 0))
        for teller in (self.presenter, self.replies, actions, sheets):
            teller.message.connect(self.say)
        self.presenter.state_changed.connect(self._show)
        self.presenter.left_behind.connect(partial(self.destination_requested.emit, FeedDestination()))
        self.replies.sent.connect(self._sent)
        self._box.left.connect(self._leave_box)
        self._box.files_wanted.connect(self.choose_files)
        actions.reply_wanted.connect(self._reply)
        actions.undo_offered.connect(self.undo_offered)
        actions.redrafted.connect(self._open_draft)
        self._empty.acted.connect(self._act_on_empty)

    @Slot(object)
    def _show(self, state: ThreadState) -> None:
        state = in_shown_words(state, self.context.translations.shown)
        post = state.post
        if post is None:
            self._show_placeholder(state)
            self._stack.setCurrentWidget(self._empty)
            return
        is_new = state.number != self._number
        self._number = state.number
        self._top.set_remark(post.author.name)
        self._detail.show_post(post, state.account, can_vote=self.post_actions.thread_options(post).can_vote)
        target = self.replies.state.target
        if is_new or target is None or state.thread.find(target.id) is None:
            self.replies.begin(post)
            target = post
        self._view.show_items(items_of(state, target.id), state.account, is_new=is_new)
        if self._stack.currentWidget() is not self._view:
            self._stack.setCurrentWidget(self._view)
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        if is_new:
            self._view.show_post(post.id)

    def _show_placeholder(self, state: ThreadState) -> None:
        show = (self.tr("Open in browser"), "plain")
        again = (self.context.recovery.button_text(state.problem), "plain")
        back = (self.tr("Back"), "plain")
        if state.is_deleted:
            line = self.tr("It may also have been hidden by its author.")
            self._empty.set_texts(
                self.tr("This post was deleted"), line, [back], icon_name="trash", tone="warn"
            )
        elif state.problem is not None:
            words = (messages.what(state.problem), messages.what_now(state.problem))
            acts = [again, show] if self._url else [again]
            self._empty.set_texts(*words, acts, icon_name="warning", tone="warn")
        else:
            self._empty.set_texts(self.tr("Loading post…"), "", [], icon_name="chat-circle", tone="accent")

    @Slot(int)
    def _act_on_empty(self, index: int) -> None:
        if self.presenter.state.is_deleted:
            self.go_back()
        elif index == 0:
            self.context.recovery.act(self.presenter.state.problem, self.refresh)
        else:
            browse(self._url)

    def _open(self, post: Post) -> None:
        """Open the page of another post, or the picture of this one."""
        if post.id != self.presenter.state.post_id:
            self._router.open_page(post)
        elif post.attachments:
            self._media.show(post, self._detail.album.number)

    def _uncover(self, post: Post) -> None:
        if post.id == self.presenter.state.post_id:
            self._detail.toggle_cover()
        elif warning_of(post, shows_sensitive=self.context.covers.shows_sensitive):
            self._view.toggle_part(post, "warning")

    @Slot(object)
    def _reply(self, post: Post) -> None:
        """Put the box below the post that is replied to."""
        state = self.presenter.state
        self.replies.begin(post)
        self._view.show_items(
            items_of(in_shown_words(state, self.context.translations.shown), post.id), state.account
        )
        self._view.show_box()
        self._box.write()

    @Slot()
    def _leave_box(self) -> None:
        self.replies.flush()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _sent(self, _target: Post) -> None:
        state = self.presenter.state
        if state.post is not None:
            self.replies.begin(state.post)
            self._view.show_items(
                items_of(in_shown_words(state, self.context.translations.shown), state.post.id), state.account
            )
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(list)
    def _add_files(self, paths: list[str]) -> None:
        self.replies.add(paths)
        self._view.show_box()
        self._box.write()

    @Slot(str)
    def _open_draft(self, draft_id: str) -> None:
        self.destination_requested.emit(DraftDestination(draft_id))
