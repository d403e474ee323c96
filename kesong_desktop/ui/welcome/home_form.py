"""On this computer: a name is all that is asked."""

import asyncio
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from kesong_desktop.actions import homing
from kesong_desktop.model.account import Account
from kesong_desktop.ui import messages
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.welcome.parts import FormPage
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.field import Field
from kesong_desktop.ui.widgets.look import label


class HomeForm(FormPage):
    """Starts the profile's own server, and signs in there."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(stage, "", parent)
        self.set_title(self.tr("On this computer"))
        words = self.tr(
            "Kesong runs a small server here, which only this computer can reach. Choose the name that others will see."
        )
        self.column.addWidget(label(words, "body", "ink2", wrap=True))
        self._name = QLineEdit()
        self._name.setPlaceholderText(self.tr("such as mei"))
        self._name.returnPressed.connect(self._begin)
        self._field = Field(self.tr("Your name: letters a to z, digits, underscores"), self._name)
        self.column.addSpacing(8)
        self.column.addWidget(self._field)
        self._go = button(self.tr("Begin"), kind="filled")
        self._go.clicked.connect(self._begin)
        self.column.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(3)

    def enter(self) -> None:
        """Ask for the name."""
        self._field.set_problem("")
        self._go.setEnabled(True)
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_again(self, name: str) -> None:
        """Somebody of this computer signs in again."""
        self._name.setText(name)

    @Slot()
    def _begin(self) -> None:
        self._field.set_problem("")
        self._go.setEnabled(False)
        task = partial(_use_this_computer, self.stage, self._name.text())
        self.stage.work(task, self, self._done, self._failed)

    def _done(self, account: Account) -> None:
        self._go.setEnabled(True)
        self.signed_in.emit(account)

    def _failed(self, error: BaseException) -> None:
        self._go.setEnabled(True)
        self._field.set_problem(messages.sentence(error))


def _use_this_computer(stage: Stage, name: str) -> Account:
    return asyncio.run(homing.use_this_computer(stage.desk, stage.keeper, name))
