"""``kesong outbox``: doubts and refusals, on jobs that stand in the journal."""

from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import pytest

from kesong_desktop.actions.outbox.outbox import Outbox
from kesong_desktop.app import open_profile
from kesong_desktop.errors import Reason
from kesong_desktop.messages.catalogue import Messages
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import (
    Job,
    JobId,
    OutboxMedia,
    PostAttempt,
    PostBody,
    PostJob,
    State,
)
from kesong_desktop.model.rendered_file import RenderedFile
from kesong_desktop.paths import for_profile
from tests.end2end.conftest import Village
from tests.fakes.stores import stores
from tests.unit.cli.conftest import ACCOUNT, Kesong, complaint

DOUBT = PostAttempt("key", ("m1",), 1000.0, 1000.0)


@pytest.fixture
def put(profile: Path):
    """Put a job into the journal, as an earlier run has left it."""

    def write(state: State, *, pictures: tuple[OutboxMedia, ...] = (), **more) -> Job:
        body = PostBody("Wet.", Visibility.PUBLIC)
        job = PostJob(
            JobId("j1"), ACCOUNT.key, body, pictures, created_s=1000.0, state=state, title="Walk", **more
        )
        with open_profile(for_profile(profile)) as services:
            return stores(services).jobs.add(job)

    return write


@pytest.mark.parametrize("state", [State.MAYBE, State.ASKING])
@pytest.mark.parametrize(
    ("command", "after"),
    [("cancel j1", "cancelled"), ("settle j1 --there", "published"), ("settle j1 --again", "queued")],
)
def test_an_unconfirmed_post_is_the_persons(
    offline: Kesong, put, state: State, command: str, after: str
) -> None:
    """Taken back, or ended either way; the list agrees."""
    put(state, unconfirmed=(DOUBT,), key="key")
    done = offline("outbox", *command.split(), "--json")
    assert (done.code, done.json["state"]) == (0, after)
    assert offline("outbox", "list", "--json").json["jobs"] == [done.json]


@pytest.mark.parametrize("command", ["retry j1", "cancel j1", "pause j1", "resume j1", "settle j1 --there"])
def test_a_command_that_comes_too_late(offline: Kesong, put, command: str) -> None:
    """One line: the state, why, and where to look."""
    put(State.PUBLISHED)
    told = complaint(offline("outbox", *command.split()))
    assert told == "Job j1 is published. It has ended. Check its state in the outbox."


def test_a_parked_job_in_the_list(offline: Kesong, put) -> None:
    """With the server's reason below it, in one line; ``run`` leaves it and fails."""
    put(State.PARKED, failure=Failure(Reason.REJECTED, {"server": "pixels.town"}, "Too many"))
    listed = offline("outbox", "list")
    assert listed.out.splitlines()[0].split()[:2] == ["j1", "parked"]
    assert listed.out.splitlines()[1].strip().startswith("pixels.town refused it. “Too many”")
    assert offline("outbox", "run").code == 1


def test_run_leaves_paused_jobs_alone(offline: Kesong, put) -> None:
    """They are as the person wants them: exit 0."""
    put(State.PAUSED)
    ran = offline("outbox", "run", "--json")
    assert (ran.code, ran.json["jobs"][0]["state"]) == (0, "paused")


def test_run_for_one_account(anna: Kesong, village: Village) -> None:
    """``--account`` sends that account's jobs alone."""
    host = village.url.removeprefix("http://")
    village.home.add_user("ben", "long enough")
    anna("account", "add", village.url, "--token-stdin", stdin=village.home.issue_token("ben"))
    for name in ("anna", "ben"):
        anna("post", "--text", name, "--account", f"{name}@{host}")
    ran = anna("outbox", "run", "--account", f"ben@{host}", "--json")
    states = {job["title"]: job["state"] for job in ran.json["jobs"]}
    assert states == {"anna": "preparing", "ben": "published"}


def test_cancelled_after_signing_out(offline: Kesong) -> None:
    """What waits is kept when the account goes, and can be taken back."""
    job = offline("post", "--text", "x", "--json").json["job"]
    offline("account", "remove")
    assert offline("outbox", "cancel", job, "--json").json["state"] == "cancelled"


def test_a_cancelled_post_is_kept_as_a_draft(offline: Kesong) -> None:
    """The line names it."""
    job = offline("post", "--text", "x", "--json").json["job"]
    told = offline("outbox", "cancel", job).out
    assert told.startswith(f"Job {job} is cancelled. It is kept as draft ")


def test_bytes_of_several_pictures(offline: Kesong, put) -> None:
    """Done are those that the server has."""
    shown = (
        OutboxMedia("/a.jpg", rendered=RenderedFile("1.jpg", "image/jpeg", 30, "", 4, 3), media_id="m1"),
        OutboxMedia("/b.jpg", rendered=RenderedFile("2.jpg", "image/jpeg", 12, "", 4, 3)),
    )
    put(State.PAUSED, pictures=shown)
    job = offline("outbox", "list", "--json").json["jobs"][0]
    assert (job["done_bytes"], job["total_bytes"]) == (30, 42)


