"""One picture: its file, the file that leaves, what stays here and what goes along."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.model.leaving import REASONS, TITLES, Leaving, Line, Shape, Subject
from kesong_desktop.ui import messages
from kesong_desktop.ui.pictures import key_of
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.thumb import PictureThumb
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.look import clear, label, set_look, set_tip

_THUMB, _THUMB_PX = 40, 256


class ToldRow(QWidget):
    """A row for ``shot``. ``wanted``: a person wants to know about a clip, of which nothing is found out by itself."""

    wanted = Signal()

    def __init__(self, stage: Stage, shot: DraftPicture, number: int, *, is_clip: bool) -> None:
        super().__init__()
        self._name = (self.tr("Clip {0}") if is_clip else self.tr("Picture {0}")).format(number + 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        thumb = PictureThumb(stage, key_of(shot, _THUMB_PX), _THUMB)
        set_tip(thumb, Path(shot.path).name)
        row.addWidget(thumb, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(self._name, "body_strong"))
        self._before = label("", "small", "ink2", wrap=True)
        self._after = label("", "small", "ink2", wrap=True)
        self._stays = label("", "small", "ink2", wrap=True)
        self._leaves = label("", "small", wrap=True)
        for part in (self._before, self._after, self._stays, self._leaves):
            words.addWidget(part)
        self._ask = button(self.tr("Look into it"), small=True)
        self._ask.setAccessibleName(self.tr("Look into it: {0}").format(self._name))
        self._ask.clicked.connect(self._want)
        self._more = button(self.tr("What it tells"), kind="link", small=True)
        self._more.setAccessibleName(self.tr("What it tells: {0}").format(self._name))
        self._more.clicked.connect(self._unfold)
        for act in (self._ask, self._more):
            words.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft)
        self._lines = QWidget()
        self._inside = QVBoxLayout(self._lines)
        self._inside.setContentsMargins(0, 4, 0, 0)
        self._inside.setSpacing(8)
        words.addWidget(self._lines)
        row.addLayout(words, 1)
        waiting = self.tr("To look into a clip takes as long as making it ready.")
        self._say(waiting if is_clip else self.tr("Looking…"), "ink3")
        self._ask.setVisible(is_clip)

    def tell(self, leaving: Leaving) -> None:
        """Show what was found out."""
        inside = [line for line in leaving.lines if line.is_inside]
        stays = [line for line in inside if not line.leaves]
        goes = [line for line in leaving.lines if line.leaves]
        self._say(self.tr("Your file: {0}").format(_shape(leaving.before)), "ink2")
        self._after.setText(self.tr("What leaves: {0}").format(_shape(leaving.after)))
        self._stays.setText(self.tr("Stays here: {0}").format(_titles(stays)))
        with_it = "; ".join(_said(line, line.left) for line in goes)
        self._leaves.setText(
            self.tr("Leaves with it: {0}").format(with_it) if goes else self.tr("Nothing else leaves.")
        )
        set_look(self._leaves, "tone", "warn" if goes else "ok")
        self._after.show()
        self._stays.setVisible(bool(stays))
        self._leaves.show()
        clear(self._inside)
        for line in inside:
            self._inside.addWidget(_told(line))
        self._more.setVisible(bool(inside))
        self._name_it()

    def tell_problem(self, error: BaseException) -> None:
        """Show why it cannot be found out."""
        self._say(messages.sentence(error), "bad")

    def _say(self, words: str, tone: str) -> None:
        """One line alone."""
        self._before.setText(words)
        set_look(self._before, "tone", tone)
        for part in (self._after, self._stays, self._leaves, self._ask, self._more, self._lines):
            part.hide()
        self._name_it()

    def _name_it(self) -> None:
        shown = (self._before, self._after, self._stays, self._leaves)
        self.setAccessibleName(
            " ".join([f"{self._name}.", *(part.text() for part in shown if not part.isHidden())])
        )

    @Slot()
    def _want(self) -> None:
        self._say(self.tr("Looking…"), "ink3")
        self.wanted.emit()

    @Slot()
    def _unfold(self) -> None:
        is_open = self._lines.isHidden()
        self._lines.setVisible(is_open)
        self._more.setText(self.tr("Less") if is_open else self.tr("What it tells"))


def _told(line: Line) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(label(_said(line, line.tells), "small_strong", wrap=True))
    column.addWidget(label(messages.translated(REASONS[line.subject]), "small", "ink3", wrap=True))
    return made


def _said(line: Line, what: str) -> str:
    title = messages.translated(TITLES[line.subject])
    if line.subject is Subject.TIME:
        what = what.replace("T", " ")
    return f"{title}: {what}" if what else title


def _titles(lines: list[Line]) -> str:
    return ", ".join(messages.translated(TITLES[line.subject]) for line in lines)


def _shape(shape: Shape) -> str:
    size = f"{shape.width:,} × {shape.height:,}"
    parts = (messages.format_of(shape.mime), size, messages.file_size(shape.bytes))
    return ", ".join(parts)
