"""Options of a post: language, place, reply controls and sets of hashtags."""

from concurrent.futures import Future
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from kesong_desktop.model.outbox import State
from kesong_desktop.model.reply_policy import ReplyPolicy
from kesong_desktop.model.suggestion import Suggestion
from kesong_desktop.model.tag_set import TagSet
from kesong_desktop.ui.widgets.popup_list import PopupList
from tests.fakes.stores import stores
from tests.gui.person import CTRL


def chooses_in(person, what, words):
    """Go to a line of a list by its first letters."""
    box = person.named(QComboBox, what, person.pane)
    index = box.findText(words)
    assert index >= 0, words
    box.setCurrentIndex(index)
    box.activated.emit(index)


def draft(person):
    """What is in hand."""
    return person.window.draft_session.draft


def test_language_and_place(person):
    """The language is remembered for the next post; the place is off until it is wanted, and gone when it is not."""
    person.goes_to("roll")
    person.until(lambda: person.roll.photos)
    placed = next(index for index, photo in enumerate(person.roll.photos) if photo.has_place)
    person.picks(placed)
    assert person.named(QComboBox, "language", person.pane).currentText() == "Not specified"
    # The others are named in the next turn of the event loop.
    person.until(lambda: person.named(QComboBox, "language", person.pane).findText("Deutsch") >= 0)
    chooses_in(person, "language", "Deutsch")
    switch = person.named(QCheckBox, "place", person.pane)
    assert not switch.isChecked()
    assert "Off (not shared)" in person.reads()
    switch.click()
    person.types("Arezzo")
    assert draft(person).wire_text() == "📍 Arezzo"
    assert "Everyone who can see the post sees the place" in person.reads()
    person.click("from the photo")
    person.until(lambda: "° " in draft(person).place)
    told = draft(person).place
    person.press(Qt.Key.Key_Return, CTRL)
    person.until_checked()
    assert person.finding(told)
    person.press(Qt.Key.Key_Escape)
    switch.click()
    assert draft(person).place == ""
    switch.click()
    assert person.line("where").text() == ""
    person.press(Qt.Key.Key_N, CTRL)
    assert not switch.isChecked()
    assert person.named(QComboBox, "language", person.pane).currentText() == "Deutsch"
    assert draft(person).language == ""


def test_sets_of_hashtags(person):
    """The present tags become a set; it is put in elsewhere, has another name, and goes."""
    person.press(Qt.Key.Key_N, CTRL)
    person.types("By the #lake")
    person.writes(person.line("add a tag"), "slow ")
    assert "2 tag" in person.reads()
    person.click("sets")
    person.writes(person.named(QLineEdit, "new set"), "Walks")
    person.click("keep these tags")
    person.until(lambda: person.has("put in"))
    assert person.services.draft_content.tag_sets.all() == [TagSet("Walks", ("lake", "slow"))]
    person.writes(person.named(QLineEdit, "name of"), "Long walks")
    person.press(Qt.Key.Key_Tab)
    person.until(lambda: [one.name for one in person.services.draft_content.tag_sets.all()] == ["Long walks"])
    person.until(lambda: person.named(QLineEdit, "name of").accessibleName().endswith("Long walks"))
    person.press(Qt.Key.Key_Escape)
    assert person.sees == "compose"
    person.press(Qt.Key.Key_N, CTRL)
    person.types("#Slow again")
    person.click("sets")
    person.click("put in")
    assert draft(person).tags == ("lake",)
    person.click("sets")
    person.click("delete")
    person.until(lambda: person.services.draft_content.tag_sets.all() == [])
    person.until(lambda: not person.has("put in"))


def test_reply_controls_are_offered_where_the_server_has_them(person):
    """Elsewhere nothing is offered; what was wished for another server is told by the check."""
    person.press(Qt.Key.Key_N, CTRL)
    assert not [one for one in person.all(QComboBox) if one.accessibleName().startswith("Who can")]
    account = person.services.accounts.current()
    before, at_s = stores(person.services).accounts.capability(account.server)
    listens = replace(before, reply_circles=tuple(ReplyPolicy), quote_circles=(ReplyPolicy.NOBODY,))
    stores(person.services).accounts.put_capability(account.server, listens, at_s)
    person.goes_to("feed")
    person.press(Qt.Key.Key_N, CTRL)
    person.types("Cats.")
    chooses_in(person, "who can answer", "People mentioned")
    chooses_in(person, "who can quote", "Nobody")
    assert (draft(person).replies, draft(person).quotes) == (ReplyPolicy.MENTIONED, ReplyPolicy.NOBODY)
    stores(person.services).accounts.put_capability(account.server, before, at_s)
    person.press(Qt.Key.Key_Return, CTRL)
    person.until_checked()
    assert person.finding("lets everyone reply and quote")


def test_place_known_to_the_server(person, monkeypatch):
    """Chosen from its list it stands beside the text; typed on, or for another server, it is words again."""
    found = Future()
    found.set_result((Suggestion("place", "Arezzo, Italy", id="77"),))
    monkeypatch.setattr(person.services.draft_content.suggestions, "search", lambda *_: found)
    account = person.services.accounts.current()
    can, at_s = stores(person.services).accounts.capability(account.server)
    person.press(Qt.Key.Key_N, CTRL)
    switch = person.named(QCheckBox, "place", person.pane)
    switch.click()
    person.types("Are")
    assert not [one for one in person.window.findChildren(PopupList) if one.lines]
    stores(person.services).accounts.put_capability(account.server, replace(can, places=True), at_s)
    person.types("z")
    person.until(lambda: [one for one in person.window.findChildren(PopupList) if one.lines])
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    assert (draft(person).place, draft(person).place_id) == ("Arezzo, Italy", "77")
    assert draft(person).wire_text() == ""
    assert "shown beside the post" in person.reads()
    person.types("!")
    assert (draft(person).place, draft(person).place_id) == ("Arezzo, Italy!", "")
    assert draft(person).wire_text() == "📍 Arezzo, Italy!"


def test_a_first_comment_follows_the_post(person):
    """Its field opens with a click; the check and the outbox show it, and it is posted once the post is."""
    person.picks(0)
    person.describes_all("a lake")
    person.click("add a first comment")
    assert person.text("first comment").hasFocus()
    person.types("Prints in my profile")
    assert draft(person).first_comment == "Prints in my profile"
    account = person.services.accounts.current()
    person.services.publishing.send_policy.pause(account, on=True).result()
    person.press(Qt.Key.Key_Return, CTRL)
    person.until_checked()
    assert person.finding("Your first comment follows the post")
    person.press(Qt.Key.Key_Return, CTRL)
    person.until_sees("feed")
    person.goes_to("outbox")
    person.until(lambda: "First comment: Prints in my profile" in person.reads())
    person.services.publishing.send_policy.pause(account, on=False).result()
    jobs = stores(person.services).jobs
    person.until(lambda: [one.state for one in jobs.posts()] == [State.PUBLISHED] * 2)
    comment, post = person.asks_the_server()
    assert (comment.text, comment.in_reply_to_id) == ("Prints in my profile", post.id)
