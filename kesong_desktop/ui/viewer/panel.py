"""What is known of the picture in front, in a column at its right."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kesong_desktop.model.details import Details
from kesong_desktop.ui import messages
from kesong_desktop.ui.pictures import Remote
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.viewer import telling
from kesong_desktop.ui.viewer.shot import Shot
from kesong_desktop.ui.widgets.buttons import icon_button
from kesong_desktop.ui.widgets.look import clear, label

WIDTH = 320


class Panel(QScrollArea):
    """Shows what is known of a shot at once, and what its file tells as soon as that was read."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._turn = 0
        self._lines: list[telling.Line] = []
        self.setProperty("role", "inspector")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("About this picture"))
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(24, 16, 24, 24)
        self._column.setSpacing(12)
        self.setWidget(inside)
        stage.theme.changed.connect(self._fit)
        self._fit()

    def show_shot(self, shot: Shot) -> None:
        """Tell of another one."""
        self._turn += 1
        self._tell(shot, None)
        path = self._path(shot)
        if path is not None:
            told, failed = partial(self._take, self._turn, shot), partial(self._fail, self._turn, shot)
            self._stage.work(partial(self._stage.desk.fence.details, path), self, told, failed)

    def text(self) -> str:
        """All that is told, a line for each."""
        return "\n".join(f"{line.name}: {line.words}" for line in self._lines)

    def _path(self, shot: Shot) -> Path | None:
        if shot.photo is not None:
            return Path(shot.photo.path)
        if shot.clip:
            return Path(shot.clip)
        return self._stage.desk.media.get(shot.key.url) if isinstance(shot.key, Remote) else None

    def _take(self, turn: int, shot: Shot, found: Details) -> None:
        if turn == self._turn:  # else another one is in front by now
            self._tell(shot, found)

    def _fail(self, turn: int, shot: Shot, error: BaseException) -> None:
        if turn == self._turn:
            self._tell(shot, None)
            self._column.insertWidget(
                self._column.count() - 1, label(messages.what(error), "body", "warn", wrap=True)
            )

    def _tell(self, shot: Shot, found: Details | None) -> None:
        clear(self._column)
        self._lines = telling.lines(shot, found)
        for line in self._lines:
            self._column.addLayout(self._row(line))
        self._column.addStretch(1)

    def _row(self, line: telling.Line) -> QVBoxLayout:
        words = label(line.words, "body", wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(label(line.name, "small_strong", "ink3"))
        beside = QHBoxLayout()
        beside.addWidget(words, 1)
        if line.copied:
            copy = icon_button(self._stage.icons.icon("copy"), self.tr("Copy the place"))
            copy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            copy.clicked.connect(partial(_copy, line.copied))
            beside.addWidget(copy)
        column.addLayout(beside)
        return column

    @Slot()
    def _fit(self) -> None:
        self.setFixedWidth(self._stage.theme.px(WIDTH))


def _copy(words: str) -> None:
    QGuiApplication.clipboard().setText(words)
