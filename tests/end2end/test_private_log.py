"""Canaries: a secret, a place, the user's folder and a text, and none of them in a log, a crash report or a report."""

import contextlib
import logging
import os
from pathlib import Path

import pytest

from kesong_desktop.app import open_profile
from kesong_desktop.paths import for_profile
from kesong_desktop.store.secrets import FileSecrets
from tests.end2end.conftest import Member, run
from tests.fakes import pictures

LATITUDE, LONGITUDE = 48 + 12.5 / 60, 16 + 22.2 / 60
"""Where the test pictures were taken: tests/fakes/pictures.py."""
TEXT = "Nobody else may read this canary"


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A home folder of a person with a name that is not elsewhere in a path."""
    folder = tmp_path / "canary-home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    return folder


@pytest.mark.expects_warning
def test_no_canary_in_anything_that_is_written_down(village, home, monkeypatch):
    """Over sign-in, scan, post, feed, refusals, an unreachable server and a fault, with debug messages on."""
    monkeypatch.setenv("KESONG_SECRETS", "file")
    made = village.member("anna")
    anna = Member(home / "profile", made.token)
    folder = home / "Pictures of Oma"
    folder.mkdir()
    pictures.jpeg(folder / "Oma im Garten.jpg")
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 no picture")
    answers = [
        anna.kesong("-v", "account", "add", village.url, "--token-stdin", stdin=made.token),
        anna.kesong("-v", "roll", "add", folder),
        anna.kesong("-v", "roll", "scan"),
        anna.kesong("-v", "metadata", folder / "Oma im Garten.jpg"),
        anna.kesong("-v", "post", folder / "Oma im Garten.jpg", "--text", TEXT, "--alt", TEXT, "--wait"),
        anna.kesong("-v", "post", folder / "broken.jpg", "--text", TEXT, "--wait"),
        anna.kesong("-v", "feed"),
        anna.kesong("-v", "account", "add", "http://127.0.0.1:9", "--token-stdin", stdin="canary-token"),
    ]
    assert answers[4].code == 0, answers[4].err
    assert {answers[5].code, answers[7].code} == {1}
    _crash(anna.profile, folder / "Oma im Garten.jpg", made.token)
    report = home / "report.txt"
    doctor = anna.kesong("doctor", "--report", report)
    assert "crash reports" in doctor.out
    log = anna.profile / "log"
    written = {path.name: path.read_text("utf-8") for path in (*log.iterdir(), report) if path.name != "seen"}
    assert {"kesong.log", "report.txt"} < written.keys()
    assert any(name.startswith("crash-") for name in written)
    assert "a fault" in written["report.txt"]
    canaries = {
        "token": made.token,
        "stored token": FileSecrets(anna.profile / "data/secrets.json").get(
            "anna@" + village.url.partition("//")[2]
        ),
        "foreign token": "canary-token",
        "latitude": f"{LATITUDE:.3f}",
        "longitude": f"{LONGITUDE:.3f}",
        "home": str(home),
        "photo": "Oma im Garten",
        "text": TEXT,
    }
    assert all(canaries.values())
    for name, text in written.items():
        assert [what for what, canary in canaries.items() if canary in text] == [], name
    assert "anna@" not in written["report.txt"]


def _crash(profile: Path, picture: Path, token: str) -> None:
    """Let a fault happen that has every canary in its words, and log them by mistake."""
    words = f"a fault: {picture}, Bearer {token}, lat={LATITUDE}, {os.environ['HOME']}"
    log = logging.getLogger("kesong_desktop.canary")
    with contextlib.suppress(ZeroDivisionError), open_profile(for_profile(profile)):
        log.warning("GET /x?access_token=%s of %s at %f, %f", token, picture, LATITUDE, LONGITUDE)
        raise ZeroDivisionError(words)


def test_without_a_profile_that_opens_the_doctor_goes_on(tmp_path):
    """A damaged journal is named with what to do; repaired, everything works again."""
    profile = tmp_path / "profile"
    assert run("--profile", profile, "doctor").code == 0
    journal = profile / "data" / "journal.db"
    journal.write_bytes(b"not a database" * 4_000)
    found = run("--profile", profile, "doctor")
    assert found.code == 1
    assert "BAD   journal.db: damaged" in found.out
    assert "kesong doctor --repair" in found.out
    repaired = run("--profile", profile, "doctor", "--repair")
    assert "journal.damaged.db" in repaired.err
    assert repaired.code == 0
    assert (profile / "data" / "journal.damaged.db").read_bytes().startswith(b"not a database")
