"""A row of suggested people to follow."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QWidget

from kesong_desktop.model.social.post import Person
from kesong_desktop.ui.images.emoji_pictures import emoji_pictures, emoji_url
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.posts.cards.text_layout import draw_line
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import clear, set_tip
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.avatar import draw_avatar
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.focus_ring import FocusRing

_FACE, _FACE_PX, _WIDE, _GAP = 40, 96, 168, 10


class PeopleRow(QScrollArea):
    """Cards side by side. ``opened`` and ``follow_wanted`` carry the person."""

    opened = Signal(object)
    follow_wanted = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._account = ""
        self._cards: dict[str, QFrame] = {}
        self.setAccessibleName(self.tr("Suggested people"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        self._row = QHBoxLayout(inner)
        self._row.setContentsMargins(PANE_MARGIN, 2, PANE_MARGIN, 8)
        self._row.setSpacing(12)
        self.setWidget(inner)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of the cards."""
        return QSize(400, self._context.theme.control(48) + 30)

    def minimumSizeHint(self) -> QSize:
        """Return the height of the cards at no width: the rest is scrolled to."""
        return QSize(1, self.sizeHint().height())

    def show_people(self, account: str, people: Sequence[Person]) -> None:
        """Show whom the server suggests to ``account``; who stays keeps the keyboard focus."""
        wanted = {one.id for one in people}
        if account == self._account and wanted <= set(self._cards):
            for gone in set(self._cards) - wanted:
                card = self._cards.pop(gone)
                card.hide()
                card.deleteLater()
            return
        clear(self._row)
        self._account = account
        self._cards = {one.id: self._build_card(account, one) for one in people}
        for card in self._cards.values():
            self._row.addWidget(card)
        self._row.addStretch(1)

    def _build_card(self, account: str, person: Person) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(8, 6, 10, 6)
        row.setSpacing(_GAP)
        face = PersonButton(self._context, account, person)
        face.clicked.connect(partial(self.opened.emit, person))
        face.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        follow = button(self.tr("Follow"), kind="tonal", small=True)
        follow.setAccessibleName(self.tr("Follow {name}").format(name=person.name))
        follow.clicked.connect(partial(self.follow_wanted.emit, person))
        row.addWidget(face)
        row.addWidget(follow)
        return card


class PersonButton(QPushButton):
    """Face, name and handle of a person."""

    def __init__(self, context: UiContext, account: str, person: Person) -> None:
        super().__init__()
        self._context = context
        self._person = person
        self._source = RemoteSource(account, person.avatar_url, _FACE_PX)
        self._emojis = emoji_pictures(context.pictures, account, person.emojis)
        self.setProperty("role", "account")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{person.name}, {person.handle}")
        set_tip(self, person.handle)
        context.pictures.ready.connect(self._repaint)
        FocusRing(self)

    def sizeHint(self) -> QSize:
        """Return the room for face and names."""
        theme = self._context.theme
        return QSize(theme.px(_WIDE), max(theme.control(48), 2 * theme.line("body")))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then face, name and handle."""
        super().paintEvent(event)
        theme, person = self._context.theme, self._person
        painter = QPainter(self)
        face = QRectF(4, (self.height() - _FACE) / 2, _FACE, _FACE)
        pixmap = self._context.pictures.get(self._source) if self._source.url else None
        draw_avatar(painter, face, person.name, pixmap, theme)
        left, middle = _FACE + 4 + _GAP, self.height() / 2
        room = self.width() - left - 4
        for kind, role, words, top in (
            ("body_strong", "ink", person.name, middle - theme.line("body")),
            ("small", "ink2", person.handle, middle + 1),
        ):
            at = QPointF(left, top + (theme.line("body") - theme.line(kind)) / 2)
            used = self._emojis if kind == "body_strong" else None
            draw_line(painter, at, words, kind, theme.color(role), room, theme, used)
        painter.end()

    @Slot(object)
    def _repaint(self, key: object) -> None:
        is_emoji = self._emojis is not None and emoji_url(key) in self._emojis.urls.values()
        if key == self._source or is_emoji:
            self.update()
