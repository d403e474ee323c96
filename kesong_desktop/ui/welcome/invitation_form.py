"""The form to join somebody's home server by an invitation."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from kesong_desktop.actions.account.nearby import NearbyServers
from kesong_desktop.actions.account.sign_in import SignIn
from kesong_desktop.errors import InvalidInput, KesongError, Reason
from kesong_desktop.model.account import Account
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.welcome.nearby_list import NearbyList
from kesong_desktop.ui.welcome.nearby_presenter import NearbyPresenter
from kesong_desktop.ui.welcome.parts import FormPage
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.field import Field

_ABOUT_NAME = frozenset({Reason.NAME_MISSING, Reason.USER_NAME_INVALID, Reason.USER_NAME_TAKEN})


class InvitationForm(FormPage):
    """Asks for an invitation or a server of the network, for a user name, and for a password for other programs."""

    def __init__(
        self, context: UiContext, sign_in: SignIn, nearby: NearbyServers, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, "", parent)
        self._sign_in = sign_in
        self.set_title(self.tr("I was invited"))
        words = self.tr(
            "Somebody on your network shares their home server with you. Choose it, or paste the invitation that they sent you."
        )
        self.column.addWidget(label(words, "body", "ink2", wrap=True))
        self._nearby = NearbyPresenter(nearby, context, self)
        self._nearby.invited.connect(self._invited)
        self.column.addSpacing(8)
        self.column.addWidget(NearbyList(self._nearby))
        self._invitation, self._name, self._password = QLineEdit(), QLineEdit(), QLineEdit()
        self._invitation.setPlaceholderText("kesong:join/…")
        self._name.setPlaceholderText("mei")
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._about_invitation = Field(self.tr("Invitation"), self._invitation)
        self._about_name = Field(self.tr("User name: letters a–z, digits and underscores"), self._name)
        self._about_password = Field(self.tr("Password for other apps (optional)"), self._password)
        for field in (self._about_invitation, self._about_name, self._about_password):
            self.column.addSpacing(8)
            self.column.addWidget(field)
        for line in (self._invitation, self._name, self._password):
            line.returnPressed.connect(self._begin)
        self._go = button(self.tr("Join"), kind="filled")
        self._go.clicked.connect(self._begin)
        self.column.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(3)

    def enter(self) -> None:
        """Clear the problems, look for servers, and put the focus on the invitation."""
        self._clear()
        self._nearby.start()
        self._go.setEnabled(True)
        self._invitation.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Look for servers no longer, and withdraw a request."""
        self._nearby.stop()

    @Slot(str)
    def _invited(self, text: str) -> None:
        """The owner has agreed: join at once if the name is known."""
        self._invitation.setText(text)
        if self._name.text().strip():
            self._begin()
        else:
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _begin(self) -> None:
        if not self._go.isEnabled():
            return
        self._clear()
        self._go.setEnabled(False)
        try:
            future = self._sign_in.with_invitation(
                self._invitation.text(), self._name.text(), self._password.text()
            )
        except KesongError as error:
            self._failed(error)
            return
        self.context.watch(future, self, self._done, self._failed)

    def _done(self, account: Account) -> None:
        self._go.setEnabled(True)
        for line in (self._invitation, self._password):
            line.clear()
        self.signed_in.emit(account)

    def _failed(self, error: BaseException) -> None:
        self._go.setEnabled(True)
        field = self._about_invitation
        if isinstance(error, InvalidInput) and error.reason in _ABOUT_NAME:
            field = self._about_name
        elif isinstance(error, InvalidInput) and error.reason is Reason.PASSWORD_LENGTH:
            field = self._about_password
        field.set_problem(messages.sentence(error))

    def _clear(self) -> None:
        for field in (self._about_invitation, self._about_name, self._about_password):
            field.set_problem("")
