"""``kesong reviews`` and ``kesong disclosures``, and reviews in the feed."""

import csv
import io
import json
from pathlib import Path

from tests.unit.cli.conftest import Kesong, complaint


def test_a_gift_is_disclosed_and_exported(anna: Kesong, tmp_path: Path) -> None:
    """Published on the home server: in the ledger, in files, in the feed with its label and new fields."""
    sent = anna(
        "review", "--product", "Pan", "--rating", "9/10", "--relation", "gifted", "--brand", "=Staub",
        "--category", "cookware", "--again", "yes", "--text", "Good.", "--language", "en", "--wait",
    )  # fmt: skip
    assert sent.code == 0, sent.err
    printed = anna("disclosures", "--csv")
    (row,) = csv.DictReader(io.StringIO(printed.out))
    assert (row["brand"], row["product"], row["label"]) == ("'=Staub", "Pan", "Ad · gifted")
    assert "not legal advice" in printed.err
    (line,) = json.loads(anna("disclosures", "--json").out)["disclosures"]
    assert line["url"] == row["url"]
    assert line["url"].startswith("http")
    assert "Ad · gifted" in anna("disclosures").out
    for name in ("r.csv", "r.json"):
        assert anna("reviews", "export", tmp_path / name).code == 0
        made = json.loads(anna("reviews", "import", tmp_path / name, "--json").out)["drafts"]
        assert [one["name"] for one in made] == ["Pan"]
    (post,) = json.loads(anna("feed", "--json").out)["posts"]
    assert (post["review"]["label"], post["review"]["category"]) == ("Ad · gifted", "cookware")
    shown = anna("feed", "--offline").out.splitlines()
    assert shown[1:3] == ["  [Ad · gifted]", "  4.5/5 Pan, =Staub"]


def test_a_file_that_is_none(anna: Kesong, tmp_path: Path) -> None:
    """One sentence each."""
    (tmp_path / "x.csv").write_text("a,b\n")
    assert "Line or review 1" in complaint(anna("reviews", "import", tmp_path / "x.csv"))
    assert complaint(anna("reviews", "import", tmp_path / "missing.csv"))
