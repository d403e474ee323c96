"""The native window, which is on the screen before the profile is open."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kesong_desktop.settings import Settings
from kesong_desktop.ui.startup.window_geometry import restore_geometry
from kesong_desktop.ui.style.tokens import RAIL_NARROW, is_rail_narrow, palette_of, rail_width

_TALLEST = 10_000
AskBeforeClosing = Callable[[Callable[[], object]], bool]
"""Asks whether the window may be closed, and calls its argument if so; returns False if no question is needed."""
_DARK_BELOW = 128
"""A system whose windows are darker than this, of 255, is in its dark mode."""


class WindowFrame(QWidget):
    """Shows the background and the edge of the rail at once; ``hold`` puts the content in their place.

    Its palette draws them: a style sheet, or a ``QPainter``, takes longer to load than all the rest (benchmark ``start``).
    """

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._content: QWidget | None = None
        self._ask: AskBeforeClosing | None = None
        self.setWindowTitle("Kesong")
        restore_geometry(self, settings.window)
        is_dark = settings.theme == "dark" or (
            settings.theme == "system" and self.palette().window().color().lightness() < _DARK_BELOW
        )
        hints = QGuiApplication.styleHints()
        has_contrast = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        colors = palette_of(is_dark=is_dark, has_contrast=has_contrast)
        _fill(self, colors.paper)
        self._edge = QWidget(self)
        self._edge.setAutoFillBackground(True)
        _fill(self._edge, colors.line)
        percent = settings.text_percent
        width = RAIL_NARROW if is_rail_narrow(self.width(), percent) else rail_width(percent)
        self._edge.setGeometry(width - 1, 0, 1, _TALLEST)
        self._edge.setVisible(bool(settings.account))

    def hold(self, content: QWidget, ask: AskBeforeClosing | None = None) -> None:
        """Fill the frame with ``content``, which is closed before the frame is.

        ``ask`` (if there is one) is called before the window is closed.
        """
        self._content = content
        self._ask = ask
        self._edge.hide()
        # Its colors would go over to the content.
        self.setPalette(QPalette())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(content)
        # Else what is in it would be laid out for the size that it had alone, and then again.
        row.activate()
        self.setMinimumSize(content.minimumSize())
        content.show()

    def release(self) -> None:
        """Forget the content, which its owner deletes."""
        self._content = None
        self._ask = None

    @Slot()
    def close_at_once(self) -> None:
        """Close the window without the question that ``hold`` was given."""
        self._ask = None
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first where there is a reason, and close the content; the frame stays open where that refuses."""
        application = QGuiApplication.instance()
        # The end of the session does not wait for an answer.
        is_ending = isinstance(application, QGuiApplication) and application.isSavingSession()
        if self._ask is not None and not is_ending and self._ask(self.close_at_once):
            event.ignore()
            return
        if self._content is not None and not self._content.close():
            event.ignore()
            return
        super().closeEvent(event)


def _fill(widget: QWidget, color: str) -> None:
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(color))
    widget.setPalette(palette)
