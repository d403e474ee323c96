"""A poll on the page of a post: choose, vote, and read the result."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QRadioButton

from kesong_desktop.model.social.content.poll import Poll, PollOption
from kesong_desktop.ui.post.detail.poll_box import PollBox
from tests.fakes.timeline_services import NOW

POLL = Poll(
    "p", (PollOption("Heron", 3), PollOption("Swan & goose", 1)), NOW + timedelta(days=1), votes=4, voters=4
)


@pytest.fixture
def box(qtbot):
    """An empty one, and what was voted."""
    made = PollBox(clock=lambda: NOW)
    qtbot.addWidget(made)
    made.votes = []
    made.voted.connect(made.votes.append)
    made.show()
    return made


def texts(box):
    """All labels that are shown, once new ones are laid out."""
    QApplication.processEvents()
    return [one.text() for one in box.findChildren(QLabel) if one.isVisible()]


def test_vote_for_one_answer(box):
    box.show_poll(POLL, can_vote=True)
    heron, swan = box.findChildren(QRadioButton)
    (send,) = box.findChildren(QPushButton)
    assert not send.isEnabled()
    assert swan.text() == "Swan && goose", "no key is made of the ampersand"
    heron.click()
    swan.click()
    send.click()
    assert box.votes == [(1,)]
    assert not send.isEnabled()
    box.show_poll(POLL, can_vote=True)
    assert send.isEnabled(), "after a failure it can be sent again"


def test_several_answers(box):
    box.show_poll(Poll("p", POLL.options, is_multiple=True), can_vote=True)
    for choice in box.findChildren(QCheckBox):
        choice.click()
    box.findChildren(QPushButton)[0].click()
    assert box.votes == [(0, 1)]


@pytest.mark.parametrize(
    ("poll", "can_vote"),
    [
        (POLL, False),
        (POLL.with_vote((0,)), True),
        (Poll("p", POLL.options, NOW - timedelta(days=1), votes=4), True),
    ],
    ids=["server", "voted", "ended"],
)
def test_result_where_no_vote_is_taken(box, poll, can_vote):
    box.show_poll(POLL, can_vote=True)
    box.show_poll(poll, can_vote=can_vote)
    assert not box.findChildren(QPushButton)[0].isVisible()
    shown = texts(box)
    assert any("%: Heron" in text for text in shown)
    assert ("(your vote)" in " ".join(shown)) == poll.has_voted
    assert any("ended" in text for text in shown) == poll.is_closed(NOW)


def test_post_without_a_poll_shows_none(box):
    box.show_poll(POLL, can_vote=True)
    box.show_poll(None, can_vote=True)
    assert not box.isVisible()
