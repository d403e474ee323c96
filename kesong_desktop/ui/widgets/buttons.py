"""Buttons of every kind: filled, plain, quiet and link; icon buttons; rail items; segments."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from kesong_desktop.ui.tokens import RADIUS_BUTTON, RADIUS_SMALL
from kesong_desktop.ui.widgets.focus import FocusRing
from kesong_desktop.ui.widgets.look import set_tip

ICON_PX: Final = 18
_ICON_GAP: Final = 4
_SEGMENT_AIR: Final = 11
"""What a segment has at each side beyond its padding, and can do without."""
_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


def button(
    text: str,
    *,
    kind: str = "plain",
    icon: QIcon | None = None,
    small: bool = False,
    parent: QWidget | None = None,
) -> QPushButton:
    """A button with words: ``kind`` is filled, plain, quiet or link; ``small`` is 32 high instead of 40."""
    made = QPushButton(text, parent)
    made.setProperty("kind", kind)
    made.setProperty("compact", small)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    if icon is not None:
        set_button_icon(made, icon)
    FocusRing(made, RADIUS_SMALL if small else RADIUS_BUTTON)
    return made


def set_button_icon(target: QPushButton, icon: QIcon) -> None:
    """Give a button with words an icon at the size and distance of the look."""
    target.setIcon(icon)
    target.setIconSize(QSize(ICON_PX + _ICON_GAP, ICON_PX))


def icon_button(
    icon: QIcon, name: str, *, key: str = "", checkable: bool = False, parent: QWidget | None = None
) -> QToolButton:
    """A button of 40 x 40 with an icon of 20; ``name`` is what it is called, ``key`` the shortcut that its tooltip tells."""
    made = QToolButton(parent)
    made.setProperty("role", "icon")
    made.setIcon(icon)
    made.setIconSize(QSize(20, 20))
    set_tip(made, f"{name} ({key})" if key else name)
    made.setAccessibleName(name)
    made.setCheckable(checkable)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    FocusRing(made)
    return made


class RailItem(QToolButton):
    """One line of the rail: icon, word, and a quiet count at the right. Shrinks to its icon with ``set_narrow``."""

    def __init__(self, icon: QIcon, text: str, *, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._tip = f"{text} ({key})" if key else text
        self.setProperty("role", "rail")
        self.setIcon(icon)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_narrow(False)
        FocusRing(self)

    @property
    def count(self) -> int:
        """The figure at the right; 0 shows none."""
        return self._count

    def set_count(self, n: int) -> None:
        """Show ``n`` at the right; 0 shows none."""
        self._count = n
        self.setAccessibleDescription(str(n) if n else "")
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone, with the word as tooltip."""
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else beside)
        self.setIconSize(QSize(20 if narrow else 28, 20))
        set_tip(self, self._tip)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, then its count."""
        super().paintEvent(event)
        if not self._count or self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
            return
        painter = QPainter(self)
        font = self.font()
        font.setPixelSize(round(font.pixelSize() * 12 / 14))
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        area = QRect(self.rect().adjusted(0, 0, -12, 0))
        painter.drawText(
            area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{self._count:,}"
        )
        painter.end()


def with_room(part: QPushButton, hint: QSize) -> QSize:
    """``hint``, wide enough for the words in the weight that they have while the button is checked."""
    strong = QFont(part.font())
    strong.setWeight(QFont.Weight.DemiBold)
    plain = QFont(part.font())
    plain.setWeight(QFont.Weight.Normal)
    more = QFontMetrics(strong).horizontalAdvance(part.text()) - QFontMetrics(plain).horizontalAdvance(
        part.text()
    )
    return QSize(hint.width() + max(0, more), hint.height())


class Segmented(QWidget):
    """One of a few: parts on a track. ``options`` are (value, words); the first is chosen.

    ``changed`` carries the value that a person chose; ``set_value`` is silent. Left, right, up and down move the choice.
    """

    changed = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "segmented")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._values = [value for value, _words in options]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(0)
        for index, (_value, words) in enumerate(options):
            part = _Segment(words, self)
            self._group.addButton(part, index)
            row.addWidget(part, part.sizeHint().width())
        self._group.idClicked.connect(self._choose)
        self.set_value(self._values[0])

    def value(self) -> str:
        """The chosen value."""
        return self._values[self._group.checkedId()]

    def set_value(self, v: str) -> None:
        """Choose ``v`` without a signal.

        Raises:
            ValueError: it is none of the options.
        """
        self._mark(self._values.index(v))

    def set_icon(self, value: str, icon: QIcon) -> None:
        """Put an icon before the words of an option; without words the icon stands alone."""
        part = self._part(self._values.index(value))
        part.setIcon(icon)
        wide = ICON_PX + _ICON_GAP if part.text() else ICON_PX
        part.setIconSize(QSize(wide, ICON_PX))

    def set_name(self, value: str, name: str) -> None:
        """Tell the name of an option that shows an icon only."""
        part = self._part(self._values.index(value))
        set_tip(part, name)
        part.setAccessibleName(name)

    def step(self, by: int) -> None:
        """Move the choice by one part to either side, as an arrow key does; stops at the ends."""
        index = min(max(self._group.checkedId() + by, 0), len(self._values) - 1)
        self._part(index).setFocus(Qt.FocusReason.TabFocusReason)
        self._choose(index)

    def _part(self, index: int) -> QPushButton:
        part = self._group.button(index)
        assert isinstance(part, QPushButton)
        return part

    def _choose(self, index: int) -> None:
        before = getattr(self, "_marked", None)
        self._mark(index)
        if index != before:
            self.changed.emit(self._values[index])

    def _mark(self, index: int) -> None:
        self._marked = index
        self._part(index).setChecked(True)
        for other in range(len(self._values)):
            policy = Qt.FocusPolicy.StrongFocus if other == index else Qt.FocusPolicy.ClickFocus
            self._part(other).setFocusPolicy(policy)
        self.setAccessibleDescription(self._part(index).text())


class _Segment(QPushButton):
    """A part of the track; arrow keys belong to the track."""

    def __init__(self, words: str, track: Segmented) -> None:
        super().__init__(words, track)
        self._track = track
        self.setProperty("role", "segment")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        FocusRing(self, 7)

    def sizeHint(self) -> QSize:
        """Room for the stronger words of the chosen part, chosen or not: the track must not move."""
        hint = with_room(self, super().sizeHint())
        return QSize(hint.width() + 2 * _SEGMENT_AIR, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Where room is scarce the words keep theirs, and the air goes."""
        hint = self.sizeHint()
        return QSize(hint.width() - 2 * _SEGMENT_AIR, hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._track.step(step)
