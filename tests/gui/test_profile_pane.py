"""The profile pane at a whole window, against the home server."""

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QRadioButton

from kesong_desktop.model.event import TimelineChanged
from kesong_desktop.model.social.post import Attachment, PostPage
from kesong_desktop.model.social.profile import ProfileEdit
from kesong_desktop.ui.images.media_viewer import MediaViewer
from kesong_desktop.ui.posts.cards.post_card_view import PostCardView
from kesong_desktop.ui.profile.posts_presenter import LIST, WATERFALL
from kesong_desktop.ui.profile.runs_label import RunsLabel
from kesong_desktop.ui.shell.destination import ProfileDestination
from kesong_desktop.ui.widgets.question_sheet import QuestionSheet
from kesong_desktop.ui.widgets.sheet import Sheet
from tests.fakes import pictures
from tests.fakes.stores import stores
from tests.fakes.timeline_services import post
from tests.gui.other_user import OtherUser
from tests.gui.profiles import BIO, opens, with_bo


@pytest.fixture
def person(open_window):
    """Mei, who has not yet looked at bo's profile."""
    with open_window(with_bo) as person:
        yield person


def word(inside, words: str) -> QPushButton:
    """The visible button with these words."""
    return next(one for one in inside.findChildren(QPushButton) if one.isVisible() and one.text() == words)


def stands(person):
    """How mei stands to whom the pane shows."""
    return person.pane.presenter.state.relationship


def opens_menu(person) -> list[str]:
    """Open the menu of the profile with the mouse; return its entries."""
    person.click(person.pane._top.header._more)
    shown = next(one for one in person.all(QMenu) if one.actions())
    return [one.text() for one in shown.actions() if one.text()]


def chooses(person, words: str) -> None:
    """Choose an entry of the profile's menu."""
    opens_menu(person)
    person.chooses_in_menu(words)
    returns(person)


def returns(person) -> None:
    """Make the window the active one again: the platform without a screen forgets it after a menu."""
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)


def test_profile_by_destination(person):
    """Name, counts, text, fields, grid with photos alone; by tab the list has the words, too."""
    pane = opens(person)
    assert person.sees == "profile"
    read = person.reads()
    assert "Bo" in read.splitlines()
    assert "4 post(s)" in read
    assert "Follows you" in read
    assert pane._top.header.handle.startswith("@bo@127.0.0.1")
    assert pane._top.header._bio.accessibleName().startswith("Walks, walls and #bread.")
    assert [one.text for one in pane.posts.state.posts] == ["Photo 2", "Photo 1", "Photo 0"]
    assert person.spoken(pane._area.view, 0).startswith("Photo 2\nPhoto 2")
    person.chooses(LIST, "View")
    person.until(lambda: len(pane.posts.state.posts) == 4)
    person.chooses(WATERFALL, "View")
    person.until(lambda: len(pane.posts.state.posts) == 3)


def test_name_handle_and_counts_begin_on_one_line(person):
    """The handle is a button, and yet stands with the texts above and below it."""
    header = opens(person)._top.header
    lefts = {one.mapTo(header, QPoint()).x() for one in (header._handle, header._posts, header._name)}
    assert len(lefts) == 1


def test_no_room_is_left_for_a_text_that_is_not_there(person):
    """Who wrote nothing about themselves has what comes next right below the counts, whoever was shown before."""
    OtherUser(person.keeper, "ada")
    for before in ("", "bo"):
        if before:
            assert opens(person, before)._top.header._bio.isVisible()
        header = opens(person, "ada")._top.header
        assert not header._bio.isVisible()
        counts, below = header._posts.parentWidget(), header._joined
        gap = below.mapTo(header, QPoint()).y() - counts.mapTo(header, counts.rect().bottomLeft()).y()
        assert gap <= 8


def test_follow_and_unfollow(person):
    """By mouse and by key; the toast undoes the unfollow."""
    pane = opens(person)
    person.click(word(pane, "Follow"))
    person.until(lambda: stands(person).following)
    button = word(pane, "Unfollow")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    person.press(Qt.Key.Key_Space)
    person.until(lambda: not stands(person).is_following)
    person.until(lambda: "unfollowed" in person.told)
    person.toast_click()
    person.until(lambda: stands(person).following)
    bo = OtherUser(person.keeper, "bo", is_new=False)
    person.until(lambda: bo.does(lambda client: client.own_profile()).followers == 1)


