"""The icon in the tray of the desktop, through which notices are shown."""

from PySide6.QtCore import QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from kesong_desktop import assets

_SIDES_PX = (16, 22, 24, 32, 48, 64)
_MOST = 99


class Tray(QObject):
    """A tray that is not there: it shows nothing. ``activated``: the icon was clicked; ``notice_clicked``: the last notice."""

    activated = Signal()
    notice_clicked = Signal()

    @property
    def is_available(self) -> bool:
        """Whether the desktop has a tray."""
        return False

    def set_menu(self, menu: QMenu) -> None:
        """Show ``menu`` as the menu of the icon."""

    def set_count(self, count: int, tip: str) -> None:
        """Show how much is unread on the icon, and ``tip`` when the pointer rests on it."""

    def show_notice(self, title: str, text: str) -> None:
        """Show a notice of two plain texts for some seconds."""

    def remove(self) -> None:
        """Remove the icon from the desktop."""


class SystemTray(Tray):
    """The tray of the system; on macOS and Windows the count also stands on the icon of the running program."""

    def __init__(self, disc_color: QColor, ink: QColor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._colors = (disc_color, ink)
        self._icon = QSystemTrayIcon(self)
        self._icon.activated.connect(self._activate)
        self._icon.messageClicked.connect(self.notice_clicked)

    @property
    def is_available(self) -> bool:
        """Whether the desktop has a tray."""
        return is_tray_available()

    def set_menu(self, menu: QMenu) -> None:
        """Show ``menu`` as the menu of the icon, and the icon."""
        self._icon.setContextMenu(menu)
        self.set_count(0, "Kesong")
        self._icon.show()

    def set_count(self, count: int, tip: str) -> None:
        """Paint the count on the icon."""
        self._icon.setIcon(count_icon(count, *self._colors))
        self._icon.setToolTip(tip)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.setBadgeNumber(count)

    def show_notice(self, title: str, text: str) -> None:
        """Show a notice of plain texts."""
        # Desktops on Linux read markup in a notice, and load what its links name.
        title, text = title.replace("<", "‹"), text.replace("<", "‹")
        self._icon.showMessage(title, text, count_icon(0, *self._colors))

    def remove(self) -> None:
        """Remove the icon and the count."""
        self._icon.hide()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.setBadgeNumber(0)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.activated.emit()


def is_tray_available() -> bool:
    """Return whether the desktop has a tray, which shows icons and notices."""
    return QSystemTrayIcon.isSystemTrayAvailable()


def count_icon(count: int, disc_color: QColor, ink: QColor) -> QIcon:
    """Return the program's icon with ``count`` in a disc at its lower right corner; 0: without a disc."""
    plain = QIcon(str(assets.path("icons/kesong-256.png")))
    if count <= 0:
        return plain
    icon = QIcon()
    for side in _SIDES_PX:
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plain.paint(painter, pixmap.rect())
        disc = QRectF(side * 0.36, side * 0.36, side * 0.64, side * 0.64)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(disc_color)
        painter.drawEllipse(disc)
        words = str(count) if count <= _MOST else f"{_MOST}+"
        font = QFont()
        font.setBold(True)
        font.setPixelSize(max(6, round(side * (0.46, 0.38, 0.28)[len(words) - 1])))
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
        icon.addPixmap(pixmap)
    return icon
