"""A post laid out as a tile: cover, title, author, likes."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from kesong_desktop.model.social.post import Post
from kesong_desktop.model.text.characters import clean, one_line
from kesong_desktop.ui.images.emoji_pictures import EmojiPictures, loaded_emojis
from kesong_desktop.ui.posts.cards.card_part import CardInk
from kesong_desktop.ui.posts.cards.media_part import VIDEOS
from kesong_desktop.ui.posts.cards.pill import Pills, pill_size
from kesong_desktop.ui.posts.cards.text_layout import draw_line, short_layout
from kesong_desktop.ui.shell.filter_effect import TIMELINES, warning_of
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import RADIUS_CARD, TILE_PADDING
from kesong_desktop.ui.widgets.avatar import draw_avatar

_WIDEST, _TALLEST = 3 / 4, 4 / 3
"""Height / width of a cover at least and at most."""
_AVATAR, _ICON, _ABOVE_TITLE, _BELOW_TITLE = 24, 16, 10, 6
_TITLE_LINES, _WORDS_LINES, _TITLE_CHARACTERS = 2, 6, 160
_NOTE_LINES, _NOTE_INDENT = 3, 22


class PostTile:
    """The layout of a post at a width. Rectangles count from the tile's top left."""

    def __init__(self, post: Post, width: int, ink: CardInk, *, is_veiled: bool, note: str = "") -> None:
        self.post, self.width, self.is_veiled, self.note = post, width, is_veiled, note
        self._ink = ink = ink.seen_by(post.seen_by)
        shot = post.attachments[0] if post.attachments else None
        ratio = shot.height / shot.width if shot and shot.width and shot.height else 1.0
        high = cover_height(ratio, width) if shot else 0
        self.cover = QRect(0, 0, width, high)
        text = _words(post, is_veiled=is_veiled)
        lines = _TITLE_LINES if shot else _WORDS_LINES
        drawn = ink.pictures.emojis(post.custom_emojis)
        self.emojis = loaded_emojis(drawn)
        """How many emojis of the text were there when it was laid out."""
        room = width - 2 * TILE_PADDING
        self._title = short_layout(text, "body_strong", room, ink.theme, lines, drawn) if text else None
        inner = width - 2 * TILE_PADDING
        y = high + _ABOVE_TITLE
        self.text_px = QFontMetricsF(ink.theme.font("body_strong")).horizontalAdvance(text)
        """How wide the text below the cover would be in one line."""
        self._title_top = y
        y += int(self._title.height) + _BELOW_TITLE if self._title else 0
        has_product = post.review is not None and not is_veiled and not post.spoiler
        self.product = (
            QRect(TILE_PADDING, self._title_top, inner, y - self._title_top) if has_product else QRect()
        )
        """The name of the reviewed product, which opens its page; null without one."""
        room -= _NOTE_INDENT
        self._note = short_layout(clean(note), "small", room, ink.theme, _NOTE_LINES) if note else None
        self._note_top = y
        y += int(self._note.height) + _BELOW_TITLE if self._note else 0
        row = max(_AVATAR, ink.theme.line("small"))
        self._row = QRect(TILE_PADDING, y, inner, row)
        count = QLocale().toString(post.favourites) if post.favourites else ""
        self._count = count
        wide = QFontMetrics(ink.theme.font("small", tabular=True)).horizontalAdvance(count)
        left = self._row.right() - _ICON - (wide + 4 if count else 0)
        self.like = QRect(left - 6, y - 4, width - 4 - left + 2, row + 8)
        self.author = QRect(TILE_PADDING, y, max(0, left - TILE_PADDING - 12), row)
        self.height = y + row + TILE_PADDING
        self.rest_height = self.height - high - (int(self._title.height) if self._title else 0)
        """The height without cover and text, which is the same at another width, but for a note."""

    @property
    def product_tip(self) -> str:
        """What a press on the name of the product does."""
        return QCoreApplication.translate("ReviewPart", "Open the product (D)")

    @property
    def author_tip(self) -> str:
        """Who wrote the post, and of a merged home whose post it is."""
        handle = self.post.author.handle
        if not self.post.seen_by:
            return handle
        return f"{handle}\n{self._ink.account_name(self.post.seen_by)}"

    @property
    def cover_url(self) -> str:
        """The picture to show; of a video the one that stands for it."""
        if not self.post.attachments:
            return ""
        shot = self.post.attachments[0]
        return self._ink.pictures.url_of(shot)

    def found_pictures(self, ratio: float) -> tuple[int, int, int] | None:
        """Return which pictures of cover, author and the name's emojis are there so far; None: all, in the size as drawn."""
        found = self._cover(ratio)
        face_url = self.post.author.avatar_url
        face = self._ink.pictures.avatar(face_url)
        names = self._names()
        has_names = names is None or names.loaded() == len(names.urls)
        has_cover = self.is_veiled or not self.cover_url or (found is not None and found[1])
        if has_cover and has_names and (face is not None or not face_url):
            return None
        return (
            found[0].cacheKey() if found is not None else 0,
            face.cacheKey() if face is not None else 0,
            loaded_emojis(names),
        )

    def _names(self) -> EmojiPictures | None:
        return self._ink.pictures.emojis(self.post.author.emojis)

    def _cover(self, ratio: float) -> tuple[QPixmap, bool] | None:
        if self.is_veiled or not self.cover_url:
            return None
        return self._ink.pictures.fitted(
            self.cover_url, self.cover.width(), self.cover.height(), ratio, is_cut=True
        )

    def drawn(self, pills: Pills, ratio: float, hot_spot: str, *, is_hovered: bool) -> QPixmap:
        """Return the pixels of the tile."""
        theme = self._ink.theme
        pixmap = QPixmap(QSize(self.width, self.height) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(theme.color("paper"))
        painter = QPainter(pixmap)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(0.5, 0.5, self.width - 1, self.height - 1), RADIUS_CARD, RADIUS_CARD)
        painter.fillPath(shape, theme.color("card"))
        if self.post.attachments:
            painter.setClipPath(shape)
            self._draw_cover(painter, pills, ratio)
            painter.setClipping(False)
        self._draw_words(painter, hot_spot)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("line2" if is_hovered else "line"), 1))
        painter.drawPath(shape)
        painter.end()
        return pixmap

    def _draw_cover(self, painter: QPainter, pills: Pills, ratio: float) -> None:
        shot, ink = self.post.attachments[0], self._ink
        found = self._cover(ratio)
        blur = ink.pictures.veil if self.is_veiled else ink.pictures.blur
        ground = found[0] if found is not None else blur(shot.blurhash)
        if ground is None:
            painter.fillRect(self.cover, ink.theme.color("sunken"))
        else:
            painter.drawPixmap(QRectF(self.cover), ground, _covering(ground, self.cover))
        count = len(self.post.attachments)
        label = (str(count), "copy") if count > 1 else ("", "play-fill") if shot.kind in VIDEOS else None
        if self.is_veiled:
            label = ("", "eye-slash")
        if label is not None:
            size = pill_size(ink.theme, *label) if label[0] else QSize(24, 24)
            box = QRect(QPoint(self.width - 8 - size.width(), 8), size)
            pills.draw(painter, box, *label)

    def _draw_words(self, painter: QPainter, hot_spot: str) -> None:
        post, ink, theme = self.post, self._ink, self._ink.theme
        if self._title is not None:
            role = "accent" if hot_spot == "product" else "ink"
            self._title.draw(painter, TILE_PADDING, self._title_top, theme.color(role))
        if self._note is not None:
            sign = QRectF(TILE_PADDING, self._note_top + 1, _ICON, _ICON)
            ink.icons.draw(painter, sign, "note", "accent")
            self._note.draw(painter, TILE_PADDING + _NOTE_INDENT, self._note_top, theme.color("ink2"))
        middle = self._row.center().y() + 1
        face = ink.pictures.avatar(post.author.avatar_url)
        draw_avatar(
            painter,
            QRectF(TILE_PADDING, middle - _AVATAR / 2, _AVATAR, _AVATAR),
            post.author.name,
            face,
            theme,
        )
        tone = theme.color("accent" if hot_spot == "author" else "ink2")
        left = TILE_PADDING + _AVATAR + 8
        top = self._row.top() + (self._row.height() - theme.line("small")) / 2
        room = self.author.right() - left
        draw_line(painter, QPointF(left, top), post.author.name, "small", tone, room, theme, self._names())
        icon, role = ("heart-fill", "heart") if post.favourited else ("heart", "ink2")
        if hot_spot == "like":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(QRectF(self.like), 8, 8)
        at = QPointF(self.like.left() + 6, middle - _ICON / 2)
        ink.icons.draw(painter, QRectF(at.x(), at.y(), _ICON, _ICON), icon, role)
        painter.setFont(theme.font("small", tabular=True))
        painter.setPen(theme.color("ink2"))
        count = QRectF(at.x() + _ICON + 4, self._row.top(), 80, self._row.height())
        painter.drawText(count, Qt.AlignmentFlag.AlignVCenter, self._count)


