"""The column beside the feed: what it reads, and when it asks the server."""

from types import SimpleNamespace

import pytest

from kesong_desktop.actions.timeline.memories import Memory
from kesong_desktop.errors import Unreachable
from kesong_desktop.model.event import AccountsChanged, TimelineChanged
from kesong_desktop.ui.feed.column.column_presenter import ColumnPresenter
from tests.fakes.timeline_services import ANNA, BEN, FakeAccounts, FakePulls, ImmediateBackground, post


class Column:
    """A presenter over fakes."""

    def __init__(self):
        self.accounts = FakeAccounts(ANNA)
        self.memories = {ANNA.key: [Memory(2020, post=post(1))], BEN.key: []}
        self.asked = FakePulls()
        services = SimpleNamespace(
            memories=SimpleNamespace(of_today=lambda account: self.memories[account.key]),
            short_videos=SimpleNamespace(newest=self.newest),
            followed_tags=SimpleNamespace(of=lambda account: self.asked.pull("tags", account.key)),
        )
        self.presenter = ColumnPresenter(self.accounts, services, ImmediateBackground())

    @property
    def state(self):
        return self.presenter.state

    def newest(self, _account):
        raise Unreachable("one.example", why="a decoder that stopped")


@pytest.fixture
def column(qapp):
    """The column of Anna, entered."""
    made = Column()
    made.presenter.read()
    return made


def test_column_shows_what_is_there(column):
    """What fails is absent, and takes nothing else away."""
    assert column.state.memory.year == 2020
    assert (column.state.videos, column.state.tags) == ((), ())
    assert column.asked.asked == [], "the server has not answered anything yet"


def test_tags_are_asked_for_once(column):
    column.presenter.ask_server()
    column.presenter.ask_server()
    assert column.asked.asked == [("tags", ANNA.key)]
    column.asked.answer(("lake", "film"))
    assert column.state.tags == ("lake", "film")
    column.presenter.refresh()
    column.presenter.ask_server()
    column.asked.fail(Unreachable("one.example", why="no connection"))
    assert column.state.tags == ("lake", "film")
    column.presenter.ask_server()
    assert len(column.asked.asked) == 3


def test_another_account_has_its_own(column):
    """Answers for the one before are dropped."""
    column.presenter.ask_server()
    column.accounts.known = [BEN]
    column.presenter.take(AccountsChanged())
    column.asked.answer(("lake",))
    assert (column.state.account, column.state.memory, column.state.tags) == (BEN.key, None, ())


def test_new_posts_are_looked_through(column):
    column.memories[ANNA.key] = []
    column.presenter.take(TimelineChanged(ANNA.key, "public", 1))
    assert column.state.memory is not None
    column.presenter.take(TimelineChanged(ANNA.key, "home", 1))
    assert column.state.memory is None
