"""The hashtags of a post, with their sets."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kesong_desktop.model.marks import tags_in
from kesong_desktop.ui.compose.tag_sets import TagSetsSheet
from kesong_desktop.ui.drafting import Drafting
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.chips import TagField
from kesong_desktop.ui.widgets.field import Field


class Tags(QWidget):
    """``editor`` under its name, the number of all tags of the post, and a way to the sets. ``say`` as a pane's."""

    say = Signal(str)

    def __init__(self, stage: Stage, drafting: Drafting, editor: TagField, parent: QWidget) -> None:
        super().__init__(parent)
        self._drafting = drafting
        self._editor = editor
        self._sheet: TagSetsSheet | None = None
        self._stage = stage
        self._pane = parent
        self._field = Field(self.tr("Tags"), editor)
        sets = button(self.tr("Sets"), kind="link", small=True)
        sets.clicked.connect(self.open_sets)
        self._field.add_act(sets)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)

    def count(self) -> None:
        """Tell how many tags the post has, in the text and beside it."""
        number = len(self._all())
        self._field.set_hint(self.tr("{0} tags").format(number) if number > 1 else "")

    @Slot()
    def open_sets(self) -> None:
        """Show the sets."""
        if self._sheet is None:
            self._sheet = TagSetsSheet(self._stage, self._pane)
            self._sheet.put_in.connect(self._put)
            self._sheet.say.connect(self.say)
        self._sheet.ask(self._all())

    def _all(self) -> tuple[str, ...]:
        draft = self._drafting.draft
        beside = {tag.casefold() for tag in draft.tags}
        return (*(tag for tag in tags_in(draft.text) if tag.casefold() not in beside), *draft.tags)

    @Slot(tuple)
    def _put(self, tags: tuple[str, ...]) -> None:
        known = {tag.casefold() for tag in self._all()}
        for tag in tags:
            if tag.casefold() not in known:
                self._editor.add(tag)
