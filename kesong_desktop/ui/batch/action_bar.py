"""Action bar for the selected posts of the batch table."""

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label, menu, menu_words, set_tip
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.flow import FlowRow

Choices = Callable[[], list[tuple[str, str]]]


class ActionBar(QFrame):
    """``chosen`` carries the name of a column and the text that goes into it; ``acted`` the name of another action."""

    chosen = Signal(str, str)
    acted = Signal(str)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.setProperty("role", "strip")
        self._count = label("", "body_strong", "ink")
        self._row = FlowRow([self._count], 4, is_hanging=True)
        self._buttons: dict[str, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(PANE_MARGIN, 6, PANE_MARGIN, 6)
        column.addWidget(self._row)

    def add_choice(self, column: str, text: str, icon: str, choices: Choices) -> None:
        """Add a button with a menu of texts for a column."""
        made = self._add(column, text, icon)
        made.clicked.connect(partial(self._open, made, column, choices))

    def add_action(self, name: str, text: str, icon: str) -> None:
        """Add a button for an action of its own."""
        made = self._add(name, text, icon)
        made.clicked.connect(partial(self.acted.emit, name))

    def show_selection(self, rows: int, *, can_merge: bool, can_split: bool) -> None:
        """Show how many posts are selected, and offer what can be done with them."""
        self._count.setText(self.tr("%n selected", "", rows))
        for name, made in self._buttons.items():
            is_offered = {"merge": can_merge, "split": can_split}.get(name, rows > 0)
            made.setEnabled(is_offered)

    def set_narrow(self, *, narrow: bool, brief: Collection[str] = ()) -> None:
        """Show icons with tooltips in place of words, so that the buttons are on a line or two; on the ``brief`` ones always."""
        for name, made in self._buttons.items():
            text, is_icon = made.accessibleName(), narrow or name in brief
            made.setText("" if is_icon else text)
            set_tip(made, text if is_icon else "")

    def offer(self, name: str, *, is_offered: bool) -> None:
        """Show or hide a button."""
        self._buttons[name].setVisible(is_offered)

    def _add(self, name: str, text: str, icon: str) -> QPushButton:
        made = button(text, kind="quiet", small=True, icon=self._context.icons.icon(icon))
        made.setAccessibleName(text)
        self._buttons[name] = made
        self._row.add(made)
        return made

    def _open(self, made: QPushButton, column: str, choices: Choices) -> None:
        shown = menu(self)
        for text, name in choices():
            shown.addAction(menu_words(name), partial(self.chosen.emit, column, text))
        shown.popup(made.mapToGlobal(made.rect().bottomLeft()))
