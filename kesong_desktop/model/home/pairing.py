"""The code that two screens show while a guest is paired with a home server.

Numeric comparison with a commitment, as in Bluetooth (Core Specification 5.4, volume 3, part H, 2.3.5.6.2) and ZRTP (RFC 6189).
The server commits itself to its nonce before it knows the guest's, and tells it after. Whoever stands between the two has to
fix each of their own nonces before they know the one that decides the code, so that both screens agree by chance alone: once
in a million.
"""

import hashlib
import hmac
from dataclasses import dataclass
from enum import StrEnum

NONCE_BYTES = 32
_DIGITS = 6
_COMMITMENT, _CODE = b"kesong pairing commitment 1\0", b"kesong pairing code 1\0"


class PairingState(StrEnum):
    """How a request to be paired stands."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class PairingRequest:
    """A guest who waits to be let in. ``name`` is what the guest's computer calls itself."""

    id: str
    name: str
    code: str


def commitment(fingerprint: bytes, server_nonce: bytes) -> bytes:
    """Return the hash (32 bytes) by which the server fixes its nonce without telling it."""
    return hashlib.sha256(_COMMITMENT + fingerprint + server_nonce).digest()


def keeps_commitment(committed: bytes, fingerprint: bytes, server_nonce: bytes) -> bool:
    """Return whether this is the nonce to which the server had committed itself."""
    is_whole = len(server_nonce) == NONCE_BYTES
    return is_whole and hmac.compare_digest(committed, commitment(fingerprint, server_nonce))


def pairing_code(fingerprint: bytes, server_nonce: bytes, guest_nonce: bytes) -> str:
    """Return the six digits for both screens; ``fingerprint`` is the SHA-256 of the certificate that the side talks with.

    Raises:
        ValueError: a part has another length than 32 bytes, which would let two inputs mean the same.
    """
    parts = (fingerprint, server_nonce, guest_nonce)
    if any(len(part) != NONCE_BYTES for part in parts):
        raise ValueError("each part of a pairing code has 32 bytes")
    digest = hashlib.sha256(_CODE + b"".join(parts)).digest()
    return f"{int.from_bytes(digest) % 10**_DIGITS:0{_DIGITS}}"
