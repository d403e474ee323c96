"""Products as tiles: cover, name, brand, mean and number of reviews."""

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kesong_desktop.model.product.product_summary import Circle, ProductSummary
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.products.product_model import ProductListModel
from kesong_desktop.ui.shell.item_style import item_style
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import PANE_MARGIN, RADIUS_CARD, TILE_GAP, TILE_PADDING
from kesong_desktop.ui.views.item_delegate import ItemDelegate, PaintItem
from kesong_desktop.ui.views.layout.grid import GridRule
from kesong_desktop.ui.views.square_grid import SquareGridView
from kesong_desktop.ui.widgets.stars import draw_stars, stars_width

_COVER_PX = 512
_SIGN, _STAR, _AIR = 34, 15, 10


class ProductDelegate(ItemDelegate):
    """Paints products. ``account`` is the key of the account whose server covers are loaded from."""

    def __init__(self, context: UiContext, model: ProductListModel) -> None:
        self._context = context
        self._model = model
        self.account = ""

    def paint(self, painter: QPainter, item: PaintItem) -> None:
        """Paint one product as a tile."""
        product, theme = self._model.items[item.row], self._context.theme
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(item.rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD)
        words_px = words_height(theme)
        painter.save()
        painter.fillPath(shape, theme.color("card"))
        painter.setClipPath(shape)
        cover = QRectF(item.x, item.y, item.width, item.height - words_px)
        found = product.cover and self._context.pictures.get(
            RemoteSource(self.account, product.cover, _COVER_PX)
        )
        if found:
            painter.drawPixmap(cover, found, covering(found, cover))
        else:
            painter.fillRect(cover, theme.color("sunken"))
            middle = cover.center()
            sign = QRectF(middle.x() - _SIGN / 2, middle.y() - _SIGN / 2, _SIGN, _SIGN)
            self._context.icons.draw(painter, sign, "package", "ink3")
        painter.restore()
        painter.setPen(QPen(theme.color("line2" if item.is_hovered else "line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        self._paint_words(
            painter,
            product,
            QRectF(cover.left() + TILE_PADDING, cover.bottom() + _AIR, item.width - 2 * TILE_PADDING, 0),
        )

    def _paint_words(self, painter: QPainter, product: ProductSummary, box: QRectF) -> None:
        theme = self._context.theme
        facts = " · ".join(one_line(part) for part in (product.brand, product.category) if part)
        mean, count = self._model.figures(product)
        box.setHeight(theme.line("body_strong"))
        self._line(painter, one_line(product.name), "body_strong", "ink", box)
        box.translate(0, theme.line("body_strong"))
        box.setHeight(theme.line("small"))
        self._line(painter, facts, "small", "ink2", box)
        box.translate(0, theme.line("small") + 6)
        stars = QRectF(box.left(), box.top() + (box.height() - _STAR) / 2, stars_width(_STAR), _STAR)
        halves = round(2 * product.mean_of(self._model.circle))
        draw_stars(painter, stars, halves, theme)
        box.setLeft(stars.right() + 8)
        self._line(painter, mean, "small_strong", "ink", box)
        box.setLeft(box.left() + painter.fontMetrics().horizontalAdvance(mean) + 8)
        self._line(painter, count, "small", "ink3", box)

    def _line(self, painter: QPainter, text: str, font: str, ink: str, box: QRectF) -> None:
        painter.setFont(self._context.theme.font(font, tabular=font != "body_strong"))
        painter.setPen(self._context.theme.color(ink))
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(box.width())))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, cut)


class ProductGrid(SquareGridView):
    """Products in columns. ``opened`` carries the ``ProductSummary`` that was clicked or entered."""

    opened = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        self._context = context
        self.products = ProductListModel()
        self._tiles = ProductDelegate(context, self.products)
        super().__init__(self._tiles, item_style(context.theme), _rule(context.theme), parent)
        self.products.setParent(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Products"))
        self.setModel(self.products)
        self.activated.connect(self._open)
        self.clicked.connect(self._open)
        context.pictures.ready.connect(self._repaint)
        context.theme.changed.connect(self._restyle)

    def show_products(self, products: tuple[ProductSummary, ...], account: str, circle: Circle) -> None:
        """Show products with the figures of a circle of reviewers."""
        self._tiles.account = account
        is_other = self.products.circle != circle
        self.products.circle = circle
        self.products.replace_items(products)
        if is_other:
            self.products.refresh_all()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.products.items[index.row()])

    @Slot(object)
    def _repaint(self, _key: object) -> None:
        self.viewport().update()

    @Slot()
    def _restyle(self) -> None:
        self.set_rule(_rule(self._context.theme))
        self.set_style(item_style(self._context.theme))


def covering(pixmap: QPixmap, area: QRectF) -> QRectF:
    """Return the middle part of a picture that has the aspect ratio of ``area``."""
    scale = min(pixmap.width() / max(1, area.width()), pixmap.height() / max(1, area.height()))
    wide, high = area.width() * scale, area.height() * scale
    return QRectF((pixmap.width() - wide) / 2, (pixmap.height() - high) / 2, wide, high)


def words_height(theme: Theme) -> int:
    """Return the height of the part of a tile below its cover."""
    return theme.line("body_strong") + 2 * theme.line("small") + 6 + _AIR + TILE_PADDING


def _rule(theme: Theme) -> GridRule:
    return GridRule(tile=208, gap=TILE_GAP, side=PANE_MARGIN, extra_height=words_height(theme))
