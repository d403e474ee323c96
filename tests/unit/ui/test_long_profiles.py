"""A person with thousands of posts: few of them are in memory, and what was read is not read again."""

import pytest
from PySide6.QtCore import QObject

from kesong_desktop.actions.timeline.rows.timeline_reader import MOST_POSTS
from kesong_desktop.model.event import PostChanged, TimelineChanged
from kesong_desktop.model.social.post import Attachment
from kesong_desktop.sync.social.pulls import PullResult
from kesong_desktop.ui.profile.posts.post_items import ProfilePostModel
from kesong_desktop.ui.profile.posts.post_tile import PostTileDelegate
from kesong_desktop.ui.profile.posts_presenter import LIST, ProfilePostsPresenter
from kesong_desktop.ui.views.item_role import ItemRole
from tests.fakes.timeline_services import ANNA, LIN, FakeTimelines, ImmediateBackground, post

COUNT = 3000
GRID_NAME, PINNED_NAME = "account+media+no_replies:9", "account+pinned:9"
SHAPES = ((1200, 900), (900, 1200), (4000, 500), (300, 2000), (0, 0))


def photo_post(number, **fields):
    """A post with one picture of some shape."""
    wide, high = SHAPES[number % len(SHAPES)]
    shot = Attachment("1", "image", f"https://x/{number}", width=wide, height=high)
    return post(number, attachments=(shot,), **fields)


@pytest.fixture
def timelines():
    """Lin made 3,000 posts with pictures, and pinned the oldest and one in the middle."""
    made = FakeTimelines()
    made.cached[GRID_NAME] = [photo_post(number) for number in range(COUNT, 0, -1)]
    made.cached[PINNED_NAME] = [photo_post(1500), photo_post(1)]
    made.cached["account+no_replies:9"] = list(made.cached[GRID_NAME])
    return made


@pytest.fixture
def posts(qapp, timelines):
    """Shows the grid of Lin's posts."""
    shown = ProfilePostsPresenter(timelines, ImmediateBackground())
    shown.show(ANNA, "9", has_pins=True)
    return shown


@pytest.fixture
def context(qapp):
    """Stands for the window where only shapes are asked for."""

    class Theme(QObject):
        def color(self, _role):
            return None

    class Context:
        theme = Theme()

    return Context()


def scrolls_to_the_end(posts, look):
    """Look at each post once, and ask for older ones at the end of the list, as a view does."""
    row = 0
    while row < len(posts.state.posts):
        look(row)
        row += 1
        if row == len(posts.state.posts):
            posts.load_older()


def test_few_posts_are_in_memory_and_each_is_read_a_few_times(posts, timelines):
    model = ProfilePostModel()
    posts.state_changed.connect(lambda state: model.show_posts(state.posts, pinned=state.pinned))
    model.show_posts(posts.state.posts, pinned=posts.state.pinned)
    most = 0

    def look(row):
        nonlocal most
        assert model.items[row].id == model.id_of(row)
        most = max(most, len(timelines.readers[GRID_NAME]._posts))

    scrolls_to_the_end(posts, look)
    assert model.rowCount() == COUNT
    assert [model.id_of(row) for row in range(3)] == ["1500", "1", "3000"]
    assert most <= MOST_POSTS
    assert len(timelines.sources[GRID_NAME].read_ids) <= 2 * COUNT


def test_a_page_below_reads_itself_alone(posts, timelines):
    for _ in range(20):
        posts.load_older()
    source = timelines.sources[GRID_NAME]
    source.read_ids.clear()
    posts.load_older()
    assert source.read_ids == [str(number) for number in range(COUNT - 1260, COUNT - 1320, -1)]


def test_an_event_reads_what_was_changed_alone(posts, timelines):
    for _ in range(20):
        posts.load_older()
    cached = timelines.cached[GRID_NAME]
    sources = (timelines.sources[GRID_NAME], timelines.sources[PINNED_NAME])
    before = posts.state.posts
    for source in sources:
        source.read_ids.clear()
    posts.take(TimelineChanged(ANNA.key, GRID_NAME))
    assert posts.state.posts == before
    assert [one for source in sources for one in source.read_ids] == []
    cached[500] = cached[500].with_favourite(on=True)
    posts.take(PostChanged(ANNA.key, cached[500].id))
    assert [one for source in sources for one in source.read_ids] == [cached[500].id]
    assert posts.state.posts != before


