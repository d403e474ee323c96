"""Tags by which a file that is sent is known to be the one that was made, at a tenth of the cost of its SHA-256.

A tag is GMAC, the authentication of AES-GCM, under a random key that belongs to this content alone. Content that was changed
in any way has the same tag with a probability of at most its length in blocks of 16 bytes divided by 2 to the 128th (NIST SP
800-38D, appendix B). Why it takes the place of the hash: docs/decisions/0036-content-tags.md.
"""

import contextlib
import errno
import hashlib
import secrets
import stat
from pathlib import Path
from typing import Any

_KEY_BYTES, _TAG_BYTES = 16, 16
_NONCE = bytes(12)
"""The same each time: a key is used for one content."""
_BLOCK = 1024 * 1024


class ContentTag:
    """Computes the tag of content that comes in blocks. ``like``: a tag in whose place this one is computed, with its key."""

    def __init__(self, like: str = "") -> None:
        # Loaded with the first upload, not with the program.
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes  # noqa: PLC0415

        self._like = like
        self._key = _key_of(like) or secrets.token_bytes(_KEY_BYTES)
        self._state: Any = Cipher(algorithms.AES(self._key), modes.GCM(_NONCE)).encryptor()

    def update(self, block: bytes | bytearray | memoryview) -> None:
        """Add the next block of the content, of any length."""
        self._state.authenticate_additional_data(block)

    def finish(self) -> str:
        """Return the tag with its key in hex: 64 characters. Nothing can be added any more."""
        self._state.finalize()
        tag: bytes = self._state.tag
        return (self._key + tag).hex()

    def is_same(self) -> bool:
        """End the content, and return whether it is that of the tag ``like``; False if ``like`` is no tag."""
        return secrets.compare_digest(self.finish(), self._like)


def _key_of(tag: str) -> bytes:
    """Return the key in a tag; empty if it is none."""
    with contextlib.suppress(ValueError):
        content = bytes.fromhex(tag)
        return content[:_KEY_BYTES] if len(content) == _KEY_BYTES + _TAG_BYTES else b""
    return b""


def sums_of(path: Path) -> tuple[str, str]:
    """Return the SHA-256 in hex and a new tag of a file's content, both of the same bytes.

    Raises:
        OSError: it cannot be read, or is no ordinary file.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(errno.EINVAL, "not an ordinary file")
    digest, tag = hashlib.sha256(), ContentTag()
    memory = memoryview(bytearray(_BLOCK))
    with path.open("rb", buffering=0) as file:
        while got := file.readinto(memory):
            digest.update(memory[:got])
            tag.update(memory[:got])
    return digest.hexdigest(), tag.finish()
