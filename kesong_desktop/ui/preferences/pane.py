"""The preferences pane: every change holds at once."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from kesong_desktop.actions.account.membership import HomeMembership
from kesong_desktop.model.event import AccountsChanged, Event, RollChanged
from kesong_desktop.paths import Paths
from kesong_desktop.ui.preferences.about_section import AboutSection
from kesong_desktop.ui.preferences.account_section import AccountSection
from kesong_desktop.ui.preferences.appearance_section import AppearanceSection
from kesong_desktop.ui.preferences.attribution_section import AttributionSection
from kesong_desktop.ui.preferences.check_section import CheckSection
from kesong_desktop.ui.preferences.filter_section import FilterSection
from kesong_desktop.ui.preferences.filters_presenter import FiltersPresenter
from kesong_desktop.ui.preferences.home_section import HomeSection
from kesong_desktop.ui.preferences.notice_section import NoticeSection
from kesong_desktop.ui.preferences.owner.owner_presenter import OwnerPresenter
from kesong_desktop.ui.preferences.owner.owner_section import OwnerSection
from kesong_desktop.ui.preferences.people.person_actions import PeopleService
from kesong_desktop.ui.preferences.presenter import PreferencesPresenter
from kesong_desktop.ui.preferences.section import PreferencesSection
from kesong_desktop.ui.preferences.send_section import SendSection
from kesong_desktop.ui.preferences.storage.storage_section import StorageSection
from kesong_desktop.ui.preferences.zone_presenter import ZonePresenter
from kesong_desktop.ui.preferences.zone_section import ZoneSection
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.destination import Destination, PreferencesDestination, WelcomeDestination
from kesong_desktop.ui.shell.pane import Pane, TopBar
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.tab_order import set_tab_order

_WIDTH = 744
_ABOVE_PX = 8
_AT_FIRST = 2
"""So many sections fill the smallest window."""


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
        presenter: PreferencesPresenter,
        filters: FiltersPresenter,
        zones: ZonePresenter,
        paths: Paths,
        *,
        owner: OwnerPresenter,
        people: PeopleService,
        membership: HomeMembership,
        has_tray: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._presenter = presenter
        self._filters = filters
        presenter.setParent(self)
        filters.setParent(self)
        filters.failed.connect(self._report)
        presenter.failed.connect(self._report)
        presenter.home_changed.connect(self.home_changed)
        self._owner = owner
        owner.setParent(self)
        owner.failed.connect(self._report)
        presenter.home_changed.connect(owner.refresh)
        self._inside = inside = QWidget()
        self._page = QVBoxLayout(inside)
        self._page.setSpacing(PANE_MARGIN)
        self._page.addStretch(1)
        self._makers: dict[str, Callable[[], QWidget]] = {
            "appearance": lambda: AppearanceSection(context, presenter),
            "accounts": partial(self._make_accounts, membership),
            "notices": lambda: NoticeSection(presenter, has_tray=has_tray),
            "filters": lambda: FilterSection(context.icons, filters, inside),
            "storage": lambda: StorageSection(context.theme, presenter),
            "attribution": lambda: AttributionSection(presenter),
            "check": lambda: CheckSection(presenter),
            "zones": lambda: ZoneSection(zones),
            "sending": lambda: SendSection(presenter),
            "home": lambda: HomeSection(presenter),
            "home_people": partial(self._make_people, people),
            "about": lambda: AboutSection(paths.data, paths.log),
        }
        self._sections: dict[str, QWidget] = {}
        self._making = QTimer(self)
        self._making.setInterval(0)
        self._making.timeout.connect(self._make_next)
        for _ in range(_AT_FIRST):
            self._make_next()
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        self.column.addWidget(TopBar(self.tr("Preferences")))
        self.column.addWidget(area, 1)

    @property
    def is_complete(self) -> bool:
        """Whether all sections are made."""
        return not self._makers

    def entered(self) -> None:
        """Show the preferences that hold now."""
        self._presenter.refresh()
        self._presenter.measure()
        self._filters.refresh()
        self._owner.refresh()
        if not self.is_complete:
            self._making.start()

    def left(self) -> None:
        """Make no more sections until the pane comes to the front again."""
        self._making.stop()

    def arrive(self, destination: Destination) -> None:
        """Scroll to the section that ``destination`` names."""
        names = (*self._sections, *self._makers)
        if isinstance(destination, PreferencesDestination) and destination.section in names:
            while not self.is_complete:
                self._make_next()
            # The sections have their places only after the page is laid out.
            QTimer.singleShot(0, self, partial(self._show_section, destination.section))

    def take(self, event: Event) -> None:
        """Show accounts and folders as they come and go."""
        if isinstance(event, AccountsChanged | RollChanged) and self.isVisible():
            self._presenter.refresh()
        if isinstance(event, AccountsChanged) and self.isVisible():
            self._filters.refresh()

    @Slot()
    def _make_next(self) -> None:
        name = next(iter(self._makers))
        section = self._sections[name] = self._makers.pop(name)()
        self._page.insertWidget(self._page.count() - 1, section)
        if self.is_complete:
            self._making.stop()
            self._follow_changes()
        self._order_controls()

    def _follow_changes(self) -> None:
        """Order the controls at each change from now on: all sections, which are connected by now, show it first."""
        for changed in (
            self._presenter.state_changed,
            self._filters.state_changed,
            self._owner.overview_changed,
        ):
            changed.connect(self._order_controls)

    def _make_accounts(self, membership: HomeMembership) -> QWidget:
        made = AccountSection(self.context, self._presenter, membership, self._inside)
        made.sign_out_requested.connect(self.sign_out_wanted)
        made.account_requested.connect(self._add_account)
        return made

    def _make_people(self, people: PeopleService) -> QWidget:
        made = OwnerSection(self.context, self._owner, people, self._inside)
        made.said.connect(self.say)
        return made

    @Slot()
    def _order_controls(self) -> None:
        """Let Tab go from section to section, whose rows are made anew when something changes."""
        set_tab_order(self._inside.findChildren(PreferencesSection))

    @Slot()
    def fit(self) -> None:
        """Keep the column in the middle."""
        margin = max(PANE_MARGIN, (self.width() - self.px(_WIDTH)) // 2)
        self._page.setContentsMargins(margin, 8, margin, PANE_MARGIN)

    def _show_section(self, name: str) -> None:
        section = self._sections[name]
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
