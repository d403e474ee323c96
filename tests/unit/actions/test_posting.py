"""From a draft to a job, and tidying up behind it."""

import time
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from kesong_desktop.actions import outboxing, posting
from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import DiskFull, InvalidInput, NotFound
from kesong_desktop.model.account import Account, Capability, Limits, Visibility
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture, ReviewForm
from kesong_desktop.model.event import DraftsChanged, Event, JobChanged
from kesong_desktop.model.outbox import Job, State
from kesong_desktop.model.recipe import Recipe
from kesong_desktop.model.review import Relation
from kesong_desktop.roll.scan import Scanner
from tests.fakes import pictures
from tests.unit.actions.conftest import NOW_S


def codes(desk: Desk, draft: Draft, account: Account, severity: str = "must") -> list[str]:
    """The findings of one severity."""
    return [one.code for one in posting.check(desk, draft, account) if one.severity == severity]


def test_a_new_draft(desk: Desk, account: Account, events: list[Event]) -> None:
    """Saved at once, with its pictures in order."""
    draft = posting.new_draft(desk, ["/b.jpg", "/a.jpg"], account=account)
    assert desk.drafts.all() == [draft]
    assert [one.path for one in draft.pictures] == ["/b.jpg", "/a.jpg"]
    assert (draft.account, draft.created_s, draft.changed_s) == (account.key, NOW_S, NOW_S)
    assert DraftsChanged() in events


def test_captions_become_descriptions(desk: Desk, tmp_path: Path) -> None:
    """What the camera roll found in a file is the first description; an unknown file has none."""
    known = pictures.jpeg(tmp_path / "known.jpg")
    captioned = Scanner(
        desk.library,
        lambda path: structs.replace(desk.scanner._probe(path), description="A dog"),
        lambda _: "",
        time.time_ns,
    )
    captioned.scan(tmp_path)
    draft = posting.new_draft(desk, [str(known), "/other.jpg"])
    assert [one.alt for one in draft.pictures] == ["A dog", ""]


def test_kept_under_a_name_of_its_own(desk: Desk) -> None:
    """A draft made elsewhere gets an id; keeping it twice gives two."""
    made = Draft(posting.NO_DRAFT, text="x")
    first, second = posting.keep(desk, made), posting.keep(desk, made)
    assert {first.id, second.id} == {one.id for one in desk.drafts.all()}
    assert posting.NO_DRAFT not in {first.id, second.id}
    assert first.created_s == NOW_S


@pytest.mark.parametrize(
    ("content", "problem"), [(None, "is not there"), (b"", "is empty"), (b"Dear diary", "is not a picture")]
)
def test_a_look_at_a_bad_file(desk: Desk, tmp_path: Path, content: bytes | None, problem: str) -> None:
    """Never raises: the trouble is one of the facts."""
    path = tmp_path / "x.jpg"
    if content is not None:
        path.write_bytes(content)
    facts = posting.look_at(desk, str(path))
    assert facts.problem == "Unreadable"
    assert problem in facts.problem_sentence


def test_a_look_at_a_good_file(desk: Desk, tmp_path: Path) -> None:
    """Upright size, place, bytes."""
    path = pictures.jpeg(tmp_path / "x.jpg", (240, 320), orientation=6)
    facts = posting.look_at(desk, str(path))
    assert (facts.width, facts.height, facts.has_place, facts.problem) == (240, 320, True, "")
    assert facts.bytes == path.stat().st_size


def test_a_file_that_goes_between_two_looks(desk: Desk, tmp_path: Path, monkeypatch) -> None:
    """It was there when it was opened, and not when it was weighed."""
    path = pictures.jpeg(tmp_path / "x.jpg")
    seen = desk.fence.probe(path)
    path.unlink()
    monkeypatch.setattr(desk.fence, "probe", lambda _: seen)
    facts = posting.look_at(desk, str(path))
    assert (facts.problem, "No such file" in facts.problem_sentence) == ("Unreadable", True)


