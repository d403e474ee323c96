"""One file of a job with its upload progress."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from kesong_desktop.model.outbox import OutboxMedia
from kesong_desktop.ui.images.thumb import FileThumb
from kesong_desktop.ui.outbox import job_text
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label, set_look

_THUMB = 32
_BAR_PX = 40
_BAR_STEPS = 1000
_ALMOST = _BAR_STEPS - 10
"""An upload is only complete when the server says so."""


class FileRow(QWidget):
    """Thumbnail, number and size, bar and state. ``is_next``: this file is uploaded next."""

    def __init__(
        self, context: UiContext, index: int, picture: OutboxMedia, source: str, *, is_next: bool
    ) -> None:
        super().__init__()
        self._is_done = bool(picture.media_id)
        self.setFixedHeight(context.theme.control(40))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(FileThumb(context, source, _THUMB))
        size = f" · {messages.file_size(picture.rendered_bytes)}" if picture.rendered_bytes else ""
        name = label(f"{index + 1}{size}", "body", "ink2")
        name.setFixedWidth(context.theme.px(112))
        row.addWidget(name)
        self._bar = QProgressBar()
        self._bar.setProperty("role", "upload")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _BAR_STEPS)
        self._bar.setFixedHeight(6)
        # Qt's own least width grows with the font.
        self._bar.setMinimumWidth(_BAR_PX)
        self._bar.setAccessibleName(self.tr("Upload of file {number}").format(number=index + 1))
        set_look(self._bar, "tone", "ok" if self._is_done else "")
        self._bar.setValue(_BAR_STEPS if self._is_done else 0)
        row.addWidget(self._bar, 1)
        self._text = label(self._state(picture, is_next=is_next), "small", "ink3")
        if self._is_done:
            set_look(self._text, "tone", "ok")
            set_look(self._text, "type", "small_strong")
        self._text.setFixedWidth(context.theme.px(120))
        self._text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text)

    def show_progress(self, done_bytes: int, total_bytes: int) -> None:
        """Show how much was sent."""
        if self._is_done or not total_bytes:
            return
        self._bar.setValue(min(_ALMOST, round(_BAR_STEPS * done_bytes / total_bytes)))
        self._text.setText(job_text.part_of(done_bytes, total_bytes))

    def _state(self, picture: OutboxMedia, *, is_next: bool) -> str:
        if self._is_done:
            return self.tr("On the server")
        if picture.rendered is None:
            return self.tr("Getting ready")
        return self.tr("Next") if is_next else self.tr("Waiting")
