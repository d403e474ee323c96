"""How a product came to the reviewer: the label that stands first, and the tiles to choose it with."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from kesong_desktop.model.review import Relation
from kesong_desktop.ui.accessibility.toggle_action import ToggleAction
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.style_helpers import set_tip
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import RADIUS_BUTTON, RADIUS_LABEL
from kesong_desktop.ui.widgets.focus_ring import FocusRing

_CONTEXT: Final = "Relation"
_PADDING: Final = 8
_ICON: Final = 14
_ICON_GAP: Final = 5
_TILE_HEIGHT: Final = 72
_TILE_MIN_WIDTH: Final = 128
_LEFT_PX, _ICON_SPACE_PX, _RIGHT_PX = 12, 26, 8
"""Of a tile: what is left of the icon, from there to the title, and right of it."""
_TILE_GAP: Final = 8


@dataclass(frozen=True)
class RelationStyle:
    """How one relation is shown. Texts are untranslated; ``ink`` and ``ground`` are colours of the palette."""

    icon: str
    word: str
    ink: str
    ground: str
    title: str
    line: str


RELATIONS: Final[dict[Relation, RelationStyle]] = {
    Relation.BOUGHT: RelationStyle(
        "bag",
        str(QT_TRANSLATE_NOOP("Relation", "Bought")),
        "ok",
        "ok_soft",
        str(QT_TRANSLATE_NOOP("Relation", "Bought")),
        str(QT_TRANSLATE_NOOP("Relation", "I paid for it")),
    ),
    Relation.GIFTED: RelationStyle(
        "gift",
        str(QT_TRANSLATE_NOOP("Relation", "Ad · gifted")),
        "plum",
        "plum_soft",
        str(QT_TRANSLATE_NOOP("Relation", "Gifted")),
        str(QT_TRANSLATE_NOOP("Relation", "Sent to me, free")),
    ),
    Relation.AFFILIATE: RelationStyle(
        "link",
        str(QT_TRANSLATE_NOOP("Relation", "Ad · affiliate")),
        "info",
        "info_soft",
        str(QT_TRANSLATE_NOOP("Relation", "Affiliate")),
        str(QT_TRANSLATE_NOOP("Relation", "I earn by the link")),
    ),
    Relation.SPONSORED: RelationStyle(
        "megaphone",
        str(QT_TRANSLATE_NOOP("Relation", "Ad · sponsored")),
        "warn",
        "warn_soft",
        str(QT_TRANSLATE_NOOP("Relation", "Sponsored")),
        str(QT_TRANSLATE_NOOP("Relation", "I was paid")),
    ),
    Relation.OWN: RelationStyle(
        "tag",
        str(QT_TRANSLATE_NOOP("Relation", "Own product")),
        "ink2",
        "sunken",
        str(QT_TRANSLATE_NOOP("Relation", "My own")),
        str(QT_TRANSLATE_NOOP("Relation", "I make or sell it")),
    ),
}


def relation_word(relation: Relation) -> str:
    """Return the translated words of the label."""
    return QCoreApplication.translate(_CONTEXT, RELATIONS[relation].word)


def relation_height(theme: Theme) -> int:
    """Return the height of a label: 24 at 100 %."""
    return theme.line("small_strong") + _PADDING


def relation_width(relation: Relation, theme: Theme) -> int:
    """Return the width of a label; it is never shortened."""
    metrics = QFontMetrics(theme.font("small_strong"))
    return _PADDING + _ICON + _ICON_GAP + metrics.horizontalAdvance(relation_word(relation)) + _PADDING


def draw_relation(painter: QPainter, pos: QPoint, relation: Relation, theme: Theme, icons: Icons) -> int:
    """Draw the label with its top left at ``pos``; its width."""
    look = RELATIONS[relation]
    box = QRectF(pos.x(), pos.y(), relation_width(relation, theme), relation_height(theme))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(look.ground))
    painter.drawRoundedRect(box, RADIUS_LABEL, RADIUS_LABEL)
    top = box.y() + (box.height() - _ICON) / 2
    icons.draw(painter, QRectF(box.x() + _PADDING, top, _ICON, _ICON), look.icon, look.ink)
    painter.setPen(theme.color(look.ink))
    painter.setFont(theme.font("small_strong"))
    words = box.adjusted(_PADDING + _ICON + _ICON_GAP, 0, 0, 0)
    painter.drawText(
        words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, relation_word(relation)
    )
    painter.restore()
    return round(box.width())


class RelationLabel(QWidget):
    """The label as a widget."""

    def __init__(self, relation: Relation, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._relation = relation
        self._theme = theme
        self._icons = icons
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(relation_word(relation))
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the size of the label at the present text size."""
        return QSize(relation_width(self._relation, self._theme), relation_height(self._theme))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon and the text."""
        painter = QPainter(self)
        draw_relation(painter, QPoint(0, 0), self._relation, self._theme, self._icons)
        painter.end()


class RelationChoice(QWidget):
    """Five tiles, of which one is chosen; none at first, for nobody may answer by leaving it.

    ``changed`` is emitted when the user chose; writing ``relation`` is silent. Arrow keys move the choice, Space chooses.
    """

    changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._relation: Relation | None = None
        self._columns = 0
        self._tiles = {relation: _Tile(relation, theme, icons, self) for relation in RELATIONS}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_TILE_GAP)
        for relation, tile in self._tiles.items():
            tile.clicked.connect(lambda _checked=False, chosen=relation: self._choose(chosen))
        self.setAccessibleName(self.tr("How did you get it?"))
        self._arrange(len(self._tiles))
        self._mark()

    @property
    def relation(self) -> Relation | None:
        """The relation that is chosen, or None."""
        return self._relation

    @relation.setter
    def relation(self, relation: Relation | None) -> None:
        self._relation = relation
        self._mark()

    def tile(self, relation: Relation) -> QAbstractButton:
        """Return the tile of one relation, which is a radio button to screen readers."""
        return self._tiles[relation]

    def step(self, relation: Relation, by: int) -> None:
        """Choose the neighbour of ``relation``, around the ends, as an arrow key does."""
        order = list(self._tiles)
        chosen = order[(order.index(relation) + by) % len(order)]
        self._tiles[chosen].setFocus(Qt.FocusReason.TabFocusReason)
        self._choose(chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the tiles in one row where there is room, else in two."""
        super().resizeEvent(event)
        count = len(self._tiles)
        widest = max(tile.needed_px for tile in self._tiles.values())
        needed = count * widest + (count - 1) * _TILE_GAP
        self._arrange(count if event.size().width() >= needed else 3)

    def minimumSizeHint(self) -> QSize:
        """Return the width of three small tiles."""
        return QSize(2 * _TILE_MIN_WIDTH, super().minimumSizeHint().height())

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for column in range(len(self._tiles)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for index, tile in enumerate(self._tiles.values()):
            self._grid.addWidget(tile, index // columns, index % columns)

    def _choose(self, relation: Relation) -> None:
        known = self._relation
        self.relation = relation
        if relation != known:
            self.changed.emit()

    def _mark(self) -> None:
        """Show the choice; Tab reaches the chosen tile, or the first."""
        entry = self._relation or next(iter(self._tiles))
        for relation, tile in self._tiles.items():
            tile.setChecked(relation == self._relation)
            policy = Qt.FocusPolicy.StrongFocus if relation == entry else Qt.FocusPolicy.ClickFocus
            tile.setFocusPolicy(policy)


class _Tile(ToggleAction, QAbstractButton):
    """One tile: icon, title, and what it means."""

    def __init__(self, relation: Relation, theme: Theme, icons: Icons, choice: RelationChoice) -> None:
        super().__init__(choice)
        look = RELATIONS[relation]
        self._relation = relation
        self._theme = theme
        self._icons = icons
        self._icon = look.icon
        self._choice = choice
        self._line = QCoreApplication.translate(_CONTEXT, look.line)
        self.setText(QCoreApplication.translate(_CONTEXT, look.title))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self._line)
        set_tip(self, self._line)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.answer_toggle()
        FocusRing(self)

    @property
    def needed_px(self) -> int:
        """The width at which neither title nor line is shortened."""
        title = QFontMetrics(self._theme.font("body_strong")).horizontalAdvance(self.text())
        line = QFontMetrics(self._theme.font("small")).horizontalAdvance(self._line)
        return _LEFT_PX + max(_ICON_SPACE_PX + title, line) + _RIGHT_PX + 2

    def sizeHint(self) -> QSize:
        texts = self._theme.line("body_strong") + self._theme.line("small")
        return QSize(_TILE_MIN_WIDTH, _TILE_HEIGHT - 36 + texts)

    def minimumSizeHint(self) -> QSize:
        return QSize(_TILE_MIN_WIDTH // 2, self.sizeHint().height())

    def nextCheckState(self) -> None:
        """Keep the state: ``RelationChoice`` sets it, and a click on the chosen tile does not clear it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._choice.step(self._relation, step)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_ground(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        on = self.isChecked()
        width = 2 if on else 1
        edge = "accent" if on else "ink3" if self.underMouse() else "line2"
        ground = "soft" if on else "sunken" if self.isDown() else "card"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color(edge), width))
        painter.setBrush(self._theme.color(ground))
        inset = width / 2
        radius = RADIUS_BUTTON - inset
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)

    def _paint_words(self, painter: QPainter) -> None:
        on = self.isChecked()
        line, small = self._theme.line("body_strong"), self._theme.line("small")
        top = (self.height() - line - small - 4) / 2
        left, right = _LEFT_PX, self.width() - _RIGHT_PX
        self._icons.draw(
            painter, QRectF(left, top + (line - 18) / 2, 18, 18), self._icon, "on_soft" if on else "ink2"
        )
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._theme.font("body_strong"))
        painter.setPen(self._theme.color("on_soft" if on else "ink"))
        title = QRectF(left + _ICON_SPACE_PX, top, right - left - _ICON_SPACE_PX, line)
        painter.drawText(title, flags, self._elided(painter, self.text(), title))
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.color("on_soft" if on else "ink3"))
        below = QRectF(left, top + line + 4, right - left, small)
        painter.drawText(below, flags, self._elided(painter, self._line, below))

    @staticmethod
    def _elided(painter: QPainter, text: str, area: QRectF) -> str:
        return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
