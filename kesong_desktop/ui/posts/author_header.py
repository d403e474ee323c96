"""The author of a post as a button that leads to the profile."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kesong_desktop.model.social.post import Person
from kesong_desktop.model.text.characters import isolated
from kesong_desktop.ui.images.emoji_pictures import emoji_pictures
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.posts.cards.text_layout import draw_line
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import RADIUS_BUTTON
from kesong_desktop.ui.widgets.avatar import draw_avatar
from kesong_desktop.ui.widgets.focus_ring import FocusRing

_AVATAR, _AVATAR_PX, _GAP = 48, 144, 12


class AuthorHeader(QAbstractButton):
    """Avatar, name and handle of a person."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._person: Person | None = None
        self._account = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        FocusRing(self, RADIUS_BUTTON)
        context.pictures.ready.connect(self._repaint)

    def show_person(self, person: Person, account: str) -> None:
        """Show a person as seen from ``account``."""
        self._person, self._account = person, account
        text = self.tr("Profile of {name}").format(name=isolated(person.name))
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the avatar with room for the name."""
        theme = self._context.theme
        return QSize(240, max(_AVATAR, theme.line("lead") + theme.line("small")) + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the avatar, and name and handle beside it."""
        person, theme = self._person, self._context.theme
        if person is None:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        url = person.avatar_url
        face = self._context.pictures.get(RemoteSource(self._account, url, _AVATAR_PX)) if url else None
        draw_avatar(painter, QRectF(0, 2, _AVATAR, _AVATAR), person.name, face, theme)
        left, room = _AVATAR + _GAP, self.width() - _AVATAR - _GAP
        top = (self.height() - theme.line("lead") - theme.line("small")) // 2
        for text, kind, role in ((person.name, "lead", "ink"), (isolated(person.handle), "small", "ink3")):
            emojis = emoji_pictures(self._context.pictures, self._account, person.emojis)
            used = emojis if kind == "lead" else None
            draw_line(painter, QPointF(left, top), text, kind, theme.color(role), room, theme, used)
            top += theme.line(kind)
        painter.end()

    @Slot(object)
    def _repaint(self, _key: object) -> None:
        self.update()
