"""``kesong batch``: a folder, a plan, and what is wrong with them."""

from pathlib import Path

import pytest

from tests.fakes import pictures
from tests.unit.cli.conftest import Kesong, complaint


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder with photos of two days."""
    at = tmp_path / "photos"
    at.mkdir()
    for day in (1, 1, 9):
        number = len(list(at.iterdir()))
        pictures.scene((320, 240), number * 40).save(at / f"2026-05-{day:02} 10.00.{number:02}.jpg")
    return at


def jobs(kesong: Kesong) -> list[dict]:
    """The jobs in the outbox."""
    return kesong("outbox", "list", "--json").json["jobs"]


def test_a_folder_is_queued_once(offline: Kesong, photos: Path) -> None:
    """A post for each event, in order, spread over days; a second run queues nothing."""
    words = ("--template", "On {date:%-d %B}", "--tag", "may", "--look", "butter")
    options = (*words, "--at", "2090-01-01 18:00", "--every", "1d")
    tried = offline("batch", photos, *options, "--dry-run")
    assert (tried.code, tried.err) == (0, "")
    assert "2090-01-02 18:00    1 file  On 9 May" in tried.out
    assert jobs(offline) == []
    done = offline("batch", photos, *options)
    assert (done.code, done.out) == (0, "2 posts queued.\n")
    again = offline("batch", photos, *options)
    assert again.out == "0 posts queued. 2 were queued before.\n"
    assert [one["state"] for one in jobs(offline)] == ["scheduled", "scheduled"]


def test_posting_times_are_filled(offline: Kesong, photos: Path) -> None:
    """The free ones in the order of the posts; a post with a time keeps it, and without posting times the words say so."""
    assert "There are no posting times yet." in complaint(offline("batch", photos, "--slots"))
    assert "does not go" in complaint(offline("batch", photos, "--slots", "--every", "1d"), code=2)
    free = offline("plan", "slots", "--set", "daily 12:00", "--json").json["free"]
    assert offline("batch", photos, "--slots", "--json").json["queued"] == 2
    planned = offline("plan", "list", "--offline", "--json").json["planned"]
    assert [one["at"] for one in planned] == free[:2]
    plan = photos / "plan.csv"
    taken = free[2].replace("T", " ")[:16]
    plan.write_text(f"text,when\nhello,\nset,{taken}\n")
    assert offline("batch", plan, "--slots", "--json").json["queued"] == 2
    planned = offline("plan", "list", "--offline", "--json").json["planned"]
    assert [(one["text"], one["at"]) for one in planned[2:]] == [("set", free[2]), ("hello", free[3])]


@pytest.mark.parametrize("name", ["plan.csv", "plan.json"])
def test_a_plan_is_written_and_read(offline: Kesong, photos: Path, name: str) -> None:
    """The exported plan gives the same posts."""
    tried = offline("batch", photos, "--by", "2", "--dry-run", "--json").json
    out = photos.parent / name
    written = offline("batch", photos, "--by", "2", "--export", out)
    assert written.out == f"2 posts written to {out}\n"
    assert offline("batch", out, "--dry-run", "--json").json == tried
    assert jobs(offline) == []


@pytest.mark.parametrize("more", [(), ("--dry-run",)])
def test_mistakes_are_named_and_nothing_is_queued(
    offline: Kesong, photos: Path, more: tuple[str, ...]
) -> None:
    """By row and column, with what to do."""
    plan = photos / "plan.csv"
    plan.write_text("text,picture_1,when\nhello,2026-05-01 10.00.00.jpg,\nhello,gone.jpg,soon\n")
    told = offline("batch", plan, *more)
    assert (told.code, told.out) == (1, "")
    first, second, count = told.err.splitlines()
    assert first == "kesong: row 3, when: “soon” is not a time. Write it like 2026-12-24 18:00."
    assert second.startswith("kesong: row 3, picture_1: Photo 1 cannot be opened.")
    assert count == "kesong: 2 mistakes. Nothing was queued."
    assert jobs(offline) == []


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (("--by", "mood"), 2, "it is events, day, folder or a number"),
        (("--every", "often"), 2, "30m, 6h, 1d or 1w"),
        (("--at", "soon"), 2, "is no time"),
        (("--visibility", "all"), 2, "“all” is not a visibility. Use one of: public"),
        (("--look", "sepia"), 2, "There is no look “sepia”. Use one of: butter"),
        (("--template", "{day}"), 1, "unknown field “day” at character 1. Use one of date, time,"),
    ],
)
def test_wrong_options(
    offline: Kesong, photos: Path, options: tuple[str, ...], code: int, words: str
) -> None:
    """What was given, and what would be right; nothing is queued."""
    assert words in complaint(offline("batch", photos, *options), code)
    assert jobs(offline) == []


def test_sources_that_are_none(offline: Kesong, tmp_path: Path) -> None:
    """A missing file, a folder without photos, and another kind of file."""
    assert "Couldn't find" in complaint(offline("batch", tmp_path / "gone.csv"))
    empty = tmp_path / "empty"
    empty.mkdir()
    assert complaint(offline("batch", empty)).startswith(f"There is nothing to post in {empty}.")
    picture = pictures.jpeg(tmp_path / "x.jpg")
    assert "neither a folder nor a plan" in complaint(offline("batch", picture), 2)


def test_one_post_is_one_post(offline: Kesong, tmp_path: Path) -> None:
    """Counts are words of a language, not of a machine."""
    plan = tmp_path / "plan.csv"
    plan.write_text("text\nhello\n")
    assert offline("batch", plan).out == "1 post queued.\n"
    assert offline("batch", plan).out == "0 posts queued. 1 was queued before.\n"


def test_a_dry_run_names_what_queueing_would_refuse(offline: Kesong, photos: Path) -> None:
    """Also a first time that is over; mistakes of the whole file have no row."""
    told = offline("batch", photos, "--at", "2001-01-01 10:00", "--dry-run")
    assert told.code == 1
    assert told.err.startswith("kesong: row 1, when: 2001-01-01 10:00 is in the past.")
    empty = photos / "plan.csv"
    empty.write_text("")
    told = offline("batch", empty, "--dry-run")
    assert (told.code, told.err.startswith("kesong: The first row has no column names.")) == (1, True)


def test_photos_that_cannot_be_read_are_named(offline: Kesong, photos: Path) -> None:
    """The others are posted."""
    (photos / "broken.jpg").write_bytes(b"no photo")
    told = offline("batch", photos, "--by", "1", "--dry-run")
    assert told.code == 0
    assert "broken.jpg is left out:" in told.err
    assert "broken" not in told.out


def test_an_export_leaves_what_was_there(offline: Kesong, photos: Path, tmp_path: Path) -> None:
    """Where it cannot be written."""
    gone = tmp_path / "nowhere" / "plan.csv"
    assert "nowhere" in complaint(offline("batch", photos, "--export", gone))


def test_columns_are_those_of_the_file(offline: Kesong, photos: Path) -> None:
    """Also behind an empty one, and where another cell of the picture is wrong as well."""
    plan, shot = photos / "plan.csv", "2026-05-01 10.00.00.jpg"
    plan.write_text(f"picture_1,picture_2,picture_3,focus_3\n{shot},,gone.jpg,left\n")
    told = offline("batch", plan, "--dry-run", "--json").json["problems"]
    assert [(one["row"], one["column"]) for one in told] == [(2, "focus_3"), (2, "picture_3")]
