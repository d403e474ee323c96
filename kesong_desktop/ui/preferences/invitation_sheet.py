"""The sheet with an invitation, as a QR code and as text to copy, and with pending pairing requests."""

from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kesong_desktop.ui.preferences.people.pairing_list import PairingList
from kesong_desktop.ui.preferences.people.pairing_presenter import PairingPresenter
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.field import Field
from kesong_desktop.ui.widgets.sheet import Sheet

_CODE_PX: Final = 240
_QUIET: Final = 4
"""Quiet zone around the QR code, in modules (ISO/IEC 18004)."""
_WIDTH_PX: Final = 440
_BLACK, _WHITE = QColor("black"), QColor("white")


class InvitationSheet(Sheet):
    """Shows the text of an invitation. While it is open, guests of the network can ask to be let in."""

    def __init__(self, parent: QWidget, text: str, pairing: PairingPresenter) -> None:
        super().__init__(parent)
        self._pairing = pairing
        self._line = QLineEdit(text)
        self._line.setReadOnly(True)
        self._line.setCursorPosition(0)
        self._copy = button(self.tr("Copy"), kind="filled")
        self._copy.clicked.connect(self._take)
        inside = QWidget()
        inside.setAccessibleName(self.tr("Invitation"))
        inside.setMinimumWidth(_WIDTH_PX)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Invitation"), "lead"))
        words = self.tr(
            "For one person, for 15 minutes, on the same network. They choose “I was invited” in Kesong and paste it."
        )
        column.addWidget(label(words, "body", "ink2", wrap=True))
        code = label("")
        code.setPixmap(qr_pixmap(text, self.devicePixelRatioF()))
        code.setAccessibleName(self.tr("QR code of the invitation"))
        column.addWidget(code, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(Field(self.tr("Invitation text"), self._line))
        self._guests = PairingList(pairing)
        column.addWidget(self._guests)
        row = QHBoxLayout()
        row.addStretch(1)
        self._close = button(self.tr("Close"))
        self._close.clicked.connect(self.close_sheet)
        row.addWidget(self._close)
        row.addWidget(self._copy)
        column.addLayout(row)
        self.set_content(inside)
        pairing.requests_changed.connect(self._order)
        self.closed.connect(pairing.stop)
        self.closed.connect(self.deleteLater)

    def open(self) -> None:
        """Show the sheet, and let guests ask from now on."""
        super().open()
        self._pairing.start()

    @Slot()
    def _order(self) -> None:
        """Let Tab go through the requests where they are seen: their buttons are made later than those below."""
        for one, other in pairwise([self._line, *self._guests.buttons, self._close, self._copy]):
            self.setTabOrder(one, other)

    @Slot()
    def _take(self) -> None:
        QGuiApplication.clipboard().setText(self._line.text())
        self._copy.setText(self.tr("Copied"))


def qr_pixmap(text: str, ratio: float) -> QPixmap:
    """Return the QR code of a text, black on white in every theme, for a screen of this pixel ratio."""
    # Most windows show no code.
    import segno  # noqa: PLC0415

    rows = [bytes(row) for row in segno.make(text, error="m", micro=False).matrix]
    side = len(rows) + 2 * _QUIET
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(_WHITE)
    for y, row in enumerate(rows):
        for x, is_dark in enumerate(row):
            if is_dark:
                image.setPixelColor(x + _QUIET, y + _QUIET, _BLACK)
    # Whole pixels for each module keep its edges sharp.
    scale = max(1, round(_CODE_PX * ratio / side))
    pixmap = QPixmap.fromImage(image.scaled(side * scale, side * scale))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
