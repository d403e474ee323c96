"""Back and forward through the places of the window, by keys and mouse."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kesong_desktop.ui.shell.destination import (
    DraftsDestination,
    EditorDestination,
    NewPostDestination,
    ReviewDestination,
    WelcomeDestination,
)
from kesong_desktop.ui.welcome.home_form import HomeForm
from tests.gui.person import CTRL

ALT = Qt.KeyboardModifier.AltModifier


def test_alt_and_arrows_go_back_and_forward(person):
    """Through the panes in the order in which they were shown."""
    person.goes_to("roll")
    person.goes_to("outbox")
    for key, name in ((Qt.Key.Key_Left, "roll"), (Qt.Key.Key_Left, "feed"), (Qt.Key.Key_Right, "roll")):
        person.press(key, ALT)
        assert person.sees == name
    person.goes_to("inbox")
    person.press(Qt.Key.Key_Right, ALT)
    assert person.sees == "inbox"


def test_mouse_buttons_go_back_and_forward(person):
    """Wherever the pointer is: the native window gets the press first."""
    person.goes_to("drafts")
    native = person.window.windowHandle()
    QTest.mouseClick(native, Qt.MouseButton.BackButton, pos=QPoint(600, 400))
    assert person.sees == "feed"
    QTest.mouseClick(native, Qt.MouseButton.ForwardButton, pos=QPoint(600, 400))
    assert person.sees == "drafts"


def test_the_draft_in_hand_is_one_place(person):
    """A post that became a review is found in the form of the review."""
    person.press(Qt.Key.Key_N, CTRL)
    person.types("Words")
    person.goes_to("feed")
    person.press(Qt.Key.Key_Left, ALT)
    assert person.sees == "compose"
    person.window.open(ReviewDestination())
    person.goes_to("feed")
    person.press(Qt.Key.Key_Left, ALT)
    assert person.sees == "review"


def test_published_drafts_leave_the_history(person):
    """Nobody comes back to the check of a post that is in the outbox."""
    person.goes_to("roll")
    person.press(Qt.Key.Key_N, CTRL)
    person.types("Words")
    person.publishes()
    person.press(Qt.Key.Key_Left, ALT)
    assert person.sees == "roll"


def test_a_picture_that_is_gone_opens_the_draft(person):
    """The editor needs a picture."""
    person.window.open(EditorDestination(3))
    assert person.sees == "compose"


def test_without_an_account_there_is_no_new_post(newcomer):
    """There is nowhere to post to."""
    newcomer.window.open(NewPostDestination())
    assert newcomer.sees == "welcome"


def test_panes_are_made_when_first_shown(person):
    """The first window waits for none but its own."""
    assert [type(pane).__name__ for pane in person.window.navigator.panes] == ["FeedPane"]
    person.window.open(DraftsDestination())
    assert len(person.window.navigator.panes) == 2


def test_signing_in_again_begins_with_the_account(person):
    """The page of this account, not the choice."""
    account = person.services.accounts.current()
    person.window.open(WelcomeDestination(account))
    assert person.sees == "welcome"
    assert isinstance(person.pane._pages.currentWidget(), HomeForm)
