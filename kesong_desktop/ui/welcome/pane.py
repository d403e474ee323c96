"""The first run, and every sign-in after it."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from kesong_desktop.actions import accounts
from kesong_desktop.model.account import Account
from kesong_desktop.ui import messages
from kesong_desktop.ui.pane import Pane
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.welcome.choice import ChoicePage
from kesong_desktop.ui.welcome.home_form import HomeForm
from kesong_desktop.ui.welcome.parts import Page
from kesong_desktop.ui.welcome.server_form import ServerForm
from kesong_desktop.ui.welcome.wall import Wall

_FORM_PX = 560
_WALL_FROM = 1000


class WelcomePane(Pane):
    """Where shall the pictures live? ``signed_in`` carries the account."""

    say = Signal(str)
    signed_in = Signal(object)

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(stage, parent)
        self._expected: Account | None = None
        self._choice = ChoicePage(stage)
        self._home = HomeForm(stage)
        self._server = ServerForm(stage)
        self._choice.say.connect(self.say)
        self._choice.home_wanted.connect(partial(self._show_page, self._home))
        self._choice.server_wanted.connect(self._begin_server)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._choice)
        for form in (self._home, self._server):
            form.back_wanted.connect(self.entered)
            form.signed_in.connect(self._done)
            self._pages.addWidget(form)
        self._wall = Wall(stage)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self._pages)
        row.addStretch(1)
        row.addWidget(self._wall)
        self.column.addLayout(row, 1)

    @Slot()
    def entered(self) -> None:
        """Begin with the choice."""
        self._expected = None
        self._show_page(self._choice)

    def left(self) -> None:
        """Nothing is waited for any more."""
        self._server.leave()

    def go_back(self) -> None:
        """To the choice."""
        self.entered()

    def renew(self, account: Account) -> None:
        """Let somebody sign in again whose sign-in has ended."""
        self._expected = account
        if account.is_home:
            self._home.begin_again(account.username)
            self._show_page(self._home)
        else:
            self._server.begin_again(account)
            self._show_page(self._server)

    @Slot()
    def fit(self) -> None:
        """The wall of pictures takes what is left."""
        form = min(self.px(_FORM_PX), self.width())
        self._pages.setFixedWidth(form)
        self._wall.setVisible(self.width() >= self.px(_WALL_FROM))
        self._wall.setFixedWidth(max(0, self.width() - form - 180))

    @Slot()
    def _begin_server(self) -> None:
        self._server.begin_anew()
        self._show_page(self._server)

    def _show_page(self, page: Page) -> None:
        self._server.leave()
        self._pages.setCurrentWidget(page)
        page.enter()

    @Slot(object)
    def _done(self, account: Account) -> None:
        expected = self._expected
        accounts.choose(self.stage.desk, account)
        self.signed_in.emit(account)
        if expected is not None and expected.key != account.key:
            # Somebody else was signed in at the browser: both are told, or one would look for the other's posts.
            words = self.tr("You signed in as {0}. {1} is still signed out.")
            self.say.emit(words.format(messages.handle(account), messages.handle(expected)))
