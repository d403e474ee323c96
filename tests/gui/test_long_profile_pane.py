"""The profile of somebody with many posts, in its three views at a whole window."""

import pytest

from kesong_desktop.actions.timeline.rows.timeline_reader import MOST_POSTS
from kesong_desktop.model.event import TimelineChanged
from kesong_desktop.model.social.post import Attachment, PostPage
from kesong_desktop.ui.profile.posts_presenter import GRID, LIST, WATERFALL
from tests.fakes.stores import stores
from tests.fakes.timeline_services import post
from tests.gui.profiles import opens, with_bo

COUNT = 900


@pytest.fixture
def person(open_window):
    """Mei, who is about to look at bo's profile."""
    with open_window(with_bo) as person:
        yield person


def caches_many(person, pane):
    """Bo's posts as they were seen earlier, of which the home server says nothing now."""
    person.keeper.stop()
    account, bo = person.services.accounts.current().key, pane.presenter.state.profile.person
    shots = (Attachment("1", "image", "", width=900, height=600),)
    made = [
        post(
            number,
            author=bo,
            attachments=tuple(one for one in shots for _ in range(1 + number % 2)),
            html=f"<p>{'A walk along the river. ' * (1 + number % 5)}</p>",
        )
        for number in range(COUNT, 0, -1)
    ]
    for name in (f"account+media+no_replies:{bo.id}", f"account+no_replies:{bo.id}"):
        stores(person.services).cache.put_page(account, name, PostPage(tuple(made), ""), is_newest=True)
        pane.take(TimelineChanged(account, name))


@pytest.mark.parametrize("view", [GRID, WATERFALL, LIST])
def test_few_posts_are_in_memory_however_far_one_scrolls(person, view):
    pane = opens(person)
    caches_many(person, pane)
    if view == GRID:
        # Of the list that is there first the server has said that it ends.
        person.chooses(WATERFALL, "View")
    person.chooses(view, "View")
    front = pane._area.view
    bar, model = front.verticalScrollBar(), front.model()
    person.until(lambda: model.rowCount() >= 60)
    seen = 0
    while model.rowCount() < COUNT:
        bar.setValue(bar.maximum())
        person.until(lambda seen=seen: model.rowCount() > seen)
        seen = model.rowCount()
        front.grab()
        assert len(pane.posts._rows._posts._posts) <= MOST_POSTS
    bar.setValue(bar.maximum() // 2)
    row = front.visible_rows()[0]
    post_id, before = model.id_of(row), front.rect_of(row).top()
    assert model.items[row].id == post_id
    person.goes_to("feed")
    assert len(pane.posts._rows._posts._posts) == 0
    assert model.rowCount() < COUNT, "what is far below is read again when it is scrolled to"
    person.window.navigator.back()
    person.until_sees("profile")
    assert front.rect_of(model.row_of(post_id)).top() == before
