"""The window: rail, panes, banner and toast, and the ways between them."""

import base64
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QByteArray, QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kesong_desktop.actions import accounts
from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftId, ReviewForm
from kesong_desktop.model.event import AccountsChanged, DraftsChanged, Event, JobChanged
from kesong_desktop.model.outbox import ENDED, State
from kesong_desktop.ui import incoming, messages
from kesong_desktop.ui.compose.pane import ComposePane
from kesong_desktop.ui.drafting import Drafting
from kesong_desktop.ui.drafts.pane import DraftsPane
from kesong_desktop.ui.feed.pane import FeedPane
from kesong_desktop.ui.notices import Notices
from kesong_desktop.ui.outbox.pane import OutboxPane
from kesong_desktop.ui.pane import Pane
from kesong_desktop.ui.preferences.pane import PreferencesPane
from kesong_desktop.ui.preflight.pane import PreflightPane
from kesong_desktop.ui.rail import Rail
from kesong_desktop.ui.review.pane import ReviewPane
from kesong_desktop.ui.roll.pane import RollPane
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.welcome.painting import PaintingPane
from kesong_desktop.ui.welcome.pane import WelcomePane
from kesong_desktop.ui.widgets.banner import Banner
from kesong_desktop.ui.widgets.toast import Toast

_SIZE, _SMALLEST = QSize(1440, 900), QSize(800, 600)
_NARROW_BELOW = 1100
_MAKING = ("compose", "review")


