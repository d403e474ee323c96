"""The home timelines of several accounts as one: in the order of time, each post once, acted on as the account that sees it."""

from concurrent.futures import Future
from itertools import count

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from msgspec import structs

from kesong_desktop.actions.account.post_account import acting
from kesong_desktop.actions.timeline.merged.merged_home import MergedHome
from kesong_desktop.actions.timeline.review_joiner import ReviewJoiner
from kesong_desktop.errors import Unreachable
from kesong_desktop.model.account import Account, AccountKey, Visibility
from kesong_desktop.model.social.merged.merged_home import NO_END, as_own
from kesong_desktop.model.social.post import HOME, PostPage
from kesong_desktop.model.social.post_filter import FilterMatch
from kesong_desktop.store.cache import schema
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.database import Database
from kesong_desktop.sync.social.pulls import PullResult
from tests.fakes.timeline_services import ANNA, BEN, LIN, FakeAccounts, post

CLEO = Account(AccountKey("cleo@one.example"), "https://one.example", "3", "cleo")
ACCOUNTS = (ANNA, BEN, CLEO)
AWAY = Unreachable("two.example", why="no connection")
PAGE = 3


class FakeFilters:
    """Each account filters the posts whose numbers end as its remote id."""

    def in_force(self, account):
        return (account,)

    def applied(self, account, found):
        digit = next(one.remote_id for one in ACCOUNTS if one.key == account)
        match = (FilterMatch("warn", account, ("home",)),)
        return [structs.replace(one, filtered=match) if one.url.endswith(digit) else one for one in found]


class Servers:
    """Homes by account as numbers of posts, newest first; a page has three. An id is the number's by the account."""

    def __init__(self, cache):
        self.cache = cache
        self.homes = {one.key: [] for one in ACCOUNTS}
        self.down = set()
        self.barren = set()
        """Accounts whose servers name further pages for ever, with nothing in them."""
        self.asked = []

    def post_of(self, key, number):
        """A post as an account sees it: every third is of the account alone, the others have one address everywhere."""
        account = next(one for one in ACCOUNTS if one.key == key)
        is_private = number % 3 == 0
        url = f"https://far.example/{key if is_private else ''}/{number}"
        author = structs.replace(LIN, id=account.remote_id) if number % 10 == int(account.remote_id) else LIN
        made = post(number, author=author, url=url)
        shown_to = Visibility.PRIVATE if is_private else Visibility.PUBLIC
        return structs.replace(made, visibility=shown_to, html=f"<p>{key} {number}</p>")

    def refresh(self, account, _timeline, *, limit=40):
        del limit
        return self.pull(account, 0, is_newest=True)

    def older(self, account, timeline):
        self.asked.append(account.key)
        cursor = self.cache.older_cursor(account.key, timeline.name)
        return self.pull(account, None if not cursor else int(cursor), is_newest=False)

    def pull(self, account, below, *, is_newest):
        future = Future()
        if account.key in self.down:
            future.set_exception(AWAY)
            return future
        if account.key in self.barren and not is_newest:
            future.set_result(PullResult(0, is_end=False))
            return future
        home = sorted(self.homes[account.key], reverse=True)
        rest = home if is_newest else [one for one in home if below is not None and one < below]
        page = [self.post_of(account.key, one) for one in rest[:PAGE]]
        older = str(rest[PAGE - 1]) if len(rest) > PAGE else ""
        added = self.cache.put_page(account.key, HOME.name, PostPage(tuple(page), older), is_newest=is_newest)
        future.set_result(PullResult(added, is_end=not older or not added))
        return future


class World:
    """A merged home over a real cache."""

    def __init__(self, folder):
        folder.mkdir(exist_ok=True)
        self.database = Database(folder / "cache.db", schema.MIGRATIONS)
        self.cache = TimelineCache(self.database)
        self.servers = Servers(self.cache)
        self.merged = MergedHome(self.cache, self.servers, FakeFilters(), ReviewJoiner(self.cache))
        self.reader = self.merged.reader(ACCOUNTS, lambda _post: True)

    def cached(self):
        """All posts of each account's home, newest first."""
        return {one.key: self.cache.page(one.key, HOME.name, limit=10_000) for one in ACCOUNTS}

    def numbers(self, limit=1000):
        return [number_of(one) for one in self.reader.read(limit)]

    def rows_of_cache(self):
        tables = ("item", "post", "cursor", "original", "timeline_gap")
        return {name: self.database.rows(f"SELECT * FROM {name}") for name in tables}


def number_of(one):
    return int(one.url.rpartition("/")[2])


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path)
    yield made
    made.database.close()


