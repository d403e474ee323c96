"""Custom emojis as pictures: in names and texts of cards, on the page of a post, in messages; the shortcode until then."""

import io

import pytest
from msgspec.structs import replace
from PIL import Image

from kesong_desktop.model.social.content.custom_emoji import CustomEmoji
from kesong_desktop.model.social.conversation import Conversation
from kesong_desktop.model.social.notification import Notification, SearchResults
from kesong_desktop.model.social.post import Person, Quote
from kesong_desktop.model.social.profile import ProfileField
from kesong_desktop.ui.images.emoji_pictures import emoji_pictures
from kesong_desktop.ui.inbox.inbox_item import item_of
from kesong_desktop.ui.inbox.inbox_view import InboxView
from kesong_desktop.ui.inbox.messages.message_views import ConversationView
from kesong_desktop.ui.post.detail.post_text import PostText
from kesong_desktop.ui.posts.cards.card_part import CardInk, VideoScreen
from kesong_desktop.ui.posts.cards.card_pictures import CardPictures
from kesong_desktop.ui.posts.post_model import PostListModel
from kesong_desktop.ui.posts.tiles.tile_view import TileView
from kesong_desktop.ui.profile.field_list import FieldList
from kesong_desktop.ui.profile.people.people_presenter import PeopleState, PersonEntry
from kesong_desktop.ui.profile.people.people_view import PeopleView
from kesong_desktop.ui.profile.profile_header import ProfileHeader
from kesong_desktop.ui.profile.runs_label import RunsLabel
from kesong_desktop.ui.search.presenter import SearchState
from kesong_desktop.ui.search.search_view import SearchView
from kesong_desktop.ui.shell.destination import PostDestination
from tests.gui.reading import AT, LIN, SERVER, keep_media, post, until_quiet, with_posts

RED, BLUE = (250, 10, 20), (10, 20, 250)
CAT = CustomEmoji("cat", f"{SERVER}/cat.gif", f"{SERVER}/cat.png")
FISH = CustomEmoji("fish", f"{SERVER}/fish.png")
LOST = CustomEmoji("lost", "ftp://elsewhere/lost.png")
NAMED = Person("3", "bo", "bo@pixels.town", "Bo :fish: Bay", emojis=(FISH,))
FELINE = replace(
    post(2),
    attachments=(),
    html="<p>A :cat: and a :dog: at :lost: sea</p>",
    custom_emojis=(CAT, LOST),
    author=NAMED,
)


def square(tone):
    """The file of a picture that moves: two frames of one colour."""
    out = io.BytesIO()
    frames = [Image.new("RGB", (48, 48), tone), Image.new("RGB", (48, 48), (0, 255, 0))]
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], duration=50)
    return out.getvalue()


def prepare(*, has_files):
    """A profile that knows the post, with the pictures of its emojis or without."""

    def work(desk, keeper):
        with_posts([FELINE])(desk, keeper)
        if has_files:
            keep_media(desk, CAT.picture_url, square(RED))
            keep_media(desk, FISH.picture_url, square(BLUE))

    return work


def tones(widget):
    """The tones of red and blue that are to be seen, roughly."""
    image = widget.grab().toImage()
    found = set()
    for x in range(0, image.width(), 2):
        for y in range(0, image.height(), 2):
            red, green, blue, _ = image.pixelColor(x, y).getRgb()
            if green < 60 and max(red, blue) > 220 and min(red, blue) < 60:
                found.add("red" if red > blue else "blue")
    return found


def test_cards_draw_them_and_words_stay_words(open_window):
    """Names and texts have the still picture; a screen reader and the clipboard have the shortcode."""
    with open_window(prepare(has_files=True)) as person:
        person.until(person.posts)
        person.until(lambda: tones(person.feed.viewport()) == {"red", "blue"})
        assert "A :cat: and a :dog: at :lost: sea" in person.spoken(person.feed, 0)
        assert person.posts()[0].text == "A :cat: and a :dog: at :lost: sea"
        until_quiet(person)


def test_without_the_pictures_the_shortcodes_are_shown(open_window):
    with open_window(prepare(has_files=False)) as person:
        person.until(person.posts)
        until_quiet(person)
        layout = person.feed.card(person.posts()[0]).text.body
        assert ":cat:" in layout._layout.text()
        assert tones(person.feed.viewport()) == set()


def test_a_picture_that_comes_later_takes_the_place_of_the_shortcode(open_window):
    """Only the card that shows it is laid out again."""
    with open_window(prepare(has_files=False)) as person:
        person.until(person.posts)
        until_quiet(person)
        before = person.feed.card(person.posts()[0])
        assert person.feed.card(person.posts()[0]) is before
        keep_media(person.services, CAT.picture_url, square(RED))
        person.window.context.pictures.ask_again()
        person.feed.viewport().update()
        person.until(lambda: "red" in tones(person.feed.viewport()))
        assert ":cat:" not in person.feed.card(person.posts()[0]).text.body._layout.text()
        until_quiet(person)


