"""The page of a post against a home server: read, liked, replied to, edited, deleted and made a draft again."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture
from kesong_desktop.model.social.thread import Thread
from kesong_desktop.ui.post import reply_delegate
from kesong_desktop.ui.post.post_sheets import EditHistorySheet
from kesong_desktop.ui.post.reply.reply_box import ReplyBox
from kesong_desktop.ui.posts.edit_sheet import EditPostSheet
from kesong_desktop.ui.shell.destination import PostDestination
from kesong_desktop.ui.widgets.field import GrowingText
from kesong_desktop.ui.widgets.question_sheet import QuestionSheet
from kesong_desktop.ui.widgets.toast import Toast
from tests.conftest import PATIENCE_S
from tests.fakes.stores import stores
from tests.fakes.timeline_services import post
from tests.gui.other_user import OtherUser
from tests.gui.person import CTRL
from tests.gui.real_window import settled
from tests.gui.words import caption_of


class Reader:
    """Mei at the page of a post; Lin is somebody else on the server."""

    def __init__(self, person):
        self.person = person
        self.lin = OtherUser(person.keeper, "lin")

    @property
    def pane(self):
        """The pane."""
        return self.person.window.pane("post")

    @property
    def view(self):
        """The list of the conversation."""
        return self.pane.view

    @property
    def box(self):
        """Where a reply is written."""
        return self.person.one(ReplyBox, self.pane)

    def opens(self, post):
        """Open the page, and wait for what the server has."""
        self.person.window.open(PostDestination(post.id, post.url))
        presenter = self.pane.presenter
        self.person.until(lambda: presenter.state.post is not None and not presenter.state.is_loading)

    def texts(self):
        """What kind of row has which text."""
        return [(item.kind, item.post.text if item.post else "") for item in self.view.items]

    def presses_part(self, post_id, name):
        """Click a button of a reply."""
        row = self.view.row_of(post_id)
        spot = dict(self.view.laid_out(post_id).buttons)[name].center()
        self.person.clicks_item(self.view, row, at=spot + self.view.rect_of(row).topLeft())

    def below(self, post):
        """Texts and authors of the replies, by the server."""
        _, replies = self.lin.does(lambda client: client.context(post.id))
        return [(one.text, one.author.username, one.in_reply_to_id) for one in replies]

    def own_post(self, text="Wrods.", *, with_picture=False):
        """Publish a post of one's own."""
        desk = self.person.services
        folder = desk.system.paths.data / "Pictures"
        pictures = (DraftPicture(str(folder / "one.jpg"), "A heron"),) if with_picture else ()
        job = desk.publishing.publisher.queue(
            Draft(DraftId("mine"), text=text, pictures=pictures), desk.accounts.current()
        )
        self.person.until(lambda: desk.outbox.get_post(job.id).post_id)
        return desk.threads.thread(job.account, desk.outbox.get_post(job.id).post_id).post

    def menu(self, words):
        """Choose in the menu of the current post."""
        self.person.press(Qt.Key.Key_M)
        self.person.chooses_in_menu(words)
        # A menu of this platform takes it away.
        self.person.window.activateWindow()

    def confirms(self, what):
        """Say yes in the sheet that asks."""
        self.person.until(lambda: self.person.all(QuestionSheet) and self.person.window.isActiveWindow())
        self.person.click(what, self.person.one(QuestionSheet))


@pytest.fixture
def reader(open_window):
    """Mei, signed in."""
    with open_window(settled) as person:
        yield Reader(person)


