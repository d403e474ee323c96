"""Jobs, their histories and files, and what goes out."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from msgspec import structs

from kesong_desktop.actions.services import Services
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.outbox import Job, PostJob
from tests.fakes.posting_server import FakeServer
from tests.fakes.stores import stores
from tests.unit.store.profile_of_before.kept_profile import (
    ANN,
    MEI,
    PHOTOS,
    Clock,
    jobs_by_id,
    post,
)

STATES = {
    "p-published": "published", "p-sending": "sending", "p-maybe": "maybe", "p-uploading": "uploading",
    "p-queued": "queued", "p-paused": "paused", "p-paused-doubt": "paused", "p-asking": "asking",
    "p-scheduled": "scheduled", "p-here": "scheduled", "p-overdue": "overdue", "p-entrusted": "entrusted",
    "p-cancelled": "cancelled", "p-changed": "cancelled", "p-parked": "parked", "p-source": "parked",
    "p-clip": "parked", "h-preparing": "preparing", "a-recalling": "recalling",
    "i-like": "queued", "i-unlike": "queued", "i-save": "queued", "i-boost": "queued", "i-follow": "queued",
    "i-edit": "queued", "i-delete": "queued", "i-deleted": "published", "i-refused": "parked", "p-spare": "parked",
}  # fmt: skip
KINDS = {
    "i-like": "favourite", "i-unlike": "favourite", "i-save": "bookmark", "i-boost": "boost", "i-follow": "follow",
    "i-edit": "edit", "i-delete": "delete", "i-deleted": "delete", "i-refused": "edit",
}  # fmt: skip


def test_the_outbox_lists_every_job(kesong: Any) -> None:
    """In their order and states, with what is known of each."""
    listed = kesong("outbox", "list")["jobs"]
    told = {job["id"]: job for job in listed if not job["id"].startswith("f-")}
    assert {name: job["state"] for name, job in told.items()} == STATES
    assert list(told) == list(STATES)
    assert {name: job["kind"] for name, job in told.items() if job["kind"] != "post"} == KINDS
    published = told["p-published"]
    assert (published["post_id"], published["url"], published["differs"]) == (
        "110", "https://pixels.town/p/110", "alt",
    )  # fmt: skip
    sizes = told["p-uploading"]["done_bytes"], told["p-uploading"]["total_bytes"]
    assert sizes == (1132, 2231)
    due = datetime.fromisoformat(told["p-scheduled"]["due"])
    assert due.astimezone(UTC) == datetime(2026, 9, 23, 14, 13, 20, tzinfo=UTC)
    assert {name for name, job in told.items() if job["due"]} == {
        "p-scheduled", "p-here", "p-overdue", "p-entrusted", "a-recalling",
    }  # fmt: skip
    assert {name for name, job in told.items() if job["error"]} == {
        "p-maybe", "p-queued", "p-paused-doubt", "p-asking", "p-parked", "p-source", "p-clip", "i-like", "i-refused",
        "p-spare",
    }  # fmt: skip


HOST, FILE = "old.example", "harbour.jpg"
TOLD: dict[str, tuple[str, ...]] = {
    "f-00-KesongError": ("Something odd",),
    "f-01-ServerProblem": (HOST, "Try another day"),
    "f-02-Unreachable": (HOST, "no server named"),
    "f-03-Unreachable": (HOST, "did not answer in time"),
    "f-04-NotAuthorised": (HOST, "The access token was revoked"),
    "f-05-Forbidden": (HOST, "This action is outside the authorized scopes"),
    "f-06-Gone": (HOST, "Record not found"),
    "f-07-Rejected": (HOST, "Validation failed: Text is too long"),
    "f-08-TooLarge": (HOST, "Payload too large"),
    "f-09-SlowDown": (HOST, "30", "Throttled"),
    "f-10-ServerFault": (HOST, "502", "Bad gateway"),
    "f-11-NotThisProtocol": (HOST, "the answer is not the post that was sent"),
    "f-12-SignInFailed": (HOST, "the browser was closed"),
    "f-13-CodeNeeded": (HOST, "the server does not take this address"),
    "f-14-AppForgotten": (HOST,),
    "f-15-Unreadable": (FILE, "damaged", "odd"),
    "f-16-Unreadable": (FILE, "incomplete"),
    "f-17-Unreadable": (FILE, "empty"),
    "f-18-Unreadable": (FILE,),
    "f-19-Unreadable": (FILE,),
    "f-20-Unreadable": (FILE,),
    "f-21-Unreadable": (FILE, "online"),
    "f-22-Unreadable": (FILE, "odd"),
    "f-23-Unreadable": (FILE, "too large", "12,000 x 9,000"),
    "f-24-Unreadable": (FILE,),
    "f-25-SourceChanged": (FILE, "changed"),
    "f-26-FolderUnreadable": (PHOTOS, "Permission denied"),
    "f-27-FolderAway": (PHOTOS,),
    "f-28-ArchiveUnreadable": ("takeout.zip", "it is cut off"),
    "f-29-FormatMissing": ("HEIC", "pillow-heif"),
    "f-30-StoreProblem": ("/home/mei/profile/data/outbox", "Input/output error"),
    "f-31-StoreDamaged": ("journal.db", "malformed"),
    "f-32-StoreTooNew": ("journal.db", "99"),
    "f-33-DiskFull": ("/home/mei/profile/data/outbox/x/0.jpg", "full"),
    "f-34-ProfileBusy": ("/home/mei/profile/data",),
    "f-35-NotKept": (FILE, "300"),
    "f-36-HolderRefused": ("The open window did not take it.",),
    "f-37-NoKeyring": ("keyring",),
    "f-38-InvalidInput": ("A price needs a currency.",),
    "f-39-Refused": ("pixels.town refused it then.",),
    "f-40-NotFound": ("d-none",),
    "f-41-Cancelled": (),
    "f-42-Fault": ("ZeroDivisionError",),
    "f-43-TooMany": (),
    "p-spare": (HOST, "Too many tags"),
    "p-maybe": ("pixels.town", "did not answer in time"),
    "p-queued": ("pixels.town", "Could not connect"),
    "p-parked": ("pixels.town", "Validation failed: Text is too long"),
    "p-source": (FILE, "changed"),
    "p-clip": ("pixels.town", "large"),
    "i-like": ("pixels.town", "Could not connect"),
    "i-refused": ("pixels.town", "Validation failed: Text is too long"),
}
"""What has to be read of each failure, by the job that it stopped: who refused or which file, and the words of then."""


def test_every_failure_still_says_what_happened(kesong: Any) -> None:
    """The list names for each what it named then, and the server's own words; none is empty, and none went."""
    told = {job["id"]: job["error"] for job in kesong("outbox", "list")["jobs"]}
    assert {name for name in told if name.startswith("f-")} <= set(TOLD)
    silent = [name for name in TOLD if not told[name]]
    assert silent == []
    lost = {
        name: [word for word in words if word not in told[name]]
        for name, words in TOLD.items()
        if any(word not in told[name] for word in words)
    }
    assert lost == {}


