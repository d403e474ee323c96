"""The inbox: who liked, boosted, mentioned or followed one."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from kesong_desktop.actions import noticing, social
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.event import AccountsChanged, Event, NoticesChanged
from kesong_desktop.model.social import Notice
from kesong_desktop.sync.pull import Pulled
from kesong_desktop.ui import messages
from kesong_desktop.ui.inbox.view import InboxView
from kesong_desktop.ui.pane import Pane, TopBar
from kesong_desktop.ui.pictures import Remote
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.viewer.shot import VIEW_PX, Shot
from kesong_desktop.ui.viewer.viewer import Viewer
from kesong_desktop.ui.web import browse
from kesong_desktop.ui.widgets.buttons import icon_button
from kesong_desktop.ui.widgets.empty import EmptyState

_PAGE = 60


class InboxPane(Pane):
    """Notices of the account in use. ``draft_wanted`` gives the draft that an answer is written in; ``say`` asks for a toast."""

    say = Signal(str)
    draft_wanted = Signal(str)

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(stage, parent)
        self._wanted = _PAGE
        self._turn = 0
        self._is_pulling = False
        self._is_paging = False
        self._is_at_end = False
        self._read_before = ""
        self._problem: BaseException | None = None
        self._build()

    def entered(self) -> None:
        """Show what is known, and look for more; what is shown counts as read from now on."""
        account = self.stage.account()
        self._read_before = noticing.read_up_to(self.stage.desk, account) if account else ""
        self._read()
        self.refresh()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, event: Event) -> None:
        """Somebody did something, here or elsewhere."""
        account = self.stage.account()
        match event:
            case NoticesChanged(key) if account and key == account.key:
                self._read()
            case AccountsChanged():
                self._turn += 1
                self._wanted, self._problem = _PAGE, None
                self._is_pulling = self._is_paging = self._is_at_end = False
                self._view.verticalScrollBar().setValue(0)
                if self.isVisible():
                    self.entered()

    @Slot()
    def refresh(self) -> None:
        """Look for newer notices."""
        account = self.stage.account()
        if account is None or self._is_pulling:
            return
        self._is_pulling, self._problem = True, None
        self._tell_state()
        future = noticing.refresh(self.stage.desk, account)
        came, failed = partial(self._came, self._turn), partial(self._failed, self._turn)
        self.stage.bridge.watch(future, self, came, failed)

    # --- building and showing -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        stage = self.stage
        top = TopBar(self.tr("Inbox"))
        top.set_remark(self.tr("Newest first"))
        again = icon_button(stage.icons.icon("arrow-clockwise"), self.tr("Look for new notices"), key="F5")
        again.clicked.connect(self.refresh)
        top.add(again)
        self.column.addWidget(top)
        self._view = InboxView(stage)
        self._view.activated.connect(self._open)
        self._view.answer_wanted.connect(self._answer)
        self._view.near_end.connect(self._older)
        self._viewer = Viewer(stage, self)
        self._empty = EmptyState(stage.theme, stage.icons, "bell", "", "")
        self._empty.acted.connect(self._try_again)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        self.column.addWidget(self._stack, 1)
        self._tell_state()

    def _read(self) -> None:
        account, desk = self.stage.account(), self.stage.desk
        notices = desk.notices.page(account.key, limit=self._wanted) if account else []
        new = min(len(notices), desk.notices.unread(account.key, self._read_before)) if account else 0
        self._view.show_notices(notices, account.key if account else "", new=new)
        self._stack.setCurrentWidget(self._view if notices else self._empty)
        if account is not None and notices and self.isVisible() and self.isActiveWindow():
            self.stage.work(
                partial(noticing.mark_read, desk, account, notices[0]), self, self._marked, self._not_done
            )

    def _marked(self, _: object) -> None:
        """The count beside the inbox went with ``NoticesChanged``."""

    def _not_done(self, error: BaseException) -> None:
        self.say.emit(messages.sentence(error))

    def _tell_state(self) -> None:
        """What stands where nothing is yet."""
        if self._problem is not None:
            words = (messages.what(self._problem), messages.what_now(self._problem))
            self._empty.set_texts(*words, [(self.tr("Try now"), "plain")], icon_name="warning", tone="warn")
        elif self._is_pulling:
            words = (self.tr("Looking"), self.tr("What concerns you is being asked for."))
            self._empty.set_texts(*words, [], icon_name="bell", tone="accent")
        else:
            line = self.tr(
                "When somebody likes or boosts a post of yours, mentions or follows you, it stands here."
            )
            self._empty.set_texts(self.tr("Nothing yet"), line, [], icon_name="bell", tone="accent")

    def _came(self, turn: int, _: Pulled) -> None:
        if turn == self._turn:
            self._is_pulling = False
            self._tell_state()

    def _failed(self, turn: int, error: BaseException) -> None:
        if turn == self._turn:
            self._is_pulling, self._problem = False, error
            self._tell_state()

    @Slot()
    def _older(self) -> None:
        """The end comes into sight: show more of what is kept, then ask the server."""
        account = self.stage.account()
        if account is None or self._is_paging or self._is_at_end:
            return
        is_more_kept = len(self._view.notices) >= self._wanted
        self._wanted += _PAGE
        if is_more_kept:
            self._read()
            return
        self._is_paging = True
        future = noticing.older(self.stage.desk, account)
        came, failed = partial(self._older_came, self._turn), partial(self._older_failed, self._turn)
        self.stage.bridge.watch(future, self, came, failed)

    def _older_came(self, turn: int, pulled: Pulled) -> None:
        if turn == self._turn:
            self._is_paging, self._is_at_end = False, pulled.is_end

    def _older_failed(self, turn: int, _: BaseException) -> None:
        if turn == self._turn:  # what is kept is shown all the same; the next look tells what is the matter
            self._is_paging = False

    # --- what a person does -------------------------------------------------------------------------------------------------

    @Slot(int)
    def _try_again(self, _index: int) -> None:
        self.refresh()

    @Slot(object)
    def _answer(self, notice: Notice) -> None:
        account = self.stage.account()
        if account is not None and notice.post is not None:
            begin = partial(social.begin_reply, self.stage.desk, account, notice.post)
            self.stage.work(begin, self, self._begun, self._not_done)

    def _begun(self, draft: Draft) -> None:
        self.draft_wanted.emit(draft.id)

    @Slot(int)
    def _open(self, index: int) -> None:
        """The post's pictures large, else the post in the browser, else who did it."""
        notice, account = self._view.notices[index], self.stage.account()
        post = notice.post
        shots = [shot for shot in post.attachments if shot.kind == "image"] if post else []
        if account is not None and shots:
            self._viewer.look_at(
                [Shot(Remote(account.key, one.url, VIEW_PX), one.alt, one.width, one.height) for one in shots]
            )
            return
        browse(post.url if post else notice.person.url if notice.person else "")
