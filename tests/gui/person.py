"""A person at the window: finds things by name and role, clicks, types, and waits. The only place that knows the words."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from kesong_desktop.actions import reading
from kesong_desktop.actions.desk import Desk
from kesong_desktop.actions.homing import HomeKeeper
from kesong_desktop.model.outbox import Job, State
from kesong_desktop.model.post import HOME, Post
from kesong_desktop.ui.compose.pane import ComposePane
from kesong_desktop.ui.drafts.pane import DraftsPane
from kesong_desktop.ui.feed.view import FeedView
from kesong_desktop.ui.outbox.card import JobCard
from kesong_desktop.ui.preflight.finding import FindingRow
from kesong_desktop.ui.roll.view import RollView
from kesong_desktop.ui.strip import Strip
from kesong_desktop.ui.widgets.banner import Banner
from kesong_desktop.ui.widgets.buttons import Segmented
from kesong_desktop.ui.widgets.canvas import Canvas
from kesong_desktop.ui.widgets.relation import RelationChoice
from kesong_desktop.ui.widgets.selection_bar import SelectionBar
from kesong_desktop.ui.widgets.stars import StarRating
from kesong_desktop.ui.widgets.toast import Toast
from kesong_desktop.ui.window import Window

W = TypeVar("W", bound=QWidget)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
PATIENCE_MS = 15_000
KEYS = {
    "feed": Qt.Key.Key_1,
    "roll": Qt.Key.Key_2,
    "review": Qt.Key.Key_3,
    "drafts": Qt.Key.Key_4,
    "outbox": Qt.Key.Key_5,
    "preferences": Qt.Key.Key_Comma,
}
"""Which key with Ctrl brings which pane."""
WORDS = {
    "begin": "Begin",
    "your name": "Your name",
    "new post": "New post",
    "new post with": "New post with",
    "new review": "New review",
    "check": "Check and publish",
    "publish": "Publish",
    "title": "Title",
    "text": "Text",
    "in your words": "In your words",
    "product": "Product",
    "brand": "Brand",
    "price": "Price",
    "describe": "Describe",
    "add a tag": "Add a tag",
    "warning": "Content warning",
    "take out of the post": "Take out of the post",
    "pause": "Pause",
    "resume": "Resume",
    "cancel": "Cancel",
    "retry": "Try again",
    "edit": "Change it",
    "there": "It is there",
    "again": "Send again",
    "take it out": "Take it out",
    "write it now": "Write it now",
    "leave it": "Leave it",
    "shorten": "Shorten",
    "clips": "Clips",
    "photos": "Photos",
    "fresh": "Not posted yet",
    "placed": "Has a place",
    "single": "Copies hidden",
    "dark": "Dark",
    "light": "Light",
    "150": "150",
    "look": "Look",
    "sign out": "Sign out",
    "clear": "Clear the list",
    "pause all": "Pause all",
    "resume all": "Resume all",
}
"""What the window calls a thing, or how that begins."""


def caption_of(widget: QWidget) -> str:
    """What a screen reader would say of it, else the words on it."""
    said = widget.accessibleName()
    if not said and isinstance(widget, QAbstractButton | QLabel):
        said = widget.text()
    return said


@dataclass(frozen=True)
class Person:
    """Somebody who looks at ``window``. ``desk`` shows what the profile holds underneath."""

    qtbot: Any
    window: Window
    keeper: HomeKeeper

    @property
    def desk(self) -> Desk:
        """The open profile."""
        return self.window.stage.desk

    @property
    def sees(self) -> str:
        """The pane in front."""
        return self.window.current

    # --- waiting ----------------------------------------------------------------------------------------------------------

    def until(self, holds: Callable[[], object], within_ms: int = PATIENCE_MS) -> None:
        """Wait for something to hold."""
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=within_ms)

    def until_sees(self, name: str) -> None:
        """Wait for a pane."""
        self.until(lambda: self.sees == name)

    def until_told(self, words: str) -> None:
        """Wait for words in passing."""
        self.until(lambda: words in self.told)

    def until_calm(self) -> None:
        """Wait until the feed is not being asked for; F5 would be lost on it."""
        self.until(lambda: not self.window.pane("feed")._is_pulling)

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

    def reads(self, inside: QWidget | None = None) -> str:
        """All words that can be seen in the pane in front."""
        return "\n".join(one.text() for one in self.all(QLabel, inside or self.pane))

    # --- doing ------------------------------------------------------------------------------------------------------------

    def click(self, what: str | QWidget, inside: QWidget | None = None) -> None:
        """Click a button with the mouse."""
        target = self.button(what, inside) if isinstance(what, str) else what
        assert target.isEnabled(), caption_of(target)
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, PLAIN, target.rect().center())

    def clicks_at(self, target: QWidget, spot: QPoint) -> None:
        """Click a place of a widget."""
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, PLAIN, spot)

    def toast_click(self) -> None:
        """Click what the words in passing offer."""
        toast = self.window.findChild(Toast)
        self.click(self.one(QPushButton, toast))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key, wherever the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def types(self, words: str) -> None:
        """Type, wherever the focus is."""
        QTest.keyClicks(QApplication.focusWidget() or self.window, words)

    def writes(self, field: QLineEdit | QPlainTextEdit, words: str) -> None:
        """Click into a field, and type in the place of what is there."""
        target = field.viewport() if isinstance(field, QPlainTextEdit) else field
        QTest.mouseClick(target, Qt.MouseButton.LeftButton)
        assert field.hasFocus()
        QTest.keyClick(field, Qt.Key.Key_A, CTRL)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, words)

    def goes_to(self, name: str) -> None:
        """Bring a pane to the front by its key."""
        self.press(KEYS[name], CTRL)
        assert self.sees == name

    def clicks_item(
        self, view: Canvas, index: int, modifier: Qt.KeyboardModifier = PLAIN, at: QPoint | None = None
    ) -> None:
        """Click something painted."""
        spot = at if at is not None else view.rect_of(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, spot)

    def chooses(self, value: str, name: str = "") -> None:
        """Click a part of the segmented track that has such a value."""
        tracks = [one for one in self.all(Segmented, self.pane) if value in one._values]
        track = next(one for one in tracks if name in one.accessibleName())
        self.click(track._part(track._values.index(value)))

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
        return self.one(QCheckBox, self.pane)

    @property
    def cards(self) -> list[JobCard]:
        """The jobs in the outbox."""
        return self.all(JobCard, self.window.pane("outbox"))

    def finding(self, words: str) -> FindingRow:
        """A line of the check by some of its words."""
        return next(row for row in self.findings if words in row.accessibleName())

    # --- longer ways ------------------------------------------------------------------------------------------------------

    def picks(self, *indexes: int) -> None:
        """Click photos of the roll, and begin a post with them."""
        self.goes_to("roll")
        self.until(lambda: len(self.roll.photos) > max(indexes))
        for index in indexes:
            self.clicks_item(self.roll, index)
        self.click("new post with")
        assert isinstance(self.pane, ComposePane)

    def describes_all(self, *alts: str) -> None:
        """Click each picture of the post, and describe it."""
        for index, words in enumerate(alts):
            QTest.mouseClick(self.strip, Qt.MouseButton.LeftButton, PLAIN, self.strip._rect(index).center())
            self.writes(self.alt, words)

    def until_checked(self) -> None:
        """Wait for the check to have looked at everything."""
        self.until_sees("preflight")
        self.until(lambda: self.findings or self.go.isEnabled())

    def publishes(self) -> None:
        """From the post in hand into the outbox, by keys alone."""
        self.press(Qt.Key.Key_Return, CTRL)
        self.until_checked()
        self.press(Qt.Key.Key_Return, CTRL)
        self.until_sees("feed")

    def job(self) -> Job:
        """The only job of this profile."""
        (job,) = self.desk.jobs.all()
        return job

    def until_state(self, state: State) -> None:
        """Wait for the only job."""
        self.until(lambda: self.job().state is state)

    def posts(self) -> list[Post]:
        """What the feed shows."""
        return list(self.feed.posts)

    def asks_the_server(self) -> list[Post]:
        """What the feed is by the server, now."""
        reading.refresh(self.desk, self.desk.account(), HOME).result(PATIENCE_MS / 1000)
        return self.known_posts()

    def known_posts(self) -> list[Post]:
        """What is kept of the feed."""
        return self.desk.cache.page(self.desk.account().key, HOME.name)


def photo_paths(person: Person) -> list[str]:
    """The files of the draft in hand, in order, by name."""
    return [Path(shot.path).name for shot in person.window.drafting.draft.pictures]
