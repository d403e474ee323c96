"""Products as a list model."""

from collections.abc import Callable, Hashable
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from kesong_desktop.model.product.product_summary import Circle, ProductSummary
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.ui.views.item_role import ItemRole
from kesong_desktop.ui.views.keyed_list_model import KeyedListModel


class ProductListModel(KeyedListModel[ProductSummary]):
    """Products named by their keys. ``circle`` says whose reviews their figures are of.

    Roles: ``TITLE`` the name, ``ALT_TEXT`` and ``DETAILS`` what a screen reader says, ``KEY``, ``ITEM`` the product.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.circle: Circle = "all"
        self._readers: dict[int, Callable[[ProductSummary], Any]] = {
            ItemRole.TITLE: lambda one: one_line(one.name),
            ItemRole.ALT_TEXT: self._spoken,
            ItemRole.DETAILS: lambda one: one_line(
                " · ".join(part for part in (one.brand, one.category) if part)
            ),
            ItemRole.KEY: attrgetter("key"),
            ItemRole.ITEM: lambda one: one,
        }

    def key_of(self, item: ProductSummary) -> Hashable:
        """Return the key of the product."""
        return item.key

    def figures(self, product: ProductSummary) -> tuple[str, str]:
        """Return mean and number of reviews as they are written."""
        mean = QLocale().toString(product.mean_of(self.circle), "f", 1)
        return mean, self.tr("%n review(s)", "", product.count_of(self.circle))

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what a product is under a role of ``ItemRole``; None under any other."""
        read = self._readers.get(role)
        if read is None or not index.isValid() or not 0 <= index.row() < len(self._items):
            return None
        return read(self._items[index.row()])

    def _spoken(self, product: ProductSummary) -> str:
        mean, count = self.figures(product)
        words = self.tr("{product}: {mean} of 5 stars, {count}")
        return words.format(product=one_line(product.name), mean=mean, count=count)
