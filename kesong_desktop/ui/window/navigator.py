"""Navigator: shows the pane of a destination, and goes back and forward through the places visited."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget

from kesong_desktop.ui.shell.destination import (
    AccountDestination,
    BatchDestination,
    ComparisonDestination,
    ComposeDestination,
    DemoLoadingDestination,
    Destination,
    DiscoverDestination,
    DraftsDestination,
    EditorDestination,
    FeedDestination,
    FirstStepsDestination,
    InboxDestination,
    ListDestination,
    LookbackDestination,
    NewWindowDestination,
    OutboxDestination,
    PlannerDestination,
    PostDestination,
    PreferencesDestination,
    PreflightDestination,
    ProductDestination,
    ProductsDestination,
    ProfileDestination,
    ReviewDestination,
    RollDestination,
    SavedDestination,
    SearchDestination,
    ShortVideosDestination,
    TagDestination,
    WelcomeDestination,
)
from kesong_desktop.ui.shell.pane import Pane
from kesong_desktop.ui.widgets.sheet import open_sheets
from kesong_desktop.ui.window.history import History

_PANES: dict[type, str] = {
    FeedDestination: "feed",
    DiscoverDestination: "discover",
    SavedDestination: "saved",
    TagDestination: "feed",
    ListDestination: "feed",
    PostDestination: "post",
    ProfileDestination: "profile",
    ProductsDestination: "products",
    ProductDestination: "products",
    ComparisonDestination: "products",
    ShortVideosDestination: "short_videos",
    RollDestination: "roll",
    PreflightDestination: "preflight",
    OutboxDestination: "outbox",
    PlannerDestination: "planner",
    LookbackDestination: "lookback",
    InboxDestination: "inbox",
    SearchDestination: "search",
    DraftsDestination: "drafts",
    BatchDestination: "batch",
    PreferencesDestination: "preferences",
    EditorDestination: "editor",
    WelcomeDestination: "welcome",
    FirstStepsDestination: "first_steps",
    DemoLoadingDestination: "demo",
}
_OF_DRAFT = (ComposeDestination, PreflightDestination, EditorDestination)
DESTINATIONS: dict[str, Destination] = {
    "feed": FeedDestination(),
    "discover": DiscoverDestination(),
    "saved": SavedDestination(),
    "roll": RollDestination(),
    "compose": ComposeDestination(),
    "review": ReviewDestination(),
    "preflight": PreflightDestination(),
    "outbox": OutboxDestination(),
    "planner": PlannerDestination(),
    "lookback": LookbackDestination(),
    "inbox": InboxDestination(),
    "search": SearchDestination(),
    "drafts": DraftsDestination(),
    "batch": BatchDestination(),
    "preferences": PreferencesDestination(),
    "profile": ProfileDestination(),
    "products": ProductsDestination(),
    "short_videos": ShortVideosDestination(),
    "editor": EditorDestination(0),
    "welcome": WelcomeDestination(),
    "first_steps": FirstStepsDestination(),
    "demo": DemoLoadingDestination(),
}
"""The destination of each pane by the pane's name."""
WINDOW_PLACES = (
    FeedDestination,
    DiscoverDestination,
    SavedDestination,
    SearchDestination,
    TagDestination,
    PostDestination,
    ProfileDestination,
)
"""Places that may have a window of their own; all others are about the one draft, the outbox or the preferences."""


class PlaceRouter(Protocol):
    """Turns a destination into the place that is shown."""

    @property
    def pane_name(self) -> str:
        """The name of the pane in which the draft in hand is edited."""

    def resolve(self, destination: Destination) -> Destination | None:
        """Return the place to show for a destination; None: stay."""


