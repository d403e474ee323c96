"""The preferences pane: every change holds at once."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from kesong_desktop.model.event import AccountsChanged, Event, RollChanged
from kesong_desktop.ui.preferences.account_section import AccountSection
from kesong_desktop.ui.preferences.appearance_section import AppearanceSection
from kesong_desktop.ui.preferences.attribution_section import AttributionSection
from kesong_desktop.ui.preferences.check_section import CheckSection
from kesong_desktop.ui.preferences.content import PreferencesContent
from kesong_desktop.ui.preferences.diagnosis.diagnosis_section import DiagnosisSection
from kesong_desktop.ui.preferences.filter_section import FilterSection
from kesong_desktop.ui.preferences.home_section import HomeSection
from kesong_desktop.ui.preferences.notice_section import NoticeSection
from kesong_desktop.ui.preferences.owner.owner_section import OwnerSection
from kesong_desktop.ui.preferences.preference_search import PreferenceSearch
from kesong_desktop.ui.preferences.program.about_section import AboutSection
from kesong_desktop.ui.preferences.program.autostart_section import AutostartSection
from kesong_desktop.ui.preferences.section import PreferencesSection
from kesong_desktop.ui.preferences.send_section import SendSection
from kesong_desktop.ui.preferences.storage.backup_section import BackupSection
from kesong_desktop.ui.preferences.storage.storage_section import StorageSection
from kesong_desktop.ui.preferences.zone_section import ZoneSection
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.destination import Destination, PreferencesDestination, WelcomeDestination
from kesong_desktop.ui.shell.pane import Pane, TopBar
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.parts.part_queue import PartQueue
from kesong_desktop.ui.widgets.parts.search_line import SearchLine
from kesong_desktop.ui.widgets.tab_order import set_tab_order

_WIDTH = 744
_ABOVE_PX = 8
_AT_FIRST = 2
"""Number of sections that fill the smallest window."""


class PreferencesPane(Pane):
    """A column of sections. ``sign_out_wanted`` carries an account, ``home_changed`` why the home server is off, or None.

    The first sections are made with the pane, each of the others in a turn of the event loop of its own: together they would
    keep the window busy for too long.
    """

    sign_out_wanted = Signal(object)
    home_changed = Signal(object)

    def __init__(
        self,
        context: UiContext,
        content: PreferencesContent,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._content = content
        self._adopt_presenters()
        self._inside = QWidget()
        self._page = QVBoxLayout(self._inside)
        self._page.setSpacing(PANE_MARGIN)
        self._page.addStretch(1)
        self._search = PreferenceSearch()
        self._build_frame()
        makers = self._makers()
        self._names = tuple(makers)
        self._sections: dict[str, PreferencesSection] = {}
        self._parts = PartQueue(self._make_sections(makers), self)
        self._parts.completed.connect(self._follow_changes)
        # Once for all that changes in a turn of the event loop, and in a turn of its own.
        self._ordering = QTimer(self, singleShot=True)
        self._ordering.timeout.connect(self._order_controls)
        self._parts.make(_AT_FIRST)

    def _adopt_presenters(self) -> None:
        """Keep the presenters as long as the pane, and show what fails."""
        content = self._content
        for one in (
            *(content.general, content.filters, content.owner, content.backup, content.diagnosis),
            *(content.autostart, content.releases),
        ):
            one.setParent(self)
            one.failed.connect(self._report)
        content.general.home_changed.connect(self.home_changed)
        content.general.home_changed.connect(content.owner.refresh)

    def _build_frame(self) -> None:
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._inside)
        self._line = SearchLine(self.context.icons, self.tr("Search preferences"))
        self._line.textChanged.connect(self._find)
        self._nothing = label(self.tr("No matching preferences."), "lead_plain", "ink2")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.hide()
        top = TopBar(self.tr("Preferences"))
        top.add(self._line)
        self.column.addWidget(top)
        self.column.addWidget(self._nothing)
        self.column.addWidget(self._area, 1)

    def _makers(self) -> dict[str, Callable[[], PreferencesSection]]:
        """Return what makes each section, from above."""
        context, content, inside = self.context, self._content, self._inside
        general, paths = content.general, content.paths
        return {
            "appearance": lambda: AppearanceSection(context, general, inside),
            "accounts": self._make_accounts,
            "notices": lambda: NoticeSection(general, has_tray=content.autostart.has_tray, parent=inside),
            "startup": lambda: AutostartSection(content.autostart, inside),
            "filters": lambda: FilterSection(context.icons, content.filters, inside),
            "storage": lambda: StorageSection(context.theme, general, parent=inside),
            "attribution": lambda: AttributionSection(general, inside),
            "check": lambda: CheckSection(general, inside),
            "zones": lambda: ZoneSection(content.zones, inside),
            "sending": lambda: SendSection(general, inside),
            "backup": self._make_backup,
            "home": lambda: HomeSection(general, inside),
            "home_people": self._make_people,
            "diagnosis": lambda: DiagnosisSection(context, content.diagnosis, inside),
            "about": lambda: AboutSection(paths.data, paths.log, content.releases, parent=inside),
        }

    @property
    def is_complete(self) -> bool:
        """Whether all sections are made."""
        return self._parts.is_complete

    def entered(self) -> None:
        """Show the preferences that hold now."""
        self._content.general.refresh()
        self._content.general.measure()
        self._content.filters.refresh()
        self._content.owner.refresh()
        self._content.autostart.refresh()
        self._content.releases.refresh()
        if "diagnosis" in self._sections:
            self._content.diagnosis.refresh()
        self._parts.start()

    def left(self) -> None:
        """Make no more sections until the pane comes to the front again."""
        self._parts.stop()

    def arrive(self, destination: Destination) -> None:
        """Scroll to the section that ``destination`` names."""
        if isinstance(destination, PreferencesDestination) and destination.section in self._names:
            self._line.clear()
            self._parts.finish()
            # The sections have their places only after the page is laid out.
            QTimer.singleShot(0, self, partial(self._show_section, destination.section))

    def take(self, event: Event) -> None:
        """Show accounts and folders as they come and go."""
        if isinstance(event, AccountsChanged | RollChanged) and self.isVisible():
            self._content.general.refresh()
        if isinstance(event, AccountsChanged) and self.isVisible():
            self._content.filters.refresh()

    def _make_sections(self, makers: Mapping[str, Callable[[], PreferencesSection]]) -> Iterator[None]:
        for name, make in makers.items():
            section = self._sections[name] = make()
            self._page.insertWidget(self._page.count() - 1, section)
            yield
            yield from section.add_rest()

    @Slot()
    def _follow_changes(self) -> None:
        """Order the controls at each change from now on: all sections, which are connected by now, show it first."""
        for changed in (
            self._content.general.state_changed,
            self._content.filters.state_changed,
            self._content.owner.overview_changed,
            self._content.diagnosis.state_changed,
            self._content.autostart.state_changed,
            self._content.releases.known,
        ):
            changed.connect(self._order_soon)
        # Something may have changed since the last section was made.
        self._order_controls()

    @Slot()
    def _order_soon(self) -> None:
        self._ordering.start(0)

    def _make_accounts(self) -> PreferencesSection:
        made = AccountSection(self.context, self._content.general, self._content.membership, self._inside)
        made.sign_out_requested.connect(self.sign_out_wanted)
        made.account_requested.connect(self._add_account)
        return made

    def _make_people(self) -> PreferencesSection:
        made = OwnerSection(self.context, self._content.owner, self._content.people, self._inside)
        made.said.connect(self.say)
        return made

    def _make_backup(self) -> PreferencesSection:
        made = BackupSection(self._content.backup, self._inside)
        made.said.connect(self.say)
        return made

    @Slot()
    def _order_controls(self) -> None:
        """Let Tab go from section to section, whose rows are created again when something changes; these are searched as well."""
        if self._search.is_on:
            self._find(self._line.text())
        set_tab_order(self._inside.findChildren(PreferencesSection))

    def focus_search(self) -> bool:
        """Give the search field the focus."""
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()
        return True

    @Slot(str)
    def _find(self, text: str) -> None:
        self._parts.finish()
        has_any = self._search.show_matches(text, list(self._sections.values()))
        self._nothing.setVisible(not has_any)
        self._area.setVisible(has_any)

    @Slot()
    def fit(self) -> None:
        """Keep the column in the middle."""
        margin = max(PANE_MARGIN, (self.width() - self.px(_WIDTH)) // 2)
        self._page.setContentsMargins(margin, 8, margin, PANE_MARGIN)

    def _show_section(self, name: str) -> None:
        section = self._sections[name]
        # Sections that were made just now are not laid out yet, and the area does not know how far it can scroll.
        self._page.activate()
        self._inside.resize(self._inside.width(), max(self._inside.height(), self._page.sizeHint().height()))
        self._area.verticalScrollBar().setValue(section.y() - _ABOVE_PX)
        first = next(
            (one for one in section.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus),
            None,
        )
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _add_account(self) -> None:
        self.destination_requested.emit(WelcomeDestination())

    @Slot(object)
    def _report(self, error: BaseException) -> None:
        self.say.emit(messages.sentence(error))
