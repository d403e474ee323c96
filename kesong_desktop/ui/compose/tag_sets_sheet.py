"""Sheet with the sets of hashtags: added to the post, saved, renamed, deleted."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from kesong_desktop.model.tag_set import TagSet
from kesong_desktop.ui.compose.tag_sets_presenter import TagSetsPresenter
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import clear, label
from kesong_desktop.ui.widgets.buttons import button, icon_button
from kesong_desktop.ui.widgets.elided_label import ElidedLabel
from kesong_desktop.ui.widgets.sheet import Sheet

_WIDE, _NAME, _MOST_HIGH = 520, 150, 300


class TagSetsSheet(Sheet):
    """Shows all sets over ``parent``. ``chosen`` carries the tags of the set to add, ``say`` a sentence."""

    chosen = Signal(tuple)
    say = Signal(str)

    def __init__(self, context: UiContext, presenter: TagSetsPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._presenter = presenter
        presenter.changed.connect(self._read)
        presenter.name_refused.connect(self._refuse_name)
        presenter.failed.connect(self._report)
        self._present: tuple[str, ...] = ()
        inside = QWidget()
        inside.setAccessibleName(self.tr("Sets of hashtags"))
        inside.setFixedWidth(min(context.theme.px(_WIDE), max(280, parent.width() - 100)))
        rows = QWidget()
        self._rows = QVBoxLayout(rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(rows)
        self._name = QLineEdit()
        self._name.setPlaceholderText(self.tr("Name of a new set"))
        self._name.setAccessibleName(self.tr("Name of a new set"))
        self._name.textEdited.connect(self._fit_button)
        self._name.returnPressed.connect(self._save)
        self._save_button = button(self.tr("Save these tags"))
        self._save_button.clicked.connect(self._save)
        self._tags = label("", "small", "ink3", wrap=True)
        self._build(inside)
        self.set_content(inside)

    def ask(self, present: tuple[str, ...]) -> None:
        """Open it; ``present`` are the tags that a new set would have."""
        self._present = present
        words = " ".join(f"#{tag}" for tag in present)
        self._tags.setText(words or self.tr("The post has no tags yet."))
        self._name.clear()
        self._read()
        self.open()
        if present and not self._presenter.sets():
            self._name.setFocus(Qt.FocusReason.PopupFocusReason)

    def _build(self, inside: QWidget) -> None:
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(label(self.tr("Sets of hashtags"), "lead"))
        column.addWidget(self._area)
        new = QHBoxLayout()
        new.setSpacing(8)
        new.addWidget(self._name, 1)
        new.addWidget(self._save_button)
        column.addLayout(new)
        column.addWidget(self._tags)
        foot = QHBoxLayout()
        foot.addStretch(1)
        done = button(self.tr("Close"))
        done.clicked.connect(self.close_sheet)
        foot.addWidget(done)
        column.addLayout(foot)

    @Slot()
    def _read(self) -> None:
        clear(self._rows)
        sets = self._presenter.sets()
        for one in sets:
            self._rows.addWidget(self._row(one))
        self._rows.addStretch(1)
        self._area.setVisible(bool(sets))
        wanted = len(sets) * (self._context.theme.px(40) + 8)
        self._area.setFixedHeight(min(wanted, self._context.theme.px(_MOST_HIGH)))
        self._fit_button()

    def _row(self, one: TagSet) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        name = QLineEdit(one.name)
        name.setAccessibleName(self.tr("Name of {name}").format(name=one.name))
        name.setFixedWidth(self._context.theme.px(_NAME))
        name.editingFinished.connect(partial(self._rename, one, name))
        row.addWidget(name)
        words = " ".join(f"#{tag}" for tag in one.tags)
        row.addWidget(ElidedLabel(words, "small", "ink2", is_spare=True), 1)
        add = button(self.tr("Add"), small=True)
        add.setAccessibleName(self.tr("Add {name}").format(name=one.name))
        add.clicked.connect(partial(self._choose, one))
        row.addWidget(add)
        delete = icon_button(
            self._context.icons.icon("trash"), self.tr("Delete {name}").format(name=one.name)
        )
        delete.clicked.connect(partial(self._presenter.delete, one.name))
        row.addWidget(delete)
        return made

    @Slot()
    def _fit_button(self) -> None:
        self._save_button.setEnabled(bool(self._present and self._name.text().strip()))

    @Slot()
    def _save(self) -> None:
        if self._save_button.isEnabled():
            self._presenter.save(self._name.text(), self._present)
            self._name.clear()

    def _choose(self, one: TagSet) -> None:
        self.close_sheet()
        self.chosen.emit(one.tags)

    def _rename(self, one: TagSet, line: QLineEdit) -> None:
        self._presenter.rename(one.name, line.text())

    @Slot(str)
    def _refuse_name(self, name: str) -> None:
        taken = self.tr("There is another set called “{name}”.").format(name=name)
        self.say.emit(taken if name else self.tr("Give the set a name."))

    @Slot(object)
    def _report(self, error: BaseException) -> None:
        self.say.emit(messages.sentence(error))
