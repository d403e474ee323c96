"""The presenter and the list model of the drafts pane, without a window."""

from typing import Any

import pytest

from kesong_desktop.errors import DiskFull
from kesong_desktop.model.draft import NO_DRAFT, Draft, DraftPicture, ReviewForm
from kesong_desktop.model.event import DraftsChanged
from kesong_desktop.ui.drafts.model import DraftKind, DraftListModel
from kesong_desktop.ui.drafts.presenter import DraftOrder, DraftsPresenter
from kesong_desktop.ui.views.item_role import ItemRole
from tests.fakes.draft_world import MEI, DraftWorld, InlineWatcher


@pytest.fixture
def world(qapp: Any) -> DraftWorld:
    """Three drafts; the last added was changed last."""
    made = DraftWorld(MEI)
    made.drafts.add(Draft(NO_DRAFT, text="A lake at dawn"))
    made.drafts.add(Draft(NO_DRAFT, text="A tram", tags=("lisboa",)))
    made.drafts.add(Draft(NO_DRAFT, review=ReviewForm(product="Moka pot")))
    return made


@pytest.fixture
def presenter(world: DraftWorld) -> DraftsPresenter:
    """Over those, entered."""
    made = DraftsPresenter(world.drafts, world.session, InlineWatcher())
    made.enter()
    return made


def names(presenter: DraftsPresenter) -> list[str]:
    """The names of the drafts that are shown."""
    return [draft.name for draft in presenter.state.drafts]


def id_of(presenter: DraftsPresenter, name: str) -> str:
    """The id of a draft that is shown."""
    return next(draft.id for draft in presenter.state.drafts if draft.name == name)


def test_last_changed_comes_first(presenter: DraftsPresenter) -> None:
    assert names(presenter) == ["Moka pot", "A tram", "A lake at dawn"]
    assert presenter.state.total == 3


def test_search_keeps_what_has_all_words(presenter: DraftsPresenter) -> None:
    presenter.search("#lisboa tram")
    assert (names(presenter), presenter.state.total) == (["A tram"], 3)
    assert presenter.state.is_filtered
    presenter.search("tram zzz")
    assert (names(presenter), presenter.state.is_filtered) == ([], False)
    presenter.search("")
    assert len(names(presenter)) == 3


def test_order_by_creation_ignores_later_changes(world: DraftWorld, presenter: DraftsPresenter) -> None:
    world.session.open(world.drafts.get(id_of(presenter, "A lake at dawn")))
    world.session.change(title="First")
    presenter.enter()
    assert names(presenter) == ["First", "Moka pot", "A tram"]
    presenter.sort(DraftOrder.CREATED)
    assert names(presenter) == ["Moka pot", "A tram", "First"]


def test_the_open_draft_is_shown_as_it_is_now(world: DraftWorld, presenter: DraftsPresenter) -> None:
    """Also before it was saved."""
    world.session.open(world.drafts.get(id_of(presenter, "A tram")))
    world.session.change(title="Tram 28")
    presenter.refresh()
    assert names(presenter)[0] == "Tram 28"


def test_delete_returns_what_restores_it(world: DraftWorld, presenter: DraftsPresenter) -> None:
    deleted = []
    presenter.deleted.connect(deleted.append)
    draft_id = id_of(presenter, "A tram")
    presenter.delete(draft_id)
    assert names(presenter) == ["Moka pot", "A lake at dawn"]
    world.drafts.restore(deleted[0]).result()
    presenter.refresh()
    assert id_of(presenter, "A tram") == draft_id


def test_what_cannot_be_deleted_stays_and_is_reported(world: DraftWorld, presenter: DraftsPresenter) -> None:
    errors: list[BaseException] = []
    presenter.failed.connect(errors.append)
    world.store.error = DiskFull("/data")
    presenter.delete(id_of(presenter, "A tram"))
    assert [type(error) for error in errors] == [DiskFull]
    assert len(names(presenter)) == 3


def test_duplicate_has_a_name_of_its_own(world: DraftWorld, presenter: DraftsPresenter) -> None:
    presenter.duplicate(id_of(presenter, "A tram"))
    assert names(presenter)[0] == "A tram (copy)"
    assert presenter.state.total == 4
    assert DraftsChanged() in world.events


@pytest.mark.parametrize("is_open", [True, False])
def test_rename(world: DraftWorld, presenter: DraftsPresenter, is_open: bool) -> None:
    """The open draft keeps its new name when it is saved again."""
    draft_id = id_of(presenter, "A tram")
    if is_open:
        world.session.open(world.drafts.get(draft_id))
    presenter.rename(draft_id, "For Sunday")
    world.session.flush()
    assert world.drafts.get(draft_id).own_name == "For Sunday"
    assert "For Sunday" in names(presenter)


def test_a_draft_that_has_gone_is_left_alone(world: DraftWorld, presenter: DraftsPresenter) -> None:
    for command in (presenter.delete, presenter.duplicate):
        command("nothing")
    presenter.rename("nothing", "x")
    assert world.drafts.count() == 3


def test_model_answers_by_role(qapp: Any, qtmodeltester: Any) -> None:
    model = DraftListModel()
    pictures = (DraftPicture("/a.jpg"), DraftPicture("/b.jpg"))
    first = Draft(NO_DRAFT, pictures=pictures, changed_s=1_790_000_000.0)
    review = Draft(NO_DRAFT, review=ReviewForm(product="Pan"), created_s=1_790_000_000.0)
    model.set_drafts([first, review])
    qtmodeltester.check(model)
    untitled, pan = model.index(0, 0), model.index(1, 0)
    assert untitled.data() == "Untitled draft"
    assert pan.data(ItemRole.ALT_TEXT) == "Pan"
    assert (untitled.data(ItemRole.STATE), pan.data(ItemRole.STATE)) == (DraftKind.POST, DraftKind.REVIEW)
    assert untitled.data(ItemRole.DETAILS).startswith("Post · 2 photo")
    assert pan.data(ItemRole.CREATED).timestamp() == 1_790_000_000.0
    assert pan.data(ItemRole.ITEM) is review


def test_model_keeps_rows_where_only_contents_change(qapp: Any) -> None:
    model, resets, changed = DraftListModel(), [], []
    drafts = [Draft(NO_DRAFT, text="a"), Draft(NO_DRAFT, text="b")]
    model.set_drafts(drafts)
    model.modelReset.connect(lambda: resets.append(1))
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.set_drafts([drafts[0], Draft(NO_DRAFT, text="c")])
    assert (resets, changed) == ([], [1])
    model.set_drafts(drafts[:1])
    assert resets == [1]
