"""Buttons of every kind: filled, plain, quiet and link; icon buttons; rail items; segments."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QStyle, QToolButton, QWidget

from kesong_desktop.ui.accessibility.toggle_action import ToggleAction
from kesong_desktop.ui.style.style_helpers import icon_px, set_look, set_tip
from kesong_desktop.ui.style.tokens import RADIUS_BUTTON, RADIUS_SMALL
from kesong_desktop.ui.widgets.focus_ring import FocusRing

ICON_PX: Final = 18
_TOOL_PX: Final = 20
_ICON_GAP: Final = 4
_RESTYLED: Final = {QEvent.Type.FontChange, QEvent.Type.StyleChange}
_TRACK_PX: Final = 4
"""What is seen of the track around its segments."""
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
    flush: str = "",
    parent: QWidget | None = None,
) -> QPushButton:
    """A button with words: ``kind`` is filled, plain, quiet or link; ``small`` is 32 high instead of 40.

    A quiet button or a link that is ``flush`` "left", "right" or "both" has no padding there: its words end with the column.
    """
    made = _TextButton(text, parent)
    made.setProperty("kind", kind)
    made.setProperty("compact", small)
    if flush:
        made.setProperty("flush", flush)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    if icon is not None:
        set_button_icon(made, icon)
    FocusRing(made, RADIUS_SMALL if small else RADIUS_BUTTON)
    return made


def set_button_icon(target: QPushButton, icon: QIcon) -> None:
    """Give a button with words an icon at the size and distance of the look."""
    target.setIcon(icon)
    side = icon_px(ICON_PX)
    target.setIconSize(QSize(side + _ICON_GAP, side))


class _TextButton(QPushButton):
    """A button with words; its icon grows with them."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Most have no icon, and a pane that is made changes the style of each of its buttons.
        if self.icon().isNull() or event.type() not in _RESTYLED:
            return
        side, size = icon_px(ICON_PX), self.iconSize()
        has_own_size = size.width() != size.height() + _ICON_GAP
        if not has_own_size and size.height() != side:
            self.setIconSize(QSize(side + _ICON_GAP, side))


def with_key(name: str, key: str) -> str:
    """Return a tooltip of a name and a key, such as ``Ctrl+N``, as the system writes it; an empty key is left out."""
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{name} ({native})" if native else name


def icon_button(
    icon: QIcon, name: str, *, key: str = "", checkable: bool = False, parent: QWidget | None = None
) -> "IconButton":
    """A button of 40 x 40 with an icon of 20; ``name`` is what it is called, ``key`` the shortcut that its tooltip tells."""
    made = IconButton(parent)
    made.setProperty("role", "icon")
    made.setIcon(icon)
    made.set_icon_px(_TOOL_PX)
    set_tip(made, with_key(name, key))
    made.setAccessibleName(name)
    made.setCheckable(checkable)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    FocusRing(made)
    return made


class IconButton(ToggleAction, QToolButton):
    """A tool button that also answers assistive tools when it is checkable; its icon grows with the text."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._icon_px, self._gap_px = _TOOL_PX, 0
        self.answer_toggle()

    def set_icon_px(self, side: int, gap: int = 0) -> None:
        """Make the icon ``side`` pixels large at 100 % text, with ``gap`` pixels between it and the words."""
        self._icon_px, self._gap_px = side, gap
        self._fit_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() in _RESTYLED:
            self._fit_icon()

    def _fit_icon(self) -> None:
        side = icon_px(self._icon_px)
        wanted = QSize(side + self._gap_px, side)
        if self.iconSize() != wanted:
            self.setIconSize(wanted)


class RailItem(ToggleAction, QToolButton):
    """One line of the rail: icon, word, and a quiet count at the right. Shrinks to its icon with ``set_narrow``."""

    def __init__(self, icon: QIcon, text: str, *, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._tip = ""
        self.setProperty("role", "rail")
        self.setIcon(icon)
        self.set_title(text, key)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_narrow(False)
        self.answer_toggle()
        FocusRing(self)

    def set_title(self, text: str, key: str) -> None:
        """Show ``text`` beside the icon; the tooltip names the shortcut ``key`` as well."""
        self._tip = with_key(text, key)
        self.setText(text)
        self.setAccessibleName(text)
        set_tip(self, self._tip)

    @property
    def count(self) -> int:
        """The count shown at the right; 0 while none is shown."""
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
        # The padding of the words would leave the icon too little of the width.
        set_look(self, "narrow", "true" if narrow else "false")
        side = icon_px(_TOOL_PX)
        self.setIconSize(QSize(side if narrow else side + 2 * _ICON_GAP, side))
        set_tip(self, self._tip)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then its count."""
        super().paintEvent(event)
        if not self._count or self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
            return
        painter = QPainter(self)
        font = self.font()
        font.setPixelSize(round(font.pixelSize() * 12 / 14))
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        area = QRect(self.rect().adjusted(0, 0, -12, 0))
        count = QLocale().toString(self._count)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        painter.end()


