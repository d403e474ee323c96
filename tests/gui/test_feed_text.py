"""What posts say, as the feed draws it, and where it leads."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QToolTip

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.post import HOME, Person, Post, PostPage
from kesong_desktop.model.text import links, richtext
from kesong_desktop.ui.platform import browser
from kesong_desktop.ui.posts.cards.text_layout import PostTextLayout, draw_line
from kesong_desktop.ui.views.paint_view import plain_tip
from tests.fakes.stores import stores
from tests.gui.real_window import elsewhere

LIES = '<a href="https://evil.example/login?next=home">bank.example</a>'
MENTION = '<a href="https://pixels.town/@bob" class="u-url mention">@<span>bob</span></a>'
TAG = '<a href="https://pixels.town/tags/lake" class="mention hashtag">#<span>lake</span></a>'
HOSTILE = "<b>" * 20_000 + '<img src="file:///etc/passwd"><script>x()</script>deep'


def posts(*pages):
    """A page of posts that say so."""
    made = datetime(2024, 7, 5, tzinfo=UTC)
    return [
        Post(str(n), Person("2", "lin", "lin"), made, Visibility.PUBLIC, page) for n, page in enumerate(pages)
    ]


def with_posts(*pages):
    """A profile on a server that does not answer, which knows these posts."""

    def prepare(services, keeper):
        elsewhere("http://127.0.0.1:1")(services, keeper)
        stores(services).cache.put_page(
            services.accounts.current().key, HOME.name, PostPage(tuple(posts(*pages))), is_newest=True
        )

    return prepare


@pytest.fixture
def browsed(monkeypatch):
    """What was opened in the browser."""
    opened = []

    class Services:
        @staticmethod
        def openUrl(url):  # noqa: N802 - Qt's name
            opened.append(url.toString())
            return True

    monkeypatch.setattr(browser, "QDesktopServices", Services)
    return opened


@pytest.fixture
def reader(open_window, browsed):
    """Somebody before one post with all that leads somewhere."""
    page = f"<p>👩‍👩‍👧 {LIES} and {MENTION}, {TAG}</p>"
    with open_window(with_posts(page)) as person:
        person.until(person.posts)
        yield person


def spot_of(person, target):
    """A point of the viewport at which the first post leads there."""
    card = person.feed.card(person.posts()[0])
    top_left = person.feed.rect_of(0).topLeft()
    points = (QPoint(x, y) for y in range(0, card.height, 4) for x in range(0, card.width, 3))
    return next(top_left + p for p in points if (run := card.link_at(p)) and run.target == target)


def test_click_on_link_opens_browser(reader, browsed):
    """The whole address, also behind characters that Qt counts otherwise."""
    target = "https://evil.example/login?next=home"
    reader.clicks_at(reader.feed.viewport(), spot_of(reader, target))
    assert browsed == [target]


def test_click_on_mention_opens_the_profile(reader, browsed):
    """Here, not in the browser."""
    reader.clicks_at(reader.feed.viewport(), spot_of(reader, "https://pixels.town/@bob"))
    reader.until_sees("profile")
    assert browsed == []


def test_click_on_hashtag_shows_its_timeline(reader, browsed):
    """Here, not in the browser."""
    reader.clicks_at(reader.feed.viewport(), spot_of(reader, "#lake"))
    assert reader.window.pane("feed").presenter.state.timeline.name == "tag:lake"
    assert browsed == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_true_host_is_drawn_spoken_and_in_tooltip(reader):
    """Beside words that name another one; and always under the pointer."""
    card = reader.feed.card(reader.posts()[0])
    assert "(evil.example)" in card.text.body._layout.text()
    assert "bank.example \u2066(evil.example)\u2069" in reader.spoken(reader.feed, 0)
    for target, told in (("https://evil.example/login?next=home", "evil.example\nhttps://evil.example/login?next=home"),
                         ("https://pixels.town/@bob", "pixels.town\nhttps://pixels.town/@bob"), ("#lake", "#lake")):  # fmt: skip
        spot = spot_of(reader, target)
        event = QHelpEvent(QEvent.Type.ToolTip, spot, reader.feed.viewport().mapToGlobal(spot))
        QApplication.sendEvent(reader.feed.viewport(), event)
        assert QToolTip.text() == plain_tip(told)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_links_in_menu_by_key(reader, browsed):
    """M opens the menu, whose first entries are the links, with their true hosts."""
    reader.press(Qt.Key.Key_Home)
    reader.press(Qt.Key.Key_M)
    shown = QApplication.activePopupWidget()
    entries = [action.text() for action in shown.actions()][:3]
    assert entries == ["bank.example · evil.example", "@bob · pixels.town", "#lake"]
    reader.qtbot.keyClick(shown, Qt.Key.Key_Down)
    reader.qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert browsed == ["https://evil.example/login?next=home"]


def test_only_web_addresses_are_opened(browsed):
    """No file, no program, whatever names it."""
    for address in (
        "file:///etc/passwd",
        "javascript:x()",
        "\\\\host\\share",
        "ms-msdt:/x",
        "",
        "https://a\\@b.example",
    ):
        assert not browser.browse(address)
    assert browsed == []
    assert browser.browse("https://example.org/a?b=c")
    assert browsed == ["https://example.org/a?b=c"]


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.sampled_from(
            [
                "a",
                ".",
                "@",
                ":",
                "/",
                "?",
                "#",
                "%2e",
                "%",
                "[",
                "]",
                "8",
                "é",
                "。",
                "-",
                "_",
                "ß",
                "例",
                "&",
                "+",
            ]
        ),
        max_size=14,
    ).map("".join)
)
def test_shown_host_is_the_opened_host(rest):
    """Qt reads every address that we follow as we do."""
    if href := links.safe(f"https://{rest}"):
        opened = QUrl(href)
        assert not opened.isValid() or opened.host(
            QUrl.ComponentFormattingOption.EncodeUnicode
        ) == links.host(href)


@pytest.mark.parametrize(
    "page", [HOSTILE, "<p>x" * 20_000, LIES * 900, "<br>" * 20_000, "x" * 65_000, "\u0301" * 65_000]
)
def test_hostile_post_costs_little(open_window, browsed, page):
    """No time of the window's thread to speak of, nothing opened; the posts around it are there."""
    with open_window(with_posts("Before", page, "After")) as person:
        person.until(person.posts)
        person.feed._cards.forget()
        renewed = posts("Before", page, "After")
        begun = time.thread_time()
        person.feed.show_posts(renewed)
        person.feed.grab()
        assert time.thread_time() - begun < 1.5  # ten times what it takes
        assert [post.text for post in person.posts()][::2] == ["Before", "After"]
    assert browsed == []


