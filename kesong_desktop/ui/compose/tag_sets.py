"""Sets of hashtags: put in, kept, renamed, let go."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from kesong_desktop.model.tag_set import TagSet
from kesong_desktop.ui import messages
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.widgets.buttons import button, icon_button
from kesong_desktop.ui.widgets.look import clear, label, set_tip
from kesong_desktop.ui.widgets.sheet import Sheet

_WIDE, _NAME, _MOST_HIGH = 520, 150, 300


class TagSetsSheet(Sheet):
    """Shows all sets over ``parent``. ``put_in`` carries the tags of the set that was chosen."""

    put_in = Signal(tuple)
    say = Signal(str)

    def __init__(self, stage: Stage, parent: QWidget) -> None:
        super().__init__(parent)
        self._stage = stage
        self._present: tuple[str, ...] = ()
        inside = QWidget()
        inside.setAccessibleName(self.tr("Sets of hashtags"))
        inside.setFixedWidth(stage.theme.px(_WIDE))
        rows = QWidget()
        self._rows = QVBoxLayout(rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(rows)
        self._name = QLineEdit()
        self._name.setPlaceholderText(self.tr("Name of a new set"))
        self._name.setAccessibleName(self.tr("Name of a new set"))
        self._name.textEdited.connect(self._look)
        self._name.returnPressed.connect(self._keep)
        self._keeps = button(self.tr("Keep these tags"))
        self._keeps.clicked.connect(self._keep)
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
        self._look()
        self.open()
        if present and not self._stage.desk.tag_sets.all():
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
        new.addWidget(self._keeps)
        column.addLayout(new)
        column.addWidget(self._tags)
        foot = QHBoxLayout()
        foot.addStretch(1)
        done = button(self.tr("Close"))
        done.clicked.connect(self.close_sheet)
        foot.addWidget(done)
        column.addLayout(foot)

    def _read(self) -> None:
        clear(self._rows)
        sets = self._stage.desk.tag_sets.all()
        for one in sets:
            self._rows.addWidget(self._row(one))
        self._rows.addStretch(1)
        self._area.setVisible(bool(sets))
        wanted = len(sets) * (self._stage.theme.px(40) + 8)
        self._area.setFixedHeight(min(wanted, self._stage.theme.px(_MOST_HIGH)))

    def _row(self, one: TagSet) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        name = QLineEdit(one.name)
        name.setAccessibleName(self.tr("Name of {0}").format(one.name))
        name.setFixedWidth(self._stage.theme.px(_NAME))
        name.editingFinished.connect(partial(self._rename, one, name))
        row.addWidget(name)
        words = " ".join(f"#{tag}" for tag in one.tags)
        tags = label("", "small", "ink2")
        set_tip(tags, words)
        tags.setText(words if len(words) <= 30 else f"{words[:29]}…")
        row.addWidget(tags, 1)
        put = button(self.tr("Put in"), small=True)
        put.setAccessibleName(self.tr("Put in {0}").format(one.name))
        put.clicked.connect(partial(self._put, one))
        row.addWidget(put)
        drop = icon_button(self._stage.icons.icon("trash"), self.tr("Delete {0}").format(one.name))
        drop.clicked.connect(partial(self._drop, one))
        row.addWidget(drop)
        return made

    @Slot()
    def _look(self) -> None:
        self._keeps.setEnabled(bool(self._present and self._name.text().strip()))

    @Slot()
    def _keep(self) -> None:
        if self._keeps.isEnabled():
            kept = self._stage.desk.tag_sets.put(self._name.text(), self._present)
            self._name.clear()
            self._stage.bridge.watch(kept, self, self._changed, self._failed)

    def _put(self, one: TagSet) -> None:
        self.close_sheet()
        self.put_in.emit(one.tags)

    def _drop(self, one: TagSet) -> None:
        self._stage.bridge.watch(
            self._stage.desk.tag_sets.remove(one.name), self, self._changed, self._failed
        )

    def _rename(self, one: TagSet, line: QLineEdit) -> None:
        name = line.text().strip()
        if name == one.name:
            return
        renamed = self._stage.desk.tag_sets.rename(one.name, name)
        self._stage.bridge.watch(renamed, self, partial(self._renamed, name), self._failed)

    def _renamed(self, name: str, is_done: bool) -> None:
        if not is_done:
            taken = self.tr("There is another set of the name “{0}”.").format(name)
            self.say.emit(taken if name else self.tr("A set needs a name."))
        self._changed(None)

    def _changed(self, _done: object) -> None:
        self._read()
        self._look()

    def _failed(self, error: BaseException) -> None:
        self.say.emit(messages.sentence(error))