class Navigator(QObject):
    """Shows one pane of ``stack`` at a time, and makes each when it is first shown.

    ``shown`` carries the name of the pane that came to the front, ``new_window_requested`` a destination for another window,
    ``account_requested`` the key of the account that a destination needs, just before it is opened.
    """

    shown = Signal(str)
    account_requested = Signal(str)
    new_window_requested = Signal(object)

    def __init__(
        self,
        stack: QStackedWidget,
        router: PlaceRouter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stack = stack
        self._make_pane: Callable[[str], Pane] | None = None
        self._router = router
        self._panes: dict[str, Pane] = {}
        self._history: History[Destination] = History()
        self._name = ""
        self.is_middle_click = False
        self.is_by_key = False
        """Whether the last input was a key: its Ctrl, as in Ctrl+V, does not request another window."""

    @property
    def name(self) -> str:
        """The name of the pane in front; empty before the first."""
        return self._name

    @property
    def front(self) -> Pane:
        """The pane that is in front."""
        return self._panes[self._name]

    @property
    def panes(self) -> list[Pane]:
        """The panes made so far."""
        return list(self._panes.values())

    @property
    def visited(self) -> list[Destination]:
        """The places of the history, the latest first."""
        return self._history.places

    def set_factory(self, make_pane: Callable[[str], Pane]) -> None:
        """Make panes by ``make_pane`` from now on; panes and what they call need the navigator first."""
        self._make_pane = make_pane

    def pane(self, name: str) -> Pane:
        """Return the pane ``name``, which is made if it was never asked for.

        Raises:
            KeyError: there is no such pane.
        """
        if name not in self._panes:
            assert self._make_pane is not None
            made = self._make_pane(name)
            made.destination_requested.connect(self._follow)
            made.back_requested.connect(self._leave)
            self._panes[name] = made
            self._stack.addWidget(made)
        return self._panes[name]

    @Slot(object)
    def open(self, destination: Destination) -> None:
        """Show what ``destination`` names, and add it to the history."""
        if isinstance(destination, NewWindowDestination):
            self.new_window_requested.emit(destination.place)
            return
        place = self._router.resolve(destination)
        if place is None:
            return
        if isinstance(place, AccountDestination):
            self.account_requested.emit(place.account)
            self.open(place.place)
            return
        if not isinstance(place, DemoLoadingDestination):
            self._history.visit(_bare(place))
        self._show(place)

    @Slot(str)
    def open_pane(self, name: str) -> None:
        """Show the pane ``name`` as its destination does.

        Raises:
            KeyError: there is no such pane.
        """
        self.open(DESTINATIONS[name])

    @Slot()
    def back(self) -> None:
        """Show the place visited before this one, if there is any."""
        self._revisit(self._history.back())

    @Slot()
    def forward(self) -> None:
        """Show the place from which ``back`` came, if there is any."""
        self._revisit(self._history.forward())

    def forget_draft(self) -> None:
        """Remove the places of the open draft from the history after it was published or deleted."""
        self._history.remove(lambda place: isinstance(place, _OF_DRAFT))

    def forget_sign_in(self) -> None:
        """Remove the sign-in pages from the history after a sign-in."""
        self._history.remove(lambda place: isinstance(place, WelcomeDestination))

    def forget_posts(self) -> None:
        """Remove the pages of posts, lists and videos from the history: another account knows them by other ids."""
        of_account = PostDestination | ListDestination | ShortVideosDestination
        self._history.remove(lambda place: isinstance(place, of_account))

    def forget_all(self) -> None:
        """Empty the history after the last account signed out."""
        self._history.clear()

    @Slot()
    def follow_draft(self) -> None:
        """Show the other form where the draft in front became a review, or is none any longer."""
        if self._name in {"compose", "review"} and self._name != self._router.pane_name:
            self._show(ComposeDestination())

    @Slot()
    def rebuild(self) -> None:
        """Make the panes again when they are next shown, and the one in front now: the language changed.

        What was typed is kept by the draft, reply or message it belongs to.
        """
        if not self._name:
            return
        place, panes = self._history.current or DESTINATIONS[self._name], self._panes
        self.front.left()
        self._panes, self._name = {}, ""
        for pane in panes.values():
            pane.close_for_good()
        self._show(place)
        for pane in panes.values():
            self._stack.removeWidget(pane)
            pane.deleteLater()

    @Slot()
    def open_in_new_window(self) -> None:
        """Show the place in front in another window as well, if it may have one."""
        place = self._history.current
        if isinstance(place, WINDOW_PLACES):
            self.new_window_requested.emit(place)

    @Slot(object)
    def _follow(self, destination: Destination) -> None:
        """Open what a pane asks for: with Ctrl or the middle mouse button in another window, as in a browser."""
        has_control = QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.ControlModifier
        is_apart = self.is_middle_click or (has_control and not self.is_by_key)
        if is_apart and isinstance(destination, WINDOW_PLACES):
            self.new_window_requested.emit(destination)
        else:
            self.open(destination)

    @Slot()
    def _leave(self) -> None:
        """Go back for the pane in front; from a form to where it was opened, past the check and the editor of its draft."""
        place = self._history.back()
        while self._name in {"compose", "review"} and isinstance(place, _OF_DRAFT):
            place = self._history.back()
        self._revisit(place if place is not None or self._name == "feed" else FeedDestination())

    def _revisit(self, place: Destination | None) -> None:
        resolved = self._router.resolve(place) if place is not None else None
        if resolved is not None:
            self._show(resolved)

    def _show(self, place: Destination) -> None:
        name = _PANES.get(type(place)) or self._router.pane_name
        if name != self._name and self._name:
            self._panes[self._name].left()
        pane = self.pane(name)
        self._name = name
        # A hidden widget passes its focus on as Tab would, and a focus ring would appear on the next one.
        self._stack.window().setFocus(Qt.FocusReason.OtherFocusReason)
        self._stack.setCurrentWidget(pane)
        # A sheet belongs to the pane that opened it.
        for sheet in open_sheets(self._stack.window()):
            sheet.close_sheet()
        self.shown.emit(name)
        pane.entered()
        pane.arrive(place)


def _bare(place: Destination) -> Destination:
    """Return the place as the history keeps it: without a field to focus or words to search, which are of this moment alone."""
    match place:
        case ComposeDestination():
            return ComposeDestination()
        case SearchDestination():
            return SearchDestination()
        case BatchDestination():
            return BatchDestination()
    return place
