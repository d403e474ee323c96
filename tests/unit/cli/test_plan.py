"""``kesong plan``: list, slots, fill and move."""

import time
from datetime import datetime

import pytest

from kesong_desktop.app import open_profile
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.draft import NO_DRAFT, Draft
from kesong_desktop.paths import for_profile
from tests.fakes.stores import stores
from tests.unit.cli.conftest import Kesong, complaint


def write(profile, *texts: str) -> list[str]:
    """Drafts of these texts; their ids."""
    with open_profile(for_profile(profile)) as services:
        return [services.drafts.add(Draft(NO_DRAFT, text=text)).id for text in texts]


def test_drafts_are_put_on_posting_times_and_moved(offline: Kesong, profile) -> None:
    first, second = write(profile, "One", "Two")
    told = offline("plan", "slots", "--set", "daily 12:00", "--zone", "Europe/Berlin", "--json")
    assert (told.json["times"], told.json["zone"], len(told.json["free"])) == (
        ["daily 12:00"],
        "Europe/Berlin",
        5,
    )
    filled = offline("plan", "fill", second, "--json")
    assert [(one["text"], one["at"]) for one in filled.json["planned"]] == [("Two", told.json["free"][0])]
    listed = offline("plan", "list", "--offline", "--json").json
    assert [one["text"] for one in listed["planned"]] == ["Two"]
    assert [one["id"] for one in listed["drafts"]] == [first]
    assert offline("plan", "slots", "--json").json["free"][:4] == told.json["free"][1:]
    assert told.json["best"] == {"posts": 0, "times": []}
    assert "Best times: too few posts to say. So far there are 0." in offline("plan", "slots").out
    moved = offline("plan", "move", listed["planned"][0]["id"], "2035-06-01T18:00", "--json")
    assert datetime.fromisoformat(moved.json["at"]).replace(tzinfo=None) == datetime(2035, 6, 1, 18)  # noqa: DTZ001
    assert "2035-06-01T18:00" in offline("plan", "list", "--offline").out


def test_refusals_say_what_to_do(offline: Kesong, profile) -> None:
    assert complaint(offline("plan", "fill")).startswith("There are no posting times yet.")
    assert "“Blurs”" in complaint(offline("plan", "slots", "--set", "Blurs 18:00"))
    assert "Mars/Olympus" in complaint(offline("plan", "slots", "--zone", "Mars/Olympus"))
    assert "nothing" in complaint(offline("plan", "move", "nothing", "2035-06-01"))
    assert "is no time" in complaint(offline("plan", "move", "nothing", "soon"), code=2)
    (draft_id,) = write(profile, "One")
    offline("plan", "slots", "--set", "daily 12:00")
    job = offline("plan", "fill", draft_id, "--json").json["planned"][0]["id"]
    assert "in the past" in complaint(offline("plan", "move", job, "2020-01-01"))


def test_what_cannot_be_published_is_left_out_and_named(offline: Kesong, profile) -> None:
    good, bad = write(profile, "One", "long " * 300)
    offline("plan", "slots", "--set", "daily 12:00")
    done = offline("plan", "fill", good, bad)
    assert done.code == 1
    assert "One" in done.out
    assert f"draft {bad} was left out" in done.err


@pytest.mark.usefixtures("village")
def test_scheduled_by_another_app_is_listed(anna: Kesong, profile) -> None:
    """The server's scheduled posts stand in the same list, also offline afterwards, and can be moved."""
    with open_profile(for_profile(profile)) as services:
        account = services.accounts.current()
        stores(services).engine.with_client(
            account,
            lambda client: client.create_status(
                text="From elsewhere",
                media_ids=[],
                visibility=Visibility.PUBLIC,
                key="k",
                due_s=time.time() + 7200,
            ),
        ).result()
    (one,) = anna("plan", "list", "--json").json["planned"]
    assert (one["text"], one["where"]) == ("From elsewhere", "other app")
    assert anna("plan", "list", "--offline", "--json").json["planned"] == [one]
    moved = anna("plan", "move", one["id"], "2035-06-01T18:00+00:00", "--json").json
    assert datetime.fromisoformat(moved["at"]) == datetime.fromisoformat("2035-06-01T18:00+00:00")
