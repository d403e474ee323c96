"""Sheet that collects missing descriptions of several posts."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.plan.history_table import HistoryRow
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.images.thumb import PictureThumb
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.field import Field
from kesong_desktop.ui.widgets.sheet import Sheet, sheet_column

RowKey = tuple[AccountKey, str]
MOST = 40
"""Pictures in one sheet."""
_WIDE, _HIGH, _THUMB, _PX = 600, 480, 64, 256


class DescribeSheet(Sheet):
    """``saved`` carries the descriptions that were written: by the key of a row, and by media id.

    Closing with something written asks a second time. ``limit_of``: characters in a description on the server of an account.
    With ``has_accounts`` each post is named with its account.
    """

    saved = Signal(object)

    def __init__(
        self,
        context: UiContext,
        rows: Sequence[HistoryRow],
        limit_of: Callable[[str], int],
        parent: QWidget,
        *,
        has_accounts: bool = False,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._limit_of = limit_of
        self._has_accounts = has_accounts
        self._room_px = parent.height()
        self._lines: dict[tuple[RowKey, str], QLineEdit] = {}
        self._is_warned = False
        inside, column = sheet_column(
            self.tr("Write descriptions"), min(_WIDE, max(320, parent.width() - 96))
        )
        words = self.tr("Each changed post is sent as an edit. Readers can see that it was edited.")
        column.addWidget(label(words, "small", "ink3", wrap=True))
        column.addWidget(self._area(rows), 1)
        self._hint = label("", "small", "warn", wrap=True)
        self._hint.hide()
        column.addWidget(self._hint)
        go = button(self.tr("Save"), kind="filled")
        go.clicked.connect(self._save)
        column.addLayout(self.answers(self.tr("Cancel"), go))
        self.set_content(inside)

    @property
    def written(self) -> Mapping[RowKey, Mapping[str, str]]:
        """The descriptions written so far: by the key of a row, and by media id."""
        found: dict[RowKey, dict[str, str]] = {}
        for (key, media_id), line in self._lines.items():
            if text := line.text().strip():
                found.setdefault(key, {})[media_id] = text
        return found

    @Slot()
    def close_sheet(self) -> None:
        """Close; with something written only at the second call, the first one warns."""
        if self.is_open and self.written and not self._is_warned:
            self._is_warned = True
            self._hint.setText(self.tr("Your descriptions are not saved. Close again to discard them."))
            self._hint.show()
            return
        super().close_sheet()

    def _area(self, rows: Sequence[HistoryRow]) -> QScrollArea:
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        for row in rows:
            for one in row.undescribed:
                if len(self._lines) >= MOST:
                    break
                line = QLineEdit()
                line.setMaxLength(self._limit_of(row.account))
                self._lines[row.key, one.id] = line
                url = one.preview_url or one.url
                key = RemoteSource(row.account, url, _PX) if url else None
                across = QHBoxLayout()
                across.setSpacing(12)
                across.addWidget(PictureThumb(self._context, key, _THUMB), 0, Qt.AlignmentFlag.AlignTop)
                across.addWidget(Field(self._name(row), line), 1)
                column.addLayout(across)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(fields)
        room = max(160, self._room_px - 260)
        area.setMinimumHeight(min(_HIGH, room, fields.sizeHint().height() + 8))
        return area

    def _name(self, row: HistoryRow) -> str:
        name = row.text or self.tr("Untitled post")
        if not self._has_accounts:
            return name
        return self.tr("{post} · @{account}").format(post=name, account=row.account)

    @Slot()
    def _save(self) -> None:
        written = self.written
        self._is_warned = True
        self.close_sheet()
        if written:
            self.saved.emit(written)
