"""``kesong backup``, ``restore`` and ``export`` of a profile on the command line."""

import json
from pathlib import Path

import pytest

from kesong_desktop.app import open_profile
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.model.account import Capability
from kesong_desktop.paths import for_profile
from kesong_desktop.store.secrets import FileSecrets
from tests.unit.cli.conftest import ACCOUNT, Kesong, complaint
from tests.unit.homeserver.world import PASSWORD, cheap_hasher

TOKEN = "token-that-nobody-may-read"
PASSPHRASE = "a long passphrase"


@pytest.fixture(autouse=True)
def secrets_in_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no keyring here."""
    monkeypatch.setenv("KESONG_SECRETS", "file")


@pytest.fixture
def lived_in(profile: Path) -> Path:
    """A profile with an account, a draft and a home server."""
    paths = for_profile(profile)
    with open_home(paths.home, hasher=cheap_hasher()) as home:
        home.add_user("anna", PASSWORD)
    (paths.home / "tls").mkdir()
    (paths.home / "tls" / "authority.key").write_bytes(b"the key")
    with open_profile(paths) as services:
        services.sign_in.adopt(ACCOUNT, TOKEN, Capability()).result()
        services.drafts.create(account=ACCOUNT)
    return profile


def test_a_profile_is_backed_up_and_restored(say: Kesong, lived_in: Path, tmp_path: Path) -> None:
    """With and without its secrets; what is in the file and what is not is said; nothing is overwritten unasked."""
    target, other = tmp_path / "b.zip", tmp_path / "other"
    made = say("--profile", lived_in, "backup", target, "--with-secrets", stdin=PASSPHRASE + "\n")
    assert (made.code, made.err) == (0, "")
    assert "encrypted" in made.out
    assert "camera roll are not in it" in made.out
    assert TOKEN.encode() not in target.read_bytes()
    again = say("--profile", lived_in, "backup", target)
    assert "Choose another name, or use --replace" in complaint(again)
    wrong = say("--profile", other, "restore", target, "--with-secrets", stdin="not this one\n")
    assert "not the passphrase of the backup" in complaint(wrong)
    assert not (other / "data").exists()
    done = say("--profile", other, "restore", target, "--with-secrets", stdin=PASSPHRASE + "\n")
    assert (done.code, done.err) == (0, "")
    assert "Sign in again" not in done.out
    paths = for_profile(other)
    assert FileSecrets(paths.secrets_file).get(ACCOUNT.key) == TOKEN
    assert (paths.home / "tls" / "authority.key").read_bytes() == b"the key"
    listed = say("--profile", other, "account", "list", "--json")
    assert [one["account"] for one in json.loads(listed.out)["accounts"]] == [ACCOUNT.key]
    assert "There is a profile in" in complaint(say("--profile", other, "restore", target))
    replaced = say("--profile", other, "restore", target, "--replace", "--json")
    told = json.loads(replaced.out)
    assert told["before"].endswith("data.before-restore-1")
    assert (told["has_secrets"], told["is_signed_in"]) == (True, False)


def test_without_a_passphrase_no_secret_is_in_it(say: Kesong, lived_in: Path, tmp_path: Path) -> None:
    """It says so; an empty passphrase is refused instead of leaving them out silently."""
    made = say("--profile", lived_in, "backup", tmp_path / "b.zip")
    assert "Sign-ins are not in it" in made.out
    assert "Neither is the home server's key" in made.out
    empty = say("--profile", lived_in, "backup", tmp_path / "c.zip", "--with-secrets", stdin="\n")
    assert "passphrase is too short" in complaint(empty)
    assert not (tmp_path / "c.zip").exists()
    restored = say("--profile", tmp_path / "other", "restore", tmp_path / "b.zip")
    assert "Sign in again" in restored.out


def test_each_kind_of_backup_goes_where_it_belongs(say: Kesong, lived_in: Path, tmp_path: Path) -> None:
    """A profile's is not restored as a server; ``--data`` and ``home backup`` write the server alone."""
    say("--profile", lived_in, "backup", tmp_path / "profile.zip")
    refused = say("restore", tmp_path / "profile.zip", "--data", tmp_path / "home")
    assert "is the backup of a whole profile" in complaint(refused)
    home = say("--profile", lived_in, "home", "backup", tmp_path / "home.zip")
    assert home.code == 0
    assert say("restore", tmp_path / "home.zip", "--data", tmp_path / "elsewhere").code == 0
    assert (tmp_path / "elsewhere" / "home.db").is_file()
    assert say("--profile", tmp_path / "new", "home", "restore", tmp_path / "home.zip").code == 0
    assert (for_profile(tmp_path / "new").home / "home.db").is_file()


def test_an_export_is_written(say: Kesong, lived_in: Path, tmp_path: Path) -> None:
    """Offline what was seen; it says that this is not all, and overwrites nothing unasked."""
    folder = tmp_path / "out"
    made = say("--profile", lived_in, "export", folder, "--offline")
    assert made.code == 0
    assert "Open index.html in a browser" in made.out
    assert f"Only what was seen on this computer: {ACCOUNT.key}" in made.out
    assert (folder / "index.html").is_file()
    again = say("--profile", lived_in, "export", folder, "--offline", "--json")
    assert again.code == 1
    assert "Choose an empty or a new folder" in again.err
