"""Long lists of posts as cards and tiles: only what is near the screen is read and laid out, and what is there stays there."""

from dataclasses import dataclass
from itertools import count

import pytest
from msgspec import structs
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractItemView

from kesong_desktop.actions.timeline.rows.timeline_reader import TimelineReader
from kesong_desktop.model.social.post import Attachment
from kesong_desktop.ui.posts.cards.card_part import CardInk, VideoScreen
from kesong_desktop.ui.posts.cards.card_pictures import CardPictures
from kesong_desktop.ui.posts.cards.post_card_view import PostCardView
from kesong_desktop.ui.posts.post_model import PostListModel
from kesong_desktop.ui.posts.tiles.tile_view import TileView
from tests.fakes.timeline_services import FakeSource, post

COUNT = 900
SHAPES = ((1200, 900), (900, 1200), (1200, 600), (1000, 1000))


class NoPictures(QObject):
    """Stands for the window's pictures: none is ever loaded."""

    ready = Signal(object)

    def __init__(self):
        super().__init__()
        self.get = self.peek = self.problem = lambda _key: None
        self.blur = lambda _code: None
        self.url_of = lambda shot: shot.url


def made_post(number):
    """A post of any length, most of them with a picture."""
    wide, high = SHAPES[number % 4]
    shots = (Attachment("1", "image", f"https://x/{number}", width=wide, height=high),)
    words = "A walk along the river in fog. " * (1 + number % 7)
    return post(number, html=f"<p>{words}</p>", attachments=() if number % 5 == 0 else shots)


@dataclass
class Long:
    """A view of many posts that are read when they are asked for."""

    view: PostCardView | TileView
    model: PostListModel
    source: FakeSource
    cached: list
    reader: TimelineReader

    def read(self):
        """Show what is cached now."""
        self.model.replace_items(self.reader.read(len(self.cached)))

    @property
    def heights(self):
        """How high the rows on the screen are, and how high they should be."""
        view, place = self.view, self.view.placement
        wanted = view.item_delegate.height_for_width
        return [(place.box(row)[3], wanted(row, place.box(row)[2])) for row in view.visible_rows()]

    def is_exact(self):
        """Whether what is on the screen has its own height."""
        return bool(self.heights) and all(height == wanted for height, wanted in self.heights)


def test_of_the_first_page_only_cards_near_the_screen_are_laid_out(qtbot, context, theme, icons):
    """A start shows the first sixty posts of a timeline, of which three are seen."""
    model = PostListModel()
    view = PostCardView(CardInk(theme, icons, CardPictures(NoPictures()), VideoScreen()), model)
    qtbot.addWidget(view)
    view.resize(700, 800)
    view.show_posts([made_post(number) for number in range(60, 0, -1)])
    view.show()
    qtbot.waitUntil(lambda: bool(view.visible_rows()))
    assert 1 <= len(view.visible_rows()) <= len(view.item_delegate._laid) < 15
    wanted = view.item_delegate.height_for_width
    assert all(
        view.rect_of(row).height() == wanted(row, view.rect_of(row).width()) for row in view.visible_rows()
    )


@pytest.fixture(params=[PostCardView, TileView])
def many(request, context, theme, icons):
    pictures = NoPictures()
    ink = CardInk(theme, icons, CardPictures(pictures), VideoScreen())
    model = PostListModel()
    view = request.param(ink, model)
    view.kept = (pictures, model)
    cached = [made_post(number) for number in range(COUNT, 0, -1)]
    source = FakeSource(lambda: cached)
    made = Long(view, model, source, cached, TimelineReader(source, lambda _: True, count(1)))
    made.read()
    source.read_ids.clear()
    context(view, size=(900, 700))
    return made


def test_few_posts_are_read_for_what_is_shown(many):
    assert many.is_exact()
    many.view.verticalScrollBar().setValue(many.view.verticalScrollBar().maximum() // 2)
    assert many.is_exact()
    assert len(many.source.read_ids) < COUNT // 3


def test_another_width_lays_out_what_is_near_alone(many):
    many.view.scrollTo(many.model.index(COUNT // 2, 0), QAbstractItemView.ScrollHint.PositionAtTop)
    row = many.view.visible_rows()[0]
    before = many.view.rect_of(row).top()
    many.source.read_ids.clear()
    many.view.window().resize(560, 700)
    assert many.view.rect_of(row).top() == before
    assert many.is_exact()
    assert len(many.source.read_ids) < COUNT // 3


def test_new_and_deleted_posts_above_leave_the_screen_as_it_is(many):
    many.view.scrollTo(many.model.index(600, 0), QAbstractItemView.ScrollHint.PositionAtTop)
    row = many.view.visible_rows()[0]
    post_id, before = many.model.id_of(row), many.view.rect_of(row).top()
    many.cached[:0] = [made_post(number) for number in range(COUNT + 30, COUNT, -1)]
    del many.cached[100:110]
    many.read()
    assert many.view.rect_of(many.model.row_of(post_id)).top() == before
    assert many.is_exact()


def test_a_changed_post_on_the_screen_is_measured_again(many):
    many.view.scrollTo(many.model.index(400, 0), QAbstractItemView.ScrollHint.PositionAtTop)
    row = many.view.visible_rows()[-1]
    many.cached[row] = post(int(many.model.id_of(row)), html="<p>Short</p>")
    many.read()
    assert many.model.items[row].text == "Short"
    assert many.is_exact()


def test_rows_that_come_back_are_where_they_were(many):
    """Scrolled away from and back, with other posts read in between."""
    bar, shown = many.view.verticalScrollBar(), many.view.visible_rows
    bar.setValue(bar.maximum() // 3)
    before = [(many.model.id_of(row), many.view.rect_of(row)) for row in shown()]
    value = bar.value()
    bar.setValue(bar.maximum())
    bar.setValue(value)
    assert [(many.model.id_of(row), many.view.rect_of(row)) for row in shown()] == before


def test_pixels_that_are_kept_follow_each_change(context, theme, icons):
    """What is painted after a change is what a view paints that never painted anything else."""
    pictures, model = NoPictures(), PostListModel()
    view = PostCardView(CardInk(theme, icons, CardPictures(pictures), VideoScreen()), model)
    view.kept = pictures
    walk, soup = post(3, html="<p>A walk</p>"), post(2, html="<p>A soup</p>", spoiler="Food")
    model.replace_items((walk, soup))
    context(view, size=(900, 700))
    assert view.grab().toImage() == view.grab().toImage()
    for change in (
        lambda: model.replace_items((structs.replace(walk, favourites=3), soup)),
        lambda: model.reveal(soup, on=True),
        lambda: model.replace_items((soup, walk)),
        lambda: model.replace_items((post(4, html="<p>New</p>"), soup, walk)),
        lambda: view.card(walk) and view._changes.change("unveil", soup),
        lambda: view.window().resize(560, 700),
    ):
        before = view.grab().toImage()
        change()
        view.follow()
        after = view.grab().toImage()
        assert after != before
        view.restyle()
        assert view.grab().toImage() == after
