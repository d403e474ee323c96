"""A file with the addresses of a shared home, for other processes."""

import contextlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.private_files import open_new

_NOTE = "sharing.json"
"""In the data folder while the server is shared: for ``kesong home invite``, which runs in another process."""


@contextlib.contextmanager
def noted_sharing(data: Path, hosts: Sequence[str], fingerprint: bytes) -> Iterator[None]:
    """Write the addresses of the shared server to a file in the data folder, and delete it at the end."""
    note = data / _NOTE
    with open_new(note) as file:
        file.write(json.dumps({"hosts": [*hosts], "fingerprint": fingerprint.hex()}).encode("utf-8"))
    try:
        yield
    finally:
        note.unlink(missing_ok=True)


def sharing_of(data: Path) -> tuple[tuple[str, ...], bytes]:
    """Return the hosts and the fingerprint of the server that shares the home in ``data`` now.

    Raises:
        InvalidInput: it is not shared.
    """
    try:
        note = json.loads((data / _NOTE).read_text("utf-8"))
        return tuple(note["hosts"]), bytes.fromhex(note["fingerprint"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InvalidInput(Reason.HOME_NOT_SHARED) from error
