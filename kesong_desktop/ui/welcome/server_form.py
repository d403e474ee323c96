"""On a server that somebody runs: find it, then sign in by browser or by code."""

from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from enum import Enum, auto
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from kesong_desktop.actions import signing_in
from kesong_desktop.errors import AppForgotten, CodeNeeded, InvalidInput
from kesong_desktop.model.account import Account
from kesong_desktop.ui import messages
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.web import browse
from kesong_desktop.ui.welcome.parts import FormPage, Notice
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.field import Field
from kesong_desktop.ui.widgets.look import label


class _At(Enum):
    """Where the sign-in stands."""

    START = auto()
    LOOKING = auto()
    FOUND = auto()
    BROWSER = auto()
    CODE = auto()


class ServerForm(FormPage):
    """Asks for a server, tells what it is, and waits for the browser or a code."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(stage, "", parent)
        self._turn = 0
        self._under_way: Future[Any] | None = None
        self._found: signing_in.Found | None = None
        self._pasted: signing_in.Pasted | None = None
        self._address = ""
        self._is_by_code = False
        self._build()
        self.begin_anew()

    def enter(self) -> None:
        """Ask for the server."""
        self._server.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing is waited for any more."""
        self._stop()

    def begin_anew(self) -> None:
        """Somebody signs in who was not here before."""
        self._server.clear()
        self.set_title(self.tr("On a server I know"))

    def begin_again(self, account: Account) -> None:
        """Somebody signs in again."""
        self._server.setText(account.server)
        self.set_title(self.tr("Sign in again as {0}").format(account.name))

    # --- building -----------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._server = QLineEdit()
        self._server.setPlaceholderText("pixels.town")
        self._server.returnPressed.connect(self._begin_browser)
        self._server_field = Field(self.tr("Its address, or your name there"), self._server)
        self._facts = Notice(self.stage, "info")
        self._words = label("", "body", "ink2", wrap=True)
        self._page = QLineEdit()
        self._page.setReadOnly(True)
        self._page_field = Field(self.tr("Its page"), self._page)
        self._code = QLineEdit()
        self._code.returnPressed.connect(self._finish_code)
        self._code_field = Field(self.tr("The code that the server shows"), self._code)
        self._trouble = Notice(self.stage, "bad")
        first, last = QHBoxLayout(), QHBoxLayout()
        self._again = _add(first, self.tr("Open the page again"), "plain", self._open_again)
        self._copy = _add(first, self.tr("Copy the address"), "link", self._copy_address)
        self._go = _add(last, self.tr("Sign in with the browser"), "filled", self._begin_browser)
        self._code_go = _add(last, self.tr("Sign in"), "filled", self._finish_code)
        self._by_code = _add(last, self.tr("Use a code instead"), "link", self._begin_code)
        self._halt = _add(last, self.tr("Stop waiting"), "quiet", self._stop)
        for part in (self._server_field, self._facts, self._words, self._page_field):
            self.column.addWidget(part)
        self.column.addLayout(first)
        self.column.addWidget(self._code_field)
        self.column.addLayout(last)
        for row in (first, last):
            row.setSpacing(8)
            row.addStretch(1)
        self.column.addWidget(self._trouble)
        self.column.addStretch(3)
        self._trouble.hide()
        self._show(_At.START)

    def _show(self, at: _At) -> None:
        """Show what belongs to where the sign-in stands."""
        self._at = at
        shown: dict[_At, tuple[QWidget, ...]] = {
            _At.START: (self._go, self._by_code),
            _At.LOOKING: (self._words, self._halt),
            _At.FOUND: (self._facts, self._words, self._halt),
            _At.BROWSER: (self._facts, self._words, self._again, self._by_code, self._halt),
            _At.CODE: (
                self._facts, self._words, self._page_field, self._code_field,
                self._code_go, self._again, self._copy, self._halt,
            ),
        }  # fmt: skip
        self._server.setReadOnly(at is not _At.START)
        for part in dict.fromkeys(part for parts in shown.values() for part in parts):
            part.setVisible(part in shown[at])

    # --- finding the server -------------------------------------------------------------------------------------------------

    @Slot()
    def _begin_browser(self) -> None:
        if self._at is _At.START:
            self._find(is_by_code=False)

    @Slot()
    def _begin_code(self) -> None:
        """Also while the browser is waited for."""
        if self._found is not None and self._at is _At.BROWSER:
            self._ask_for_code("")
        else:
            self._find(is_by_code=True)

    def _find(self, *, is_by_code: bool) -> None:
        self._let_go()
        self._clear_problems()
        self._is_by_code = is_by_code
        self._words.setText(self.tr("Asking the server what it is…"))
        self._show(_At.LOOKING)
        self._follow(signing_in.find_server(self.stage.desk, self._server.text()), self._is_found)

    def _is_found(self, found: signing_in.Found) -> None:
        self._found = found
        limits, program = found.capability.limits, found.capability.program
        title = self.tr("{0} runs {1}") if program else self.tr("{0} does not say what it runs")
        words = self.tr("Up to {0} pictures, {1} characters")
        self._facts.tell(
            title.format(found.host, program), words.format(limits.pictures, f"{limits.characters:,}")
        )
        self._words.setText(self.tr("Making Kesong known there…"))
        self._show(_At.FOUND)
        if self._is_by_code:
            self._ask_for_code("")
        else:
            show = partial(self.stage.bridge.tell, receiver=self, take=partial(self._open_page, self._turn))
            self._follow(signing_in.with_browser(self.stage.desk, found.origin, show), self._done)

    # --- by browser ---------------------------------------------------------------------------------------------------------

    def _open_page(self, turn: int, address: str) -> None:
        """The page of consent is known: open it."""
        if turn != self._turn or self._found is None:
            return
        self._address = address
        if not browse(address):
            self._failed(turn, CodeNeeded(self._found.host, why="no browser could be opened"))
            return
        self._words.setText(
            self.tr(
                "Your browser opens. Agree there, then come back; it goes on by itself, for five minutes."
            )
        )
        self._show(_At.BROWSER)
        self._again.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _open_again(self) -> None:
        """A login may have ended on another page of the server: the person is signed in there, but was never asked."""
        browse(self._address)

    @Slot()
    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self._address)

    # --- by code ------------------------------------------------------------------------------------------------------------

    def _ask_for_code(self, reason: str) -> None:
        if self._found is None:
            return
        self._let_go()
        self._code.clear()
        words = self.tr("Open its page in any browser, agree there, and paste the code that it shows.")
        self._words.setText(f"{reason} {words}".strip())
        self._follow(signing_in.begin_pasted(self.stage.desk, self._found.origin), self._code_ready)

    def _code_ready(self, pasted: signing_in.Pasted) -> None:
        self._pasted, self._address = pasted, pasted.address
        self._page.setText(pasted.address)
        self._page.setCursorPosition(0)
        self._show(_At.CODE)
        self._code.setFocus(Qt.FocusReason.OtherFocusReason)
        browse(pasted.address)

    @Slot()
    def _finish_code(self) -> None:
        if self._pasted is not None and self._code_go.isEnabled():
            self._code_field.set_problem("")
            self._code_go.setEnabled(False)
            self._follow(self._pasted.finish(self._code.text()), self._done)

    # --- what comes of it ---------------------------------------------------------------------------------------------------

    def _follow(self, work: Coroutine[Any, Any, Any], done: Callable[[Any], None]) -> None:
        """Do something on the engine's thread, as a part of what is under way."""
        self._under_way = self.stage.desk.engine.submit(work)
        self.stage.bridge.watch(
            self._under_way, self, partial(self._take, self._turn, done), partial(self._failed, self._turn)
        )

    def _take(self, turn: int, done: Callable[[Any], None], answer: Any) -> None:
        if turn == self._turn:
            done(answer)

    def _done(self, account: Account) -> None:
        self._stop()
        self.signed_in.emit(account)

    def _failed(self, turn: int, error: BaseException) -> None:
        if turn != self._turn:
            return
        self._code_go.setEnabled(True)
        if isinstance(error, CodeNeeded) or (self._at is _At.CODE and isinstance(error, AppForgotten)):
            self._ask_for_code(messages.what(error))
        elif self._at is _At.CODE:
            self._code_field.set_problem(messages.sentence(error))
        else:
            self._stop()
            if isinstance(error, InvalidInput):
                self._server_field.set_problem(messages.sentence(error))
            else:
                self._trouble.tell(messages.title(error), messages.sentence(error))
                self._trouble.show()
            self._server.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _stop(self) -> None:
        """Back to the start; what was typed stays."""
        self._let_go()
        self._found = self._pasted = None
        self._clear_problems()
        self._code_go.setEnabled(True)
        self._show(_At.START)

    def _let_go(self) -> None:
        """Whatever is still answered concerns nobody any more."""
        self._turn += 1
        if self._under_way is not None:
            self._under_way.cancel()
            self._under_way = None

    def _clear_problems(self) -> None:
        self._trouble.hide()
        self._server_field.set_problem("")
        self._code_field.set_problem("")


def _add(row: QHBoxLayout, words: str, kind: str, act: Callable[[], None]) -> QPushButton:
    made = button(words, kind=kind)
    made.clicked.connect(act)
    row.addWidget(made)
    return made
