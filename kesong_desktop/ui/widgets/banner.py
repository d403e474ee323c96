"""One sentence above the content, with one link."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from kesong_desktop.ui.accessibility.announcement import announce
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.style_helpers import label, set_look
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.elided_label import ElidedLabel

_TONES: Final = {"quiet": "ink2", "warn": "warn", "bad": "bad", "info": "info"}


class Banner(QFrame):
    """A bar, 48 pixels high, that shows a problem in one sentence; it has no height while there is none."""

    acted = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._icon = ("info", "ink2")
        self.setProperty("role", "banner")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._picture = label("", parent=self)
        self._words = ElidedLabel("", is_spare=True, parent=self)
        self._link = button("", kind="link", small=True, parent=self)
        self._link.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        row.addWidget(self._link)
        theme.changed.connect(self._repaint_icon)
        self.clear()

    @property
    def text(self) -> str:
        """The sentence shown, or empty."""
        return self._words.text()

    def show_message(self, text: str, *, kind: str = "quiet", icon_name: str, link: str = "") -> None:
        """Show ``text`` with the icon of that name; ``kind`` is quiet, warn, bad or info; ``link`` is what ``acted`` would do."""
        is_new = text != self._words.text()
        self._icon = (icon_name, _TONES[kind])
        self._words.setText(text)
        self._link.setText(link)
        self._link.setVisible(bool(link))
        set_look(self, "kind", kind)
        self.setAccessibleName(text)
        self._repaint_icon()
        self.show()
        if is_new:
            announce(self, text, is_urgent=kind == "bad")

    def clear(self) -> None:
        """Remove the sentence and collapse the bar."""
        self._words.clear()
        self.setFixedHeight(0)
        self.hide()

    def _repaint_icon(self) -> None:
        name, role = self._icon
        self._picture.setPixmap(self._icons.pixmap(name, role, 18, self.devicePixelRatioF()))
        if self._words.text():
            self.setFixedHeight(self._theme.control(48))