def test_follow_of_who_accepts_one_by_one(person):
    """The request can be withdrawn, which is asked for first."""
    bo = OtherUser(person.keeper, "bo", is_new=False)
    bo.does(lambda client: client.update_profile(ProfileEdit(locked=True)))
    pane = opens(person)
    person.click(word(pane, "Ask to follow"))
    person.until(lambda: stands(person).requested)
    person.click(word(pane, "Cancel request"))
    person.press(Qt.Key.Key_Escape)
    assert stands(person).requested
    person.click(word(pane, "Cancel request"))
    person.press(Qt.Key.Key_Return)
    person.until(lambda: not stands(person).is_following)


def test_mute_for_a_day_and_undo(person):
    """With its end; the toast undoes it."""
    opens(person)
    chooses(person, "Mute…")
    sheet = person.one(Sheet)
    day = next(one for one in sheet.findChildren(QRadioButton) if one.text() == "1 day")
    day.setFocus(Qt.FocusReason.TabFocusReason)
    person.press(Qt.Key.Key_Space)
    person.click(word(sheet, "Mute"))
    person.until(lambda: stands(person).muting)
    person.until(lambda: "muted" in person.told)
    person.toast_click()
    person.until(lambda: not stands(person).muting)


def test_block_asks_and_hides_posts(person):
    """Nothing happens on Cancel; blocked, the posts go, and Unblock brings them back."""
    pane = opens(person)
    chooses(person, "Block…")
    person.click(word(person.one(QuestionSheet), "Cancel"))
    assert not stands(person).blocking
    chooses(person, "Block…")
    person.press(Qt.Key.Key_Return)
    person.until(lambda: stands(person).blocking)
    person.until(lambda: "You blocked this person" in person.reads())
    assert pane.posts.state.posts == ()
    person.click(word(pane, "Unblock"))
    person.until(lambda: len(pane.posts.state.posts) == 3)


def test_report_arrives(person):
    """With its reason, words and posts."""
    opens(person)
    chooses(person, "Report…")
    sheet = person.one(Sheet)
    person.writes(person.one(QPlainTextEdit, sheet), "advertising")
    box = next(one for one in sheet.findChildren(QCheckBox) if one.text() == "Photo 1")
    box.setFocus(Qt.FocusReason.TabFocusReason)
    person.press(Qt.Key.Key_Space)
    person.click(word(sheet, "Send report"))
    person.until(lambda: "Report sent" in person.told)
    (report,) = person.keeper.home.safety.reports()
    assert (report.comment, report.category) == ("advertising", "spam")


def test_note_is_saved(person):
    """Enter saves it on the server; it is there when the profile is opened again."""
    pane = opens(person)
    note = pane._top.header._note
    person.writes(note, "Met in Porto")
    person.press(Qt.Key.Key_Return)
    person.until(lambda: stands(person).note == "Met in Porto")
    person.window.open(ProfileDestination())
    person.until(lambda: pane.presenter.state.is_own)
    assert not note.isVisible()
    opens(person)
    assert note.text() == "Met in Porto"


def test_options_of_a_follow_and_lists(person):
    """Boosts hidden, notified of posts, put into a new list, removed from the followers."""
    pane = opens(person)
    assert "Hide boosts in feed" not in opens_menu(person)
    person.one(QMenu).close()
    person.click(word(pane, "Follow"))
    person.until(lambda: stands(person).following)
    chooses(person, "Hide boosts in feed")
    person.until(lambda: not stands(person).showing_reblogs)
    chooses(person, "Notify of posts")
    person.until(lambda: stands(person).notifying)
    chooses(person, "Add to lists…")
    sheet = person.one(Sheet)
    person.until(lambda: "You have no lists yet." in person.reads(sheet))
    person.writes(person.one(QLineEdit, sheet), "Bakers")
    person.press(Qt.Key.Key_Return)
    person.until(
        lambda: any(one.text() == "Bakers" and one.isChecked() for one in person.all(QCheckBox, sheet))
    )
    person.press(Qt.Key.Key_Escape)
    chooses(person, "Remove from followers…")
    person.press(Qt.Key.Key_Return)
    person.until(lambda: not stands(person).followed_by)
    mei = OtherUser(person.keeper, "mei", is_new=False)
    assert [one.title for one in mei.does(lambda client: client.lists())] == ["Bakers"]


