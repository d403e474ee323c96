"""A camera roll becomes posts, through a real server, into a feed."""

import hashlib
import io
import urllib.request
from pathlib import Path

from PIL import Image

from kesong_desktop.model.account import AccountKey
from tests.end2end.conftest import Member, Village, run
from tests.fakes import pictures

ALTS = ["a heic", "lying on its side", "with a place", "a png"]


def four_files(folder: Path) -> list[Path]:
    """A HEIC, a JPEG lying in orientation 6, a JPEG with a place, and a PNG."""
    folder.mkdir()
    return [
        pictures.heic(folder / "one.heic", (320, 240)),
        pictures.jpeg(folder / "two.jpg", (240, 320), orientation=6),
        pictures.jpeg(folder / "three.jpg", (400, 300)),
        pictures.png(folder / "four.png", (200, 200)),
    ]


def test_the_roll_lists_upright_sizes_and_times(tmp_path: Path) -> None:
    """Sizes as the pictures stand, times as they were taken."""
    four_files(tmp_path / "card")
    assert run("--profile", tmp_path / "p", "roll", "add", tmp_path / "card").code == 0
    photos = run("--profile", tmp_path / "p", "roll", "list", "--json").json["photos"]
    found = {Path(one["path"]).name: one for one in photos}
    assert {name: (one["width"], one["height"]) for name, one in found.items()} == {
        "one.heic": (320, 240),
        "two.jpg": (240, 320),
        "three.jpg": (400, 300),
        "four.png": (200, 200),
    }
    assert found["two.jpg"]["taken"] == "2024-07-05T18:30:00"
    assert [found[name]["has_place"] for name in ("two.jpg", "four.png")] == [True, False]
    assert {one["kind"] for one in photos} == {"photo"}


def test_four_pictures_become_one_post_in_order(village: Village, anna: Member, tmp_path: Path) -> None:
    """The post is there once, upright, in order, described, and bare of what must not leave; originals are untouched."""
    files = four_files(tmp_path / "card")
    before = [(hashlib.sha256(file.read_bytes()).hexdigest(), file.stat().st_mtime_ns) for file in files]
    alts = [part for alt in ALTS for part in ("--alt", alt)]
    sent = anna.kesong("post", *files, *alts, "--text", "Summer", "--wait", "--json")
    assert sent.code == 0, sent.err
    assert sent.json["state"] == "published"
    feed = anna.kesong("feed", "--json").json["posts"]
    assert [post["id"] for post in feed] == [sent.json["post_id"]]
    media = feed[0]["media"]
    assert [one["alt"] for one in media] == ALTS
    assert [(one["width"], one["height"]) for one in media] == [
        (320, 240),
        (240, 320),
        (400, 300),
        (200, 200),
    ]
    for one in media:
        with urllib.request.urlopen(one["url"]) as answer:
            content = answer.read()
        with Image.open(io.BytesIO(content)) as image:
            assert pictures.is_upright(image)
            assert image.size == (one["width"], one["height"])
        assert_bare(content)
    for kept in (village.data / "media").rglob("*"):
        if kept.is_file():
            assert_bare(kept.read_bytes())
    after = [(hashlib.sha256(file.read_bytes()).hexdigest(), file.stat().st_mtime_ns) for file in files]
    assert after == before


def test_a_second_person_sees_it_after_following(village: Village, anna: Member, tmp_path: Path) -> None:
    """Home timelines show whom one follows, and nobody else."""
    ben = village.member("ben")
    anna.kesong("post", pictures.jpeg(tmp_path / "x.jpg"), "--alt", "x", "--text", "Hello", "--wait")
    assert ben.kesong("feed", "--json").json["posts"] == []
    accounts = village.home.accounts
    village.home.follows.follow(accounts.id_of("ben"), accounts.id_of("anna"))
    seen = ben.kesong("feed", "--json").json["posts"]
    assert [(post["author"], post["text"], len(post["media"])) for post in seen] == [("anna", "Hello", 1)]
    assert ben.kesong("feed", "--offline", "--json").json["posts"] == seen


