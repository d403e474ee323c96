"""A profile that an earlier version left on disk opens whole: tests/data/profile_before tells what is in it."""

import asyncio
import hashlib
import json
import os
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs
from PIL import Image

from kesong_desktop import cli
from kesong_desktop.actions.services import Services
from kesong_desktop.app import Environment, open_profile
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.storage.records import NewPost
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.model.account import AccountKey, Visibility
from kesong_desktop.model.draft_history import DraftHistory
from kesong_desktop.model.outbox import Job, PostJob
from kesong_desktop.paths import Paths, for_profile
from kesong_desktop.store.drafts.drafts import weight
from tests.fakes.posting_server import FakeClient, FakeServer, Medium
from tests.fakes.stores import stores
from tests.unit.homeserver.world import cheap_hasher

KEPT = Path(__file__).parents[2] / "data" / "profile_before" / "profile.zip"
NOW_S = 1_790_000_600.0
"""Some minutes after it was left."""
MEI, ANN, OWN = (AccountKey(key) for key in ("mei@pixels.town", "ann@old.example", "mei@127.0.0.1:8123"))
PHOTOS = "/home/mei/Pictures"


class Clock:
    """Seconds since 1970; who waits moves them."""

    def __init__(self) -> None:
        self.now_s = NOW_S

    def __call__(self) -> float:
        return self.now_s

    async def sleep(self, delay_s: float) -> None:
        """Wait."""
        self.now_s += delay_s
        await asyncio.sleep(0)


@pytest.fixture
def clock() -> Clock:
    """The time on the wall."""
    return Clock()


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """A copy of the kept profile, and of the photos."""
    with zipfile.ZipFile(KEPT) as file:
        file.extractall(tmp_path)
    return tmp_path


@pytest.fixture
def paths(unpacked: Path) -> Paths:
    """Where the copy lies."""
    return for_profile(unpacked / "profile")


@pytest.fixture
def server(clock: Clock) -> FakeServer:
    """Pixels Town, which has what the profile left there."""
    made = FakeServer(clock)
    for number in ("900120", "900130", "900140"):
        made.media[number] = Medium(b"", "image/jpeg", "", (0.0, 0.0), NOW_S - 660, "mei")
    return made


@pytest.fixture
def services(paths: Paths, clock: Clock, server: FakeServer, decoder_pool: DecoderPool) -> Iterator[Services]:
    """The profile, open; with a token it talks to the server in memory."""

    def connect(_: str, token: str) -> Any:
        return FakeClient(server, token.removeprefix("token of ").partition("@")[0])

    around = Environment(
        clock=clock, steady=clock, sleep=clock.sleep, connect=connect, decoder_pool=decoder_pool
    )
    with open_profile(paths, around=around) as opened:
        yield opened


