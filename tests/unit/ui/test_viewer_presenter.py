"""The viewer's presenter: steps between items, live photos and the text around an item."""

import pytest

from kesong_desktop.model.library.rating import Rating
from kesong_desktop.ui.images.pictures import FileSource
from kesong_desktop.ui.images.viewer_item import ViewerItem
from kesong_desktop.ui.viewer.presenter import ViewerPresenter, ViewerState


def item(name: str, **more: object) -> ViewerItem:
    """An item with a caption."""
    return ViewerItem(FileSource(name, 64), name, **more)  # type: ignore[arg-type]


class Shown:
    """What a presenter asked its view to show."""

    def __init__(self, presenter: ViewerPresenter) -> None:
        self.items: list[ViewerState] = []
        self.facts: list[ViewerState] = []
        presenter.item_changed.connect(self.items.append)
        presenter.facts_changed.connect(self.facts.append)


@pytest.fixture
def presenter() -> ViewerPresenter:
    """Nothing is open yet."""
    return ViewerPresenter()


def test_steps_stop_at_both_ends(presenter: ViewerPresenter) -> None:
    """The state tells which neighbours there are; a step beyond the end changes nothing."""
    shown = Shown(presenter)
    presenter.open([item("a"), item("b"), item("c")], 1)
    assert (shown.items[-1].has_previous, shown.items[-1].has_next) == (True, True)
    presenter.step(1)
    presenter.step(1)
    assert [state.item.caption for state in shown.items] == ["b", "c"]
    assert not shown.items[-1].has_next
    presenter.step(-5)
    assert presenter.index == 0
    assert not shown.items[-1].has_previous


def test_neighbours_are_those_beside_the_current_item(presenter: ViewerPresenter) -> None:
    """One at the ends, two between them."""
    items = [item("a"), item("b"), item("c")]
    presenter.open(items, 0)
    assert presenter.neighbours() == [items[1]]
    presenter.step(1)
    assert presenter.neighbours() == [items[0], items[2]]


def test_caption_has_number_rating_and_usage(presenter: ViewerPresenter) -> None:
    """In one line; a screen reader gets the rating as a number."""
    shown = Shown(presenter)
    rated = item("a", rating=Rating(3), usage="Posted", is_selected=True)
    presenter.open([rated, item("b", rating=Rating(0, is_rejected=True))], 0)
    state = shown.items[-1]
    assert state.caption == "1 / 2   Selected   Posted   a"
    assert state.name == "a Selected"
    assert state.description.startswith("1 of 2, 3 star")
    presenter.step(1)
    assert shown.items[-1].caption == "2 / 2   Rejected   b"


def test_single_item_has_no_number(presenter: ViewerPresenter) -> None:
    """There is nothing to count."""
    shown = Shown(presenter)
    presenter.open([item("a")], 0)
    assert shown.items[-1].caption == "a"


def test_live_photo_plays_and_comes_back(presenter: ViewerPresenter) -> None:
    """Its video takes the place of the picture until the picture is shown again; a step ends it, too."""
    shown = Shown(presenter)
    presenter.open([item("a", live="/a.mov"), item("b")], 0)
    assert not shown.items[-1].is_video
    presenter.play_live()
    assert (shown.items[-1].item.video, presenter.plays_live) == ("/a.mov", True)
    presenter.show_current()
    assert (shown.items[-1].is_video, presenter.plays_live) == (False, False)
    presenter.play_live()
    presenter.step(1)
    assert not presenter.plays_live
    presenter.play_live()
    assert shown.items[-1].item.caption == "b", "b is no live photo"


def test_renew_reads_the_item_again(presenter: ViewerPresenter) -> None:
    """A new rating is told as facts, and the picture is not loaded anew."""
    items, shown = [item("a")], Shown(presenter)
    presenter.renew()
    presenter.open(items, 0)
    items[0] = item("a", rating=Rating(5))
    presenter.renew()
    assert len(shown.items) == 1
    assert [state.caption for state in shown.facts] == ["a"]
