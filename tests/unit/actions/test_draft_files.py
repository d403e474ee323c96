"""Copies of draft files: a draft is checked, queued and shown from them when its files have gone."""

from dataclasses import replace
from pathlib import Path

from kesong_desktop.actions.services import Services
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft_history import DraftHistory
from kesong_desktop.store.drafts.drafts import weight
from tests.fakes import pictures
from tests.fakes.stores import stores


def copies(services: Services) -> list[Path]:
    """The copies that there are."""
    return sorted(services.system.paths.own.iterdir()) if services.system.paths.own.exists() else []


def test_draft_is_queued_from_its_copies(services: Services, account: Account, tmp_path: Path) -> None:
    """With the card gone; the copy stays while the post needs it, and goes behind it."""
    photo = pictures.jpeg(tmp_path / "one.jpg")
    draft = services.drafts.create([str(photo)], account=account)
    draft = replace(draft, pictures=(replace(draft.pictures[0], alt="One"),))
    assert services.draft_content.files.copy_all(draft) == []
    content = photo.read_bytes()
    photo.unlink()
    assert [
        one.code for one in services.publishing.preflight.check(draft, account) if one.severity == "must"
    ] == []
    job = services.publishing.publisher.queue(draft, account)
    (copy,) = copies(services)
    assert (job.pictures[0].source, job.pictures[0].source_bytes) == (str(copy), len(content))
    services.draft_content.files.sweep()
    assert copies(services) == [copy]
    again = services.outbox.edit(job.id)
    assert again.pictures[0].path == str(copy)
    services.draft_content.files.sweep()
    assert copies(services) == [copy]
    services.drafts.remove([again.id])
    services.outbox.clear_finished()
    services.draft_content.files.sweep()
    assert copies(services) == []


def test_copies_stay_while_a_cancelled_job_is_listed(
    services: Services, account: Account, tmp_path: Path
) -> None:
    """While it is on the list its copy stays, for the file has gone."""
    photo = pictures.jpeg(tmp_path / "one.jpg")
    draft = services.drafts.create([str(photo)], account=account)
    services.draft_content.files.copy_all(draft)
    photo.unlink()
    job = services.publishing.publisher.queue(draft, account)
    services.outbox.command(job.id, "cancel").result()
    services.outbox.tidy_up()
    services.draft_content.files.sweep()
    again = services.outbox.copy_to_draft(stores(services).jobs.get(job.id))
    assert Path(again.pictures[0].path).exists()
    services.drafts.remove([again.id])
    services.outbox.clear_finished()
    services.draft_content.files.sweep()
    assert copies(services) == []


def test_copies_stay_while_undo_needs_them(services: Services, tmp_path: Path) -> None:
    """A picture that was taken out can come back though its file has gone."""
    photo = pictures.jpeg(tmp_path / "one.jpg")
    draft = services.drafts.create([str(photo)])
    services.draft_content.files.copy_all(draft)
    steps = DraftHistory(draft, clock=services.system.clock, weigh=weight)
    without = replace(draft, pictures=())
    steps.record(without)
    services.drafts.save(without, steps.take_unkept())
    photo.unlink()
    services.draft_content.files.sweep()
    assert len(copies(services)) == 1
    assert stores(services).own_files.where(str(photo)).exists()


def test_start_copies_the_files_of_all_drafts(services: Services, tmp_path: Path) -> None:
    """Those too that an older program, or another command, made; what the program made itself needs no second copy."""
    photo = pictures.jpeg(tmp_path / "one.jpg")
    services.system.paths.kept.mkdir()
    pasted = pictures.jpeg(services.system.paths.kept / "pasted.jpg", hue=90)
    services.drafts.create([str(photo), str(pasted), str(tmp_path / "gone.jpg")])
    services.draft_content.files.tidy_up()
    services.draft_content.files._executor.submit(lambda: None).result()
    services.draft_content.files._executor.shutdown(wait=True)
    assert [one.read_bytes() for one in copies(services)] == [photo.read_bytes()]
