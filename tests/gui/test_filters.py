"""Filters: made and deleted in the preferences, and what they do in the feed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.post_filter import FilterWord, PostFilter
from kesong_desktop.ui.inbox.messages.message_views import BubbleView, ConversationView
from kesong_desktop.ui.post.thread_view import ThreadView
from kesong_desktop.ui.preferences.filter_section import FilterSection
from kesong_desktop.ui.preferences.filter_sheet import FilterSheet
from kesong_desktop.ui.profile.posts.post_items import ProfilePostModel
from kesong_desktop.ui.shell.destination import PostDestination, SearchDestination
from kesong_desktop.ui.shell.filter_effect import filter_warning
from tests.gui.other_user import OtherUser
from tests.gui.profiles import opens
from tests.gui.reading import post, until_quiet, with_posts
from tests.gui.real_window import settled


def with_weather(desk, keeper):
    """Mei follows bo, who wrote about the weather."""
    settled(desk, keeper)
    bo = OtherUser(keeper, "bo")
    OtherUser(keeper, "mei", is_new=False).follows("bo")
    bo.writes("Rain all day")
    bo.writes("Sun at last")


def section(person):
    """The part of the preferences with the filters."""
    return person.pane.findChild(FilterSection)


def test_filter_is_made_by_keys_warns_in_the_feed_and_is_deleted(open_window):
    """Its warning stands in the place of the text until it is asked for."""
    with open_window(with_weather) as person:
        person.until(lambda: len(person.posts()) == 2)
        person.goes_to("preferences")
        person.until(lambda: "No filters" in person.reads(section(person)))
        person.click("add filter", section(person))
        sheet = person.one(FilterSheet)
        person.writes(person.one(QLineEdit, sheet), "rain")
        person.press(Qt.Key.Key_Return)
        person.until(lambda: "rain" in person.reads(section(person)))
        assert person.button("add filter", section(person)).hasFocus(), "it was there before the sheet"
        assert "Warns · Home timeline and lists" in person.reads(section(person))
        person.goes_to("feed")
        person.press(Qt.Key.Key_F5)
        person.until(lambda: any(filter_warning(one, "home") for one in person.posts()))
        wet = next(row for row, one in enumerate(person.posts()) if filter_warning(one, "home"))
        assert "Rain all day" not in person.spoken(person.feed, wet)
        assert "Filtered: rain" in person.spoken(person.feed, wet)
        person.goes_to("preferences")
        person.until(lambda: person.has("delete filter", section(person)))
        person.click("delete filter", section(person))
        person.until(lambda: "No filters" in person.reads(section(person)))
        mei = OtherUser(person.keeper, "mei", is_new=False)
        person.until(lambda: mei.does(lambda client: client.filters()) == ())


EVERYWHERE = ("home", "notifications", "public", "thread", "account")


def with_rain(action):
    """Bo writes about rain, below it a reply, and to mei alone; mei has a filter of it everywhere."""

    def prepare(desk, keeper):
        settled(desk, keeper)
        bo, mei = OtherUser(keeper, "bo"), OtherUser(keeper, "mei", is_new=False)
        mei.follows("bo")
        first = bo.writes("Sun at last")
        bo.writes("Rain again", answers=first.id)
        bo.writes("More rain all day")
        direct = {"text": "@mei rain here too", "media_ids": [], "visibility": Visibility.DIRECT, "key": "d"}
        bo.does(lambda client: client.create_status(**direct))
        wanted = PostFilter("Rain", (FilterWord("rain"),), EVERYWHERE, action)
        mei.does(lambda client: client.create_filter(wanted, lasts_s=0))

    return prepare


def test_hidden_posts_are_nowhere(open_window):
    """Not in the feed, below the post that they answer, on the profile, among the results, or in a conversation."""
    with open_window(with_rain("hide")) as person:
        person.until(lambda: [one.text for one in person.posts()] == ["Sun at last"])
        person.window.open(PostDestination(person.posts()[0].id))
        person.until(lambda: not person.pane.presenter.state.is_loading)
        person.until(lambda: person.pane.presenter.state.thread.replies)
        assert person.pane.presenter.state.nodes == ()
        pane = opens(person)
        pane.posts.set_view("list")
        pane.posts.set_replies(on=True)
        person.until(lambda: pane.posts.state.posts and not pane.posts.state.is_loading)
        assert [one.text for one in pane.posts.state.posts] == ["Sun at last"]
        person.window.open(SearchDestination("rain"))
        person.until(lambda: not person.pane.presenter.state.is_asking)
        assert person.pane.presenter.state.results.posts == ()
        person.goes_to("inbox")
        person.chooses("messages")
        view = person.pane.findChild(ConversationView)
        person.until(lambda: view.conversations)
        person.clicks_item(view, 0)
        person.until(lambda: person.pane.messages.state.open_id)
        assert person.pane.messages.state.messages == ()


def test_warned_posts_are_shown_when_asked_for(open_window):
    """The warning stands for the text in each pane; what is shown in one pane is shown in the others."""
    with open_window(with_rain("warn")) as person:
        person.until(lambda: len(person.posts()) >= 3)
        sun = next(one for one in person.posts() if one.text == "Sun at last")
        person.window.open(PostDestination(sun.id))
        person.until(lambda: person.pane.presenter.state.nodes)
        view = person.pane.findChild(ThreadView)
        reply = person.pane.presenter.state.nodes[0].post
        person.until(lambda: view.row_of(reply.id) >= 0)
        assert "Rain again" not in person.spoken(view, view.row_of(reply.id))
        assert "Filtered: " in person.spoken(view, view.row_of(reply.id))
        row = view.row_of(reply.id)
        view.scrollTo(view.model().index(row, 0))
        warning = view.laid_out(reply.id).warning
        person.clicks_at(view.viewport(), view.rect_of(row).topLeft() + warning.center())
        person.until(lambda: "Rain again" in person.spoken(view, view.row_of(reply.id)))
        person.goes_to("feed")
        shown = [one.text for one in person.posts()].index("Rain again")
        assert "Rain again" in person.spoken(person.feed, shown), "it was asked for"
        person.window.open(SearchDestination("rain"))
        person.until(lambda: len(person.results.rows) >= 2)
        assert all("Filtered: Rain" in row.title for row in person.results.rows if row.kind == "post")


def test_covered_message_is_shown_by_its_button_and_covered_again_by_x(open_window):
    with open_window(with_rain("warn")) as person:
        person.goes_to("inbox")
        person.chooses("messages")
        conversations = person.pane.findChild(ConversationView)
        person.until(lambda: conversations.conversations)
        assert "rain here" not in person.spoken(conversations, 0)
        person.clicks_item(conversations, 0)
        bubbles = person.pane.findChild(BubbleView)
        person.until(lambda: bubbles.messages)
        assert "rain here" not in person.spoken(bubbles, 0)
        spot = bubbles._bubbles.hot_spots(0, bubbles.rect_of(0).size())[0]
        person.clicks_at(bubbles.viewport(), bubbles.rect_of(0).topLeft() + spot.rect.center())
        assert "rain here too" in person.spoken(bubbles, 0)
        bubbles.setFocus()
        person.press(Qt.Key.Key_X)
        assert "rain here" not in person.spoken(bubbles, 0)


def test_sensitive_pictures_follow_the_preference_on_a_profile(open_window):
    """Blurred until clicked; the next click opens the post; ``show`` shows all."""
    veiled = post(1, sensitive=True)
    with open_window(with_posts([veiled])) as person:
        person.until(person.posts)
        covers = person.window.context.covers
        area = ProfilePostModel(covers=covers)
        assert area.is_covered(veiled)
        assert "Picture 1" not in area.spoken_name(veiled)
        covers.prefer("show")
        assert not area.is_covered(veiled)
        assert not person.feed._posts.is_veiled(veiled)
        covers.prefer("hide")
        assert area.is_covered(veiled)
        until_quiet(person)
