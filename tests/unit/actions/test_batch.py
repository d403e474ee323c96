"""Batches: made of photos, checked, queued as a whole or not at all, and kept."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.errors import DiskFull, InvalidInput, NotFound
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.batch.batch_post import Posts
from kesong_desktop.model.batch.photo_group import GroupBy
from kesong_desktop.model.batch.plan import BatchPlan
from kesong_desktop.model.batch.problem import PlanInvalid
from kesong_desktop.model.batch.template import CaptionTemplate
from kesong_desktop.model.outbox import State
from kesong_desktop.store.drafts.drafts import DraftStore
from tests.fakes import pictures
from tests.fakes.stores import stores
from tests.unit.actions.conftest import NOW_S


def folder(at: Path) -> Path:
    """Six photos of two days in two folders, the names of which tell the time."""
    for day, hour in ((1, 9), (1, 10), (1, 11), (5, 9), (5, 10), (5, 11)):
        inside = at / ("early" if day == 1 else "late")
        inside.mkdir(parents=True, exist_ok=True)
        pictures.scene((320, 240), day * 20 + hour).save(inside / f"2026-05-{day:02} {hour:02}.00.00.jpg")
    (at / "notes.txt").write_text("no photo")
    return at


def batch(services: Services, at: Path) -> Posts:
    """Two posts of three photos, with texts."""
    source = services.publishing.batch.source
    made = source.posts(source.folder_photos(folder(at)), GroupBy.EVENTS)
    return source.filled(made, CaptionTemplate("{counter}: {date:%d %B}, {count} photos"))


def test_a_folder_becomes_posts(services: Services, account: Account, tmp_path: Path) -> None:
    """By events, with a caption from a template."""
    made = batch(services, tmp_path / "photos")
    assert [post.draft.text for post in made] == ["1: 01 May, 3 photos", "2: 05 May, 3 photos"]
    assert [Path(one.path).parent.name for one in made[1].pictures] == ["late"] * 3
    source = services.publishing.batch.source
    photos = source.folder_photos(tmp_path / "photos")
    assert [len(one.pictures) for one in source.posts(photos, GroupBy.FOLDER, limit=2)] == [1, 2, 1, 2]


def test_all_are_queued_with_their_times(services: Services, account: Account, tmp_path: Path) -> None:
    """Later ones are scheduled; queued once more, they are the same jobs."""
    first, second = batch(services, tmp_path / "photos")
    second = replace(second, when=datetime.fromtimestamp(NOW_S + 7200, UTC))
    publisher = services.publishing.batch.publisher
    done = publisher.queue((first, second))
    assert [(job.state, job.due_s) for job in done.jobs] == [
        (State.PREPARING, 0.0),
        (State.SCHEDULED, NOW_S + 7200),
    ]
    again = publisher.queue((first, second))
    assert (again.jobs, again.known) == (done.jobs, 2)
    assert len(stores(services).jobs.all()) == 2


def test_times_that_are_over_are_no_mistake_of_posts_that_are_queued(
    services: Services, account: Account, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that a run that was interrupted can be repeated later."""
    first, second = batch(services, tmp_path / "photos")
    second = replace(second, when=datetime.fromtimestamp(NOW_S + 7200, UTC))
    publisher, plan = services.publishing.batch.publisher, BatchPlan((first, second), (2, 3))
    assert publisher.problems(plan) == []
    monkeypatch.setattr(publisher, "_clock", lambda: NOW_S + 10_000)
    assert [(one.row, one.column, one.code) for one in publisher.problems(plan)] == [(3, "when", "when_past")]
    monkeypatch.setattr(publisher, "_clock", lambda: NOW_S)
    publisher.queue((first, second))
    monkeypatch.setattr(publisher, "_clock", lambda: NOW_S + 10_000)
    assert publisher.problems(plan) == []
    assert publisher.queue((first, second)).known == 2


def spoilt(posts: Posts, how: str) -> Posts:
    """The posts, the second of which cannot be queued."""
    first, second = posts
    if how == "past":
        return first, replace(second, when=datetime.fromtimestamp(NOW_S - 60, UTC))
    return first, replace(second, draft=replace(second.draft, account=AccountKey("bea@nowhere")))


@pytest.mark.parametrize(("how", "error"), [("past", PlanInvalid), ("account", NotFound)])
def test_one_that_cannot_be_queued_keeps_all(
    services: Services, account: Account, tmp_path: Path, how: str, error: type[Exception]
) -> None:
    """Nothing is queued."""
    posts = spoilt(batch(services, tmp_path / "photos"), how)
    with pytest.raises(error):
        services.publishing.batch.publisher.queue(posts)
    assert stores(services).jobs.all() == []


def test_a_full_disk_keeps_all(
    services: Services, account: Account, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is queued, and the batch is where it was."""
    posts = batch(services, tmp_path / "photos")
    services.publishing.batch.saved.save(posts).result()

    def full(_: object) -> None:
        raise DiskFull("journal.db", why="no space left")

    monkeypatch.setattr(stores(services).jobs, "add_all", full)
    with pytest.raises(DiskFull):
        services.publishing.batch.publisher.queue(posts)
    assert services.publishing.batch.saved.load() == posts


def test_a_crash_behind_queueing_leaves_none_in_the_batch(
    services: Services, account: Account, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is queued is no part of the kept batch, though that was not saved again."""
    posts = batch(services, tmp_path / "photos")
    services.publishing.batch.saved.save(posts).result()

    def die(*_: object) -> None:
        raise RuntimeError("killed")

    monkeypatch.setattr(DraftStore, "remove", die)
    with pytest.raises(RuntimeError):
        services.publishing.batch.publisher.queue(posts[:1])
    assert services.publishing.batch.saved.load() == posts[1:]


def test_mistakes_are_found_by_row_and_column(services: Services, account: Account, tmp_path: Path) -> None:
    """What must be mended, of each post; what is only a hint is none."""
    first, second = batch(services, tmp_path / "photos")
    Path(second.pictures[1].path).unlink()
    first = replace(first, draft=replace(first.draft, text="x" * 600))
    plan = BatchPlan((first, second), (2, 3))
    found = services.publishing.batch.publisher.problems(plan, account)
    assert [(one.row, one.column, one.finding.code) for one in found] == [
        (2, "text", "too_long"),
        (3, "picture_2", "unreadable"),
    ]


def test_a_batch_is_kept_as_it_is(services: Services, account: Account, tmp_path: Path) -> None:
    """With times with and without offsets, and edits."""
    first, second = batch(services, tmp_path / "photos")
    posts = (
        replace(first, when=datetime(2027, 1, 1, 18)),  # noqa: DTZ001 - local time
        replace(second, when=datetime(2027, 1, 1, 18, tzinfo=UTC)),
    )
    services.publishing.batch.saved.save(posts).result()
    assert services.publishing.batch.saved.load() == posts


def test_a_template_with_a_mistake_is_refused() -> None:
    """Before anything is filled."""
    with pytest.raises(InvalidInput):
        CaptionTemplate("{nothing}")
