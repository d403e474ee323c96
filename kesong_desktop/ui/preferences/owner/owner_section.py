"""Preferences: people, storage and requests of the home server."""

from typing import Final

from PySide6.QtCore import QDateTime, QLocale, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from kesong_desktop.model.home.overview import HomeOverview, HomeReport
from kesong_desktop.ui.preferences.owner.owner_presenter import OwnerPresenter
from kesong_desktop.ui.preferences.owner.people_chart import PeopleChart
from kesong_desktop.ui.preferences.owner.people_table import PeopleTable, limit_box, quota_of
from kesong_desktop.ui.preferences.people.person_actions import PeopleService, PersonActions
from kesong_desktop.ui.preferences.section import PreferencesSection
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import clear, divider, label
from kesong_desktop.ui.widgets.buttons import button

_SIDE_PX: Final = 16
_REPORTS: Final = 10
_FAULTS: Final = 5


class OwnerSection(PreferencesSection):
    """Who is here, what they store, what happened lately; shown while the server runs. ``said`` carries a sentence."""

    said = Signal(str)

    def __init__(
        self,
        context: UiContext,
        presenter: OwnerPresenter,
        people: PeopleService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("People and storage of the home server"), parent)
        self._presenter = presenter
        self._chart = PeopleChart(context)
        self._table = PeopleTable(presenter)
        inside = QVBoxLayout()
        inside.setContentsMargins(_SIDE_PX, 10, _SIDE_PX, 10)
        inside.setSpacing(12)
        inside.addWidget(self._chart)
        inside.addWidget(self._table)
        self._actions = PersonActions(context, people)
        self._actions.removed.connect(presenter.refresh)
        self._actions.failed.connect(presenter.failed)
        self._table.chosen.connect(self._actions.show_person)
        inside.addWidget(self._actions)
        self.rows.addLayout(inside)
        self._quota = limit_box(self.tr("No limit"), None)
        self._quota.activated.connect(self._set_quota)
        self.add_row(
            self.tr("Storage for each person"),
            self.tr("Above it, photos and videos are refused with a message. Text is always accepted."),
            self._quota,
        )
        self._lately = self._add_lines(self.tr("Last 24 hours"))
        self._reports = self._add_lines(self.tr("Reports"))
        self._add_data_row()
        self.setVisible(False)
        presenter.overview_changed.connect(self._show)
        presenter.exported.connect(self._say_exported)
        presenter.backed_up.connect(self._say_backed_up)
        self._show(presenter.overview)

    def _add_data_row(self) -> None:
        back_up = button(self.tr("Back up…"), small=True)
        back_up.clicked.connect(self._ask_backup)
        self.add_row(
            self.tr("Backup"),
            self.tr(
                "One file with people, posts, photos and videos. It also holds what is private: keep it in a safe place."
            ),
            back_up,
        )
        export = button(self.tr("Export…"), small=True)
        export.clicked.connect(self._ask_export)
        self.add_row(
            self.tr("Export, or move to a big server"),
            self.tr(
                "An archive for each person, laid out like Mastodon's. GoToSocial can copy posts, photos and videos from it."
                " Mastodon takes only lists of people, and Pixelfed neither."
                " Followers, likes of others and passwords do not move."
            ),
            export,
        )

    def _add_lines(self, title: str) -> QVBoxLayout:
        """Return a row of lines below a title."""
        self.rows.addWidget(divider())
        lines, outer = QVBoxLayout(), QVBoxLayout()
        outer.setContentsMargins(_SIDE_PX, 10, _SIDE_PX, 10)
        outer.setSpacing(2)
        outer.addWidget(label(title, "body_strong"))
        outer.addLayout(lines)
        self.rows.addLayout(outer)
        return lines

    @Slot(object)
    def _show(self, overview: HomeOverview | None) -> None:
        self.setVisible(overview is not None)
        if overview is None:
            return
        self._chart.show_people(overview.people)
        self._table.show_overview(overview)
        with QSignalBlocker(self._quota):
            box = limit_box(self.tr("No limit"), overview.quota_bytes)
            self._quota.clear()
            for index in range(box.count()):
                self._quota.addItem(box.itemText(index), box.itemData(index))
            self._quota.setCurrentIndex(box.currentIndex())
        self._show_lines(self._lately, self._lines_of_requests(overview))
        reports = [self._line_of_report(one) for one in overview.reports[:_REPORTS]]
        self._show_lines(self._reports, reports or [self.tr("Nobody reported anything.")])

    def _show_lines(self, lines: QVBoxLayout, texts: list[str]) -> None:
        clear(lines)
        for text in texts:
            lines.addWidget(label(text, "small", "ink3", wrap=True))

    def _lines_of_requests(self, overview: HomeOverview) -> list[str]:
        number = QLocale().toString
        counts = self.tr("{requests} requests, {refused} refused, {faults} faults").format(
            requests=number(overview.requests),
            refused=number(overview.refused),
            faults=number(overview.faults),
        )
        faults = [
            self.tr("{time}: {request} failed with {status}").format(
                time=_time(one.at_ms), request=one.request, status=one.status
            )
            for one in overview.latest[:_FAULTS]
        ]
        return [counts, *faults]

    def _line_of_report(self, one: HomeReport) -> str:
        if not one.comment:
            return self.tr("{time}: {reporter} reported {reported}").format(
                time=_time(one.at_ms), reporter=one.reporter, reported=one.reported
            )
        return self.tr("{time}: {reporter} reported {reported}: “{comment}”").format(
            time=_time(one.at_ms), reporter=one.reporter, reported=one.reported, comment=one.comment
        )

    @Slot(int)
    def _set_quota(self, index: int) -> None:
        self._presenter.set_quota(quota_of(self._quota, index))

    @Slot()
    def _ask_backup(self) -> None:
        dialog = QFileDialog(self, self.tr("Back up the home server"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile("kesong-home.zip")
        self._open(dialog)
        dialog.fileSelected.connect(self._presenter.back_up)

    @Slot()
    def _ask_export(self) -> None:
        dialog = QFileDialog(self, self.tr("Export to a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._open(dialog)
        dialog.fileSelected.connect(self._presenter.export)

    def _open(self, dialog: QFileDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(int)
    def _say_exported(self, count: int) -> None:
        self.said.emit(self.tr("%n archive(s) written.", "", count))

    @Slot()
    def _say_backed_up(self) -> None:
        self.said.emit(self.tr("The backup is complete."))


def _time(milliseconds: int) -> str:
    """Return a moment in the computer's time zone and format."""
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(milliseconds), QLocale.FormatType.ShortFormat)
