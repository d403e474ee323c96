"""A whole post from three files to the server: by keyboard alone, and by mouse."""

import json

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from kesong_desktop.model.outbox import State
from kesong_desktop.ui.draft.focal_point import FocalPoint
from kesong_desktop.ui.widgets.popup_list import PopupList
from tests.fakes import pictures
from tests.fakes.stores import stores
from tests.gui.other_user import OtherUser
from tests.gui.person import CTRL, PLAIN, SHIFT, photo_paths


@pytest.fixture
def files(tmp_path):
    """Three pictures that are not in the roll."""
    return [pictures.jpeg(tmp_path / f"{name}.jpg", (96, 64), hue=60 * n) for n, name in enumerate("abc")]


@pytest.fixture
def at_home(person):
    """Somebody who has used a tag and a set before, with a neighbour."""
    OtherUser(person.keeper, "ben")
    account = person.services.accounts.current()
    stores(person.services).recent_values.note([(account.key, "tag", "lakeside")]).result()
    person.services.draft_content.tag_sets.put("Walks", ["slow", "film"]).result()
    return person


def offered(person):
    """The lines under the cursor."""
    return [line for one in person.window.findChildren(PopupList) for line in one.lines]


def comes_to(person, holds, key=Qt.Key.Key_Tab, modifier=PLAIN):
    """Press Tab until something has the focus."""
    for _ in range(60):
        if holds(QApplication.focusWidget()):
            return
        person.press(key, modifier)
    raise AssertionError("no way there by Tab")


def called(name):
    """The focus is on what is called so."""
    return lambda one: (
        one is not None and (one.accessibleName() or getattr(one, "text", str)()).startswith(name)
    )


def is_as_sent(person):
    """The server has the one post, with everything that was said."""
    person.until_state(State.PUBLISHED)
    (post,) = person.asks_the_server()
    body = (
        stores(person.services)
        .engine.with_client(
            person.services.accounts.current(),
            lambda client: client._call("GET", f"/api/v1/statuses/{post.id}"),
        )
        .result()
    )
    sent = json.loads(body)
    assert post.title == "Morning"
    assert post.text == "By the #lakeside with @ben\n\n#slow #film"
    assert [one["username"] for one in sent["mentions"]] == ["ben"]
    assert [one["name"] for one in sent["tags"]] == ["lakeside", "slow", "film"]
    assert (sent["language"], sent["visibility"], sent["spoiler_text"]) == ("de", "unlisted", "water")
    assert [one.alt for one in post.attachments] == ["a lake", "a jetty", "a heron"]
    assert post.attachments[0].focus == pytest.approx((0.1, 0.0), abs=0.06)
    assert post.attachments[1].focus == (0.0, 0.0)


def test_by_keyboard_alone(at_home, files):
    """Pasted, ordered, described, completed, put into words, sent."""
    person = at_home
    person.press(Qt.Key.Key_N, CTRL)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    QGuiApplication.clipboard().setMimeData(data)
    person.press(Qt.Key.Key_V, CTRL)
    QGuiApplication.clipboard().clear()  # what Python made must not outlive it there
    assert photo_paths(person) == ["a.jpg", "b.jpg", "c.jpg"]
    comes_to(person, lambda one: one is person.strip, Qt.Key.Key_Tab, SHIFT)
    person.press(Qt.Key.Key_Right, CTRL)
    person.press(Qt.Key.Key_Right, CTRL)
    person.press(Qt.Key.Key_Left)
    assert photo_paths(person) == ["b.jpg", "c.jpg", "a.jpg"]
    person.press(Qt.Key.Key_Left)
    for words in ("a lake", "a jetty", "a heron"):
        comes_to(person, lambda one: one is person.alt, Qt.Key.Key_Tab, SHIFT)
        person.types(words)
        comes_to(person, lambda one: one is person.strip)
        person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_Left)
    person.press(Qt.Key.Key_Left)
    comes_to(person, called("Focal point"), Qt.Key.Key_Tab, SHIFT)
    person.press(Qt.Key.Key_Space)
    person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_Return)
    comes_to(person, called("Public"))
    person.press(Qt.Key.Key_Right)
    comes_to(person, called("Title"))
    person.types("Morning")
    comes_to(person, lambda one: one is person.text("text"))
    person.types("By the #lak")
    person.until(lambda: offered(person) == ["#lakeside"])
    person.press(Qt.Key.Key_Return)
    person.types("with @be")
    person.until(lambda: offered(person) == ["@ben"])
    person.press(Qt.Key.Key_Tab)
    comes_to(person, called("Sets"))
    person.press(Qt.Key.Key_Space)
    comes_to(person, called("Add Walks"))
    person.press(Qt.Key.Key_Space)
    comes_to(person, called("Content warning"))
    person.types("water")
    comes_to(person, called("Language"))
    person.types("Deut")
    person.publishes()
    is_as_sent(person)


def test_by_mouse(at_home, files):
    """The same, clicked and dragged; only words are typed."""
    person = at_home
    person.click("new post")
    person.pane.add_files([str(path) for path in files])
    strip, spots = person.strip, [person.strip._rect(number).center() for number in range(3)]
    end = spots[2] + QPoint(30, 0)
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=spots[0])
    QTest.mouseMove(strip, spots[0] + QPoint(30, 0))
    QTest.mouseMove(strip, end)
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=end)
    assert photo_paths(person) == ["b.jpg", "c.jpg", "a.jpg"]
    person.describes_all("a lake", "a jetty", "a heron")
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=spots[0])
    focal = person.one(FocalPoint, person.pane)
    person.until(lambda: not focal._preview.picture_rect().isEmpty())
    person.click("focal point")
    box = focal._preview.picture_rect()
    spot = QPoint(round(box.center().x() + 0.1 * box.width() / 2), round(box.center().y()))
    QTest.mouseClick(focal, Qt.MouseButton.LeftButton, pos=spot)
    person.chooses("unlisted")
    person.writes(person.line("title"), "Morning")
    person.writes(person.text("text"), "By the #lak")
    person.until(lambda: offered(person) == ["#lakeside"])
    clicks_offer(person, "#lakeside")
    person.types("with @be")
    person.until(lambda: offered(person) == ["@ben"])
    clicks_offer(person, "@ben")
    person.click("sets")
    person.click("put in")
    person.writes(person.line("warning"), "water")
    chooses_by_mouse(person, person.named(QComboBox, "language", person.pane), "Deutsch")
    person.click("check")
    person.until_checked()
    person.until(person.go.isEnabled)
    person.click("publish")
    person.until_sees("feed")
    is_as_sent(person)


def clicks_offer(person, words):
    """Click a line under the cursor."""
    choices = next(one for one in person.window.findChildren(PopupList) if words in one.lines)
    spot = choices.rect_of(choices.lines.index(words)).center()
    QTest.mouseClick(choices.viewport, Qt.MouseButton.LeftButton, pos=spot)


def chooses_by_mouse(person, box, words):
    """Open a list, and click one of its lines."""
    box.showPopup()
    view = box.view()
    index = box.model().index(box.findText(words), 0)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
