"""Encryption by a passphrase: Argon2id for the key (RFC 9106), AES-256-GCM for the content (NIST SP 800-38D)."""

import base64
import json
import secrets
from dataclasses import dataclass
from typing import Any, Final

from kesong_desktop.errors import InvalidInput, Reason

SHORTEST: Final = 8
"""Minimum number of characters of a passphrase."""
_SALT_BYTES: Final = 16
_NONCE_BYTES: Final = 12
_KEY_BYTES: Final = 32
_ABOUT: Final = b"kesong sealed box 1"
_MOST_MEMORY_KIB: Final = 1 << 20
_MOST_PASSES: Final = 20


@dataclass(frozen=True, slots=True)
class SealCost:
    """Argon2id parameters: memory in KiB and passes. The defaults are the second recommended option of RFC 9106."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4


def seal(content: bytes, passphrase: str, cost: SealCost | None = None) -> bytes:
    """Return ``content`` encrypted, as JSON.

    Raises:
        InvalidInput: the passphrase is too short.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - slow to import

    if len(passphrase) < SHORTEST:
        raise InvalidInput(Reason.PASSPHRASE_TOO_SHORT, shortest=SHORTEST)
    cost = cost or SealCost()
    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    sealed = AESGCM(_key(passphrase, salt, cost)).encrypt(nonce, content, _ABOUT)
    document = {
        "kdf": "argon2id",
        "memory_kib": cost.memory_kib,
        "passes": cost.passes,
        "lanes": cost.lanes,
        "salt": base64.b64encode(salt).decode(),
        "cipher": "AES-256-GCM",
        "nonce": base64.b64encode(nonce).decode(),
        "content": base64.b64encode(sealed).decode(),
    }
    return json.dumps(document).encode()


def unseal(sealed: bytes, passphrase: str) -> bytes:
    """Return what ``seal`` encrypted.

    Raises:
        InvalidInput: it is another passphrase, or the content was changed.
    """
    from argon2.exceptions import Argon2Error  # noqa: PLC0415 - as in seal
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - as in seal
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - as in seal

    try:
        document: Any = json.loads(sealed)
        cost = SealCost(int(document["memory_kib"]), int(document["passes"]), int(document["lanes"]))
        salt, nonce, content = (base64.b64decode(document[name]) for name in ("salt", "nonce", "content"))
        is_sane = cost.memory_kib <= _MOST_MEMORY_KIB and cost.passes <= _MOST_PASSES
        # A file must not be able to take all memory or time.
        key = _key(passphrase, salt, cost) if is_sane else b""
        return AESGCM(key).decrypt(nonce, content, _ABOUT)
    except (Argon2Error, InvalidTag, ValueError, KeyError, TypeError) as error:
        raise InvalidInput(Reason.PASSPHRASE_WRONG) from error


def _key(passphrase: str, salt: bytes, cost: SealCost) -> bytes:
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415 - as in seal

    return hash_secret_raw(
        passphrase.encode(),
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=_KEY_BYTES,
        type=Type.ID,
    )
