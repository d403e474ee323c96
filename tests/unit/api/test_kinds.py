"""What each kind of server can and cannot do, and the table of it in docs/servers.md."""

import runpy
from pathlib import Path

import pytest

from kesong_desktop.api import capability
from kesong_desktop.api.server_quirks import QUIRKS_BY_SOFTWARE, ServerQuirks
from kesong_desktop.model.account import Capability
from tests.unit.api.world import recorded

ROOT = Path(__file__).parents[3]
SCRIPT = ROOT / "scripts" / "server_table.py"


def kind(name: str) -> Capability:
    return capability.with_software(Capability(), name)


def test_table_is_up_to_date():
    """Its table is what the script makes today: ``python scripts/server_table.py``."""
    script = runpy.run_path(str(SCRIPT))
    text = (ROOT / "docs" / "servers.md").read_text(encoding="utf-8")
    assert script["with_new_table"](text) == text


def test_table_has_every_kind():
    """A kind that is added stands in it."""
    assert set(runpy.run_path(str(SCRIPT))["KINDS"]) == {*QUIRKS_BY_SOFTWARE, "unknown"}


def test_defaults_are_those_of_a_server_that_says_nothing():
    """One truth of what careful means."""
    assert ServerQuirks().onto(Capability(), "unknown") == Capability() == kind("unknown")


@pytest.mark.parametrize(
    ("name", "repeated"),
    [("mastodon", "replays"), ("gotosocial", "doubles"), ("pixelfed", "refuses"), ("takahe", "moves_media"),
     ("pleroma", "replays"), ("akkoma", "replays"), ("kesong", "replays"), ("elsewhere", "doubles")],
)  # fmt: skip
def test_repeated_key(name, repeated):
    """By kind; none but a server's own promise counts as one."""
    assert kind(name).repeated_key == repeated
    assert kind(name).replays_keys_s == 0


def test_promise_makes_a_replayer_of_any_kind():
    """A server that promises to replay does."""
    statuses = {"idempotency_key": {"replayed": True, "seconds": 60}}
    document = {"version": "4.3.0 (compatible; Kesong 0.1)", "configuration": {"statuses": statuses}}
    found = capability.read(document)
    assert (found.software, found.repeated_key, found.replays_keys_s) == ("kesong", "replays", 60)


@pytest.mark.parametrize("name", ["pixelfed", "takahe", "elsewhere"])
def test_what_would_be_out_at_once_is_not_scheduled(name):
    """These ignore the time; so may who is not known."""
    assert not kind(name).schedules


def test_pixelfed_is_apart():
    """Places and collections, but no posts for named people, no centre of a picture, no markers that work."""
    found = kind("pixelfed")
    assert (found.places, found.collections, found.direct, found.focus, found.markers) == (
        True,
        True,
        False,
        False,
        False,
    )


def test_streaming_address():
    """Version 2 and version 1 say it in different places; where there is none, none is made up."""
    assert capability.read(recorded("gotosocial_instance_v2")).streaming_url == "wss://127.0.0.1:18081"
    assert capability.read(recorded("gotosocial_instance_v1")).streaming_url == "wss://127.0.0.1:18081"
    assert not capability.read(recorded("takahe_instance_v2")).streams
    for odd in ("javascript:x", "wss://[", 5, None):
        assert capability.read({"urls": {"streaming_api": odd}}).streaming_url == ""


def test_level_of_the_protocol():
    """A fork that states the level of Mastodon's own interface has what belongs to it."""
    found = capability.read({"version": "1.0 (compatible; Fresh 1)", "api_versions": {"mastodon": 2}})
    assert (found.schedules, found.edits, found.history, found.markers) == (True, True, True, True)
    assert not capability.read({"version": "x", "api_versions": {"mastodon": 0}}).edits


def test_pleroma_speaks_at_the_top():
    """Limits outside of the usual place, and a list of features."""
    found = capability.read(
        {
            "version": "2.7.2 (compatible; Pleroma 2.4.0)",
            "max_toot_chars": 5000,
            "max_media_attachments": 1000,
            "upload_limit": 16_000_000,
            "description_limit": 5000,
            "pleroma": {"metadata": {"features": ["pleroma_api"]}},
        }
    )
    limits = found.limits
    assert (limits.characters, limits.pictures, limits.image_bytes, limits.alt_characters) == (
        5000,
        32,
        16_000_000,
        5000,
    )
    assert limits.video_bytes == 16_000_000
    assert not found.edits
