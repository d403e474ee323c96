"""Queueing of hundreds of posts, scheduled posts, and jobs edited as drafts again."""

from dataclasses import replace
from pathlib import Path

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.errors import DiskFull
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture
from kesong_desktop.model.event import Event, JobChanged
from kesong_desktop.model.outbox import ENDED, InvalidTransition, State
from kesong_desktop.settings import Settings
from kesong_desktop.store.drafts.drafts import DraftStore
from tests.fakes import pictures
from tests.fakes.stores import stores
from tests.unit.actions.conftest import NOW_S


def many(services: Services, count: int, folder: Path) -> list[Draft]:
    """Drafts with four pictures each, saved."""
    shown = tuple(DraftPicture(str(pictures.jpeg(folder / f"{n}.jpg")), alt=f"alt {n}") for n in range(4))
    made = [Draft(DraftId(f"d{n}"), text=f"post {n}", pictures=shown) for n in range(count)]
    for draft in made:
        services.drafts.save(draft).result()
    return made


def test_five_hundred_posts_keep_their_order(
    services: Services, account: Account, events: list[Event], tmp_path: Path
) -> None:
    """Five transactions, one event; the drafts are gone; queued once more, they are the same jobs."""
    drafts = many(services, 500, tmp_path)
    events.clear()
    jobs = services.publishing.publisher.queue_all([(draft, account) for draft in drafts])
    assert [job.body.text for job in stores(services).jobs.all()] == [draft.text for draft in drafts]
    assert services.drafts.count() == 0
    assert sum(isinstance(event, JobChanged) for event in events) == 1
    assert services.publishing.publisher.queue_all([(draft, account) for draft in drafts]) == jobs
    assert len(stores(services).jobs.states()) == 500


def test_full_disk_keeps_whole_hundreds(
    services: Services, account: Account, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is queued is no draft any more, what is not queued still is one: nothing is both, or neither."""
    drafts, add_all, parts = many(services, 250, tmp_path), stores(services).jobs.add_all, []

    def filling(jobs):
        parts.append(jobs)
        if len(parts) == 2:
            raise DiskFull("journal.db", why="no space left")
        return add_all(jobs)

    monkeypatch.setattr(stores(services).jobs, "add_all", filling)
    with pytest.raises(DiskFull):
        services.publishing.publisher.queue_all([(draft, account) for draft in drafts])
    queued = {job.draft_id for job in stores(services).jobs.all()}
    assert queued == {draft.id for draft in drafts[:100]}
    assert {draft.id for draft in services.drafts.all()} == {draft.id for draft in drafts[100:]}


def test_size_and_time_of_the_source_are_stored(services: Services, account: Account, tmp_path: Path) -> None:
    """Its size and time, so that a change before its turn is noticed (R9)."""
    (draft,) = many(services, 1, tmp_path)
    picture = services.publishing.publisher.queue(draft, account).pictures[0]
    found = Path(picture.source).stat()
    assert (picture.source_bytes, picture.source_mtime_ns) == (found.st_size, found.st_mtime_ns)


@pytest.mark.parametrize(("in_s", "state"), [(3600, State.SCHEDULED), (-5, State.PREPARING)])
def test_future_time_schedules_a_post(
    services: Services, account: Account, in_s: float, state: State
) -> None:
    """A time that is over means now: nothing is dated back."""
    job = services.publishing.publisher.queue(
        Draft(DraftId("d"), text="x"), account, at_s=services.system.clock() + in_s
    )
    assert (job.state, job.due_s) == (state, services.system.clock() + in_s if in_s > 0 else 0.0)


@pytest.mark.parametrize(
    "state", [State.PREPARING, State.PARKED, State.PAUSED, State.SCHEDULED, State.OVERDUE]
)
def test_edit_makes_a_draft_once(services: Services, account: Account, tmp_path: Path, state: State) -> None:
    """It is a draft again, with its pictures and words, and no job any more."""
    (draft,) = many(services, 1, tmp_path)
    job = services.publishing.publisher.queue(draft, account)
    stores(services).jobs.save(replace(job, state=state))
    again = services.outbox.edit(job.id)
    assert (again.text, again.pictures) == (draft.text, draft.pictures)
    assert services.drafts.all() == [again]
    assert (stores(services).jobs.get(job.id).state, stores(services).jobs.becoming_drafts()) == (
        State.CANCELLED,
        [],
    )
    with pytest.raises(InvalidTransition):
        services.outbox.edit(job.id)


@pytest.mark.parametrize("dies_at", ["before the draft", "behind the draft"])
def test_crash_during_edit_leaves_one_draft(
    services: Services, account: Account, monkeypatch: pytest.MonkeyPatch, dies_at: str
) -> None:
    """After the next start it is a draft, once, and never both or neither."""
    job = services.publishing.publisher.queue(Draft(DraftId("d"), text="x"), account)

    def die(*_: object) -> None:
        raise RuntimeError("killed")

    with monkeypatch.context() as patched:
        if dies_at == "before the draft":
            patched.setattr(DraftStore, "secure", die)
        else:
            save = stores(services).jobs.save

            def dying(one, *notes):
                if one.state is State.CANCELLED and not one.draft_again_id:
                    die()
                return save(one, *notes)

            patched.setattr(stores(services).jobs, "save", dying)
        with pytest.raises(RuntimeError):
            services.outbox.edit(job.id)
    services.outbox.tidy_up()
    services.outbox.tidy_up()
    assert [draft.text for draft in services.drafts.all()] == ["x"]
    assert stores(services).jobs.get(job.id).state in ENDED


def test_send_policy_applies_preferences(services: Services) -> None:
    """A limit is in kilobytes, and never so low that an upload would seem to stand still."""
    conditions = stores(services).conditions
    for kb_s, limit in ((0, 0), (250, 250_000), (1, 4000)):
        services.publishing.send_policy.apply(
            Settings(upload_kb_s=kb_s, only_unmetered=True, quiet_hours="00:00-23:59")
        )
        assert conditions.limit_bytes_s == limit
    assert conditions.only_unmetered
    assert conditions.quiet_left_s(NOW_S) > 0
    services.publishing.send_policy.apply(Settings())
    assert (conditions.quiet, conditions.only_unmetered) == (None, False)
