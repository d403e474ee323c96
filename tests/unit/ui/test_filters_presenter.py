"""The presenter of filters, and what a filter does to how a post is shown."""

import pytest
from msgspec.structs import replace

from kesong_desktop.errors import Unreachable
from kesong_desktop.model.event import NotificationsChanged
from kesong_desktop.model.social.post_filter import FilterMatch, FilterWord, PostFilter
from kesong_desktop.ui.inbox.notification_text import quote_of
from kesong_desktop.ui.posts.post_model import PostListModel
from kesong_desktop.ui.preferences.filters_presenter import FiltersPresenter
from kesong_desktop.ui.shell.filter_effect import filter_warning, is_hidden, warning_of
from tests.fakes.timeline_services import (
    ANNA,
    FakeAccounts,
    FakePulls,
    ImmediateBackground,
    notification,
    post,
)
from tests.unit.ui.test_inbox_presenter import Inbox

RAIN = PostFilter("Rain", (FilterWord("rain"),), id="1")
SNOW = PostFilter("Snow", (FilterWord("snow"),), id="2")


class FakeFilters(FakePulls):
    """Filters of a server that has them."""

    def __init__(self):
        super().__init__()
        self.is_able = True

    def can_list(self, _account):
        return self.is_able

    def can_edit(self, _account):
        return self.is_able

    def all(self, account):
        return self.pull("all", account.key)

    def add(self, _account, wanted, *, lasts_s):
        return self.pull("add", (wanted.title, lasts_s))

    def delete(self, _account, filter_id):
        return self.pull("delete", filter_id)


@pytest.fixture
def filters(qapp):
    """A presenter over a server with two filters, and what could not be done."""
    made = FiltersPresenter(FakeAccounts(ANNA), FakeFilters(), ImmediateBackground())
    made.failures = []
    made.failed.connect(made.failures.append)
    made.refresh()
    made._filters.answer((RAIN, SNOW))
    return made


def test_filters_are_listed_added_and_listed_again(filters):
    assert (filters.state.filters, filters.state.can_edit) == ((RAIN, SNOW), True)
    filters.add(replace(RAIN, title="Hail", id=""), 3600)
    filters._filters.answer(RAIN)
    assert filters._filters.asked[1:] == [("add", ("Hail", 3600)), ("all", ANNA.key)]


def test_deleted_filter_comes_back_where_the_server_does_not_delete_it(filters):
    filters.delete("1")
    assert filters.state.filters == (SNOW,)
    filters._filters.fail(Unreachable("one.example", why="no connection"))
    assert filters.state.filters == (RAIN, SNOW)
    assert len(filters.failures) == 1


def test_list_that_fails_and_server_without_filters(filters):
    filters.refresh()
    problem = Unreachable("one.example", why="no connection")
    filters._filters.fail(problem)
    assert (filters.state.problem, filters.state.filters) == (problem, (RAIN, SNOW))
    filters._filters.is_able = False
    filters.refresh()
    assert not filters.state.is_available


def filtered(action, *contexts):
    """Return a post that a filter matched."""
    return post(1, filtered=(FilterMatch("1", "Rain", action, contexts),))


def test_what_filters_do_to_a_post(qapp):
    model = PostListModel()
    assert filter_warning(filtered("warn", "home"), "home") == "Filtered: Rain"
    assert filter_warning(filtered("warn", "thread"), "home", "public") == ""
    assert filter_warning(filtered("blur", "home"), "home") == ""
    assert is_hidden(filtered("hide", "home"), "home")
    assert not is_hidden(filtered("hide", "thread"), "home")
    assert model.is_veiled(filtered("blur", "home"))
    assert not model.is_veiled(filtered("warn", "notifications"))
    assert warning_of(replace(filtered("warn", "home"), spoiler="Wet"), "home") == "Wet"
    assert "Filtered: Rain" in model.spoken_name(filtered("warn", "home"))


def test_sensitive_pictures_are_shown_where_preferred_but_warnings_stay(qapp):
    model = PostListModel()
    assert model.is_veiled(post(1, sensitive=True))
    model.covers.prefer("show")
    assert not model.is_veiled(post(1, sensitive=True))
    assert model.is_veiled(post(1, sensitive=True, spoiler="Wet"))
    assert model.is_veiled(filtered("blur", "home"))


def test_filters_work_in_the_inbox(qapp):
    inbox = Inbox(notification(2), notification(1))
    inbox.presenter.enter()
    for action, shown in (("hide", [2]), ("warn", [2, 1])):
        inbox.notifications.cached[1] = _with(notification(1), filtered(action, "notifications"))
        inbox.presenter.take(NotificationsChanged(ANNA.key))
        assert inbox.shown == shown
    assert quote_of(inbox.states[-1].items[1]) == "Filtered: Rain"


def _with(one, about):
    return type(one)(one.id, one.kind, one.created_utc, one.person, about)
