"""A draft is whole when its files have gone: it is checked, queued and shown from its own copies."""

from dataclasses import replace
from pathlib import Path

from kesong_desktop.actions import outboxing, owning, posting
from kesong_desktop.actions.desk import Desk
from kesong_desktop.model.account import Account
from kesong_desktop.model.history import History
from kesong_desktop.store.drafts import weight
from tests.fakes import pictures


def copies(desk: Desk) -> list[Path]:
    """The copies that there are."""
    return sorted(desk.paths.own.iterdir()) if desk.paths.own.exists() else []


def test_a_draft_is_queued_from_its_copies(desk: Desk, account: Account, tmp_path: Path) -> None:
    """With the card gone; the copy stays while the post needs it, and goes behind it."""
    photo = pictures.jpeg(tmp_path / "one.jpg")
    draft = posting.new_draft(desk, [str(photo)], account=account)
    draft = replace(draft, pictures=(replace(draft.pictures[0], alt="One"),))
    assert owning.keep_all(desk, draft) == []
    content = photo.read_bytes()
    photo.unlink()
    assert [one.code for one in posting.check(desk, draft, account) if one.severity == "must"] == []
    job = posting.queue(desk, draft, account)
    (copy,) = copies(desk)
    assert (job.pictures[0].source, job.pictures[0].source_bytes) == (str(copy), len(content))
    owning.sweep(desk)
    assert copies(desk) == [copy]
    again = outboxing.change(desk, job.id)
    assert again.pictures[0].path == str(copy)
    owning.sweep(desk)
    assert copies(desk) == [copy]
    desk.drafts.remove([again.id])
    outboxing.clear_ended(desk)
    owning.sweep(desk)
    assert copies(desk) == []


def test_a_cancelled_post_can_be_a_draft_again(desk: Desk, account: Account, tmp_path: Path) -> None:
    """While it is on the list its copy stays, for the file has gone."""
    photo = pictures.jpeg(tmp_path / "one.jpg")
    draft = posting.new_draft(desk, [str(photo)], account=account)
    owning.keep_all(desk, draft)
    photo.unlink()
    job = posting.queue(desk, draft, account)
    outboxing.command(desk, job.id, "cancel").result()
    outboxing.tidy_up(desk)
    owning.sweep(desk)
    again = outboxing.draft_again(desk, desk.jobs.get(job.id))
    assert Path(again.pictures[0].path).exists()
    desk.drafts.remove([again.id])
    outboxing.clear_ended(desk)
    owning.sweep(desk)
    assert copies(desk) == []


def test_what_can_be_undone_is_still_owned(desk: Desk, tmp_path: Path) -> None:
    """A picture that was taken out can come back though its file has gone."""
    photo = pictures.jpeg(tmp_path / "one.jpg")
    draft = posting.new_draft(desk, [str(photo)])
    owning.keep_all(desk, draft)
    steps = History(draft, clock=desk.clock, weigh=weight)
    without = replace(draft, pictures=())
    steps.record(without)
    desk.drafts.save(without, steps.take_unkept())
    photo.unlink()
    owning.sweep(desk)
    assert len(copies(desk)) == 1
    assert desk.own_files.where(str(photo)).exists()


def test_after_a_start_all_drafts_own_theirs(desk: Desk, tmp_path: Path) -> None:
    """Those too that an older program, or another command, made; what the program made itself needs no second copy."""
    photo = pictures.jpeg(tmp_path / "one.jpg")
    desk.paths.kept.mkdir()
    pasted = pictures.jpeg(desk.paths.kept / "pasted.jpg", hue=90)
    posting.new_draft(desk, [str(photo), str(pasted), str(tmp_path / "gone.jpg")])
    owning.tidy_up(desk)
    desk.pictures.submit(lambda: None).result()
    desk.pictures.shutdown(wait=True)
    assert [one.read_bytes() for one in copies(desk)] == [photo.read_bytes()]
