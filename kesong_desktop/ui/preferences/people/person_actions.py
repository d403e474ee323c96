"""Actions of the owner for the selected user: devices, and removal."""

from concurrent.futures import Future
from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kesong_desktop.model.home.device import Device
from kesong_desktop.model.home.overview import HomePerson
from kesong_desktop.ui.preferences.people.devices_presenter import DevicesPresenter
from kesong_desktop.ui.preferences.people.devices_sheet import DevicesSheet
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.parts.inputs import CheckBox
from kesong_desktop.ui.widgets.sheet import Sheet, sheet_column

_WIDTH_PX: Final = 420


class PeopleService(Protocol):
    """What the buttons need of the home server. All calls take time."""

    def devices(self, account: int) -> tuple[Device, ...]:
        """Return the devices of a user."""

    def revoke(self, account: int, device: str) -> None:
        """Sign out a device of a user."""

    def remove(self, account: int, *, keeps_posts: bool) -> None:
        """Remove a user; with ``keeps_posts`` their posts stay."""


class PersonActions(QWidget):
    """Two buttons for the person that ``show_person`` was given last.

    ``removed`` is emitted after somebody was removed, ``failed`` carries an exception.
    """

    removed = Signal()
    failed = Signal(object)

    def __init__(self, context: UiContext, people: PeopleService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._people = people
        self._person: HomePerson | None = None
        self._devices = button(self.tr("Devices…"), small=True)
        self._devices.clicked.connect(self._show_devices)
        self._remove = button(self.tr("Remove…"), small=True)
        self._remove.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        for one in (self._devices, self._remove):
            row.addWidget(one)
        self.show_person(None)

    def show_person(self, person: HomePerson | None) -> None:
        """Show the actions for the user ``person``."""
        self._person = person
        self._devices.setEnabled(person is not None and person.role != "removed")
        self._remove.setEnabled(person is not None and person.role != "owner")

    @Slot()
    def _show_devices(self) -> None:
        if self._person is None:
            return
        account = self._person.id
        presenter = DevicesPresenter(
            partial(self._submit_devices, account), partial(self._submit_revoke, account), self._context
        )
        title = self.tr("Devices of {name}").format(name=_name_of(self._person))
        DevicesSheet(self.window(), title, presenter).open()

    @Slot()
    def _ask(self) -> None:
        if self._person is not None:
            sheet = RemovePersonSheet(self.window(), self._person)
            sheet.confirmed.connect(partial(self._go, self._person.id))
            sheet.open()

    def _go(self, account: int, keeps_posts: bool) -> None:
        task = partial(self._people.remove, account, keeps_posts=keeps_posts)
        self._context.work(task, self, self._done, self.failed.emit)

    def _done(self, _: None) -> None:
        self.show_person(None)
        self.removed.emit()

    def _submit_devices(self, account: int) -> Future[tuple[Device, ...]]:
        return self._context.workers.submit(self._people.devices, account)

    def _submit_revoke(self, account: int, device: str) -> Future[None]:
        return self._context.workers.submit(self._people.revoke, account, device)


class RemovePersonSheet(Sheet):
    """Asks whether to remove a person; ``confirmed`` carries whether the posts stay. Enter removes nobody."""

    confirmed = Signal(bool)

    def __init__(self, parent: QWidget, person: HomePerson) -> None:
        super().__init__(parent)
        title = self.tr("Remove {name} from the home server?").format(name=_name_of(person))
        inside, column = sheet_column(title, _WIDTH_PX)
        words = self.tr(
            "All devices are signed out, and everything of this person is deleted, also from the disk. This cannot be undone."
        )
        column.addWidget(label(words, "body", "ink2", wrap=True))
        self._keep = CheckBox(self.tr("Keep the posts on the server"))
        column.addWidget(self._keep)
        # Not before it has a parent: it would be a window of its own for a moment.
        self._keep.setVisible(person.role != "removed")
        remove = button(self.tr("Remove"))
        remove.clicked.connect(self._take)
        column.addLayout(self.answers(self.tr("Cancel"), remove))
        self.set_content(inside)
        self.closed.connect(self.deleteLater)

    @Slot()
    def _take(self) -> None:
        self.close_sheet()
        self.confirmed.emit(self._keep.isChecked())


def _name_of(person: HomePerson) -> str:
    return person.display_name or person.name
