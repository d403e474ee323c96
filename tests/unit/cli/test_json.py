"""What ``--json`` prints: the names and kinds that scripts rely on."""

import json
from pathlib import Path
from typing import Any

from tests.end2end.conftest import Answer, Village
from tests.fakes import pictures
from tests.unit.cli.conftest import Kesong

TEXT, NUMBER, LIST = str, int, list


def assert_shape(entry: dict[str, Any], shape: dict[str, Any]) -> None:
    """Exactly these names; each value of its kind, or None where the kind allows it."""
    assert set(entry) == set(shape)
    wrong = {name: value for name, value in entry.items() if not isinstance(value, shape[name])}
    assert not wrong


def only(answer: Answer, name: str) -> list[Any]:
    """The list in a document that holds nothing else; stdout is that one document."""
    assert answer.code == 0, answer.err
    document = json.loads(answer.out)
    assert list(document) == [name]
    return document[name]


def test_an_empty_profile_has_empty_lists(kesong: Kesong) -> None:
    """A list is there though nothing is in it, and stderr is silent."""
    for command, name in (("roll", "photos"), ("outbox", "jobs"), ("account", "accounts")):
        answer = kesong(command, "list", "--json")
        assert only(answer, name) == []
        assert answer.err == ""


def test_roll_list(kesong: Kesong, tmp_path: Path) -> None:
    """A line for each photo; a copy names the file that it is a copy of."""
    card = tmp_path / "card"
    card.mkdir()
    lying = pictures.jpeg(card / "lying.jpg", (240, 320), orientation=6)
    (card / "zcopy.jpg").write_bytes(lying.read_bytes())
    (card / "text.jpg").write_text("Dear diary")
    added = only(kesong("roll", "add", card, "--json"), "folders")
    assert added == [
        {
            "folder": str(card),
            "files": 3,
            "new": 3,
            "changed": 0,
            "moved": 0,
            "gone": 0,
            "problems": 1,
            "unreadable": [],
            "passed_over": [],
            "unsupported": {},
        }
    ]
    photos = {Path(photo["path"]).name: photo for photo in only(kesong("roll", "list", "--json"), "photos")}
    shape = {
        "path": TEXT, "taken": TEXT, "width": NUMBER, "height": NUMBER, "kind": TEXT, "bytes": NUMBER,
        "has_place": bool, "duplicate_of": str | None, "problem": str | None, "stars": NUMBER,
        "rejected": bool, "camera": TEXT, "screenshot": bool, "live": str | None, "fate": str | None,
    }  # fmt: skip
    for photo in photos.values():
        assert_shape(photo, shape)
    assert photos["lying.jpg"] == {
        "path": str(lying),
        "taken": "2024-07-05T18:30:00",
        "width": 240,
        "height": 320,
        "kind": "photo",
        "bytes": lying.stat().st_size,
        "has_place": True,
        "camera": "Planted Camera",
        "screenshot": False,
        "live": None,
        "fate": None,
        "duplicate_of": None,
        "problem": None,
        "stars": 0,
        "rejected": False,
    }
    assert photos["zcopy.jpg"]["duplicate_of"] == str(lying)
    assert photos["text.jpg"]["problem"] == "not_a_picture"


def test_roll_list_since(kesong: Kesong, tmp_path: Path) -> None:
    """Only what was taken from that day on."""
    pictures.jpeg(tmp_path / "x.jpg")
    kesong("roll", "add", tmp_path)
    assert len(only(kesong("roll", "list", "--since", "2024-07-05", "--json"), "photos")) == 1
    assert only(kesong("roll", "list", "--since", "2024-07-06", "--json"), "photos") == []


def test_roll_scan(kesong: Kesong, tmp_path: Path) -> None:
    """What changed in each folder since."""
    first = pictures.jpeg(tmp_path / "x.jpg")
    kesong("roll", "add", tmp_path)
    first.unlink()
    pictures.png(tmp_path / "y.png")
    (folder,) = only(kesong("roll", "scan", "--json"), "folders")
    assert {name: folder[name] for name in ("files", "new", "gone")} == {"files": 1, "new": 1, "gone": 1}


JOB = {
    "job": TEXT,
    "state": TEXT,
    "post_id": str | None,
    "url": str | None,
    "error": str | None,
}
LISTED = {
    "id": TEXT,
    "account": TEXT,
    "title": TEXT,
    "state": TEXT,
    "done_bytes": NUMBER,
    "total_bytes": NUMBER,
    "error": str | None,
    "post_id": str | None,
    "url": str | None,
    "kind": TEXT,
    "due": str | None,
    "differs": str | None,
}
POST = {
    "id": TEXT, "author": TEXT, "title": TEXT, "text": TEXT, "created": TEXT, "visibility": TEXT, "url": TEXT,
    "media": LIST, "review": dict | None, "content_warning": TEXT, "sensitive": bool, "edited": str | None,
    "filtered": dict | None, "poll": dict | None, "quote": dict | None, "link": dict | None,
}  # fmt: skip
REVIEW = {
    "product": TEXT, "brand": TEXT, "rating": float, "relation": TEXT, "price": TEXT, "currency": TEXT,
    "where": TEXT, "used": TEXT, "pros": LIST, "cons": LIST, "text": TEXT,
    "kind": TEXT, "category": TEXT, "headline": TEXT, "when": TEXT, "again": TEXT, "link": TEXT, "gtin": TEXT, "label": TEXT,
}  # fmt: skip


