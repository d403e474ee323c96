"""Presenter of pairing requests while an invitation is shown."""

from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kesong_desktop.model.home.pairing import PairingRequest
from kesong_desktop.ui.shell.background_work import BackgroundWork

_LOOK_MS: Final = 500


class PairingHost(Protocol):
    """What is needed of the home server. Everything but ``accept_pairing`` is quick."""

    def open_pairing(self) -> None:
        """Let guests ask from now on."""

    def close_pairing(self) -> None:
        """Let no guest ask any longer."""

    def pairing_requests(self) -> tuple[PairingRequest, ...]:
        """Return who waits to be let in."""

    def accept_pairing(self, request: str) -> None:
        """Let the guest with this request in."""

    def refuse_pairing(self, request: str) -> None:
        """Refuse the guest with this request."""


class PairingPresenter(QObject):
    """``requests_changed`` carries the requests (a tuple) that wait, ``accepted`` the one let in, ``failed`` an exception."""

    requests_changed = Signal(object)
    accepted = Signal(object)
    failed = Signal(object)

    def __init__(self, home: PairingHost, work: BackgroundWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._work = work
        self._shown: tuple[PairingRequest, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Let guests of the network ask from now on."""
        self._home.open_pairing()
        self._timer.start()
        self.look()

    @Slot()
    def stop(self) -> None:
        """Let no guest ask any longer."""
        self._timer.stop()
        self._home.close_pairing()
        self._show(())

    @Slot()
    def look(self) -> None:
        """Read again who waits to be let in."""
        self._show(self._home.pairing_requests())

    def accept(self, request: PairingRequest) -> None:
        """Let the guest in whose screen shows the same code."""
        task = partial(self._home.accept_pairing, request.id)
        self._work(task, self, partial(self._accepted, request), self._failed)

    def refuse(self, request: PairingRequest) -> None:
        """Refuse the guest with this request."""
        self._home.refuse_pairing(request.id)
        self.look()

    def _accepted(self, request: PairingRequest, _: None) -> None:
        self.look()
        self.accepted.emit(request)

    def _failed(self, error: BaseException) -> None:
        self.look()
        self.failed.emit(error)

    def _show(self, requests: tuple[PairingRequest, ...]) -> None:
        if requests != self._shown:
            self._shown = requests
            self.requests_changed.emit(requests)
