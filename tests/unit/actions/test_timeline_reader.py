"""Rows of a timeline whose posts are read when they are asked for: they are what a plain list of the posts would be."""

from itertools import count

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from msgspec.structs import replace

from kesong_desktop.actions.timeline.rows.timeline_reader import MOST_POSTS, TimelineReader
from kesong_desktop.model.social.post import HOME, PostPage
from kesong_desktop.model.social.post_filter import FilterWord, PostFilter
from kesong_desktop.model.social.post_rows import PostList
from kesong_desktop.store.cache.filters import FilterCache
from tests.fakes.stores import stores
from tests.fakes.timeline_services import FakeSource, post, posts
from tests.unit.actions.test_joined_reviews import is_whole, other, parts, seen

PLACES = st.integers(0, 10_000)


def is_dull(one):
    return one.favourites == 7


def as_list(cached):
    """What is shown of cached posts: where one with a gap below it is left out, the one above it has the gap."""
    shown = []
    for one in cached:
        if not is_dull(one):
            shown.append(one)
        elif one.has_gap and shown:
            shown[-1] = replace(shown[-1], has_gap=True)
    return shown


class Reading(RuleBasedStateMachine):
    """Scrolling, posts that come, go and change in the cache, and reading them again, in any order."""

    def __init__(self):
        super().__init__()
        self.cached = posts(*range(2000, 1000, -2))
        self.source = FakeSource(lambda: self.cached)
        self.reader = TimelineReader(self.source, lambda one: not is_dull(one), count(1))
        self.limit, self.seen = 60, {}
        self.rows = self.reader.read(self.limit)
        self.model = self.cached[:60]

    def place(self, number):
        return number % max(1, len(self.cached))

    @rule(number=st.integers(0, 3000))
    def comes(self, number):
        if all(one.id != str(number) for one in self.cached):
            self.cached = sorted([*self.cached, post(number)], key=lambda one: one.created_utc, reverse=True)

    @precondition(lambda self: self.cached)
    @rule(at=PLACES)
    def goes(self, at):
        del self.cached[self.place(at)]

    @precondition(lambda self: self.cached)
    @rule(at=PLACES, likes=st.sampled_from([1, 7]))
    def changes(self, at, likes):
        place = self.place(at)
        self.cached[place] = replace(self.cached[place], favourites=likes)

    @precondition(lambda self: self.cached)
    @rule(at=PLACES)
    def gap_opens_or_closes(self, at):
        place = self.place(at)
        self.cached[place] = replace(self.cached[place], has_gap=not self.cached[place].has_gap)

    @rule()
    def filters_change(self):
        self.source.applied = object()

    @rule()
    def reads(self):
        self.rows, self.model = self.reader.read(self.limit), self.cached[: self.limit]
        self.agree()

    @rule(pages=st.integers(1, 4))
    def reads_on(self, pages):
        """What is below comes, and nothing else, until all is read again."""
        self.reads()
        self.limit += 60 * pages
        self.rows, self.model = self.reader.more(self.limit), self.cached[: self.limit]
        self.agree()

    @rule()
    def lets_go(self):
        self.limit = 60
        self.reads()
        self.reader.release()

    @rule(at=PLACES, step=st.integers(-40, 40))
    def scrolls(self, at, step):
        """Rows are looked at one after the other, from anywhere, up or down."""
        self.reads()
        shown = as_list(self.model)
        for number in range(10 if shown else 0):
            row = (at + number * step) % len(shown)
            assert self.rows[row] == shown[row]

    @invariant()
    def few_are_in_memory(self):
        assert len(self.reader._posts) <= MOST_POSTS

    def agree(self):
        """The rows are those of the list; a version stands for one content, in all that was ever read."""
        shown = as_list(self.model)
        assert list(self.rows.ids) == [one.id for one in shown]
        assert self.rows == shown
        assert self.rows[3:9] == shown[3:9]
        assert self.reader.cached == len(self.model)
        for one, outline in zip(shown, self.rows.outlines, strict=True):
            assert self.seen.setdefault(outline.version, one) == one


TestReading = Reading.TestCase
TestReading.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)


def test_the_next_page_reads_nothing_but_itself():
    cached = posts(*range(1000, 0, -1))
    source = FakeSource(lambda: cached)
    reader = TimelineReader(source, lambda _: True, count(1))
    reader.read(600)
    source.read_ids.clear()
    assert len(reader.more(660)) == 660
    assert source.read_ids == [one.id for one in cached[600:660]]


