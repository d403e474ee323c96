"""The accessibility trees of the feed and the inbox, read through Qt's own interfaces."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.notification import Notification, NotificationPage
from kesong_desktop.model.social.post import HOME, Attachment, Person, Post, PostPage
from tests.fakes.stores import stores
from tests.gui.real_window import elsewhere

LIN, BO = Person("2", "lin", "lin", "Lin"), Person("3", "bo", "bo", "Bo")
AT = datetime(2024, 7, 5, 12, tzinfo=UTC)
ALBUM = (Attachment("8", "image", "", alt="A heron at dusk"), Attachment("9", "image", ""))


def prepared(services, keeper):
    """Three posts and three notifications, of a server that is away."""
    elsewhere("http://127.0.0.1:1")(services, keeper)
    key = services.accounts.current().key
    made = [
        Post("3", LIN, AT, Visibility.PUBLIC, "<p>At the lake</p>", attachments=ALBUM, favourited=True),
        Post("2", BO, AT - timedelta(hours=1), Visibility.PUBLIC, "<p>Bread</p><p>Rye, 12 h</p>"),
        Post(
            "1", LIN, AT - timedelta(hours=2), Visibility.PUBLIC, "", attachments=ALBUM[:1], bookmarked=True
        ),
    ]
    stores(services).cache.put_page(key, HOME.name, PostPage(tuple(made)), is_newest=True)
    happened = (
        Notification("3", "mention", AT, BO, made[1]),
        Notification("2", "favourite", AT, LIN, made[0]),
        Notification("1", "follow", AT, LIN),
    )
    stores(services).notifications.put_page(key, NotificationPage(happened), is_newest=True)


@pytest.fixture
def person(open_window) -> Iterator:
    """Somebody who listens with a screen reader."""
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    with open_window(prepared) as person:
        person.until(person.posts)
        yield person
    QAccessible.setActive(was_active)


def tree(view) -> list[tuple[str, str, str]]:
    """Role, name and description of each item, which are printed, too."""
    top = QAccessible.queryAccessibleInterface(view)
    assert top.role() == QAccessible.Role.List
    print(f"{top.role().name}: {top.text(QAccessible.Text.Name)}")  # noqa: T201 - shown with -s
    found = []
    for row in range(top.childCount()):
        item = top.child(row)
        name, details = item.text(QAccessible.Text.Name), item.text(QAccessible.Text.Description)
        found.append((item.role().name, plain(name), plain(details)))
        print(f"  {found[-1]}")  # noqa: T201 - as above
    return found


def plain(text: str) -> str:
    """Without the marks that isolate names from the text around them, and without the second line, the time."""
    return "".join(one for one in text if one not in "\u2066\u2067\u2068\u2069")


def without_time(entry: tuple[str, str, str]) -> tuple[str, list[str], str]:
    """The name by its lines but for the second, which is a date."""
    role, name, details = entry
    lines = name.split("\n")
    assert "2024" in lines[1] or "24" in lines[1]
    return role, [lines[0], *lines[2:]], details


def test_each_post_has_role_name_and_state(person):
    found = [without_time(one) for one in tree(person.feed)]
    assert found == [
        ("ListItem", ["Lin", "At the lake", "A heron at dusk", "Picture without a description"], "Liked"),
        ("ListItem", ["Bo", "Bread", "", "Rye, 12 h"], ""),
        ("ListItem", ["Lin", "A heron at dusk"], "Bookmarked"),
    ]
    assert QAccessible.queryAccessibleInterface(person.feed).text(QAccessible.Text.Name) == "Posts"


def test_the_current_post_is_reported(person):
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Down)
    top = QAccessible.queryAccessibleInterface(person.feed)
    states = [top.child(row).state() for row in range(top.childCount())]
    assert [bool(one.focused) for one in states] == [False, True, False]
    assert [bool(one.selected) for one in states] == [False, True, False]
    assert all(one.selectable and one.focusable for one in states)


def test_a_like_changes_what_is_reported(person):
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_L)
    person.until(lambda: tree(person.feed)[0][2] == "")
    assert not person.posts()[0].favourited


def test_each_notification_has_role_name_and_state(person):
    person.goes_to("inbox")
    found = [without_time(one) for one in tree(person.inbox)]
    assert found == [
        ("ListItem", ["Bo mentioned you", "Bread Rye, 12 h"], "New"),
        ("ListItem", ["Lin liked your post", "At the lake"], "New"),
        ("ListItem", ["Lin followed you"], "New"),
    ]
    top = QAccessible.queryAccessibleInterface(person.inbox)
    assert top.text(QAccessible.Text.Name) == "Notifications"
    person.press(Qt.Key.Key_Home)
    assert bool(top.child(0).state().focused)
