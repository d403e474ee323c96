"""Drafts: what was begun, to be found by its words."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from kesong_desktop.actions import drafts
from kesong_desktop.errors import KesongError
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.draft_search import is_found, searchable
from kesong_desktop.model.event import DraftsChanged, Event
from kesong_desktop.ui import messages
from kesong_desktop.ui.drafting import Drafting
from kesong_desktop.ui.drafts.tiles import Tiles
from kesong_desktop.ui.pane import Pane, TopBar
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.widgets.buttons import Segmented
from kesong_desktop.ui.widgets.empty import EmptyState

_CHANGED, _CREATED = "changed", "created"


class DraftsPane(Pane):
    """Tiles of drafts. ``draft_wanted`` carries the id of the one to go on with; ``deleted`` a ``Deleted``."""

    draft_wanted = Signal(str)
    deleted = Signal(object)
    new_post_wanted = Signal()
    say = Signal(str)

    def __init__(self, stage: Stage, drafting: Drafting, parent: QWidget | None = None) -> None:
        super().__init__(stage, parent)
        self._drafting = drafting
        self._all: list[tuple[Draft, str]] = []
        self._build_top()
        self._view = Tiles(stage)
        self._view.activated.connect(self._open)
        self._view.delete_wanted.connect(self._delete)
        self._view.duplicate_wanted.connect(self._duplicate)
        self._view.named.connect(self._rename)
        self._stack = QStackedWidget()
        for page in (self._view, self._nothing_yet(), self._nothing_found()):
            self._stack.addWidget(page)
        self.column.addWidget(self._top)
        self.column.addWidget(self._stack, 1)

    def entered(self) -> None:
        """Show what there is."""
        self._drafting.flush()
        self._read()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """Show all of them again."""
        self._show_all()

    def take(self, event: Event) -> None:
        """Drafts come and go."""
        if isinstance(event, DraftsChanged) and self.isVisible():
            self._read()

    # --- building -----------------------------------------------------------------------------------------------------------

    def _build_top(self) -> None:
        self._top = TopBar(self.tr("Drafts"))
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Words, #tag, product"))
        self._search.setAccessibleName(self.tr("Search the drafts"))
        self._search.setClearButtonEnabled(True)
        self._search.setMinimumWidth(96)
        self._search.setMaximumWidth(210)
        self._search.textChanged.connect(self._show)
        self._search.returnPressed.connect(self._go_to_tiles)
        self._order = Segmented(
            [(_CHANGED, self.tr("Last changed")), (_CREATED, self.tr("Last begun"))],
        )
        self._order.setAccessibleName(self.tr("Order"))
        self._order.changed.connect(self._show)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._begin_search)
        self._top.add(self._search)
        self._top.add(self._order)

    def _nothing_yet(self) -> QWidget:
        empty = EmptyState(
            self.stage.theme,
            self.stage.icons,
            "note-pencil",
            self.tr("No drafts"),
            self.tr("What you begin and do not publish waits here. Nothing you write is lost."),
            [(self.tr("New post"), "plain")],
        )
        empty.acted.connect(self._ask_new_post)
        return empty

    def _nothing_found(self) -> QWidget:
        empty = EmptyState(
            self.stage.theme,
            self.stage.icons,
            "note-pencil",
            self.tr("Nothing found"),
            self.tr(
                "No draft has all of these words, neither in its text nor in what is told of its pictures."
            ),
            [(self.tr("Show all drafts"), "plain")],
        )
        empty.acted.connect(self._show_all)
        return empty

    # --- showing ------------------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        hand = self._drafting.draft  # what is kept may be a moment behind it
        known = [hand if draft.id == hand.id else draft for draft in self.stage.desk.drafts.all()]
        self._all = [(draft, searchable(draft)) for draft in known]
        self._show()

    @Slot()
    def _show(self) -> None:
        words, by_birth = self._search.text(), self._order.value() == _CREATED
        found = [draft for draft, text in self._all if is_found(words, text)]
        found.sort(key=lambda draft: draft.created_s if by_birth else draft.changed_s, reverse=True)
        self._view.show_drafts(found)
        self._stack.setCurrentIndex(0 if found else 2 if self._all else 1)
        self._search.setEnabled(bool(self._all))
        self._order.setEnabled(bool(self._all))
        if words.strip() and found:
            self._top.set_remark(self.tr("{0} of {1}").format(len(found), len(self._all)))
        else:
            self._top.set_remark(self.tr("Enter goes on with one, F2 names it") if found else "")

    @Slot()
    def _begin_search(self) -> None:
        if self._search.isEnabled():
            self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._search.selectAll()

    @Slot()
    def _go_to_tiles(self) -> None:
        if self._view.drafts:
            self._view.setFocus(Qt.FocusReason.TabFocusReason)
            self._view.set_current(0, with_ring=True)

    @Slot()
    def _show_all(self) -> None:
        self._search.clear()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- doing --------------------------------------------------------------------------------------------------------------

    @Slot(int)
    def _open(self, index: int) -> None:
        self.draft_wanted.emit(self._view.drafts[index].id)

    @Slot(int)
    def _delete(self, index: int) -> None:
        try:
            gone = drafts.delete(self.stage.desk, self._view.drafts[index])
        except KesongError as error:
            self.say.emit(messages.sentence(error))
            return
        self._read()
        self.deleted.emit(gone)

    @Slot(int)
    def _duplicate(self, index: int) -> None:
        draft = self._view.drafts[index]
        name = self.tr("{0} (copy)").format(draft.name) if draft.name else ""
        saved = drafts.duplicate(self.stage.desk, draft, name)
        self.stage.bridge.watch(saved, self, self._added, self._failed)

    @Slot(int, str)
    def _rename(self, index: int, name: str) -> None:
        draft = self._view.drafts[index]
        if draft.id == self._drafting.draft.id:
            self._drafting.change(own_name=name)
            self._drafting.flush()
            draft = self._drafting.draft
        saved = drafts.rename(self.stage.desk, draft, name)
        self.stage.bridge.watch(saved, self, lambda _: self._read(), self._failed)

    def _added(self, _: None) -> None:
        self.stage.desk.report(DraftsChanged())

    def _failed(self, error: BaseException) -> None:
        self.say.emit(messages.sentence(error))

    @Slot(int)
    def _ask_new_post(self, _index: int) -> None:
        self.new_post_wanted.emit()
