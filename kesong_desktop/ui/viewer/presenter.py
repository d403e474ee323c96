"""What the viewer shows, without widgets: the current item, its caption, and the way to its neighbours."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from kesong_desktop.ui.images.viewer_item import ViewerItem


@dataclass(frozen=True, slots=True)
class ViewerState:
    """The current item and the text around it. ``name`` and ``description`` are for screen readers."""

    item: ViewerItem
    index: int
    count: int
    caption: str
    name: str
    description: str

    @property
    def is_video(self) -> bool:
        """Whether a video is shown."""
        return bool(self.item.video)

    @property
    def has_previous(self) -> bool:
        """Whether there is an item before this one."""
        return self.index > 0

    @property
    def has_next(self) -> bool:
        """Whether there is an item after this one."""
        return self.index < self.count - 1


class ViewerPresenter(QObject):
    """Steps through items. ``item_changed`` and ``facts_changed`` carry a ``ViewerState``."""

    item_changed = Signal(object)
    facts_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: Sequence[ViewerItem] = ()
        self._index = 0
        self._plays_live = False

    @property
    def items(self) -> Sequence[ViewerItem]:
        """The items that can be paged through."""
        return self._items

    @property
    def index(self) -> int:
        """The number of the current item, from 0 on."""
        return self._index

    @property
    def plays_live(self) -> bool:
        """Whether the video of a live photo is shown in its place."""
        return self._plays_live

    @property
    def has_live(self) -> bool:
        """Whether the current item is a live photo."""
        return bool(self._items) and bool(self._items[self._index].live)

    def open(self, items: Sequence[ViewerItem], index: int) -> None:
        """Show ``items``, beginning at ``index``."""
        self._items, self._index = items, index
        self.show_current()

    def show_current(self) -> None:
        """Show the current item from the beginning, as a picture if it is a live photo."""
        if self._items:
            self._plays_live = False
            self.item_changed.emit(self._state())

    def step(self, by: int) -> None:
        """Go on by so many items; at the ends nothing happens."""
        target = max(0, min(len(self._items) - 1, self._index + by))
        if self._items and target != self._index:
            self._index = target
            self.show_current()

    def play_live(self) -> None:
        """Play the video of a live photo."""
        if self.has_live:
            self._plays_live = True
            self.item_changed.emit(self._state())

    def renew(self) -> None:
        """Emit the facts of the current item again after they changed."""
        if self._items:
            self.facts_changed.emit(self._state())

    def neighbours(self) -> list[ViewerItem]:
        """Return the items before and after the current one."""
        around = (self._index - 1, self._index + 1)
        return [self._items[index] for index in around if 0 <= index < len(self._items)]

    def _state(self) -> ViewerState:
        item, count = self._items[self._index], len(self._items)
        if self._plays_live:
            item = replace(item, video=item.live)
        number = f"{self._index + 1} / {count}" if count > 1 else ""
        stars = item.rating.stars
        rejected = self.tr("Rejected") if item.rating.is_rejected else ""
        selected = self.tr("Selected") if item.is_selected else ""
        caption = (number, rejected, selected, item.usage, item.caption)
        place = self.tr("{number} of {count}").format(number=self._index + 1, count=count)
        rating = self.tr("%n star(s)", "", stars) if stars else ""
        return ViewerState(
            item=item,
            index=self._index,
            count=count,
            caption=_joined("   ", *caption),
            name=_joined(" ", item.caption, rejected, selected),
            description=_joined(", ", place, rating),
        )


def _joined(between: str, *parts: str) -> str:
    return between.join(part for part in parts if part)