def test_a_missing_network_is_still_known_as_one(services: Services) -> None:
    """Which failures were of the network rather than of a server."""
    offline = {name for name, job in jobs_by_id(services).items() if job.failure and job.failure.is_offline}
    assert offline == {"f-02-Unreachable", "i-like", "p-queued"}


def test_histories(kesong: Any) -> None:
    """What happened, in its order, with the reasons of then."""
    lines = kesong("outbox", "history", "p-published")["history"]
    assert [line["what"] for line in lines] == [
        "queued",
        "rendered",
        "uploaded",
        "no_answer",
        "looked",
        "found",
    ]
    assert all(line["message"] for line in lines)
    assert "pixels.town did not answer in time" in lines[3]["why"]
    assert [bool(line["why"]) for line in lines] == [False, False, False, True, False, False]
    refused = kesong("outbox", "history", "f-07-Rejected")["history"][-1]
    assert refused["what"] == "refused"
    assert "Validation failed: Text is too long" in refused["why"]


def test_rendered_files(services: Services) -> None:
    """Each is what the job says that it is, and so are its words."""
    jobs = jobs_by_id(services)
    posts = [job for job in jobs.values() if isinstance(job, PostJob)]
    ready = [(job, made) for job in posts for picture in job.pictures if (made := picture.rendered)]
    assert len(ready) == 11
    for job, made in ready:
        if job.id == "p-published" or job.draft_again_id or str(job.state) not in {"published", "cancelled"}:
            content = stores(services).outbox_files.path(job.id, made).read_bytes()
            assert hashlib.sha256(content).hexdigest() == made.sha256, job.id
    clip = post(jobs, "p-clip").pictures[0].rendered
    assert clip is not None
    cover = stores(services).outbox_files.cover(jobs["p-clip"].id, clip)
    assert cover is not None
    assert hashlib.sha256(cover.read_bytes()).hexdigest() == clip.cover_sha256
    queued = post(jobs, "p-queued")
    assert (queued.body.text, queued.body.visibility) == ("Noodles\n\n#noodles", Visibility.PRIVATE)
    assert (queued.body.spoiler, queued.body.sensitive, queued.body.language) == ("food", True, "zh")
    assert (queued.body.in_reply_to_id, queued.body.place, queued.body.place_id) == (
        "203",
        "Shanghai",
        "place-9",
    )
    assert (queued.body.replies, queued.body.quotes) == ("followers", "nobody")
    assert (queued.pictures[0].alt, queued.pictures[0].focus) == ("Noodles", (0.1, 0.2))
    assert queued.pictures[0].recipe is not None
    assert queued.pictures[0].recipe.look == "butter"


