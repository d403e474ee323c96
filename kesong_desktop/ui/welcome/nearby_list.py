"""The home servers that were found on the network, and the code while one of them is asked."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.model.home.discovery import NearbyServer
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.welcome.nearby_presenter import NearbyPresenter, NearbyState
from kesong_desktop.ui.widgets.buttons import button


class NearbyList(QWidget):
    """A row for each server with a button that asks to be let in; then the code to be compared."""

    def __init__(self, presenter: NearbyPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._rows: list[QWidget] = []
        self._servers: tuple[NearbyServer, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("On your network"), "body_strong"))
        self._words = label("", "body", "ink2", wrap=True)
        column.addWidget(self._words)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column.addLayout(self._list)
        self._code = label("", "display")
        self._cancel = button(self.tr("Cancel"), small=True)
        self._cancel.clicked.connect(presenter.cancel)
        column.addWidget(self._code)
        column.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignLeft)
        presenter.state_changed.connect(self._show)
        self._show(NearbyState())

    @Slot(object)
    def _show(self, state: NearbyState) -> None:
        self._words.setText(self._said(state))
        self._code.setText(f"{state.code[:3]} {state.code[3:]}")
        self._code.setAccessibleName(self.tr("Code {code}").format(code=" ".join(state.code)))
        self._code.setVisible(bool(state.code))
        is_new = state.asked is not None and self._cancel.isHidden()
        self._cancel.setVisible(state.asked is not None)
        if is_new:
            # The button that had the focus is hidden now.
            self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        if state.servers != self._servers:
            self._servers = state.servers
            self._fill()
        for row in self._rows:
            row.setVisible(state.asked is None)

    def _said(self, state: NearbyState) -> str:
        if state.failure is not None:
            return messages.sentence(state.failure)
        if state.asked is not None and state.code:
            words = self.tr("Does “{server}” show the same code? Its owner has to confirm it.")
            return words.format(server=state.asked.name)
        if state.asked is not None:
            return self.tr("Asking “{server}”…").format(server=state.asked.name)
        if state.servers:
            return self.tr("Choose the server. Its owner has the invitation open in their preferences.")
        return self.tr("Looking for home servers…")

    def _fill(self) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(server) for server in self._servers]
        for row in self._rows:
            self._list.addWidget(row)

    def _row(self, server: NearbyServer) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(server.name, "body_strong", wrap=True))
        words.addWidget(label(server.hosts[0], "small", "ink3"))
        line.addLayout(words, 1)
        ask = button(self.tr("Ask to join"), small=True)
        ask.setAccessibleDescription(server.name)
        ask.clicked.connect(partial(self._presenter.ask, server))
        line.addWidget(ask, 0, Qt.AlignmentFlag.AlignVCenter)
        return row
