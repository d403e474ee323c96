"""``kesong self-test --deep``: all of it runs, leaves nothing behind, and its report can be sent."""

import getpass

import pytest

from tests.end2end.conftest import run

PARTS = {
    *("TLS", "keyring", "post", "window", "player"),
    *(
        "system keyring",
        "private files",
        "file names",
        "home server for others",
        "background service",
        "start at sign-in",
    ),
    *(
        "time zone",
        "folders",
        "platform",
        "screens",
        "tray",
        "clipboard",
        "fonts",
        "formats of Qt",
        "large pictures",
    ),
}
"""Checks that are always made, whatever comes of them."""
WORK_EVERYWHERE = (
    "post",
    "window",
    "player",
    "private files",
    "file names",
    "start at sign-in",
    "large pictures",
)


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A home folder of a person with a name that is not elsewhere in a path."""
    folder = tmp_path / "canary-home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    return folder


def test_the_deep_self_test(home):
    """Nothing is bad, each part is told of, and nothing of the person is in the report or left in the home folder."""
    report = home / "report.txt"
    done = run("self-test", "--deep", "--report", report)
    assert done.code == 0, done.out
    found = dict(
        line[6:].partition(": ")[::2] for line in done.out.splitlines() if line[:4] in ("ok  ", "note")
    )
    assert found.keys() >= PARTS, PARTS - found.keys()
    good = {line[6:].partition(":")[0] for line in done.out.splitlines() if line.startswith("ok")}
    assert good >= set(WORK_EVERYWHERE), done.out
    text = report.read_text("utf-8")
    assert all(f"{name}: " in text for name in PARTS)
    assert "canary-home" not in text
    assert f"/{getpass.getuser()}/" not in text
    report.unlink()
    left = [path for path in home.rglob("*") if path.is_file()]
    assert left == []
