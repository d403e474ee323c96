"""Layout of a post above or below the post of the page, as a row."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect

from kesong_desktop.model.social.post import Attachment, Post
from kesong_desktop.model.social.post_rows import letters_of
from kesong_desktop.model.text.richtext import TextRun
from kesong_desktop.ui.images.emoji_pictures import EmojiPictures
from kesong_desktop.ui.post.content_cover import is_text_hidden
from kesong_desktop.ui.post.thread_model import ThreadItem
from kesong_desktop.ui.posts.cards.text_layout import PostTextLayout
from kesong_desktop.ui.style.theme import Theme

INDENT, AVATAR, PADDING = 28, 36, 12
_GAP, _BUTTON, _COLUMN, _THUMB = 10, 32, 64, 96
_LINES = 14
_MOST_THUMBS = 4
_LETTERS_PER_LINE_HEIGHT = 3
"""For estimates: letters as wide as a line is high."""
BUTTONS = ("reply", "boost", "like", "save", "more")


@dataclass(slots=True)
class ReplyRow:
    """A row laid out for a width. Rectangles count from its top left; what the row lacks has a null one."""

    item: ThreadItem
    width: int
    height: int = 0
    avatar: QRect = field(default_factory=QRect)
    name: QRect = field(default_factory=QRect)
    text: PostTextLayout | None = None
    text_at: QPoint = field(default_factory=QPoint)
    warning: QRect = field(default_factory=QRect)
    unfold: QRect = field(default_factory=QRect)
    expand: QRect = field(default_factory=QRect)
    thumbs: tuple[tuple[QRect, Attachment], ...] = ()
    buttons: tuple[tuple[str, QRect], ...] = ()

    @property
    def post(self) -> Post:
        """The post of the row."""
        assert self.item.post is not None
        return self.item.post

    def link_at(self, point: QPoint) -> TextRun | None:
        """Return the link of the text at a point, or None."""
        at = point - self.text_at
        return self.text.link_at(at.x(), at.y()) if self.text is not None else None


def avatar_middle(depth: int) -> int:
    """Return the x of the middle of the avatars of a level, along which its lines run."""
    return PADDING + depth * INDENT + AVATAR // 2


def lay_out_reply(
    item: ThreadItem,
    width: int,
    theme: Theme,
    *,
    warning: str,
    is_open: bool,
    is_shown: bool,
    emojis: EmojiPictures | None = None,
) -> ReplyRow:
    """Return the layout of a row.

    ``is_open``: the whole text is shown; ``is_shown``: so is what stands behind ``warning``, empty for none.
    """
    row = ReplyRow(item, width)
    post, left = row.post, PADDING + item.depth * INDENT
    row.avatar = QRect(left, PADDING, AVATAR, AVATAR)
    x = left + AVATAR + _GAP
    room = _room(item, width)
    row.name = QRect(x, PADDING, room, theme.line("body"))
    y = PADDING + theme.line("body") + 2
    is_warned = bool(warning)
    if is_warned:
        row.warning = QRect(x, y, room, theme.line("body") + 4)
        y += row.warning.height() + 2
    if is_shown or not is_text_hidden(post):
        y = _lay_out_text(row, QPoint(x, y), room, theme, is_open=is_open, emojis=emojis)
    if is_shown or not is_warned:
        y = _lay_out_thumbs(row, QPoint(x, y), room)
    spots = []
    for number, name in enumerate(BUTTONS):
        spots.append((name, QRect(x - 7 + number * _COLUMN, y + 2, _BUTTON, _BUTTON)))
    row.buttons = tuple(spots)
    y += 2 + _BUTTON
    if item.hidden:
        row.expand = QRect(x, y, room, theme.line("body") + 6)
        y += row.expand.height()
    row.height = y + 4
    return row


def estimated_reply_height(item: ThreadItem, width: int, theme: Theme) -> int:
    """Return about how high the row of a post is, without laying out its text."""
    assert item.post is not None
    post, line = item.post, theme.line("body")
    room = _room(item, width)
    lines = min(_LINES, letters_of(post) * line // (_LETTERS_PER_LINE_HEIGHT * room) + 1) if post.html else 0
    thumbs = 6 + _thumb_side(room) + 2 if post.attachments else 0
    more = line + 6 if item.hidden else 0
    return PADDING + line + 2 + lines * line + thumbs + 2 + _BUTTON + more + 4


def _room(item: ThreadItem, width: int) -> int:
    """Return how wide the text of a row is."""
    return max(80, width - (PADDING + item.depth * INDENT + AVATAR + _GAP) - PADDING)


def _thumb_side(room: int) -> int:
    return min(_THUMB, (room - 8 * (_MOST_THUMBS - 1)) // _MOST_THUMBS)


def _lay_out_text(
    row: ReplyRow, at: QPoint, room: int, theme: Theme, *, is_open: bool, emojis: EmojiPictures | None
) -> int:
    y = at.y()
    if runs := row.post.runs:
        row.text = PostTextLayout(runs, "body", room, theme, 0 if is_open else _LINES, emojis)
        row.text_at = at
        y += int(row.text.height)
        if row.text.is_cut:
            row.unfold = QRect(at.x(), y, 120, theme.line("body"))
            y += row.unfold.height()
    return y


def _lay_out_thumbs(row: ReplyRow, at: QPoint, room: int) -> int:
    y = at.y()
    if shots := row.post.attachments[:_MOST_THUMBS]:
        y += 6
        side = _thumb_side(room)
        row.thumbs = tuple(
            (QRect(at.x() + number * (side + 8), y, side, side), one) for number, one in enumerate(shots)
        )
        y += side + 2
    return y
