"""The list of people of a profile, or what stands there for none."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kesong_desktop.ui.profile.people.people_presenter import PeopleState
from kesong_desktop.ui.profile.people.person_delegate import FOLLOW, PersonDelegate, follow_label
from kesong_desktop.ui.profile.people.person_items import PersonListModel
from kesong_desktop.ui.shell.item_style import item_style
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.views.card_list import CardListView
from kesong_desktop.ui.views.layout.column import ColumnRule

_WIDTH, _GAP = 632, 8


class PeopleView(CardListView):
    """People in one column. ``person_wanted`` carries a person; ``follow_wanted`` a ``PersonEntry``. F follows or unfollows."""

    person_wanted = Signal(object)
    follow_wanted = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        self._theme = context.theme
        self._people = PersonListModel()
        self._delegate_of_people = PersonDelegate(context, self._people)
        super().__init__(
            self._delegate_of_people,
            item_style(context.theme),
            _rule(context.theme),
            parent,
            has_type_ahead=False,
        )
        self._people.setParent(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("People"))
        self.setModel(self._people)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)
        self.hot_spot_clicked.connect(self._press)
        context.pictures.ready.connect(self._repaint)
        context.theme.changed.connect(self._restyle)

    @property
    def people(self) -> PersonListModel:
        """The people that are shown."""
        return self._people

    def show_state(self, state: PeopleState) -> None:
        """Show a list of people."""
        self._delegate_of_people.account = state.account.key if state.account else ""
        self._people.replace_items(state.entries)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow or unfollow the current person by F; Esc is left to the pane."""
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif event.key() == Qt.Key.Key_F and not event.modifiers() and row >= 0:
            self._press(row, FOLLOW)
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.person_wanted.emit(self._people.items[index.row()].person)

    @Slot(int, str)
    def _press(self, row: int, name: str) -> None:
        entry = self._people.items[row]
        if name == FOLLOW and follow_label(entry):
            self.follow_wanted.emit(entry)

    @Slot(object)
    def _repaint(self, _key: object) -> None:
        self.viewport().update()

    @Slot()
    def _restyle(self) -> None:
        self.set_rule(_rule(self._theme))
        self.set_style(item_style(self._theme))


def _rule(theme: Theme) -> ColumnRule:
    width = theme.px(_WIDTH)
    return ColumnRule(width, width, gap=_GAP, side=PANE_MARGIN, top=_GAP, bottom=PANE_MARGIN)
