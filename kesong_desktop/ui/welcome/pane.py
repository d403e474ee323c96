"""The first run."""

import asyncio
import sys
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QProcess, QRect, QRectF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kesong_desktop.actions import accounts, homing
from kesong_desktop.model.account import Account
from kesong_desktop.ui import messages
from kesong_desktop.ui.logo import draw_logo
from kesong_desktop.ui.pane import Pane
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.welcome.wall import Wall
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.field import Field
from kesong_desktop.ui.widgets.focus import FocusRing
from kesong_desktop.ui.widgets.look import label

_FORM_PX = 560
_WALL_FROM = 1000


class WelcomePane(Pane):
    """Where shall the pictures live? ``signed_in`` carries the account."""

    say = Signal(str)
    signed_in = Signal(object)

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(stage, parent)
        self._under_way: Future[Account] | None = None
        self._pasted: accounts.Pasted | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(self._build_choice())
        self._pages.addWidget(self._build_home())
        self._pages.addWidget(self._build_server())
        self._wall = Wall(stage)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self._pages)
        row.addStretch(1)
        row.addWidget(self._wall)
        self.column.addLayout(row, 1)

    def entered(self) -> None:
        """Begin with the choice."""
        self._show_page(0)

    def left(self) -> None:
        """Nothing is waited for any more."""
        self._stop_waiting()

    @Slot()
    def fit(self) -> None:
        """The wall of pictures takes what is left."""
        form = min(self.px(_FORM_PX), self.width())
        self._pages.setFixedWidth(form)
        self._wall.setVisible(self.width() >= self.px(_WALL_FROM))
        self._wall.setFixedWidth(max(0, self.width() - form - 180))

    # --- building -----------------------------------------------------------------------------------------------------------

    def _build_choice(self) -> QWidget:
        page, column = _page()
        column.addWidget(_Logo(self.stage))
        column.addSpacing(28)
        column.addWidget(label(self.tr("Where shall your pictures live?"), "display", wrap=True))
        column.addWidget(
            label(
                self.tr("You can change this later, and use more than one."), "lead_plain", "ink2", wrap=True
            )
        )
        column.addSpacing(24)
        for icon, title, line, act in (
            (
                "house-simple",
                self.tr("On this computer"),
                self.tr("For you and your family. No account, no company."),
                partial(self._show_page, 1),
            ),
            (
                "globe",
                self.tr("On a server I know"),
                self.tr("Pixelfed, Mastodon, GoToSocial and others. Sign in with your browser."),
                partial(self._show_page, 2),
            ),
        ):
            choice = _Choice(self.stage, icon, title, line)
            choice.clicked.connect(act)
            column.addWidget(choice)
            column.addSpacing(16)
        row = QHBoxLayout()
        row.setContentsMargins(-8, 0, 0, 0)
        look = button(self.tr("Just look around first"), kind="link")
        look.clicked.connect(self._demo)
        row.addWidget(look)
        row.addWidget(label(self.tr("with made-up people and photos"), "body", "ink3"))
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(24)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for icon, words in (
            ("shield-check", self.tr("Places and serial numbers never leave")),
            ("files", self.tr("Your files are never changed")),
        ):
            sign = label("")
            sign.setPixmap(self.stage.icons.pixmap(icon, "ok", 16, self.devicePixelRatioF()))
            foot.addWidget(sign)
            foot.addWidget(label(words, "small", "ink3"))
            foot.addSpacing(16)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(3)
        return page

    def _build_home(self) -> QWidget:
        page, column = self._form_page(self.tr("On this computer"))
        column.addWidget(
            label(
                self.tr(
                    "Kesong runs a small server here, which only this computer can reach. Choose the name that others will see."
                ),
                "body",
                "ink2",
                wrap=True,
            )
        )
        self._name = QLineEdit()
        self._name.setPlaceholderText(self.tr("such as mei"))
        self._name.returnPressed.connect(self._begin_home)
        self._name_field = Field(self.tr("Your name: letters a to z, digits, underscores"), self._name)
        column.addSpacing(8)
        column.addWidget(self._name_field)
        self._home_go = button(self.tr("Begin"), kind="filled")
        self._home_go.clicked.connect(self._begin_home)
        column.addWidget(self._home_go, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(3)
        return page

    def _build_server(self) -> QWidget:
        page, column = self._form_page(self.tr("On a server I know"))
        self._server = QLineEdit()
        self._server.setPlaceholderText("pixels.town")
        self._server.returnPressed.connect(self._begin_server)
        self._server_field = Field(self.tr("Its address, or your name there"), self._server)
        self._server_go = button(self.tr("Sign in with the browser"), kind="filled")
        self._server_go.clicked.connect(self._begin_server)
        by_code = button(self.tr("Use a code instead"), kind="link")
        by_code.clicked.connect(self._begin_code)
        self._waiting = label("", "body", "ink2", wrap=True)
        self._waiting.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._code = QLineEdit()
        self._code.returnPressed.connect(self._finish_code)
        self._code_field = Field(self.tr("The code that the server shows"), self._code)
        self._code_go = button(self.tr("Sign in"), kind="filled")
        self._code_go.clicked.connect(self._finish_code)
        self._stop = button(self.tr("Stop waiting"), kind="quiet")
        self._stop.clicked.connect(self._stop_waiting)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._server_go)
        row.addWidget(by_code)
        row.addStretch(1)
        column.addWidget(self._server_field)
        column.addLayout(row)
        for part in (self._waiting, self._code_field):
            column.addWidget(part)
        last = QHBoxLayout()
        last.addWidget(self._code_go)
        last.addWidget(self._stop)
        last.addStretch(1)
        column.addLayout(last)
        column.addStretch(3)
        return page

    def _form_page(self, title: str) -> tuple[QWidget, QVBoxLayout]:
        page, column = _page()
        back = button(self.tr("Back"), kind="quiet", icon=self.stage.icons.icon("arrow-left"))
        back.clicked.connect(partial(self._show_page, 0))
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        column.addWidget(label(title, "display", wrap=True))
        column.addSpacing(8)
        return page, column

    # --- what a person does -------------------------------------------------------------------------------------------------

    def _show_page(self, number: int) -> None:
        self._stop_waiting()
        self._pages.setCurrentIndex(number)
        {1: self._name, 2: self._server}.get(number, self._pages).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _begin_home(self) -> None:
        self._name_field.set_problem("")
        name = self._name.text()
        task = partial(_use_this_computer, self.stage, name)
        self._home_go.setEnabled(False)
        self.stage.work(task, self, self._done, partial(self._failed, self._name_field))

    @Slot()
    def _begin_server(self) -> None:
        self._server_field.set_problem("")
        desk, server = self.stage.desk, self._server.text()
        work = accounts.sign_in_with_browser(desk, server, _open)
        self._under_way = desk.engine.submit(work)
        self._waiting.setText(self.tr("Your browser opens. Agree there, then come back."))
        self._show_waiting(code=False)
        self.stage.bridge.watch(self._under_way, self, self._done, partial(self._failed, self._server_field))

    @Slot()
    def _begin_code(self) -> None:
        self._server_field.set_problem("")
        future = self.stage.desk.engine.submit(accounts.begin_pasted(self._server.text(), self.stage.desk))
        self.stage.bridge.watch(future, self, self._code_ready, partial(self._failed, self._server_field))

    def _code_ready(self, pasted: accounts.Pasted) -> None:
        self._pasted = pasted
        self._waiting.setText(
            self.tr("Open this address, agree, and paste the code here:\n{0}").format(pasted.address)
        )
        self._show_waiting(code=True)
        self._code.setFocus(Qt.FocusReason.OtherFocusReason)
        QDesktopServices.openUrl(QUrl(pasted.address))

    @Slot()
    def _finish_code(self) -> None:
        if self._pasted is None:
            return
        self._under_way = self.stage.desk.engine.submit(
            self._pasted.finish(self.stage.desk, self._code.text())
        )
        self.stage.bridge.watch(self._under_way, self, self._done, partial(self._failed, self._code_field))

    @Slot()
    def _stop_waiting(self) -> None:
        if self._under_way is not None:
            self._under_way.cancel()
            self._under_way = None
        self._pasted = None
        self._code.clear()
        for field in (self._server_field, self._code_field, self._name_field):
            field.set_problem("")
        self._server_go.setEnabled(True)
        self._home_go.setEnabled(True)
        for part in (self._waiting, self._code_field, self._code_go, self._stop):
            part.hide()

    def _show_waiting(self, *, code: bool) -> None:
        self._server_go.setEnabled(False)
        self._waiting.show()
        self._stop.show()
        self._code_field.setVisible(code)
        self._code_go.setVisible(code)

    def _done(self, account: Account) -> None:
        self._under_way = None
        self._stop_waiting()
        accounts.choose(self.stage.desk, account)
        self.signed_in.emit(account)

    def _failed(self, field: Field, error: BaseException) -> None:
        is_code = field is self._code_field
        if not is_code:
            self._stop_waiting()
        field.set_problem(messages.sentence(error))

    @Slot()
    def _demo(self) -> None:
        """The demonstration is a program of its own, with a profile that is thrown away."""
        is_frozen = getattr(sys, "frozen", False)
        arguments = ["--demo"] if is_frozen else ["-m", "kesong_desktop", "--demo"]
        started = QProcess.startDetached(sys.executable, arguments)
        is_started = started[0] if isinstance(started, tuple) else started
        words = self.tr("The demonstration opens in a window of its own.")
        self.say.emit(
            words if is_started else self.tr("The demonstration could not be started. Try: kesong --demo")
        )


