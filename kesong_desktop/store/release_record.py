"""The newest known release, and the time of the last check: a small file in the cache."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from kesong_desktop.store.durable_files import write_durably


@dataclass(frozen=True, slots=True)
class ReleaseRecord:
    """Time of the last response (seconds since 1970; 0: never), its version, and the version that the user was notified of."""

    checked_s: float = 0.0
    version: str = ""
    told: str = ""


class ReleaseRecordFile:
    """Keeps the record in a file. Reading and writing wait for the disk."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> ReleaseRecord:
        """Return the record; an empty one where there is no file or it cannot be used."""
        try:
            found = json.loads(self._path.read_bytes())
            checked_s, version, told = found["checked_s"], found["version"], found["told"]
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return ReleaseRecord()
        is_usable = isinstance(checked_s, int | float) and isinstance(version, str) and isinstance(told, str)
        return ReleaseRecord(float(checked_s), version, told) if is_usable else ReleaseRecord()

    def save(self, record: ReleaseRecord) -> None:
        """Write the record.

        Raises:
            StoreProblem: it cannot be written.
        """
        write_durably(self._path, json.dumps(asdict(record)).encode())
