"""The presenter of the search pane: what it finds, when it asks the server, and what it opens."""

from concurrent.futures import Future

import pytest

from kesong_desktop.errors import Unreachable
from kesong_desktop.model.event import AccountsChanged
from kesong_desktop.model.social.notification import SearchResults
from kesong_desktop.model.social.post import Person
from kesong_desktop.ui.search.presenter import SearchPresenter, SearchState
from kesong_desktop.ui.search.search_model import SearchListModel, rows_of
from kesong_desktop.ui.shell.destination import PostDestination, ProfileDestination, TagDestination
from tests.fakes.timeline_services import ANNA, BEN, LIN, FakeAccounts, FakePulls, ImmediateBackground, post

SEEN = SearchResults((LIN,), (post(2), post(1)), ("lake",))
BO = Person("3", "bo", "bo@far.example", "Bo")


class FakeSearch(FakePulls):
    """Finds the same for all words among what was seen, and on the server what the test says."""

    def __init__(self) -> None:
        super().__init__()
        self.words: dict[str, list[str]] = {}

    def catch_up(self) -> None:
        """Nothing is to be indexed."""

    def local(self, _account: str, words: str) -> SearchResults:
        """Find all for words that do not begin with x."""
        return SearchResults() if words.startswith(("x", "@", "http")) else SEEN

    def remote(self, account: object, words: str) -> "Future[SearchResults]":
        """Ask."""
        return self.pull(words, account)

    def recent(self, account: str) -> list[str]:
        """Return what was remembered."""
        return list(self.words.get(account, []))

    def remember(self, account: str, words: str) -> None:
        """Put it first."""
        self.words[account] = [words, *(one for one in self.recent(account) if one != words)]

    def forget(self, account: str, words: str = "") -> None:
        """Drop it, or all."""
        self.words[account] = [one for one in self.recent(account) if words and one != words]


class Pane:
    """A presenter over fakes, and what it told."""

    def __init__(self) -> None:
        self.accounts, self.search = FakeAccounts(ANNA, BEN), FakeSearch()
        self.presenter = SearchPresenter(self.accounts, self.search, ImmediateBackground())
        self.states: list[SearchState] = []
        self.opened: list[object] = []
        self.presenter.state_changed.connect(self.states.append)
        self.presenter.opened.connect(self.opened.append)
        self.presenter.enter()

    def asks(self, words: str) -> None:
        """Type words and wait for the pause."""
        self.presenter.search(words)
        self.presenter.ask_server()

    @property
    def state(self) -> SearchState:
        """The state told last."""
        return self.states[-1]


@pytest.fixture
def pane(qapp: object) -> Pane:
    """Anna's search pane, entered."""
    return Pane()


def test_what_was_seen_comes_at_once_and_the_server_adds_to_it(pane: Pane) -> None:
    pane.presenter.search(" lake ")
    assert (pane.state.results, pane.state.is_asking, pane.search.asked) == (SEEN, True, [])
    pane.presenter.ask_server()
    pane.presenter.ask_server()
    assert [words for words, _ in pane.search.asked] == ["lake"]
    pane.search.answer(SearchResults((BO, LIN), (post(7), post(1, favourites=3)), ("lakes", "Lake")))
    found = pane.state.results
    assert found.people == (LIN, BO)
    assert found.posts == (post(2), post(1, favourites=3), post(7)), "what was there keeps its place"
    assert found.tags == ("Lake", "lakes")
    assert not pane.state.is_asking


def test_outdated_answers_are_dropped(pane: Pane) -> None:
    pane.asks("la")
    pane.asks("xyz")
    pane.search.answer(SearchResults((BO,)), 0)
    assert pane.state.is_empty
    pane.search.answer(SearchResults(posts=(post(7),)), 1)
    assert pane.state.results.posts == (post(7),)
    pane.search.words = {BEN.key: ["bread"]}
    pane.asks("xy")
    pane.accounts.known.reverse()
    pane.presenter.take(AccountsChanged())
    pane.search.answer(SearchResults((BO,)), 2)
    assert (pane.state.account, pane.state.recent, pane.state.is_empty) == (BEN.key, ("bread",), True)
    assert pane.search.asked[-1] == ("xy", BEN)