@pytest.mark.parametrize("json", [True, False])
def test_a_post_that_is_refused_while_waiting(offline: Kesong, monkeypatch, json: bool) -> None:
    """Exit 1; the server's reason in one line on stderr, and in the document where one is asked for."""
    reason = Failure(Reason.REJECTED, {"server": "pixels.town"}, "Too many")
    sentence = Messages().sentence(reason)
    done: Future[None] = Future()
    done.set_result(None)
    get_post = Outbox.get_post
    monkeypatch.setattr(Outbox, "send_due", lambda *_: done)
    monkeypatch.setattr(
        Outbox,
        "get_post",
        lambda outbox, job_id: replace(get_post(outbox, job_id), state=State.PARKED, failure=reason),
    )
    refused = offline("post", "--text", "x", "--wait", *(["--json"] if json else []))
    assert (refused.code, refused.err) == (1, f"kesong: {sentence}\n")
    if json:
        assert (refused.json["state"], refused.json["error"]) == ("parked", sentence)
    else:
        assert refused.out.endswith(" is parked.\n")


def test_everything_is_paused(anna: Kesong) -> None:
    """Also what comes later; ``run`` sends nothing, and ``resume --all`` lets it go."""
    assert anna("outbox", "pause", "--all", "--json").json == {"account": None, "paused": True}
    anna("post", "--text", "x")
    ran = anna("outbox", "run", "--json")
    assert (ran.code, ran.json["jobs"][0]["state"]) == (1, "preparing")
    assert "paused" in anna("outbox", "list").err
    anna("outbox", "resume", "--all")
    assert anna("outbox", "run", "--json").json["jobs"][0]["state"] == "published"


def test_one_account_is_paused(anna: Kesong, village: Village) -> None:
    """By name."""
    name = f"anna@{village.url.removeprefix('http://')}"
    assert anna("outbox", "pause", "--all", "--account", name, "--json").json["account"] == name
    anna("post", "--text", "x")
    assert anna("outbox", "run").code == 1


@pytest.mark.parametrize("more", [[], ["j1", "--all"]])
def test_pause_wants_one_of_the_two(offline: Kesong, put, more: list[str]) -> None:
    """A job, or everything."""
    put(State.QUEUED)
    assert offline("outbox", "pause", *more).code == 2


def test_moved(offline: Kesong) -> None:
    """To the front, and one place back."""
    for text in "abc":
        offline("post", "--text", text)
    names = {job["title"]: job["id"] for job in offline("outbox", "list", "--json").json["jobs"]}
    for name, where, order in (("c", "--first", "cab"), ("c", "--down", "acb"), ("a", "--last", "cba")):
        moved = offline("outbox", "move", names[name], where, "--json")
        assert "".join(job["title"] for job in moved.json["jobs"]) == order
    assert offline("outbox", "move", names["a"]).code == 2


def test_made_a_draft_again(offline: Kesong, put) -> None:
    """Its id is told; a job that has ended is refused."""
    put(State.PARKED)
    assert offline("outbox", "change", "j1", "--json").json["draft"]
    assert "It has ended" in complaint(offline("outbox", "change", "j1"))


def test_what_happened_to_it(anna: Kesong) -> None:
    """Line by line, in plain words."""
    job = anna("post", "--text", "x", "--wait", "--json").json["job"]
    lines = anna("outbox", "history", job, "--json").json["history"]
    assert [line["what"] for line in lines] == ["queued", "published"]
    assert "Received by the server" in anna("outbox", "history", job).out


def test_a_post_for_later(anna: Kesong) -> None:
    """It is planned, ``run`` hands it to the server and does not wait, and a time that is over is refused."""
    planned = anna("post", "--text", "x", "--at", "2099-12-24T18:00", "--json")
    assert planned.json["state"] == "scheduled"
    ran = anna("outbox", "run", "--json")
    assert (ran.code, ran.json["jobs"][0]["due"][:16]) == (0, "2099-12-24T18:00")
    assert ran.json["jobs"][0]["state"] == "entrusted"
    assert "by the server" in anna("outbox", "list").out
    assert anna("outbox", "cancel", planned.json["job"]).code == 0
    anna("outbox", "run")
    assert anna("outbox", "list", "--json").json["jobs"][0]["state"] == "cancelled"
    assert "is in the past" in complaint(anna("post", "--text", "x", "--at", "2020-01-01T00:00"))
    assert anna("post", "--text", "x", "--at", "soon").code == 2
    assert anna("post", "--text", "x", "--at", "2099-12-24T18:00", "--wait").code == 2