def test_what_waits_goes_out(services: Services, server: FakeServer, clock: Clock) -> None:
    """Posts that were on their way arrive once; doubts are looked for; likes and the like are done."""
    for owner, numbers in (("mei", ("101", "110", "111")), ("li", ("201", "202", "203", "204"))):
        for number in numbers:
            post = server.publish(owner, f"Post {number}", (), Visibility.PUBLIC, f"k{number}")
            server.posts[-1] = structs.replace(post, id=number)
    clock.now_s -= 4000  # the answers were lost when the program was closed
    there = [
        server.publish("mei", "Was being sent", ("900120",), Visibility.PUBLIC, "k120"),
        server.publish("mei", "Perhaps there", ("900130",), Visibility.PUBLIC, "k130"),
    ]
    clock.now_s += 4000
    stores(services).engine.drain(MEI).result(60)
    jobs = jobs_by_id(services)
    states = {name: str(jobs[name].state) for name in ("p-sending", "p-maybe", "p-uploading", "p-queued")}
    assert states == dict.fromkeys(states, "published")
    assert [jobs["p-sending"].post_id, jobs["p-maybe"].post_id] == [post.id for post in there]
    fresh = [post for post in server.posts if post.id.startswith("p") and post not in there]
    assert sorted(post.html for post in fresh) == [
        "<p>Noodles\n\n#noodles</p>",
        "<p>Two pictures\n\nOne is there. #sea</p>",
    ]
    alts = sorted(medium.alt for medium in server.media.values() if medium.alt)
    assert alts == ["Noodles", "海 The sea"]
    assert server.marks["favourite"] == {"201"}
    assert (server.marks["bookmark"], server.marks["boost"], server.marks["follow"]) == (
        {"203"},
        {"204"},
        {"55"},
    )
    assert server.calls.count("favourite") == 2
    assert "111" not in {post.id for post in server.posts}
    assert {post.id: post.text for post in server.posts}["110"].endswith("After breakfast.")
    for name in ("p-paused", "p-asking", "p-parked", "p-scheduled", "p-overdue", "i-refused"):
        assert str(jobs[name].state) == STATES[name]


def test_commands_fit_as_before(services: Services) -> None:
    """A person's commands find jobs in the state in which they were left."""

    def after(job_id: str, verb: str) -> Job:
        return services.outbox.command(job_id, verb).result(60)

    resumed, doubtful = after("p-paused", "resume"), after("p-paused-doubt", "resume")
    assert [str(job.state) for job in (resumed, doubtful)] == ["queued", "maybe"]
    assert isinstance(doubtful, PostJob)
    assert [attempt.key for attempt in doubtful.unconfirmed] == ["k150"]
    assert post(jobs_by_id(services), "p-source").pictures[0].source_bytes == 123
    after("p-source", "retry")
    source = post(jobs_by_id(services), "p-source").pictures[0]
    assert (source.source_bytes, source.source_mtime_ns) == (0, 0)  # it is sent as it is now
    assert str(after("f-43-TooMany", "there").state) == "published"
    assert str(after("p-asking", "again").state) == "queued"
    assert str(after("i-refused", "retry").state) == "queued"
    assert stores(services).holds.reasons(ANN) == {"signed_out"}
    after("f-07-Rejected", "retry")
    assert stores(services).holds.reasons(ANN) == {"signed_out"}
    after("f-04-NotAuthorised", "retry")  # it was the sign-in that held the account, and it is tried again
    assert stores(services).holds.reasons(ANN) == frozenset()


def test_a_start_clears_up_as_before(services: Services) -> None:
    """A post that was taken back becomes its draft, with the copy for a photo that is gone; files of ended posts go."""
    services.outbox.tidy_up()
    again = services.drafts.get("d-again")
    assert (again.account, again.title, again.text) == (MEI, "Again", "A draft, after a crash.")
    (picture,) = again.pictures
    assert picture.alt == "A ferry that is a draft again"
    assert Path(picture.path).parent == services.system.paths.kept
    assert Path(picture.path).read_bytes()[:3] == b"\xff\xd8\xff"
    assert {path.name for path in services.system.paths.outbox.iterdir()} == {
        "p-sending", "p-maybe", "p-uploading", "p-queued", "p-paused-doubt", "p-asking", "p-parked", "p-clip",
    }  # fmt: skip
    assert len(services.drafts.all()) == 5
