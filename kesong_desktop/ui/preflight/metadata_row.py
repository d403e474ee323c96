"""The metadata of one picture: of its file, of the published file, and what of it is shared."""

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.model.library.metadata_report import (
    FileShape,
    MetadataLine,
    MetadataReport,
    MetadataSubject,
)
from kesong_desktop.ui.images.pictures import key_of
from kesong_desktop.ui.images.thumb import PictureThumb
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import clear, label, set_look, set_tip
from kesong_desktop.ui.widgets.buttons import button

_THUMB, _THUMB_PX = 40, 256


class MetadataRow(QWidget):
    """A row for ``shot``. ``requested``: the user asks for the report on a video, which is not made by itself."""

    requested = Signal()

    def __init__(self, context: UiContext, shot: DraftPicture, number: int, *, is_video: bool) -> None:
        super().__init__()
        self._name = (self.tr("Video {number}") if is_video else self.tr("Photo {number}")).format(
            number=number + 1
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        thumb = PictureThumb(context, key_of(shot, _THUMB_PX), _THUMB)
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
        self._ask = button(self.tr("Show metadata"), small=True)
        self._ask.setAccessibleName(self.tr("Show metadata: {name}").format(name=self._name))
        self._ask.clicked.connect(self._request)
        self._more = button(self.tr("Details"), kind="link", small=True)
        self._more.setAccessibleName(self.tr("Details: {name}").format(name=self._name))
        self._more.clicked.connect(self._toggle_details)
        for act in (self._ask, self._more):
            words.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft)
        self._lines = QWidget()
        self._inside = QVBoxLayout(self._lines)
        self._inside.setContentsMargins(0, 4, 0, 0)
        self._inside.setSpacing(8)
        words.addWidget(self._lines)
        row.addLayout(words, 1)
        waiting = self.tr("This takes as long as preparing the video for the upload.")
        self._show_line(waiting if is_video else self.tr("Checking…"), "ink3")
        self._ask.setVisible(is_video)

    def show_report(self, report: MetadataReport) -> None:
        """Show the report on the picture."""
        inside = [line for line in report.lines if line.is_in_original]
        stays = [line for line in inside if not line.is_published]
        goes = [line for line in report.lines if line.is_published]
        self._show_line(self.tr("Your file: {file}").format(file=_shape(report.before)), "ink2")
        self._after.setText(self.tr("Published: {file}").format(file=_shape(report.after)))
        self._stays.setText(self.tr("Not shared: {list}").format(list=_titles(stays)))
        with_it = "; ".join(_line_text(line, line.published_value) for line in goes)
        self._leaves.setText(
            self.tr("Shared: {list}").format(list=with_it) if goes else self.tr("No metadata is shared.")
        )
        set_look(self._leaves, "tone", "warn" if goes else "ok")
        self._after.show()
        self._stays.setVisible(bool(stays))
        self._leaves.show()
        clear(self._inside)
        for line in inside:
            self._inside.addWidget(_line_widget(line))
        self._more.setVisible(bool(inside))
        self._update_accessible_name()

    def show_problem(self, error: BaseException) -> None:
        """Show why there is no report."""
        self._show_line(messages.sentence(error), "bad")

    def _show_line(self, words: str, tone: str) -> None:
        """Show one line in place of all others."""
        self._before.setText(words)
        set_look(self._before, "tone", tone)
        for part in (self._after, self._stays, self._leaves, self._ask, self._more, self._lines):
            part.hide()
        self._update_accessible_name()

    def _update_accessible_name(self) -> None:
        shown = (self._before, self._after, self._stays, self._leaves)
        self.setAccessibleName(
            " ".join([f"{self._name}.", *(part.text() for part in shown if not part.isHidden())])
        )

    @Slot()
    def _request(self) -> None:
        self._show_line(self.tr("Checking…"), "ink3")
        self.requested.emit()

    @Slot()
    def _toggle_details(self) -> None:
        is_open = self._lines.isHidden()
        self._lines.setVisible(is_open)
        self._more.setText(self.tr("Less") if is_open else self.tr("Details"))


def _line_widget(line: MetadataLine) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(label(_line_text(line, line.value), "small_strong", wrap=True))
    column.addWidget(label(messages.metadata_reason(line.subject), "small", "ink3", wrap=True))
    return made


def _line_text(line: MetadataLine, what: str) -> str:
    title = messages.metadata_title(line.subject)
    if line.subject is MetadataSubject.TIME:
        what = what.replace("T", " ")
    return f"{title}: {what}" if what else title


def _titles(lines: list[MetadataLine]) -> str:
    return messages.listed(messages.metadata_title(line.subject) for line in lines)


def _shape(shape: FileShape) -> str:
    number = QLocale().toString
    size = f"{number(shape.width)} × {number(shape.height)}"
    parts = (messages.format_of(shape.mime), size, messages.file_size(shape.bytes))
    return messages.listed(parts)
