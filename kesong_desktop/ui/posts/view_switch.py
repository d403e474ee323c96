"""The switch between cards and waterfall."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.widgets.buttons import Segmented

CARDS, WATERFALL = "cards", "waterfall"


class ViewSwitch(QWidget):
    """Two segments, with their words where there is room. ``changed`` carries ``cards`` or ``waterfall``."""

    changed = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = ((CARDS, self.tr("Cards")), (WATERFALL, self.tr("Waterfall")))
        self._wide = Segmented(words, self)
        self._narrow = Segmented([(value, "") for value, _words in words], self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for track in (self._wide, self._narrow):
            track.setAccessibleName(self.tr("View"))
            track.set_icon(CARDS, icons.icon("rows"))
            track.set_icon(WATERFALL, icons.icon("layout"))
            track.changed.connect(self._choose)
            row.addWidget(track)
        for value, name in words:
            self._narrow.set_name(value, name)
        self._narrow.hide()

    def set_value(self, value: str) -> None:
        """Choose a view without a signal."""
        for track in (self._wide, self._narrow):
            track.set_value(value)

    def set_narrow(self, *, on: bool) -> None:
        """Show icons alone, or icons with words."""
        self._wide.setVisible(not on)
        self._narrow.setVisible(on)

    def _choose(self, value: str) -> None:
        self.set_value(value)
        self.changed.emit(value)
