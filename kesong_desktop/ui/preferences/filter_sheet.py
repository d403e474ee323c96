"""The sheet for creating a filter: keyword, action, contexts and duration."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kesong_desktop.model.social.post_filter import FilterAction, FilterWord, PostFilter
from kesong_desktop.ui.preferences.section import choice
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import Segmented, button
from kesong_desktop.ui.widgets.field import Field
from kesong_desktop.ui.widgets.parts.inputs import CheckBox
from kesong_desktop.ui.widgets.sheet import Sheet

_HOUR_S = 3600
_DAY_S = 24 * _HOUR_S


class FilterSheet(Sheet):
    """``added`` carries the filter, and after how many seconds it ends (0: not by itself)."""

    added = Signal(object, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._word = QLineEdit()
        self._whole = CheckBox(self.tr("Whole words only"))
        self._whole.setChecked(True)
        self._action = Segmented(
            [("warn", self.tr("Warn")), ("blur", self.tr("Blur pictures")), ("hide", self.tr("Hide"))]
        )
        self._action.setAccessibleName(self.tr("What happens"))
        self._places = {name: CheckBox(text) for name, text in context_texts().items()}
        for name in ("home", "public"):
            self._places[name].setChecked(True)
        self._ending = choice(
            [
                (self.tr("Never"), 0),
                (self.tr("In 1 hour"), _HOUR_S),
                (self.tr("In 1 day"), _DAY_S),
                (self.tr("In 1 week"), 7 * _DAY_S),
                (self.tr("In 30 days"), 30 * _DAY_S),
            ],
            0,
        )
        self._ending.setAccessibleName(self.tr("Ends"))
        self._add = button(self.tr("Add filter"), kind="filled")
        self._build()
        self._word.textChanged.connect(self._enable)
        self._word.returnPressed.connect(self._take)
        self._add.clicked.connect(self._take)
        for box in self._places.values():
            box.toggled.connect(self._enable)
        self.closed.connect(self.deleteLater)
        self._enable()

    def _build(self) -> None:
        inside = QWidget()
        inside.setAccessibleName(self.tr("Add filter"))
        inside.setMinimumWidth(420)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Add filter"), "lead"))
        column.addWidget(Field(self.tr("Word or phrase"), self._word))
        column.addWidget(self._whole)
        column.addWidget(self._action)
        column.addWidget(label(self.tr("Where"), "body_strong"))
        places = QGridLayout()
        for number, box in enumerate(self._places.values()):
            places.addWidget(box, number // 2, number % 2)
        column.addLayout(places)
        column.addWidget(label(self.tr("Ends"), "body_strong"))
        column.addWidget(self._ending)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.close_sheet)
        row.addWidget(cancel)
        row.addWidget(self._add)
        column.addLayout(row)
        self.set_content(inside)

    @Slot()
    def _enable(self) -> None:
        is_somewhere = any(box.isChecked() for box in self._places.values())
        self._add.setEnabled(bool(self._word.text().strip()) and is_somewhere)

    @Slot()
    def _take(self) -> None:
        if not self._add.isEnabled():
            return
        text = self._word.text().strip()
        actions: dict[str, FilterAction] = {"warn": "warn", "blur": "blur", "hide": "hide"}
        wanted = PostFilter(
            title=text,
            words=(FilterWord(text, whole=self._whole.isChecked()),),
            contexts=tuple(name for name, box in self._places.items() if box.isChecked()),
            action=actions[self._action.value()],
        )
        self.close_sheet()
        self.added.emit(wanted, int(self._ending.currentData()))


def context_texts() -> dict[str, str]:
    """Return the names of the places where filters work, by the protocol's words."""
    translate = QCoreApplication.translate
    return {
        "home": translate("FilterSheet", "Home timeline and lists"),
        "notifications": translate("FilterSheet", "Notifications"),
        "public": translate("FilterSheet", "Public timelines"),
        "thread": translate("FilterSheet", "Conversations"),
        "account": translate("FilterSheet", "Profiles"),
    }
