"""List of pending pairing requests, each with the code that the guest's screen must show."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kesong_desktop.model.home.pairing import PairingRequest
from kesong_desktop.ui.preferences.people.pairing_presenter import PairingPresenter
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button


class PairingList(QWidget):
    """A row for each guest; the buttons say whether both screens show the same code."""

    def __init__(self, presenter: PairingPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._words = label("", "body", "ink2", wrap=True)
        self._column.addWidget(self._words)
        self._explain()
        presenter.requests_changed.connect(self._show)
        presenter.accepted.connect(self._welcome)
        presenter.failed.connect(self._tell)

    @property
    def buttons(self) -> list[QPushButton]:
        """The buttons of the requests, from top to bottom."""
        return [one for row in self._rows for one in row.findChildren(QPushButton)]

    def _explain(self) -> None:
        self._words.setText(
            self.tr(
                "Or they choose this server under “I was invited”: then the code on their screen appears here."
            )
        )

    @Slot(object)
    def _show(self, requests: tuple[PairingRequest, ...]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(request) for request in requests]
        for row in self._rows:
            self._column.addWidget(row)
        if requests:
            self._words.setText(self.tr("Let them in only if their screen shows the same code."))

    @Slot(object)
    def _welcome(self, request: PairingRequest) -> None:
        self._words.setText(self.tr("{name} can join now.").format(name=request.name))

    @Slot(object)
    def _tell(self, error: BaseException) -> None:
        self._words.setText(messages.sentence(error))

    def _row(self, request: PairingRequest) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(request.name, "body_strong", wrap=True))
        code = label(spaced(request.code), "lead")
        code.setAccessibleName(self.tr("Code {code}").format(code=" ".join(request.code)))
        words.addWidget(code)
        line.addLayout(words, 1)
        same = button(self.tr("Same code"), small=True)
        same.setAccessibleDescription(request.name)
        same.clicked.connect(partial(self._presenter.accept, request))
        other = button(self.tr("Another code"), kind="quiet", small=True)
        other.setAccessibleDescription(request.name)
        other.clicked.connect(partial(self._presenter.refuse, request))
        line.addWidget(same, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(other, 0, Qt.AlignmentFlag.AlignVCenter)
        return row


def spaced(code: str) -> str:
    """Return the digits of a code in two groups, which are easier to compare."""
    return f"{code[:3]} {code[3:]}"
