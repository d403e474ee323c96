"""The short videos pane: one video at a time, as high as the window."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.timeline.interactions import Interactions
from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.event import Event, ReachabilityChanged
from kesong_desktop.model.social.post import Timeline
from kesong_desktop.model.text.characters import isolated
from kesong_desktop.ui.posts.cards.card_pictures import CardPictures
from kesong_desktop.ui.posts.post_actions import PostActions
from kesong_desktop.ui.posts.post_menu import PostMenu
from kesong_desktop.ui.posts.post_router import PostRouter
from kesong_desktop.ui.posts.rows.memory_release import MemoryRelease
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.destination import Destination, ShortVideosDestination
from kesong_desktop.ui.shell.pane import Pane
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.short_videos.playback import Playback
from kesong_desktop.ui.short_videos.presenter import ShortVideosPresenter, ShortVideosState
from kesong_desktop.ui.short_videos.progress_line import HEIGHT_PX
from kesong_desktop.ui.short_videos.side_panel import SidePanel
from kesong_desktop.ui.short_videos.stage import VideoStage
from kesong_desktop.ui.video.video_loader import VideoLoader, VideoServices
from kesong_desktop.ui.widgets.empty_state import EmptyState

_PANEL_PX, _PANEL_PART = 340, 0.46


@dataclass(frozen=True, slots=True)
class ShortVideosServices:
    """What the player works with. ``keep_draft`` saves a new draft."""

    accounts: Accounts
    timelines: Timelines
    interactions: Interactions
    videos: VideoServices
    keep_draft: Callable[[Draft], Draft]


class ShortVideosPane(Pane):
    """The video at the left, author, text and buttons at the right."""

    def __init__(
        self, context: UiContext, services: ShortVideosServices, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        loader = VideoLoader(services.videos.videos, context, self)
        self._playback = Playback(loader, services.videos.rules, self)
        self.presenter = ShortVideosPresenter(
            services.accounts,
            services.timelines,
            self._playback,
            context,
            self,
            covers=context.covers,
        )
        actions = PostActions(services.accounts, services.interactions, services.keep_draft, context, self)
        self._router = PostRouter(actions, self)
        self._menu = PostMenu(context, actions, self._router.follow_link, self)
        self._router.set_menu(self._menu)
        self._release = MemoryRelease(context, self)
        self._build()
        self._connect(actions)

    def entered(self) -> None:
        """Give the keyboard to the video."""
        self._stage.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrive(self, destination: Destination) -> None:
        """Show the videos that are asked for."""
        if isinstance(destination, ShortVideosDestination):
            self.presenter.show(destination)

    def left(self) -> None:
        """Stop, and let go of posts and pictures, when another pane comes to the front."""
        self.presenter.leave()
        self._release.start()

    def take(self, event: Event) -> None:
        """Show what an event changed of the videos; load failed pictures again once online."""
        self.presenter.take(event)
        if isinstance(event, ReachabilityChanged) and event.problem is None and self.isVisible():
            self.context.pictures.ask_again()

    @property
    def floor_px(self) -> int:
        """Height of the line at the lower edge, which can be clicked."""
        return HEIGHT_PX

    @Slot()
    def refresh(self) -> None:
        """Look for newer videos in the timeline."""
        self.presenter.refresh()

    @Slot()
    def go_back(self) -> None:
        """Return to where the player was opened."""
        self.back_requested.emit()

    @Slot()
    def fit(self) -> None:
        """Share the width between the video and what stands beside it."""
        self._side.setFixedWidth(min(self.px(_PANEL_PX), round(self.width() * _PANEL_PART)))

    def showEvent(self, event: QShowEvent) -> None:
        """Go on playing when the window is seen again."""
        super().showEvent(event)
        self._playback.hold(on=False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Pause while the window is hidden or minimised."""
        super().hideEvent(event)
        self._playback.hold(on=True)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step also where the pointer is beside the video."""
        self._stage.turn(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the post."""
        self._open_menu("more", event.globalPos())

    def _build(self) -> None:
        context = self.context
        self._pictures = CardPictures(context.pictures, context.covers)
        self._stage = VideoStage(context, self._pictures, self._playback)
        self._empty = EmptyState(context.theme, context.icons, "film-strip", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._stage)
        self._stack.addWidget(self._empty)
        self._side = SidePanel(context)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._stack, 1)
        row.addWidget(self._side)
        self.column.addLayout(row, 1)

    def _connect(self, actions: PostActions) -> None:
        self._stage.acted.connect(self._act)
        self._side.acted.connect(self._act)
        self._side.menu_wanted.connect(self._open_menu)
        self._empty.acted.connect(self.refresh)
        self.presenter.state_changed.connect(self._show)
        self._router.destination_requested.connect(self.destination_requested)
        actions.draft_ready.connect(self._router.open_draft)
        actions.undo_offered.connect(self.offered)
        for message in (self.presenter.message, actions.message, self._menu.said):
            message.connect(self.say)

    @Slot(str)
    def _act(self, name: str) -> None:
        presenter = self.presenter
        own = {
            "next": lambda: presenter.step(1),
            "previous": lambda: presenter.step(-1),
            "toggle": presenter.toggle,
            "sound": presenter.toggle_sound,
            "alt": presenter.toggle_alt,
            "text": presenter.toggle_text,
            "veil": presenter.toggle_veil,
            "back": self.go_back,
        }
        if name in own:
            own[name]()
        elif name == "share":
            self._side.open_menu("share")
        elif presenter.state.item is not None:
            self._router.act(name, presenter.state.item.post, QPoint())

    @Slot(str, QPoint)
    def _open_menu(self, name: str, at: QPoint) -> None:
        if self.presenter.state.item is not None:
            self._router.act(name, self.presenter.state.item.post, at)

    @Slot(object)
    def _show(self, state: ShortVideosState) -> None:
        self._pictures.account = state.account
        self._side.show_title(self._title(state.timeline))
        self._side.show_state(state)
        self._stage.show_state(state)
        if state.item is not None:
            self._stack.setCurrentWidget(self._stage)
            # The first video was loaded: it takes the keyboard, unless something else was reached by then.
            if self.isVisible() and QApplication.focusWidget() in {None, self.window()}:
                self._stage.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._say_why(state)
            self._stack.setCurrentWidget(self._empty)

    def _say_why(self, state: ShortVideosState) -> None:
        if state.phase == "loading":
            self._empty.set_texts(
                self.tr("Looking for videos…"), "", [], icon_name="film-strip", tone="accent"
            )
        elif state.phase == "failed" and state.problem is not None:
            again = [(self.tr("Try again"), "plain")]
            what, what_now = messages.what(state.problem), messages.what_now(state.problem)
            self._empty.set_texts(what, what_now, again, icon_name="wifi-slash", tone="warn")
        else:
            line = self.tr("Videos of these posts appear here.")
            again = [(self.tr("Look again"), "plain")]
            self._empty.set_texts(
                self.tr("No videos yet"), line, again, icon_name="film-strip", tone="accent"
            )

    def _title(self, timeline: Timeline) -> str:
        """Return what is played, as it stands above the text."""
        if timeline.kind == "tag":
            return f"#{isolated(timeline.argument)}"
        words = {
            "home": self.tr("Short videos"),
            "local": self.tr("Videos of this server"),
            "public": self.tr("Videos of the wider world"),
            "trending": self.tr("Trending videos"),
            "bookmarks": self.tr("Saved videos"),
            "favourites": self.tr("Liked videos"),
            "account": self.tr("Videos of a profile"),
        }
        return words.get(timeline.kind, words["home"])
