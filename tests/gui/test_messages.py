"""Direct messages in the inbox: the list, a thread, a reply through the outbox, deletion."""

import secrets

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from kesong_desktop.model.account import Visibility
from kesong_desktop.ui.inbox.messages.message_views import BubbleView, ConversationView
from kesong_desktop.ui.widgets.question_sheet import QuestionSheet
from tests.conftest import PATIENCE_S
from tests.fakes.stores import stores
from tests.gui.other_user import OtherUser
from tests.gui.person import CTRL
from tests.gui.real_window import settled


def direct(who, text):
    """Somebody writes a direct post."""
    return who.does(
        lambda client: client.create_status(
            text=text, media_ids=[], visibility=Visibility.DIRECT, key=secrets.token_hex(16)
        )
    )


def with_messages(desk, keeper):
    """Bo and Ci wrote to mei."""
    settled(desk, keeper)
    for name, text in (("bo", "@mei Which flour do you use?"), ("ci", "@mei Are you coming on Sunday?")):
        direct(OtherUser(keeper, name), text)


@pytest.fixture
def person(open_window):
    """Somebody with two messages, who looks at the list of them."""
    with open_window(with_messages) as person:
        person.goes_to("inbox")
        person.chooses("messages")
        person.until(lambda: len(listed(person)) == 2)
        yield person


def view(person):
    """The list of conversations."""
    return person.pane.findChild(ConversationView)


def listed(person):
    """The people of each conversation and whether it is unread."""
    model = view(person).model()
    rows = range(model.rowCount())
    return [(model.index(row, 0).data(), view(person).conversations[row].is_unread) for row in rows]


def bubbles(person):
    """The messages of the open conversation, as (is mine, text)."""
    return [(one.is_own, one.text) for one in person.pane.findChild(BubbleView).messages]


def box(person):
    """Where a message is written."""
    return next(one for one in person.all(QPlainTextEdit, person.pane) if one.accessibleName() == "Message")


def test_button_that_sends_is_level_with_the_line(person):
    person.clicks_item(view(person), 1)
    person.until(lambda: box(person).isVisible())
    send = next(one for one in person.all(QPushButton, person.pane) if one.text() == "Send")
    centres = [one.mapTo(person.pane, one.rect().center()).y() for one in (send, box(person))]
    assert abs(centres[0] - centres[1]) <= 1


def test_message_is_read_and_answered_by_ctrl_enter(person):
    """By a click into the thread; what is sent is a direct reply to the last message."""
    assert listed(person) == [("Ci", True), ("Bo", True)]
    person.clicks_item(view(person), 1)
    person.until(lambda: bubbles(person) == [(False, "Which flour do you use?")])
    person.until(lambda: listed(person) == [("Ci", True), ("Bo", False)])
    question = person.pane.messages.state.messages[0].post
    person.types("Rye.")
    person.press(Qt.Key.Key_Return, CTRL)
    person.until(lambda: bubbles(person)[1:] == [(True, "Rye.")])
    person.until(lambda: box(person).toPlainText() == "")
    person.until(lambda: person.pane.messages.state.messages[-1].post is not None)
    assert len(bubbles(person)) == 2, "it is never out of sight"
    said = person.pane.messages.state.messages[-1].post
    assert (said.visibility, said.in_reply_to_id) == (Visibility.DIRECT, question.id)
    person.until(lambda: listed(person) == [("Bo", False), ("Ci", True)])
    bo = OtherUser(person.keeper, "bo", is_new=False)
    assert bo.does(lambda client: client.status(said.id)).text.endswith("Rye.")


def test_older_ones_are_asked_for_again(person):
    """When that is wanted once more, and when the list is shown again."""
    asked = []
    view(person).near_end.connect(lambda: asked.append("messages"))
    person.pane.messages.further.wanted.emit()
    assert asked == ["messages"]
    person.chooses("notifications")
    asked.clear()
    person.chooses("messages")
    assert asked


def test_text_is_kept_when_leaving(person):
    """In another conversation, and in another pane; by keys alone."""
    view(person).setFocus()
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Return)
    person.until(lambda: box(person).hasFocus())
    person.types("On Sun")
    person.clicks_item(view(person), 1)
    assert box(person).toPlainText() == ""
    person.goes_to("feed")
    person.goes_to("inbox")
    person.clicks_item(view(person), 0)
    assert box(person).toPlainText() == "On Sun"
    (draft,) = person.services.drafts.all()
    assert (draft.text, draft.visibility) == ("@ci On Sun", Visibility.DIRECT)


def test_delete_asks(person):
    """No: nothing. Yes: it is gone, here and on the server."""
    person.clicks_item(view(person), 0)
    person.click("delete conversation", person.pane)
    person.press(Qt.Key.Key_Escape)
    assert len(listed(person)) == 2
    person.click("delete conversation", person.pane)
    assert person.one(QuestionSheet)
    person.press(Qt.Key.Key_Return)
    person.until(lambda: [name for name, _ in listed(person)] == ["Bo"])
    mei = OtherUser(person.keeper, "mei", is_new=False)
    person.until(lambda: len(mei.does(lambda client: client.conversations()).conversations) == 1)


def test_messages_open_offline(open_window):
    """What was read before is there; a message waits in the outbox."""
    with open_window(with_messages) as person:
        account = person.services.accounts.current()
        person.services.inbox.conversations.refresh(account).result(PATIENCE_S)
        person.keeper.stop()
        person.goes_to("inbox")
        person.chooses("messages")
        person.until(lambda: len(listed(person)) == 2)
        person.clicks_item(view(person), 0)
        assert bubbles(person) == [(False, "Are you coming on Sunday?")]
        person.until(lambda: "The home server is off" in person.reads())
        person.types("Yes")
        person.press(Qt.Key.Key_Return, CTRL)
        person.until(lambda: bubbles(person)[1:] == [(True, "Yes")])
        assert len(stores(person.services).jobs.posts()) == 1


def test_empty_and_failed_messages(open_window):
    """It says so, and looks again."""
    with open_window() as person:
        person.goes_to("inbox")
        person.chooses("messages")
        person.until(lambda: "No messages yet" in person.reads())
        person.keeper.stop()
        person.press(Qt.Key.Key_F5)
        person.until(lambda: "The home server is off" in person.reads())
        person.keeper.start()
        person.until(lambda: person.has("retry", person.pane))
        person.click("retry", person.pane)
        person.until(lambda: "No messages yet" in person.reads())
