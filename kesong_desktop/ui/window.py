"""The window: rail, panes, banner and toast, and the ways between them."""

import base64
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QByteArray, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kesong_desktop.actions import accounts, drafts
from kesong_desktop.actions.drafts import Deleted
from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import DraftId, ReviewForm
from kesong_desktop.model.event import (
    AccountsChanged,
    DeedRefused,
    DraftsChanged,
    Event,
    JobChanged,
    NoticesChanged,
)
from kesong_desktop.model.outbox import State
from kesong_desktop.ui import messages
from kesong_desktop.ui.captions import Captions
from kesong_desktop.ui.cards import CardBar
from kesong_desktop.ui.counts import Counts
from kesong_desktop.ui.drafting import Drafting
from kesong_desktop.ui.dropping import Dropping
from kesong_desktop.ui.notices import Notices
from kesong_desktop.ui.pane import Pane
from kesong_desktop.ui.pane_maker import PaneMaker
from kesong_desktop.ui.rail import Rail
from kesong_desktop.ui.shortcuts import ACCOUNTS, account_key
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.welcome.pane import WelcomePane
from kesong_desktop.ui.widgets.banner import Banner
from kesong_desktop.ui.widgets.toast import Toast

_SIZE, _SMALLEST = QSize(1440, 900), QSize(800, 600)
_NARROW_BELOW = 1100