class Window(QWidget):
    """Shows one pane at a time. Panes are made when they are first wanted. ``closed`` tells that it is shut."""

    closed = Signal()

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "window")
        self.stage = stage
        self.drafting = Drafting(stage.desk, self)
        self._panes: dict[str, Pane] = {}
        self._makers: dict[str, Callable[[], Pane]] = {
            "welcome": self._make_welcome,
            "painting": partial(PaintingPane, self.stage),
            "feed": self._make_feed,
            "roll": self._make_roll,
            "compose": self._make_compose,
            "review": self._make_review,
            "preflight": self._make_preflight,
            "outbox": self._make_outbox,
            "drafts": self._make_drafts,
            "preferences": self._make_preferences,
        }
        self._name = ""
        self._jobs: dict[str, State] = {}
        self._undo: Callable[[], None] | None = None
        self.setWindowTitle("Kesong")
        self.setMinimumSize(_SMALLEST)
        self.setAcceptDrops(True)
        self._build()
        self._add_shortcuts()
        self._restore_size()
        stage.bridge.happened.connect(self.take)
        stage.theme.changed.connect(self._fit)

    @property
    def current(self) -> str:
        """The name of the pane in front."""
        return self._name

    def pane(self, name: str) -> Pane:
        """A pane by its name, made if need be."""
        if name not in self._panes:
            made = self._makers[name]()
            self._panes[name] = made
            self._stack.addWidget(made)
        return self._panes[name]

    def begin(self, *, is_demo: bool = False) -> None:
        """Show what a start shows: the feed, or where nobody is signed in yet the welcome, or that the demonstration comes."""
        self.notices.begin(is_demo=is_demo)
        self._read_counts(tell=False)
        self._show_accounts()
        nobody = "painting" if is_demo else "welcome"
        self.show_pane("feed" if self.stage.account() else nobody)

    @Slot(str)
    def show_pane(self, name: str) -> None:
        """Bring a pane to the front; making a review begins one where none is in hand."""
        if name == "review" and self.drafting.draft.review is None:
            if not self.drafting.draft.is_empty:
                self.drafting.start()
            self.drafting.change(review=ReviewForm())
        if name != self._name and self._name:
            self._panes[self._name].left()
        self._name = name
        pane = self.pane(name)
        # What is hidden hands its focus on as Tab would, and a ring would appear that nobody asked for.
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._stack.setCurrentWidget(pane)
        self._rail.set_current("review" if name == "review" else name)
        pane.entered()

    @Slot()
    def new_post(self) -> None:
        """Begin a post; the one in hand is kept as a draft. Without an account there is nowhere to post to."""
        if self.stage.account() is None:
            return
        if not self.drafting.draft.is_empty or self.drafting.draft.review is not None:
            self.drafting.start()
        self.show_pane("compose")

    @Slot(list)
    def new_post_with(self, paths: list[str]) -> None:
        """Begin a post with these files."""
        self.drafting.start(tuple(paths))
        self.show_pane("compose")

    @Slot(list)
    def new_review_with(self, paths: list[str]) -> None:
        """Begin a review with these files."""
        self.drafting.start(tuple(paths))
        self.drafting.change(review=ReviewForm())
        self.show_pane("review")

    @Slot(str)
    def open_draft(self, draft_id: str) -> None:
        """Go on with a draft."""
        try:
            draft = self.stage.desk.drafts.get(DraftId(draft_id))
        except KesongError as error:
            self.say(messages.sentence(error))
            return
        self.drafting.open(draft)
        self.show_pane(self._maker())

    @Slot(str)
    def say(self, words: str) -> None:
        """Say something in passing."""
        self._offer(words)

    @Slot(object)
    def take(self, event: Event) -> None:
        """Something happened: every pane that exists may want to know."""
        self.notices.take(event)
        if isinstance(event, JobChanged | DraftsChanged):
            self._read_counts(tell=True)
        if isinstance(event, AccountsChanged):
            self._show_accounts()
        for pane in list(self._panes.values()):
            pane.take(event)

    # --- building -----------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        stage = self.stage
        self._rail = Rail(stage)
        self._rail.chosen.connect(self.show_pane)
        self._rail.new_post_wanted.connect(self.new_post)
        self._rail.account_chosen.connect(self._use_account)
        self._rail.account_wanted.connect(partial(self.show_pane, "welcome"))
        self._rail.sign_out_wanted.connect(self._sign_out)
        self._banner = Banner(stage.theme, stage.icons)
        self.notices = Notices(stage, self._banner, self)
        self.notices.wanted.connect(self._answer_notice)
        self._stack = QStackedWidget()
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._banner)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(column, 1)
        self._toast = Toast(stage.theme, self)
        self._toast.acted.connect(self._act_on_toast)

    def _add_shortcuts(self) -> None:
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+N", self.new_post),
            ("Ctrl+Return", self._go_on),
            ("Ctrl+Enter", self._go_on),
            ("F5", self.refresh),
            ("Ctrl+O", self._choose_files),
            ("Ctrl+1", partial(self._go_to, "feed")),
            ("Ctrl+2", partial(self._go_to, "roll")),
            ("Ctrl+3", partial(self._go_to, "review")),
            ("Ctrl+4", partial(self._go_to, "drafts")),
            ("Ctrl+5", partial(self._go_to, "outbox")),
            ("Ctrl+,", partial(self._go_to, "preferences")),
        )
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(act)

    def _make_welcome(self) -> Pane:
        pane = WelcomePane(self.stage)
        pane.say.connect(self.say)
        pane.signed_in.connect(self._signed_in)
        return pane

    def _make_feed(self) -> Pane:
        pane = FeedPane(self.stage)
        pane.say.connect(self.say)
        pane.new_post_wanted.connect(self.new_post)
        pane.outbox_wanted.connect(partial(self.show_pane, "outbox"))
        return pane

    def _make_roll(self) -> Pane:
        pane = RollPane(self.stage)
        pane.say.connect(self.say)
        pane.post_wanted.connect(self.new_post_with)
        pane.review_wanted.connect(self.new_review_with)
        return pane

    def _make_compose(self) -> Pane:
        pane = ComposePane(self.stage, self.drafting)
        pane.say.connect(self.say)
        pane.check_wanted.connect(partial(self.show_pane, "preflight"))
        pane.review_wanted.connect(partial(self.show_pane, "review"))
        pane.roll_wanted.connect(partial(self.show_pane, "roll"))
        return pane

    def _make_review(self) -> Pane:
        pane = ReviewPane(self.stage, self.drafting)
        pane.say.connect(self.say)
        pane.check_wanted.connect(partial(self.show_pane, "preflight"))
        pane.post_wanted.connect(partial(self.show_pane, "compose"))
        return pane

    def _make_preflight(self) -> Pane:
        pane = PreflightPane(self.stage, self.drafting)
        pane.say.connect(self.say)
        pane.edit_wanted.connect(self._edit)
        pane.mend_wanted.connect(self._mend)
        pane.queued.connect(self._queued)
        return pane

    def _make_outbox(self) -> Pane:
        pane = OutboxPane(self.stage)
        pane.say.connect(self.say)
        pane.new_post_wanted.connect(self.new_post)
        pane.draft_wanted.connect(self.open_draft)
        return pane

    def _make_drafts(self) -> Pane:
        pane = DraftsPane(self.stage, self.drafting)
        pane.draft_wanted.connect(self.open_draft)
        pane.deleted.connect(self._draft_deleted)
        pane.new_post_wanted.connect(self.new_post)
        return pane

    def _make_preferences(self) -> Pane:
        pane = PreferencesPane(self.stage)
        pane.say.connect(self.say)
        pane.account_wanted.connect(partial(self.show_pane, "welcome"))
        pane.sign_out_wanted.connect(self._sign_out)
        pane.home_changed.connect(self.notices.home_failed)
        return pane

    # --- ways between panes -------------------------------------------------------------------------------------------------

    def _maker(self) -> str:
        return "review" if self.drafting.draft.review is not None else "compose"

    def _go_to(self, name: str) -> None:
        if self._rail.isVisible():
            self.show_pane(name)

    @Slot()
    def _edit(self) -> None:
        self.show_pane(self._maker())

    @Slot(str, int)
    def _mend(self, what: str, picture: int) -> None:
        self._edit()
        pane = self._panes[self._name]
        if what == "write_alt" and isinstance(pane, ComposePane | ReviewPane):
            pane.describe(max(0, picture))
        elif what == "add_picture" and isinstance(pane, ComposePane):
            pane.choose_files()

    @Slot(str)
    def _queued(self, title: str) -> None:
        self.show_pane("feed")
        words = self.tr("“{0}” is on its way.").format(title) if title else self.tr("It is on its way.")
        self._offer(words, self.tr("Open outbox"), partial(self.show_pane, "outbox"))

    @Slot(object)
    def _draft_deleted(self, draft: Draft) -> None:
        if draft.id == self.drafting.draft.id:
            self.drafting.let_go()
        self._read_counts(tell=False)
        self._offer(self.tr("The draft is deleted."), self.tr("Undo"), partial(self._bring_back, draft))

    def _bring_back(self, draft: Draft) -> None:
        self.stage.desk.drafts.save(draft)
        self.take(DraftsChanged())

    @Slot()
    def _go_on(self) -> None:
        """Ctrl+Enter: check what is being made, then publish it."""
        pane = self._panes.get(self._name)
        if isinstance(pane, PreflightPane):
            pane.publish()
        elif self._name in _MAKING and not self.drafting.draft.is_empty:
            self.show_pane("preflight")

    @Slot()
    def refresh(self) -> None:
        """Look for what is new in the pane in front."""
        pane = self._panes.get(self._name)
        if isinstance(pane, FeedPane | RollPane):
            pane.refresh()

    @Slot()
    def _choose_files(self) -> None:
        if not self._rail.isVisible():
            return
        if self._name not in _MAKING:
            self.new_post()
        pane = self._panes[self._name]
        if isinstance(pane, ComposePane | ReviewPane):
            pane.choose_files()

    def _add_files(self, paths: list[str]) -> None:
        if not paths or not self._rail.isVisible():
            return
        pane = self._panes.get(self._name)
        if isinstance(pane, RollPane):
            for folder in incoming.folders(paths):
                pane.add_folder(folder)
            files = incoming.files(paths)
        else:
            files = incoming.with_folders_opened(paths)
        if files and isinstance(pane, ComposePane | ReviewPane):
            pane.add_files(files)
        elif files:
            self.new_post_with(files)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no pane wanted: Esc goes back, pasted pictures become part of a post."""
        pane = self._panes.get(self._name)
        if event.key() == Qt.Key.Key_Escape and isinstance(pane, PreflightPane):
            self._edit()
        elif event.key() == Qt.Key.Key_Escape and isinstance(pane, FeedPane):
            pane.go_back()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and pictures may come in anywhere."""
        if incoming.has_any(event.mimeData()) and self._rail.isVisible():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """They become part of the post in hand, of a new one, or of the roll."""
        self._bring_in(event.mimeData())
        event.acceptProposedAction()

    def _paste(self) -> None:
        self._bring_in(QGuiApplication.clipboard().mimeData())

    def _bring_in(self, data: QMimeData) -> None:
        try:
            self._add_files(incoming.files_of(data, self.stage.desk.paths.kept))
        except KesongError as error:
            self.say(messages.sentence(error))

    # --- accounts, counts and words in passing ------------------------------------------------------------------------------

    def _show_accounts(self) -> None:
        account = self.stage.account()
        self._rail.setVisible(account is not None)
        self._rail.show_account(account)
        if account is None and self._name not in {"", "welcome", "painting"}:
            self.show_pane("welcome")

    @Slot(object)
    def _signed_in(self, account: Account) -> None:
        self.stage.desk.engine.run_outbox()
        self._show_accounts()
        self.show_pane("feed")
        self.say(self.tr("Signed in as {0}.").format(messages.handle(account)))

    @Slot(object)
    def _use_account(self, account: Account) -> None:
        accounts.choose(self.stage.desk, account)
        self.show_pane("feed")

    @Slot(object)
    def _sign_out(self, account: Account) -> None:
        future = self.stage.desk.engine.submit(accounts.remove(self.stage.desk, account))
        words = self.tr("{0} is signed out. Drafts and the outbox stay here.").format(
            messages.handle(account)
        )
        self.stage.bridge.watch(future, self, lambda _: self.say(words), self._failed)

    def _failed(self, error: BaseException) -> None:
        self.say(messages.sentence(error))

    @Slot(str)
    def _answer_notice(self, act: str) -> None:
        if act == "try":
            pane = self.pane("feed")
            self.stage.desk.engine.wake_outbox()
            if isinstance(pane, FeedPane):
                pane.refresh()
        else:
            self.show_pane({"sign_in": "welcome", "preferences": "preferences"}[act])

    def _read_counts(self, *, tell: bool) -> None:
        """Figures in the rail; where a job came to rest by itself, a word about it."""
        jobs = self.stage.desk.jobs.all()
        self._rail.set_count("outbox", sum(job.state not in ENDED for job in jobs))
        self._rail.set_count("drafts", len(self.stage.desk.drafts.all()))
        for job in jobs:
            before = self._jobs.get(job.id)
            if tell and before is not None and before != job.state:
                self._tell_job(job.title, job.state)
        self._jobs = {job.id: job.state for job in jobs}

    def _tell_job(self, title: str, state: State) -> None:
        name = f"“{title}”" if title else self.tr("Your post")
        look = partial(self.show_pane, "outbox")
        if state is State.PUBLISHED:
            self._offer(self.tr("{0} is published.").format(name))
            self.refresh()
        elif state is State.PARKED and self._name != "outbox":
            self._offer(self.tr("{0} was not taken by the server.").format(name), self.tr("Look"), look)
        elif state is State.ASKING and self._name != "outbox":
            self._offer(self.tr("{0}: you have to decide.").format(name), self.tr("Look"), look)

    def _offer(self, words: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        self._undo = act
        self._toast.say(words, action=action, floor_px=self.pane(self._name).floor_px)

    @Slot()
    def _act_on_toast(self) -> None:
        act, self._undo = self._undo, None
        if act is not None:
            act()

    # --- size and end -------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size, other widths."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """The rail shows icons alone where room is scarce."""
        self._rail.set_narrow(narrow=self.width() < self.stage.theme.px(_NARROW_BELOW))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything written is kept."""
        if self._name:
            self._panes[self._name].left()
        self.drafting.flush()
        settings = self.stage.desk.settings
        geometry = base64.b64encode(self.saveGeometry().data()).decode("ascii")
        settings.save(replace(settings.load(), window=geometry))
        super().closeEvent(event)
        self.closed.emit()

    def _restore_size(self) -> None:
        kept = self.stage.desk.settings.load().window
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii"))):
            screen = self.screen()
            room = screen.availableGeometry().size() if screen else _SIZE
            self.resize(_SIZE.boundedTo(room))