def test_homes_are_one_by_time_and_complete_as_far_as_all_are_loaded(world):
    world.servers.homes = {ANNA.key: range(20), BEN.key: [4, 18], CLEO.key: [1, 7, 13, 16, 19]}
    assert world.merged.refresh(ACCOUNTS).result() == PullResult(8, is_end=False)
    assert world.numbers() == [19, 18, 18, 17], (
        "18 is of each account alone; below 17 anna's posts are missing"
    )
    world.merged.older(ACCOUNTS).result()
    assert world.servers.asked == [ANNA.key], "who is loaded the least far is asked, and nobody else"
    assert world.numbers() == [19, 18, 18, 17, 16, 15, 14]
    while not world.merged.older(ACCOUNTS).result().is_end:
        pass
    assert set(world.numbers()) == set(range(20))


def test_post_that_several_see_is_there_once_and_its_author_acts(world):
    """Number 22 is by the account with the id 2, number 10 by nobody of them: the first of the accounts acts."""
    world.servers.homes = {ANNA.key: [11, 10], BEN.key: [14, 11, 10], CLEO.key: [11, 10]}
    world.servers.homes[BEN.key] += [22]
    world.servers.homes[ANNA.key] += [22]
    world.merged.refresh(ACCOUNTS).result()
    assert [(number_of(one), one.seen_by) for one in world.reader.read(60)] == [
        (22, BEN.key),
        (14, BEN.key),
        (11, ANNA.key),
    ], "of ben there may be more below 11"
    world.merged.older(ACCOUNTS).result()
    assert [number_of(one) for one in world.reader.read(60)] == [22, 14, 11, 10]


def test_account_that_cannot_be_asked_does_not_hold_up_the_others(world):
    world.servers.homes = {ANNA.key: range(0, 60, 2), BEN.key: range(1, 60, 2), CLEO.key: []}
    world.merged.refresh(ACCOUNTS).result()
    world.servers.down = {BEN.key}
    before = world.numbers()
    outcomes = [world.merged.older(ACCOUNTS) for _ in range(2)]
    assert any(isinstance(one.exception(), Unreachable) for one in outcomes)
    assert world.merged.left_out == {BEN.key}
    for _ in range(4):
        assert not world.merged.older(ACCOUNTS).result().is_end
    shown = world.numbers()
    assert shown[: len(before)] == before
    assert len(shown) > len(before) + 6
    assert world.merged.refresh(ACCOUNTS).result().added == 0
    world.servers.down = set()
    while not world.merged.older(ACCOUNTS).result().is_end:
        now = world.numbers()
        assert set(shown) <= set(now), "what was shown stays while the account catches up"
        shown = now
    assert world.numbers() == list(range(59, -1, -1))


def test_account_whose_pages_are_empty_for_ever_does_not_hold_up_the_others(world):
    world.servers.homes = {ANNA.key: range(0, 60, 2), BEN.key: range(1, 60, 2), CLEO.key: []}
    world.merged.refresh(ACCOUNTS).result()
    world.servers.barren = {BEN.key}
    for _ in range(12):
        world.merged.older(ACCOUNTS).result()
    assert set(range(0, 60, 2)) <= set(world.numbers())
    world.servers.barren = set()
    while not world.merged.older(ACCOUNTS).result().is_end:
        pass
    assert world.numbers() == list(range(59, -1, -1))


def test_refresh_fails_only_where_all_do(world):
    world.servers.homes[ANNA.key] = [5]
    world.servers.down = {BEN.key, CLEO.key}
    assert world.merged.refresh(ACCOUNTS).result().added == 1
    world.servers.down.add(ANNA.key)
    with pytest.raises(Unreachable):
        world.merged.refresh(ACCOUNTS).result()


def test_gap_of_one_account_is_loaded_as_that_account(world):
    """Also where the post above the gap stands as another account's."""
    world.servers.homes[BEN.key] = list(range(1, 10))
    world.merged.refresh(ACCOUNTS).result()
    world.servers.homes[BEN.key] = list(range(1, 30))
    world.servers.homes[ANNA.key] = [28, 26]
    world.merged.refresh(ACCOUNTS).result()
    gapped = [one for one in world.reader.read(60) if one.has_gap]
    assert [one.seen_by for one in gapped] == [BEN.key]
    account, own = acting(FakeAccounts(*ACCOUNTS), gapped[0])
    assert account == BEN
    assert world.cache.gap_cursor(account.key, HOME.name, own)


def test_filters_are_those_of_the_account(world):
    world.servers.homes = {ANNA.key: [22, 21], BEN.key: [24, 23, 32], CLEO.key: []}
    world.merged.refresh(ACCOUNTS).result()
    found = {
        (number_of(one), one.seen_by): [match.title for match in one.filtered] for one in world.reader.read(9)
    }
    assert found[21, ANNA.key] == [ANNA.key]
    assert found[32, BEN.key] == [BEN.key]
    assert found[22, ANNA.key] == []


