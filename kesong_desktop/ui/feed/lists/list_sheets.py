"""Sheets for lists of people: the title of a new list, and the members of a list."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kesong_desktop.model.social.post import Person
from kesong_desktop.model.text.characters import isolated
from kesong_desktop.ui.feed.lists.members_presenter import MembersPresenter, MembersState
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.images.thumb import PictureThumb
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import clear, label
from kesong_desktop.ui.widgets.buttons import button, icon_button
from kesong_desktop.ui.widgets.elided_label import ElidedLabel
from kesong_desktop.ui.widgets.sheet import Sheet, list_area, sheet_column
from kesong_desktop.ui.widgets.tab_order import set_tab_order

_WIDE, _FACE, _FACE_PX, _HIGH, _LONGEST = 420, 36, 96, 200, 100


class NewListSheet(Sheet):
    """Asks for the title of a new list. Enter takes it, Esc does not."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._take: Callable[[str], object] = lambda _title: None
        inside, column = sheet_column(self.tr("New list"), _WIDE)
        words = self.tr("A list is a timeline of some of the people whom you follow. Only you see it.")
        column.addWidget(label(words, "body", "ink2", wrap=True))
        self._line = _title_line(self.tr("Name of the list"))
        self._line.returnPressed.connect(self._confirm)
        column.addWidget(self._line)
        go = button(self.tr("Create list"), kind="filled")
        go.clicked.connect(self._confirm)
        column.addLayout(self.answers(self.tr("Cancel"), go))
        self.set_content(inside)
        self.closed.connect(self.deleteLater)

    def ask(self, take: Callable[[str], object]) -> None:
        """Open the sheet; ``take`` is called with the title."""
        self._take = take
        self.open()
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def _confirm(self) -> None:
        if title := self._line.text().strip():
            self.close_sheet()
            self._take(title)


class MembersSheet(Sheet):
    """The title of a list and who is in it; each change is made at once.

    ``rename_wanted`` carries another title, ``delete_wanted`` asks to delete the list.
    """

    rename_wanted = Signal(str)
    delete_wanted = Signal()

    def __init__(self, context: UiContext, parent: QWidget, presenter: MembersPresenter) -> None:
        super().__init__(parent)
        self._context = context
        self._presenter = presenter
        self._shown: tuple[Person, ...] | None = None
        self._offered: tuple[Person, ...] | None = None
        self._asked_title = presenter.state.user_list.title
        presenter.setParent(self)
        self._body, column = sheet_column(self.tr("Edit list"), _WIDE)
        self._title = _title_line(self.tr("Name of the list"))
        self._title.setText(presenter.state.user_list.title)
        self._title.editingFinished.connect(self._rename)
        column.addWidget(self._title)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Add someone whom you follow"))
        self._search.setAccessibleName(self.tr("Add someone whom you follow"))
        self._search.textChanged.connect(self._offer)
        self._search.returnPressed.connect(self._add_first)
        column.addWidget(self._search)
        self._found = QVBoxLayout()
        self._found.setSpacing(4)
        column.addLayout(self._found)
        self._words = label(self.tr("Loading people…"), "body", "ink2", wrap=True)
        column.addWidget(self._words)
        self._people = QVBoxLayout()
        self._people.setContentsMargins(0, 0, 8, 0)
        column.addWidget(list_area(self._people, _HIGH))
        delete = button(self.tr("Delete list…"), kind="quiet", icon=context.icons.icon("trash", "bad"))
        delete.clicked.connect(self._ask_delete)
        done = button(self.tr("Done"), kind="filled")
        done.clicked.connect(self.close_sheet)
        row = QHBoxLayout()
        row.addWidget(delete)
        row.addStretch(1)
        row.addWidget(done)
        column.addLayout(row)
        self.set_content(self._body)
        self.closed.connect(self.deleteLater)
        presenter.state_changed.connect(self._show)

    def ask(self) -> None:
        """Open the sheet, and ask the server who is in the list."""
        self.open()
        self._search.setFocus(Qt.FocusReason.PopupFocusReason)
        self._presenter.load()

    @Slot(object)
    def _show(self, state: MembersState) -> None:
        if state.members != self._shown:
            self._shown = state.members
            self._fill(self._people, state.members, is_inside=True)
            self._people.addStretch(1)
        self._offer()
        empty = "" if state.members or state.is_loading else self.tr("Nobody is in this list yet.")
        self._words.setText(state.problem or (self.tr("Loading people…") if state.is_loading else empty))
        self._words.setVisible(bool(self._words.text()))

    @Slot()
    def _offer(self) -> None:
        """Show whom the words in the field find."""
        words = self._search.text()
        found = self._presenter.candidates(words) if words.strip() else ()
        if found != self._offered:
            self._offered = found
            self._fill(self._found, found, is_inside=False)

    @Slot()
    def _add_first(self) -> None:
        if self._offered:
            self._change(self._offered[0], on=True)

    def _fill(self, column: QVBoxLayout, people: Sequence[Person], *, is_inside: bool) -> None:
        clear(column)
        for person in people:
            column.addWidget(self._row(person, is_inside=is_inside))
        set_tab_order([self._body])

    def _row(self, person: Person, *, is_inside: bool) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        url = person.avatar_url
        source = RemoteSource(self._presenter.account.key, url, _FACE_PX) if url else None
        if source is not None:
            row.addWidget(PictureThumb(self._context, source, _FACE))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(ElidedLabel(person.name, "body_strong"))
        names.addWidget(ElidedLabel(person.handle, "small", "ink3"))
        row.addLayout(names, 1)
        text = self.tr("Remove {name}") if is_inside else self.tr("Add {name}")
        icon = self._context.icons.icon("x" if is_inside else "plus")
        act = icon_button(icon, text.format(name=isolated(person.name)))
        act.clicked.connect(partial(self._press, person, not is_inside))
        row.addWidget(act)
        return made

    def _press(self, person: Person, on: bool, *_checked: bool) -> None:
        self._change(person, on=on)

    def _change(self, person: Person, *, on: bool) -> None:
        if on:
            self._search.clear()
            self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._presenter.change(person, on=on)

    @Slot()
    def _rename(self) -> None:
        title = self._title.text().strip()
        if title and title != self._asked_title:
            self._asked_title = title
            self.rename_wanted.emit(title)

    @Slot()
    def _ask_delete(self) -> None:
        self.close_sheet()
        self.delete_wanted.emit()


def _title_line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setMaxLength(_LONGEST)
    made.setPlaceholderText(name)
    made.setAccessibleName(name)
    return made