def test_reading_again_reads_what_was_changed_alone():
    cached = posts(*range(1000, 0, -1))
    source = FakeSource(lambda: cached)
    reader = TimelineReader(source, lambda _: True, count(1))
    before = reader.read(600)
    source.read_ids.clear()
    assert reader.read(600) == before
    cached[300] = cached[300].with_favourite(on=True)
    assert reader.read(600) != before
    assert source.read_ids == [cached[300].id]


def test_a_post_deleted_meanwhile_is_an_empty_one():
    cached = posts(3, 2, 1)
    reader = TimelineReader(FakeSource(lambda: cached), lambda _: True, count(1))
    rows = reader.read(60)
    reader.release()
    del cached[1]
    assert (rows[1].id, rows[1].html, rows[2].html) == ("2", "", "<p>Post 1</p>")
    assert [one.id for one in reader.read(60)] == ["3", "1"]


def test_equal_posts_of_a_plain_list_keep_their_version():
    listed = PostList()
    before = listed.rows(posts(3, 2, 1))
    after = listed.rows([post(4), post(3), post(2).with_favourite(on=True)])
    assert after.outlines[1] is before.outlines[0]
    assert after[1] is before[0]
    assert len({one.version for one in (*before.outlines, *after.outlines)}) == 5


def rows_and_page(services, account, reader, limit=60):
    """What the reader shows, and what a page shows."""
    rows = reader.read(limit)
    assert list(rows) == services.timelines.page(account.key, HOME, limit=limit)
    return rows


def test_rows_of_the_cache_are_those_of_its_page(services, account):
    """As posts come, change and go, under filters, below gaps."""
    cache, key = stores(services).cache, account.key
    reader = services.timelines.reader(key, HOME, lambda _: True)
    old, new = posts(*range(200, 100, -1)), posts(*range(300, 260, -1))
    cache.put_page(key, "home", PostPage(tuple(old), "below"), is_newest=True)
    before = rows_and_page(services, account, reader)
    cache.put_page(key, "home", PostPage(tuple(new), "between"), is_newest=True)
    rows = rows_and_page(services, account, reader, 140)
    assert [one.id for one in rows if one.has_gap] == ["261"]
    cache.put_page(
        key, "home", PostPage((new[-1], *posts(220, 210), old[0]), ""), is_newest=False, cursor="between"
    )
    rows = rows_and_page(services, account, reader, 140)
    assert not any(one.has_gap for one in rows)
    cache.put_post(key, old[7].with_favourite(on=True))
    cache.remove_post(key, old[9].id)
    rows = rows_and_page(services, account, reader, 140)
    assert old[9].id not in rows.ids
    same = before.outlines[5]
    assert rows.outlines[rows.ids.index(before.ids[5])] is same, "what did not change is not read again"
    FilterCache(cache._database).replace(key, (PostFilter("Round", (FilterWord("Post 199"),), id="1"),))
    rows = rows_and_page(services, account, reader, 140)
    assert [one.id for one in rows if one.filtered] == ["199"]


def test_pages_of_the_cache_follow_each_other(services, account):
    cache, key = stores(services).cache, account.key
    cache.put_page(key, "home", PostPage(tuple(posts(*range(300, 0, -1))), ""), is_newest=True)
    reader = services.timelines.reader(key, HOME, lambda _: True)
    rows = reader.read(60)
    cache.remove_post(key, rows.ids[-1])
    assert [one.id for one in reader.more(120)][60:] == [str(n) for n in range(240, 180, -1)]
    assert len(reader.more(1000)) == 300
    assert reader.place_of("1") == 299


def test_rows_show_a_long_review_once(services, account):
    """Whole as soon as its parts are there, and in the place of its first."""
    made = parts()
    reader = services.timelines.reader(account.key, HOME, lambda _: True)
    seen(services, account, [made[-1], other(1)])
    first = reader.read(60)
    assert first.ids == ("10", "1")
    assert not is_whole(first[0])
    seen(services, account, [*made, other(1)])
    rows = reader.read(60)
    assert rows.ids == ("10", "1")
    assert is_whole(rows[0])
    assert rows.outlines[0] != first.outlines[0]
    assert rows.outlines[1] is first.outlines[1]
    assert reader.read(60) == rows
