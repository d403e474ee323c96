"""The sheet with the signed-in devices of a user."""

from functools import partial
from typing import Final

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimeZone, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.model.home.device import Device
from kesong_desktop.ui.preferences.people.devices_presenter import DevicesPresenter
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.style.style_helpers import clear, label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.sheet import Sheet, list_area, sheet_column

_WIDTH_PX: Final = 460
_HEIGHT_PX: Final = 260


class DevicesSheet(Sheet):
    """A row for each device, with a button that signs it out. ``title`` says whose they are."""

    def __init__(self, parent: QWidget, title: str, presenter: DevicesPresenter) -> None:
        super().__init__(parent)
        self._presenter = presenter
        presenter.setParent(self)
        inside, column = sheet_column(title, _WIDTH_PX)
        self._words = label(self.tr("Loading devices…"), "body", "ink2", wrap=True)
        column.addWidget(self._words)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(12)
        column.addWidget(list_area(self._rows, _HEIGHT_PX))
        row = QHBoxLayout()
        row.addStretch(1)
        close = button(self.tr("Close"), kind="filled")
        close.clicked.connect(self.close_sheet)
        row.addWidget(close)
        column.addLayout(row)
        self.set_content(inside)
        presenter.devices_changed.connect(self._show)
        presenter.failed.connect(self._tell)
        self.closed.connect(self.deleteLater)

    def open(self) -> None:
        """Show the sheet, and read the devices."""
        super().open()
        self._presenter.refresh()

    @Slot(object)
    def _show(self, devices: tuple[Device, ...]) -> None:
        clear(self._rows)
        words = self.tr(
            "A device that is signed out can sign in again with the password, or by an invitation."
        )
        self._words.setText(words if devices else self.tr("No device is signed in."))
        for device in devices:
            self._rows.addWidget(self._row(device))
        self._rows.addStretch(1)

    @Slot(object)
    def _tell(self, error: BaseException) -> None:
        self._words.setText(messages.sentence(error))

    def _row(self, device: Device) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 8, 0)
        line.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        name = (
            self.tr("{app} on {name}").format(app=device.app, name=device.name) if device.name else device.app
        )
        words.addWidget(label(name, "body_strong", wrap=True))
        words.addWidget(label(self._times(device), "small", "ink3", wrap=True))
        line.addLayout(words, 1)
        if device.is_current:
            line.addWidget(label(self.tr("This device"), "small", "ink3"))
            return row
        out = button(self.tr("Sign out"), small=True)
        out.setAccessibleDescription(name)
        out.clicked.connect(partial(self._presenter.revoke, device))
        line.addWidget(out, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _times(self, device: Device) -> str:
        since = _local(device.created)
        if not device.last_used:
            return self.tr("Since {since}, not used yet").format(since=since)
        return self.tr("Since {since}, last used {used}").format(since=since, used=_local(device.last_used))


def _local(moment: str) -> str:
    """Return a moment (ISO 8601) in the computer's time zone and format."""
    then = QDateTime.fromString(moment, Qt.DateFormat.ISODateWithMs)
    then.setTimeZone(QTimeZone.utc())
    return QLocale().toString(then.toLocalTime(), QLocale.FormatType.ShortFormat)
