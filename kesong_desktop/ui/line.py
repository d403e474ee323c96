"""What only the desktop knows of its line: whether it is there, and whether it costs. ``waking`` notices a sleep."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtNetwork import QNetworkInformation

from kesong_desktop.actions import sending
from kesong_desktop.ui.stage import Stage


class LineWatch(QObject):
    """Wakes the engine when the network is back, and tells it whether the line costs.

    Where Qt knows no way to ask the system, ``is_metered`` stays unknown, and the lanes notice a line by trying.
    """

    def __init__(self, stage: Stage, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        wanted = QNetworkInformation.Feature.Reachability | QNetworkInformation.Feature.Metered
        self._network = QNetworkInformation.instance() if _load(wanted) else None
        if self._network is not None:
            self._network.reachabilityChanged.connect(self._reach_changed)
            self._network.isMeteredChanged.connect(self._metered_changed)
            self._metered_changed(self._network.isMetered())

    @Slot(QNetworkInformation.Reachability)
    def _reach_changed(self, reach: QNetworkInformation.Reachability) -> None:
        if reach in {QNetworkInformation.Reachability.Online, QNetworkInformation.Reachability.Unknown}:
            self._stage.desk.engine.wake()

    @Slot(bool)
    def _metered_changed(self, is_metered: bool) -> None:
        network = self._network
        knows = network is not None and network.supports(QNetworkInformation.Feature.Metered)
        sending.line_is(self._stage.desk, metered=is_metered if knows else None)


def _load(wanted: QNetworkInformation.Feature) -> bool:
    """Have a backend that knows all of it, or at least whether there is a line."""
    if QNetworkInformation.instance() is not None:
        return True
    reach = QNetworkInformation.Feature.Reachability
    return QNetworkInformation.loadBackendByFeatures(wanted) or QNetworkInformation.loadBackendByFeatures(
        reach
    )
