"""Sheet in which a person is put into lists of the account."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from kesong_desktop.model.text.characters import one_line
from kesong_desktop.ui.profile.lists_presenter import ListsPresenter, ListsState
from kesong_desktop.ui.style.style_helpers import label, menu_words
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.sheet import Sheet, list_area, sheet_column

_WIDE, _HIGH, _MOST_CHARACTERS = 380, 160, 100


class ListsSheet(Sheet):
    """A check box for each list; each changes the list at once. A new list is made with the person in it."""

    def __init__(self, parent: QWidget, name: str, presenter: ListsPresenter) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._boxes: dict[str, QCheckBox] = {}
        presenter.setParent(self)
        inside, column = sheet_column(self.tr("Lists with {name}").format(name=name), _WIDE)
        self._words = label(self.tr("Loading lists…"), "body", "ink2", wrap=True)
        column.addWidget(self._words)
        self._area = self._make_area()
        column.addWidget(self._area)
        self._title = QLineEdit()
        self._title.setMaxLength(_MOST_CHARACTERS)
        self._title.setPlaceholderText(self.tr("Name of a new list"))
        self._title.setAccessibleName(self.tr("Name of a new list"))
        self._title.returnPressed.connect(self._create)
        add = button(self.tr("Create list"))
        add.clicked.connect(self._create)
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(add)
        column.addLayout(row)
        done = button(self.tr("Done"), kind="filled")
        done.clicked.connect(self.close_sheet)
        column.addWidget(done, 0, Qt.AlignmentFlag.AlignRight)
        self.set_content(inside)
        self.closed.connect(self.deleteLater)
        presenter.state_changed.connect(self._show)

    def ask(self) -> None:
        """Open the sheet, and ask the server for the lists."""
        self.open()
        self._presenter.load()

    def _make_area(self) -> QScrollArea:
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        area = list_area(self._column, _HIGH)
        area.hide()
        return area

    @Slot(object)
    def _show(self, state: ListsState) -> None:
        for one in state.memberships:
            box = self._boxes.get(one.user_list.id)
            if box is None:
                box = QCheckBox(menu_words(one_line(one.user_list.title)))
                box.clicked.connect(partial(self._change, one.user_list.id))
                self._boxes[one.user_list.id] = box
                self._column.insertWidget(self._column.count() - 1, box)
            box.setChecked(one.is_member)
        self._area.setVisible(bool(self._boxes))
        empty = "" if state.memberships or state.is_loading else self.tr("You have no lists yet.")
        self._words.setText(state.problem or (self.tr("Loading lists…") if state.is_loading else empty))
        self._words.setVisible(bool(self._words.text()))

    def _change(self, list_id: str, *_is_on: bool) -> None:
        self._presenter.change(list_id, on=self._boxes[list_id].isChecked())

    @Slot()
    def _create(self) -> None:
        self._presenter.create(self._title.text())
        self._title.clear()
