"""``kesong roll list``: every filter, every way of grouping, and clear words for what it cannot use."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from kesong_desktop.app import open_profile
from kesong_desktop.imaging.file_hash import sha256_file
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.outbox import JobId, OutboxMedia, PostBody, PostJob, State
from kesong_desktop.paths import for_profile
from kesong_desktop.store.journal.job_rows import JobNote
from tests.fakes import pictures
from tests.fakes.stores import stores
from tests.unit.cli.conftest import Kesong, complaint


@pytest.fixture
def card(kesong: Kesong, tmp_path: Path) -> Path:
    """A folder of the roll: two photos, a smaller copy of one, the same bytes twice, and a picture of a screen."""
    folder = tmp_path / "card"
    folder.mkdir()
    pictures.jpeg(folder / "a.jpg", (640, 480), hue=5)
    with Image.open(folder / "a.jpg") as image:
        image.resize((320, 240)).save(folder / "20200101_small.jpg")
    pictures.jpeg(folder / "b.jpg", (300, 500), hue=9)
    shutil.copy2(folder / "b.jpg", folder / "b copy.jpg")
    pictures.png(folder / "Screenshot_20210304-120000.png")
    assert kesong("roll", "add", folder).code == 0
    return folder


@pytest.fixture
def names(kesong: Kesong, card: Path):
    """The names that a listing has, in their order."""

    def listed(*arguments: object) -> list[str]:
        return [
            Path(photo["path"]).name for photo in kesong("roll", "list", "--json", *arguments).json["photos"]
        ]

    return listed


PHOTOS = {"a.jpg", "b.jpg", "b copy.jpg"}
SMALL, SCREEN = "20200101_small.jpg", "Screenshot_20210304-120000.png"
ALL = PHOTOS | {SMALL, SCREEN}


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ((), ALL),
        (("--since", "2021-03-04"), PHOTOS | {SCREEN}),
        (("--until", "2021-03-04"), {SMALL, SCREEN}),
        (("--since", "2020-01-02", "--until", "2021-03-04"), {SCREEN}),
        (("--kind", "photo"), ALL),
        (("--kind", "clip"), set()),
        (("--place", "yes"), PHOTOS),
        (("--place", "no"), {SMALL, SCREEN}),
        (("--camera", "camera PLANTED"), PHOTOS),
        (("--camera", "else"), set()),
        (("--search", "copy"), {"b copy.jpg"}),
        (("--search", "2021-03"), {SCREEN}),
        (("--posted", "no"), ALL),
        (("--posted", "yes"), set()),
        (("--screenshots",), {SCREEN}),
        (("--screenshots", "--search", "copy"), set()),
        (("--no-screenshots",), ALL - {SCREEN}),
        (("--stars", "0"), ALL),
        (("--stars", "1"), set()),
    ],
)
def test_filters(names, arguments, found):
    """Each alone, and some together."""
    assert set(names(*arguments)) == found


def test_posted_by_content_and_stars(kesong: Kesong, names, card: Path, profile: Path):
    """A copy of what was posted is posted; stars count from so many on."""
    source = card / "b.jpg"
    picture = OutboxMedia(str(source), source_bytes=source.stat().st_size, source_sha256=sha256_file(source))
    with open_profile(for_profile(profile)) as services:
        job = stores(services).jobs.add(
            PostJob(JobId("1"), AccountKey("anna@here"), PostBody("hello"), (picture,), created_s=1.0)
        )
        stores(services).jobs.save(
            replace(job, state=State.PUBLISHED, post_id="p"), [JobNote(2.0, "published")]
        )
    assert set(names("--posted", "yes")) == {"b.jpg", "b copy.jpg"}
    assert set(names("--posted", "no")) == ALL - {"b.jpg", "b copy.jpg"}
    kesong("roll", "rate", card / "a.jpg", "--stars", "3")
    assert (names("--stars", "3"), names("--stars", "4")) == (["a.jpg"], [])


def groups(kesong: Kesong, way: str) -> list[tuple[dict, set[str]]]:
    """The groups with the names that are in them."""
    answer = kesong("roll", "list", "--group", way, "--json")
    document = json.loads(answer.out)
    assert list(document) == ["groups"]
    return [
        (
            {name: value for name, value in one.items() if name != "photos"},
            {Path(p["path"]).name for p in one["photos"]},
        )
        for one in document["groups"]
    ]


def test_days_and_moments(kesong: Kesong, card: Path):
    """Newest first, each with its photos."""
    assert [(facts, sorted(inside)) for facts, inside in groups(kesong, "days")] == [
        ({"day": "2024-07-05"}, sorted(PHOTOS)),
        ({"day": "2021-03-04"}, [SCREEN]),
        ({"day": "2020-01-01"}, [SMALL]),
    ]
    first, *others = groups(kesong, "moments")
    assert first[1] == PHOTOS
    assert (first[0]["first"], first[0]["last"]) == ("2024-07-05T18:30:00",) * 2
    assert round(first[0]["place"]["latitude"], 2) == 48.21
    assert [facts["place"] for facts, _ in others] == [None, None]


def test_alike_and_copies(kesong: Kesong, card: Path):
    """Copies are known by their bytes; what is alike once it was looked at."""
    ((facts, inside),) = groups(kesong, "copies")
    assert (facts["bytes"], inside) == ((card / "b.jpg").stat().st_size, {"b.jpg", "b copy.jpg"})
    before = kesong("roll", "list", "--group", "alike")
    assert "kesong roll scan --looks" in before.err
    assert kesong("roll", "scan", "--looks").code == 0
    after = kesong("roll", "list", "--group", "alike")
    assert after.err == ""
    found = {facts["kind"]: (facts["suggested"], inside) for facts, inside in groups(kesong, "alike")}
    assert found["alike"] == (str(card / "a.jpg"), {"a.jpg", SMALL})
    assert found["copies"][1] == {"b.jpg", "b copy.jpg"}
    assert any(line.startswith("alike  2 files  suggested: ") for line in after.out.splitlines())


@pytest.mark.parametrize(
    ("arguments", "code", "word"),
    [
        (("--since", "soon"), 1, "“soon” is not a date."),
        (("--until", "2024-02-30"), 1, "is not a date."),
        (("--kind", "song"), 2, "song"),
        (("--posted", "maybe"), 2, "maybe"),
        (("--place", "here"), 2, "here"),
        (("--stars", "6"), 2, "--stars"),
        (("--group", "colour"), 2, "colour"),
    ],
)
def test_what_it_cannot_use(kesong: Kesong, arguments, code, word):
    """One line, which names it."""
    assert word in complaint(kesong("roll", "list", *arguments), code)


def test_no_space_for_any_item(kesong: Kesong, card: Path):
    """That is said to a person, and is no failure."""
    answer = kesong("roll", "list", "--kind", "clip")
    assert (answer.code, answer.out, answer.err) == (0, "", "No photo or video matches.\n")