def cover_height(ratio: float, width: int) -> int:
    """Return how high the cover of a tile is whose picture has this ratio of height to width."""
    return round(width * min(max(ratio, _WIDEST), _TALLEST))


def height_estimate(width: int, theme: Theme) -> Callable[[float, float, int], int]:
    """Return what tells about how high a tile of this width is: by the shape of its cover (0: it has none), and a text.

    The text is told by its width in one line, and by the height of what is beside cover and text. Below a cover it has one line
    or two, so that the height is exact where the text was measured.
    """
    line, room = theme.line("body_strong"), max(1, width - 2 * TILE_PADDING)

    def height(shape: float, text_px: float, rest: int) -> int:
        lines = ceil(text_px / room)
        most = _TITLE_LINES if shape else _WORDS_LINES
        return rest + (cover_height(shape, width) if shape else 0) + min(most, lines) * line

    return height


def rest_height(theme: Theme) -> int:
    """Return about how high a tile is without its cover and its text."""
    return _ABOVE_TITLE + _BELOW_TITLE + max(_AVATAR, theme.line("small")) + TILE_PADDING


def _words(post: Post, *, is_veiled: bool) -> str:
    """Return what stands below the cover: the warning, the product of a review, the title, or how the text begins."""
    warning = warning_of(post, *TIMELINES) if is_veiled else post.spoiler
    product = post.review.product if post.review else ""
    return one_line(warning or product or post.title or post.text)[:_TITLE_CHARACTERS]


def _covering(pixmap: QPixmap, area: QRect) -> QRectF:
    """Return the middle part of the pixmap that has the aspect ratio of ``area``."""
    wide, high = pixmap.width(), pixmap.height()
    scale = min(wide / max(1, area.width()), high / max(1, area.height()))
    part_w, part_h = area.width() * scale, area.height() * scale
    return QRectF((wide - part_w) / 2, (high - part_h) / 2, part_w, part_h)
