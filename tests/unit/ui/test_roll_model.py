"""The photos of the roll as a list model."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kesong_desktop.model.library.photo import AWAY, Photo, PhotoId
from kesong_desktop.model.library.rating import Rating
from kesong_desktop.model.library.usage import Usage
from kesong_desktop.roll.filters import StackSummary
from kesong_desktop.ui.roll.arrangement import RollArrangement, arrange_all
from kesong_desktop.ui.roll.model import RollModel, RollRole
from kesong_desktop.ui.views.item_role import ItemRole

NEWEST = datetime(2024, 7, 5, 12)  # noqa: DTZ001 - photos have local time


def photo(number: int, **more: Any) -> Photo:
    """A photo of the roll, the older the higher its number: two a day."""
    facts: dict[str, Any] = {
        "id": PhotoId(number),
        "path": f"/roll/{number}.jpg",
        "folder": "/roll",
        "kind": "photo",
        "bytes": 1,
        "mtime_ns": number,
        "taken": NEWEST - timedelta(hours=8 * number),
        "width": 40,
        "height": 30,
    }
    return Photo(**(facts | more))


def arrangement(*photos: Photo, **more: Any) -> RollArrangement:
    """An arrangement by day."""
    made = arrange_all(photos)
    return RollArrangement(made.photos, made.ratios, made.sections, **more)


@pytest.fixture
def model(qapp: object) -> RollModel:
    """Three photos of two days."""
    made = RollModel()
    made.show(arrangement(photo(0), photo(1, width=0, height=0), photo(2, problem=AWAY)))
    return made


def read(model: RollModel, row: int, role: int) -> Any:
    return model.index(row, 0).data(int(role))


def test_model_keeps_the_rules_of_qt(model: RollModel, qtmodeltester: Any) -> None:
    """Also when other photos are shown."""
    qtmodeltester.check(model)
    model.show(arrangement(*(photo(number) for number in range(20))))
    qtmodeltester.check(model)


def test_roles_have_names(model: RollModel) -> None:
    """Those of the views and the roll's own."""
    names = {bytes(name.data()).decode() for name in model.roleNames().values()}
    assert {"title", "alt_text", "key", "created", "state", "rating", "stack"} <= names


def test_facts_of_a_photo(model: RollModel) -> None:
    """Each under its role; where the size is unknown, the tile is square."""
    assert read(model, 0, ItemRole.TITLE) == "0.jpg"
    assert read(model, 0, ItemRole.KEY) == "/roll/0.jpg"
    assert read(model, 0, ItemRole.CREATED) == NEWEST
    assert read(model, 0, ItemRole.SIZE_RATIO) == pytest.approx(4 / 3)
    assert read(model, 1, ItemRole.SIZE_RATIO) == 1.0
    assert model.size_ratios(1, 3) == [1.0, pytest.approx(4 / 3)]
    assert read(model, 0, ItemRole.ITEM) == model.photos[0]
    assert read(model, 0, ItemRole.STATE) is None


def test_name_has_caption_file_and_date(model: RollModel) -> None:
    """What a screen reader says first."""
    model.show(arrangement(photo(0, description="Two boats")))
    name = read(model, 0, ItemRole.ALT_TEXT)
    assert name.startswith("Two boats, 0.jpg, ")
    assert "24" in name


def test_details_tell_usage_rating_and_stack(model: RollModel) -> None:
    """And why a photo cannot be shown."""
    shown = photo(0, kind="video", duration_s=83)
    stacks = {shown.id: StackSummary(3, is_open=False, key=shown.id)}
    model.show(arrangement(shown, photo(1, problem=AWAY), usages={shown.path: Usage.POSTED}, stacks=stacks))
    model.set_ratings({shown.path: Rating(2, is_rejected=True)})
    details = read(model, 0, ItemRole.DETAILS)
    for part in ("1:23", "Posted", "2 star", "Rejected", "3 similar"):
        assert part in details
    assert read(model, 1, ItemRole.DETAILS) == "Card not connected"
    assert read(model, 0, RollRole.STACK).count == 3
    assert read(model, 0, RollRole.RATING) == Rating(2, is_rejected=True)


def test_photo_that_cannot_be_shown_is_neither_selected_nor_dragged(model: RollModel) -> None:
    """It can be current, so that the keyboard reaches it."""
    flag = Qt.ItemFlag
    usable = flag.ItemIsSelectable | flag.ItemIsDragEnabled
    assert model.flags(model.index(0, 0)) & usable == usable
    assert not model.flags(model.index(2, 0)) & usable
    assert model.flags(model.index(2, 0)) & flag.ItemIsEnabled


def test_photos_are_dragged_as_files(model: RollModel) -> None:
    """In the order of the drag, to be copied."""
    data = model.mimeData([model.index(1, 0), model.index(0, 0)])
    assert [url.toLocalFile() for url in data.urls()] == ["/roll/1.jpg", "/roll/0.jpg"]
    assert model.supportedDragActions() == Qt.DropAction.CopyAction


def test_sections_count_all_photos(model: RollModel) -> None:
    """Each begins with the photo that names it."""
    sections = model.sections()
    assert [section.count for section in sections] == [2, 1]
    assert [section.key for section in sections] == ["/roll/0.jpg", "/roll/2.jpg"]


def test_rows_are_found_by_path(model: RollModel) -> None:
    """A path that is not shown has none."""
    assert [model.row_of(model.key(row)) for row in range(3)] == [0, 1, 2]
    assert model.row_of("/gone.jpg") == -1


def test_same_photos_with_other_badges_are_not_laid_out_again(model: RollModel) -> None:
    """The view keeps its place; badges and details change."""
    resets: list[bool] = []
    changes: list[list[int]] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.dataChanged.connect(lambda _first, _last, roles: changes.append(list(roles)))
    model.show(arrangement(*model.photos, usages={"/roll/0.jpg": Usage.DRAFTED}))
    assert resets == []
    assert int(ItemRole.STATE) in changes[-1]
    assert read(model, 0, ItemRole.STATE) == Usage.DRAFTED
    model.show(arrangement(photo(5)))
    assert resets == [True]


def test_stack_is_found_from_its_members_while_it_is_open(model: RollModel) -> None:
    """Closed it has one row; a photo behind it is none of it."""
    stack = StackSummary(2, is_open=True, key=PhotoId(7))
    model.show(arrangement(*(photo(number) for number in range(4)), stacks={PhotoId(1): stack}))
    assert [model.stack_at(row) for row in range(4)] == [None, stack, stack, None]
    assert model.row_of_stack(PhotoId(7)) == 1
    assert model.row_of_stack(PhotoId(8)) == -1
