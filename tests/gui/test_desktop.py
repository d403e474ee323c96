"""Tray icon and notices: what is shown beside the window, and what closing it does."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.event import JobChanged, NotificationsChanged
from kesong_desktop.model.outbox import JobId, PostBody, PostJob, State
from kesong_desktop.model.social.notification import Notification, NotificationPage
from kesong_desktop.model.social.post import Person, Post
from kesong_desktop.settings import SettingsFile
from kesong_desktop.ui.platform.tray import count_icon
from kesong_desktop.ui.preferences.pane import PreferencesPane
from kesong_desktop.ui.startup.window_frame import WindowFrame
from kesong_desktop.ui.widgets.question_sheet import QuestionSheet
from kesong_desktop.ui.window.activation import Activation
from kesong_desktop.ui.window.desktop.desktop import Desktop
from kesong_desktop.ui.window.windows.window_list import WindowList
from tests.fakes.stores import stores
from tests.fakes.tray import FakeTray
from tests.gui.real_window import elsewhere

AT = datetime(2024, 7, 5, 12, tzinfo=UTC)
LIN = Person("2", "lin", "lin", "Lin")


@pytest.fixture
def tray():
    """What the desktop shows."""
    return FakeTray()


@pytest.fixture
def parts(open_window, tray):
    """Somebody whose window is behind another one, and the desktop around it; the server is away."""
    with open_window(elsewhere("http://127.0.0.1:1")) as someone:
        desktop = Desktop(
            someone.window,
            Activation(someone.window),
            WindowList(someone.window),
            tray=tray,
            is_front=lambda: False,
        )
        desktop.begin()
        yield someone, desktop
    QApplication.setQuitOnLastWindowClosed(True)


@pytest.fixture
def person(parts):
    """The person alone."""
    return parts[0]


def happens(person, *kinds, html="<p>Fog</p>", **of_post):
    """Something concerns the account."""
    account, services = person.services.accounts.current(), person.services
    count = len(services.notifications.page(account, limit=99))
    post = Post("50", LIN, AT, of_post.pop("visibility", Visibility.PUBLIC), html, **of_post)
    found = [Notification(str(100 + count + n), kind, AT, LIN, post) for n, kind in enumerate(kinds)]
    stores(services).notifications.put_page(account.key, NotificationPage(tuple(found[::-1])), is_newest=True)
    person.window.context.bridge.report(NotificationsChanged(account.key, len(found)))


def changes_job(person, state):
    """A job gets into a state."""
    services = person.services
    job = PostJob(
        JobId("j"),
        services.accounts.current().key,
        PostBody("Fog", Visibility.PUBLIC),
        title="Fog",
        created_s=services.system.clock(),
    )
    added = stores(services).jobs.add(job)
    stores(services).jobs.save(replace(added, state=state))
    person.window.context.bridge.report(JobChanged(JobId("j")))


def test_a_mention_is_told_once_and_a_click_opens_it(person, tray):
    """With its text; the window comes to the front on the post."""
    happens(person, "mention")
    ((title, text),) = tray.notices
    assert "Lin" in title
    assert text == "Fog"
    person.window.context.bridge.report(NotificationsChanged(person.services.accounts.current().key))
    assert len(tray.notices) == 1
    tray.notice_clicked.emit()
    assert person.sees == "post"
    assert person.window.navigator.visited[0].post_id == "50"


def test_likes_are_quiet_until_they_are_wanted(person, tray):
    """By default only mentions, direct messages and failures."""
    happens(person, "favourite", "reblog", "follow", "poll")
    assert tray.notices == []
    person.services.system.preferences.change(notify_reactions=True)
    happens(person, "favourite")
    assert len(tray.notices) == 1


def test_quiet_hours_hold(person, tray):
    """A whole day of them but a minute."""
    clock = datetime.fromtimestamp(person.services.system.clock()).astimezone()
    span = f"{clock:%H}:00-{(clock.hour + 2) % 24:02}:00"
    person.services.system.preferences.change(notify_quiet_hours=span)
    happens(person, "mention")
    assert tray.notices == []


@pytest.mark.parametrize(
    "of_post", [{"visibility": Visibility.DIRECT}, {"spoiler": "Food"}, {"sensitive": True}]
)
def test_nothing_private_is_spilled(person, tray, of_post):
    """The notice says that something came, not what."""
    happens(person, "mention", html="<p>Secret</p>", **of_post)
    ((title, text),) = tray.notices
    assert "Secret" not in title + text


def test_several_are_one_notice(person, tray):
    """Which opens the inbox."""
    happens(person, "mention", "mention", "mention")
    ((title, _),) = tray.notices
    assert title.startswith("3 ")
    tray.notice_clicked.emit()
    assert person.sees == "inbox"


def test_a_post_that_was_refused_is_told(person, tray):
    """And the outbox opens."""
    changes_job(person, State.PARKED)
    ((_, text),) = tray.notices
    assert "“Fog”" in text
    tray.notice_clicked.emit()
    assert person.sees == "outbox"


def test_in_front_there_are_no_notices(open_window, tray):
    """The window itself shows what is new."""
    with open_window(elsewhere("http://127.0.0.1:1")) as someone:
        Desktop(someone.window, Activation(someone.window), WindowList(someone.window), tray=tray).begin()
        happens(someone, "mention")
        assert tray.notices == []
        assert tray.count == 1


def test_the_menu_counts_and_opens(person, tray):
    """Unread, and what goes out; the count is on the icon too."""
    assert not any("outbox" in one for one in tray.entries())
    happens(person, "favourite", "mention")
    changes_job(person, State.PAUSED)
    assert tray.count == 2
    assert any(one.startswith("2 unread") for one in tray.entries())
    assert "1 post and actions in the outbox" in tray.entries() or any(
        "outbox" in one for one in tray.entries()
    )
    tray.choose("2 unread")
    assert person.sees == "inbox"
    tray.choose("New post")
    assert person.sees == "compose"


def test_sending_is_paused_from_the_menu(person, tray):
    """And resumed there."""
    policy = person.services.publishing.send_policy
    for words, is_paused in (("Pause sending", True), ("Resume sending", False)):
        person.until(lambda words=words: words in tray.entries())
        tray.choose(words)
        person.until(lambda is_paused=is_paused: policy.is_paused() is is_paused)


@pytest.fixture
def framed(parts, tmp_path, qtbot):
    """The window in its frame, which can be closed."""
    person, desktop = parts
    frame = WindowFrame(SettingsFile(tmp_path / "none.toml").load())
    qtbot.addWidget(frame)
    frame.hold(person.window, desktop.ask)
    frame.show()
    person.until(frame.isVisible)
    yield frame
    for sheet in person.all(QuestionSheet, frame):
        sheet.close_sheet()
    frame.release()
    person.window.setParent(None)
    frame.hide()


def test_closing_goes_to_the_tray_only_where_wanted(person, tray, framed):
    """The tray opens it again; its "Quit" ends the program."""
    person.services.system.preferences.change(close_to_tray=True)
    framed.close()
    assert not framed.isVisible()
    assert not tray.is_removed
    tray.activated.emit()
    assert framed.isVisible()
    framed.close()
    closed = []
    person.window.closed.connect(lambda: closed.append(True))
    tray.choose("Quit")
    assert closed
    assert tray.is_removed


def test_by_default_closing_closes(person, tray, framed):
    """And takes the icon away."""
    framed.close()
    assert tray.is_removed


def test_quitting_from_the_tray_asks_while_posts_wait(person, tray, framed):
    """The window comes back with the question."""
    person.services.system.preferences.change(close_to_tray=True)
    changes_job(person, State.SCHEDULED)
    framed.close()
    tray.choose("Quit")
    assert framed.isVisible()
    assert person.all(QuestionSheet, framed)
    assert not tray.is_removed


def test_the_count_is_painted(qapp):
    """A disc in the corner; without a count there is none."""
    red, white = QColor("#FF0000"), QColor("#FFFFFF")
    for count, is_marked in ((0, False), (7, True), (1200, True)):
        image = count_icon(count, red, white).pixmap(48, 48).toImage()
        colors = {image.pixelColor(x, y).name() for x in range(48) for y in range(48)}
        assert ("#ff0000" in colors) is is_marked


def test_preferences_say_where_there_is_no_tray(person):
    """Offscreen there is none, and the switches are absent."""
    person.window.show_pane("preferences")
    person.until(lambda: person.pane.is_complete)
    assert "does not have" in person.reads()
    assert isinstance(person.pane, PreferencesPane)
