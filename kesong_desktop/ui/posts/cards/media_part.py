"""The pictures and videos of a post, one at a time, each whole."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from kesong_desktop.model.social.post import Attachment, Post
from kesong_desktop.model.text.characters import clean
from kesong_desktop.model.text.richtext import bare
from kesong_desktop.record import Record
from kesong_desktop.ui.images.tag_marks import draw_tags
from kesong_desktop.ui.posts.cards.card_part import CardInk, CardPart
from kesong_desktop.ui.posts.cards.pill import Pills, pill_ground, pill_size
from kesong_desktop.ui.posts.cards.text_layout import PostTextLayout
from kesong_desktop.ui.style.tokens import PILL_TEXT
from kesong_desktop.ui.views.item_delegate import HotSpot

VIDEOS = frozenset({"video", "gifv"})
MEDIA_SPOTS = frozenset({"picture", "clip", "previous", "next", "alt", "veil", "player", "tags"})
"""Hot spots that lie on the picture."""
_TALLEST, _LEAST_PX = 1.25, 120
_EDGE_PX = 80
"""A click this near to a side of the picture shows the previous or next one."""
_INSET, _ARROW, _PLAY, _ALT_LINES = 12, 32, 56, 8


class MediaState(Record, frozen=True):
    """Which picture is shown, whether its description is open, and whether it is hidden until the user asks for it."""

    number: int = 0
    shows_alt: bool = False
    is_veiled: bool = False
    hides_tags: bool = False


class MediaPart(CardPart):
    """One picture, contained in an area that all pictures of the post share. ``most_px`` is the greatest height."""

    name = "media"
    is_live = True

    def __init__(  # noqa: PLR0917 - as the other parts, with what is shown of the album
        self,
        post: Post,
        state: MediaState,
        pills: Pills,
        most_px: int,
        ink: CardInk,
        top: int,
        width: int,
    ) -> None:
        super().__init__(ink, top, width)
        self._post, self._state, self._pills = post, state, pills
        self.attachment = post.attachments[state.number]
        self.height = media_height(post.attachments[0], width, most_px)
        self._area = QRect(1, top, width - 2, self.height)
        self.shown_rect = _contained(self.attachment, self._area)
        self._is_loaded, self._loaded_ratio = False, 0.0
        self._label = self._label_text()
        self._label_box = self._top_pill(*self._label)
        self._alt_words: PostTextLayout | None = None
        self._alt = self._corner_pill(_alt_label()) if self.attachment.alt else QRect()
        self._tags = () if self.is_video else tuple(tag for tag in self.attachment.tags if tag.has_point)
        self._tag_pill = self._tag_corner() if self._tags and not state.is_veiled else QRect()
        if state.shows_alt and self.attachment.alt and not state.is_veiled:
            text = bare(clean(self.attachment.alt))
            self._alt_words = PostTextLayout(text, "body", width - 56, ink.theme, _ALT_LINES)
            high = int(self._alt_words.height) + 16
            self._alt = QRect(_INSET, self._area.bottom() - _INSET - high + 1, width - 2 * _INSET, high)

    @property
    def is_video(self) -> bool:
        """Whether a video is shown."""
        return self.attachment.kind in VIDEOS

    @property
    def is_veiled(self) -> bool:
        """Whether the picture is hidden."""
        return self._state.is_veiled

    def is_still(self, ratio: float) -> bool:
        """Return whether the picture is there in the size in which it is drawn."""
        if self.is_video or self._state.is_veiled:
            return self._state.is_veiled
        if not self._is_loaded or self._loaded_ratio != ratio:
            area = self._area
            found = self.ink.pictures.fitted(
                self.ink.pictures.url_of(self.attachment), area.width(), area.height(), ratio
            )
            self._is_loaded, self._loaded_ratio = found is not None and found[1], ratio
        return self._is_loaded

    def paint(self, painter: QPainter, hot_spot: str) -> None:
        """Draw the picture or the frame of the video, and what lies on it."""
        ink, area = self.ink, self._area
        if self._state.is_veiled:
            self._paint_veil(painter)
            return
        is_drawn = self.is_video and ink.videos.paint(painter, QRectF(self.shown_rect), self.attachment.url)
        if is_drawn:
            self._paint_bands(painter, self.shown_rect)
        else:
            self._paint_picture(painter)
        if self.is_video and not ink.videos.is_playing(self.attachment.url):
            box = QRect(0, 0, _PLAY, _PLAY)
            box.moveCenter(area.center())
            self._pills.draw(painter, box, "", "play-fill")
        if self._tags and not self._state.hides_tags:
            draw_tags(painter, QRectF(self.shown_rect), self.attachment.tags, ink.theme)
        self._paint_labels(painter)
        if not self._tag_pill.isNull():
            self._pills.draw(painter, self._tag_pill, str(len(self._tags)), "tag")
        if len(self._post.attachments) > 1 and hot_spot in MEDIA_SPOTS:
            self._paint_arrows(painter)
        if not self._alt.isNull():
            self._paint_alt(painter)

    def hot_spots(self) -> Sequence[HotSpot]:
        """Return the picture, the sides that lead to its neighbours, and the description."""
        area, count, number = self._area, len(self._post.attachments), self._state.number
        if self._state.is_veiled:
            return (HotSpot("veil", area, QCoreApplication.translate("MediaPart", "Show (X)")),)
        spots = [HotSpot("clip" if self.is_video else "picture", area)]
        edge = min(_EDGE_PX, area.width() // 4)
        if number > 0:
            spots.append(HotSpot("previous", QRect(area.left(), area.top(), edge, area.height())))
        if number < count - 1:
            right = area.right() - edge + 1
            spots.append(HotSpot("next", QRect(right, area.top(), edge, area.height())))
        if not self._tag_pill.isNull():
            words = QCoreApplication.translate("MediaPart", "Numbers on the photo (H)")
            spots.append(HotSpot("tags", self._tag_pill, words))
        if self.is_video and self._label[0] and not self.ink.videos.has_failed(self.attachment.url):
            tip = QCoreApplication.translate("MediaPart", "Open in the player (F)")
            spots.append(HotSpot("player", self._label_box, tip))
        if not self._alt.isNull():
            tip = QCoreApplication.translate("MediaPart", "Description (A)")
            spots.append(HotSpot("alt", self._alt, tip))
        return spots

    def _paint_picture(self, painter: QPainter) -> None:
        ink, area, shot = self.ink, self._area, self.attachment
        url = ink.pictures.url_of(shot)
        ratio = painter.device().devicePixelRatioF()
        found = ink.pictures.fitted(url, area.width(), area.height(), ratio) if url else None
        if found is not None and found[1]:
            pixmap = found[0]
            size = pixmap.deviceIndependentSize().toSize()
            box = QRect(QPoint(), size)
            box.moveTopLeft(_centred(area, size))
            self._paint_bands(painter, box)
            painter.drawPixmap(box.topLeft(), pixmap)
            return
        ground = found[0] if found is not None else ink.pictures.blur(shot.blurhash)
        self._paint_bands(painter, self.shown_rect)
        if ground is not None:
            painter.drawPixmap(QRectF(self.shown_rect), ground, QRectF(ground.rect()))
        else:
            painter.fillRect(self.shown_rect, ink.theme.color("sunken"))
        # Of a video the button to play it says more, and lies in the same place.
        is_asked = found is None and url and not self.is_video
        if is_asked and ink.pictures.has_problem(url, area.width(), area.height(), ratio):
            words = QCoreApplication.translate("MediaPart", "This picture cannot be loaded")
            self._centre_pill(painter, words, "warning")

    def _paint_bands(self, painter: QPainter, box: QRect) -> None:
        """Fill what the picture leaves free of its area."""
        area, ground = self._area, self.ink.theme.color("sunken")
        if box.left() > area.left():
            painter.fillRect(area.left(), area.top(), box.left() - area.left(), area.height(), ground)
        if box.right() < area.right():
            painter.fillRect(box.right() + 1, area.top(), area.right() - box.right(), area.height(), ground)
        if box.top() > area.top():
            painter.fillRect(area.left(), area.top(), area.width(), box.top() - area.top(), ground)
        if box.bottom() < area.bottom():
            painter.fillRect(
                area.left(), box.bottom() + 1, area.width(), area.bottom() - box.bottom(), ground
            )

    def _paint_veil(self, painter: QPainter) -> None:
        blur = self.ink.pictures.veil(self.attachment.blurhash)
        if blur is not None:
            painter.drawPixmap(QRectF(self._area), blur, QRectF(blur.rect()))
        else:
            painter.fillRect(self._area, self.ink.theme.color("sunken"))
        words = QCoreApplication.translate("MediaPart", "Sensitive. Click to show")
        self._centre_pill(painter, words, "eye-slash")

    def _label_text(self) -> tuple[str, str]:
        number, count = self._state.number, len(self._post.attachments)
        if count > 1:
            return f"{number + 1} / {count}", "copy"
        if self.is_video:
            return QCoreApplication.translate("CardPainter", "Video"), "play-fill"
        return "", ""

    def _paint_labels(self, painter: QPainter) -> None:
        (text, icon), box = self._label, self._label_box
        if self.is_video and self.ink.videos.has_failed(self.attachment.url):
            text, icon = QCoreApplication.translate("MediaPart", "Opens in the browser"), "globe"
            box = self._top_pill(text, icon)
        if text:
            self._pills.draw(painter, box, text, icon)

    def _top_pill(self, text: str, icon: str) -> QRect:
        box = QRect(QPoint(), pill_size(self.ink.theme, text, icon))
        box.moveTopRight(self._area.topRight() + QPoint(-_INSET + 1, _INSET))
        return box

    def _paint_arrows(self, painter: QPainter) -> None:
        area, count = self._area, len(self._post.attachments)
        box = QRect(0, 0, _ARROW, _ARROW)
        for is_there, x, icon in (
            (self._state.number > 0, area.left() + _INSET, "caret-left"),
            (self._state.number < count - 1, area.right() - _INSET - _ARROW + 1, "caret-right"),
        ):
            if is_there:
                box.moveTopLeft(QPoint(x, area.center().y() - _ARROW // 2))
                self._pills.draw(painter, box, "", icon)

    def _paint_alt(self, painter: QPainter) -> None:
        if self._alt_words is None:
            self._pills.draw(painter, self._alt, _alt_label())
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pill_ground(0.86))
        painter.drawRoundedRect(QRectF(self._alt), 8, 8)
        self._alt_words.draw(painter, self._alt.left() + 16, self._alt.top() + 8, QColor(PILL_TEXT))

    def _tag_corner(self) -> QRect:
        """Return the corner in which the numbers are hidden and shown again."""
        box = QRect(QPoint(), pill_size(self.ink.theme, str(len(self._tags)), "tag"))
        box.moveBottomRight(self._area.bottomRight() + QPoint(-_INSET + 1, -_INSET))
        return box

    def _corner_pill(self, text: str) -> QRect:
        box = QRect(QPoint(), pill_size(self.ink.theme, text))
        box.moveBottomLeft(self._area.bottomLeft() + QPoint(_INSET - 1, -_INSET))
        return box

    def _centre_pill(self, painter: QPainter, text: str, icon: str) -> None:
        box = QRect(QPoint(), pill_size(self.ink.theme, text, icon))
        box.moveCenter(self._area.center())
        self._pills.draw(painter, box, text, icon)


def has_video(post: Post) -> bool:
    """Return whether one of the attachments of a post is a video."""
    return any(one.kind in VIDEOS for one in post.attachments)


def _alt_label() -> str:
    return QCoreApplication.translate("CardPainter", "Alt")


def media_height(first: Attachment, width: int, most_px: int) -> int:
    """Return the height of the area: that of the first picture, within limits."""
    return area_height(first.height / first.width if first.width and first.height else 1.0, width, most_px)


def area_height(ratio: float, width: int, most_px: int) -> int:
    """Return the height of the area for a first picture of this ratio of height to width."""
    return max(_LEAST_PX, round(min(width * min(ratio, _TALLEST), most_px)))


def _contained(shot: Attachment, area: QRect) -> QRect:
    """Return where the whole picture is in its area, by the size that the server tells."""
    size = QSize(shot.width, shot.height) if shot.width and shot.height else area.size()
    size = size.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
    # A pixel more or less comes from rounding.
    wide = area.width() if area.width() - size.width() <= 1 else size.width()
    high = area.height() if area.height() - size.height() <= 1 else size.height()
    return QRect(_centred(area, QSize(wide, high)), QSize(wide, high))


def _centred(area: QRect, size: QSize) -> QPoint:
    free = QPointF((area.width() - size.width()) // 2, (area.height() - size.height()) // 2)
    return area.topLeft() + free.toPoint()
