"""The names of the numbered tags of a photo, a line each."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kesong_desktop.model.review_data.photo_tag import PhotoTag
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button, icon_button
from kesong_desktop.ui.widgets.field import show_line


class TagRows(QWidget):
    """A line for each tag; one that is not on the photo says so, and can be put there.

    ``changed`` carries the new tags, ``entered`` the number of the tag that the keys move
    now: its name was finished with Enter, or the one behind it was removed.
    """

    changed = Signal(tuple)
    entered = Signal(int)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._tags: tuple[PhotoTag, ...] = ()
        self._rows: list[tuple[QWidget, QLineEdit]] = []
        self.places: list[QPushButton] = []
        """What puts each tag on the photo; visible where it is not there."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    @property
    def lines(self) -> list[QLineEdit]:
        """The line of each tag, in their order."""
        return [line for _row, line in self._rows]

    def show_tags(self, tags: tuple[PhotoTag, ...]) -> None:
        """Show the names of tags; a line that has the focus keeps what is being typed."""
        self._tags = tags
        while len(self._rows) > len(tags):
            row, _line = self._rows.pop()
            self.places.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(tags):
            self._add(len(self._rows))
        for (_row, line), place, tag in zip(self._rows, self.places, tags, strict=True):
            place.setVisible(not tag.has_point)
            if not line.hasFocus() or tag != tag.named(line.text()):
                show_line(line, tag.words)
        self.setVisible(bool(tags))

    def name(self, number: int) -> None:
        """Focus the line of a tag."""
        if 0 <= number < len(self._rows):
            line = self._rows[number][1]
            line.setFocus(Qt.FocusReason.OtherFocusReason)
            line.selectAll()

    def _add(self, number: int) -> None:
        row = QWidget(self)
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        line = QLineEdit()
        line.setPlaceholderText(self.tr("Name, 18 EUR"))
        line.setAccessibleName(self.tr("Name and price of tag {number}").format(number=number + 1))
        line.textEdited.connect(partial(self._write, number))
        line.returnPressed.connect(partial(self.entered.emit, number))
        words = self.tr("Remove tag {number}").format(number=number + 1)
        remove = icon_button(self._icons.icon("x"), words)
        remove.clicked.connect(partial(self._remove, number))
        inside.addWidget(label(str(number + 1), "body_strong", "accent"))
        inside.addWidget(line, 1)
        place = button(self.tr("Outside: put on the photo"), kind="tonal", small=True)
        words = self.tr("Tag {number} is not on the photo. Put it there.").format(number=number + 1)
        place.setAccessibleName(words)
        place.clicked.connect(partial(self._place, number))
        place.hide()
        self.places.append(place)
        inside.addWidget(place)
        inside.addWidget(remove)
        self._column.addWidget(row)
        # At once: it gets the focus before the layout would show it.
        row.show()
        self._rows.append((row, line))

    def _write(self, number: int, text: str) -> None:
        if number < len(self._tags):
            tags = list(self._tags)
            tags[number] = tags[number].named(text)
            self._tags = tuple(tags)
            self.changed.emit(self._tags)

    def _place(self, number: int) -> None:
        """Put a tag where it is nearest to its point, or into the middle where it has none."""
        if number < len(self._tags):
            tag = self._tags[number]
            there = tag.moved(50, 50) if tag.is_placeless else tag.moved(tag.left, tag.top)
            self._tags = (*self._tags[:number], there, *self._tags[number + 1 :])
            self.changed.emit(self._tags)
            self.entered.emit(number)

    def _remove(self, number: int) -> None:
        self._tags = self._tags[:number] + self._tags[number + 1 :]
        self.changed.emit(self._tags)
        self.entered.emit(max(0, number - 1))
