"""Presenter of the devices of the user, or of a member of the home server."""

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.model.home.device import Device
from kesong_desktop.ui.shell.background import Background


class DevicesPresenter(QObject):
    """``load`` begins to read the devices, ``revoke`` to sign one out. ``devices_changed`` carries them (a tuple)."""

    devices_changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        load: Callable[[], Future[tuple[Device, ...]]],
        revoke: Callable[[str], Future[None]],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._load = load
        self._revoke = revoke
        self._background = background

    @Slot()
    def refresh(self) -> None:
        """Read the devices again in the background."""
        self._background.watch(self._load(), self, self.devices_changed.emit, self.failed.emit)

    def revoke(self, device: Device) -> None:
        """Sign a device out, and read the rest."""
        self._background.watch(self._revoke(device.id), self, self._revoked, self.failed.emit)

    def _revoked(self, _: None) -> None:
        self.refresh()