def test_hostile_posts_are_parsed_once(open_window):
    """Drawing them again reads nothing again."""
    with open_window(with_posts(*[f"<p>{number}</p>" + HOSTILE for number in range(40)])) as person:
        person.until(person.posts)
        read = [post.runs for post in person.posts()]
        person.feed.grab()
        assert all(post.runs is runs for post, runs in zip(person.posts(), read, strict=True))


def test_text_formats(theme):
    """Bold is bold, code is code, links are coloured, and the place of each counts as Qt counts."""
    words = PostTextLayout(richtext.read("👍 <b>bold</b> <code>code</code> #tag"), "body", 400, theme)
    text = words._layout.text().encode("utf-16-le")
    ranges = words._layout.formats()
    found = [text[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le") for one in ranges]
    assert found == ["bold", "code", "#tag"]
    assert ranges[0].format.fontWeight() == 600
    assert ranges[2].format.foreground().color() == theme.color("accent")


def test_a_line_with_the_room_it_asks_for_is_drawn_whole(theme, monkeypatch):
    """The head of a card gives a handle the width that Qt names, which is rounded down for some."""
    drawn, draw = [], QPainter.drawText

    def noted(painter, *arguments):
        drawn.append(arguments[-1])
        return draw(painter, *arguments)

    monkeypatch.setattr(QPainter, "drawText", noted)
    metrics, pixmap = QFontMetrics(theme.font("small")), QPixmap(900, 40)
    painter = QPainter(pixmap)
    texts = [f"@{'ilmow'[number % 5] * number}r · " for number in range(1, 60)]
    for text in texts:
        room = metrics.horizontalAdvance(text)
        draw_line(painter, QPointF(0, 0), text, "small", QColor("black"), room, theme, None)
    painter.end()
    assert drawn == texts