def _strong_room_px(words: str, font: QFont) -> int:
    """Return by how much words are wider in the weight that they have while a button is checked."""
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    plain = QFont(font)
    plain.setWeight(QFont.Weight.Normal)
    return max(
        0, QFontMetrics(strong).horizontalAdvance(words) - QFontMetrics(plain).horizontalAdvance(words)
    )


class Segmented(QWidget):
    """A segmented control for one choice of a few. ``options`` are (value, words); the first is chosen.

    With ``can_wrap`` it has more lines where the words do not fit on one.

    ``changed`` carries the value that a person chose; ``set_value`` is silent. Left, right, up and down move the choice.
    """

    changed = Signal(str)

    def __init__(
        self, options: Sequence[tuple[str, str]], parent: QWidget | None = None, *, can_wrap: bool = False
    ) -> None:
        super().__init__(parent)
        self._can_wrap = can_wrap
        self.setProperty("role", "segmented")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(can_wrap)
        self.setSizePolicy(policy)
        self._values = [value for value, _words in options]
        self._group = QButtonGroup(self)
        self._parts = [_Segment(words, self) for _value, words in options]
        for index, part in enumerate(self._parts):
            self._group.addButton(part, index)
        self._group.idClicked.connect(self._choose)
        self.set_value(self._values[0])

    def value(self) -> str:
        """Return the value of the chosen segment."""
        return self._values[self._group.checkedId()]

    def set_value(self, v: str) -> None:
        """Choose ``v`` without a signal.

        Raises:
            ValueError: it is none of the options.
        """
        self._mark(self._values.index(v))

    def sizeHint(self) -> QSize:
        """Return the size with all words on one line; where they have wrapped, with the height of the lines."""
        width = sum(part.sizeHint().width() for part in self._parts) + 2 * _TRACK_PX
        return QSize(width, self._height(self._columns_in(self.width())))

    def minimumSizeHint(self) -> QSize:
        """Return the size without the padding of the segments; those that can wrap are below each other at worst."""
        count = len(self._values)
        return QSize(self._needed_px(1 if self._can_wrap else count), self._height(count))

    def hasHeightForWidth(self) -> bool:
        """Return True if it has more lines where there is less room."""
        return self._can_wrap

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines that the segments take at ``width``."""
        return self._height(self._columns_in(width))

    def event(self, event: QEvent) -> bool:
        """Place the segments again when one of them changed its size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the segments over the width, each as wide as its words need."""
        super().resizeEvent(event)
        self._place()
        # A layout makes no widget of fixed height higher than its hint.
        if self._columns_in(event.oldSize().width()) != self._columns_in(self.width()):
            self.updateGeometry()

    def _columns_in(self, width: int) -> int:
        count = len(self._values)
        if not self._can_wrap:
            return count
        return next((one for one in (count, (count + 1) // 2) if self._needed_px(one) <= width), 1)

    def _needed_px(self, columns: int) -> int:
        """Return the least width of the track with so many columns."""
        widths = [part.minimumSizeHint().width() for part in self._parts]
        return sum(max(widths[column::columns]) for column in range(columns)) + 2 * _TRACK_PX

    def _height(self, columns: int) -> int:
        lines = -(-len(self._values) // columns)
        return lines * self._part(0).sizeHint().height() + 2 * _TRACK_PX

    def _place(self) -> None:
        parts, columns = self._parts, self._columns_in(self.width())
        wanted = [
            max(part.sizeHint().width() for part in parts[column::columns]) for column in range(columns)
        ]
        room, height = self.width() - 2 * _TRACK_PX, parts[0].sizeHint().height()
        edges = [_TRACK_PX + room * sum(wanted[:column]) // sum(wanted) for column in range(columns + 1)]
        if room < sum(wanted):
            # Each keeps what its words need, and all share what is left.
            least = [
                max(part.minimumSizeHint().width() for part in parts[n::columns]) for n in range(columns)
            ]
            left = max(0, room - sum(least))
            edges = [_TRACK_PX + sum(least[:n]) + left * n // columns for n in range(columns + 1)]
        for index, part in enumerate(parts):
            line, column = divmod(index, columns)
            area = QRect(edges[column], _TRACK_PX + line * height, edges[column + 1] - edges[column], height)
            part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), area))

    def set_icon(self, value: str, icon: QIcon) -> None:
        """Put an icon before the words of an option; without words the icon stands alone."""
        part = self._part(self._values.index(value))
        part.setIcon(icon)
        part.fit_icon()

    def set_name(self, value: str, name: str) -> None:
        """Set tooltip and accessible name of an option that shows only an icon."""
        part = self._part(self._values.index(value))
        set_tip(part, name)
        part.setAccessibleName(name)

    def set_text(self, value: str, text: str) -> None:
        """Show other words on an option."""
        part = self._part(self._values.index(value))
        if part.text() != text:
            part.setText(text)
            self.updateGeometry()
            self._place()

    def step(self, by: int) -> None:
        """Choose the segment ``by`` places further, as an arrow key does; stop at the ends."""
        index = min(max(self._group.checkedId() + by, 0), len(self._values) - 1)
        self._part(index).setFocus(Qt.FocusReason.TabFocusReason)
        self._choose(index)

    def _part(self, index: int) -> "_Segment":
        return self._parts[index]

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


class _Segment(ToggleAction, QPushButton):
    """A segment; arrow keys are handled by the segmented control."""

    def __init__(self, words: str, track: Segmented) -> None:
        super().__init__(words, track)
        self._track = track
        self._measured: tuple[str, QFont, QSize] | None = None
        self.setProperty("role", "segment")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.answer_toggle()
        FocusRing(self, 7)

    def sizeHint(self) -> QSize:
        """Return a size with room for the bold text of the chosen segment, so that choosing does not move the others."""
        # A layout asks dozens of times. The style sheet changes sizes with the font alone.
        known = self._measured
        if known is not None and known[0] == self.text() and known[1] == self.font():
            return QSize(known[2])
        hint, words = super().sizeHint(), self.text()
        # Only now: to be asked for its hint gives it the font of the style sheet.
        font = QFont(self.font())
        hint.setWidth(hint.width() + _strong_room_px(words, font) + 2 * _SEGMENT_AIR)
        self._measured = words, font, hint
        return QSize(hint)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _RESTYLED and not self.icon().isNull():
            self.fit_icon()

    def fit_icon(self) -> None:
        """Give the icon the size for the present size of text; without words it stands alone."""
        side = icon_px(ICON_PX)
        wanted = QSize(side + _ICON_GAP if self.text() else side, side)
        if self.iconSize() != wanted:
            self.setIconSize(wanted)

    def setIcon(self, icon: QIcon | QPixmap) -> None:
        """Show an icon before the words."""
        super().setIcon(icon)
        self._measured = None

    def setIconSize(self, size: QSize) -> None:
        """Show the icon in another size."""
        super().setIconSize(size)
        self._measured = None

    def minimumSizeHint(self) -> QSize:
        """Return the size without padding: the text is never cut off."""
        hint = self.sizeHint()
        return QSize(hint.width() - 2 * _SEGMENT_AIR, hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._track.step(step)