class _Choice(QPushButton):
    """A large choice: icon disc, title, line, arrow."""

    def __init__(self, stage: Stage, icon: str, title: str, line: str) -> None:
        super().__init__()
        self._stage = stage
        self._icon = icon
        self.setProperty("role", "choice")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(92, 0, 56, 0)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(label(title, "lead"))
        words.addWidget(label(line, "body", "ink2", wrap=True))
        words.addStretch(1)
        row.addLayout(words)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        FocusRing(self, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(24, self.height() / 2 - 24, 48, 48)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._stage.theme.color("soft"))
        painter.drawEllipse(disc)
        self._stage.icons.draw(painter, disc.adjusted(12, 12, -12, -12), self._icon, "accent")
        arrow = QRectF(self.width() - 40, self.height() / 2 - 9, 18, 18)
        self._stage.icons.draw(painter, arrow, "caret-right", "ink2")
        painter.end()


class _Logo(QWidget):
    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self.setFixedHeight(48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_logo(painter, QRect(0, 0, self.width(), self.height()), self._stage.theme, size=36)
        painter.end()


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(8, 24, 8, 24)
    column.setSpacing(8)
    column.addStretch(2)
    return page, column


def _use_this_computer(stage: Stage, name: str) -> Account:
    return asyncio.run(homing.use_this_computer(stage.desk, stage.keeper, name))


def _open(address: str) -> bool:
    return QDesktopServices.openUrl(QUrl(address))
