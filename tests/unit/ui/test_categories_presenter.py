"""Categories: saved, changed, deleted and brought back, without a window."""

from concurrent.futures import Future

import pytest

from kesong_desktop.model.tag_set import TagCategory
from kesong_desktop.ui.discover.categories_presenter import CategoriesPresenter
from tests.fakes.timeline_services import ANNA, FakeAccounts, ImmediateBackground


class FakeCategories:
    """Categories of one account; every write ends at once."""

    def __init__(self):
        self.kept = []

    def all(self, _account):
        return list(self.kept)

    def recent_tags(self, _account):
        return ["Lake", "snow"]

    def put(self, account, name, tags, category_id=""):
        before = next((one for one in self.kept if one.id == category_id), None)
        return self.restore(account, TagCategory(before.id if before else f"n{len(self.kept)}", name, tags))

    def restore(self, _account, category):
        self.kept = [one for one in self.kept if one.id != category.id] + [category]
        return done()

    def remove(self, category):
        self.kept.remove(category)
        return done()


def done():
    """Return a future that has ended."""
    future = Future()
    future.set_result(None)
    return future


@pytest.fixture
def told(qapp):
    """A presenter, its categories, and what it told."""
    kept, told = FakeCategories(), []
    presenter = CategoriesPresenter(FakeAccounts(ANNA), kept, ImmediateBackground())
    presenter.saved.connect(lambda *pair: told.append(pair))
    presenter.removed.connect(told.append)
    presenter.undo_offered.connect(lambda *offer: told.append(offer))
    presenter.read()
    return presenter, kept, told


def test_save_change_delete_and_undo(told):
    presenter, kept, told = told
    presenter.save(None, "Water", ("lake", "boat"))
    (made,) = presenter.categories
    assert told == [(None, made)]
    presenter.save(made, "Waters", ("lake",))
    (changed,) = presenter.categories
    assert (changed.id, changed.name, changed.tags) == (made.id, "Waters", ("lake",))
    assert told[-1] == (made, changed)
    presenter.remove(changed)
    assert presenter.categories == ()
    assert told[-2] == changed
    text, words, undo = told[-1]
    assert "Waters" in text
    assert words == "Undo"
    undo()
    assert presenter.categories == (changed,)
    assert kept.kept == [changed]


def test_suggestions_are_followed_then_recent_tags(told):
    presenter, _kept, _told = told
    assert presenter.suggested_tags(("lake", "boat")) == ("lake", "boat", "snow")
