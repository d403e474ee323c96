"""Numbered tags on a photo, drawn the same in drafts, on cards and in the viewer."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kesong_desktop.model.review_data.photo_tag import PhotoTag
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import PILL, PILL_TEXT

MARK_PX = 24


def mark_rect(tag: PhotoTag, picture: QRectF, theme: Theme) -> QRectF:
    """Return where the disc of a tag is, which lies within the picture."""
    side = float(theme.px(MARK_PX))
    centre = QPointF(
        picture.left() + picture.width() * tag.left / 100, picture.top() + picture.height() * tag.top / 100
    )
    box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
    box.moveLeft(max(picture.left(), min(box.left(), picture.right() - side)))
    box.moveTop(max(picture.top(), min(box.top(), picture.bottom() - side)))
    return box


def draw_tags(
    painter: QPainter, picture: QRectF, tags: Sequence[PhotoTag], theme: Theme, current: int = -1
) -> None:
    """Draw the discs of tags whose points are known; that of ``current`` stands out."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme.font("small_strong", tabular=True))
    for number, tag in enumerate(tags):
        if not tag.has_point:
            continue
        box = mark_rect(tag, picture, theme)
        is_current = number == current
        painter.setPen(QPen(QColor(PILL_TEXT if is_current else PILL), 2.0))
        painter.setBrush(QColor(PILL if is_current else PILL_TEXT))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        painter.setPen(QColor(PILL_TEXT if is_current else PILL))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number + 1))
    painter.restore()


def tag_at(picture: QRectF, tags: Sequence[PhotoTag], point: QPointF, theme: Theme) -> int:
    """Return the number of the tag whose disc is at a point, from 0, or -1; later ones lie over earlier ones."""
    found = [
        number
        for number, tag in enumerate(tags)
        if tag.has_point and mark_rect(tag, picture, theme).contains(point)
    ]
    return found[-1] if found else -1
