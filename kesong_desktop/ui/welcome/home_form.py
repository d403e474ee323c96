"""The form to use Kesong with the server of this computer."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from kesong_desktop.model.account import Account
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.welcome.parts import FormPage
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.field import Field


class HomeForm(FormPage):
    """Asks for a user name. ``use_this_computer`` starts the profile's server, signs in there, and returns the account."""

    def __init__(
        self,
        context: UiContext,
        use_this_computer: Callable[[str], Account],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, "", parent)
        self._use_this_computer = use_this_computer
        self.set_title(self.tr("On this computer"))
        words = self.tr(
            "Kesong runs a small server on this computer, which nobody else can reach. Choose your user name."
        )
        self.column.addWidget(label(words, "body", "ink2", wrap=True))
        self._name = QLineEdit()
        self._name.setPlaceholderText("mei")
        self._name.returnPressed.connect(self._begin)
        self._field = Field(self.tr("User name: letters a–z, digits and underscores"), self._name)
        self.column.addSpacing(8)
        self.column.addWidget(self._field)
        self._go = button(self.tr("Get started"), kind="filled")
        self._go.clicked.connect(self._begin)
        self.column.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(3)

    def enter(self) -> None:
        """Reset the form and put the focus on the name field."""
        self._field.set_problem("")
        self._go.setEnabled(True)
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_again(self, name: str) -> None:
        """Fill in the name of an account whose sign-in has ended."""
        self._name.setText(name)

    @Slot()
    def _begin(self) -> None:
        self._field.set_problem("")
        self._go.setEnabled(False)
        task = partial(self._use_this_computer, self._name.text())
        self.context.work(task, self, self._done, self._failed)

    def _done(self, account: Account) -> None:
        self._go.setEnabled(True)
        self.signed_in.emit(account)

    def _failed(self, error: BaseException) -> None:
        self._go.setEnabled(True)
        self._field.set_problem(messages.sentence(error))
