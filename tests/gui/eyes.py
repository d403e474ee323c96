"""What somebody at the window can see, found by name and role."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from kesong_desktop.actions.desk import Desk
from kesong_desktop.actions.homing import HomeKeeper
from kesong_desktop.ui.drafts.pane import DraftsPane
from kesong_desktop.ui.feed.view import FeedView
from kesong_desktop.ui.inbox.view import InboxView
from kesong_desktop.ui.outbox.card import JobCard
from kesong_desktop.ui.preflight.finding import FindingRow
from kesong_desktop.ui.roll.view import RollView
from kesong_desktop.ui.strip import Strip
from kesong_desktop.ui.widgets.banner import Banner
from kesong_desktop.ui.widgets.canvas import Canvas
from kesong_desktop.ui.widgets.relation import RelationChoice
from kesong_desktop.ui.widgets.selection_bar import SelectionBar
from kesong_desktop.ui.widgets.stars import StarRating
from kesong_desktop.ui.widgets.toast import Toast
from kesong_desktop.ui.window import Window
from tests.gui.words import WORDS, caption_of

W = TypeVar("W", bound=QWidget)
PATIENCE_MS = 15_000


@dataclass(frozen=True)
class Eyes:
    """What can be found in ``window``, and waited for. ``desk`` shows what the profile holds underneath."""

    qtbot: Any
    window: Window
    keeper: HomeKeeper

    @property
    def desk(self) -> Desk:
        """The open profile."""
        return self.window.stage.desk

    @property
    def sees(self) -> str:
        """The name of the pane in front."""
        return self.window.current

    # --- waiting ----------------------------------------------------------------------------------------------------------

    def until(self, holds: Callable[[], object], within_ms: int = PATIENCE_MS) -> None:
        """Wait for something to hold."""
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=within_ms)

    def until_sees(self, name: str) -> None:
        """Wait for a pane."""
        self.until(lambda: self.sees == name)

    def until_calm(self) -> None:
        """Wait until the feed is not being asked for; F5 would be lost on it."""
        feed = self.window.pane("feed")
        self.until(lambda: not (feed._is_pulling or feed._is_paging))

    # --- finding ----------------------------------------------------------------------------------------------------------

    def all(self, kind: type[W], inside: QWidget | None = None) -> list[W]:
        """Every widget of a kind that can be seen."""
        return [one for one in (inside or self.window).findChildren(kind) if one.isVisible()]

    def one(self, kind: type[W], inside: QWidget | None = None) -> W:
        """The only one of its kind that can be seen."""
        found = self.all(kind, inside)
        assert len(found) == 1, f"{len(found)} of {kind.__name__} on {self.sees}"
        return found[0]

    def named(self, kind: type[W], what: str, inside: QWidget | None = None) -> W:
        """The first of a kind that goes by the name of ``what``, to the letter if there is one, else beginning so."""
        words = WORDS[what]
        found = [one for one in self.all(kind, inside) if caption_of(one).startswith(words)]
        exact = [one for one in found if caption_of(one) == words]
        assert found, f"no {what} on {self.sees}: {[caption_of(one) for one in self.all(kind, inside)]}"
        return (exact or found)[0]

    def has(self, what: str, inside: QWidget | None = None) -> bool:
        """Whether there is a button of that name."""
        return any(caption_of(one).startswith(WORDS[what]) for one in self.all(QAbstractButton, inside))

    def button(self, what: str, inside: QWidget | None = None) -> QAbstractButton:
        """A button by what it does."""
        return self.named(QAbstractButton, what, inside)

    def line(self, what: str) -> QLineEdit:
        """A line to write in."""
        return self.named(QLineEdit, what, self.pane)

    def text(self, what: str) -> QPlainTextEdit:
        """A field of several lines."""
        return self.named(QPlainTextEdit, what, self.pane)

    @property
    def pane(self) -> QWidget:
        """The pane in front."""
        return self.window.pane(self.sees)

    @property
    def told(self) -> str:
        """What stands at the bottom in passing."""
        toast = self.window.findChild(Toast)
        return toast.text if isinstance(toast, Toast) and toast.isVisible() else ""

    @property
    def banner(self) -> str:
        """What stands at the top."""
        return self.window.findChild(Banner).text

    @property
    def banner_link(self) -> QPushButton:
        """What the banner offers."""
        return self.one(QPushButton, self.window.findChild(Banner))

    def reads(self, inside: QWidget | None = None) -> str:
        """All words that can be seen in the pane in front."""
        return "\n".join(one.text() for one in self.all(QLabel, inside or self.pane))

    # --- what a pane is made of -------------------------------------------------------------------------------------------

    @property
    def roll(self) -> RollView:
        """The photos."""
        return self.window.pane("roll").findChild(RollView)

    @property
    def feed(self) -> FeedView:
        """The cards."""
        return self.window.pane("feed").findChild(FeedView)

    @property
    def drafts(self) -> Canvas:
        """The tiles of drafts."""
        pane = self.window.pane("drafts")
        assert isinstance(pane, DraftsPane)
        return pane.findChild(Canvas)

    @property
    def inbox(self) -> InboxView:
        """The notices."""
        return self.window.pane("inbox").findChild(InboxView)

    @property
    def strip(self) -> Strip:
        """The pictures in their order."""
        return self.one(Strip, self.pane)

    @property
    def alt(self) -> QPlainTextEdit:
        """Where the chosen picture is described."""
        return self.named(QPlainTextEdit, "describe", self.pane)

    @property
    def bar(self) -> SelectionBar:
        """What to do with what is selected."""
        return self.window.pane("roll").findChild(SelectionBar)

    @property
    def stars(self) -> StarRating:
        """Where stars are given."""
        return self.one(StarRating, self.pane)

    @property
    def relation(self) -> RelationChoice:
        """How it came to one."""
        return self.one(RelationChoice, self.pane)

    @property
    def findings(self) -> list[FindingRow]:
        """What the check found."""
        return self.all(FindingRow, self.window.pane("preflight"))

    @property
    def go(self) -> QAbstractButton:
        """The one button of the pane in front that goes on."""
        (found,) = [one for one in self.all(QPushButton, self.pane) if one.property("kind") == "filled"]
        return found

    @property
    def switch(self) -> QCheckBox:
        """The switch of the home server."""
        return self.named(QCheckBox, "home switch", self.pane)

    @property
    def cards(self) -> list[JobCard]:
        """The jobs in the outbox."""
        return self.all(JobCard, self.window.pane("outbox"))

    def finding(self, words: str) -> FindingRow:
        """A line of the check by some of its words."""
        return next(row for row in self.findings if words in row.accessibleName())
