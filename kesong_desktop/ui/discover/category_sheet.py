"""Sheet for creating or editing a category: a name, and hashtags with suggestions."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kesong_desktop.model.tag_set import TagCategory
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.style_helpers import clear, label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.chips import Chip, TagField
from kesong_desktop.ui.widgets.field import Field
from kesong_desktop.ui.widgets.flow import FlowLayout
from kesong_desktop.ui.widgets.sheet import Sheet, sheet_column

_WIDE, _LONGEST, _MOST_TAGS, _MOST_SUGGESTED = 440, 40, 12, 12
Take = Callable[[str, tuple[str, ...]], object]


class CategorySheet(Sheet):
    """Ctrl+Enter or the button saves, once there is a name and a tag; Esc does not."""

    def __init__(
        self, icons: Icons, parent: QWidget, category: TagCategory | None, suggested: Sequence[str]
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._suggested = suggested
        self._offered: list[str] = []
        self._take: Take = lambda _name, _tags: None
        title = self.tr("New category") if category is None else self.tr("Edit category")
        inside, column = sheet_column(title, _WIDE)
        words = self.tr("The newest posts with any of its tags are shown together.")
        column.addWidget(label(words, "body", "ink2", wrap=True))
        self._name = QLineEdit(category.name if category is not None else "")
        self._name.setMaxLength(_LONGEST)
        self._name.textChanged.connect(self._follow)
        column.addWidget(Field(self.tr("Name"), self._name))
        self._tags = TagField(icons)
        self._tags.set_tags(category.tags if category is not None else ())
        self._tags.changed.connect(self._follow)
        column.addWidget(Field(self.tr("Tags"), self._tags))
        self._hint = label("", "small", "ink3", wrap=True)
        column.addWidget(self._hint)
        self._offer_area = QWidget()
        self._offers = FlowLayout(self._offer_area, gap=4)
        self._offers.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._offer_area)
        self._go = button(self.tr("Save"), kind="filled")
        self._go.clicked.connect(self._confirm)
        column.addLayout(self.answers(self.tr("Cancel"), self._go))
        self.set_content(inside)
        self.closed.connect(self.deleteLater)
        for line in (self._name, self._tags.line):
            line.installEventFilter(self)
        self._follow()

    def ask(self, take: Take) -> None:
        """Open the sheet; ``take`` is called with the name and the tags."""
        self._take = take
        self.open()
        self._name.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save by Ctrl+Enter, which would be a key of the window otherwise."""
        if isinstance(event, QKeyEvent) and _is_confirmation(event):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self._confirm()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _follow(self) -> None:
        """Enable the button, and offer the suggested tags that are not in it."""
        tags = self._tags.tags()
        self._go.setEnabled(bool(self._name.text().strip()) and bool(tags) and len(tags) <= _MOST_TAGS)
        inside = {tag.casefold() for tag in tags}
        offered = [tag for tag in self._suggested if tag.casefold() not in inside][:_MOST_SUGGESTED]
        if offered != self._offered:
            self._offered = offered
            self._show_offers()
        self._offer_area.setVisible(bool(offered))
        hint = self.tr("Tags that you follow or used lately:") if offered else ""
        if len(tags) > _MOST_TAGS:
            hint = self.tr("A category has at most {number} tags.").format(number=_MOST_TAGS)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def _show_offers(self) -> None:
        clear(self._offers)
        for tag in self._offered:
            chip = Chip(f"#{tag}", self._icons)
            chip.setAccessibleName(self.tr("Add the tag {tag}").format(tag=tag))
            chip.clicked.connect(partial(self._add, tag))
            self._offers.addWidget(chip)

    def _add(self, tag: str, *_checked: bool) -> None:
        self._tags.set_tags((*self._tags.tags(), tag))
        self._tags.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._follow()

    @Slot()
    def _confirm(self) -> None:
        # What was typed and not yet made a chip counts as well.
        typed = self._tags.line.text().strip().lstrip("#")
        name, tags = self._name.text().strip(), self._tags.tags()
        if typed and typed.casefold() not in {tag.casefold() for tag in tags}:
            tags = (*tags, typed)
        if name and tags and len(tags) <= _MOST_TAGS:
            self.close_sheet()
            self._take(name, tags)


def _is_confirmation(event: QKeyEvent) -> bool:
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
