"""Cards of the feed: each button by mouse and key, albums, warnings, descriptions, and pictures where they belong."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from kesong_desktop.model.account import Visibility
from kesong_desktop.ui.platform import browser
from tests.gui.reading import AT, colour, picture, post, until_quiet, with_posts

ALBUM = post(30, picture(31), picture(32), picture(33))
VEILED = post(20, html="<p>The body</p>", spoiler="Spiders", sensitive=True)
LONG = post(10, html="<p>" + "word " * 400 + "</p>", edited_utc=AT, replies=1234, reblogs=5, favourites=7)
PRIVATE = replace(post(5), visibility=Visibility.PRIVATE)
POPUPS = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def browsed(monkeypatch):
    """What was opened in the browser."""
    opened = []
    services = type("Services", (), {"openUrl": staticmethod(lambda url: not opened.append(url.toString()))})
    monkeypatch.setattr(browser, "QDesktopServices", services)
    return opened


@pytest.fixture
def person(open_window, browsed):
    """Somebody before an album, a post behind a warning, a long one and a private one."""
    with open_window(with_posts([ALBUM, VEILED, LONG, PRIVATE])) as person:
        person.until(person.posts)
        person.feed.setFocus()
        person.press(Qt.Key.Key_Home)
        yield person
        until_quiet(person)


def card(person, row=0):
    """The layout of a card."""
    return person.feed.card(person.posts()[row])


def presses_part(person, name, row=0):
    """Click the middle of a part of a card, which is scrolled into sight."""
    person.feed.scrollTo(person.feed.model().index(row, 0))
    at = person.feed.rect_of(row).topLeft() + card(person, row).rect_of(name).center()
    person.clicks_at(person.feed.viewport(), at)


def seen(person, row=0, at=None):
    """The colour in the middle of the picture of a card."""
    area = card(person, row).rect_of("media").translated(person.feed.rect_of(row).topLeft())
    image = person.feed.viewport().grab().toImage()
    return image.pixelColor(at or area.center()).getRgb()[:3]


@pytest.mark.parametrize(
    ("part", "key", "field"),
    [
        ("like", Qt.Key.Key_L, "favourited"),
        ("boost", Qt.Key.Key_B, "reblogged"),
        ("save", Qt.Key.Key_S, "bookmarked"),
    ],
)
def test_button_and_key_do_the_same(person, part, key, field):
    """It shows at once, with its count, and the other way undoes it."""
    assert not getattr(person.posts()[0], field)
    presses_part(person, part)
    person.until(lambda: getattr(person.posts()[0], field))
    person.press(key)
    person.until(lambda: not getattr(person.posts()[0], field))


@pytest.mark.parametrize("by_key", [True, False])
def test_reply(person, by_key):
    if by_key:
        person.press(Qt.Key.Key_R)
    else:
        presses_part(person, "reply")
    person.until_sees("compose")
    assert person.services.drafts.all()[0].in_reply_to_id == ALBUM.id


@POPUPS
@pytest.mark.parametrize("by_key", [True, False])
def test_share(person, browsed, by_key):
    """The menu of the button copies the link, or opens it."""
    if by_key:
        person.press(Qt.Key.Key_C)
    else:
        presses_part(person, "share")
    shown = QApplication.activePopupWidget()
    assert [one.text() for one in shown.actions()] == ["Open in browser", "Copy link"]
    person.qtbot.keyClick(shown, Qt.Key.Key_Up)
    person.qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == ALBUM.url
    assert person.told == "Link copied"
    presses_part(person, "share")
    shown = QApplication.activePopupWidget()
    person.qtbot.keyClick(shown, Qt.Key.Key_Down)
    person.qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert browsed == [ALBUM.url]


@pytest.mark.parametrize("by_key", [True, False])
def test_author_leads_to_the_profile(person, by_key):
    if by_key:
        person.press(Qt.Key.Key_P)
    else:
        presses_part(person, "author")
    person.until_sees("profile")


@pytest.mark.parametrize("by_key", [True, False])
def test_time_leads_to_the_post(person, by_key):
    if by_key:
        person.press(Qt.Key.Key_O)
    else:
        presses_part(person, "time")
    person.until_sees("post")


def test_album_by_keys_and_mouse(person):
    """Right and Left show the neighbours and stop at the ends, Space goes round; the sides of the picture can be clicked."""
    person.until(lambda: seen(person) == colour(31))
    for key, number in (
        (Qt.Key.Key_Left, 31),
        (Qt.Key.Key_Right, 32),
        (Qt.Key.Key_Right, 33),
        (Qt.Key.Key_Right, 33),
        (Qt.Key.Key_Space, 31),
        (Qt.Key.Key_Period, 32),
        (Qt.Key.Key_Comma, 31),
    ):
        person.press(key)
        person.until(lambda number=number: seen(person) == colour(number))
    presses_part(person, "next")
    person.until(lambda: seen(person) == colour(32))
    presses_part(person, "previous")
    person.until(lambda: seen(person) == colour(31))
    assert person.feed.current == 0


def test_whole_picture_is_shown(person):
    """A tall one is contained: the ground is beside it, and nothing is cut off."""
    tall = post(40, picture(41, width=300, height=900))
    person.feed.show_posts([tall])
    media = card(person).media
    assert media.shown_rect.height() == media.height
    assert media.shown_rect.width() < media.width - 2
    assert abs(media.shown_rect.width() / media.shown_rect.height() - 1 / 3) < 0.01


def test_description_on_demand(person):
    """By key and by a click on its badge; it is not painted before."""
    state = person.feed._cards.state
    person.press(Qt.Key.Key_A)
    assert state(person.posts()[0]).shows_alt
    presses_part(person, "alt")
    assert not state(person.posts()[0]).shows_alt


def test_veil(person):
    """Neither picture nor text is seen or spoken before somebody asks; X hides them again."""
    person.press(Qt.Key.Key_J)
    assert person.feed.current == 1
    assert card(person, 1).text.body is None
    assert "Spiders" in person.spoken(person.feed, 1)
    assert "The body" not in person.spoken(person.feed, 1)
    height = card(person, 1).height
    assert seen(person, 1) != colour(20)
    presses_part(person, "veil", 1)
    person.until(lambda: seen(person, 1) == colour(20))
    assert "The body" in person.spoken(person.feed, 1)
    assert card(person, 1).height > height
    person.press(Qt.Key.Key_X)
    assert card(person, 1).height == height
    assert seen(person, 1) != colour(20)
    presses_part(person, "unveil", 1)
    assert card(person, 1).height > height


def test_rest_of_a_long_text(person):
    """A click on "more" and X show it."""
    height = card(person, 2).height
    presses_part(person, "unfold", 2)
    assert card(person, 2).height > height
    person.feed.set_current_row(2)
    person.press(Qt.Key.Key_X)
    assert card(person, 2).height == height


def test_private_post_has_no_boost(person):
    assert card(person, 3).rect_of("boost").isNull()
    assert not card(person, 2).rect_of("boost").isNull()
    person.feed.set_current_row(3)
    person.press(Qt.Key.Key_B)
    assert person.told == "Only public posts can be boosted"
    assert not person.posts()[3].reblogged


@POPUPS
def test_exact_time_in_tooltip(person):
    """With the time of the last change; each button tells its key."""
    person.feed.scrollTo(person.feed.model().index(2, 0))
    for part, words in (
        ("time", "Edited"),
        ("like", "Like (L)"),
        ("save", "Save (S)"),
        ("author", "@lin@pixels.town"),
    ):
        spot = person.feed.rect_of(2).topLeft() + card(person, 2).rect_of(part).center()
        event = QHelpEvent(QEvent.Type.ToolTip, spot, person.feed.viewport().mapToGlobal(spot))
        QApplication.sendEvent(person.feed.viewport(), event)
        assert words in QToolTip.text()
    assert "edited" in person.spoken(person.feed, 2)


def test_double_click_likes_and_click_opens(person):
    """The second click of a double click does not open the picture."""
    middle = person.feed.rect_of(0).topLeft() + card(person).rect_of("media").center()
    person.qtbot.mouseClick(person.feed.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    person.qtbot.mouseDClick(person.feed.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    person.until(lambda: person.posts()[0].favourited)
    viewer = person.pane._viewer._viewer
    assert not viewer.isVisible()
    person.press(Qt.Key.Key_Return)
    person.until(viewer.isVisible)


def test_no_picture_in_the_wrong_card_after_fast_scrolling(open_window):
    """Through forty posts and back, by leaps, while pictures are still being loaded."""
    posts = [post(number) for number in range(40, 0, -1)]
    with open_window(with_posts(posts)) as person:
        person.until(lambda: len(person.posts()) == 40)
        bar = person.feed.verticalScrollBar()
        for place in (*range(0, bar.maximum(), 900), *range(bar.maximum(), 0, -1300), bar.maximum() // 2):
            bar.setValue(place)
            QApplication.processEvents()
            person.feed.grab()
        person.until(lambda: not person.window.context.pictures.has_pending)
        for place in (bar.maximum() // 2, bar.maximum(), 0):
            bar.setValue(place)
            person.feed.grab()
            person.until(lambda: not person.window.context.pictures.has_pending)
            checked = 0
            for row in person.feed.visible_rows():
                area = card(person, row).rect_of("media").translated(person.feed.rect_of(row).topLeft())
                inside = area.intersected(person.feed.viewport().rect())
                # Away from what lies on the picture and from the button of new posts.
                if inside.height() > 120:
                    wanted = colour(int(person.posts()[row].id))
                    assert seen(person, row, inside.center() + QPoint(40, 10)) == wanted
                    checked += 1
            assert checked


def test_a_feed_that_is_left_keeps_nothing_drawn(person):
    """Layouts, pixels and parsed texts are freed with the pane that shows them, and the cards look the same afterwards."""
    until_quiet(person)
    before = person.feed.viewport().grab().toImage()
    delegate, shown = person.feed.item_delegate, person.posts()[1]
    assert delegate._laid
    person.goes_to("drafts")
    assert not delegate._laid
    assert not delegate._painter._whole._made
    assert "runs" not in vars(shown)
    person.goes_to("feed")
    person.feed.setFocus()
    person.press(Qt.Key.Key_Home)
    until_quiet(person)
    assert person.feed.viewport().grab().toImage() == before