def test_the_page_of_a_post_draws_them(open_window):
    with open_window(prepare(has_files=True)) as person:
        person.until(person.posts)
        person.window.open(PostDestination("2"))
        person.until_sees("post")
        body = next(one for one in person.all(PostText, person.pane) if ":cat:" in one.accessibleName())
        person.until(lambda: tones(body) == {"red"})
        person.until(lambda: "blue" in tones(person.pane))
        until_quiet(person)


@pytest.mark.parametrize("name", ["Lin", ":fish:" * 30])
def test_names_keep_to_their_room(open_window, name):
    """A name of nothing but emojis is cut off like any other."""
    author = replace(LIN, display_name=name, emojis=(FISH,))

    def work(desk, keeper):
        with_posts([replace(post(1), author=author)])(desk, keeper)
        keep_media(desk, FISH.picture_url, square(BLUE))

    with open_window(work) as person:
        person.until(person.posts)
        if name != "Lin":
            person.until(lambda: "blue" in tones(person.feed.viewport()))
        shown = person.feed.card(person.posts()[0])
        assert shown.rect_of("author").right() < shown.rect_of("more").left()
        until_quiet(person)


def test_profile_head_draws_the_name(qtbot, open_window):
    """The label stands aside for the drawn name, which says the same to a screen reader."""
    with open_window(prepare(has_files=True)) as person:
        context, account = person.window.context, person.services.accounts.current()
        header = ProfileHeader(context)
        qtbot.addWidget(header)
        header.resize(600, 400)
        header.show()
        header._show_name(NAMED, account.key)
        drawn = next(one for one in header.findChildren(RunsLabel) if one.isVisible())
        assert drawn.accessibleName() == "Bo :fish: Bay"
        person.until(lambda: tones(drawn) == {"blue"})
        until_quiet(person)


QUOTING = replace(post(4), attachments=(), html="<p>Look</p>", quote=Quote(post_id="2", post=FELINE))


def places(context, account):
    """A view for each place that shows a text in few lines, with the post or the person in it."""
    pictures, posts = CardPictures(context.pictures), PostListModel()
    pictures.account = account.key
    posts.replace_items([FELINE])
    context.pictures.ready.connect(posts.take_picture)
    tiles = TileView(CardInk(context.theme, context.icons, pictures, VideoScreen()), posts)
    inbox = InboxView(context)
    liked = Notification("1", "mention", AT, NAMED, FELINE)
    inbox.show_items([item_of(liked)], account.key)
    search = SearchView(context)
    found = SearchResults(people=(NAMED,), posts=(FELINE,))
    search.show_state(SearchState(account=account.key, words="a", results=found))
    talks = ConversationView(context)
    talks.show_conversations([Conversation("1", (NAMED,), FELINE)], account, "")
    people = PeopleView(context)
    people.show_state(PeopleState(account=account, entries=(PersonEntry(NAMED, None, "I am a :fish:"),)))
    fields = FieldList(context)
    emojis = emoji_pictures(context.pictures, account.key, (CAT, FISH))
    fields.show_fields((ProfileField("Pet :fish:", "<p>:cat:</p>"),), emojis)
    both = {"red", "blue"}
    return ((tiles, both), (inbox, both), (search, both), (talks, both), (people, {"blue"}), (fields, both))


def test_every_place_draws_them(qtbot, open_window):
    """Tiles, notifications, results, conversations, people and fields; a text that was laid out before is laid out again."""
    with open_window(prepare(has_files=False)) as person:
        context, account = person.window.context, person.services.accounts.current()
        found = places(context, account)
        for view, _ in found:
            qtbot.addWidget(view)
            view.resize(420, 300)
            view.show()
            assert tones(view) == set()
        person.until(lambda: not context.pictures.has_pending)
        keep_media(person.services, CAT.picture_url, square(RED))
        keep_media(person.services, FISH.picture_url, square(BLUE))
        context.pictures.ask_again()
        for view, expected in found:
            person.until(lambda view=view, expected=expected: tones(view) == expected)
        until_quiet(person)


def test_quoted_post_on_a_card_draws_them(open_window):
    """Its words and the name of its author."""

    def work(desk, keeper):
        with_posts([QUOTING])(desk, keeper)
        keep_media(desk, CAT.picture_url, square(RED))
        keep_media(desk, FISH.picture_url, square(BLUE))

    with open_window(work) as person:
        person.until(person.posts)
        person.until(lambda: tones(person.feed.viewport()) == {"red", "blue"})
        until_quiet(person)
