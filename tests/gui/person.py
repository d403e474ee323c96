"""A user at the window: clicks, types, and waits."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from kesong_desktop.model.outbox import Job, State
from kesong_desktop.model.social.post import HOME, Post
from kesong_desktop.ui.compose.pane import ComposePane
from kesong_desktop.ui.views.item_view import ItemView
from kesong_desktop.ui.widgets.buttons import Segmented
from kesong_desktop.ui.widgets.toast import Toast
from tests.fakes.stores import stores
from tests.gui.window_queries import PATIENCE_MS, WindowQueries
from tests.gui.words import KEYS, caption_of

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
PLAIN = Qt.KeyboardModifier.NoModifier


@dataclass(frozen=True)
class Person(WindowQueries):
    """Somebody who works the window with mouse and keys."""

    # --- doing ------------------------------------------------------------------------------------------------------------

    def click(self, what: str | QWidget, inside: QWidget | None = None) -> None:
        """Click a button with the mouse."""
        target = self.button(what, inside) if isinstance(what, str) else what
        assert target.isEnabled(), caption_of(target)
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, PLAIN, target.rect().center())

    def presses(self, what: str, inside: QWidget | None = None) -> None:
        """Work a button by key, as one does who came to it with Tab."""
        target = self.button(what, inside)
        target.setFocus(Qt.FocusReason.TabFocusReason)
        assert target.hasFocus()
        QTest.keyClick(target, Qt.Key.Key_Space)

    def clicks_at(self, target: QWidget, spot: QPoint) -> None:
        """Click a place of a widget."""
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, PLAIN, spot)

    def toast_click(self) -> None:
        """Click what the words in passing offer."""
        toast = self.window.findChild(Toast)
        self.until(lambda: self.all(QPushButton, toast))
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
        """Bring a pane to the front by its key, and wait until all of it is there."""
        self.press(KEYS[name], CTRL)
        assert self.sees == name
        self.until(lambda: self.window.pane(name).is_complete)

    def clicks_item(
        self,
        view: ItemView,
        index: int,
        modifier: Qt.KeyboardModifier = PLAIN,
        at: QPoint | None = None,
    ) -> None:
        """Click something painted."""
        spot = at if at is not None else view.rect_of(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, spot)

    def chooses_in_menu(self, words: str) -> None:
        """Choose a line of the menu that is open."""
        shown = next(one for one in self.all(QMenu) if one.actions())
        action = next(one for one in shown.actions() if one.text() == words)
        QTest.mouseClick(shown, Qt.MouseButton.LeftButton, PLAIN, shown.actionGeometry(action).center())

    def chooses(self, value: str, name: str = "") -> None:
        """Click a part of the segmented track that has such a value."""
        tracks = [one for one in self.all(Segmented, self.pane) if value in one._values]
        track = next(one for one in tracks if name in one.accessibleName())
        self.click(track._part(track._values.index(value)))

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
        self.until(lambda: not self.has("looking") and (self.findings or self.go.isEnabled()))
        QApplication.sendPostedEvents()  # rows are seen once their card is laid out

    def publishes(self) -> None:
        """From the post in hand into the outbox, by keys alone."""
        self.press(Qt.Key.Key_Return, CTRL)
        self.until_checked()
        self.press(Qt.Key.Key_Return, CTRL)
        self.until_sees("feed")

    def job(self) -> Job:
        """The only post on its way; likes and the like go beside it."""
        (job,) = stores(self.services).jobs.posts()
        return job

    def until_state(self, state: State) -> None:
        """Wait for the only job."""
        self.until(lambda: self.job().state is state)

    def posts(self) -> list[Post]:
        """What the feed shows."""
        return list(self.feed.posts)

    def asks_the_server(self) -> list[Post]:
        """What the feed is by the server, now."""
        self.services.timelines.refresh(self.services.accounts.current(), HOME).result(PATIENCE_MS / 1000)
        return self.known_posts()

    def known_posts(self) -> list[Post]:
        """What is kept of the feed."""
        return stores(self.services).cache.page(self.services.accounts.current().key, HOME.name)


def photo_paths(person: Person) -> list[str]:
    """The files of the draft in hand, in order, by name."""
    return [Path(shot.path).name for shot in person.window.draft_session.draft.pictures]
