"""The roll as a waterfall of tiles, a section for each day."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from kesong_desktop.model.photo import Photo, PhotoId
from kesong_desktop.model.rating import UNRATED, Rating
from kesong_desktop.roll.wanted import Pile
from kesong_desktop.ui.pictures import Thumb
from kesong_desktop.ui.roll.carrying import carry, in_hand
from kesong_desktop.ui.roll.picking import Picking
from kesong_desktop.ui.roll.scrubber import WIDTH as STRIP
from kesong_desktop.ui.roll.scrubber import Month, Scrubber
from kesong_desktop.ui.roll.shown import Section, Shown, month_words, plain
from kesong_desktop.ui.roll.tiles import Mark, TilePainter
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.tokens import PANE_MARGIN, RADIUS_TILE, ROLL_GAP
from kesong_desktop.ui.widgets.canvas import Boxes

HEADER = 56
SMALLEST, MIDDLE, LARGEST = 120, 184, 320
_LARGEST_PILE = 2000


@dataclass(frozen=True, slots=True)
class Day:
    """A header: where it is, its words, and which photos lie below it."""

    top: int
    title: str
    detail: str
    first: int
    last: int


class RollView(Picking):
    """Photos newest first. ``pile_wanted`` carries the key of a stack that is to be opened or folded."""

    zoomed = Signal(int)
    pile_wanted = Signal(object)

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._ratios: Sequence[float] = ()
        self._sections: Sequence[Section] = ()
        self._piles: Mapping[PhotoId, Pile] = {}
        self._days: list[Day] = []
        self._day_tops: list[int] = []
        self._marks: Mapping[str, Mark] = {}
        self._ratings: Mapping[str, Rating] = {}
        self._tile_px = MIDDLE
        self._scrubber = Scrubber(stage.theme, self.viewport())
        self._scrubber.wanted.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(self._scrubber.show_scroll)
        self._painter = TilePainter(stage.theme, stage.icons, stage.pictures)
        stage.pictures.ready.connect(self._repaint)
        stage.theme.changed.connect(self._renew)
        self.setAccessibleName(self.tr("Photos"))
        self.current_changed.connect(self._tell)
        self.carried.connect(self._carry)

    # --- what is shown ------------------------------------------------------------------------------------------------------

    def show_photos(self, photos: Sequence[Photo], marks: Mapping[str, Mark]) -> None:
        """Show these photos; ``marks`` tells by path what became of them."""
        self.show_roll(replace(plain(photos), marks=marks))

    def show_roll(self, shown: Shown) -> None:
        """Show that. What is selected, and still shown, stays selected."""
        self._marks, self._piles = shown.marks, shown.piles
        is_same = shown.photos is self._photos or shown.photos == self._photos
        if is_same and shown.sections == self._sections:  # as after most changes: to lay out anew is dear
            self.viewport().update()
            return
        self._ratios, self._sections = shown.ratios, shown.sections
        if not is_same:
            self.set_photos(shown.photos)
        self.arrange()

    def go_to_pile(self, key: PhotoId) -> None:
        """Make what stands for a stack the current one."""
        for index, photo in enumerate(self._photos):
            pile = self._piles.get(photo.id)
            if pile is not None and pile.key == key:
                self.set_current(index, with_ring=self._has_ring)
                return

    def pile_at(self, index: int) -> Pile | None:
        """The stack that a photo stands for, or lies open in; else None."""
        for before in range(index, -1, -1):
            pile = self._piles.get(self._photos[before].id)
            if pile is not None:
                return pile if before == index or (pile.is_open and index - before < pile.count) else None
            if index - before > _LARGEST_PILE:
                return None
        return None

    def set_ratings(self, ratings: Mapping[str, Rating]) -> None:
        """Show these ratings, by path."""
        self._ratings = ratings
        self.viewport().update()

    def mark_of(self, path: str) -> Mark:
        """What became of a photo."""
        return self._marks.get(path, Mark())

    def rating_of(self, path: str) -> Rating:
        """What its owner thinks of it."""
        return self._ratings.get(path, UNRATED)

    def set_tile_px(self, px: int) -> None:
        """Change how wide a tile is."""
        px = max(SMALLEST, min(LARGEST, px))
        if px != self._tile_px:
            self._tile_px = px
            self.arrange()
            self.zoomed.emit(px)

    @property
    def scrubber(self) -> Scrubber:
        """The strip of months at the right."""
        return self._scrubber

    # --- layout and painting ------------------------------------------------------------------------------------------------

    def layout_items(self, width: int) -> tuple[Sequence[QRect], int]:
        """Columns of equal width; each photo goes to the shortest."""
        inner = max(SMALLEST, width - 2 * PANE_MARGIN)
        count = max(2, (inner + ROLL_GAP) // (self._tile_px + ROLL_GAP))
        tile = (inner - (count - 1) * ROLL_GAP) // count
        lefts = [PANE_MARGIN + column * (tile + ROLL_GAP) for column in range(count)]
        highs = [int(tile * ratio + 0.5) for ratio in self._ratios]
        tops: list[int] = []
        places: list[int] = []
        self._days = []
        y = first = 0
        months: list[Month] = []
        before = None
        for section in self._sections:
            day, size = section.day, section.count
            self._days.append(Day(y, section.title, section.detail, first, first + size - 1))
            if before is None or (day.year, day.month) != (before.year, before.month):
                is_first = before is None or day.year != before.year
                months.append(Month(y, month_words(day), is_first))
                before = day
            bottoms = [y + HEADER] * count
            for high in highs[first : first + size]:
                top = min(bottoms)
                column = bottoms.index(top)
                tops.append(top)
                places.append(lefts[column])
                bottoms[column] = top + high + ROLL_GAP
            y = max(bottoms)
            first += size
        self._day_tops = [day.top for day in self._days]
        self._scrubber.show_months(months, y, self.viewport().height())
        return Boxes(places, tops, tile, highs), y + 104

    def radius(self) -> int:
        """Of a tile."""
        return RADIUS_TILE

    def paint_item(self, painter: QPainter, index: int, rect: QRect) -> None:
        """Draw one tile."""
        photo = self._photos[index]
        order = self.selection.number(photo.path)
        self._painter.draw(
            painter,
            photo,
            rect,
            order=order,
            is_hovered=index == self.hovered,
            mark=self.mark_of(photo.path),
            rating=self.rating_of(photo.path),
            pile=self._piles.get(photo.id),
            dpr=self.devicePixelRatioF(),
        )

    def paint_over(self, painter: QPainter) -> None:
        """Draw the headers; the one of the day on top of the screen stays there."""
        for day, top in self._headers():
            self._header(painter, day, top)
        self._band.paint(painter, self.palette())

    def _headers(self) -> Iterator[tuple[Day, int]]:
        """The days on the screen, and where their headers are in the viewport."""
        scroll, bottom = self.verticalScrollBar().value(), self.viewport().height()
        for number in range(max(0, bisect_right(self._day_tops, scroll) - 1), len(self._days)):
            day = self._days[number]
            top = day.top - scroll
            if top >= bottom:
                return
            ends = self._day_tops[number + 1] if number + 1 < len(self._days) else 1 << 30
            yield day, min(max(top, 0), ends - scroll - HEADER) if top < 0 else top

    def _header(self, painter: QPainter, day: Day, top: int) -> None:
        theme = self._stage.theme
        area = QRectF(0, top, self.viewport().width(), HEADER)
        painter.fillRect(area, theme.color("paper"))
        painter.setPen(theme.color("ink"))
        lead = theme.font("lead")
        painter.setFont(lead)
        text = area.adjusted(PANE_MARGIN, 0, -PANE_MARGIN, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, day.title)
        wide = QFontMetrics(lead).horizontalAdvance(day.title)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("ink3"))
        painter.drawText(text.adjusted(wide + 12, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, day.detail)
        painter.setFont(theme.font("body_strong"))
        painter.setPen(theme.color("accent"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(text.adjusted(0, 0, -8, 0), flags, self._day_act(day))

    def _day_act(self, day: Day) -> str:
        return self.tr("Select none") if self._is_whole(day) else self.tr("Select day")

    def _is_whole(self, day: Day) -> bool:
        photos = [photo for photo in self._photos[day.first : day.last + 1] if not photo.problem]
        return bool(photos) and all(photo.path in self.selection for photo in photos)

    # --- mouse and keys -----------------------------------------------------------------------------------------------------

    def press_over(self, point: QPoint) -> bool:
        """The words at the right of a header take a whole day; the pill of a stack opens and folds it."""
        pile = self._pile_under(point)
        if pile is not None:
            self.pile_wanted.emit(pile.key)
            return True
        day = self._day_act_at(point)
        if day is not None:
            self.select(range(day.first, day.last + 1), on=not self._is_whole(day))
        return day is not None

    def covers(self, point: QPoint) -> bool:
        """The header that stays on top does."""
        return self._header_at(point) is not None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_tile_px(self._tile_px + (32 if event.angleDelta().y() > 0 else -32))
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys + and - zoom; F opens and folds a stack."""
        key = event.key()
        pile = self.pile_at(self.current) if key == Qt.Key.Key_F and not event.modifiers() else None
        if pile is not None:
            self.pile_wanted.emit(pile.key)
            return
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.set_tile_px(self._tile_px + (-32 if key == Qt.Key.Key_Minus else 32))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The strip of months stays at the edge."""
        super().resizeEvent(event)
        view = self.viewport()
        self._scrubber.setGeometry(view.width() - STRIP, HEADER, STRIP, max(1, view.height() - HEADER - 8))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On the pill of a stack it is one click after another."""
        if not self.press_over(event.position().toPoint()):
            super().mouseDoubleClickEvent(event)

    def _pile_under(self, point: QPoint) -> Pile | None:
        index = -1 if self.covers(point) else self.item_at(point)
        pile = self._piles.get(self._photos[index].id) if index >= 0 else None
        if pile is None:
            return None
        rect = self.rect_of(index)
        return pile if self._painter.pile_area(rect, pile).contains(QPointF(point)) else None

    def _header_at(self, point: QPoint) -> Day | None:
        return next((day for day, top in self._headers() if top <= point.y() < top + HEADER), None)

    def _day_act_at(self, point: QPoint) -> Day | None:
        day = self._header_at(point)
        if day is None:
            return None
        wide = QFontMetrics(self._stage.theme.font("body_strong")).horizontalAdvance(self._day_act(day))
        return day if point.x() > self.viewport().width() - PANE_MARGIN - wide - 16 else None

    @Slot(list)
    def _carry(self, paths: list[str]) -> None:
        first = self._stage.pictures.get(Thumb(self._photos[self.index_of(paths[0])].id, 256))
        carry(self, paths, in_hand(self._stage.theme, first, len(paths), self.devicePixelRatioF()))

    @Slot(object)
    def _repaint(self, key: object) -> None:
        if isinstance(key, Thumb):
            self._painter.forget(key.photo_id)
        self.viewport().update()

    @Slot()
    def _renew(self) -> None:
        self.viewport().update()

    @Slot(int)
    def _tell(self, index: int) -> None:
        if index >= 0:
            photo = self._photos[index]
            rating, pile = self.rating_of(photo.path), self._piles.get(photo.id)
            parts = (
                f"{photo.taken:%Y-%m-%d %H:%M}",
                photo.description,
                self.tr("{0} stars").format(rating.stars) if rating.stars else "",
                self.tr("rejected") if rating.is_rejected else "",
                self.tr("{0} alike").format(pile.count) if pile else "",
                self.tr("selected") if photo.path in self.selection else "",
            )
            self.setAccessibleDescription(" ".join(part for part in parts if part))
