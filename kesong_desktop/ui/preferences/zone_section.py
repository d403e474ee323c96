"""Preferences: private zones."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from kesong_desktop.model.library.photo import Place
from kesong_desktop.model.preflight.private_zone import LEAST_M, MOST_M, PrivateZone
from kesong_desktop.ui.accessibility.editor_name import name_editor
from kesong_desktop.ui.preferences.section import PreferenceRow, PreferencesSection
from kesong_desktop.ui.preferences.zone_presenter import ZonePresenter
from kesong_desktop.ui.style.style_helpers import clear, divider, label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.flow import FlowRow
from kesong_desktop.ui.widgets.parts.hint_line import HintLine
from kesong_desktop.ui.widgets.parts.inputs import SpinBox

_SIDE_PX = 16


class ZoneSection(PreferencesSection):
    """A row for each zone, and fields to add one, by hand or from a photo."""

    def __init__(self, presenter: ZonePresenter, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Private zones"), parent)
        self._presenter = presenter
        presenter.setParent(self)
        presenter.place_read.connect(self._take_place)
        line = self.tr(
            "A post with a photo from within one of these circles is never published with a place."
        )
        self.add_row(self.tr("Places that stay private"), line)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.rows.addLayout(self._list)
        self.rows.addWidget(divider())
        self.rows.addWidget(self._build_form())
        self._show()

    def _build_form(self) -> QWidget:
        self._name, self._where, self._radius = HintLine(), HintLine(), SpinBox()
        self._name.setPlaceholderText(self.tr("Name, such as “Home”"))
        self._name.setAccessibleName(self.tr("Name of the zone"))
        self._where.setPlaceholderText("52.5163, 13.3777")
        self._where.setAccessibleName(self.tr("Latitude and longitude"))
        self._where.returnPressed.connect(self._add)
        self._radius.setRange(LEAST_M, MOST_M)
        self._radius.setSingleStep(50)
        self._radius.setValue(500)
        self._radius.setSuffix(self.tr(" m"))
        name_editor(self._radius, self.tr("Radius in metres"))
        add = button(self.tr("Add zone"), small=True)
        add.clicked.connect(self._add)
        photo = button(self.tr("From a photo…"), kind="quiet", small=True)
        photo.clicked.connect(self._choose_photo)
        self._problem = label("", "small", "bad", wrap=True)
        self._problem.hide()
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(_SIDE_PX, 10, _SIDE_PX, 10)
        column.setSpacing(8)
        column.addWidget(FlowRow([self._name, self._where, self._radius]))
        column.addWidget(FlowRow([add, photo]))
        column.addWidget(self._problem)
        return form

    def _show(self) -> None:
        clear(self._list)
        for zone in self._presenter.zones:
            self._list.addWidget(divider())
            self._list.addWidget(self._row(zone))

    def _row(self, zone: PrivateZone) -> QWidget:
        number = QLocale().toString
        words = self.tr("{latitude}, {longitude} · {radius} m").format(
            latitude=number(zone.place.latitude, "f", 4),
            longitude=number(zone.place.longitude, "f", 4),
            radius=number(zone.radius_m),
        )
        remove = button(self.tr("Remove"), kind="quiet", small=True)
        remove.setAccessibleName(self.tr("Remove zone {name}").format(name=zone.name))
        remove.clicked.connect(partial(self._remove, zone))
        return PreferenceRow(zone.name or self.tr("Unnamed zone"), words, remove)

    @Slot()
    def _add(self) -> None:
        if self._presenter.add(self._name.text(), self._where.text(), self._radius.value()):
            self._name.clear()
            self._where.clear()
            self._tell("")
            self._show()
        else:
            self._tell(self.tr("Enter latitude and longitude, such as 52.5163, 13.3777."))

    def _remove(self, zone: PrivateZone) -> None:
        """Remove a zone; its values go into the fields, so that it can be added again."""
        self._presenter.remove(zone)
        self._name.setText(zone.name)
        self._where.setText(f"{zone.place.latitude:.5f}, {zone.place.longitude:.5f}")
        self._radius.setValue(zone.radius_m)
        self._show()

    @Slot()
    def _choose_photo(self) -> None:
        dialog = QFileDialog(self, self.tr("Photo taken in the zone"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._presenter.request_place)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str, object)
    def _take_place(self, path: str, place: Place | None) -> None:
        if place is None:
            self._tell(self.tr("{name} does not say where it was taken.").format(name=Path(path).name))
            return
        self._where.setText(f"{place.latitude:.5f}, {place.longitude:.5f}")
        self._tell("")

    def _tell(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
