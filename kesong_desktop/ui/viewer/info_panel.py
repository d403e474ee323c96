"""The information panel of the viewer."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kesong_desktop.actions.media.media_files import MediaFiles
from kesong_desktop.actions.media.remote_media import RemoteMedia
from kesong_desktop.model.library.details import FileDetails
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.images.viewer_item import ViewerItem
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import breakable, clear, label
from kesong_desktop.ui.viewer import metadata_rows
from kesong_desktop.ui.viewer.value_label import ValueLabel
from kesong_desktop.ui.widgets.buttons import icon_button

WIDTH = 320
_MOST_PART = 0.55


class InfoPanel(QScrollArea):
    """Shows what is known of an item at once, and the metadata of its file as soon as that was read."""

    def __init__(
        self, context: UiContext, files: MediaFiles, remote: RemoteMedia, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._files = files
        self._remote = remote
        self._turn = 0
        self._lines: list[metadata_rows.InfoRow] = []
        self.setProperty("role", "inspector")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Information"))
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(24, 16, 24, 24)
        self._column.setSpacing(12)
        self.setWidget(inside)
        context.theme.changed.connect(self._fit)
        self._fit()

    def show_item(self, item: ViewerItem) -> None:
        """Show another item at once, and read the metadata of its file in the background."""
        self._turn += 1
        self._show_rows(item, None)
        path = self._path(item)
        if path is not None:
            done, failed = partial(self._take, self._turn, item), partial(self._fail, self._turn, item)
            self._context.work(partial(self._files.details, path), self, done, failed)

    def text(self) -> str:
        """All rows, one on each line."""
        return "\n".join(f"{line.name}: {line.value}" for line in self._lines)

    def _path(self, item: ViewerItem) -> Path | None:
        if item.photo is not None:
            return Path(item.photo.path)
        if item.video:
            return Path(item.video)
        return self._remote.cached_path(item.key.url) if isinstance(item.key, RemoteSource) else None

    def _take(self, turn: int, item: ViewerItem, found: FileDetails) -> None:
        if turn == self._turn:
            self._show_rows(item, found)

    def _fail(self, turn: int, item: ViewerItem, error: BaseException) -> None:
        if turn == self._turn:
            self._show_rows(item, None)
            self._column.insertWidget(
                self._column.count() - 1, label(breakable(messages.what(error)), "body", "warn", wrap=True)
            )

    def _show_rows(self, item: ViewerItem, found: FileDetails | None) -> None:
        clear(self._column)
        self._lines = metadata_rows.rows_of(item, found)
        for line in self._lines:
            self._column.addLayout(self._row(line))
        self._column.addStretch(1)

    def _row(self, line: metadata_rows.InfoRow) -> QVBoxLayout:
        value = ValueLabel(line.value)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(label(line.name, "small_strong", "ink3"))
        beside = QHBoxLayout()
        beside.addWidget(value, 1)
        if line.copied:
            copy = icon_button(self._context.icons.icon("copy"), self.tr("Copy location"))
            copy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            copy.clicked.connect(partial(_copy, line.copied))
            beside.addWidget(copy)
        column.addLayout(beside)
        return column

    @Slot()
    def _fit(self) -> None:
        viewer = self.parentWidget()
        most = round(viewer.width() * _MOST_PART) if viewer is not None else WIDTH
        self.setFixedWidth(max(WIDTH, min(self._context.theme.px(WIDTH), most)))

    def fit(self) -> None:
        """Take no more than a part of the viewer; called when that changes its size."""
        self._fit()


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