class Merging(RuleBasedStateMachine):
    """Posts come to servers, pages are pulled, servers fail, and the merged home is read, in any order."""

    folders = count(1)

    @initialize(homes=st.lists(st.sets(st.integers(0, 40), max_size=20), min_size=3, max_size=3))
    def begin(self, homes):
        self.world = World(self.root / str(next(self.folders)))
        self.servers = self.world.servers
        self.servers.homes = {one.key: list(home) for one, home in zip(ACCOUNTS, homes, strict=True)}

    @rule(who=st.sampled_from(ACCOUNTS), number=st.integers(41, 80))
    def comes(self, who, number):
        newest = max(self.servers.homes[who.key], default=0)
        if number > newest:
            self.servers.homes[who.key].append(number)

    @rule(who=st.sampled_from(ACCOUNTS))
    def goes_down_or_up(self, who):
        self.servers.down ^= {who.key}

    @rule(who=st.sampled_from(ACCOUNTS))
    def has_only_empty_pages_or_posts_again(self, who):
        self.servers.barren ^= {who.key}

    @rule()
    def refreshes(self):
        assert self.world.merged.refresh(ACCOUNTS).exception() is None or self.servers.down

    @rule()
    def pages(self):
        assert self.world.merged.older(ACCOUNTS).exception() is None or self.servers.down

    @rule(who=st.sampled_from(ACCOUNTS), at=st.integers(0, 100))
    def is_liked(self, who, at):
        cached = self.world.cache.page(who.key, HOME.name, limit=1000)
        if cached:
            self.world.cache.put_post(who.key, cached[at % len(cached)].with_favourite(on=True))

    @rule(limit=st.integers(1, 70))
    def reads(self, limit):
        before = self.world.rows_of_cache()
        shown = list(self.world.reader.read(limit))
        assert self.world.rows_of_cache() == before, "reading writes nothing"
        assert shown == self.expected()[:limit]

    @invariant()
    def nothing_of_one_account_is_anothers(self):
        if not hasattr(self, "world"):
            return
        cached, accounts = self.world.cached(), FakeAccounts(*ACCOUNTS)
        for one in self.world.reader.read(1000):
            account, own = acting(accounts, one)
            assert account.key == one.seen_by
            assert structs.replace(own, filtered=(), has_gap=False) in [
                structs.replace(each, has_gap=False) for each in cached[account.key]
            ]
            if one.visibility is Visibility.PRIVATE:
                assert account.key in one.html
                others = [each for key, found in cached.items() if key != account.key for each in found]
                assert all(each.url != one.url for each in others)

    def expected(self):
        """The union of the caches, sorted, once each, down to where all that are not left out are complete."""
        ends = [
            self.world.cache.of_accounts.loaded_down_to_s(one.key, HOME.name)
            for one in ACCOUNTS
            if one.key not in self.world.merged.left_out
        ]
        end = max(ends, default=NO_END)
        best = {}
        for account in ACCOUNTS:
            for one in self.world.cached()[account.key]:
                is_own = one.author.id == account.remote_id
                if one.url not in best or (is_own and not best[one.url][0]):
                    best[one.url] = (is_own, account, one)
        rows = sorted(
            (one.created_utc, one.id, account.key, one)
            for _, account, one in best.values()
            if one.created_utc.timestamp() >= end
        )
        filters, shown = FakeFilters(), []
        gapped = {one.url: one.has_gap for one in self.world.reader.read(1000)}
        for _, _, key, one in reversed(rows):
            plain = filters.applied(key, [structs.replace(one, has_gap=gapped.get(one.url, False))])[0]
            shown.append(structs.replace(plain, id=f"{one.id} {key}", seen_by=key))
        return shown

    def teardown(self):
        if hasattr(self, "world"):
            self.world.database.close()


def test_merged_home_whatever_happens(tmp_path):
    """The merged feed is the sorted union without doubles, and no account's post is another's."""
    Merging.root = tmp_path
    run_state_machine_as_test(Merging, settings=settings(max_examples=30, stateful_step_count=25))


def test_post_of_an_account_that_signed_out_is_acted_on_by_nobody(world):
    world.servers.homes[BEN.key] = [7]
    world.merged.refresh(ACCOUNTS).result()
    (one,) = world.reader.read(9)
    assert acting(FakeAccounts(ANNA, BEN), one) == (BEN, as_own(one))
    assert acting(FakeAccounts(ANNA), one) is None
