"""Content hashes."""

import errno
import hashlib
import stat
from pathlib import Path


def sha256_file(path: Path) -> str:
    """Return the SHA-256 of a file's content in hex. Raises ``OSError`` if it cannot be read or is a special file."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(errno.EINVAL, "not an ordinary file")
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