def test_followers_list(person):
    """Opened by the count; Enter opens a person, F follows, Esc returns."""
    person.window.open(ProfileDestination())
    pane = person.window.pane("profile")
    person.until(lambda: not pane.presenter.state.is_loading)
    person.click(word(pane, "1 follower(s)"))
    view = pane._page.view
    person.until(lambda: view.isVisible() and len(view.people.items) == 1)
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_F)
    person.until(lambda: view.people.items[0].stands.following)
    person.press(Qt.Key.Key_Escape)
    person.until(lambda: not view.isVisible())
    person.click(word(pane, "1 follower(s)"))
    person.until(lambda: view.isVisible() and len(view.people.items) == 1)
    person.clicks_item(view, 0, at=view.rect_of(0).topLeft() + view.rect_of(0).center() / 2)
    person.until(lambda: pane.presenter.state.person_id != person.services.accounts.current().remote_id)
    person.until(lambda: pane.presenter.state.full_handle.startswith("@bo@"))


def test_older_ones_are_asked_for_again(person):
    """When that is wanted once more, by the list that is shown."""
    pane = opens(person)
    asked = []
    pane._area.near_end.connect(lambda: asked.append("posts"))
    pane._page.view.near_end.connect(lambda: asked.append("people"))
    for wanted in (pane.posts.further.wanted, pane.people.further.wanted):
        wanted.emit()
    assert set(asked) == {"posts"}
    person.window.open(ProfileDestination())
    person.until(lambda: not pane.presenter.state.is_loading)
    person.click(word(pane, "1 follower(s)"))
    person.until(lambda: pane._page.view.isVisible() and len(pane._page.view.people.items) == 1)
    asked.clear()
    for wanted in (pane.posts.further.wanted, pane.people.further.wanted):
        wanted.emit()
    assert set(asked) == {"people"}


def test_own_profile_from_the_menu_and_edit(person):
    """The avatar's menu leads there; name and text are saved with a picture; the rail shows the name."""
    person.click(person.window._rail._me)
    person.chooses_in_menu("Your profile")
    person.until_sees("profile")
    returns(person)
    pane = person.pane
    person.until(lambda: not pane.presenter.state.is_loading)
    person.click(word(pane, "0 draft(s)"))
    assert person.sees == "drafts"
    person.window.navigator.back()
    person.click(word(pane, "Edit profile"))
    sheet = person.one(Sheet)
    file = pictures.jpeg(person.services.system.paths.data / "face.jpg", (300, 200))
    sheet.use_file("avatar", str(file))
    person.until(lambda: sheet._files)
    person.writes(sheet._name, "Mei Lin")
    person.writes(sheet._note, "Bread and walls")
    person.click(word(sheet, "Save"))
    person.until(lambda: "Profile saved" in person.told)
    person.until(lambda: "Mei Lin" in person.reads().splitlines())
    assert person.services.accounts.current().name == "Mei Lin"
    assert pane.presenter.state.profile.person.avatar_url


def test_refused_edit_keeps_what_was_typed(person):
    """The server's reason stands in the sheet; closing asks once."""
    person.window.open(ProfileDestination())
    pane = person.pane
    person.until(lambda: not pane.presenter.state.is_loading)
    person.click(word(pane, "Edit profile"))
    sheet = person.one(Sheet)
    sheet._note.setPlainText("x" * 501)
    person.click(word(sheet, "Save"))
    person.until(sheet._problem.isVisible)
    assert sheet._note.toPlainText() == "x" * 501
    person.press(Qt.Key.Key_Escape)
    assert sheet.is_open
    person.press(Qt.Key.Key_Escape)
    person.until(lambda: not person.all(Sheet))