def test_without_the_server_only_what_was_seen(pane: Pane) -> None:
    pane.asks("lake")
    pane.search.fail(Unreachable("one.example", why="no connection"))
    assert (pane.state.results, pane.state.is_offline, pane.state.is_asking) == (SEEN, True, False)
    pane.presenter.retry()
    assert (pane.state.problem, pane.state.is_asking) == (None, True)
    pane.search.answer(SearchResults((BO,)))
    assert pane.state.results.people == (LIN, BO)
    pane.presenter.retry()
    assert len(pane.search.asked) == 2


def test_words_that_are_cleared_find_nothing(pane: Pane) -> None:
    pane.asks("lake")
    pane.presenter.search("")
    pane.presenter.ask_server()
    pane.search.answer(SearchResults((BO,)))
    assert (pane.state.is_empty, pane.state.is_asking, len(pane.search.asked)) == (True, False, 1)


@pytest.mark.parametrize(
    ("words", "found", "place"),
    [
        ("https://far.example/@bo/9", SearchResults(posts=(post(9, url="https://far.example/@bo/9"),)),
         PostDestination("9", "https://far.example/@bo/9")),
        ("@bo@far.example", SearchResults((LIN, BO)), ProfileDestination("3", "@bo@far.example", "")),
        ("https://far.example/@bo", SearchResults((BO,)), ProfileDestination("3", "@bo@far.example", "")),
        ("https://far.example/", SearchResults((LIN, BO)), None),
        ("https://far.example/1", SearchResults(), None),
        ("lake", SearchResults((BO,)), None),
    ],
)  # fmt: skip
def test_an_address_is_opened(pane: Pane, words: str, found: SearchResults, place: object) -> None:
    pane.presenter.search(words)
    pane.presenter.submit()
    pane.search.answer(found)
    assert pane.opened == ([place] if place else [])
    assert pane.state.recent == (words,)
    pane.presenter.submit()
    assert pane.opened == ([place, place] if place else []), "the answer is known already"


def test_an_address_typed_over_is_not_opened(pane: Pane) -> None:
    pane.presenter.search("@bo@far.example")
    pane.presenter.submit()
    pane.asks("@bo@far.examples")
    pane.search.answer(SearchResults((BO,)), 0)
    pane.search.answer(SearchResults((BO,)), 1)
    assert pane.opened == []


def test_results_open_their_places_and_are_remembered(pane: Pane) -> None:
    pane.presenter.search("lake")
    for item in (LIN, "lake", post(2, url="u")):
        pane.presenter.open(item)
    assert pane.opened == [
        ProfileDestination(LIN.id, "@lin", ""),
        TagDestination("lake"),
        PostDestination("2", "u"),
    ]
    assert pane.state.recent == ("lake",)


def test_recent_searches_are_removed(pane: Pane) -> None:
    for words in ("one", "two", "three"):
        pane.presenter.search(words)
        pane.presenter.submit()
    pane.presenter.search("")
    assert [row.title for row in rows_of(pane.state)] == ["three", "two", "one", "Clear recent searches"]
    pane.presenter.forget("two")
    assert pane.state.recent == ("three", "one")
    pane.presenter.forget()
    assert rows_of(pane.state) == []


def test_model_has_sections(pane: Pane, qtmodeltester: object) -> None:
    model = SearchListModel()
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    pane.presenter.search("lake")
    model.replace_items(rows_of(pane.state))
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    assert [(one.title, one.count) for one in model.sections()] == [("People", 1), ("Tags", 1), ("Posts", 2)]
