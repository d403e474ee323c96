"""The welcome pane: the first run, and every sign-in after it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.account.nearby import NearbyServers
from kesong_desktop.actions.account.sign_in import SignIn
from kesong_desktop.actions.preferences import Preferences
from kesong_desktop.model.account import Account
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.destination import Destination, WelcomeDestination
from kesong_desktop.ui.shell.pane import Pane
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.welcome.choice_page import ChoicePage
from kesong_desktop.ui.welcome.home_form import HomeForm
from kesong_desktop.ui.welcome.invitation_form import InvitationForm
from kesong_desktop.ui.welcome.parts import FormPage, WelcomePage
from kesong_desktop.ui.welcome.picture_wall import PictureWall
from kesong_desktop.ui.welcome.server_form import ServerForm

_FORM_PX = 560
_WALL_FROM = 1000
_Form = TypeVar("_Form", bound=FormPage)


@dataclass(frozen=True, slots=True)
class WelcomeServices:
    """What the pane works with.

    ``use_this_computer`` starts the profile's own server, signs in there under a user name, and returns the account.
    """

    accounts: Accounts
    sign_in: SignIn
    nearby: NearbyServers
    use_this_computer: Callable[[str], Account]
    preferences: Preferences


class WelcomePane(Pane):
    """Asks where to keep the photos, and signs in there.

    ``signed_in`` carries the account, and whether one was asked for whose sign-in had ended.
    """

    signed_in = Signal(object, bool)

    def __init__(self, context: UiContext, services: WelcomeServices, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._accounts = services.accounts
        self._services = services
        self._expected: Account | None = None
        self._choice = ChoicePage(context)
        self._choice.invitation_wanted.connect(self._begin_invitation)
        self._choice.say.connect(self.say)
        self._choice.language_chosen.connect(self._use_language)
        self._choice.home_wanted.connect(self._begin_home)
        self._choice.server_wanted.connect(self._begin_server)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._choice)
        self._wall = PictureWall(context)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._pages)
        row.addWidget(self._area)
        row.addStretch(1)
        row.addWidget(self._wall)
        self.column.addLayout(row, 1)

    @Slot()
    def entered(self) -> None:
        """Show the page with the ways to sign in."""
        self._expected = None
        self._show_page(self._choice)

    def arrive(self, destination: Destination) -> None:
        """Start signing in again to the account that ``destination`` names."""
        if isinstance(destination, WelcomeDestination) and destination.account is not None:
            self.renew(destination.account)

    def left(self) -> None:
        """Cancel what is under way."""
        for form in self._pages.findChildren(ServerForm) + self._pages.findChildren(InvitationForm):
            form.leave()

    def go_back(self) -> None:
        """Return to the page with the ways to sign in."""
        self.entered()

    def renew(self, account: Account) -> None:
        """Show the form to sign in again to an account whose sign-in has ended."""
        self._expected = account
        if account.is_home:
            home = self._home()
            home.begin_again(account.username)
            self._show_page(home)
        else:
            server = self._server()
            server.begin_again(account)
            self._show_page(server)

    @Slot()
    def fit(self) -> None:
        """Give the wall of pictures the width that the form leaves."""
        bar = self._area.verticalScrollBar().sizeHint().width()
        form = min(self.px(_FORM_PX), self.width() - 2 * (PANE_MARGIN + bar))
        self._area.setFixedWidth(form + bar)
        self._wall.setVisible(self.width() >= self.px(_WALL_FROM))
        self._wall.setFixedWidth(max(0, self.width() - form - 180))

    @Slot(str)
    def _use_language(self, code: str) -> None:
        self._services.preferences.change(language=code)
        self.context.language.use(code)

    @Slot()
    def _begin_home(self) -> None:
        self._show_page(self._home())

    @Slot()
    def _begin_server(self) -> None:
        server = self._server()
        server.begin_new()
        self._show_page(server)

    @Slot()
    def _begin_invitation(self) -> None:
        services = self._services
        make = partial(InvitationForm, self.context, services.sign_in, services.nearby)
        self._show_page(self._form(InvitationForm, make))

    def _home(self) -> HomeForm:
        return self._form(HomeForm, partial(HomeForm, self.context, self._services.use_this_computer))

    def _server(self) -> ServerForm:
        return self._form(ServerForm, partial(ServerForm, self.context, self._services.sign_in))

    def _form(self, kind: type[_Form], make: Callable[[], _Form]) -> _Form:
        """Return the form of this kind, which is made when it is first wanted."""
        made = self._pages.findChild(kind)
        if made is None:
            made = make()
            made.back_wanted.connect(self.entered)
            made.signed_in.connect(self._done)
            self._pages.addWidget(made)
        return made

    def _show_page(self, page: WelcomePage) -> None:
        self.left()
        self._pages.setCurrentWidget(page)
        page.enter()

    @Slot(object)
    def _done(self, account: Account) -> None:
        expected = self._expected
        self._accounts.choose(account)
        self.signed_in.emit(account, expected is not None)
        if expected is not None and expected.key != account.key:
            # The browser was signed in to another account.
            words = self.tr("You signed in as {account}. {other} is still signed out.")
            self.say.emit(words.format(account=messages.handle(account), other=messages.handle(expected)))
