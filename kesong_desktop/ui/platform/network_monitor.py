"""Network monitor: whether the computer is online, and whether the connection is metered."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtNetwork import QNetworkInformation


class NetworkMonitor(QObject):
    """Calls ``online`` when the network is back, and ``metered`` with True, False or None (the system does not say).

    Where Qt has no backend for this system nothing is called.
    """

    def __init__(
        self, online: Callable[[], object], metered: Callable[[bool | None], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._online = online
        self._metered = metered
        features = QNetworkInformation.Feature.Reachability | QNetworkInformation.Feature.Metered
        self._network = QNetworkInformation.instance() if _load_backend(features) else None
        if self._network is not None:
            self._network.reachabilityChanged.connect(self._reachability_changed)
            self._network.isMeteredChanged.connect(self._metered_changed)
            self._metered_changed(self._network.isMetered())

    @Slot(QNetworkInformation.Reachability)
    def _reachability_changed(self, reachability: QNetworkInformation.Reachability) -> None:
        if reachability in {
            QNetworkInformation.Reachability.Online,
            QNetworkInformation.Reachability.Unknown,
        }:
            self._online()

    @Slot(bool)
    def _metered_changed(self, is_metered: bool) -> None:
        network = self._network
        is_known = network is not None and network.supports(QNetworkInformation.Feature.Metered)
        self._metered(is_metered if is_known else None)


def _load_backend(features: QNetworkInformation.Feature) -> bool:
    """Load a backend with all ``features``, or else one that knows the reachability; return whether there is one."""
    if QNetworkInformation.instance() is not None:
        return True
    return QNetworkInformation.loadBackendByFeatures(features) or QNetworkInformation.loadBackendByFeatures(
        QNetworkInformation.Feature.Reachability
    )
