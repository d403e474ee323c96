"""Picture files that are kept for collections, independent of the media cache."""

import contextlib
import hashlib
import os
import shutil
import tempfile
from collections.abc import Collection
from pathlib import Path

from kesong_desktop.private_files import make_inner_folder
from kesong_desktop.store.durable_files import problem_of


class KeptMedia:
    """A folder of files named by the hash of their address."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, url: str) -> Path | None:
        """Return the kept file of ``url``, or None."""
        path = self._folder / _name(url)
        return path if path.is_file() else None

    def keep(self, url: str, source: Path) -> None:
        """Keep the content of ``source`` for ``url``; as a hard link or clone if the file system supports it.

        Raises:
            DiskFull, StoreProblem: it was not stored.
        """
        path = self._folder / _name(url)
        if path.is_file():
            return
        try:
            make_inner_folder(self._folder, may_be_link=True)
            try:
                os.link(source, path)
            except FileExistsError:
                return
            except OSError:
                _copy(source, path)
        except OSError as error:
            raise problem_of(error, path) from error

    def drop_others(self, urls: Collection[str]) -> None:
        """Delete every file but those of ``urls``."""
        wanted = {_name(url) for url in urls}
        with contextlib.suppress(OSError):
            for path in self._folder.iterdir():
                if path.name not in wanted:
                    path.unlink(missing_ok=True)


def _copy(source: Path, path: Path) -> None:
    """Copy a file atomically."""
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, suffix=".part")
    os.close(descriptor)
    try:
        shutil.copyfile(source, temporary)
        os.replace(temporary, path)
    finally:
        Path(temporary).unlink(missing_ok=True)


def _name(url: str) -> str:
    return hashlib.sha256(url.encode("utf-8", "surrogatepass")).hexdigest()
