"""A list of people, or a placeholder that says why there is none."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from kesong_desktop.ui.profile.people.people_presenter import PeopleState
from kesong_desktop.ui.profile.people.people_view import PeopleView
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.widgets.empty_state import EmptyState


class PeopleListPage(QStackedWidget):
    """Shows a ``PeopleState``. ``retry_wanted`` asks to pull it again."""

    retry_wanted = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PeopleView(context)
        self._empty = EmptyState(context.theme, context.icons, "users", "", "")
        self._empty.acted.connect(self._retry)
        self.addWidget(self.view)
        self.addWidget(self._empty)

    @Slot()
    def tell_near_end(self) -> None:
        """Have the list ask for more once again if its end is near; not while it is hidden."""
        if self.view.isVisible():
            self.view.tell_near_end()

    @Slot(object)
    def show_state(self, state: PeopleState) -> None:
        """Show the people, or why there are none."""
        self.view.show_state(state)
        self.setCurrentWidget(self.view if state.entries else self._empty)
        if state.problem is not None:
            words = (messages.what(state.problem), messages.what_now(state.problem))
            self._empty.set_texts(*words, [(self.tr("Try again"), "plain")], icon_name="warning", tone="warn")
        elif state.is_loading:
            self._empty.set_texts(self.tr("Loading people…"), "", [], icon_name="users", tone="accent")
        else:
            line = self.tr("Nobody yet, or the list is hidden.")
            self._empty.set_texts(self.tr("No people to show"), line, [], icon_name="users", tone="accent")

    @Slot(int)
    def _retry(self, _index: int) -> None:
        self.retry_wanted.emit()
