"""Sheet with a check box for each group, and a field for creating a new group."""

from collections.abc import Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kesong_desktop.record import Record
from kesong_desktop.ui.style.style_helpers import label, menu_words
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.parts.inputs import CheckBox
from kesong_desktop.ui.widgets.sheet import Sheet, list_area, sheet_column

_WIDE: Final = 380


class MembershipTexts(Record, frozen=True):
    """The title, the hint of the field for a new group, the words of the button beside it, and the field's longest text."""

    title: str
    new_name: str
    create: str
    longest_name: int


class MembershipSheet(Sheet):
    """``changed`` carries the id of a group and whether it was ticked; ``created`` the name of a new group.

    The list of groups is ``high`` pixels high.
    """

    changed = Signal(str, bool)
    created = Signal(str)

    def __init__(self, parent: QWidget, texts: MembershipTexts, high: int) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QCheckBox] = {}
        inside, column = sheet_column(texts.title, _WIDE)
        self._words = label("", "body", "ink2", wrap=True)
        column.addWidget(self._words)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        self._area = list_area(self._column, high)
        self._area.hide()
        column.addWidget(self._area)
        column.addLayout(self._new_row(texts))
        done = button(self.tr("Done"), kind="filled")
        done.clicked.connect(self.close_sheet)
        column.addWidget(done, 0, Qt.AlignmentFlag.AlignRight)
        self.set_content(inside)
        self.closed.connect(self.deleteLater)

    @property
    def first_field(self) -> QWidget:
        """The first check box; without any, the field for the name of a new group."""
        return next(iter(self._boxes.values()), self._name)

    def show_groups(self, groups: Iterable[tuple[str, str, bool]], words: str) -> None:
        """Show each group's name, by its id, with a tick or without; ``words`` stand above them unless they are empty."""
        for key, name, is_on in groups:
            box = self._boxes.get(key)
            if box is None:
                box = self._boxes[key] = CheckBox(menu_words(name))
                box.clicked.connect(partial(self._change, key))
                self._column.insertWidget(self._column.count() - 1, box)
            box.setChecked(is_on)
        self._area.setVisible(bool(self._boxes))
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def _new_row(self, texts: MembershipTexts) -> QHBoxLayout:
        self._name = QLineEdit()
        self._name.setMaxLength(texts.longest_name)
        self._name.setPlaceholderText(texts.new_name)
        self._name.setAccessibleName(texts.new_name)
        self._name.returnPressed.connect(self._create)
        add = button(texts.create)
        add.clicked.connect(self._create)
        row = QHBoxLayout()
        row.addWidget(self._name, 1)
        row.addWidget(add)
        return row

    def _change(self, key: str, *_is_on: bool) -> None:
        self.changed.emit(key, self._boxes[key].isChecked())

    @Slot()
    def _create(self) -> None:
        self.created.emit(self._name.text())
        self._name.clear()
