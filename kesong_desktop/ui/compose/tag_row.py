"""The hashtags of a post, with their sets."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kesong_desktop.ui.compose.presenter import ComposePresenter
from kesong_desktop.ui.compose.tag_sets_presenter import TagSetsPresenter
from kesong_desktop.ui.compose.tag_sets_sheet import TagSetsSheet
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.chips import TagField
from kesong_desktop.ui.widgets.field import Field


class TagRow(QWidget):
    """The field ``editor`` with the number of tags of the post, and a button for the sets. ``say`` carries a sentence."""

    say = Signal(str)

    def __init__(
        self,
        context: UiContext,
        presenter: ComposePresenter,
        sets: TagSetsPresenter,
        editor: TagField,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._sets = sets
        self._editor = editor
        self._sheet: TagSetsSheet | None = None
        self._context = context
        self._pane = parent
        open_sets = button(self.tr("Sets"), kind="link", small=True, flush="right")
        open_sets.clicked.connect(self.open_sets)
        self._field = Field(self.tr("Tags"), editor, act=open_sets)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)

    def count(self) -> None:
        """Show how many tags the post has, in the text and in the field."""
        number = len(self._presenter.tags)
        self._field.set_hint(self.tr("%n tag(s)", "", number) if number > 1 else "")

    @Slot()
    def open_sets(self) -> None:
        """Open the sheet with the sets of hashtags."""
        if self._sheet is None:
            self._sheet = TagSetsSheet(self._context, self._sets, self._pane)
            self._sheet.chosen.connect(self._add)
            self._sheet.say.connect(self.say)
        self._sheet.ask(self._presenter.tags)

    @Slot(tuple)
    def _add(self, tags: tuple[str, ...]) -> None:
        known = {tag.casefold() for tag in self._presenter.tags}
        for tag in tags:
            if tag.casefold() not in known:
                self._editor.add(tag)
