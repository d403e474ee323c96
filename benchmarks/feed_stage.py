"""Cards or tiles of many posts, and Qt's list with the same pixmaps."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, Self, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QApplication, QListView, QWidget

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.post import Attachment, Person, Post
from kesong_desktop.ui.images.pictures import Pictures, RemoteSource, SizedSource
from kesong_desktop.ui.posts.cards.card_part import CardInk, VideoScreen
from kesong_desktop.ui.posts.cards.card_pictures import CardPictures
from kesong_desktop.ui.posts.cards.post_card_view import PostCardView
from kesong_desktop.ui.posts.post_model import PostListModel
from kesong_desktop.ui.posts.tiles.tile_view import TileView
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.views.item_delegate import PaintItem

WIDTH, HEIGHT = 1232, 900
_SHAPES = ((1200, 900), (1200, 800), (900, 1200), (800, 1200), (1200, 1200), (1280, 720))
_PICTURES, _FILES, _KEPT = 4, 300, 60
_WORDS = "A walk along the river before breakfast, with fog over the water and nobody else about. "
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


def posts(count: int) -> tuple[Post, ...]:
    """So many posts of four pictures each, newest first."""
    began = datetime(2026, 1, 1, tzinfo=UTC)
    people = [
        Person(str(n), f"person{n}", f"Person {n}", "", f"https://a.example/{n}.jpg") for n in range(20)
    ]
    return tuple(
        Post(
            str(number),
            people[number % len(people)],
            began + timedelta(minutes=number),
            Visibility.PUBLIC,
            f"<p>{_WORDS * (1 + number % 4)}#river</p>",
            _attachments(number),
            favourites=number % 40,
        )
        for number in range(count, 0, -1)
    )


def _attachments(number: int) -> tuple[Attachment, ...]:
    return tuple(
        Attachment(
            f"{number}-{place}",
            "image",
            _url(number, place),
            alt="A river in fog",
            width=_SHAPES[(number + place) % len(_SHAPES)][0],
            height=_SHAPES[(number + place) % len(_SHAPES)][1],
        )
        for place in range(_PICTURES)
    )


def _url(number: int, place: int) -> str:
    """A few hundred files are shown again and again."""
    return f"https://a.example/{(number + place) % _FILES}.jpg"


def attachment_urls() -> tuple[str, ...]:
    """Return the addresses of all pictures in ``posts``."""
    return tuple(_url(number, 0) for number in range(_FILES))


class _LoadedPictures(QObject):
    """Stands for the window's pictures: each is there at once."""

    ready = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._made: dict[tuple[int, int], QPixmap] = {}

    def get(self, key: RemoteSource | SizedSource) -> QPixmap:
        """Return a plain picture of the size that is asked for."""
        size = (key.px, key.px) if isinstance(key, RemoteSource) else (key.width, key.height)
        if size not in self._made:
            image = QImage(*size, QImage.Format.Format_RGB32)
            image.fill(QColor("#2B5F87"))
            self._made[size] = QPixmap.fromImage(image)
        return self._made[size]

    peek = get

    def url_of(self, shot: Attachment) -> str:
        """Return the address of the picture that a post shows."""
        return shot.url

    def problem(self, _key: object) -> None:
        """There is none."""

    def blur(self, _code: str) -> None:
        """Nothing is shown in place of a picture."""


class _Peer(QAbstractListModel):
    """What Qt's list shows: each item of our view as one pixmap."""

    def __init__(self, view: PostCardView | TileView, count: int) -> None:
        super().__init__()
        self._view, self._count = view, count
        self._made: OrderedDict[int, QPixmap] = OrderedDict()
        self._item = PaintItem()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """All posts."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The pixmap and its size."""
        row = index.row()
        if role == Qt.ItemDataRole.SizeHintRole:
            _left, _top, width, height = self._view.placement.box(row)
            return QSize(width, height)
        if role != Qt.ItemDataRole.DecorationRole:
            return None
        if row not in self._made:
            self._made[row] = self._drawn(row)
            if len(self._made) > _KEPT:
                self._made.popitem(last=False)
        return self._made[row]

    def _drawn(self, row: int) -> QPixmap:
        item = self._item
        item.row = row
        _left, _top, item.width, item.height = self._view.placement.box(row)
        pixmap = QPixmap(item.width, item.height)
        painter = QPainter(pixmap)
        self._view.item_delegate.paint(painter, item)
        painter.end()
        return pixmap


