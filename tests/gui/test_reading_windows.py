"""Several windows: each with its own history, all on the same services; the last one ends the program."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from kesong_desktop.model.outbox import State
from kesong_desktop.ui.posts.cards.post_card_view import PostCardView
from kesong_desktop.ui.shell.destination import OutboxDestination, ProfileDestination
from kesong_desktop.ui.startup.window_frame import WindowFrame
from kesong_desktop.ui.widgets.question_sheet import QuestionSheet
from kesong_desktop.ui.window.activation import Activation
from kesong_desktop.ui.window.desktop.desktop import Desktop
from kesong_desktop.ui.window.windows.window_list import WindowList
from tests.conftest import PATIENCE_S
from tests.fakes.tray import FakeTray
from tests.gui.person import CTRL, PLAIN, SHIFT
from tests.gui.reading import post, until_quiet, with_posts
from tests.gui.test_desktop import changes_job


@pytest.fixture
def person(open_window):
    """Somebody in front of two posts of a server that is away."""
    with open_window(with_posts([post(2), post(1)])) as someone:
        someone.until(lambda: len(someone.feed.posts) == 2)
        until_quiet(someone)
        yield someone


@pytest.fixture
def windows(person):
    """The further windows."""
    opened = WindowList(person.window)
    yield opened
    opened.close_all()


def test_ctrl_shift_n_shows_the_place_in_front_twice(person, windows):
    """Each window goes its own way from there."""
    person.press(Qt.Key.Key_N, CTRL | SHIFT)
    (window,) = windows.windows
    person.until(window.isActiveWindow)
    assert window.navigator.name == "feed"
    assert window.navigator.front is not person.window.front
    window.navigator.open(ProfileDestination("2", "@lin@pixels.town"))
    assert window.navigator.name == "profile"
    assert person.sees == "feed"
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.navigator.name == "feed"


def test_ctrl_click_opens_another_window(person, windows):
    """As in a browser; without Ctrl it is this one."""
    spot = QPoint(person.feed.rect_of(0).left() + 24, person.feed.rect_of(0).top() + 24)
    QTest.mouseClick(person.feed.viewport(), Qt.MouseButton.LeftButton, CTRL, spot)
    person.until(lambda: windows.windows)
    assert person.sees == "feed"
    assert windows.windows[0].navigator.name in {"profile", "post"}
    QTest.mouseClick(person.feed.viewport(), Qt.MouseButton.LeftButton, PLAIN, spot)
    assert person.sees in {"profile", "post"}
    assert len(windows.windows) == 1


def test_a_middle_click_opens_another_window(person, windows):
    """On an item of a list."""
    view, native = person.feed.viewport(), person.window.windowHandle()
    spot = view.mapTo(person.window, person.feed.rect_of(0).topLeft() + QPoint(24, 24))
    middle = Qt.MouseButton.MiddleButton
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        point = QPointF(spot)
        held = middle if kind == QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
        event = QMouseEvent(kind, point, native.mapToGlobal(point), middle, held, PLAIN)
        QApplication.sendEvent(native, event)
    person.until(lambda: windows.windows)
    assert person.sees == "feed"


def test_the_menu_of_a_post_opens_another_window(person, windows):
    """With the post."""
    person.feed.setFocus()
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_M)
    shown = next(one for one in person.all(QMenu) if one.actions())
    next(one for one in shown.actions() if one.text() == "Open in new window").trigger()
    shown.close()
    (window,) = windows.windows
    assert window.navigator.name == "post"
    assert window.navigator.visited[0].post_id == "2"


def test_what_is_not_read_stays_in_the_main_window(person, windows):
    """There is one draft, one outbox, one set of preferences."""
    person.press(Qt.Key.Key_N, CTRL | SHIFT)
    (window,) = windows.windows
    window.navigator.open(OutboxDestination())
    assert person.sees == "outbox"
    assert window.navigator.name == "feed"
    person.press(Qt.Key.Key_N, CTRL | SHIFT)
    assert len(windows.windows) == 1


def test_both_windows_show_what_changed(person, windows):
    """A like in one is a like in the other."""
    person.press(Qt.Key.Key_N, CTRL | SHIFT)
    view = windows.windows[0].findChild(PostCardView)
    person.until(lambda: len(view.posts) == 2)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_L)
    person.until(lambda: person.feed.posts[0].favourited and view.posts[0].favourited)


def test_ctrl_w_closes_a_window_and_a_sign_out_all(person, windows):
    """Another account knows posts by other ids."""
    person.press(Qt.Key.Key_N, CTRL | SHIFT)
    (window,) = windows.windows
    person.until(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_W, CTRL)
    assert windows.windows == []
    windows.open(ProfileDestination("2", "@lin@pixels.town"))
    person.services.accounts.sign_out(person.services.accounts.current()).result(PATIENCE_S)
    person.until(lambda: windows.windows == [])


@pytest.fixture
def desktop(person, windows, qtbot):
    """The program without a tray, in its frame."""
    made = Desktop(person.window, Activation(person.window), windows, tray=FakeTray(is_there=False))
    frame = WindowFrame(person.services.system.preferences.load())
    qtbot.addWidget(frame)
    frame.hold(person.window, made.ask)
    frame.show()
    person.until(frame.isVisible)
    yield frame
    for sheet in person.all(QuestionSheet, frame):
        sheet.close_sheet()
    frame.release()
    person.window.setParent(None)
    frame.hide()
    QApplication.setQuitOnLastWindowClosed(True)


def test_the_last_window_ends_the_program(person, windows, desktop):
    """The main one may be closed before; what it does in the background goes on until then."""
    ended = []
    person.window.closed.connect(lambda: ended.append(True))
    windows.open(ProfileDestination("2", "@lin@pixels.town"))
    desktop.close()
    assert not desktop.isVisible()
    assert not ended
    windows.windows[0].close()
    assert ended


def test_only_the_last_window_asks_while_posts_wait(person, windows, desktop):
    """The question comes once, in the main window."""
    changes_job(person, State.SCHEDULED)
    windows.open(ProfileDestination("2", "@lin@pixels.town"))
    desktop.close()
    assert not person.all(QuestionSheet, desktop)
    windows.windows[0].close()
    assert desktop.isVisible()
    assert person.all(QuestionSheet, desktop)
