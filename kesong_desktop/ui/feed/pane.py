"""The feed."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kesong_desktop.actions import noticing, reading
from kesong_desktop.model.characters import isolated
from kesong_desktop.model.event import (
    AccountsChanged,
    Event,
    JobChanged,
    JobProgress,
    PostChanged,
    ReachChanged,
    TimelineChanged,
)
from kesong_desktop.model.link import safe
from kesong_desktop.model.post import HOME, PUBLIC, Person, Post, Timeline
from kesong_desktop.sync.pull import Pulled
from kesong_desktop.ui import messages
from kesong_desktop.ui.feed.answers import Answers
from kesong_desktop.ui.feed.leads import entry
from kesong_desktop.ui.feed.side import WIDTH as SIDE_WIDTH
from kesong_desktop.ui.feed.side import Side
from kesong_desktop.ui.feed.view import CARD_WIDTH, FeedView
from kesong_desktop.ui.pane import Pane, TopBar
from kesong_desktop.ui.pictures import Remote
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.viewer.shot import VIEW_PX, Shot
from kesong_desktop.ui.viewer.viewer import Viewer
from kesong_desktop.ui.web import browse
from kesong_desktop.ui.widgets.buttons import Segmented, button, icon_button
from kesong_desktop.ui.widgets.empty import EmptyState
from kesong_desktop.ui.widgets.look import menu, menu_words

_PAGE = 60
_POLL_MS = 60_000
_SIDE_GAP = 32
_MOST_LINKS = 12
_ICONS = {"tag": "hash", "mention": "user"}


class FeedPane(Pane):
    """Timelines of the account in use. ``say`` asks for a toast, the other signals for other panes."""

    say = Signal(str)
    new_post_wanted = Signal()
    outbox_wanted = Signal()
    draft_wanted = Signal(str)

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(stage, parent)
        self._timeline: Timeline = HOME
        self._wanted = _PAGE
        self._is_pulling = False
        self._is_paging = False
        self._is_at_end = False
        self._unseen = 0
        self._marked = ""
        self._turn = 0
        self._build_top()
        self._build_body()
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self._look_elsewhere)

    def entered(self) -> None:
        """Show what is known, and look for more."""
        self._read()
        self._read_jobs()
        self.refresh()
        self._poll.start()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> None:
        """No looking while nobody sees it."""
        self._poll.stop()

    def take(self, event: Event) -> None:
        """Show what changed."""
        account = self.stage.account()
        match event:
            case TimelineChanged(key, name) if account and key == account.key and name == self._timeline.name:
                self._read(added=event.added)
            case PostChanged(key) if account and key == account.key:
                self._read()
            case JobChanged():
                self._read_jobs()
            case JobProgress():
                self._side.show_progress(event)
            case AccountsChanged():
                self._timeline = HOME
                self._begin_anew()
                self._choice.set_value("home")
                self._view.verticalScrollBar().setValue(0)
                self._read()
            case ReachChanged(_, problem) if problem is None:
                self.stage.pictures.ask_again()

    def show_timeline(self, timeline: Timeline) -> None:
        """Show another timeline from its top."""
        self._timeline = timeline
        self._begin_anew()
        is_tag = timeline.kind == "tag"
        self._top.set_title(f"#{timeline.argument}" if is_tag else self.tr("Feed"))
        self._back.setVisible(is_tag)
        self._view.verticalScrollBar().setValue(0)
        self._read()
        self.refresh()

    @Slot()
    def _look_elsewhere(self) -> None:
        """Home comes by itself; no server tells of the other lists."""
        if self._timeline != HOME:
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Look for newer posts."""
        account = self.stage.account()
        if account is None or self._is_pulling:
            return
        self._is_pulling = True
        future = reading.refresh(self.stage.desk, account, self._timeline)
        turn = self._turn
        self.stage.bridge.watch(future, self, partial(self._pulled, turn), partial(self._pull_failed, turn))

    # --- building -----------------------------------------------------------------------------------------------------------

    def _build_top(self) -> None:
        self._top = TopBar(self.tr("Feed"))
        self._top.set_remark(self.tr("Newest first"))
        self._back = icon_button(self.stage.icons.icon("arrow-left"), self.tr("Back to the feed"), key="Esc")
        self._back.clicked.connect(self.go_back)
        self._back.hide()
        self._top.add_first(self._back)
        self._choice = Segmented([("home", self.tr("Following")), ("public", self.tr("Everyone here"))])
        self._choice.setAccessibleName(self.tr("Which posts"))
        self._choice.changed.connect(self._choose)
        again = icon_button(self.stage.icons.icon("arrow-clockwise"), self.tr("Look for new posts"), key="F5")
        again.clicked.connect(self.refresh)
        self._top.add(self._choice)
        self._top.add(again)
        self.column.addWidget(self._top)

    def _build_body(self) -> None:
        stage = self.stage
        self._view = FeedView(stage)
        self._answers = Answers(self.stage, self)
        self._answers.say.connect(self.say)
        self._answers.draft_wanted.connect(self.draft_wanted)
        self._view.liked.connect(self._like)
        self._view.saved.connect(self._save)
        self._view.menu_wanted.connect(self._menu)
        self._view.link_clicked.connect(self._follow_link)
        self._view.clip_wanted.connect(self._play)
        self._view.near_end.connect(self._older)
        self._view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._view.activated.connect(self._view_large)
        self._viewer = Viewer(stage, self)
        self._side = Side(stage)
        self._side.follow_wanted.connect(self._follow)
        self._side.outbox_wanted.connect(self.outbox_wanted)
        self._empty = EmptyState(
            stage.theme,
            stage.icons,
            "house-simple",
            self.tr("Nothing here yet"),
            self.tr("Follow a few people, or post the first picture yourself. It stays newest first."),
            [(self.tr("Follow somebody"), "plain"), (self.tr("New post"), "filled")],
        )
        self._empty.acted.connect(self._act_on_empty)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        self._fresh = button(
            "", kind="filled", small=True, icon=stage.icons.icon("arrow-up", "on_accent"), parent=self._view
        )
        self._fresh.clicked.connect(self._to_top)
        self._fresh.hide()
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._stack, 1)
        holder = QVBoxLayout()
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(self._side)
        self._row.addLayout(holder)
        self.column.addLayout(self._row, 1)

    @Slot()
    def fit(self) -> None:
        """The side column needs room beside the cards; both are centred together."""
        side = self.px(SIDE_WIDTH)
        self._side.setFixedWidth(side)
        both = CARD_WIDTH + _SIDE_GAP + side
        has_room = self.width() >= both + 48
        self._side.setVisible(has_room)
        margin = max(0, (self.width() - both) // 2 - 24) if has_room else 0
        self._row.setContentsMargins(margin if has_room else 0, 0, margin + 24 if has_room else 0, 0)
        self._place_fresh()

    def _place_fresh(self) -> None:
        self._fresh.adjustSize()
        self._fresh.move((self._view.width() - self._fresh.width()) // 2, 8)

    # --- reading ------------------------------------------------------------------------------------------------------------

    def _read(self, *, added: int = 0) -> None:
        """Show what is kept. ``added`` new posts come in out of sight, unless the person asked for them or wrote them."""
        account = self.stage.account()
        posts = (
            self.stage.desk.cache.page(account.key, self._timeline.name, limit=self._wanted)
            if account
            else []
        )
        is_own = bool(posts) and account is not None and posts[0].author.id == account.remote_id
        is_held = bool(added) and not self._is_pulling and not is_own
        self._view.show_posts(posts, account.key if account else "", is_held=is_held)
        self._tell_new(added)
        self._mark_seen()
        self._stack.setCurrentWidget(self._view if posts else self._empty)
        if (
            self.isVisible() and self.window().hasFocus()
        ):  # the first posts came: keys that went nowhere are for them
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_jobs(self) -> None:
        self._side.show_jobs(self.stage.desk.jobs.all())

    def _mark_seen(self) -> None:
        """Who sees the top of the home timeline has read it."""
        account, posts, desk = self.stage.account(), list(self._view.posts), self.stage.desk
        is_seen = self.isVisible() and self.isActiveWindow() and self._view.verticalScrollBar().value() == 0
        if account is None or not posts or not is_seen or self._timeline != HOME:
            return
        if posts[0].id != self._marked:
            self._marked = posts[0].id
            mark = partial(noticing.mark_home_read, desk, account, posts)
            self.stage.work(mark, self, lambda _: None, self._failed)

    def _tell_new(self, added: int) -> None:
        if added and self._view.verticalScrollBar().value() > 0:
            self._unseen += added
            count = self._unseen
            self._fresh.setText(
                self.tr("{0} new posts").format(count) if count > 1 else self.tr("1 new post")
            )
            self._place_fresh()
            self._fresh.show()

    def _begin_anew(self) -> None:
        """Another list is shown: what is still asked for the one before concerns nobody."""
        self._turn += 1
        self._wanted = _PAGE
        self._is_at_end = self._is_pulling = self._is_paging = False

    def _pulled(self, turn: int, _: Pulled) -> None:
        if turn == self._turn:
            self._is_pulling = False

    def _pull_failed(self, turn: int, _: BaseException) -> None:
        # ReachChanged has told the window, whose banner says it once for all panes.
        if turn == self._turn:
            self._is_pulling = False

    @Slot()
    def _older(self) -> None:
        """The end comes into sight: show more of what is kept, then ask the server."""
        account = self.stage.account()
        if account is None or self._is_paging or self._is_at_end:
            return
        if len(self._view.posts) >= self._wanted:
            self._wanted += _PAGE
            self._read()
            return
        self._is_paging = True
        self._wanted += _PAGE
        future = reading.older(self.stage.desk, account, self._timeline)
        turn = self._turn
        came, failed = partial(self._older_came, turn), partial(self._older_failed, turn)
        self.stage.bridge.watch(future, self, came, failed)

    def _older_came(self, turn: int, pulled: Pulled) -> None:
        if turn == self._turn:
            self._is_paging, self._is_at_end = False, pulled.is_end

    def _older_failed(self, turn: int, _: BaseException) -> None:
        if turn == self._turn:  # what is kept is shown all the same; the next look tells what is the matter
            self._is_paging = False

    # --- what a person does -------------------------------------------------------------------------------------------------

    @Slot(str)
    def _choose(self, value: str) -> None:
        self.show_timeline(PUBLIC if value == "public" else HOME)

    @Slot()
    def go_back(self) -> None:
        """From a tag to the feed."""
        if self._timeline.kind == "tag":
            self._choose(self._choice.value())

    @Slot()
    def _to_top(self) -> None:
        self._view.verticalScrollBar().setValue(0)

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        """At the top there is nothing new that could not be seen."""
        if value == 0:
            self._unseen = 0
            self._fresh.hide()
            self._mark_seen()

    @Slot(int)
    def _act_on_empty(self, index: int) -> None:
        if index == 1:
            self.new_post_wanted.emit()
        elif self._side.isVisible():
            self._side.focus_follow()
        else:
            self._choice.set_value("public")
            self.show_timeline(PUBLIC)

    @Slot(object)
    def _like(self, post: Post) -> None:
        account = self.stage.account()
        if account is not None:
            future = reading.favourite(self.stage.desk, account, post, on=not post.favourited)
            self.stage.bridge.watch(future, self, None, self._failed)

    @Slot(object)
    def _save(self, post: Post) -> None:
        account = self.stage.account()
        if account is not None:
            future = reading.bookmark(self.stage.desk, account, post, on=not post.bookmarked)
            self.stage.bridge.watch(future, self, None, self._failed)

    @Slot(str)
    def _follow(self, name: str) -> None:
        account = self.stage.account()
        if account is not None:
            future = reading.follow(self.stage.desk, account, name)
            self.stage.bridge.watch(future, self, self._followed, self._failed)

    def _followed(self, person: Person) -> None:
        self._side.followed()
        words = (
            self.tr("{0} is asked whether you may follow.")
            if person.locked
            else self.tr("You follow {0} now.")
        )
        self.say.emit(words.format(isolated(person.name)))

    def _failed(self, error: BaseException) -> None:
        self.say.emit(messages.sentence(error))

    @Slot(str)
    def _follow_link(self, target: str) -> None:
        if target.startswith("#"):
            self.show_timeline(Timeline(f"tag:{target[1:]}"))
        else:
            browse(target)

    @Slot(object, QPoint)
    def _menu(self, post: Post, at: QPoint) -> None:
        account, icons = self.stage.account(), self.stage.icons
        shown = menu(self)
        for run in post.links[:_MOST_LINKS]:
            icon = icons.icon(_ICONS.get(run.kind, "link"))
            shown.addAction(icon, menu_words(entry(run)), partial(self._follow_link, run.target))
        shown.addSeparator()
        if safe(post.url):
            shown.addAction(
                icons.icon("globe"),
                self.tr("Open in the browser"),
                partial(browse, post.url),
            )
            shown.addAction(icons.icon("link"), self.tr("Copy the link"), partial(_copy, post.url))
        shown.addAction(icons.icon("copy"), self.tr("Copy the text"), partial(_copy, post.text))
        if account is not None:
            shown.addSeparator()
            self._answers.add_to(shown, account, post)
        if account is not None and post.author.id == account.remote_id:
            shown.addSeparator()
            shown.addAction(
                icons.icon("trash", "bad"), self.tr("Delete this post"), partial(self._delete, post)
            )
        shown.popup(at)

    def _delete(self, post: Post) -> None:
        account = self.stage.account()
        if account is not None:
            future = reading.delete(self.stage.desk, account, post)
            self.stage.bridge.watch(future, self, self._deleted, self._failed)

    def _deleted(self, _: None) -> None:
        self.say.emit(self.tr("The post is deleted."))

    @Slot(object)
    def _play(self, post: Post) -> None:
        """A clip that is kept here plays here; any other in the browser, which the system trusts with clips from elsewhere."""
        clip, account = post.attachments[self._view.picture_of(post)], self.stage.account()
        kept = self.stage.desk.media.get(clip.url)
        if kept is not None and account is not None:
            poster = Remote(account.key, clip.preview_url or clip.url, VIEW_PX)
            self._viewer.look_at([Shot(poster, clip.alt, clip.width, clip.height, clip=str(kept))])
        elif clip.url:
            browse(clip.url)

    @Slot(int)
    def _view_large(self, index: int) -> None:
        post, account = self._view.posts[index], self.stage.account()
        shots = [shot for shot in post.attachments if shot.kind == "image"]
        if account is not None and shots:
            shown = post.attachments[self._view.picture_of(post)]
            keys = [
                Shot(Remote(account.key, one.url, VIEW_PX), one.alt, one.width, one.height) for one in shots
            ]
            self._viewer.look_at(keys, shots.index(shown) if shown in shots else 0)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
