"""Secrets: in the system's keyring, in a file if the user chose that, or in memory for this session."""

import json
import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Literal, Protocol

from kesong_desktop.errors import NoKeyring, StoreDamaged
from kesong_desktop.store.durable_files import problem_of, write_durably

log = logging.getLogger(__name__)
SERVICE = "Kesong"


class SecretStore(Protocol):
    """Interface of a store of secret strings by name."""

    @property
    def keeps(self) -> bool:
        """False where secrets are gone when the program ends."""

    @property
    def kind(self) -> Literal["keyring", "file", "session"]:
        """Which kind of storage holds the secrets."""

    def get(self, name: str) -> str:
        """Return the secret, or an empty string."""

    def put(self, name: str, secret: str) -> None:
        """Store ``secret`` under ``name``, in place of an earlier one."""

    def remove(self, name: str) -> None:
        """Delete the secret ``name``, if there is one."""


class SessionSecrets:
    """Secrets in memory, until the program ends."""

    keeps = False
    kind: Literal["keyring", "file", "session"] = "session"

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}

    def get(self, name: str) -> str:
        """Return the secret, or an empty string."""
        return self._secrets.get(name, "")

    def put(self, name: str, secret: str) -> None:
        """Store the secret in memory until the program ends."""
        self._secrets[name] = secret

    def remove(self, name: str) -> None:
        """Delete the secret ``name``, if there is one."""
        self._secrets.pop(name, None)

    def take_all(self) -> dict[str, str]:
        """Return all secrets by their names, and forget them."""
        taken, self._secrets = self._secrets, {}
        return taken


class FileSecrets:
    """Secrets in a file that only this user can read (``KESONG_SECRETS=file``)."""

    keeps = True
    kind: Literal["keyring", "file", "session"] = "file"

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, name: str) -> str:
        """Return the secret, or an empty string.

        Raises:
            StoreDamaged: the file is not what this program wrote.
        """
        return self._load().get(name, "")

    def put(self, name: str, secret: str) -> None:
        """Write the secret to the file, durably.

        Raises:
            DiskFull, StoreProblem: the file cannot be written.
            StoreDamaged: the file is not what this program wrote.
        """
        self._save({**self._load(), name: secret})

    def remove(self, name: str) -> None:
        """Delete the secret ``name`` from the file, if there is one."""
        secrets = self._load()
        if secrets.pop(name, None) is not None:
            self._save(secrets)

    def all(self) -> dict[str, str]:
        """Return all secrets by their names; raises as ``get`` does."""
        return self._load()

    def put_all(self, secrets: dict[str, str]) -> None:
        """Write several secrets to the file at once, durably; raises as ``put`` does."""
        self._save({**self._load(), **secrets})

    def take_all(self) -> dict[str, str]:
        """Return all secrets by their names, and delete the file.

        Raises:
            StoreProblem, StoreDamaged: it cannot be read or deleted.
        """
        taken = self._load()
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise problem_of(error, self._path) from error
        return taken

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
        write_durably(self._path, json.dumps(secrets).encode())


class KeyringSecrets:
    """Secrets in the system's keyring."""

    keeps = True
    kind: Literal["keyring", "file", "session"] = "keyring"

    def __init__(self) -> None:
        import keyring  # noqa: PLC0415 - slow to import, and not needed with a file

        self._keyring = keyring

    def get(self, name: str) -> str:
        """Return the secret, or an empty string.

        Raises:
            NoKeyring: it is locked or broken.
        """
        try:
            return self._keyring.get_password(SERVICE, name) or ""
        except self._keyring.errors.KeyringError as error:
            raise NoKeyring from error

    def put(self, name: str, secret: str) -> None:
        """Store the secret in the keyring.

        Raises:
            NoKeyring: it is locked or broken.
        """
        try:
            self._keyring.set_password(SERVICE, name, secret)
        except self._keyring.errors.KeyringError as error:
            raise NoKeyring from error

    def remove(self, name: str) -> None:
        """Delete the secret from the keyring; an error of the keyring is logged, not raised."""
        try:
            self._keyring.delete_password(SERVICE, name)
        except self._keyring.errors.KeyringError as error:
            log.info("nothing to remove from the keyring: %s", type(error).__name__)


class SystemSecrets:
    """Secrets in the system's keyring if it has a trusted one, else in memory. The keyring is loaded on first use.

    With ``in_file`` the user chose the file at ``path`` instead; ``keep_in_file`` changes that.
    """

    def __init__(
        self,
        path: Path,
        *,
        in_file: bool = False,
        find_keyring: Callable[[], SecretStore | None] | None = None,
    ) -> None:
        self._file = FileSecrets(path)
        self._find_keyring = find_keyring or system_keyring
        self._looking = threading.Lock()
        self._found: SecretStore | None = self._file if in_file else None

    @property
    def keeps(self) -> bool:
        """False where secrets are gone when the program ends."""
        return self._place().keeps

    @property
    def kind(self) -> Literal["keyring", "file", "session"]:
        """Which kind of storage holds the secrets."""
        return self._place().kind

    def get(self, name: str) -> str:
        """Return the secret, or an empty string.

        Raises:
            NoKeyring: the keyring is locked or broken.
        """
        return self._place().get(name)

    def put(self, name: str, secret: str) -> None:
        """Store a secret under ``name``.

        Raises:
            NoKeyring: the keyring is locked or broken.
        """
        self._place().put(name, secret)

    def remove(self, name: str) -> None:
        """Delete the secret ``name``, if there is one."""
        self._place().remove(name)

    def keep_in_file(self, *, on: bool) -> None:
        """Move the secrets of this session into the file, or those of the file to the keyring, or into this session.

        A keyring that was in use keeps what it has.

        Raises:
            NoKeyring, DiskFull, StoreProblem: nothing was moved.
        """
        before = self._place()
        with self._looking:
            if on and before is not self._file:
                held = before.take_all() if isinstance(before, SessionSecrets) else {}
                try:
                    self._file.put_all(held)
                except BaseException:
                    for name, secret in held.items():
                        before.put(name, secret)
                    raise
                self._found = self._file
            elif not on and before is self._file:
                target = self._find_keyring() or SessionSecrets()
                for name, secret in self._file.all().items():
                    target.put(name, secret)
                self._file.take_all()
                self._found = target

    def _place(self) -> SecretStore:
        with self._looking:
            if self._found is None:
                self._found = self._find_keyring() or SessionSecrets()
            return self._found


_SYSTEM_BACKENDS = ("keyring.backends.Windows", "keyring.backends.macOS", "keyring.backends.SecretService")
_MORE_BACKENDS = ("keyring.backends.kwallet", "keyring.backends.libsecret")


def system_keyring() -> KeyringSecrets | None:
    """Return the system's own keyring, or None where there is none that can be trusted (null, plain text, none at all)."""
    import keyring  # noqa: PLC0415 - slow to import
    from keyring.backends import chainer  # noqa: PLC0415

    backend = keyring.get_keyring()
    found = backend.backends if isinstance(backend, chainer.ChainerBackend) else [backend]
    trusted = any(type(one).__module__.startswith(_SYSTEM_BACKENDS + _MORE_BACKENDS) for one in found)
    return KeyringSecrets() if trusted else None


def open_secrets(choice: str, path: Path, *, in_file: bool = False) -> SecretStore:
    """Return the place for tokens: ``choice`` is the value of ``KESONG_SECRETS`` (``file``, or empty for the system's keyring).

    ``in_file`` says that the preferences ask for the file.
    """
    if choice == "file":
        return FileSecrets(path)
    return SystemSecrets(path, in_file=in_file)
