"""A line for one kind of findings about the selected posts: its description, and buttons with fixes."""

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from kesong_desktop.model.batch.mend import FindingGroup
from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.ui.draft.mends.finding_icon import TONES, icon_of
from kesong_desktop.ui.draft.mends.mend_name import mend_name
from kesong_desktop.ui.images.pictures import key_of
from kesong_desktop.ui.images.thumb import PictureThumb
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import set_tip
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.elided_label import ElidedLabel

_SIGN, _THUMB, _THUMB_PX = 18, 30, 128
_LETTERS = 16


class FindingLine(QWidget):
    """``picture`` is the first photo that the findings are about; where it has no description, it is written here.

    ``chosen`` carries the name of a mend, ``described`` the description, ``finished`` is emitted when Enter was pressed.
    """

    chosen = Signal(str)
    described = Signal(str)
    finished = Signal()

    def __init__(self, context: UiContext, group: FindingGroup, picture: DraftPicture | None) -> None:
        super().__init__()
        self.group = group
        self.alt_line: QLineEdit | None = None
        self.buttons: list[QPushButton] = []
        finding = group.first.finding
        title, reason = messages.finding_title(finding), messages.finding_reason(finding)
        more = len(group.found) - 1
        if more:
            title = self.tr("{finding} (and %n more)", "", more).format(finding=title.rstrip(".。"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        row.addWidget(_Sign(context, group))
        words = ElidedLabel(title, "body", "ink")
        row.addWidget(words, 0 if finding.code == "no_alt" else 1)
        if finding.code == "no_alt" and picture is not None:
            row.addWidget(PictureThumb(context, key_of(picture, _THUMB_PX), context.theme.px(_THUMB)))
            row.addWidget(self._build_alt(), 1)
        for number, fix in enumerate(group.fixes):
            if fix == "write_alt" and finding.code == "no_alt":
                if not more:
                    continue
                name = self.tr("Write all…")
            else:
                name = mend_name(finding, fix)
            is_choice = fix.startswith("relation_")
            made = button(name, kind="plain" if number == 0 or is_choice else "quiet", small=True)
            made.clicked.connect(partial(self.chosen.emit, fix))
            made.setAccessibleDescription(title)
            self.buttons.append(made)
            row.addWidget(made)
        self.setAccessibleName(f"{title} {reason}".strip())

    def take_focus(self) -> bool:
        """Give the field or the first button the focus; False where there is neither."""
        target = self.alt_line or next(iter(self.buttons), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return target is not None

    def _build_alt(self) -> QLineEdit:
        number = self.group.first.finding.facts.get("number", 1)
        line = QLineEdit()
        line.setPlaceholderText(self.tr("Describe the photo. Enter goes to the next one"))
        set_tip(line, line.placeholderText())
        line.setMinimumWidth(line.fontMetrics().averageCharWidth() * _LETTERS)
        line.setAccessibleName(self.tr("Description of photo {number}").format(number=number))
        line.editingFinished.connect(self._write)
        line.returnPressed.connect(self._finish)
        self.alt_line = line
        return line

    @Slot()
    def _write(self) -> None:
        line = self.alt_line
        if line is not None and line.isModified() and line.text().strip():
            line.setModified(False)
            self.described.emit(line.text())

    @Slot()
    def _finish(self) -> None:
        if self.alt_line is not None and self.alt_line.text().strip():
            self._write()
            self.finished.emit()


class _Sign(QWidget):
    def __init__(self, context: UiContext, group: FindingGroup) -> None:
        super().__init__()
        self._context = context
        self._icon = icon_of(group.first.finding)
        self._ink, _ = TONES[group.first.finding.severity]
        self.setFixedSize(_SIGN, _SIGN)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._context.icons.draw(painter, QRectF(self.rect()), self._icon, self._ink)
        painter.end()
