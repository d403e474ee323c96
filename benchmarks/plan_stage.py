"""The batch pane with a plan of many posts in the whole program, and a bare table of as many cells."""

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Self

from PIL import Image
from PySide6.QtCore import QAbstractTableModel, QEventLoop, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

from kesong_desktop.app import open_profile
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.model.batch import plan_file
from kesong_desktop.model.batch.batch_post import BatchPost
from kesong_desktop.model.batch.cell import post_cell
from kesong_desktop.model.draft import NO_DRAFT, Draft, DraftPicture
from kesong_desktop.paths import for_profile
from kesong_desktop.store.secrets import SessionSecrets
from kesong_desktop.ui.batch.model import BatchColumn
from kesong_desktop.ui.batch.pane import BatchPane
from kesong_desktop.ui.shell.bridge import Bridge
from kesong_desktop.ui.startup import startup
from kesong_desktop.ui.window import start

_NOBODY = Account(AccountKey("ana@127.0.0.1:9"), "http://127.0.0.1:9", "1", "ana")
_ROOT = QModelIndex()
_PATIENCE_S = 120.0
_WORDS = "Fog over the bay, and a long walk home"
Index = QModelIndex | QPersistentModelIndex


class _Cells(QAbstractTableModel):
    """The texts of the table as they are, in lists."""

    def __init__(self, rows: list[list[str]]) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """All of them."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """As many as the other table has."""
        return 0 if parent.isValid() else len(self._rows[0])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._rows[index.row()][index.column()]
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - as above
        """Put a text."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        self._rows[index.row()][index.column()] = str(value)
        self.dataChanged.emit(index, index)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All are edited."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable


class PlanStage:
    """A profile with one account whose server is never asked, and a plan of ``posts`` posts of two small photos."""

    def __init__(self, folder: Path, posts: int) -> None:
        self._folder = folder
        self._stack = ExitStack()
        self._posts = _posts(folder / "plan", posts)
        self._plan = folder / "plan" / "plan.csv"
        self._plan.write_bytes(plan_file.to_csv(self._posts, str(self._plan.parent)))
        self._number = 0

    def __enter__(self) -> Self:
        stack = self._stack
        application, bridge = startup.make_application(), Bridge()
        paths = for_profile(self._folder / "profile")
        services = stack.enter_context(open_profile(paths, secrets=SessionSecrets(), report=bridge.report))
        services.sign_in.adopt(_NOBODY, "token", Capability()).result()
        window = stack.enter_context(start.open_window(application, services, bridge))
        stack.callback(window.close)
        window.resize(1440, 900)
        window.show()
        # The decoders are running when a user opens a plan.
        warm = Draft(NO_DRAFT, pictures=(DraftPicture(str(_file(self._folder, 0, 9))),))
        list(services.publishing.batch.publisher.check([BatchPost(warm)]))
        window.show_pane("batch")
        pane = window.pane("batch")
        assert isinstance(pane, BatchPane)
        self._pane = pane
        self._bare = QTableView()
        return self

    def __exit__(self, *_error: object) -> None:
        self._bare.close()
        self._stack.close()

    def open_plan(self, clock: Callable[[], float]) -> float:
        """Read the plan as if it were dropped on the pane; return the seconds until all posts are checked and painted."""
        pane, presenter = self._pane, self._pane.presenter
        began = clock()
        pane.add_files([str(self._plan)])
        while len(presenter.ready) < len(self._posts):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if clock() - began > _PATIENCE_S:
                raise TimeoutError(f"{len(presenter.ready)} of {len(self._posts)} posts are ready")
        pane.table.viewport().repaint()
        taken = clock() - began
        self._show_bare()
        return taken

    def scroll(self, *, ours: bool, steps: int) -> None:
        """Paint the table at so many places from its top to its end."""
        table = self._pane.table if ours else self._bare
        bar = table.verticalScrollBar()
        for step in range(steps):
            bar.setValue(step * bar.maximum() // steps)
            table.viewport().repaint()

    def edit(self, *, ours: bool, times: int) -> None:
        """Type another title into so many rows: open the editor, type, Enter, and all that follows until it is painted."""
        table = self._pane.table if ours else self._bare
        table.verticalScrollBar().setValue(0)
        for row in range(times):
            self._number += 1
            index = table.model().index(row % len(self._posts), BatchColumn.TITLE)
            table.setCurrentIndex(index)
            table.edit(index)
            line = next(one for one in table.findChildren(QLineEdit) if one.isVisible())
            line.setText(f"Walk {self._number}")
            QTest.keyClick(line, Qt.Key.Key_Return)
            QApplication.processEvents()
            table.viewport().repaint()

    def _show_bare(self) -> None:
        """Show as many cells in as large a table."""
        ours = self._pane.table
        texts = [
            [str(ours.model().index(row, column).data() or "") for column in range(len(BatchColumn))]
            for row in range(len(self._posts))
        ]
        self._bare.setModel(_Cells(texts))
        self._bare.verticalHeader().setDefaultSectionSize(ours.rowHeight(0))
        for column in BatchColumn:
            self._bare.setColumnWidth(column, ours.columnWidth(column))
            self._bare.setColumnHidden(column, ours.isColumnHidden(column))
        self._bare.resize(ours.size())
        self._bare.show()
        QApplication.processEvents()


def _posts(folder: Path, count: int) -> tuple[BatchPost, ...]:
    folder.mkdir()
    drafts = (
        Draft(
            NO_DRAFT,
            title=f"Post {number}",
            text=f"{_WORDS} {number}",
            tags=("bay", "fog"),
            pictures=tuple(
                DraftPicture(str(_file(folder, number, shot)), f"Photo {shot}") for shot in range(2)
            ),
        )
        for number in range(count)
    )
    posts = tuple(BatchPost(draft) for draft in drafts)
    assert post_cell(posts[0], "title") == "Post 0"
    return posts


def _file(folder: Path, number: int, shot: int) -> Path:
    path = folder / f"{number}-{shot}.jpg"
    angle = number * 2 + shot
    Image.linear_gradient("L").rotate(angle).resize((640, 480)).convert("RGB").save(path, quality=85)
    return path