def test_count_of_posts_is_no_less_than_the_posts_shown(person):
    """A post that was just published stands there before the server counts it."""
    person.window.open(ProfileDestination())
    pane = person.pane
    person.until(lambda: not pane.presenter.state.is_loading and not pane.posts.state.is_loading)
    assert pane._top.header._posts.text() == "0 post(s)"
    person.keeper.stop()
    account, name = person.services.accounts.current(), pane.posts.timeline.name
    made = posts_by(pane.presenter.state.profile.person, 2)
    stores(person.services).cache.put_page(account.key, name, PostPage(made, ""), is_newest=True)
    pane.take(TimelineChanged(account.key, name))
    assert pane._top.header._posts.text() == "2 post(s)"
    stores(person.services).cache.remove_post(account.key, made[0].id)
    pane.take(TimelineChanged(account.key, name))
    assert pane._top.header._posts.text() == "1 post(s)"


def test_names_of_fields_stand_beside_the_first_line_of_their_values(person):
    """Though they are smaller."""
    header = opens(person)._top.header
    found = {one.accessibleName(): one for one in header._fields.findChildren(RunsLabel)}
    labels = [found[words] for words in ("Web", "bo.example", "Town", "Porto, mostly")]
    middles = [one.mapTo(header, one.rect().topLeft()).y() + one.heightForWidth(400) / 2 for one in labels]
    assert [abs(name - value) <= 1 for name, value in zip(middles[::2], middles[1::2], strict=True)] == [
        True,
        True,
    ]


