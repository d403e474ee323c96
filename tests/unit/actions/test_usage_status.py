"""Badges follow the content: copies and renamed files have them too, and a new file under an old name has not."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.imaging.file_hash import sha256_file
from kesong_desktop.messages.catalogue import Messages
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture
from kesong_desktop.model.library.usage import Usage
from kesong_desktop.model.outbox import Job, State
from kesong_desktop.store.journal.job_rows import JobNote
from tests.fakes import pictures
from tests.fakes.stores import stores
from tests.unit.actions.conftest import NOW_S


@pytest.fixture
def card(services: Services, tmp_path: Path) -> Path:
    """A folder of the roll with two pictures."""
    folder = tmp_path / "card"
    folder.mkdir()
    pictures.jpeg(folder / "a.jpg", hue=1)
    pictures.jpeg(folder / "b.jpg", (100, 90), hue=9)
    services.roll.camera_roll.scan(str(services.roll.camera_roll.add_folder(folder)))
    return folder


def shown(services: Services) -> dict[str, Usage]:
    """The badges by name."""
    return named(services.roll.usage_status.of(stores(services).library.all()))


def shown_first(services: Services) -> dict[str, Usage]:
    """The badges of a page, by name."""
    return named(services.roll.usage_status.of_some(stores(services).library.page(limit=100)))


def named(found: dict[str, Usage]) -> dict[str, Usage]:
    """By the names of the files."""
    return {Path(path).name: usage for path, usage in found.items()}


def queue(services: Services, account: Account, path: Path, name: str = "d") -> Job:
    """A post with one picture, in the outbox."""
    return services.publishing.publisher.queue(
        Draft(DraftId(name), pictures=(DraftPicture(str(path)),)), account
    )


def publish(services: Services, job: Job, *, post_id: str = "p1") -> None:
    """As the outbox does: the content is known from making the picture ready."""
    (picture,) = job.pictures
    known = replace(picture, source_sha256=sha256_file(Path(picture.source)))
    done = replace(job, state=State.PUBLISHED, post_id=post_id, pictures=(known,))
    stores(services).jobs.save(done, [JobNote(NOW_S, "published")])


def test_a_copy_has_the_badge(services: Services, account: Account, card: Path) -> None:
    """Made before or after; in a draft, in the outbox, posted, and cleared from the list."""
    shutil.copy2(card / "a.jpg", card / "copy.jpg")
    services.roll.camera_roll.scan(str(card))
    draft = services.drafts.create([str(card / "copy.jpg")])
    assert shown(services) == shown_first(services) == {"a.jpg": Usage.DRAFTED, "copy.jpg": Usage.DRAFTED}
    job = services.publishing.publisher.queue(draft, account)
    assert shown(services) == shown_first(services) == {"a.jpg": Usage.QUEUED, "copy.jpg": Usage.QUEUED}
    publish(services, job)
    services.outbox.clear_finished()
    shutil.copy2(card / "a.jpg", card / "later.jpg")
    services.roll.camera_roll.scan(str(card))
    assert shown(services) == dict.fromkeys(("a.jpg", "copy.jpg", "later.jpg"), Usage.POSTED)
    assert shown_first(services) == shown(services)


def test_a_renamed_file_keeps_it(services: Services, account: Account, card: Path) -> None:
    """And what has its old name by now does not get it."""
    publish(services, queue(services, account, card / "a.jpg"))
    (card / "a.jpg").rename(card / "holiday.jpg")
    pictures.jpeg(card / "a.jpg", (60, 50), hue=30)
    services.roll.camera_roll.scan(str(card))
    assert shown(services) == {"holiday.jpg": Usage.POSTED}


def test_a_copy_of_what_was_never_in_the_roll(
    services: Services, account: Account, card: Path, tmp_path: Path
) -> None:
    """Only the file of that size is read for it."""
    outside = pictures.jpeg(tmp_path / "outside.jpg", (80, 70), hue=50)
    shutil.copy2(outside, card / "inside.jpg")
    publish(services, queue(services, account, outside))
    services.roll.camera_roll.scan(str(card))
    assert shown(services) == {"inside.jpg": Usage.POSTED}
    hashed = [Path(photo.path).name for photo in stores(services).library.all() if photo.sha256]
    assert hashed == ["inside.jpg"]


def test_a_draft_of_what_is_elsewhere(services: Services, card: Path, tmp_path: Path) -> None:
    """Its copy in the roll is in a draft too, also when the file that it was made of has gone."""
    outside = pictures.jpeg(tmp_path / "outside.jpg", (80, 70), hue=50)
    shutil.copy2(outside, card / "inside.jpg")
    draft = services.drafts.create([str(outside)])
    assert services.draft_content.files.copy_all(draft) == []
    outside.unlink()
    services.roll.camera_roll.scan(str(card))
    assert shown(services) == {"inside.jpg": Usage.DRAFTED}


def test_the_furthest_counts(services: Services, account: Account, card: Path) -> None:
    """Posted, and in the outbox once more, and in a draft."""
    publish(services, queue(services, account, card / "a.jpg", "one"))
    queue(services, account, card / "a.jpg", "two")
    services.drafts.create([str(card / "a.jpg"), str(card / "b.jpg")])
    assert shown(services) == {"a.jpg": Usage.POSTED, "b.jpg": Usage.DRAFTED}


def test_what_was_taken_back_has_none(services: Services, account: Account, card: Path) -> None:
    """A job that was cancelled."""
    stores(services).jobs.save(replace(queue(services, account, card / "a.jpg"), state=State.CANCELLED))
    assert shown(services) == {}


def test_the_check_reports_the_outbox(services: Services, account: Account, card: Path) -> None:
    """For the file itself at once, and for a copy once the picture is made ready."""
    job = queue(services, account, card / "a.jpg")
    copy = shutil.copy2(card / "a.jpg", card.parent / "copy.jpg")
    drafts = [Draft(DraftId("x"), pictures=(DraftPicture(str(path)),)) for path in (card / "a.jpg", copy)]
    told = [[one.code for one in services.publishing.preflight.check(draft, account)] for draft in drafts]
    assert ["in_outbox" in codes for codes in told] == [True, False]
    (picture,) = job.pictures
    known = replace(picture, source_sha256=sha256_file(copy))
    stores(services).jobs.save(replace(job, pictures=(known,)))
    assert "in_outbox" in [one.code for one in services.publishing.preflight.check(drafts[1], account)]


def test_the_check_reports_the_post(services: Services, account: Account, card: Path) -> None:
    """For a copy in any place; other files are not even read for it."""
    publish(services, queue(services, account, card / "a.jpg"))
    copy = shutil.copy2(card / "a.jpg", card.parent / "copy.jpg")
    shown_twice = Draft(DraftId("x"), pictures=(DraftPicture(str(card / "b.jpg")), DraftPicture(str(copy))))
    findings = [
        one
        for one in services.publishing.preflight.check(shown_twice, account)
        if one.code == "posted_before"
    ]
    assert [(one.picture, one.severity) for one in findings] == [(1, "look")]
    assert Messages().finding(findings[0]).startswith("Photo 2 was posted before. On 2026-09-2")
    assert account.key in Messages().finding(findings[0])
