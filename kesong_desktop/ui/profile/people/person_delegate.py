"""Paints a person as a row: avatar, name, handle, and a button to follow them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen

from kesong_desktop.ui.images.emoji_pictures import emoji_pictures
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.posts.cards.text_layout import draw_line
from kesong_desktop.ui.profile.people.people_presenter import PersonEntry
from kesong_desktop.ui.profile.people.person_items import PersonListModel
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import RADIUS_CARD, RADIUS_SMALL
from kesong_desktop.ui.views.item_delegate import HotSpot, ItemDelegate, PaintItem
from kesong_desktop.ui.widgets.avatar import draw_avatar

FOLLOW = "follow"
"""Name of the hot spot that follows or unfollows."""
_PADDING, _AVATAR, _AVATAR_PX, _BUTTON = 12, 48, 96, 32


def follow_label(entry: PersonEntry) -> str:
    """Return what the button of a row does; empty where there is no button."""
    stands = entry.stands
    if stands is None or stands.blocking or stands.blocked_by:
        return ""
    if stands.requested:
        return QCoreApplication.translate("PersonDelegate", "Cancel request")
    if stands.following:
        return QCoreApplication.translate("PersonDelegate", "Unfollow")
    return QCoreApplication.translate("PersonDelegate", "Follow")


class PersonDelegate(ItemDelegate):
    """Paints the rows of a ``PersonListModel``, as seen from ``account``."""

    def __init__(self, context: UiContext, model: PersonListModel) -> None:
        self._context = context
        self._model = model
        self.account = ""

    def height_for_width(self, row: int, width: int) -> int:
        """Return the height of a row, the same for all."""
        del row, width
        theme = self._context.theme
        return 2 * _PADDING + max(_AVATAR, theme.line("body") + 2 * theme.line("small"))

    def hot_spots(self, row: int, size: QSize) -> Sequence[HotSpot]:
        """Return the button, where there is one."""
        rect = self.button_rect(row, size)
        return () if rect.isNull() else (HotSpot(FOLLOW, rect),)

    def button_rect(self, row: int, size: QSize) -> QRect:
        """Return where the button of a row is, from the top left of the row; null where there is none."""
        words = follow_label(self._model.items[row])
        if not words:
            return QRect()
        metrics = QFontMetrics(self._context.theme.font("body_strong"))
        width, height = metrics.horizontalAdvance(words) + 24, self._context.theme.control(_BUTTON)
        return QRect(size.width() - _PADDING - width, (size.height() - height) // 2, width, height)

    def paint(self, painter: QPainter, item: PaintItem) -> None:
        """Paint the card of one person."""
        entry, theme = self._model.items[item.row], self._context.theme
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(item.rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD)
        painter.save()
        painter.fillPath(shape, theme.color("card"))
        painter.setPen(QPen(theme.color("line2" if item.is_hovered else "line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        painter.translate(item.x, item.y)
        person = entry.person
        url = person.avatar_url
        pixmap = self._context.pictures.get(RemoteSource(self.account, url, _AVATAR_PX)) if url else None
        draw_avatar(painter, QRectF(_PADDING, _PADDING, _AVATAR, _AVATAR), person.name, pixmap, theme)
        button = self.button_rect(item.row, QSize(item.width, item.height))
        left = 2 * _PADDING + _AVATAR
        room = (button.left() if not button.isNull() else item.width) - left - _PADDING
        top = _PADDING
        emojis = (
            emoji_pictures(self._context.pictures, self.account, person.emojis) if person.emojis else None
        )
        for text, kind, tone in (
            (person.name, "body_strong", "ink"),
            (person.handle, "small", "ink3"),
            (entry.bio, "small", "ink2"),
        ):
            used = None if text == person.handle else emojis
            draw_line(painter, QPointF(left, top), text, kind, theme.color(tone), room, theme, used)
            top += theme.line(kind)
        if not button.isNull():
            self._paint_button(painter, button, entry, is_hovered=item.hot_spot == FOLLOW)
        painter.restore()

    def _paint_button(self, painter: QPainter, rect: QRect, entry: PersonEntry, *, is_hovered: bool) -> None:
        theme = self._context.theme
        is_plain = entry.stands is not None and entry.stands.is_following
        painter.setBrush(theme.color("hover" if is_hovered else "card" if is_plain else "soft"))
        painter.setPen(QPen(theme.color("line2"), 1) if is_plain else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_SMALL, RADIUS_SMALL)
        painter.setFont(theme.font("body_strong"))
        painter.setPen(theme.color("ink" if is_plain else "on_soft"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, follow_label(entry))
