"""Models and delegates that the tests of the item views show."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPixmap

from kesong_desktop.ui.views.item_delegate import HotSpot, ItemDelegate
from kesong_desktop.ui.views.item_model import ItemListModel, ItemSection
from kesong_desktop.ui.views.item_role import ItemRole

ROOT = QModelIndex()


@dataclass(frozen=True)
class Shot:
    """One item: its name, its day, its shape, and whether it may be selected."""

    name: str
    day: str = "today"
    ratio: float = 1.5
    is_usable: bool = True
    height: int = 100


def shots(count: int, per_day: int = 0, **facts) -> list[Shot]:
    """So many, named ``shot 0`` on."""
    return [
        Shot(f"shot {number}", f"day {number // per_day}" if per_day else "today", **facts)
        for number in range(count)
    ]


class ShotModel(ItemListModel):
    """Answers in bulk, as a model of many items does."""

    def __init__(self, items=()) -> None:
        super().__init__()
        self.items = list(items)

    def rowCount(self, parent=ROOT):  # noqa: N802
        return 0 if parent.isValid() else len(self.items)

    def data(self, index, role=int(ItemRole.TITLE)):
        if not index.isValid():
            return None
        return answer(self.items[index.row()], role)

    def flags(self, index):
        return (
            flags_of(super().flags(index), self.items[index.row()])
            if index.isValid()
            else super().flags(index)
        )

    def mimeData(self, indexes):  # noqa: N802
        data = QMimeData()
        data.setText(",".join(self.items[index.row()].name for index in indexes))
        return data

    def size_ratios(self, first, end):
        return [one.ratio for one in self.items[first:end]]

    def sections(self):
        days = dict.fromkeys(one.day for one in self.items)
        return [ItemSection(day, day, "", sum(one.day == day for one in self.items)) for day in days]

    def key(self, row):
        return self.items[row].name

    def row_of(self, key):
        return next((row for row, one in enumerate(self.items) if one.name == key), -1)

    def insert(self, row, items):
        """Put items before a row."""
        self.beginInsertRows(ROOT, row, row + len(items) - 1)
        self.items[row:row] = items
        self.endInsertRows()

    def remove(self, first, last):
        """Take rows out."""
        self.beginRemoveRows(ROOT, first, last)
        del self.items[first : last + 1]
        self.endRemoveRows()

    def replace_all(self, items):
        """Show others."""
        self.beginResetModel()
        self.items = list(items)
        self.endResetModel()

    def change(self, row, *roles, **facts):
        """Give an item other facts."""
        self.items[row] = replace(self.items[row], **facts)
        self.dataChanged.emit(self.index(row), self.index(row), [int(role) for role in roles])


class PlainModel(QAbstractListModel):
    """The same items through Qt's own interface alone."""

    def __init__(self, items=()) -> None:
        super().__init__()
        self.items = list(items)

    def rowCount(self, parent=ROOT):  # noqa: N802
        return 0 if parent.isValid() else len(self.items)

    def data(self, index, role=int(ItemRole.TITLE)):
        if not index.isValid():
            return None
        one = self.items[index.row()]
        if role == ItemRole.SECTION:
            return ItemSection(one.day, one.day)
        return answer(one, role)


def answer(one: Shot, role: int):
    """What both models say of an item."""
    return {
        int(ItemRole.TITLE): one.name,
        int(ItemRole.ALT_TEXT): f"Photo of {one.name}",
        int(ItemRole.DETAILS): one.day,
        int(ItemRole.TOOL_TIP): f"<b>{one.name}</b>",
        int(ItemRole.KEY): one.name,
        int(ItemRole.SIZE_RATIO): one.ratio,
    }.get(int(role))


def flags_of(flags, one: Shot):
    """Every item can be dragged; one that is not usable can not be selected."""
    flags |= Qt.ItemFlag.ItemIsDragEnabled
    return flags if one.is_usable else flags & ~Qt.ItemFlag.ItemIsSelectable


class ShotDelegate(ItemDelegate):
    """Paints plain colours, another one for each row, and notes what it was asked to paint."""

    def __init__(self, model=None) -> None:
        self.model = model
        self.painted = []
        self.states = {}

    def paint(self, painter, item):
        self.painted.append(item.row)
        self.states[item.row] = (item.order, item.is_current, item.is_hovered, item.is_pressed, item.hot_spot)
        painter.fillRect(item.rect, QColor.fromHsv(item.row * 37 % 360, 200, 200))
        painter.fillRect(item.x, item.y, item.width, 3, QColor("black"))

    def height_for_width(self, row, width):
        return self.model.items[row].height if self.model else width

    def hot_spots(self, row, size):
        return (HotSpot("like", QRect(8, size.height() - 32, 64, 24), "Like <this>"),)

    def drag_pixmap(self, rows, device_ratio):
        return QPixmap(16 * len(rows), 16)
