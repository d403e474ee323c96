"""A sheet in which one or a few lines of a list are chosen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kesong_desktop.model.text.search_words import folded, holds_all
from kesong_desktop.ui.style.style_helpers import label, tip
from kesong_desktop.ui.style.tokens import RADIUS_SMALL
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.focus_ring import FocusRing
from kesong_desktop.ui.widgets.sheet import Sheet

_WIDTH, _HEIGHT, _SHOWN = 440, 280, 200
_CHOICE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Choice:
    """A line of the sheet: its words, and what it stands for."""

    words: str
    item: object


class ChoiceSheet(Sheet):
    """Lists choices with a field that filters them. ``chosen`` carries a tuple of what was chosen, at most ``most`` of them."""

    chosen = Signal(object)

    def __init__(
        self, parent: QWidget, title: str, line: str, action: str, choices: Sequence[Choice], *, most: int = 1
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self._most = most
        self._marked: list[object] = []
        self.field = QLineEdit()
        self.list = QListWidget()
        FocusRing(self.list, RADIUS_SMALL, is_inside=True)
        self._confirm = button(action, kind="filled")
        self._build(title, line)
        self._fill("")
        self.closed.connect(self.deleteLater)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the field to the list."""
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _build(self, title: str, line: str) -> None:
        inside = QWidget()
        inside.setAccessibleName(title)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(title, "lead"))
        note = label(line, "body", "ink2", wrap=True)
        note.setMinimumWidth(_WIDTH)
        column.addWidget(note)
        self.field.setPlaceholderText(self.tr("Filter"))
        self.field.setAccessibleName(self.tr("Filter"))
        self.field.textChanged.connect(self._fill)
        column.addWidget(self.field)
        self.list.setAccessibleName(title)
        self.list.setMinimumHeight(_HEIGHT // 2)
        self.list.setMaximumHeight(_HEIGHT)
        self.list.setProperty("role", "list")
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if self._most > 1:
            self.list.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.list.itemSelectionChanged.connect(self._mark)
        self.list.itemActivated.connect(self._activate)
        column.addWidget(self.list)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.close_sheet)
        self._confirm.clicked.connect(self._take)
        row.addWidget(cancel)
        row.addWidget(self._confirm)
        column.addLayout(row)
        self.set_content(inside)

    @Slot(str)
    def _fill(self, words: str) -> None:
        """Show the choices that hold the words; what was marked stays marked."""
        self.list.blockSignals(True)
        self.list.clear()
        found = [one for one in self._choices if not words.strip() or holds_all(words, folded(one.words))]
        for choice in found[:_SHOWN]:
            line = QListWidgetItem(choice.words)
            line.setToolTip(tip(choice.words))
            line.setData(_CHOICE, choice)
            self.list.addItem(line)
            if self._most > 1:
                line.setSelected(choice.item in self._marked)
        if found and self._most == 1:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._fit()

    @Slot(QListWidgetItem)
    def _activate(self, _line: QListWidgetItem) -> None:
        if self._most == 1:
            self._take()

    @Slot()
    def _mark(self) -> None:
        """Remember what is marked; of too many the last one is not."""
        if self._most > 1:
            for row in range(self.list.count()):
                line = self.list.item(row)
                item = line.data(_CHOICE).item
                if line.isSelected() and item not in self._marked:
                    if len(self._marked) < self._most:
                        self._marked.append(item)
                    else:
                        line.setSelected(False)
                elif not line.isSelected() and item in self._marked:
                    self._marked.remove(item)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        self._confirm.setEnabled(bool(self._selected()))

    def _selected(self) -> tuple[object, ...]:
        if self._most > 1:
            return tuple(self._marked)
        line = self.list.currentItem()
        return (line.data(_CHOICE).item,) if line is not None else ()

    @Slot()
    def _take(self) -> None:
        found = self._selected()
        if found:
            self.close_sheet()
            self.chosen.emit(found)
