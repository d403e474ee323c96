"""The sidecar metadata of a file, found by its path, or if it was moved by its content."""

import logging
import os
from collections.abc import Callable
from pathlib import Path

from kesong_desktop.model.library.sidecar import SidecarFile, SidecarMetadata
from kesong_desktop.store.journal.sidecar_store import SidecarStore

log = logging.getLogger(__name__)


class SidecarLookup:
    """Finds sidecar metadata. ``hash_file`` is called only for files of a size that some sidecar has."""

    def __init__(self, files: SidecarStore, hash_file: Callable[[Path], str]) -> None:
        self._files = files
        self._hash_file = hash_file

    def of(self, path: str, size_bytes: int) -> SidecarMetadata | None:
        """Return the sidecar metadata of the file at ``path``, or None."""
        if known := self._files.by_path(path):
            return known.metadata
        alike = self._files.of_size(size_bytes)
        if not alike:
            return None
        if found := self._by_content(path, [one for one in alike if one.sha256]):
            return found.metadata
        name = os.path.basename(path)  # noqa: PTH119 - names that are no text
        return next(
            (one.metadata for one in alike if not one.sha256 and os.path.basename(one.path) == name),  # noqa: PTH119
            None,
        )

    def _by_content(self, path: str, alike: list[SidecarFile]) -> SidecarFile | None:
        if not alike:
            return None
        try:
            sha256 = self._hash_file(Path(path))
        except OSError as error:
            log.info("hashing a file failed: %s", error.strerror)
            return None
        return next((one for one in alike if one.sha256 == sha256), None)