def test_conversation_is_read_and_liked(reader):
    """Above, below, by key and by mouse; Esc leads back."""
    person, lin = reader.person, reader.lin
    first = lin.writes("Heron at dusk")
    second = lin.writes("More of it", answers=first.id)
    lin.writes("Nice", answers=second.id)
    reader.opens(second)
    expected = [("ancestor", "Heron at dusk"), ("post", "More of it"), ("box", ""), ("reply", "Nice")]
    assert reader.texts() == expected
    assert "Nice" in person.spoken(reader.view, 3)
    assert person.has("profile of", reader.pane)
    person.press(Qt.Key.Key_L)
    person.until(lambda: lin.does(lambda client: client.status(second.id)).favourites == 1)
    person.press(Qt.Key.Key_J)
    person.press(Qt.Key.Key_Return)
    person.until(
        lambda: [kind for kind, _ in reader.texts()] == ["ancestor", "ancestor", "post", "box", "note"]
    )
    person.press(Qt.Key.Key_Escape)
    person.until(lambda: reader.texts() == expected)
    row = reader.view.row_of(first.id)
    person.clicks_item(reader.view, row, at=reader.view.rect_of(row).topLeft() + QPoint(300, 45))
    person.until(lambda: reader.texts()[0] == ("post", "Heron at dusk"))
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_Escape)
    person.until_sees("feed")


def test_reply_in_place_and_to_a_reply(reader):
    """The replies arrive on the server where they belong; what was typed is not lost by leaving."""
    person, post = reader.person, reader.lin.writes("Heron at dusk")
    answer = reader.lin.writes("Where is it?", answers=post.id)
    reader.opens(post)
    person.press(Qt.Key.Key_R)
    assert reader.box.text.toPlainText() == "@lin "
    person.types("By the")
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_Escape)
    person.until_sees("feed")
    reader.opens(post)
    person.press(Qt.Key.Key_R)
    assert reader.box.text.toPlainText() == "@lin By the"
    person.types(" pond")
    person.press(Qt.Key.Key_Return, CTRL)
    person.until(lambda: ("@lin By the pond", "mei", post.id) in reader.below(post))
    person.until(lambda: ("reply", "@lin By the pond") in reader.texts())
    assert person.services.drafts.all() == []
    reader.presses_part(answer.id, "reply")
    kinds = [kind for kind, _ in reader.texts()]
    assert kinds[:3] == ["post", "reply", "box"], "the box stands below what is replied to"
    person.types("There")
    person.click("reply", reader.box)
    person.until(lambda: ("@lin There", "mei", answer.id) in reader.below(post))


def test_reply_with_a_pasted_picture(reader):
    """It has its description on the server."""
    person, post = reader.person, reader.lin.writes("Heron at dusk")
    reader.opens(post)
    photo = person.services.system.paths.data / "Pictures" / "two.jpg"
    assert reader.pane.add_files([str(photo)])
    person.until(lambda: person.all(QLineEdit, reader.box))
    person.writes(person.one(QLineEdit, reader.box), "A pond")
    person.press(Qt.Key.Key_Return, CTRL)
    person.until(lambda: reader.below(post))
    _, (reply,) = reader.lin.does(lambda client: client.context(post.id))
    assert [one.alt for one in reply.attachments] == ["A pond"]


def box_edges(reader):
    """Where the box begins and ends, and how high what is seen of the list is."""
    rect = reader.view.rect_of(reader.view._model.row_of("box"))
    return rect.top(), rect.bottom(), reader.view.viewport().height()


def test_reply_box_is_seen_whole_in_the_smallest_window(reader):
    """As it grows by pictures and by lines; who scrolls away from it stays there."""
    person, post = reader.person, reader.own_post("Heron", with_picture=True)
    person.window.resize(800, 600)
    reader.opens(post)
    folder = person.services.system.paths.data / "Pictures"
    for name in ("one.jpg", "two.jpg"):
        before = box_edges(reader)
        assert reader.pane.add_files([str(folder / name)])
        person.until(
            lambda before=before: box_edges(reader)[1] - box_edges(reader)[0] > before[1] - before[0]
        )
        QApplication.processEvents()
        top, bottom, high = box_edges(reader)
        assert top >= 0
        assert bottom < high
    for _ in range(4):
        person.press(Qt.Key.Key_Return)
    QApplication.processEvents()
    top, bottom, high = box_edges(reader)
    assert bottom < high
    reader.view.verticalScrollBar().setValue(0)
    reader.view.setFocus()
    reader.box.text.appendPlainText("One line more")
    QApplication.processEvents()
    assert reader.view.verticalScrollBar().value() == 0