def test_the_check(desk: Desk, account: Account, tmp_path: Path) -> None:
    """Files, text, review and the server's limits, in one list."""
    draft = Draft(DraftId("d"))
    assert codes(desk, draft, account) == ["empty"]
    good = DraftPicture(str(pictures.jpeg(tmp_path / "x.jpg")), alt="a dog")
    assert codes(desk, replace(draft, pictures=(good,)), account) == []
    assert codes(desk, replace(draft, pictures=(good,)), account, "done") == ["place_removed", "bare"]
    bad = DraftPicture(str(tmp_path / "gone.jpg"))
    assert codes(desk, replace(draft, pictures=(good, bad)), account) == ["unreadable"]
    assert codes(desk, replace(draft, text="x" * 501), account) == ["too_long"]
    desk.accounts.put_capability(account.server, Capability(limits=Limits(characters=600)), NOW_S)
    assert codes(desk, replace(draft, text="x" * 501), account) == []


def test_the_check_of_an_unknown_server_is_careful(desk: Desk, account: Account) -> None:
    """Nothing was learnt about it yet: the fall-back limits."""
    stranger = replace(account, server="http://127.0.0.1:10")
    assert posting.capability_of(desk, stranger) == Capability()
    assert codes(desk, Draft(DraftId("d"), text="x" * 501), stranger) == ["too_long"]


def test_the_check_of_a_review(desk: Desk, account: Account) -> None:
    """A field that cannot be used is told in its own words; so is what is missing."""
    form = ReviewForm("Pan", 9, Relation.BOUGHT, price="much", currency="CNY")
    findings = posting.check(desk, Draft(DraftId("d"), review=form), account)
    assert findings[0].sentence().startswith("“much” is not a price.")
    assert codes(desk, Draft(DraftId("d"), text="x", review=ReviewForm()), account) == ["review_unfinished"]


def test_queued(desk: Desk, account: Account, events: list[Event]) -> None:
    """The job holds what the draft said; the draft is gone; both are told."""
    shown = (DraftPicture("/a.jpg", alt=" a dog "), DraftPicture("/b.jpg", focus=(0.0, 1.0)))
    draft = posting.keep(
        desk, Draft(DraftId(""), title="Walk", text="Wet.", pictures=shown, spoiler=" rain ", language="en")
    )
    job = posting.queue(desk, draft, account)
    assert desk.jobs.all() == [job]
    assert desk.drafts.all() == []
    assert (job.state, job.account, job.title, job.created_s) == (State.PREPARING, account.key, "Walk", NOW_S)
    assert (job.body.text, job.body.spoiler, job.body.sensitive) == ("Walk\n\nWet.", "rain", True)
    assert [(one.source, one.alt, one.focus) for one in job.pictures] == [
        ("/a.jpg", "a dog", (0.0, 0.0)),
        ("/b.jpg", "", (0.0, 1.0)),
    ]
    assert events[-2:] == [JobChanged(job.id), DraftsChanged()]


def test_visibility(desk: Desk, account: Account) -> None:
    """The draft's own, else the account's."""
    plain = posting.queue(desk, Draft(DraftId("a"), text="x"), account)
    chosen = posting.queue(desk, Draft(DraftId("b"), text="x", visibility=Visibility.DIRECT), account)
    assert (plain.body.visibility, chosen.body.visibility) == (Visibility.UNLISTED, Visibility.DIRECT)


def test_queued_twice_is_there_once(desk: Desk, account: Account) -> None:
    """A double click, or a kill between the job and the draft's end."""
    draft = posting.keep(desk, Draft(DraftId(""), text="x"))
    first = posting.queue(desk, draft, account)
    assert posting.queue(desk, draft, account) == first
    assert desk.jobs.all() == [first]


def test_a_review_that_cannot_be_written_stays_a_draft(desk: Desk, account: Account) -> None:
    """Nothing is queued."""
    draft = posting.keep(desk, Draft(DraftId(""), review=ReviewForm("Pan", 9, Relation.OWN, price="much")))
    with pytest.raises(InvalidInput, match="is not a price"):
        posting.queue(desk, draft, account)
    assert (desk.jobs.all(), desk.drafts.all()) == ([], [draft])


