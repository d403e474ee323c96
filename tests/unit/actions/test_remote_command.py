"""Commands handed over to the process that holds the profile."""

import json
from pathlib import Path

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.actions.system import remote_command
from kesong_desktop.actions.system.instance_server import InstanceServer
from kesong_desktop.actions.system.remote_command import (
    BeginDraft,
    CommandHandler,
    PublishDraft,
    ShowWindow,
    hand_over,
)
from kesong_desktop.errors import Reason
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture
from kesong_desktop.model.preflight import NotPublishable
from tests.fakes import pictures
from tests.fakes.stores import stores

NEW = DraftId("")


@pytest.fixture
def shown() -> list[tuple[str, str]]:
    """What came to the front."""
    return []


@pytest.fixture
def held(services: Services, shown: list[tuple[str, str]]):
    """The profile is held by a Kesong that listens."""
    with InstanceServer(
        services.system.paths.instance_address,
        CommandHandler(services.system.commands, lambda draft, token: shown.append((draft, token))).take,
    ):
        yield services


def test_files_become_a_draft_that_is_shown(
    held: Services, account: Account, shown: list, tmp_path: Path
) -> None:
    """With the account in use, and with copies of its own."""
    photo = str(pictures.jpeg(tmp_path / "one.jpg"))
    done = hand_over(held.system.paths, BeginDraft(Draft(NEW, pictures=(DraftPicture(photo),)), token="t"))
    (draft,) = held.drafts.all()
    assert (done.draft, shown) == (draft.id, [(draft.id, "t")])
    assert (draft.account, [one.path for one in draft.pictures]) == (account.key, [photo])
    assert len(list(held.system.paths.own.iterdir())) == 1


def test_without_an_account_a_draft_is_made_all_the_same(held: Services, shown: list) -> None:
    """It is there when somebody signs in."""
    hand_over(held.system.paths, BeginDraft(Draft(NEW, text="words")))
    assert [draft.account for draft in held.drafts.all()] == [""]


def test_the_window_alone(held: Services, shown: list) -> None:
    """A second start brings the first to the front."""
    assert hand_over(held.system.paths, ShowWindow("t")) == remote_command.CommandDone()
    assert shown == [("", "t")]


def test_a_post_is_queued(held: Services, account: Account, tmp_path: Path) -> None:
    """By the one that holds the profile; what should be told comes back."""
    photo = pictures.jpeg(tmp_path / "one.jpg")
    done = hand_over(
        held.system.paths, PublishDraft(Draft(NEW, text="Hi", pictures=(DraftPicture(str(photo), alt="x"),)))
    )
    (job,) = stores(held).jobs.all()
    assert (done.job.id, done.job.body.text) == (job.id, "Hi")
    assert held.drafts.all() == []


def test_an_unpublishable_draft_is_refused(held: Services, account: Account) -> None:
    """For the reason that the command itself would give; nothing is queued."""
    with pytest.raises(NotPublishable) as caught:
        hand_over(held.system.paths, PublishDraft(Draft(NEW, pictures=(DraftPicture("/gone.jpg"),))))
    assert [one.picture for one in caught.value.findings] == [0]
    assert (stores(held).jobs.all(), held.drafts.all()) == ([], [])


def test_lock_is_free(services: Services) -> None:
    """Then there is no answer."""
    assert hand_over(services.system.paths, ShowWindow()) is None


@pytest.mark.parametrize(
    "junk",
    [b"", b"\x80\x04.", b"{}", b'{"type":"run","code":"x"}', b'{"type":"begin","draft":7}', b"[" * 5000],
)
def test_junk_is_answered(services: Services, shown: list, junk: bytes) -> None:
    """With a reason, whatever it is."""
    answer = CommandHandler(services.system.commands, lambda *_: shown.append("")).take(junk)
    assert json.loads(answer)["failure"]["reason"] == Reason.HOLDER_OTHER_VERSION
    assert (shown, services.drafts.all()) == ([], [])