def test_pin(reader):
    """By the menu; the server knows, and the menu offers the opposite."""
    person, post = reader.person, reader.own_post("Heron")
    reader.opens(post)
    reader.menu("Pin to profile")
    person.until(lambda: person.told == "Pinned to your profile")
    assert reader.pane.presenter.state.post.pinned
    person.until(reader.view.hasFocus)
    reader.menu("Unpin from profile")
    person.until(lambda: person.told == "Post unpinned")


def test_card_of_the_feed_opens_the_page(reader):
    """A click beside its buttons and links."""
    person, post = reader.person, reader.own_post("Heron by the pond")
    person.goes_to("feed")
    person.until(lambda: [one.id for one in person.posts()] == [post.id])
    person.clicks_item(person.feed, 0, at=person.feed.rect_of(0).center())
    person.until_sees("post")
    person.until(lambda: reader.texts()[:1] == [("post", "Heron by the pond")])


def test_vote_in_a_poll(reader):
    """The vote is on the server, and the page shows the result."""
    person = reader.person
    asked = {"poll": {"options": ["Heron", "Swan"], "expires_in": 3600}}
    post = reader.lin.does(
        lambda client: client.create_status(
            text="Which?", media_ids=[], visibility=Visibility.PUBLIC, key="k", more=asked
        )
    )
    reader.opens(post)
    person.click("swan", reader.pane)
    person.click("vote", reader.pane)
    person.until(lambda: reader.lin.does(lambda client: client.status(post.id)).poll.votes == 1)
    person.until(lambda: "Swan (your vote)" in person.reads())


def test_edit_and_history(reader):
    """The page shows the new text, that it was edited, and the old text on demand."""
    person, post = reader.person, reader.own_post()
    reader.opens(post)
    reader.menu("Edit post…")
    person.until(lambda: person.all(EditPostSheet) and person.window.isActiveWindow())
    person.writes(person.one(GrowingText, person.one(EditPostSheet)), "Words.")
    person.click("save the changes", person.one(EditPostSheet))
    person.until(lambda: reader.texts()[0] == ("post", "Words."))
    person.until(lambda: reader.pane.presenter.state.post.edited_utc is not None)
    person.click("edited", reader.pane)
    person.until(lambda: person.all(EditHistorySheet))
    assert "Wrods." in person.reads(person.one(EditHistorySheet))
    person.press(Qt.Key.Key_Escape)
    assert not person.all(EditHistorySheet)


def test_deletion_that_waits_is_undone(reader):
    """While the outbox is paused, the post comes back by the button of the toast; later it goes for good."""
    person, post = reader.person, reader.own_post()
    reader.opens(post)
    policy = person.services.publishing.send_policy
    policy.pause(None, on=True).result(PATIENCE_S)
    reader.menu("Delete post")
    reader.confirms("delete it")
    person.until(lambda: "was deleted" in person.reads())
    person.until(lambda: "when the server" in person.told)
    person.toast_click()
    person.until(reader.view.isVisible)
    assert reader.texts()[0] == ("post", "Wrods.")
    policy.pause(None, on=False).result(PATIENCE_S)
    assert reader.lin.does(lambda client: client.status(post.id)).id == post.id
    person.window.activateWindow()
    reader.view.setFocus()
    person.until(reader.view.hasFocus)
    reader.menu("Delete post")
    reader.confirms("delete it")
    person.until(lambda: "was deleted" in person.reads())
    person.until(lambda: person.told == "Post deleted")


def test_redraft_loses_nothing(reader):
    """Text, picture and description are in a draft whose file is its own; the post has gone."""
    person, post = reader.person, reader.own_post("Heron", with_picture=True)
    stores(person.services).drafts.remove([one.id for one in person.services.drafts.all()])
    reader.opens(post)
    reader.menu("Delete and redraft…")
    reader.confirms("delete and redraft")
    person.until_sees("compose")
    (draft,) = person.services.drafts.all()
    assert (draft.text, [one.alt for one in draft.pictures]) == ("Heron", ["A heron"])
    kept = person.services.system.paths.kept
    assert all(path.startswith(str(kept)) for path in (one.path for one in draft.pictures))
    person.until(lambda: not person.asks_the_server())


