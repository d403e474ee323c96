"""Badges follow the content: copies and renamed files have them too, and a new file under an old name has not."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from kesong_desktop.actions import fates, outboxing, owning, posting, rolling
from kesong_desktop.actions.desk import Desk
from kesong_desktop.imaging.hashing import sha256_file
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture
from kesong_desktop.model.fate import Fate
from kesong_desktop.model.outbox import Job, State
from kesong_desktop.store.jobs import Note
from tests.fakes import pictures
from tests.unit.actions.conftest import NOW_S


@pytest.fixture
def card(desk: Desk, tmp_path: Path) -> Path:
    """A folder of the roll with two pictures."""
    folder = tmp_path / "card"
    folder.mkdir()
    pictures.jpeg(folder / "a.jpg", hue=1)
    pictures.jpeg(folder / "b.jpg", (100, 90), hue=9)
    rolling.scan(desk, str(rolling.add_folder(desk, folder)))
    return folder


def shown(desk: Desk) -> dict[str, Fate]:
    """The badges by name."""
    return {Path(path).name: fate for path, fate in fates.fates(desk, desk.library.all()).items()}


def queue(desk: Desk, account: Account, path: Path, name: str = "d") -> Job:
    """A post with one picture, in the outbox."""
    return posting.queue(desk, Draft(DraftId(name), pictures=(DraftPicture(str(path)),)), account)


def publish(desk: Desk, job: Job, *, post_id: str = "p1") -> None:
    """As the outbox does: the content is known from making the picture ready."""
    (picture,) = job.pictures
    known = replace(picture, source_sha256=sha256_file(Path(picture.source)))
    done = replace(job, state=State.PUBLISHED, post_id=post_id, pictures=(known,))
    desk.jobs.save(done, [Note(NOW_S, "published")])


def test_a_copy_has_the_badge(desk: Desk, account: Account, card: Path) -> None:
    """Made before or after; in a draft, in the outbox, posted, and cleared from the list."""
    shutil.copy2(card / "a.jpg", card / "copy.jpg")
    rolling.scan(desk, str(card))
    draft = posting.new_draft(desk, [str(card / "copy.jpg")])
    assert shown(desk) == {"a.jpg": Fate.DRAFTED, "copy.jpg": Fate.DRAFTED}
    job = posting.queue(desk, draft, account)
    assert shown(desk) == {"a.jpg": Fate.QUEUED, "copy.jpg": Fate.QUEUED}
    publish(desk, job)
    outboxing.clear_ended(desk)
    shutil.copy2(card / "a.jpg", card / "later.jpg")
    rolling.scan(desk, str(card))
    assert shown(desk) == dict.fromkeys(("a.jpg", "copy.jpg", "later.jpg"), Fate.POSTED)


def test_a_renamed_file_keeps_it(desk: Desk, account: Account, card: Path) -> None:
    """And what has its old name by now does not get it."""
    publish(desk, queue(desk, account, card / "a.jpg"))
    (card / "a.jpg").rename(card / "holiday.jpg")
    pictures.jpeg(card / "a.jpg", (60, 50), hue=30)
    rolling.scan(desk, str(card))
    assert shown(desk) == {"holiday.jpg": Fate.POSTED}


def test_a_copy_of_what_was_never_in_the_roll(
    desk: Desk, account: Account, card: Path, tmp_path: Path
) -> None:
    """Only the file of that size is read for it."""
    outside = pictures.jpeg(tmp_path / "outside.jpg", (80, 70), hue=50)
    shutil.copy2(outside, card / "inside.jpg")
    publish(desk, queue(desk, account, outside))
    rolling.scan(desk, str(card))
    assert shown(desk) == {"inside.jpg": Fate.POSTED}
    hashed = [Path(photo.path).name for photo in desk.library.all() if photo.sha256]
    assert hashed == ["inside.jpg"]


def test_a_draft_of_what_is_elsewhere(desk: Desk, card: Path, tmp_path: Path) -> None:
    """Its copy in the roll is in a draft too, also when the file that it was made of has gone."""
    outside = pictures.jpeg(tmp_path / "outside.jpg", (80, 70), hue=50)
    shutil.copy2(outside, card / "inside.jpg")
    draft = posting.new_draft(desk, [str(outside)])
    assert owning.keep_all(desk, draft) == []
    outside.unlink()
    rolling.scan(desk, str(card))
    assert shown(desk) == {"inside.jpg": Fate.DRAFTED}


def test_the_furthest_counts(desk: Desk, account: Account, card: Path) -> None:
    """Posted, and in the outbox once more, and in a draft."""
    publish(desk, queue(desk, account, card / "a.jpg", "one"))
    queue(desk, account, card / "a.jpg", "two")
    posting.new_draft(desk, [str(card / "a.jpg"), str(card / "b.jpg")])
    assert shown(desk) == {"a.jpg": Fate.POSTED, "b.jpg": Fate.DRAFTED}


def test_what_was_taken_back_has_none(desk: Desk, account: Account, card: Path) -> None:
    """A job that was cancelled."""
    desk.jobs.save(replace(queue(desk, account, card / "a.jpg"), state=State.CANCELLED))
    assert shown(desk) == {}


def test_the_check_tells_of_the_outbox(desk: Desk, account: Account, card: Path) -> None:
    """For the file itself at once, and for a copy once the picture is made ready."""
    job = queue(desk, account, card / "a.jpg")
    copy = shutil.copy2(card / "a.jpg", card.parent / "copy.jpg")
    drafts = [Draft(DraftId("x"), pictures=(DraftPicture(str(path)),)) for path in (card / "a.jpg", copy)]
    told = [[one.code for one in posting.check(desk, draft, account)] for draft in drafts]
    assert ["in_outbox" in codes for codes in told] == [True, False]
    (picture,) = job.pictures
    known = replace(picture, source_sha256=sha256_file(copy))
    desk.jobs.save(replace(job, pictures=(known,)))
    assert "in_outbox" in [one.code for one in posting.check(desk, drafts[1], account)]


def test_the_check_tells_of_the_post(desk: Desk, account: Account, card: Path) -> None:
    """For a copy in any place; other files are not even read for it."""
    publish(desk, queue(desk, account, card / "a.jpg"))
    copy = shutil.copy2(card / "a.jpg", card.parent / "copy.jpg")
    shown_twice = Draft(DraftId("x"), pictures=(DraftPicture(str(card / "b.jpg")), DraftPicture(str(copy))))
    findings = [one for one in posting.check(desk, shown_twice, account) if one.code == "posted_before"]
    assert [(one.picture, one.severity) for one in findings] == [(1, "look")]
    assert findings[0].sentence().startswith("Picture 2 was posted before. On 2026-09-2")
    assert account.key in findings[0].sentence()
