"""The window: a frame around the panes that connects the navigator, the rail, the banners and the toasts."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kesong_desktop.actions.roll.scan_thread import ScanThread
from kesong_desktop.model.event import (
    AccountsChanged,
    DraftsChanged,
    Event,
    JobChanged,
    NotificationsChanged,
)
from kesong_desktop.model.outbox import State
from kesong_desktop.settings import START_PANES
from kesong_desktop.ui.draft.caption_reader import CaptionReader
from kesong_desktop.ui.draft.draft_session import DraftSession
from kesong_desktop.ui.draft.picture_split import PictureSplit
from kesong_desktop.ui.shell.destination import (
    DemoLoadingDestination,
    Destination,
    NewPostDestination,
    ProfileDestination,
    WelcomeDestination,
)
from kesong_desktop.ui.shell.pane import Pane
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.startup.window_geometry import geometry_of, restore_geometry
from kesong_desktop.ui.style.tokens import is_rail_narrow
from kesong_desktop.ui.widgets.banner import Banner
from kesong_desktop.ui.widgets.toast import Toast
from kesong_desktop.ui.window.accounts.account_actions import AccountActions
from kesong_desktop.ui.window.badges import Badges
from kesong_desktop.ui.window.card_banner import CardBanner
from kesong_desktop.ui.window.commands.command_list import CommandList
from kesong_desktop.ui.window.commands.window_shortcuts import (
    MouseNavigation,
    add_keys_shortcut,
    add_navigation_shortcuts,
    add_palette_shortcut,
    add_search_shortcuts,
    add_shortcut,
)
from kesong_desktop.ui.window.draft_actions import DraftActions
from kesong_desktop.ui.window.draft_router import DraftRouter
from kesong_desktop.ui.window.drop_target import DropTarget
from kesong_desktop.ui.window.navigator import Navigator
from kesong_desktop.ui.window.pane_factory import PaneFactory
from kesong_desktop.ui.window.rail import Rail
from kesong_desktop.ui.window.status_banner import StatusBanner
from kesong_desktop.ui.window.toast_presenter import ToastPresenter

if TYPE_CHECKING:
    from kesong_desktop.actions.services import Services

_WITHOUT_ACCOUNT = {"", "welcome", "demo"}
"""Panes that are shown while no account is signed in."""


class Window(QWidget):
    """Shows the panes of one services. ``closed`` is emitted when it is shut, ``closing`` when all is saved for that."""

    closing = Signal()
    closed = Signal()

    def __init__(
        self, context: UiContext, services: "Services", scans: ScanThread, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.services = services
        self.scans = scans
        self.setProperty("role", "window")
        self.setWindowTitle("Kesong")
        self.draft_session = DraftSession(services.drafts, services.draft_content.files, context.bridge, self)
        self._stack = QStackedWidget()
        self._router = DraftRouter(
            self.draft_session, services.drafts, lambda: services.accounts.current_or_none() is not None, self
        )
        self.navigator = Navigator(self._stack, self._router, self)
        self._build()
        self.toasts = ToastPresenter(Toast(context.theme, self), self.navigator, self)
        self.account_actions = AccountActions(
            services.accounts,
            services.system.sync_control,
            context.bridge,
            self.navigator,
            self.toasts,
            has_photos=lambda: bool(services.roll.camera_roll.folders()),
            parent=self,
        )
        self.draft_actions = DraftActions(
            services.drafts,
            lambda: services.publishing.publisher,
            self.draft_session,
            context,
            navigator=self.navigator,
            toasts=self.toasts,
            unreachable=self.status_banner.unreachable,
            parent=self,
        )
        splitter, limit = lambda: services.draft_content.splitter, services.drafts.picture_limit
        self._splits = PictureSplit(self.draft_session, splitter, context.work, limit, self)
        self._splits.say.connect(self.toasts.say)
        self._drops = DropTarget(self, self._rail, self.navigator, services.system.paths.kept)
        factory = PaneFactory(
            context,
            services,
            scans,
            self.draft_session,
            host=self._stack,
            toasts=self.toasts,
            accounts=self.account_actions,
            drafts=self.draft_actions,
            status_banner=self.status_banner,
        )
        self.navigator.set_factory(factory.make)
        self._mouse = MouseNavigation(self.navigator, self)
        self._connect()
        self._add_shortcuts()
        restore_geometry(self, services.system.preferences.load().window)

    @property
    def current(self) -> str:
        """The name of the pane in front."""
        return self.navigator.name

    @property
    def front(self) -> Pane:
        """The pane that is in front."""
        return self.navigator.front

    def pane(self, name: str) -> Pane:
        """Return the pane ``name``, which is made if it was never asked for."""
        return self.navigator.pane(name)

    def begin(self, *, is_demo: bool = False) -> None:
        """Show the first pane: the one of before, or the sign-in pages, or that the demo is being prepared."""
        self.status_banner.begin()
        self._badges.read(tell=False)
        self._show_accounts()
        if self.services.accounts.current_or_none() is not None:
            self.navigator.open_pane(self.services.system.preferences.load().pane)
        else:
            self.open(DemoLoadingDestination() if is_demo else WelcomeDestination())

    @Slot(object)
    def open(self, destination: Destination) -> None:
        """Show the place that ``destination`` names."""
        self.navigator.open(destination)

    @Slot(str)
    def show_pane(self, name: str) -> None:
        """Show the pane called ``name``."""
        self.navigator.open_pane(name)

    @Slot(list)
    def new_post_with(self, paths: list[str]) -> None:
        """Start a post with the files ``paths``."""
        self.open(NewPostDestination(tuple(paths)))

    @Slot(str)
    def say(self, text: str) -> None:
        """Show ``text`` in a toast."""
        self.toasts.say(text)

    @Slot()
    def refresh(self) -> None:
        """Look for what is new in the pane in front."""
        self.front.refresh()

    @Slot(object)
    def take(self, event: Event) -> None:
        """Pass an event of the engine or the services on to the banners, the badges and all panes."""
        self.status_banner.take(event)
        if isinstance(event, JobChanged | DraftsChanged | NotificationsChanged | AccountsChanged):
            self._badges.read()
        if isinstance(event, AccountsChanged):
            self._show_accounts()
            self.services.system.sync_control.watch_accounts()
        for pane in self.navigator.panes:
            pane.take(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back within the pane, pasted pictures become part of a post."""
        if event.key() == Qt.Key.Key_Escape:
            self.front.go_back()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._drops.take(QGuiApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Listen to the mouse's back and forward buttons, now that there is a native window."""
        super().showEvent(event)
        self.window().windowHandle().installEventFilter(self._mouse)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the rail to the new width."""
        super().resizeEvent(event)
        self._fit()
        if not self.isVisible():
            # Else the panes would be laid out beside the rail as it was, and then again.
            self._row.activate()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the draft in hand, the size of the window and which pane is in front."""
        if self.navigator.name:
            self.front.left()
        self.draft_session.flush()
        first = self.current if self.current in START_PANES else "feed"
        self.services.system.preferences.change(window=geometry_of(self), pane=first)
        self.closing.emit()
        for pane in self.navigator.panes:
            pane.close_for_good()
        super().closeEvent(event)
        self.closed.emit()

    def _build(self) -> None:
        context = self.context
        self._rail = Rail(context, self.services.accounts)
        self._badges = Badges(
            self.services.outbox,
            self.services.drafts,
            self.services.accounts,
            self.services.notifications,
            self._rail.set_count,
            parent=self,
        )
        banner = Banner(context.theme, context.icons)
        self.status_banner = StatusBanner(
            self.services.accounts,
            self.services.outbox,
            self.services.system.preferences,
            banner,
            context.recovery,
            parent=self,
        )
        self.cards = CardBanner(context.theme, context.icons)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(banner)
        column.addWidget(self.cards)
        column.addWidget(self._stack, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._rail)
        self._row.addLayout(column, 1)

    def _connect(self) -> None:
        context, toasts, accounts = self.context, self.toasts, self.account_actions
        CaptionReader(self.services.draft_content.captions, context.work, self.draft_session, self)
        self.draft_session.failed.connect(toasts.say_error)
        self.draft_session.refused.connect(toasts.say_too_many_pictures)
        self.draft_session.restored.connect(self.navigator.follow_draft)
        self._router.failed.connect(toasts.say_error)
        self._drops.failed.connect(toasts.say_error)
        self.draft_actions.changed.connect(partial(self._badges.read, tell=False))
        self.navigator.shown.connect(self._rail.set_current)
        self.navigator.account_requested.connect(accounts.use_for)
        self._badges.job_state_changed.connect(self._job_state_changed)
        self._badges.interactions_refused.connect(self.toasts.say_not_done)
        self._rail.chosen.connect(self.navigator.open_pane)
        self._rail.new_post_wanted.connect(partial(self.navigator.open, NewPostDestination()))
        self._rail.profile_wanted.connect(partial(self.navigator.open, ProfileDestination()))
        self._rail.account_chosen.connect(accounts.use)
        self._rail.account_wanted.connect(accounts.add)
        self._rail.sign_out_wanted.connect(accounts.ask_sign_out)
        self.status_banner.destination_requested.connect(self.open)
        self.status_banner.retry_requested.connect(self._retry)
        context.bridge.happened.connect(self.take)
        context.theme.changed.connect(self._fit)
        # Later: the language is chosen in one of the panes that are created again.
        context.language.changed.connect(self.navigator.rebuild, Qt.ConnectionType.QueuedConnection)
        for part in (self._rail, self.cards, self.status_banner):
            context.language.changed.connect(part.retranslate)

    def _add_shortcuts(self) -> None:
        add_navigation_shortcuts(self, self.navigator, self._rail.isVisible, self.account_actions.use_number)
        add_shortcut(self, "Ctrl+N", partial(self.navigator.open, NewPostDestination()))
        add_shortcut(self, "F5", self.refresh)
        add_shortcut(self, "Ctrl+O", self._choose_files)
        add_search_shortcuts(self, self.navigator, self._rail.isVisible)
        add_keys_shortcut(self, self.context.theme)
        commands = CommandList(
            self,
            self.navigator,
            self.context.theme,
            self.context.language,
            accounts=self.services.accounts,
            account_actions=self.account_actions,
            drafts=self.services.drafts,
            preferences=self.services.system.preferences,
            say_error=self.toasts.say_error,
        )
        add_palette_shortcut(self, self.context, commands)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            add_shortcut(self, key, self._go_on)

    @Slot()
    def _go_on(self) -> None:
        self.front.go_on()

    @Slot()
    def _choose_files(self) -> None:
        if self._rail.isVisible() and not self.front.choose_files():
            self.open(NewPostDestination())
            self.front.choose_files()

    @Slot()
    def _retry(self) -> None:
        self.services.system.sync_control.look_for_news(has_slept=False)
        self.pane("feed").refresh()

    @Slot(str, object)
    def _job_state_changed(self, title: str, state: State) -> None:
        self.toasts.say_job_state(title, state)
        if state is State.PUBLISHED:
            self.refresh()

    def _show_accounts(self) -> None:
        account = self.services.accounts.current_or_none()
        self._rail.setVisible(account is not None)
        self._rail.show_account(account)
        if account is None and self.navigator.name not in _WITHOUT_ACCOUNT:
            self.navigator.forget_all()
            self.open(WelcomeDestination())

    @Slot()
    def _fit(self) -> None:
        self._rail.set_narrow(narrow=is_rail_narrow(self.width(), self.context.theme.text_percent))