def test_tidied_up_after_a_kill(desk: Desk, account: Account) -> None:
    """A draft that became a job goes, and so do files of jobs that have ended or are not known; the rest stays."""
    queued = posting.keep(desk, Draft(DraftId(""), text="queued"))
    other = posting.keep(desk, Draft(DraftId(""), text="other"))
    living = posting.queue(desk, queued, account)
    desk.drafts.save(queued).result()
    ended = posting.queue(desk, Draft(DraftId("e"), text="ended"), account)
    desk.jobs.save(replace(ended, state=State.PUBLISHED))
    for name in (living.id, ended.id, "stranger"):
        (desk.outbox_files.folder(name) / "1.jpg").touch()
    outboxing.tidy_up(desk)
    assert desk.drafts.all() == [other]
    assert [folder.name for folder in desk.paths.outbox.iterdir()] == [living.id]


def test_ended_jobs_are_cleared(desk: Desk, account: Account, events: list[Event]) -> None:
    """Published and cancelled ones with their files; all others stay."""
    jobs = {}
    for state in State:
        job = posting.queue(desk, Draft(DraftId(state), text=state), account)
        jobs[state] = replace(job, state=state)
        desk.jobs.save(jobs[state])
        (desk.outbox_files.folder(job.id) / "1.jpg").touch()
    events.clear()
    outboxing.clear_ended(desk)
    ended = {jobs[State.PUBLISHED].id, jobs[State.CANCELLED].id}
    assert {job.state for job in desk.jobs.all()} == set(State) - {State.PUBLISHED, State.CANCELLED}
    assert {folder.name for folder in desk.paths.outbox.iterdir()} == {
        job.id for job in jobs.values()
    } - ended
    assert set(events) == {JobChanged(name) for name in ended}


@given(st.data(), st.integers(1, 6))
def test_a_picture_moved(data: st.DataObject, count: int) -> None:
    """It stands at its new place, the others keep their order; moved back, all is as it was."""
    place = st.integers(0, count - 1)
    old, new = data.draw(place), data.draw(place)
    draft = Draft(DraftId("d"), pictures=tuple(DraftPicture(str(number)) for number in range(count)))
    moved = posting.with_picture_moved(draft, old, new)
    assert moved.pictures[new] == draft.pictures[old]
    others = [one for one in draft.pictures if one != draft.pictures[old]]
    assert [one for one in moved.pictures if one != draft.pictures[old]] == others
    assert posting.with_picture_moved(moved, new, old) == draft


def test_a_draft_that_cannot_go_does_not_undo_the_queueing(
    desk: Desk, account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk filled up in between: the post is queued, and says so; the draft goes at the next start."""
    draft = posting.new_draft(desk, account=account)

    def full(_: object) -> None:
        raise DiskFull("drafts.db", why="no space left")

    with monkeypatch.context() as patched:
        patched.setattr(desk.drafts, "remove", full)
        assert posting.queue(desk, replace(draft, text="x"), account).id in {
            job.id for job in desk.jobs.all()
        }
    outboxing.tidy_up(desk)
    assert desk.drafts.count() == 0


def test_a_look_for_all_pictures(desk: Desk, account: Account) -> None:
    """On top of what was done to each, into the job, and back into a draft; an unknown one is refused."""
    turned = DraftPicture("/b.jpg", recipe=Recipe(turns=1))
    draft = posting.with_look(Draft(DraftId("d"), pictures=(DraftPicture("/a.jpg"), turned)), "Blue Hour")
    wanted = [Recipe(look="blue-hour"), Recipe(look="blue-hour", turns=1)]
    assert [one.recipe for one in draft.pictures] == wanted
    job = desk.jobs.get(posting.queue(desk, posting.keep(desk, draft), account).id)
    assert [one.recipe for one in job.pictures] == wanted
    with pytest.raises(NotFound, match="sepia"):
        posting.with_look(draft, "sepia")


def test_what_was_written_before_there_were_recipes(desk: Desk, account: Account) -> None:
    """Drafts and jobs of then are read as they were."""
    draft = Draft(DraftId("d"), pictures=(DraftPicture("/a.jpg", alt="a dog"),))
    job = posting.queue(desk, posting.keep(desk, draft), account)
    for kind, one in ((Draft, draft), (Job, job)):
        old = msgspec.to_builtins(one)
        for picture in old["pictures"]:
            del picture["recipe"]
        assert msgspec.json.decode(msgspec.json.encode(old), type=kind, strict=False) == one