def test_states_without_the_post(reader):
    """Deleted on the server: the page says so; a link is copied by the share button."""
    person, post = reader.person, reader.lin.writes("Heron at dusk")
    reader.opens(post)
    person.click("share", reader.pane)
    person.chooses_in_menu("Copy link")
    assert QApplication.clipboard().text() == post.url
    assert person.window.findChild(Toast).text == "Link copied"
    reader.lin.does(lambda client: client.delete_status(post.id))
    reader.pane.refresh()
    person.until(lambda: "This post was deleted" in person.reads())
    person.click("back", reader.pane)
    person.until_sees("feed")


def test_without_a_network(reader):
    """What is cached is shown with the reason why the rest is missing; another post can be tried again."""
    person, lin = reader.person, reader.lin
    post = lin.writes("Heron at dusk")
    other = lin.writes("Never read", answers=post.id)
    reader.opens(post)
    person.until(lambda: reader.texts()[-1] == ("reply", "Never read"))
    person.keeper.stop()
    reader.opens(other)
    assert [text for _, text in reader.texts()[:2]] == ["Heron at dusk", "Never read"]
    person.until(lambda: reader.view.items[-1].action == "Turn on")
    person.window.open(PostDestination("12345", "https://example.org/12345"))
    person.until(lambda: person.has("turn on", reader.pane))
    person.click("turn on", reader.pane)
    person.until(lambda: "was deleted" in person.reads())


def test_of_many_replies_those_near_the_screen_are_laid_out(reader, monkeypatch):
    """The others when they come near it; what is there stays there, and each has its own height."""
    person, laid = reader.person, set()
    lay_out = reply_delegate.lay_out_reply

    def noted(item, *args, **kwargs):
        laid.add(item.post.id)
        return lay_out(item, *args, **kwargs)

    monkeypatch.setattr(reply_delegate, "lay_out_reply", noted)
    account = person.services.accounts.current()
    replies = tuple(
        post(number, in_reply_to_id="1", html=f"<p>{'Word ' * (number * 37 % 300)}</p>")
        for number in range(2, 502)
    )
    stores(person.services).threads.put(account.key, Thread(post(1), (), replies), now_s=0)
    person.keeper.stop()
    person.window.open(PostDestination("1"))
    view = reader.view
    assert view.model().rowCount() == len(view.items) >= 502
    assert 0 < len(laid) < 60
    bar = view.verticalScrollBar()
    for _ in range(20):
        row = view.visible_rows()[1]
        before, value = view.rect_of(row).top(), bar.value()
        bar.setValue(value + 70)
        assert view.rect_of(row).top() == before - 70
        shown = [one for one in view.visible_rows() if view.items[one].kind == "reply"]
        assert all(
            view.rect_of(one).height() == view.laid_out(view.items[one].post.id).height for one in shown
        )
    assert len(laid) < 120
    person.press(Qt.Key.Key_End)
    person.press(Qt.Key.Key_K)
    assert view.current.post is not None
    assert view.rect_of(view.currentIndex().row()).bottom() <= view.viewport().height()


def test_rows_are_items_of_a_list(reader):
    """With names for screen readers, and no button without one."""
    person, post = reader.person, reader.lin.writes("Heron at dusk")
    reader.lin.writes("Nice", answers=post.id)
    reader.opens(post)
    person.until(lambda: len(reader.texts()) == 3)
    rows = QAccessible.queryAccessibleInterface(reader.view)
    names = [rows.child(row).text(QAccessible.Text.Name) for row in range(3)]
    assert [name.partition("\n")[0] for name in names] == ["Lin", "Write a reply", "Lin"]
    assert all(caption_of(one) for one in person.all(QAbstractButton, reader.pane))
