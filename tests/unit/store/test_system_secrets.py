"""The system's keyring is looked for once, and only when a secret is."""

import pytest

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


def test_without_a_keyring_secrets_last_for_the_session(looks):
    """And it is said that they do not last longer."""
    looks[:] = [None]
    place = SystemSecrets()
    place.put("a", "secret")
    assert (place.get("a"), place.keeps, place.kind) == ("secret", False, "session")
