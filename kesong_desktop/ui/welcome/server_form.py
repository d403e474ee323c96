"""The form to sign in at a server."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from kesong_desktop.actions.account.sign_in import SignIn
from kesong_desktop.model.account import Account
from kesong_desktop.sync.sign_in import FoundServer
from kesong_desktop.ui.platform.browser import browse
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.welcome.parts import FormPage, InlineNotice
from kesong_desktop.ui.welcome.presenter import SignInPresenter, SignInState, SignInStep
from kesong_desktop.ui.welcome.server_kinds import ServerKinds
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.field import Field


class ServerForm(FormPage):
    """Asks for a server, says what it is, and waits for the browser or a code."""

    def __init__(self, context: UiContext, sign_in: SignIn, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self._presenter = SignInPresenter(sign_in, context, _open_page, self)
        self._step = SignInStep.START
        self._build()
        self._presenter.state_changed.connect(self._show)
        self._presenter.signed_in.connect(self.signed_in)
        self._show(self._presenter.state)
        self.begin_new()

    def enter(self) -> None:
        """Focus the field for the server."""
        self._server.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Cancel what is under way."""
        self._presenter.stop()

    def begin_new(self) -> None:
        """Ask for the server of another account."""
        self._server.clear()
        self.set_title(self.tr("On a server I know"))

    def begin_again(self, account: Account) -> None:
        """Fill in the server of an account whose sign-in has ended."""
        self._server.setText(account.server)
        self.set_title(self.tr("Sign in again as {name}").format(name=account.name))

    def _build(self) -> None:
        self._server = QLineEdit()
        self._server.setPlaceholderText("pixels.town")
        self._server.returnPressed.connect(self._begin_with_browser)
        self._server_field = Field(self.tr("Server address, or your handle"), self._server)
        self._facts = InlineNotice(self.context, "info")
        self._reason = label("", "body", "warn", wrap=True)
        self._words = label("", "body", "ink2", wrap=True)
        self._page = QLineEdit()
        self._page.setReadOnly(True)
        self._page_field = Field(self.tr("Authorization page"), self._page)
        self._code = QLineEdit()
        self._code.returnPressed.connect(self._finish_with_code)
        self._code_field = Field(self.tr("Code from the server"), self._code)
        self._failure = InlineNotice(self.context, "bad")
        first, last = QHBoxLayout(), QHBoxLayout()
        presenter = self._presenter
        self._again = _add(first, self.tr("Open the page again"), "plain", presenter.open_again)
        self._copy = _add(first, self.tr("Copy address"), "link", self._copy_address)
        self._go = _add(last, self.tr("Sign in with browser"), "filled", self._begin_with_browser)
        self._code_go = _add(last, self.tr("Sign in"), "filled", self._finish_with_code)
        self._by_code = _add(last, self.tr("Use a code instead"), "link", self._begin_with_code)
        self._cancel = _add(last, self.tr("Cancel"), "quiet", presenter.stop)
        for part in (self._server_field, self._facts, self._reason, self._words, self._page_field):
            self.column.addWidget(part)
        self.column.addLayout(first)
        self.column.addWidget(self._code_field)
        self.column.addLayout(last)
        for row in (first, last):
            row.setSpacing(8)
            row.addStretch(1)
        self.column.addWidget(self._failure)
        self._kinds = ServerKinds()
        self.column.addWidget(self._kinds)
        self.column.addStretch(3)

    @Slot(object)
    def _show(self, state: SignInState) -> None:
        shown = self._parts_of(state.step)
        self._server.setReadOnly(state.step is not SignInStep.START)
        for part in self._changing_parts():
            part.setVisible(part in shown)
        if state.server is not None:
            self._show_server(state.server)
        self._reason.setText(state.reason)
        self._reason.setVisible(bool(state.reason) and state.step is SignInStep.CODE)
        self._words.setText(self._instruction(state.step))
        self._page.setText(state.address)
        self._page.setCursorPosition(0)
        self._server_field.set_problem(state.server_problem)
        self._code_field.set_problem(state.code_problem)
        self._code_go.setEnabled(not state.is_finishing)
        if state.failure is not None:
            self._failure.tell(messages.title(state.failure), messages.sentence(state.failure))
        self._failure.setVisible(state.failure is not None)
        self._move_focus(state)

    def _move_focus(self, state: SignInState) -> None:
        before, self._step = self._step, state.step
        if state.step is before and state.step is not SignInStep.START:
            return
        if state.step is SignInStep.BROWSER:
            self._again.setFocus(Qt.FocusReason.OtherFocusReason)
        elif state.step is SignInStep.CODE:
            self._code.clear()
            self._code.setFocus(Qt.FocusReason.OtherFocusReason)
        elif state.server_problem or state.failure is not None:
            self._server.setFocus(Qt.FocusReason.OtherFocusReason)

    def _parts_of(self, step: SignInStep) -> tuple[QWidget, ...]:
        """Return what is shown at a step, of the parts that are not always shown."""
        code = (self._page_field, self._code_field, self._code_go, self._again, self._copy)
        return {
            SignInStep.START: (self._go, self._by_code, self._kinds),
            SignInStep.SEARCHING: (self._words, self._cancel),
            SignInStep.FOUND: (self._facts, self._words, self._cancel),
            SignInStep.BROWSER: (self._facts, self._words, self._again, self._by_code, self._cancel),
            SignInStep.CODE: (self._facts, self._words, *code, self._cancel),
        }[step]

    def _changing_parts(self) -> tuple[QWidget, ...]:
        return tuple(dict.fromkeys(part for step in SignInStep for part in self._parts_of(step)))

    def _instruction(self, step: SignInStep) -> str:
        return {
            SignInStep.START: "",
            SignInStep.SEARCHING: self.tr("Contacting the server…"),
            SignInStep.FOUND: self.tr("Registering with the server…"),
            SignInStep.BROWSER: self.tr(
                "Your browser opens. Allow access there, then come back here. Kesong waits for five minutes."
            ),
            SignInStep.CODE: self.tr(
                "Open the page in any browser, allow access, and paste the code that it shows."
            ),
        }[step]

    def _show_server(self, server: FoundServer) -> None:
        limits, program = server.capability.limits, server.capability.program
        title = self.tr("{server} runs {program}") if program else self.tr("{server} runs an unknown program")
        words = self.tr("Pictures per post: {pictures}. Characters: {characters}.")
        self._facts.tell(
            title.format(server=server.host, program=program),
            words.format(
                pictures=QLocale().toString(limits.pictures), characters=QLocale().toString(limits.characters)
            ),
        )

    @Slot()
    def _begin_with_browser(self) -> None:
        self._presenter.begin_with_browser(self._server.text())

    @Slot()
    def _begin_with_code(self) -> None:
        self._presenter.begin_with_code(self._server.text())

    @Slot()
    def _finish_with_code(self) -> None:
        self._presenter.finish_with_code(self._code.text())

    @Slot()
    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self._presenter.state.address)


def _open_page(address: str) -> bool:
    return browse(address)


def _add(row: QHBoxLayout, words: str, kind: str, act: Callable[[], None]) -> QPushButton:
    made = button(words, kind=kind)
    made.clicked.connect(act)
    row.addWidget(made)
    return made