@pytest.fixture
def kesong(unpacked: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    """Run a command on the copy; returns its JSON."""

    def run(*words: str) -> Any:
        capsys.readouterr()
        code = cli.run(["--profile", str(unpacked / "profile"), *words, "--json"])
        out, err = capsys.readouterr()
        assert code == 0, err
        return json.loads(out)

    return run


def jobs_by_id(services: Services) -> dict[str, Job]:
    return {str(job.id): job for job in stores(services).jobs.all()}


def post(jobs: dict[str, Job], job_id: str) -> PostJob:
    job = jobs[job_id]
    assert isinstance(job, PostJob)
    return job


def test_accounts_and_what_their_servers_can_do(services: Services) -> None:
    """In their order, with tokens; one is still signed out, and one paused."""
    mei, ann, own = services.accounts.all()
    assert (mei.key, ann.key, own.key) == (MEI, ANN, OWN)
    assert (mei.name, mei.server, mei.remote_id) == ("Mei 梅", "https://pixels.town", "mei")
    assert mei.default_visibility is Visibility.UNLISTED
    assert (own.is_home, mei.is_home) == (True, False)
    assert [stores(services).secrets.get(key) for key in (MEI, ANN, OWN)] == [
        f"token of {key}" for key in (MEI, ANN, OWN)
    ]
    assert [sorted(stores(services).holds.reasons(key)) for key in (MEI, ANN, OWN)] == [
        [],
        ["signed_out"],
        ["paused"],
    ]
    known = stores(services).accounts.capability(mei.server)
    assert known is not None
    assert (known[0].program, known[0].limits.pictures, known[0].limits.characters) == (
        "Pixelfed 0.13.0",
        20,
        2000,
    )
    assert (known[0].media_single_use, known[0].clip_covers, known[0].repeated_key) == (True, True, "refuses")
    assert [str(circle) for circle in known[0].reply_circles] == ["followers", "nobody"]
    assert known[0].length("👩‍🚀 https://a.example/") == 20  # graphemes; a link counts as it is
    assert stores(services).accounts.app(mei.server, "http://127.0.0.1:43210/callback") == "client 4711"


def test_preferences(services: Services) -> None:
    """All as they were set; none is unknown by now."""
    wishes = stores(services).settings.load()
    assert stores(services).settings.problems == []
    assert (wishes.theme, wishes.text_percent, wishes.picture_px) == ("dark", 120, 4096)
    assert (wishes.keep_author, wishes.keep_copyright) == (True, False)
    assert (wishes.cache_mb, wishes.upload_kb_s, wishes.only_unmetered) == (250, 900, True)
    assert (wishes.quiet_hours, wishes.home_port, wishes.account) == ("22:00-07:00", 8123, MEI)
    assert wishes.window == "AdnQywAD"


def test_drafts(services: Services) -> None:
    """Every field of the fullest, and the others."""
    assert [draft.id for draft in services.drafts.all()] == ["d-empty", "d-answer", "d-gone", "d-review"]
    assert services.drafts.get("d-empty").is_empty
    answer = services.drafts.get("d-answer")
    assert (answer.account, answer.text, answer.in_reply_to_id) == (OWN, "Yes!", "203")
    assert answer.visibility is Visibility.DIRECT
    draft = services.drafts.get("d-review")
    assert (draft.account, draft.title, draft.text) == (MEI, "A pan for life", "I fry in it every day.")
    assert (draft.own_name, draft.tags) == ("Pan, for the weekend", ("kitchen", "castiron"))
    assert (draft.visibility, draft.spoiler, draft.language) == (Visibility.PRIVATE, "gifted", "en")
    assert (draft.place, draft.place_id, draft.in_reply_to_id) == ("Shanghai", "place-9", "206")
    assert (draft.replies, draft.quotes) == ("followers", "nobody")
    assert draft.review is not None
    said = draft.review.finished(draft.text)
    assert said is not None
    assert (said.product, said.brand, said.rating, str(said.relation)) == (
        "Cast iron pan",
        "Staub",
        4.5,
        "gifted",
    )
    assert (said.price, said.currency, said.where, said.used) == ("299", "CNY", "Tmall", "6 weeks")
    assert (said.pros, said.cons) == (("heats evenly", "no rust"), ("heavy",))


def test_edits_of_a_drafts_pictures(services: Services) -> None:
    """Every slider where it stood."""
    pan, waves = services.drafts.get("d-review").pictures
    assert (pan.path, pan.alt, pan.focus) == (f"{PHOTOS}/pan.jpg", "A black pan on the stove", (0.25, -0.5))
    assert pan.recipe is not None
    crop, adjust = pan.recipe.crop, pan.recipe.adjust
    assert (crop.left, crop.top, crop.width, crop.height, crop.aspect) == (0.1, 0.05, 0.8, 0.8, "4:5")
    assert (pan.recipe.straighten, pan.recipe.is_mirrored, pan.recipe.turns) == (-2.5, True, 1)
    assert (adjust.exposure, adjust.contrast, adjust.highlights, adjust.shadows) == (10, -20, 30, -40)
    assert (adjust.warmth, adjust.tint, adjust.saturation) == (50, -60, 70)
    assert (adjust.clarity, adjust.vignette, adjust.grain) == (15, -25, 5)
    assert (pan.recipe.look, pan.recipe.strength, pan.recipe.seed) == ("butter", 80, 4711)
    cover = pan.recipe.cover
    assert (cover.template, cover.title, cover.price) == ("headline", "Cast iron", "299 CNY")
    assert cover.told_notes == ("even heat", "no rust")
    assert waves.recipe is not None
    assert (waves.recipe.cut.start_s, waves.recipe.cut.end_s, waves.recipe.cut.is_muted) == (0.1, 0.4, False)


def test_undoing_goes_on_where_it_was(services: Services, clock: Clock) -> None:
    """What was undone can be done again, and what was done undone, back to the empty draft."""
    draft = services.drafts.get("d-review")
    steps = DraftHistory(draft, clock=clock, weigh=weight, kept=stores(services).drafts.steps(draft.id))
    again = steps.redo()
    assert again is not None
    assert (again[0].text, again[1]) == ("A sentence that was undone.", "text")
    seen = [(steps.present.title, steps.present.text)]
    while back := steps.undo():
        seen.append((back[0].title, back[0].text))
    assert [text for _, text in seen] == [
        "A sentence that was undone.",
        "I fry in it every day.",
        "I fry",
        "",
        "",
    ]
    assert seen[-2:] == [("A pan", ""), ("", "")]


def test_a_draft_keeps_a_photo_that_is_gone(services: Services) -> None:
    """Its copy is there, also after what a start clears up."""
    services.draft_content.files.tidy_up()
    copy = stores(services).own_files.where(f"{PHOTOS}/gone.jpg")
    assert copy.parent == services.system.paths.own
    with Image.open(copy) as image:
        assert image.size == (96, 64)
    assert (
        len(list(services.system.paths.own.iterdir())) == 2
    )  # that of the pan, and this; the third was needed by nobody


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


def test_the_camera_roll(services: Services) -> None:
    """Folders, photos with what is known of them, thumbnails; stars; what was posted, waits or is in a draft."""
    assert services.roll.camera_roll.folders() == ["/media/card/DCIM", PHOTOS]
    known = services.roll.query.snapshot()
    names = {photo.path.removeprefix(f"{PHOTOS}/"): photo for photo in known.photos}
    assert set(names) == {
        "Screenshot_20260918-101500.png", "waves.mp4", "cut.jpg", "2026 Сентябрь/海.jpg", "pan.jpg", "noodles.jpg",
        "noodles (1).jpg", "harbour.jpg", "gone.jpg", "ferry.jpg",
    }  # fmt: skip
    ferry, waves = names["ferry.jpg"], names["waves.mp4"]
    assert (ferry.width, ferry.height, ferry.camera, ferry.has_place) == (96, 64, "Planted Camera", True)
    assert ferry.taken == datetime(2024, 7, 5, 18, 30)  # noqa: DTZ001 - as on the wall there
    assert (waves.kind, waves.duration_s) == ("video", 0.5)
    assert names["cut.jpg"].problem == "cut_off"
    assert names["noodles.jpg"].description == "Noodles in the rain"
    assert names["noodles.jpg"].duplicate_of == f"{PHOTOS}/noodles (1).jpg"
    assert names["Screenshot_20260918-101500.png"].id in known.screens
    assert all(
        services.media.thumbnails._thumbnailer.kept(photo, 256) for photo in known.photos if not photo.problem
    )
    assert len(known.looks) == 8
    assert [sorted(Path(one.path).name for one in stack.photos) for stack in known.stacks] == [
        ["noodles (1).jpg", "noodles.jpg"]
    ]
    rated = {Path(path).name: (one.stars, one.is_rejected) for path, one in known.ratings.items()}
    assert rated == {
        "harbour.jpg": (5, False),
        "ferry.jpg": (3, True),
        "海.jpg": (4, False),
        "noodles.jpg": (2, False),
        "noodles (1).jpg": (2, False),
    }
    became = {Path(path).name: str(fate) for path, fate in known.fates.items()}
    assert became == {
        "harbour.jpg": "posted",
        "ferry.jpg": "posted",
        "gone.jpg": "in_a_draft",
        **dict.fromkeys(("waves.mp4", "海.jpg", "pan.jpg", "noodles.jpg", "noodles (1).jpg"), "in_outbox"),
    }


def test_a_roll_that_is_scanned_anew_knows_the_same(services: Services, unpacked: Path) -> None:
    """The photos have moved to another folder: stars, sidecars and posted marks find them by what they are."""
    for photo in stores(services).library.all():
        moved = unpacked / "Pictures" / photo.path.removeprefix(f"{PHOTOS}/")
        if moved.exists():
            os.utime(moved, ns=(photo.mtime_ns, photo.mtime_ns))
    services.roll.camera_roll.remove_folder(PHOTOS)
    assert stores(services).library.count() == 0
    folder = services.roll.camera_roll.add_folder(unpacked / "Pictures")
    services.roll.camera_roll.scan(str(folder))
    known = services.roll.query.snapshot()
    assert len(known.photos) == 9
    rated = {Path(path).name: (one.stars, one.is_rejected) for path, one in known.ratings.items()}
    assert rated.items() >= {"harbour.jpg": (5, False), "ferry.jpg": (3, True), "海.jpg": (4, False)}.items()
    noodles = stores(services).library.by_path(str(folder / "noodles.jpg"))
    assert noodles is not None
    assert noodles.description == "Noodles in the rain"
    became = {Path(path).name: str(fate) for path, fate in known.fates.items()}
    assert (became["ferry.jpg"], became["harbour.jpg"]) == ("posted", "posted")


def test_posted_marks(services: Services) -> None:
    """Also of a job that is off the list."""
    ferry = next(photo for photo in stores(services).library.all() if photo.path.endswith("ferry.jpg"))
    posting = stores(services).posted.of(ferry.sha256)
    assert posting is not None
    assert (posting.account, posting.post_id) == (MEI, "101")
    assert (stores(services).posted.count(), stores(services).posted.sizes()) == (2, {2121, 2068})
    assert stores(services).claims.claimed(MEI, ["101", "110", "111"]) == {"101", "110"}
    assert stores(services).interactions.deleted(MEI) == ["112"]


def test_sidecars(services: Services) -> None:
    """What archives told of files that are away."""
    noodles, lost = (
        stores(services).sidecars.by_path(f"{PHOTOS}/noodles.jpg"),
        stores(services).sidecars.by_path("/home/mei/old/lost.jpg"),
    )
    assert noodles is not None
    assert (noodles.metadata.caption, noodles.metadata.is_favourite) == ("Noodles in the rain", True)
    assert noodles.metadata.place is not None
    assert (noodles.metadata.place.latitude, noodles.metadata.place.longitude) == (31.23, 121.47)
    assert (noodles.entry, noodles.crc32) == ("Takeout/Google Photos/noodles.jpg", 4711)
    assert lost is not None
    assert lost.metadata.taken == datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_words_used_before_and_tag_sets(services: Services) -> None:
    """Last used first; sets by name."""
    assert stores(services).recent_values.words(MEI, "tag") == ["walk", "noodles"]
    assert stores(services).recent_values.words(MEI, "person") == ["li"]
    assert stores(services).recent_values.language(MEI) == "zh"
    assert [(one.name, one.tags) for one in services.draft_content.tag_sets.all()] == [
        ("Kitchen", ("castiron", "pan", "厨房")),
        ("Sea", ("sea", "ferry")),
    ]


def test_timelines(services: Services) -> None:
    """What was seen is there, with what was done to it and is not sent yet."""
    home = {post.id: post for post in stores(services).cache.page(MEI, "home")}
    assert list(home) == ["206", "205", "204", "203", "202", "201", "110"]
    assert [post.id for post in stores(services).cache.page(MEI, "tag:walk")] == ["206"]
    assert [post.id for post in stores(services).cache.page(MEI, "account:55")] == ["206", "204"]
    assert stores(services).cache.older_cursor(MEI, "home") == "max_id=110"
    assert (home["201"].favourited, home["202"].favourited) == (True, False)
    assert (home["203"].bookmarked, home["204"].reblogged) == (True, True)
    assert (home["203"].spoiler, home["203"].sensitive) == ("food", True)
    assert home["205"].reblogged_by is not None
    assert home["205"].author.handle == "@bo@far.example"
    review = home["201"].review
    assert review is not None
    assert (review.product, review.rating) == ("Cast iron pan", 4.0)
    (picture,) = home["201"].attachments
    assert (picture.alt, picture.width, picture.focus) == ("A black pan", 96, (0.25, -0.5))
    assert stores(services).media_cache.read(picture.url)
    assert home["110"].text.endswith("After breakfast.")
    for post_id in ("110", "111"):  # what the server has, should it refuse the edit and the delete
        assert stores(services).cache.bring_back(MEI, post_id)
    assert stores(services).cache.page(MEI, "home")[-1].text.endswith("Before breakfast.")
    assert "111" in {post.id for post in stores(services).cache.page(MEI, "home")}


def test_notifications_and_how_far_they_were_read(services: Services) -> None:
    """Two are new."""
    found = stores(services).notifications.page(MEI)
    assert [(one.id, one.kind) for one in found] == [
        ("504", "follow"),
        ("503", "mention"),
        ("502", "reblog"),
        ("501", "favourite"),
        ("500", "admin.sign_up"),
    ]
    assert found[0].person is not None
    assert found[1].post is not None
    assert (found[0].person.name, found[1].post.title) == ("Bo", "Sunday walk")
    assert services.notifications.unread(services.accounts.get(MEI)) == 2
    assert stores(services).markers.get(MEI, "home") == "205"
    assert stores(services).notifications.older_cursor(MEI) == "max_id=500"


def test_saving_them_again_changes_nothing(services: Services) -> None:
    """Every job and draft can be written by this version, and is what it was."""
    jobs, drafts = stores(services).jobs.all(), services.drafts.all()
    for job in jobs:
        stores(services).jobs.save(job)
    for draft in drafts:
        services.drafts.save(replace(draft)).result(60)
    assert stores(services).jobs.all() == jobs
    assert services.drafts.all() == drafts


def test_the_home_server(paths: Paths) -> None:
    """People, posts with their files, and the keys that were used."""
    with open_home(paths.home, hasher=cheap_hasher()) as home:
        assert home.count() == (2, 2)
        mei, li = home.accounts.sign_in("mei", "correct horse"), home.accounts.id_of("li")
        assert mei is not None
        album = home.posts.create(mei, NewPost("Album"), key="k-album")
        assert [medium.description for medium in album.media] == ["Of harbour.jpg", "Of pan.jpg"]
        assert home.count() == (2, 2)
        _, (reply,) = home.posts.context(mei, album.id)
        assert (reply.text, reply.author.name) == ("Nice!", "li")
        assert home.accounts.relationships(li, [mei])[0].following
        assert len(list((paths.home / "media").rglob("*.jpg"))) == 4
