"""The text of a post: content warning, title, points of a review, and body."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from kesong_desktop.model.social.post import Post
from kesong_desktop.model.text.characters import clean
from kesong_desktop.model.text.richtext import Runs, TextRun, bare, with_emojis
from kesong_desktop.ui.posts.cards.card_part import CardInk, CardPart
from kesong_desktop.ui.posts.cards.text_layout import PostTextLayout
from kesong_desktop.ui.shell.filter_effect import warning_of
from kesong_desktop.ui.style.tokens import CARD_PADDING
from kesong_desktop.ui.views.item_delegate import HotSpot

TEXT_LINES, _TITLE_LINES, _WARNING_LINES, _POINT_LINES = 6, 2, 4, 3
_POINT_INDENT, _ICON = 20, 18
_WARNING_INDENT = 26


class TextPart(CardPart):
    """Lines within the padding of the card. With ``is_open`` all of the text, else its first lines; veiled the warning alone."""

    name = "text"

    def __init__(
        self, post: Post, ink: CardInk, top: int, width: int, *, is_open: bool, is_veiled: bool
    ) -> None:
        super().__init__(ink, top, width)
        self._blocks: list[tuple[PostTextLayout, int, int]] = []
        self._signs: list[tuple[str, int]] = []
        self._inner = width - 2 * CARD_PADDING
        self._emojis = ink.pictures.emojis(post.custom_emojis)
        self.body: PostTextLayout | None = None
        self._veil, self._unfold = QRect(), QRect()
        warning = warning_of(post, *ink.contexts)
        self._has_warning, self._is_veiled = bool(warning), is_veiled
        y = self._add_warning(warning, top) if warning else top
        if not (warning and is_veiled):
            y = self._add_text(post, y, is_open=is_open)
        self.height = y - top

    def paint(self, painter: QPainter, hot_spot: str) -> None:
        """Draw all lines of the text."""
        theme = self.ink.theme
        if self._has_warning:
            icon = QRectF(CARD_PADDING, self.top + 1, _ICON, _ICON)
            self.ink.icons.draw(painter, icon, "warning", "warn")
        for words, x, y in self._blocks:
            words.draw(painter, x, y, theme.color("ink"))
        for sign, y in self._signs:
            painter.setFont(theme.font("body_strong"))
            painter.setPen(theme.color("ok" if sign == "+" else "bad"))
            box = QRectF(CARD_PADDING, y, 16, theme.line("body"))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, sign)
        for name, rect, text in (
            ("unveil", self._veil, self._veil_text()),
            ("unfold", self._unfold, QCoreApplication.translate("CardPainter", "more")),
        ):
            if rect.isNull():
                continue
            if hot_spot == name:
                self.draw_hover(painter, rect)
            painter.setFont(theme.font("body_strong" if name == "unveil" else "body"))
            painter.setPen(theme.color("accent"))
            painter.drawText(QRectF(rect).adjusted(4, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)

    def hot_spots(self) -> Sequence[HotSpot]:
        """Return what shows the veiled text, and the rest of a long one."""
        spots = []
        if not self._veil.isNull():
            spots.append(HotSpot("unveil", self._veil, self._veil_text() + " (X)"))
        if not self._unfold.isNull():
            spots.append(HotSpot("unfold", self._unfold))
        return spots

    def link_at(self, point: QPoint) -> TextRun | None:
        """Return the link at a point of the card, or None."""
        for words, x, y in self._blocks:
            if found := words.link_at(point.x() - x, point.y() - y):
                return found
        return None

    def _add_warning(self, warning: str, y: int) -> int:
        theme = self.ink.theme
        words = with_emojis(clean(warning), self._emojis.urls.keys() if self._emojis else ())
        y = self._add(words, "body_strong", y, _WARNING_LINES, indent=_WARNING_INDENT)
        wide = QFontMetrics(theme.font("body_strong")).horizontalAdvance(self._veil_text()) + 8
        self._veil = QRect(CARD_PADDING - 4, y + 2, wide, theme.line("body") + 12)
        return self._veil.bottom() + 5

    def _add_text(self, post: Post, y: int, *, is_open: bool) -> int:
        theme = self.ink.theme
        if post.title:
            y = self._add(post.title_runs, "lead", y, _TITLE_LINES)
        points = (("+", post.review.pros), ("−", post.review.cons)) if post.review else ()
        for sign, texts in points:
            if texts:
                self._signs.append((sign, y))
                y = self._add(bare(" · ".join(texts)), "body", y, _POINT_LINES, indent=_POINT_INDENT)
        if runs := post.body_runs:
            y = self._add(runs, "body", y + (4 if self._signs else 0), 0 if is_open else TEXT_LINES)
            self.body = self._blocks[-1][0]
            if self.body.is_cut:
                high = theme.line("body") + 4
                self._unfold = QRect(CARD_PADDING - 4, y, 64, high)
                y += high
        return y

    def _add(self, runs: Runs, kind: str, y: int, lines: int, *, indent: int = 0) -> int:
        words = PostTextLayout(runs, kind, self._inner - indent, self.ink.theme, lines, self._emojis)
        self._blocks.append((words, CARD_PADDING + indent, y))
        return y + int(words.height)

    def _veil_text(self) -> str:
        translate = QCoreApplication.translate
        return translate("TextPart", "Show") if self._is_veiled else translate("TextPart", "Hide")
