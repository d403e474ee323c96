"""A plan with mistakes, mended and queued; killed while it is queued and sent, each post is there exactly once."""

import csv
import io
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from tests.end2end.conftest import PASSWORD, Member, Village, command_line, environment
from tests.end2end.test_kill import PATIENCE_S, Moment
from tests.fakes import pictures
from tests.fakes.fault_proxy import FaultProxy

MISTAKES = {
    (3, "when"): "tomorrow",
    (7, "visibility"): "friends",
    (11, "look"): "sepia",
    (15, "crop"): "9:17",
    (19, "picture_1"): "gone.jpg",
    (23, "account"): "bea@nowhere",
    (27, "language"): "in German",
    (31, "text"): "x" * 6000,
    (35, "alt_2"): "of nothing",
    (39, "when"): "2001-05-01 10:00",
}


def plan(rows: int, folder: Path) -> Path:
    """A CSV plan of so many rows, each with a picture."""
    for number in range(3):
        pictures.jpeg(folder / f"{number}.jpg", (60, 40), hue=number * 20)
    text = io.StringIO(newline="")
    names = (
        "text",
        "when",
        "visibility",
        "look",
        "crop",
        "picture_1",
        "alt_1",
        "alt_2",
        "account",
        "language",
    )
    writer = csv.DictWriter(text, names, delimiter=";")
    writer.writeheader()
    for number in range(rows):
        writer.writerow(
            {"text": f"post {number}", "picture_1": f"{number % 3}.jpg", "alt_1": "a hue", "look": "butter"}
        )
    file = folder / "plan.csv"
    file.write_text("\ufeff" + text.getvalue(), "utf-8", newline="")
    return file


def spoil(file: Path, cells: dict[tuple[int, str], str]) -> Path:
    """The plan with other texts in cells, by row and column as a spreadsheet counts them."""
    rows = list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig")), delimiter=";"))
    for (row, column), text in cells.items():
        rows[row - 2][column] = text
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(rows[0]), delimiter=";")
    writer.writeheader()
    writer.writerows(rows)
    spoilt = file.with_name("spoilt.csv")
    spoilt.write_text(out.getvalue(), "utf-8", newline="")
    return spoilt


@pytest.mark.parametrize("rows", [60, pytest.param(500, marks=pytest.mark.long)])
def test_a_plan_is_checked_mended_and_published_once(village: Village, tmp_path: Path, rows: int) -> None:
    """All ten mistakes are named and nothing is queued; mended, all posts are published once, whatever is killed."""
    folder = tmp_path / "plan"
    folder.mkdir()
    file = plan(rows, folder)
    spoilt = spoil(file, MISTAKES)
    village.home.add_user("anna", PASSWORD)
    anna = Member(tmp_path / "anna", village.home.issue_token("anna"))
    with FaultProxy(village.url) as proxy:
        added = anna.kesong("account", "add", proxy.url, "--token-stdin", stdin=anna.token)
        assert added.code == 0, added.err

        for option in ("--dry-run", "--json"):
            checked = anna.kesong("batch", spoilt, option)
            assert checked.code == 1
        found = {(one["row"], one["column"]) for one in checked.json["problems"]}
        assert found == set(MISTAKES)
        assert anna.kesong("outbox", "list", "--json").json == {"jobs": []}

        assert anna.kesong("batch", file, "--json").json == {"queued": rows, "queued_before": 0}
        for request, is_carried_out in ((4, False), (6, True)):
            proxy.choose = moment = Moment(request, is_carried_out=is_carried_out)
            process = subprocess.Popen(
                command_line("--profile", anna.profile, "outbox", "run"),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=environment(),
            )
            assert moment.come.wait(PATIENCE_S), process.poll()
            process.kill()
            process.wait()
        proxy.heal()
        again = anna.kesong("batch", file, "--json")
        assert again.json == {"queued": 0, "queued_before": rows}
        ran = anna.kesong("outbox", "run", "--json")
        assert ran.code == 0, ran.err
    published = Counter(post_texts(village))
    assert published == Counter(f"post {number}" for number in range(rows))


def post_texts(village: Village) -> list[str]:
    """The texts of all posts on the home server."""
    member = Member(village.folder / "reader", village.home.issue_token("anna"))
    added = member.kesong("account", "add", village.url, "--token-stdin", stdin=member.token)
    assert added.code == 0, added.err
    return [post["text"] for post in member.kesong("feed", "--json", "--limit", "1000").json["posts"]]
