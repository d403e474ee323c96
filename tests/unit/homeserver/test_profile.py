"""The profile: texts, fields, pictures, and what posts have by default."""

from typing import Any

import pytest

from kesong_desktop.homeserver.home_service import HomeService
from tests.unit.homeserver.world import Client, Person, clip, jpeg, png

_PATH = "/api/v1/accounts/update_credentials"


def change(person: Person, **options: Any) -> Any:
    answer = person.call("PATCH", _PATH, **options)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_everything_comes_back(alice: Person, bob: Person) -> None:
    """To others as they may see it, to oneself as it was typed; what is not given stays."""
    change(alice, json={"display_name": " Alice \n A. ", "note": "see https://x.example", "bot": True})
    made = change(
        alice,
        json={
            "discoverable": True,
            "indexable": True,
            "hide_collections": True,
            "fields_attributes": [{"name": "web", "value": "https://a.example"}, {"name": "", "value": ""}],
        },
    )
    seen = bob.get(f"/api/v1/accounts/{alice.id}")
    assert seen == {name: value for name, value in made.items() if name != "source"}
    assert (seen["display_name"], seen["bot"], seen["discoverable"], seen["noindex"]) == (
        "Alice A.",
        True,
        True,
        False,
    )
    assert seen["fields"][0]["value"].startswith('<p><a href="https://a.example"')
    assert made["source"]["fields"] == [{"name": "web", "value": "https://a.example", "verified_at": None}]
    assert made["source"]["note"] == "see https://x.example"
    assert change(alice, json={"fields_attributes": []})["fields"] == []


@pytest.mark.parametrize(
    "options",
    [
        {"json": {"fields_attributes": {"0": {"name": "a", "value": "b"}}}},
        {"data": {"fields_attributes[0][name]": "a", "fields_attributes[0][value]": "b"}},
        {"files": {"fields_attributes[0][name]": (None, "a"), "fields_attributes[0][value]": (None, "b")}},
    ],
)
def test_fields_come_in_any_form(alice: Person, options: Any) -> None:
    """JSON by number, a plain form, a form with parts."""
    assert [(one["name"], one["value"]) for one in change(alice, **options)["source"]["fields"]] == [
        ("a", "b")
    ]


@pytest.mark.parametrize(
    "wanted",
    [
        {"display_name": "x" * 61},
        {"note": "x" * 501},
        {"fields_attributes": [{"name": str(number), "value": "x"} for number in range(5)]},
        {"fields_attributes": [{"name": "x", "value": "x" * 256}]},
        {"fields_attributes": [{"name": "", "value": "x"}]},
        {"source": {"privacy": "everyone"}},
    ],
)
def test_what_is_too_much_is_refused(alice: Person, wanted: Any) -> None:
    """And nothing of it is kept."""
    before = alice.get("/api/v1/accounts/verify_credentials")
    assert alice.status_of("PATCH", _PATH, json={"locked": True, **wanted}) == 422
    assert alice.get("/api/v1/accounts/verify_credentials") == before


def test_defaults_are_used_for_posts(alice: Person) -> None:
    """Where a post says nothing else."""
    source = {"privacy": "private", "sensitive": True, "language": "zh-Hans"}
    assert change(alice, json={"source": source})["source"]["privacy"] == "private"
    made = alice.say("x")
    assert (made["visibility"], made["sensitive"], made["language"]) == ("private", True, "zh-Hans")
    other = alice.say("y", visibility="public", sensitive=False, language="fr")
    assert (other["visibility"], other["sensitive"], other["language"]) == ("public", False, "fr")
    found = alice.get("/api/v1/preferences")
    assert found["posting:default:visibility"] == "private"
    assert found["posting:default:language"] == "zh-Hans"
    assert change(alice, data={"source[privacy]": "unlisted"})["source"]["privacy"] == "unlisted"


def test_pictures_are_cleaned_and_replaced(home: HomeService, client: Client, alice: Person) -> None:
    """As small JPEG files without a place; the old file goes, and a restart keeps the new one."""
    picture = {"avatar": ("a.jpg", jpeg((900, 600), gps=True)), "header": ("h.png", png())}
    made = change(alice, files=picture, data={"note": "new"})
    assert made["source"]["note"] == "new"
    assert made["avatar"] == made["avatar_static"]
    stored = client.get(made["avatar"])
    assert stored.headers["content-type"] == "image/jpeg"
    assert b"SECRET" not in stored.content
    other = change(alice, files={"avatar": ("b.jpg", jpeg(colour="red"))})
    assert other["header"] == made["header"]
    assert client.get(made["avatar"]).status_code == 404
    home.start()
    assert client.get(other["avatar"]).status_code == client.get(other["header"]).status_code == 200
    for kind in ("avatar", "header"):
        gone = alice.call("DELETE", f"/api/v1/profile/{kind}").json()
        assert "/art/" in gone[kind]
        assert client.get(other[kind]).status_code == 404
    assert home.files.sweep(older_than_s=-60) == 0


@pytest.mark.parametrize("data", [b"", b"no picture at all", clip(), jpeg()[:300]])
def test_files_that_are_no_pictures(home: HomeService, alice: Person, data: bytes) -> None:
    """Refused, with nothing left on the disk and nothing changed."""
    answer = alice.call("PATCH", _PATH, files={"avatar": ("x", data)}, data={"note": "lost"})
    assert answer.status_code == 422, answer.text
    mine = alice.get("/api/v1/accounts/verify_credentials")
    assert "/art/" in mine["avatar"]
    assert mine["note"] == ""
    assert home.files.sweep(older_than_s=-60) == 0


def test_refused_texts_leave_no_picture(home: HomeService, alice: Person) -> None:
    """The picture of the same request goes too."""
    options = {"files": {"avatar": ("x.jpg", jpeg())}, "data": {"note": "x" * 501}}
    assert alice.status_of("PATCH", _PATH, **options) == 422
    assert home.files.sweep(older_than_s=-60) == 0


def test_hidden_lists_are_empty_for_others(alice: Person, bob: Person) -> None:
    """Their owner sees them still; nobody finds followers in common there."""
    alice.post(f"/api/v1/accounts/{bob.id}/follow")
    change(alice, json={"hide_collections": True})
    path = f"/api/v1/accounts/{alice.id}/following"
    assert bob.get(path) == []
    assert [one["acct"] for one in alice.get(path)] == ["bob"]
