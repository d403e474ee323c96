"""Selection of the posts below: categories and followed hashtags as exclusive chips, and lists as buttons."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QWidget

from kesong_desktop.model.social.user_list import UserList
from kesong_desktop.model.tag_set import TagCategory
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.style_helpers import clear, menu_words, set_tip
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.chips import Chip
from kesong_desktop.ui.widgets.flow import FlowLayout


class SourceChips(QWidget):
    """``tag_chosen``, ``category_chosen`` and ``list_chosen`` carry what was pressed.

    ``category_menu_wanted`` carries a category and a point of the screen, ``new_category_wanted`` asks for a new one.
    """

    tag_chosen = Signal(str)
    category_chosen = Signal(object)
    category_menu_wanted = Signal(object, QPoint)
    list_chosen = Signal(object)
    new_category_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._shown: tuple[object, ...] | None = None
        self._tags: dict[str, Chip] = {}
        self._categories: dict[str, Chip] = {}
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(PANE_MARGIN, 0, PANE_MARGIN, 8)
        self.setAccessibleName(self.tr("Categories, followed tags and lists"))

    def show_sources(
        self, categories: Sequence[TagCategory], tags: Sequence[str], lists: Sequence[UserList]
    ) -> None:
        """Show these; the same ones stay as they are."""
        shown = (tuple(categories), tuple(tags), tuple(lists))
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._flow)
        self._categories = {one.id: self._category_chip(one) for one in categories}
        self._tags = {tag: Chip(f"#{one_line(tag)}", self._icons, checkable=True) for tag in tags}
        for tag, chip in self._tags.items():
            chip.clicked.connect(partial(self.tag_chosen.emit, tag))
        for chip in (*self._categories.values(), *self._tags.values()):
            self._flow.addWidget(chip)
        for one in lists:
            made = button(
                menu_words(one_line(one.title)),
                kind="quiet",
                small=True,
                icon=self._icons.icon("list-bullets"),
            )
            set_tip(made, self.tr("Open this list in the feed"))
            made.clicked.connect(partial(self.list_chosen.emit, one))
            self._flow.addWidget(made)
        new = button(self.tr("New category…"), kind="quiet", small=True, icon=self._icons.icon("plus"))
        new.clicked.connect(self.new_category_wanted)
        self._flow.addWidget(new)

    def set_chosen(self, *, tag: str = "", category: str = "") -> None:
        """Check the chip of a tag, or of the category with an id, alone; empty: none."""
        for name, chip in self._tags.items():
            chip.setChecked(name == tag)
        for number, chip in self._categories.items():
            chip.setChecked(number == category)

    def _category_chip(self, category: TagCategory) -> Chip:
        chip = _CategoryChip(menu_words(one_line(category.name)), self._icons)
        set_tip(chip, " ".join(f"#{tag}" for tag in category.tags))
        chip.clicked.connect(partial(self.category_chosen.emit, category))
        chip.menu_wanted.connect(partial(self.category_menu_wanted.emit, category))
        return chip


class _CategoryChip(Chip):
    """A chip with a menu. ``menu_wanted`` carries a point of the screen."""

    menu_wanted = Signal(QPoint)

    def __init__(self, text: str, icons: Icons) -> None:
        super().__init__(text, icons, kind="tag", checkable=True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_wanted.emit(self.mapToGlobal(self.rect().bottomLeft()) if by_key else event.globalPos())
