"""What others told of a file: found by its path, and where it was moved since, by its content."""

import logging
import os
from collections.abc import Callable
from pathlib import Path

from kesong_desktop.model.told import Told, ToldFile
from kesong_desktop.store.told import ToldFiles

log = logging.getLogger(__name__)


class Hearsay:
    """``hash_file`` gives a file's SHA-256; it is asked only of files as large as one of which something is told."""

    def __init__(self, files: ToldFiles, hash_file: Callable[[Path], str]) -> None:
        self._files = files
        self._hash_file = hash_file

    def of(self, path: str, size_bytes: int) -> Told | None:
        """What is told of the file at ``path``, or None."""
        if known := self._files.by_path(path):
            return known.told
        alike = self._files.of_size(size_bytes)
        if not alike:
            return None
        if found := self._by_content(path, [one for one in alike if one.sha256]):
            return found.told
        name = os.path.basename(path)  # noqa: PTH119 - names that are no text
        return next(
            (one.told for one in alike if not one.sha256 and os.path.basename(one.path) == name),  # noqa: PTH119
            None,
        )

    def _by_content(self, path: str, alike: list[ToldFile]) -> ToldFile | None:
        if not alike:
            return None
        try:
            sha256 = self._hash_file(Path(path))
        except OSError as error:
            log.info("a file cannot be read for its hash: %s", error.strerror)
            return None
        return next((one for one in alike if one.sha256 == sha256), None)
