"""The system's keyring is looked for once, and only when a secret is."""

import pytest

from kesong_desktop.errors import KesongError
from kesong_desktop.store import secrets
from kesong_desktop.store.secrets import SessionSecrets, SystemSecrets, open_secrets


class Keyring(SessionSecrets):
    """One that keeps."""

    keeps = True
    kind = "keyring"


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[Keyring | None]:
    """What the system has, one for each look."""
    found: list[Keyring | None] = [Keyring()]
    monkeypatch.setattr(secrets, "system_keyring", found.pop)
    return found


def test_the_keyring_is_looked_for_once_and_late(looks, tmp_path):
    """Opening the place looks for nothing; all that follows goes to what was found."""
    place = open_secrets("", tmp_path / "unused")
    assert isinstance(place, SystemSecrets)
    assert looks
    place.put("a", "secret")
    assert (place.get("a"), place.keeps, place.kind) == ("secret", True, "keyring")
    place.remove("a")
    assert place.get("a") == ""
    assert not looks


def test_without_a_keyring_secrets_last_for_the_session(looks, tmp_path):
    """And it is said that they do not last longer."""
    looks[:] = [None]
    place = SystemSecrets(tmp_path / "unused")
    place.put("a", "secret")
    assert (place.get("a"), place.keeps, place.kind) == ("secret", False, "session")


def test_sign_ins_of_a_session_go_into_the_file_and_back(tmp_path):
    """Nothing is lost on the way, and the file goes with the choice."""
    place = SystemSecrets(tmp_path / "secrets.json", find_keyring=lambda: None)
    place.put("a", "secret")
    place.keep_in_file(on=True)
    assert (place.kind, place.keeps, place.get("a")) == ("file", True, "secret")
    assert (tmp_path / "secrets.json").stat().st_mode & 0o077 == 0
    again = SystemSecrets(tmp_path / "secrets.json", in_file=True, find_keyring=lambda: None)
    assert again.get("a") == "secret"
    again.keep_in_file(on=False)
    assert (again.kind, again.get("a")) == ("session", "secret")
    assert not (tmp_path / "secrets.json").exists()


def test_sign_ins_of_the_file_go_to_a_keyring_that_came(tmp_path):
    """Where one was installed meanwhile."""
    keyring = Keyring()
    place = SystemSecrets(tmp_path / "secrets.json", in_file=True, find_keyring=lambda: keyring)
    place.put("a", "secret")
    place.keep_in_file(on=False)
    assert (place.kind, keyring.get("a")) == ("keyring", "secret")


def test_a_disk_that_takes_no_file_loses_no_sign_in(tmp_path):
    """They stay where they were."""
    place = SystemSecrets(tmp_path / "gone" / "secrets.json", find_keyring=lambda: None)
    place.put("a", "secret")
    with pytest.raises(KesongError):
        place.keep_in_file(on=True)
    assert (place.kind, place.get("a")) == ("session", "secret")