def test_post_and_its_way(anna: Kesong, village: Village, tmp_path: Path) -> None:
    """``post``, ``outbox list``, ``outbox run`` and ``feed`` tell the same story in their own forms."""
    picture = pictures.jpeg(tmp_path / "x.jpg")
    queued = anna("post", picture, "--alt", "a dog", "--title", "Walk", "--text", "Wet.", "--json")
    assert_shape(queued.json, JOB)
    assert (queued.code, queued.json["state"], queued.json["error"]) == (0, "preparing", None)
    (waiting,) = only(anna("outbox", "list", "--json"), "jobs")
    assert_shape(waiting, LISTED)
    assert (waiting["id"], waiting["title"]) == (queued.json["job"], "Walk")
    (sent,) = only(anna("outbox", "run", "--json"), "jobs")
    assert_shape(sent, LISTED)
    assert (sent["state"], sent["done_bytes"]) == ("published", sent["total_bytes"])
    (post,) = only(anna("feed", "--json"), "posts")
    assert_shape(post, POST)
    assert (post["id"], post["url"]) == (sent["post_id"], sent["url"])
    assert {name: post[name] for name in ("author", "title", "text", "visibility", "review")} == {
        "author": "anna",
        "title": "Walk",
        "text": "Wet.",
        "visibility": "public",
        "review": None,
    }
    (media,) = post["media"]
    address = media.pop("url")
    assert media == {"type": "image", "alt": "a dog", "width": 320, "height": 240, "tags": []}
    assert address.startswith(village.url)


def test_review(anna: Kesong) -> None:
    """``review`` answers as ``post`` does; the feed has the whole structure, empty where nothing was said."""
    sent = anna("review", "--product", "Pan", "--rating", "9/10", "--relation", "own", "--wait", "--json")
    assert_shape(sent.json, JOB)
    assert (sent.code, sent.json["state"]) == (0, "published")
    (post,) = only(anna("feed", "--json"), "posts")
    assert_shape(post["review"], REVIEW)
    assert post["review"] == {
        "product": "Pan",
        "brand": "",
        "rating": 4.5,
        "relation": "own",
        "price": "",
        "currency": "",
        "where": "",
        "used": "",
        "pros": [],
        "cons": [],
        "text": "",
        "kind": "product",
        "category": "",
        "headline": "",
        "when": "",
        "again": "",
        "link": "",
        "gtin": "",
        "label": "Ad · own product",
    }


def test_account_list(anna: Kesong, village: Village) -> None:
    """Who is signed in where, and which account is used where none is named."""
    host = village.url.removeprefix("http://")
    assert only(anna("account", "list", "--json"), "accounts") == [
        {
            "account": f"anna@{host}",
            "server": village.url,
            "name": "Anna",
            "visibility": "public",
            "chosen": True,
        }
    ]


def test_account_add_prints_the_account(kesong: Kesong, village: Village) -> None:
    """The same entry that the list will have."""
    token = village.home.issue_token("anna")
    added = kesong("account", "add", village.url, "--token-stdin", "--json", stdin=f"{token}\n")
    assert only(kesong("account", "list", "--json"), "accounts") == [added.json]


def test_doctor(anna: Kesong, village: Village) -> None:
    """Checks with a grade each; all is well with a good account."""
    checks = only(anna("doctor", "--json"), "checks")
    for check in checks:
        assert_shape(check, {"name": TEXT, "grade": TEXT, "found": TEXT, "fix": str | None})
        assert check["grade"] in {"good", "note", "bad"}
        assert (check["fix"] is None) == (check["grade"] == "good")
    grades = {check["name"]: check["grade"] for check in checks}
    assert grades[f"anna@{village.url.removeprefix('http://')}"] == "good"
    assert {"versions", "resources", "JPEG", "data", "cache", "keyring"} <= set(grades)


def test_metadata(kesong: Kesong, tmp_path: Path) -> None:
    """Of each file the subjects in their order, and both shapes; a person reads the same in lines; nothing stays behind."""
    file = pictures.jpeg(tmp_path / "a.jpg")
    (one,) = only(kesong("metadata", file, "--json"), "files")
    assert_shape(
        one["subjects"][0],
        {"subject": TEXT, "in_original": bool, "published": bool, "value": str, "published_value": str},
    )
    assert_shape(
        one["after"], {"mime": TEXT, "bytes": int, "width": int, "height": int, "colours": str | None}
    )
    inside = {line["subject"]: line["value"] for line in one["subjects"] if line["in_original"]}
    assert inside["place"] == "48.20833, 16.37000"
    assert inside["serial_number"] == pictures.SERIAL
    assert not any(line["published"] for line in one["subjects"])
    told = kesong("metadata", file).out.splitlines()
    assert told[0].startswith(f"{file}: image/jpeg, 320 x 240")
    assert "  Location (48.20833, 16.37000): removed" in told
    assert not list(tmp_path.rglob("trial*"))


def test_json_is_utf8_as_it_is_read(kesong: Kesong, tmp_path: Path) -> None:
    """Names of any script stand as themselves."""
    pictures.jpeg(tmp_path / "可颂.jpg")
    kesong("roll", "add", tmp_path)
    assert "可颂.jpg" in kesong("roll", "list", "--json").out
