"""A floating bar above the bottom edge with the actions for the selection."""

from typing import Final

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, QRect, Signal, Slot
from PySide6.QtGui import QHideEvent, QIcon, QKeyEvent, QShowEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStyle, QVBoxLayout, QWidget

from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.style_helpers import set_tip
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import RADIUS_BAR, SLIDE_MS
from kesong_desktop.ui.widgets.buttons import button, icon_button
from kesong_desktop.ui.widgets.elided_label import ElidedLabel
from kesong_desktop.ui.widgets.shadow import Shadow

_ABOVE_EDGE_PX: Final = 24
_BESIDE_PX: Final = 16
_HEIGHT: Final = 64


class SelectionBar(QFrame):
    """A bar of 64 pixels, 24 above the bottom of ``parent`` and centred; ``show`` slides it in, ``hide`` takes it away.

    ``emptied`` is emitted when the user wants nothing selected (its cross, or Esc while the bar has focus).
    """

    emptied = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self._theme = theme
        self.setProperty("role", "floating")
        self._text = ElidedLabel("", "body_strong", parent=self)
        self._detail = ElidedLabel("", "small", "ink3", parent=self)
        self._actions: list[tuple[QPushButton, str]] = []
        self._detail.hide()
        self._row = QHBoxLayout(self)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.setDuration(SLIDE_MS)
        self._build(icons)
        self.hide()
        Shadow(self, theme, RADIUS_BAR)
        parent.installEventFilter(self)
        theme.changed.connect(self.place)

    def set_text(self, text: str, detail: str = "") -> None:
        """Show how many items are selected, and below it a detail; empty hides the detail."""
        self._text.setText(text)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(text)
        self.place()

    def add_action(self, text: str, kind: str, icon: QIcon | None = None) -> QPushButton:
        """Add a button at the right end; connect its ``clicked``."""
        made = button(text, kind=kind, icon=icon, parent=self)
        self._row.addWidget(made)
        if icon is not None and kind != "filled":
            made.setAccessibleName(text)
            self._actions.append((made, text))
        self.place()
        return made

    @Slot()
    def place(self) -> None:
        """Move the bar to its place in the parent."""
        self._slide.stop()
        self.setGeometry(self._rest())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps its place when the parent changes size."""
        if event.type() == QEvent.Type.Resize and watched is self._host:
            self.place()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Slides in, unless the system asks for less motion."""
        super().showEvent(event)
        rest = self._rest()
        self.setGeometry(rest)
        self.raise_()
        moves = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0
        if moves:
            self.move(rest.x(), self._host.height())
            self._slide.setStartValue(self.pos())
            self._slide.setEndValue(QPoint(rest.x(), rest.y()))
            self._slide.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stops a slide on its way."""
        self._slide.stop()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc asks to select none."""
        if event.key() == Qt.Key.Key_Escape:
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def _show_words(self, *, on: bool) -> None:
        """Show the words of the buttons beside the filled one, or their icons alone with the words as tooltips."""
        for made, text in self._actions:
            made.setText(text if on else "")
            set_tip(made, "" if on else text)

    def _rest(self) -> QRect:
        room = self._host.size()
        self._show_words(on=True)
        if self._row.totalMinimumSize().width() > room.width() - 2 * _BESIDE_PX:
            self._show_words(on=False)
        # A layout within another one keeps its old size until then.
        self._row.activate()
        height = self._theme.control(_HEIGHT)
        width = min(self.sizeHint().width(), room.width() - 2 * _BESIDE_PX)
        top = room.height() - height - _ABOVE_EDGE_PX
        return QRect((room.width() - width) // 2, top, width, height)

    def _build(self, icons: Icons) -> None:
        cross = icon_button(icons.icon("x"), self.tr("Select none"), key="Esc", parent=self)
        cross.clicked.connect(self.emptied)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._text)
        words.addWidget(self._detail)
        words.addStretch(1)
        self._row.setContentsMargins(8, 0, 12, 0)
        self._row.setSpacing(8)
        self._row.addWidget(cross)
        self._row.addLayout(words)
        self._row.addSpacing(16)
        self._row.addStretch(1)
