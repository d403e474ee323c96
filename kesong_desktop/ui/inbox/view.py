"""The list of notices."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from PySide6.QtCore import QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from kesong_desktop.model.post import Attachment
from kesong_desktop.model.social import Notice
from kesong_desktop.ui.inbox.words import Sentence, is_said, quote_of, sentence_of, sign_of
from kesong_desktop.ui.moments import ago, day
from kesong_desktop.ui.pictures import Remote
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.tokens import PANE_MARGIN, RADIUS_CARD
from kesong_desktop.ui.widgets.avatar import draw_avatar
from kesong_desktop.ui.widgets.canvas import Canvas

_WIDE, _GAP, _PAD = 720, 8, 16
_FACE, _SIGN, _THUMB = 40, 20, 48
_TEXT_LEFT = _PAD + _FACE + 14
_HEAD = 24
"""Above and below a heading."""
_FACE_PX, _THUMB_PX = 96, 192
_LINES = 3


@dataclass(slots=True)
class Row:
    """A notice laid out for a width; rectangles are relative to the row's top left."""

    notice: Notice
    sentence: Sentence
    quote: list[str]
    top: int
    height: int
    thumb: Attachment | None = None
    answer: QRect = field(default_factory=QRect)


class InboxView(Canvas):
    """Notices in one column under headings; those newer than what was read stand first, under one of their own.

    ``answer_wanted`` carries the notice to answer. R answers the current one, Enter opens it.
    """

    answer_wanted = Signal(object)

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._account = ""
        self._new = 0
        self._notices: Sequence[Notice] = ()
        self._rows: list[Row] = []
        self._headings: list[tuple[int, str]] = []
        self.setAccessibleName(self.tr("What concerns you"))
        stage.pictures.ready.connect(self._repaint)
        stage.theme.changed.connect(self.arrange)
        self.current_changed.connect(self._tell)

    @property
    def notices(self) -> Sequence[Notice]:
        """What is shown."""
        return self._notices

    @property
    def headings(self) -> list[str]:
        """The headings, from the top."""
        return [words for _, words in self._headings]

    def show_notices(self, notices: Sequence[Notice], account: str, *, new: int) -> None:
        """Show these, as seen from ``account``; the first ``new`` were not read before.

        What is on the screen stays where it is, and the current notice stays the current one.
        """
        chosen = self._notices[self.current].id if 0 <= self.current < len(self._notices) else ""
        held = self._notices[next(self.visible_items(), 0)].id if self._notices else ""
        before, scrolled = self._top_of(held), self.verticalScrollBar().value()
        self._notices, self._account, self._new = notices, account, new
        self.arrange()
        self._current = self._index(chosen)
        if scrolled > 0 and self._index(held) >= 0:
            self.verticalScrollBar().setValue(scrolled + self._top_of(held) - before)

    def layout_items(self, width: int) -> tuple[Sequence[QRect], int]:
        """One column, centred; headings stand between."""
        wide = max(240, min(self._stage.theme.px(_WIDE), width - 2 * PANE_MARGIN))
        left, y = max(PANE_MARGIN, (width - wide) // 2), 0
        rects: list[QRect] = []
        self._rows, self._headings = [], []
        now, before = datetime.now(UTC), ""
        for number, notice in enumerate(self._notices):
            heading = self.tr("New") if number < self._new else day(notice.created_utc, now)
            if heading != before:
                self._headings.append((y + (_HEAD - _GAP if y else 8), heading))
                y += (_HEAD - _GAP if y else 8) + self._stage.theme.line("lead") + _GAP
                before = heading
            row = self._lay_out(notice, wide)
            self._rows.append(row)
            rects.append(QRect(left, y, wide, row.height))
            y += row.height + _GAP
        return rects, y + PANE_MARGIN - _GAP

    def paint_item(self, painter: QPainter, index: int, rect: QRect) -> None:
        """Draw one notice."""
        row, theme = self._rows[index], self._stage.theme
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD)
        painter.save()
        painter.fillPath(shape, theme.color("card"))
        painter.setPen(QPen(theme.color("line2" if index == self.hovered else "line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        painter.translate(rect.topLeft())
        self._paint_face(painter, row)
        right = rect.width() - _PAD
        if row.thumb is not None:
            right -= _THUMB
            self._paint_thumb(painter, row.thumb, QRectF(right, _PAD, _THUMB, _THUMB))
            right -= 12
        self._paint_words(painter, row, right)
        painter.restore()

    def paint_over(self, painter: QPainter) -> None:
        """Draw the headings."""
        theme, scrolled = self._stage.theme, self.verticalScrollBar().value()
        left = self.rect_of(0).left() if self._rows else 0
        painter.setFont(theme.font("lead"))
        painter.setPen(theme.color("ink"))
        for top, words in self._headings:
            box = QRectF(left, top - scrolled, 400, theme.line("lead"))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """All of it can be pressed."""
        super().mouseMoveEvent(event)
        is_over = self.hovered >= 0
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens what lies under it, or answers it."""
        point = event.position().toPoint()
        index = self.item_at(point)
        if index < 0 or event.button() != Qt.MouseButton.LeftButton:
            return
        self.set_current(index)
        if self._rows[index].answer.contains(point - self.rect_of(index).topLeft()):
            self.answer_wanted.emit(self._notices[index])
        else:
            self.activated.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """R answers."""
        is_answer = event.key() == Qt.Key.Key_R and not event.modifiers()
        if is_answer and self.current >= 0 and not self._rows[self.current].answer.isNull():
            self.answer_wanted.emit(self._notices[self.current])
        else:
            super().keyPressEvent(event)

    # --- laying out and drawing ---------------------------------------------------------------------------------------------

    def _lay_out(self, notice: Notice, wide: int) -> Row:
        theme = self._stage.theme
        shots = notice.post.attachments if notice.post and not notice.post.sensitive else ()
        thumb = next(
            (one for one in shots if one.kind in {"image", "gifv", "video"} and one.preview_url), None
        )
        room = wide - _TEXT_LEFT - _PAD - (_THUMB + 12 if thumb else 0)
        said = is_said(notice)
        quote = lines_of(quote_of(notice), theme.font("body"), room, _LINES if said else 1)
        beside = _THUMB if thumb else _FACE
        lines = (1 + len(quote)) * theme.line("body")
        top = _PAD + (0 if said else max(0, (beside - lines) // 2))
        y = top + lines
        answer = QRect()
        if said:
            words = QFontMetrics(theme.font("body_strong")).horizontalAdvance(self.tr("Answer"))
            answer = QRect(_TEXT_LEFT - 8, y + 2, words + 16, 32)
            y = answer.bottom() - 5
        return Row(notice, sentence_of(notice), quote, top, max(y, _PAD + beside) + _PAD, thumb, answer)

    def _paint_face(self, painter: QPainter, row: Row) -> None:
        theme, person = self._stage.theme, row.notice.person
        spot = QRectF(_PAD, _PAD, _FACE, _FACE)
        url = person.avatar_url if person else ""
        face = self._stage.pictures.get(Remote(self._account, url, _FACE_PX)) if url else None
        draw_avatar(painter, spot, person.name if person else "", face, theme)
        disc = QRectF(spot.right() - _SIGN + 5, spot.bottom() - _SIGN + 5, _SIGN, _SIGN)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("card"))
        painter.drawEllipse(disc.adjusted(-1, -1, 1, 1))
        name, role = sign_of(row.notice)
        self._stage.icons.draw(painter, disc.adjusted(2, 2, -2, -2), name, role)

    def _paint_words(self, painter: QPainter, row: Row, right: int) -> None:
        theme, line = self._stage.theme, self._stage.theme.line("body")
        when = ago(row.notice.created_utc, datetime.now(UTC))
        small = theme.font("small", tabular=True)
        end = right - QFontMetrics(small).horizontalAdvance(when)
        painter.setFont(small)
        painter.setPen(theme.color("ink3"))
        painter.drawText(QRectF(end, row.top, right - end + 2, line), Qt.AlignmentFlag.AlignVCenter, when)
        x, room = float(_TEXT_LEFT), end - 12
        for text, kind in (
            (row.sentence.before, "body"),
            (row.sentence.name, "body_strong"),
            (row.sentence.after, "body"),
        ):
            font = theme.font(kind)
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(room - x)))
            painter.setFont(font)
            painter.setPen(theme.color("ink"))
            painter.drawText(
                QRectF(x, row.top, max(0.0, room - x) + 2, line), Qt.AlignmentFlag.AlignVCenter, shown
            )
            x += QFontMetrics(font).horizontalAdvance(shown)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("ink" if is_said(row.notice) else "ink2"))
        for number, text in enumerate(row.quote, start=1):
            box = QRectF(_TEXT_LEFT, row.top + number * line, right - _TEXT_LEFT + 2, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        if not row.answer.isNull():
            painter.setFont(theme.font("body_strong"))
            painter.setPen(theme.color("accent"))
            box = QRectF(row.answer).adjusted(8, 0, 0, 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.tr("Answer"))

    def _paint_thumb(self, painter: QPainter, shot: Attachment, area: QRectF) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(area, 8, 8)
        painter.fillPath(shape, self._stage.theme.color("sunken"))
        pixmap = self._stage.pictures.get(Remote(self._account, shot.preview_url, _THUMB_PX))
        pixmap = pixmap or self._stage.pictures.blur(shot.blurhash)
        if pixmap is not None:
            painter.save()
            painter.setClipPath(shape)
            painter.drawPixmap(area, pixmap, _middle(pixmap))
            painter.restore()

    # --- underneath ---------------------------------------------------------------------------------------------------------

    def _index(self, notice_id: str) -> int:
        return next((n for n, one in enumerate(self._notices) if notice_id and one.id == notice_id), -1)

    def _top_of(self, notice_id: str) -> int:
        index = self._index(notice_id)
        return self._rects[index].top() if 0 <= index < len(self._rects) else 0

    @Slot(object)
    def _repaint(self, _key: object) -> None:
        self.viewport().update()

    @Slot(int)
    def _tell(self, index: int) -> None:
        """Say the current notice to those who listen."""
        if 0 <= index < len(self._rows):
            notice = self._notices[index]
            said = f"{self._rows[index].sentence}. {quote_of(notice)}"
            self.setAccessibleDescription(f"{said} {ago(notice.created_utc, datetime.now(UTC))}")


def lines_of(text: str, font: QFont, width: int, count: int) -> list[str]:
    """``text`` in at most ``count`` lines of ``width`` pixels; what is cut off is told by an ellipsis."""
    flat = " ".join(text.split())
    layout = QTextLayout(flat, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < count and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        is_last = len(lines) == count - 1
        rest = flat[start:] if is_last else flat[start : start + line.textLength()]
        lines.append(QFontMetrics(font).elidedText(rest.strip(), Qt.TextElideMode.ElideRight, width))
    layout.endLayout()
    return [line for line in lines if line]


def _middle(pixmap: QPixmap) -> QRectF:
    side = min(pixmap.width(), pixmap.height())
    return QRectF((pixmap.width() - side) / 2, (pixmap.height() - side) / 2, side, side)
