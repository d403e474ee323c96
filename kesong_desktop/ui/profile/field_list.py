"""The table of a profile: rows of a name and a value, some of them verified."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from kesong_desktop.model.social.profile import ProfileField
from kesong_desktop.model.text import richtext
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.model.text.richtext import with_emojis
from kesong_desktop.ui.images.emoji_pictures import EmojiPictures
from kesong_desktop.ui.profile import profile_text
from kesong_desktop.ui.profile.runs_label import RunsLabel
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import clear, label, set_tip

_NAME_PX = 128


class FieldList(QWidget):
    """Shows the fields of a profile. ``link_clicked`` carries the run of a link."""

    link_clicked = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: tuple[ProfileField, ...] = ()
        self._emojis: EmojiPictures | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        self.hide()

    def show_fields(self, fields: Sequence[ProfileField], emojis: EmojiPictures | None = None) -> None:
        """Show these rows with their emojis; none hides the table."""
        if (tuple(fields), emojis) == (self._shown, self._emojis):
            return
        self._shown, self._emojis = tuple(fields), emojis
        names = emojis.urls.keys() if emojis is not None else ()
        clear(self._grid)
        for row, field in enumerate(self._shown):
            name = RunsLabel(self._context.theme, "small_strong", "ink3", self)
            name.show_runs(with_emojis(one_line(field.name), names), emojis)
            name.setFixedWidth(self._context.theme.px(_NAME_PX))
            value = RunsLabel(self._context.theme, parent=self)
            value.show_runs(richtext.read(field.html, names), emojis)
            for part in (name, value):
                self._context.pictures.ready.connect(part.take_picture)
            value.link_clicked.connect(self.link_clicked)
            self._grid.addWidget(self._lowered(name), row, 0, Qt.AlignmentFlag.AlignTop)
            if field.verified_utc is not None:
                self._grid.addWidget(self._mark(profile_text.verified(field.verified_utc)), row, 1)
            self._grid.addWidget(value, row, 2)
        self.setVisible(bool(self._shown))

    def _lowered(self, name: RunsLabel) -> QWidget:
        """Put a name beside the middle of the first line of its value, which is higher."""
        theme, holder = self._context.theme, QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, (theme.line("body") - theme.line("small_strong")) // 2, 0, 0)
        column.addWidget(name)
        return holder

    def _mark(self, words: str) -> QLabel:
        mark = label("")
        mark.setPixmap(self._context.icons.pixmap("check", "ok", 16, self.devicePixelRatioF()))
        mark.setAccessibleName(words)
        set_tip(mark, words)
        return mark
