"""What is handed over: carried out on the open profile, here or by the Kesong that holds it."""

from pathlib import Path

import pytest

from kesong_desktop.actions import handing
from kesong_desktop.actions.desk import Desk
from kesong_desktop.actions.door import Door
from kesong_desktop.actions.handing import Begin, Hands, Post, Show, hand_over
from kesong_desktop.errors import HolderRefused
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture
from tests.fakes import pictures

NEW = DraftId("")


@pytest.fixture
def shown() -> list[tuple[str, str]]:
    """What came to the front."""
    return []


@pytest.fixture
def held(desk: Desk, shown: list[tuple[str, str]]):
    """The profile is held by a Kesong that listens."""
    with Door(desk.paths.door, Hands(desk, lambda draft, token: shown.append((draft, token))).take):
        yield desk


def test_files_become_a_draft_that_is_shown(
    held: Desk, account: Account, shown: list, tmp_path: Path
) -> None:
    """With the account in use, and with copies of its own."""
    photo = str(pictures.jpeg(tmp_path / "one.jpg"))
    done = hand_over(held.paths, Begin(Draft(NEW, pictures=(DraftPicture(photo),)), token="t"))
    (draft,) = held.drafts.all()
    assert (done.draft, shown) == (draft.id, [(draft.id, "t")])
    assert (draft.account, [one.path for one in draft.pictures]) == (account.key, [photo])
    assert len(list(held.paths.own.iterdir())) == 1


def test_without_an_account_a_draft_is_made_all_the_same(held: Desk, shown: list) -> None:
    """It is there when somebody signs in."""
    hand_over(held.paths, Begin(Draft(NEW, text="words")))
    assert [draft.account for draft in held.drafts.all()] == [""]


def test_the_window_alone(held: Desk, shown: list) -> None:
    """A second start brings the first to the front."""
    assert hand_over(held.paths, Show("t")) == handing.Done()
    assert shown == [("", "t")]


def test_a_post_is_queued(held: Desk, account: Account, tmp_path: Path) -> None:
    """By the one that holds the profile; what should be told comes back."""
    photo = pictures.jpeg(tmp_path / "one.jpg")
    done = hand_over(held.paths, Post(Draft(NEW, text="Hi", pictures=(DraftPicture(str(photo), alt="x"),))))
    (job,) = held.jobs.all()
    assert (done.job.id, done.job.body.text) == (job.id, "Hi")
    assert held.drafts.all() == []


def test_what_cannot_be_posted_is_refused_in_words(held: Desk, account: Account) -> None:
    """The same that the command would say by itself; nothing is queued."""
    with pytest.raises(HolderRefused, match="not there"):
        hand_over(held.paths, Post(Draft(NEW, pictures=(DraftPicture("/gone.jpg"),))))
    assert (held.jobs.all(), held.drafts.all()) == ([], [])


def test_nobody_holds_it(desk: Desk) -> None:
    """Then there is no answer."""
    assert hand_over(desk.paths, Show()) is None


@pytest.mark.parametrize(
    "junk",
    [b"", b"\x80\x04.", b"{}", b'{"type":"run","code":"x"}', b'{"type":"begin","draft":7}', b"[" * 5000],
)
def test_junk_is_answered(desk: Desk, shown: list, junk: bytes) -> None:
    """In words, whatever it is."""
    answer = Hands(desk, lambda *_: shown.append("")).take(junk)
    assert b"another version" in answer
    assert (shown, desk.drafts.all()) == ([], [])