class _Bare(QWidget):
    """Draws pixmaps where our view has its items, and the ground beside and between them, and does nothing else."""

    def __init__(self, view: PostCardView | TileView, peer: _Peer, ground: QColor) -> None:
        super().__init__()
        self._view, self._peer, self._ground = view, peer, ground
        self._pixmaps: list[tuple[int, int, QPixmap]] = []
        self._free: list[QRect] = []
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(WIDTH, HEIGHT)

    def stand_at(self, place: int) -> None:
        """Look for what is to be drawn at a scroll position."""
        placement, free = self._view.placement, QRegion(self.rect())
        self._pixmaps = []
        for row in placement.rows_in(0, place, WIDTH, place + HEIGHT):
            left, top, width, height = placement.box(row)
            pixmap = self._peer.data(self._peer.index(row), Qt.ItemDataRole.DecorationRole)
            self._pixmaps.append((left, top - place, pixmap))
            free -= QRect(left, top - place, width, height)
        self._free = list(cast("Iterable[QRect]", free))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw them."""
        painter = QPainter(self)
        for part in self._free:
            painter.fillRect(part, self._ground)
        for left, top, pixmap in self._pixmaps:
            painter.drawPixmap(left, top, pixmap)
        painter.end()


class FeedStage:
    """Our view, Qt's list and a bare widget side by side, each in a viewport of 1232 x 900."""

    def __init__(self, count: int, *, is_waterfall: bool) -> None:
        application = QApplication.instance() or QApplication([])
        assert isinstance(application, QApplication)
        self._application = application
        theme = Theme(application, "light", 100)
        pictures = CardPictures(cast(Pictures, _LoadedPictures()))
        ink = CardInk(theme, Icons(theme), pictures, VideoScreen())
        model = PostListModel()
        self._view = TileView(ink, model) if is_waterfall else PostCardView(ink, model)
        self._view.resize(WIDTH, HEIGHT)
        model.replace_items(posts(count))
        self._view.show()
        QApplication.processEvents()
        peer = _Peer(self._view, count)
        self._list = self._made_list(peer, is_waterfall=is_waterfall)
        self._bare = _Bare(self._view, peer, theme.color("paper"))
        self._bare.show()
        QApplication.processEvents()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        for widget in (self._view, self._list, self._bare):
            widget.close()
            widget.deleteLater()
        QApplication.processEvents()

    @property
    def height(self) -> int:
        """How far our view can be scrolled."""
        return self._view.verticalScrollBar().maximum()

    def frame(self, place: int) -> tuple[Callable[[], None], ...]:
        """Draw all that is needed at a scroll position; return what paints our view, the list and the bare widget again."""
        there = min(place, self._list.verticalScrollBar().maximum())
        self._bare.stand_at(place)
        works = (partial(_paint, self._view, place), partial(_paint, self._list, there), self._bare.repaint)
        for work in works:
            work()
        return works

    def _made_list(self, model: _Peer, *, is_waterfall: bool) -> QListView:
        made = QListView()
        if is_waterfall:
            made.setViewMode(QListView.ViewMode.IconMode)
            made.setMovement(QListView.Movement.Static)
        made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setFrameShape(QListView.Shape.NoFrame)
        made.setModel(model)
        made.resize(WIDTH, HEIGHT)
        made.show()
        QApplication.processEvents()
        return made


def _paint(view: QListView, place: int) -> None:
    view.verticalScrollBar().setValue(place)
    view.viewport().repaint()