class Window(QWidget):
    """Shows one pane at a time. Panes are made when they are first wanted. ``closed`` tells that it is shut."""

    closed = Signal()

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "window")
        self.stage = stage
        self.drafting = Drafting(stage.desk, self)
        self.drafting.failed.connect(self._failed)
        self.drafting.refused.connect(self._refused)
        Captions(stage, self.drafting, self)
        self.drafting.restored.connect(self._follow_form)
        self._panes: dict[str, Pane] = {}
        self._maker = PaneMaker(self)
        self._name = ""
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
            made = self._maker.make(name)
            self._panes[name] = made
            self._stack.addWidget(made)
        return self._panes[name]

    def begin(self, *, is_demo: bool = False) -> None:
        """Show what a start shows: the feed, or where nobody is signed in yet the welcome, or that the demonstration comes."""
        self.notices.begin(is_demo=is_demo)
        self._counts.read(tell=False)
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
        self._rail.set_current("compose" if name == "editor" else name)
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
        self.show_pane(self._form())

    @Slot(str)
    def say(self, words: str) -> None:
        """Say something in passing."""
        self._offer(words)

    @Slot(object)
    def take(self, event: Event) -> None:
        """Something happened: every pane that exists may want to know."""
        self.notices.take(event)
        if isinstance(event, JobChanged | DraftsChanged | NoticesChanged | AccountsChanged):
            self._counts.read()
        if isinstance(event, AccountsChanged):
            self._show_accounts()
            self.stage.desk.engine.watch()
        if isinstance(event, DeedRefused):
            self.say(event.sentence)
        for pane in list(self._panes.values()):
            pane.take(event)

    # --- building -----------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        stage = self.stage
        self._rail = Rail(stage)
        self._counts = Counts(stage.desk, self._rail.set_count, self)
        self._counts.came_to_rest.connect(self._tell_job)
        self._rail.chosen.connect(self.show_pane)
        self._rail.new_post_wanted.connect(self.new_post)
        self._rail.account_chosen.connect(self._use_account)
        self._rail.account_wanted.connect(partial(self.show_pane, "welcome"))
        self._rail.sign_out_wanted.connect(self.sign_out)
        self._banner = Banner(stage.theme, stage.icons)
        self.notices = Notices(stage, self._banner, self)
        self.notices.wanted.connect(self._answer_notice)
        self.cards = CardBar(stage.theme, stage.icons)
        self._stack = QStackedWidget()
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._banner)
        column.addWidget(self.cards)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(column, 1)
        self._dropping = Dropping(self, self._rail, self)
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
            ("Ctrl+6", partial(self._go_to, "inbox")),
            ("Ctrl+,", partial(self._go_to, "preferences")),
        )
        numbered = [
            (account_key(number), partial(self._use_numbered, number)) for number in range(1, ACCOUNTS + 1)
        ]
        for key, act in (*keys, *numbered):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(act)

    # --- ways between panes -------------------------------------------------------------------------------------------------

    def _form(self) -> str:
        return "review" if self.drafting.draft.review is not None else "compose"

    def _go_to(self, name: str) -> None:
        if self._rail.isVisible():
            self.show_pane(name)

    @Slot()
    def edit(self) -> None:
        """Back to what is being made."""
        self.show_pane(self._form())

    @Slot(int)
    def edit_picture(self, index: int) -> None:
        """Edit a picture of the draft in hand."""
        pane = self.pane("editor")
        self.show_pane("editor")
        pane.open_picture(index)

    @Slot(str, int)
    def mend(self, what: str, picture: int) -> None:
        """Go where something that the check found can be mended."""
        self.edit()
        self.pane(self._name).mend(what, picture)

    @Slot()
    def _follow_form(self) -> None:
        """That it became a review may be what was undone."""
        if self._name in {"compose", "review"} and self._name != self._form():
            self.edit()

    @Slot(str)
    def queued(self, title: str) -> None:
        """A post is in the outbox."""
        self.show_pane("feed")
        words = self.tr("“{0}” is on its way.").format(title) if title else self.tr("It is on its way.")
        self._offer(words, self.tr("Open outbox"), partial(self.show_pane, "outbox"))

    @Slot(object)
    def draft_deleted(self, deleted: Deleted) -> None:
        """A draft is gone, and can be brought back for a while."""
        if deleted.draft.id == self.drafting.draft.id:
            self.drafting.let_go()
        self._counts.read(tell=False)
        self._offer(self.tr("The draft is deleted."), self.tr("Undo"), partial(self._bring_back, deleted))

    def _bring_back(self, deleted: Deleted) -> None:
        saved = drafts.bring_back(self.stage.desk, deleted)
        self.stage.bridge.watch(saved, self, lambda _: self.take(DraftsChanged()), self._failed)

    @Slot()
    def _go_on(self) -> None:
        self.pane(self._name).go_on()

    @Slot()
    def refresh(self) -> None:
        """Look for what is new in the pane in front."""
        self.pane(self._name).refresh()

    @Slot()
    def _choose_files(self) -> None:
        if self._rail.isVisible() and not self.pane(self._name).choose_files():
            self.new_post()
            self.pane(self._name).choose_files()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no pane wanted: Esc goes back, pasted pictures become part of a post."""
        if event.key() == Qt.Key.Key_Escape:
            self.pane(self._name).go_back()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._dropping.bring_in(QGuiApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and pictures may come in anywhere."""
        self._dropping.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """What would take them is shown."""
        self._dropping.move(event, self._rail.mapFrom(self, event.position().toPoint()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They are elsewhere."""
        self._dropping.leave(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """They become part of the post in hand, of a new one, or of the roll."""
        self._dropping.drop(event, self._rail.mapFrom(self, event.position().toPoint()))

    @property
    def front(self) -> Pane:
        """The pane in front."""
        return self.pane(self._name)

    # --- accounts, counts and words in passing ------------------------------------------------------------------------------

    def _show_accounts(self) -> None:
        account = self.stage.account()
        self._rail.setVisible(account is not None)
        self._rail.show_account(account)
        if account is None and self._name not in {"", "welcome", "painting"}:
            self.show_pane("welcome")

    @Slot(object)
    def signed_in(self, account: Account) -> None:
        """Somebody signed in."""
        self.stage.desk.engine.run_outbox()
        self._show_accounts()
        self.show_pane("feed")
        self.say(self.tr("Signed in as {0}.").format(messages.handle(account)))

    @Slot(object)
    def _use_account(self, account: Account) -> None:
        accounts.choose(self.stage.desk, account)
        self.show_pane("feed")

    def _use_numbered(self, number: int) -> None:
        known = self.stage.desk.accounts.all()
        if number <= len(known):
            self._use_account(known[number - 1])

    @Slot(object)
    def sign_out(self, account: Account) -> None:
        """Sign out of an account; what was made with it stays."""
        future = self.stage.desk.engine.submit(accounts.remove(self.stage.desk, account))
        words = self.tr("{0} is signed out. Drafts and the outbox stay here.").format(
            messages.handle(account)
        )
        self.stage.bridge.watch(future, self, lambda _: self.say(words), self._failed)

    @Slot(int, int)
    def _refused(self, count: int, limit: int) -> None:
        words = self.tr("This server takes {0} pictures in one post: {1} more would be too many.")
        self.say(words.format(limit, count))

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self.say(messages.sentence(error))

    @Slot(str)
    def _answer_notice(self, act: str) -> None:
        if act == "try":
            self.stage.desk.engine.wake()
            self.pane("feed").refresh()
        elif act == "sign_in":
            self._sign_in_again()
        else:
            self.show_pane(act)

    def _sign_in_again(self) -> None:
        account, pane = self.stage.account(), self.pane("welcome")
        self.show_pane("welcome")
        if account is not None and isinstance(pane, WelcomePane):
            pane.renew(account)

    @Slot(str, object)
    def _tell_job(self, title: str, state: State) -> None:
        name = f"“{title}”" if title else self.tr("Your post")
        look = partial(self.show_pane, "outbox")
        if state is State.PUBLISHED:
            self._offer(self.tr("{0} is published.").format(name))
            self.refresh()
        elif state is State.PARKED and self._name != "outbox":
            self._offer(self.tr("{0} was not taken by the server.").format(name), self.tr("Look"), look)
        elif state is State.OVERDUE and self._name != "outbox":
            self._offer(
                self.tr("{0} was to go out while Kesong was closed.").format(name), self.tr("Look"), look
            )
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
        for pane in self._panes.values():
            pane.close_for_good()
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