def test_tiles_without_a_picture_have_its_round_corners(person):
    """Covered ones, and those whose picture has not come; also under the pointer."""
    pane = opens(person)
    person.keeper.stop()
    account, name = person.services.accounts.current(), pane.posts.timeline.name
    first, second = posts_by(pane.presenter.state.profile.person, 2)
    page = PostPage((structs.replace(first, sensitive=True), second), "")
    stores(person.services).cache.put_page(account.key, name, page, is_newest=True)
    pane.take(TimelineChanged(account.key, name))
    view, paper = pane._area.view, person.window.context.theme.color("paper")
    for row in range(2):
        for is_hovered in (False, True):
            box = view.rect_of(row)
            at = box.center() if is_hovered else QPoint(1, 1)
            QTest.mouseMove(view.viewport(), at)
            person.until(lambda: not person.window.context.pictures.has_pending)
            shown = view.viewport().grab(box).toImage()
            edge, deep = shown.pixelColor(0, 0), shown.pixelColor(shown.width() // 4, shown.height() // 4)
            assert edge == paper
            assert deep != paper


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_sign_of_a_covered_tile_is_seen_on_any_blur(person, theme):
    """Light on a dark ground, in each theme, whatever the picture is like."""
    person.window.context.theme.set_choice(theme)
    pane = opens(person)
    person.keeper.stop()
    account, name = person.services.accounts.current(), pane.posts.timeline.name
    (made,) = posts_by(pane.presenter.state.profile.person, 1)
    blurred = structs.replace(made.attachments[0], blurhash="LEHV6nWB2yk8pyo0adR*.7kCMdnj")
    page = PostPage((structs.replace(made, sensitive=True, attachments=(blurred,)),), "")
    stores(person.services).cache.put_page(account.key, name, page, is_newest=True)
    pane.take(TimelineChanged(account.key, name))
    view = pane._area.view
    QTest.mouseMove(view.viewport(), QPoint(1, 1))
    shown = view.viewport().grab(view.rect_of(0)).toImage()
    middle = shown.width() // 2
    around = [
        shown.pixelColor(middle + x, middle + y).lightness() for x in range(-14, 14) for y in range(-14, 14)
    ]
    assert min(around) < 90
    assert max(around) > 220


def posts_by(somebody, count):
    """Posts with a picture, the newest first."""
    shots = (Attachment("1", "image", "", width=900, height=600),)
    return tuple(post(number, author=somebody, attachments=shots) for number in range(count, 0, -1))


def test_links_and_copies(person):
    """The handle and the link are copied; a hashtag opens its posts, by key as well."""
    pane = opens(person)
    header, clipboard = pane._top.header, QGuiApplication.clipboard()
    person.click(header._handle)
    assert clipboard.text() == header.handle
    person.click(header._share)
    assert clipboard.text() == pane.presenter.state.url
    header._bio.setFocus(Qt.FocusReason.TabFocusReason)
    person.press(Qt.Key.Key_Return)
    person.until_sees("feed")
    assert person.pane.presenter.state.timeline.name == "tag:bread"
    assert "#bread" in BIO


def test_unknown_and_unreachable(person):
    """The placeholder says why; with a server again it is tried again. A cached profile is shown offline."""
    person.window.open(ProfileDestination(handle="@nobody", url="https://x.example/@nobody"))
    person.until(lambda: person.pane.presenter.state.problem is not None)
    person.until(lambda: person.has("retry", person.pane))
    opens(person)
    person.window.open(ProfileDestination())
    person.until(lambda: not person.pane.presenter.state.is_loading)
    person.keeper.stop()
    person.window.open(ProfileDestination(handle="@bo"))
    assert person.pane.presenter.state.profile.person.name == "Bo"
    assert len(person.pane.posts.state.posts) == 3
    person.until(lambda: "The home server is off" in person.reads())
    note = person.pane._top.header._note
    person.writes(note, "Typed offline")
    person.press(Qt.Key.Key_Return)
    person.until(lambda: "The home server is off" in person.told)
    assert note.text() == "Typed offline", "it can be saved later"
    person.click(word(person.pane, "Follow"))
    person.until(lambda: stands(person).following)
    person.keeper.start()
    person.services.system.sync_control.retry_now()
    bo = OtherUser(person.keeper, "bo", is_new=False)
    person.until(lambda: bo.does(lambda client: client.own_profile()).followers == 1)


def test_pinned_post_and_private_replies(person):
    """A pinned post comes first; replies are shown when they are wanted."""
    bo = OtherUser(person.keeper, "bo", is_new=False)
    loaf = OtherUser(person.keeper, "mei", is_new=False).writes("A loaf")
    bo.writes("@mei Which flour?", answers=loaf.id)
    pane = opens(person)
    first = pane.posts.state.posts[-1]
    bo.does(lambda client: client.pin(first.id, on=True))
    pane.refresh()
    person.until(lambda: pane.posts.state.pinned == 1)
    assert pane.posts.state.posts[0].id == first.id
    person.chooses(LIST, "View")
    person.until(lambda: len(pane.posts.state.posts) == 4)
    cards = pane._area.view
    assert [cards._cards.state(one).is_pinned for one in cards.posts] == [True, False, False, False]
    assert cards.card(cards.posts[0]).parts[0].height > cards.card(cards.posts[1]).parts[0].height
    person.click(word(pane, "Filter"))
    person.chooses_in_menu("Show replies")
    person.until(lambda: len(pane.posts.state.posts) == 5)


def test_list_is_made_of_the_cards_of_the_feed(person):
    """The same keys and buttons act on a post; the pictures open in the viewer, the rest of a card its page."""
    pane = opens(person)
    person.chooses(LIST, "View")
    cards = pane._area.view
    assert isinstance(cards, PostCardView)
    person.until(lambda: len(cards.posts) == 4)
    shown = [one.text for one in cards.posts]
    cards.setFocus()
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_L)
    person.until(lambda: cards.posts[0].favourited)
    person.press(Qt.Key.Key_S)
    person.until(lambda: cards.posts[0].bookmarked)
    cards.scrollTo(cards.model().index(0, 0))
    spot = cards.rect_of(0).topLeft() + cards.card(cards.posts[0]).rect_of("boost").center()
    person.clicks_item(cards, 0, at=spot)
    person.until(lambda: cards.posts[0].reblogged)
    assert [one.text for one in cards.posts] == shown
    person.press(Qt.Key.Key_Return)
    viewer = pane.findChild(MediaViewer)
    person.until(viewer.isVisible)
    person.press(Qt.Key.Key_Escape)
    assert not viewer.isVisible()
    person.press(Qt.Key.Key_O)
    person.until_sees("post")
    person.until(lambda: person.pane.presenter.state.post_id == cards.posts[0].id)