def test_a_review_comes_back_as_it_went_in(anna: Member, tmp_path: Path) -> None:
    """Structure out, structure in; and plain text that reads well in between."""
    sent = anna.kesong(
        "review", pictures.jpeg(tmp_path / "pan.jpg"), "--alt", "A pan",
        "--product", "Cast iron pan", "--brand", "Staub", "--rating", "4.5/5", "--relation", "gifted",
        "--price", "299", "--currency", "CNY", "--where", "Tmall", "--used", "6 weeks",
        "--pro", "heats evenly", "--pro", "no rust", "--con", "heavy", "--text", "I cook\n\nevery day.",
        "--title", "My pan", "--wait", "--json",
    )  # fmt: skip
    assert sent.code == 0, sent.err
    post = anna.kesong("feed", "--json").json["posts"][0]
    written = {
        "product": "Cast iron pan",
        "brand": "Staub",
        "rating": 4.5,
        "relation": "gifted",
        "price": "299",
        "currency": "CNY",
        "where": "Tmall",
        "used": "6 weeks",
        "pros": ["heats evenly", "no rust"],
        "cons": ["heavy"],
        "text": "I cook\n\nevery day.",
    }
    assert {name: post["review"][name] for name in written} == written
    assert post["title"] == "My pan"
    assert post["text"].split("\n")[0] == "★★★★½ 4.5/5 Cast iron pan, Staub"


def test_a_job_waits_without_wait_and_goes_with_run(anna: Member, tmp_path: Path) -> None:
    """``post`` only queues; ``outbox run`` sends."""
    queued = anna.kesong("post", pictures.jpeg(tmp_path / "x.jpg"), "--alt", "x", "--json")
    assert (queued.code, queued.json["state"], queued.json["post_id"]) == (0, "preparing", None)
    assert anna.kesong("feed", "--json").json["posts"] == []
    ran = anna.kesong("outbox", "run", "--json")
    assert ran.code == 0
    listed = anna.kesong("outbox", "list", "--json").json["jobs"]
    assert listed == ran.json["jobs"]
    assert [(job["id"], job["state"], job["error"]) for job in listed] == [
        (queued.json["job"], "published", None)
    ]
    assert listed[0]["done_bytes"] == listed[0]["total_bytes"] > 0
    assert len(anna.kesong("feed", "--json").json["posts"]) == 1


def test_pause_resume_cancel(anna: Member, tmp_path: Path) -> None:
    """A person's commands are obeyed, and those that do not fit are refused in words."""
    job = anna.kesong("post", pictures.jpeg(tmp_path / "x.jpg"), "--alt", "x", "--json").json["job"]
    assert anna.kesong("outbox", "pause", job, "--json").json["state"] == "paused"
    assert anna.kesong("outbox", "run", "--json").json["jobs"][0]["state"] == "paused"
    assert anna.kesong("outbox", "resume", job, "--json").json["state"] == "preparing"
    assert anna.kesong("outbox", "cancel", job, "--json").json["state"] == "cancelled"
    refused = anna.kesong("outbox", "retry", job)
    assert (refused.code, "is cancelled" in refused.err) == (1, True)
    assert anna.kesong("feed", "--json").json["posts"] == []


def test_a_draft_is_kept_and_not_sent(anna: Member, tmp_path: Path) -> None:
    """``--draft`` makes a draft."""
    made = anna.kesong("post", pictures.jpeg(tmp_path / "x.jpg"), "--text", "later", "--draft", "--json")
    assert list(made.json) == ["draft"]
    assert anna.kesong("outbox", "list", "--json").json == {"jobs": []}


def test_options_stand_on_either_side(village: Village, anna: Member) -> None:
    """``--profile`` and ``--account`` may stand before or behind the command."""
    key = AccountKey(f"anna@{village.url.removeprefix('http://')}")
    behind = run("feed", "--profile", anna.profile, "--account", key, "--json")
    before = run("--profile", anna.profile, "--account", key, "feed", "--json")
    assert behind == before
    assert behind.code == 0


def assert_bare(content: bytes) -> None:
    """No place, serial number, maker note or camera in these bytes."""
    for planted in (
        b"Exif",
        b"GPS",
        pictures.SERIAL.encode(),
        pictures.MAKER_NOTE,
        b"Planted",
        b"http://ns.adobe",
    ):
        assert planted not in content