def test_the_shape_of_a_tile_is_known_without_the_post(posts, timelines, context):
    model = ProfilePostModel()
    model.show_posts(posts.state.posts, pinned=posts.state.pinned)
    delegate = PostTileDelegate(context, model)
    timelines.readers[GRID_NAME].release()
    source = timelines.sources[GRID_NAME]
    source.read_ids.clear()
    heights = [delegate.height_for_width(row, 240) for row in range(2, 7)]
    assert heights == [180, 240, 320, 180, 320]
    ratios = [model.index(row, 0).data(ItemRole.SIZE_RATIO) for row in range(2, 7)]
    assert ratios == list(model.size_ratios(2, 7)) == [4 / 3, 1, 3 / 4, 4 / 3, 3 / 4]
    assert model.index(4, 0).data(ItemRole.KEY) == "2998"
    assert source.read_ids == []


def test_leaving_keeps_what_is_read_and_lets_go_of_the_rest(posts, timelines):
    for _ in range(40):
        posts.load_older()
    reader = timelines.readers[GRID_NAME]
    posts.leave("2700")
    assert not reader._posts
    assert not timelines.readers[PINNED_NAME]._posts
    assert "2700" in posts.state.posts.ids
    assert len(posts.state.posts) < 400
    posts.load_older()
    assert posts.state.posts[300].id == posts.state.posts.ids[300]
    posts.leave("1500")
    assert len(posts.state.posts) < 80, "a pinned post is at the top, wherever its own place is"
    posts.leave()
    assert [one.id for one in posts.state.posts[:3]] == ["1500", "1", "3000"]


def test_pinned_posts_change_and_go(posts, timelines):
    timelines.cached[PINNED_NAME] = [photo_post(1500, favourites=4)]
    posts.take(TimelineChanged(ANNA.key, PINNED_NAME))
    assert (posts.state.posts[0].favourites, posts.state.pinned) == (4, 1)
    assert posts.state.posts.ids[1] == "3000"
    timelines.cached[PINNED_NAME] = []
    posts.take(TimelineChanged(ANNA.key, PINNED_NAME))
    assert (posts.state.posts.ids[0], posts.state.pinned) == ("3000", 0)
    assert posts.state.posts[0] == photo_post(3000)


def test_rows_in_part_are_read_right_too(posts):
    """A model takes rows out of the middle while it tells views what goes."""
    cut = posts.state.posts.without(1, 4)
    assert [one.id for one in cut[:3]] == ["1500", "2998", "2997"]
    assert cut[1].id == "2998"


def test_a_page_that_an_event_showed_before_is_not_nothing_new(posts, timelines):
    """Only a page of which nothing is shown has the next one pulled at once."""
    timelines.cached[GRID_NAME] = [photo_post(number) for number in range(160, 100, -1)]
    posts.take(TimelineChanged(ANNA.key, GRID_NAME))
    posts.load_older()
    posts.load_older()
    timelines.cached[GRID_NAME] += [photo_post(number) for number in range(100, 60, -1)]
    posts.take(TimelineChanged(ANNA.key, GRID_NAME))
    timelines.answer(PullResult(40, is_end=False))
    assert [one[0] for one in timelines.asked].count("older") == 1


def test_boosts_are_left_out_or_shown_in_a_long_list(posts, timelines):
    for name in (GRID_NAME, "account+no_replies:9"):
        for number in range(0, COUNT, 3):
            made = timelines.cached[name][number]
            timelines.cached[name][number] = photo_post(int(made.id), reblogged_by=LIN)
    posts.set_view(LIST)
    scrolls_to_the_end(posts, lambda _row: None)
    assert len(posts.state.posts) == 2001
    posts.set_boosts(on=True)
    scrolls_to_the_end(posts, lambda _row: None)
    assert len(posts.state.posts) == COUNT
