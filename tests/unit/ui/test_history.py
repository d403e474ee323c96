"""The places that back and forward lead to."""

from kesong_desktop.ui.window.history import History


def visited(*places: str) -> History[str]:
    """A history of places visited in this order."""
    history: History[str] = History()
    for place in places:
        history.visit(place)
    return history


def test_back_and_forward() -> None:
    """Step by step, and no further than there are places."""
    history = visited("feed", "roll", "outbox")
    assert [history.back(), history.back(), history.back()] == ["roll", "feed", None]
    assert history.current == "feed"
    assert [history.forward(), history.forward(), history.forward()] == ["roll", "outbox", None]


def test_a_visit_drops_the_places_ahead() -> None:
    """As in a browser."""
    history = visited("feed", "roll", "outbox")
    history.back()
    history.visit("inbox")
    assert history.forward() is None
    assert [history.back(), history.back()] == ["roll", "feed"]


def test_the_same_place_is_visited_once() -> None:
    """Going back leads to another place."""
    history = visited("feed", "roll", "roll")
    assert history.back() == "feed"


def test_removed_places_leave_no_repetition() -> None:
    """The feed before and after a draft is one place."""
    history = visited("roll", "feed", "compose", "preflight", "feed")
    history.remove(lambda place: place in {"compose", "preflight"})
    assert history.current == "feed"
    assert [history.back(), history.back()] == ["roll", None]


def test_the_current_place_may_be_removed() -> None:
    """The one before it is current then."""
    history = visited("feed", "compose")
    history.remove(lambda place: place == "compose")
    assert history.current == "feed"
    history.visit("outbox")
    assert history.back() == "feed"


def test_cleared() -> None:
    """Nothing is current."""
    history = visited("feed", "roll")
    history.clear()
    assert (history.current, history.back(), history.forward()) == (None, None, None)
