"""Finds what is visible in the window, by name and role."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from kesong_desktop.actions.services import Services
from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.ui.draft.picture_strip import PictureStrip
from kesong_desktop.ui.drafts.draft_grid import DraftGrid
from kesong_desktop.ui.inbox.inbox_view import InboxView
from kesong_desktop.ui.outbox.job_card import JobCard
from kesong_desktop.ui.posts.cards.post_card_view import PostCardView
from kesong_desktop.ui.preflight.finding_row import FindingRow
from kesong_desktop.ui.roll.roll_view import RollView
from kesong_desktop.ui.search.search_view import SearchView
from kesong_desktop.ui.widgets.banner import Banner
from kesong_desktop.ui.widgets.relation import RelationChoice
from kesong_desktop.ui.widgets.selection_bar import SelectionBar
from kesong_desktop.ui.widgets.stars import StarRating
from kesong_desktop.ui.widgets.toast import Toast
from kesong_desktop.ui.window.window import Window
from tests.fakes.stores import stores
from tests.gui.words import WORDS, caption_of

W = TypeVar("W", bound=QWidget)
PATIENCE_MS = 60_000
"""For what takes a moment on a machine that has nothing else to do."""


@dataclass(frozen=True)
class WindowQueries:
    """What can be found in ``window``, and waited for. ``services`` shows what the profile holds underneath."""

    qtbot: Any
    window: Window
    keeper: LocalServer

    @property
    def services(self) -> Services:
        """The open profile."""
        return self.window.services

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
        """Wait until what a start asks for has come: what comes while the feed is being pulled counts as asked for."""
        feed = self.window.pane("feed").presenter
        self.until(
            lambda: stores(self.services).engine._outbox.is_on and not (feed.is_pulling or feed.is_paging)
        )

    def spoken(self, view: QAbstractItemView, row: int) -> str:
        """What a screen reader calls an item of a list."""
        return str(view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))

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
        found = self._called(kind, words, inside)
        if not found:
            # Some panes make what is used less in the next turns of the event loop.
            self.until(lambda: getattr(self.pane, "is_complete", True))
            QCoreApplication.processEvents()
            found = self._called(kind, words, inside)
        exact = [one for one in found if caption_of(one) == words]
        assert found, f"no {what} on {self.sees}: {[caption_of(one) for one in self.all(kind, inside)]}"
        return (exact or found)[0]

    def _called(self, kind: type[W], words: str, inside: QWidget | None) -> list[W]:
        return [one for one in self.all(kind, inside) if caption_of(one).startswith(words)]

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
    def feed(self) -> PostCardView:
        """The cards."""
        return self.window.pane("feed").findChild(PostCardView)

    @property
    def drafts(self) -> DraftGrid:
        """The grid of drafts."""
        return self.window.pane("drafts").findChild(DraftGrid)

    @property
    def results(self) -> SearchView:
        """The list of the search pane."""
        return self.window.pane("search").findChild(SearchView)

    @property
    def inbox(self) -> InboxView:
        """The notifications."""
        return self.window.pane("inbox").findChild(InboxView)

    @property
    def strip(self) -> PictureStrip:
        """The pictures in their order."""
        return self.one(PictureStrip, self.pane)

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
