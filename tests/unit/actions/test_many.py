"""Hundreds of posts at once, posts for a later time, and posts that are taken back to be changed."""

from dataclasses import replace
from pathlib import Path

import pytest

from kesong_desktop.actions import outboxing, posting, sending
from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import DiskFull
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture
from kesong_desktop.model.event import Event, JobChanged
from kesong_desktop.model.outbox import ENDED, NotPossible, State
from kesong_desktop.settings import Settings
from tests.fakes import pictures
from tests.unit.actions.conftest import NOW_S


def many(desk: Desk, count: int, folder: Path) -> list[Draft]:
    """Drafts with four pictures each, saved."""
    shown = tuple(DraftPicture(str(pictures.jpeg(folder / f"{n}.jpg")), alt=f"alt {n}") for n in range(4))
    made = [Draft(DraftId(f"d{n}"), text=f"post {n}", pictures=shown) for n in range(count)]
    for draft in made:
        desk.drafts.save(draft).result()
    return made


def test_five_hundred_posts_are_queued_in_their_order(
    desk: Desk, account: Account, events: list[Event], tmp_path: Path
) -> None:
    """Five transactions, one event; the drafts are gone; queued once more, they are the same jobs."""
    drafts = many(desk, 500, tmp_path)
    events.clear()
    jobs = posting.queue_all(desk, [(draft, account) for draft in drafts])
    assert [job.body.text for job in desk.jobs.all()] == [draft.text for draft in drafts]
    assert desk.drafts.count() == 0
    assert sum(isinstance(event, JobChanged) for event in events) == 1
    assert posting.queue_all(desk, [(draft, account) for draft in drafts]) == jobs
    assert len(desk.jobs.states()) == 500


def test_a_disk_that_fills_up_in_between(
    desk: Desk, account: Account, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is queued is no draft any more, what is not queued still is one: nothing is both, or neither."""
    drafts, add_all, parts = many(desk, 250, tmp_path), desk.jobs.add_all, []

    def filling(jobs):
        parts.append(jobs)
        if len(parts) == 2:
            raise DiskFull("journal.db", why="no space left")
        return add_all(jobs)

    monkeypatch.setattr(desk.jobs, "add_all", filling)
    with pytest.raises(DiskFull):
        posting.queue_all(desk, [(draft, account) for draft in drafts])
    queued = {job.draft_id for job in desk.jobs.all()}
    assert queued == {draft.id for draft in drafts[:100]}
    assert {draft.id for draft in desk.drafts.all()} == {draft.id for draft in drafts[100:]}


def test_the_original_is_remembered_as_it_was(desk: Desk, account: Account, tmp_path: Path) -> None:
    """Its size and time, so that a change before its turn is noticed (R9)."""
    (draft,) = many(desk, 1, tmp_path)
    picture = posting.queue(desk, draft, account).pictures[0]
    found = Path(picture.source).stat()
    assert (picture.source_bytes, picture.source_mtime_ns) == (found.st_size, found.st_mtime_ns)


@pytest.mark.parametrize(("in_s", "state"), [(3600, State.SCHEDULED), (-5, State.PREPARING)])
def test_a_post_for_later(desk: Desk, account: Account, in_s: float, state: State) -> None:
    """A time that is over means now: nothing is dated back."""
    job = posting.queue(desk, Draft(DraftId("d"), text="x"), account, at_s=desk.clock() + in_s)
    assert (job.state, job.due_s) == (state, desk.clock() + in_s if in_s > 0 else 0.0)


@pytest.mark.parametrize(
    "state", [State.PREPARING, State.PARKED, State.PAUSED, State.SCHEDULED, State.OVERDUE]
)
def test_taken_back_to_be_changed(desk: Desk, account: Account, tmp_path: Path, state: State) -> None:
    """It is a draft again, with its pictures and words, and no job any more."""
    (draft,) = many(desk, 1, tmp_path)
    job = posting.queue(desk, draft, account)
    desk.jobs.save(replace(job, state=state))
    again = outboxing.change(desk, job.id)
    assert (again.text, again.pictures) == (draft.text, draft.pictures)
    assert desk.drafts.all() == [again]
    assert (desk.jobs.get(job.id).state, desk.jobs.becoming_drafts()) == (State.CANCELLED, [])
    with pytest.raises(NotPossible):
        outboxing.change(desk, job.id)


@pytest.mark.parametrize("dies_at", ["before the draft", "behind the draft"])
def test_a_crash_while_it_is_taken_back(
    desk: Desk, account: Account, monkeypatch: pytest.MonkeyPatch, dies_at: str
) -> None:
    """After the next start it is a draft, once, and never both or neither."""
    job = posting.queue(desk, Draft(DraftId("d"), text="x"), account)

    def die(*_: object) -> None:
        raise RuntimeError("killed")

    with monkeypatch.context() as patched:
        if dies_at == "before the draft":
            patched.setattr(desk.drafts, "secure", die)
        else:
            save = desk.jobs.save

            def dying(one, *notes):
                if one.state is State.CANCELLED and not one.draft_again_id:
                    die()
                return save(one, *notes)

            patched.setattr(desk.jobs, "save", dying)
        with pytest.raises(RuntimeError):
            outboxing.change(desk, job.id)
    outboxing.tidy_up(desk)
    outboxing.tidy_up(desk)
    assert [draft.text for draft in desk.drafts.all()] == ["x"]
    assert desk.jobs.get(job.id).state in ENDED


def test_preferences_reach_the_outbox(desk: Desk) -> None:
    """A limit is in kilobytes, and never so low that an upload would seem to stand still."""
    conditions = desk.conditions
    for kb_s, limit in ((0, 0), (250, 250_000), (1, 4000)):
        sending.obey(desk, Settings(upload_kb_s=kb_s, only_unmetered=True, quiet_hours="00:00-23:59"))
        assert conditions.limit_bytes_s == limit
    assert conditions.only_unmetered
    assert conditions.quiet_left_s(NOW_S) > 0
    sending.obey(desk, Settings())
    assert (conditions.quiet, conditions.only_unmetered) == (None, False)
