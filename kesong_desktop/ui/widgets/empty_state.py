"""Placeholder for an empty view: an icon on a disc, a title, a line of text, and buttons."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.widgets.buttons import button

DISC_PX: Final = 72
ICON_PX: Final = 34
_LINE_PX: Final = 368
_MARGIN_PX: Final = 24


class EmptyState(QWidget):
    """A calm middle: ``actions`` are (words, kind of button), at most three; ``acted`` carries the index of the one pressed."""

    acted = Signal(int)

    def __init__(  # noqa: PLR0917 - what it says is read in this order at every place
        self,
        theme: Theme,
        icons: Icons,
        icon_name: str,
        title: str,
        line: str,
        actions: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._disc = _Disc(theme, icons, icon_name, self)
        self._title = label(title, "title", parent=self)
        self._line = label(line, "body", "ink2", wrap=True, parent=self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        self._buttons: list[QPushButton] = []
        theme.changed.connect(self._fit)
        self._theme = theme
        self._build()
        self._set_actions(actions)

    def set_texts(
        self,
        title: str,
        line: str,
        actions: Sequence[tuple[str, str]] | None = None,
        *,
        icon_name: str = "",
        tone: str = "",
    ) -> None:
        """Show another title and line; ``actions`` None and an empty icon or tone keep the present ones.

        ``tone`` is accent, warn, bad, info or ok.
        """
        self._title.setText(title)
        self._line.setText(line)
        self._disc.change(icon_name, tone)
        if actions is not None:
            self._set_actions(actions)
        self._fit()

    def button(self, index: int) -> QPushButton:
        """Return the button of an action."""
        return self._buttons[index]

    def _build(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        self._title.setAlignment(middle)
        self._title.setWordWrap(True)
        self._line.setAlignment(middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._disc, 0, middle)
        column.addSpacing(20)
        column.addWidget(self._title)
        column.addSpacing(8)
        column.addLayout(_centred(self._line))
        column.addSpacing(24)
        column.addLayout(self._row)
        column.setAlignment(self._row, middle)
        column.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Return the size with the buttons one below the other."""
        widths = [one.sizeHint().width() for one in self._buttons]
        return QSize(max([DISC_PX, *widths]) + 2 * _MARGIN_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons side by side where there is room."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        room = self.width() - 2 * _MARGIN_PX
        wide = max(1, min(self._theme.px(_LINE_PX), room))
        self._line.setFixedWidth(wide)
        # A layout with little height gives a text that wraps less than it needs.
        for shown, width in ((self._title, max(1, room)), (self._line, wide)):
            shown.setMinimumHeight(0)
            shown.setMinimumHeight(shown.heightForWidth(width) if shown.text() else 0)
        needed = sum(one.sizeHint().width() for one in self._buttons) + 8 * len(self._buttons)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if needed <= room else down)

    def _set_actions(self, actions: Sequence[tuple[str, str]]) -> None:
        while item := self._row.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._buttons.clear()
        for index, (words, kind) in enumerate(actions):
            made = button(words, kind=kind, parent=self)
            made.clicked.connect(lambda _checked=False, n=index: self.acted.emit(n))
            self._row.addWidget(made)
            self._buttons.append(made)
        self._fit()


def _centred(widget: QWidget) -> QHBoxLayout:
    """Return a layout with the widget in the middle. An alignment would ignore the height that its text needs."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget)
    row.addStretch(1)
    return row


class _Disc(QWidget):
    """The disc with its icon."""

    _GROUNDS: Final = {
        "accent": "soft",
        "warn": "warn_soft",
        "bad": "bad_soft",
        "info": "info_soft",
        "ok": "ok_soft",
    }

    def __init__(self, theme: Theme, icons: Icons, icon_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._icon_name = ""
        self._tone = "accent"
        self.setFixedSize(DISC_PX, DISC_PX)
        self.change(icon_name, "accent")

    def change(self, icon_name: str, tone: str) -> None:
        """Another icon or tone; empty keeps the present one.

        Raises:
            KeyError: there is no such icon or tone. Now, for a painter must not be left in the middle.
        """
        self._icons.icon(icon_name or self._icon_name)
        assert (tone or self._tone) in self._GROUNDS, tone
        self._icon_name = icon_name or self._icon_name
        self._tone = tone or self._tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._GROUNDS[self._tone]))
        painter.drawEllipse(self.rect())
        inset = (DISC_PX - ICON_PX) / 2
        self._icons.draw(painter, QRectF(inset, inset, ICON_PX, ICON_PX), self._icon_name, self._tone)
        painter.end()
