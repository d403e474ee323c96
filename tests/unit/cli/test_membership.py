"""Devices, leaving and removing people, on the command line."""

import json
import zipfile
from pathlib import Path

import pytest

from kesong_desktop.errors import NotFound
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.runner import HomeRunner
from tests.unit.cli.conftest import Kesong, complaint
from tests.unit.homeserver.world import cheap_hasher


def test_owner_lists_devices_and_signs_one_out(say: Kesong, tmp_path: Path) -> None:
    """As text and as JSON; an unknown one is named."""
    data = tmp_path / "home"
    with open_home(data, hasher=cheap_hasher()) as home:
        home.add_user("anna", "long enough")
        token = home.issue_token("anna", "toot")
    (device,) = json.loads(say("home", "user", "devices", "anna", "--data", data, "--json").out)["devices"]
    assert (device["app"], device["last_used_at"]) == ("toot", None)
    assert device["id"] in say("home", "user", "devices", "anna", "--data", data).out
    gone = say("home", "user", "devices", "anna", "--revoke", device["id"], "--data", data)
    assert (gone.code, gone.out) == (0, "")
    with open_home(data) as home:
        assert home.oauth.grant(token) is None
    again = say("home", "user", "devices", "anna", "--revoke", device["id"], "--data", data)
    assert again.code == 1
    assert f"There is no device {device['id']}" in complaint(again)


def test_owner_removes_a_user_who_confirms(say: Kesong, tmp_path: Path) -> None:
    """Not without being asked; and never the owner."""
    data = tmp_path / "home"
    with open_home(data, hasher=cheap_hasher()) as home:
        for name in ("anna", "ben"):
            home.add_user(name, "long enough")
    asked = say("home", "user", "remove", "ben", "--data", data)
    assert asked.code == 1
    assert "cannot be undone" in asked.err
    assert say("home", "user", "remove", "ben", "--data", data, "--yes").out == "ben was removed.\n"
    with open_home(data) as home, pytest.raises(NotFound):
        home.accounts.id_of("ben")
    owner = say("home", "user", "remove", "anna", "--data", data, "--yes")
    assert owner.code == 1
    assert "owner" in complaint(owner)


def test_member_takes_the_archive_and_leaves(
    say: Kesong, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Devices, the archive as a file, and then nothing is left there, nor is the account here."""
    monkeypatch.setenv("KESONG_SECRETS", "file")
    data, target = tmp_path / "home", tmp_path / "mine.zip"
    with open_home(data, hasher=cheap_hasher()) as home, HomeRunner(home) as runner:
        for name in ("anna", "ben"):
            home.add_user(name, "long enough")
        added = say("account", "add", runner.url, "--token-stdin", stdin=home.issue_token("ben") + "\n")
        assert added.code == 0, added.err
        other = home.issue_token("ben", "toot")
        devices = json.loads(say("account", "devices", "--json").out)["devices"]
        assert [one["current"] for one in devices] in ([True, False], [False, True])
        toot = next(one["id"] for one in devices if one["app"] == "toot")
        assert toot not in say("account", "devices", "--revoke", toot).out
        assert home.oauth.grant(other) is None
        assert say("account", "archive", target).code == 0
        with zipfile.ZipFile(target) as archive:
            assert "outbox.json" in archive.namelist()
        assert say("account", "leave").code == 1
        assert home.accounts.id_of("ben")
        assert say("account", "leave", "--yes").code == 0
        with pytest.raises(NotFound):
            home.accounts.id_of("ben")
    assert json.loads(say("account", "list", "--json").out) == {"accounts": []}
