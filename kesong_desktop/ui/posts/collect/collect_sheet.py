"""Sheet in which a post is put into collections."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from kesong_desktop.model.social.collection import LONGEST_NAME
from kesong_desktop.ui.posts.collect.collect_presenter import CollectPresenter, CollectState
from kesong_desktop.ui.style.style_helpers import label, menu_words
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.sheet import Sheet, list_area, sheet_column

_WIDE, _HIGH = 380, 180


class CollectSheet(Sheet):
    """A check box for each collection, which changes it at once. A new collection is made with the post in it."""

    def __init__(self, parent: QWidget, presenter: CollectPresenter) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._boxes: dict[str, QCheckBox] = {}
        presenter.setParent(self)
        inside, column = sheet_column(self.tr("Save to…"), _WIDE)
        self._words = label(self.tr("Collections are kept on this computer."), "body", "ink2", wrap=True)
        column.addWidget(self._words)
        self._area = self._make_area()
        column.addWidget(self._area)
        self._name = QLineEdit()
        self._name.setMaxLength(LONGEST_NAME)
        self._name.setPlaceholderText(self.tr("Name of a new collection"))
        self._name.setAccessibleName(self.tr("Name of a new collection"))
        self._name.returnPressed.connect(self._create)
        add = button(self.tr("Create"))
        add.clicked.connect(self._create)
        row = QHBoxLayout()
        row.addWidget(self._name, 1)
        row.addWidget(add)
        column.addLayout(row)
        done = button(self.tr("Done"), kind="filled")
        done.clicked.connect(self.close_sheet)
        column.addWidget(done, 0, Qt.AlignmentFlag.AlignRight)
        self.set_content(inside)
        self.closed.connect(self.deleteLater)
        presenter.state_changed.connect(self._show)

    def ask(self) -> None:
        """Open the sheet with the focus on the first collection; where there is none, in the name of a new one."""
        self._presenter.load()
        self.open()
        first = next(iter(self._boxes.values()), self._name)
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _make_area(self) -> QScrollArea:
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        area = list_area(self._column, _HIGH)
        area.hide()
        return area

    @Slot(object)
    def _show(self, state: CollectState) -> None:
        for one in state.collections:
            box = self._boxes.get(one.id)
            if box is None:
                box = self._boxes[one.id] = QCheckBox(menu_words(one.name))
                box.clicked.connect(partial(self._change, one.id))
                self._column.insertWidget(self._column.count() - 1, box)
            box.setChecked(one.id in state.holding)
        self._area.setVisible(bool(self._boxes))
        self._words.setText(state.problem or self.tr("Collections are kept on this computer."))

    def _change(self, collection_id: str, *_is_on: bool) -> None:
        self._presenter.change(collection_id, on=self._boxes[collection_id].isChecked())

    @Slot()
    def _create(self) -> None:
        self._presenter.create(self._name.text())
        self._name.clear()
