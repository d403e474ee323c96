"""Tokens: in the system's keyring, in a file if the person opted for it, or for this session alone."""

import json
import logging
from pathlib import Path
from typing import Protocol

from kesong_desktop.errors import NoKeyring, StoreDamaged
from kesong_desktop.store.files import problem_of, write_durably

log = logging.getLogger(__name__)
SERVICE = "Kesong"


class Secrets(Protocol):
    """A place for one secret string for each name."""

    keeps: bool
    """False where secrets are gone when the program ends."""

    def get(self, name: str) -> str:
        """The secret, or an empty string."""

    def put(self, name: str, secret: str) -> None:
        """Keep it."""

    def remove(self, name: str) -> None:
        """Forget it; nothing happens where there is none."""


class SessionSecrets:
    """Kept until the program ends."""

    keeps = False

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}

    def get(self, name: str) -> str:
        """The secret, or an empty string."""
        return self._secrets.get(name, "")

    def put(self, name: str, secret: str) -> None:
        """Keep it until the program ends."""
        self._secrets[name] = secret

    def remove(self, name: str) -> None:
        """Forget it."""
        self._secrets.pop(name, None)


class FileSecrets:
    """Kept in a file that only this user can read (``KESONG_SECRETS=file``)."""

    keeps = True

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, name: str) -> str:
        """The secret, or an empty string.

        Raises:
            StoreDamaged: the file is not what this program wrote.
        """
        return self._load().get(name, "")

    def put(self, name: str, secret: str) -> None:
        """Keep it, durably."""
        self._save({**self._load(), name: secret})

    def remove(self, name: str) -> None:
        """Forget it."""
        secrets = self._load()
        if secrets.pop(name, None) is not None:
            self._save(secrets)

    def _load(self) -> dict[str, str]:
        try:
            raw = json.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise problem_of(error, self._path) from error
        except ValueError as error:
            raise StoreDamaged(str(self._path), why="not JSON") from error
        if not isinstance(raw, dict):
            raise StoreDamaged(str(self._path), why="not a table of secrets")
        return {str(name): str(secret) for name, secret in raw.items()}

    def _save(self, secrets: dict[str, str]) -> None:
        write_durably(self._path, json.dumps(secrets).encode(), mode=0o600)


class KeyringSecrets:
    """Kept in the system's keyring."""

    keeps = True

    def __init__(self) -> None:
        import keyring  # noqa: PLC0415 - slow to import, and not needed with a file

        self._keyring = keyring

    def get(self, name: str) -> str:
        """The secret, or an empty string.

        Raises:
            NoKeyring: it is locked or broken.
        """
        try:
            return self._keyring.get_password(SERVICE, name) or ""
        except self._keyring.errors.KeyringError as error:
            raise NoKeyring from error

    def put(self, name: str, secret: str) -> None:
        """Keep it.

        Raises:
            NoKeyring: it is locked or broken.
        """
        try:
            self._keyring.set_password(SERVICE, name, secret)
        except self._keyring.errors.KeyringError as error:
            raise NoKeyring from error

    def remove(self, name: str) -> None:
        """Forget it."""
        try:
            self._keyring.delete_password(SERVICE, name)
        except self._keyring.errors.KeyringError as error:
            log.info("nothing to remove from the keyring: %s", type(error).__name__)


_SYSTEM_BACKENDS = ("keyring.backends.Windows", "keyring.backends.macOS", "keyring.backends.SecretService")
_MORE_BACKENDS = ("keyring.backends.kwallet", "keyring.backends.libsecret")


def system_keyring() -> KeyringSecrets | None:
    """The system's own keyring, or None where there is none that can be trusted (null, plain text, none at all)."""
    import keyring  # noqa: PLC0415 - slow to import
    from keyring.backends import chainer  # noqa: PLC0415

    backend = keyring.get_keyring()
    found = backend.backends if isinstance(backend, chainer.ChainerBackend) else [backend]
    trusted = any(type(one).__module__.startswith(_SYSTEM_BACKENDS + _MORE_BACKENDS) for one in found)
    return KeyringSecrets() if trusted else None


def open_secrets(choice: str, path: Path) -> Secrets:
    """The place for tokens: ``choice`` is the value of ``KESONG_SECRETS`` (``file``, or empty for the system's keyring)."""
    if choice == "file":
        return FileSecrets(path)
    return system_keyring() or SessionSecrets()
