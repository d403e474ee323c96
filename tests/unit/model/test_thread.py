"""The order and the indentation of replies."""

from kesong_desktop.model.social.thread import Thread, arrange_replies, part_of
from tests.fakes.timeline_services import post


def thread(*replies):
    """A thread of the post 1 with replies given as (number, what it replies to)."""
    return Thread(post(1), (), tuple(post(number, in_reply_to_id=str(to)) for number, to in replies))


def shape(nodes):
    """Id and depth of each."""
    return [(one.post.id, one.depth) for one in nodes]


def test_replies_stand_below_what_they_reply_to_by_time():
    nodes = arrange_replies(thread((6, 2), (3, 1), (5, 3), (2, 1), (4, 2)))
    assert shape(nodes) == [("2", 0), ("4", 1), ("6", 1), ("3", 0), ("5", 1)]


def test_rails_lead_to_the_next_reply_of_a_level():
    nodes = arrange_replies(thread((2, 1), (3, 2), (4, 3), (5, 1)))
    assert [one.rails for one in nodes] == [(True,), (True, False), (True, False, False), (False,)]


def test_reply_to_unknown_post_stands_at_the_top():
    assert shape(arrange_replies(thread((2, 1), (4, 77)))) == [("2", 0), ("4", 0)]


def test_deep_replies_are_counted_and_shown_on_demand():
    deep = thread(*((number + 1, number) for number in range(1, 8)))
    nodes = arrange_replies(deep, max_depth=2)
    assert shape(nodes) == [("2", 0), ("3", 1), ("4", 2)]
    assert [one.hidden for one in nodes] == [0, 0, 4]
    opened = arrange_replies(deep, {"4"}, max_depth=2)
    assert shape(opened)[3:] == [("5", 2), ("6", 2), ("7", 2), ("8", 2)]
    assert not any(one.hidden for one in opened)


def test_replies_that_reply_to_each_other_do_no_harm():
    assert shape(arrange_replies(thread((2, 1), (3, 4), (4, 3)))) == [("2", 0)]
    circle = part_of("3", [post(3, in_reply_to_id="4"), post(4, in_reply_to_id="3")])
    assert [one.id for one in circle.posts] == ["4", "3"]


def test_part_of_a_larger_conversation():
    whole = thread((2, 1), (3, 2), (4, 3), (5, 1))
    part = part_of("3", whole.posts)
    assert [one.id for one in part.ancestors] == ["1", "2"]
    assert part.post.id == "3"
    assert [one.id for one in part.replies] == ["4"]
    assert part_of("77", whole.posts) == Thread()
