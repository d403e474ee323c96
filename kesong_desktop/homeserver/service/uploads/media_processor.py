"""Work on files that were taken in: in the background, noted in the database, so that it goes on after a restart."""

import contextlib
import logging
import os
import re
import threading
from collections.abc import Iterable
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from pathlib import Path

import apsw

from kesong_desktop.errors import DecoderStopped, Unreadable
from kesong_desktop.homeserver.problems import ApiProblem, invalid
from kesong_desktop.homeserver.service.files.file_store import FileStore, PlacedFile, PlacedFiles
from kesong_desktop.homeserver.service.uploads.preparation import MediaPreparation, PreparedMedia, SourceFile
from kesong_desktop.homeserver.storage.database import HomeDatabase, rows

_MOST_TRIES = 20
"""How often a file is begun on a busy computer. Each try takes minutes before it is given up."""
_MOST_STARTS = 3
"""In how many runs of the server a file is begun: one that ends the server itself must not do so for ever."""
_PLACE = re.compile(r"(incoming|uploads)/[0-9a-f]{32}")
_WAITING = """
SELECT m.id, m.owner, m.name, m.preview, w.place, w.cover, w.mime, w.is_slow
FROM media_work w JOIN media m ON m.id = w.media WHERE m.state = 'working' ORDER BY m.id
"""
_COMPLETE = """
UPDATE media SET width = ?, height = ?, preview_width = ?, preview_height = ?, duration_s = ?, blurhash = ?, state = 'ready'
WHERE id = ?
"""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class NotedMedium:
    """A medium that is being worked on, by its id, with the public names that its files will have."""

    id: int
    owner: int
    name: str
    preview: str


@dataclass(frozen=True, slots=True)
class _Work:
    """Work that has not ended: whose file it is, its size, and what tells its end."""

    owner: int
    size_bytes: int
    done: Future[None]


class MediaProcessor:
    """Works on files below ``folder``. Use it from any thread, and close it when done.

    The first of the ``executors`` does what somebody waits for, the second what takes long, so that no clip holds up a photo.
    """

    def __init__(
        self,
        database: HomeDatabase,
        folder: Path,
        files: FileStore,
        preparation: MediaPreparation,
        executors: tuple[Executor, Executor],
    ) -> None:
        self._database = database
        self._folder = folder
        self._files = files
        self._preparation = preparation
        self._quick, self._slow = executors
        self._lock = threading.Lock()
        self._under_way: dict[int, _Work] = {}
        self._is_stopping = False

    def note(self, connection: apsw.Connection, medium: int, source: SourceFile) -> None:
        """Note that a file is to be worked on, within the transaction that notes its medium."""
        cover = self._place(source.cover) if source.cover is not None else ""
        connection.execute(
            "INSERT INTO media_work (media, place, cover, mime, is_slow) VALUES (?, ?, ?, ?, ?)",
            (medium, self._place(source.path), cover, source.mime, source.is_slow),
        )

    def begin(self, medium: NotedMedium, source: SourceFile) -> Future[None]:
        """Work on a file that was noted. The future ends with Problem 422 where it cannot be used, which its state tells too."""
        done: Future[None] = Future()
        with self._lock:
            self._under_way[medium.id] = _Work(medium.owner, _size(source.path), done)
        self._submit(medium, source, done, 1)
        return done

    def under_way(self, owner: int, media: Iterable[int]) -> list[Future[None]]:
        """Return the work on those of the owner's media that are being worked on."""
        with self._lock:
            found = [self._under_way[one] for one in media if one in self._under_way]
        return [work.done for work in found if work.owner == owner]

    def waiting(self, owner: int) -> tuple[int, int]:
        """Return how many files of a person are being worked on or wait for it, and their size in bytes."""
        with self._lock:
            sizes = [work.size_bytes for work in self._under_way.values() if work.owner == owner]
        return len(sizes), sum(sizes)

    def resume(self) -> None:
        """Go on with what a stop or crash interrupted; what is missing has failed. Only while nothing is worked on."""
        with self._database.write() as connection:
            connection.execute("UPDATE media_work SET starts = starts + 1")
            connection.execute("DELETE FROM media_work WHERE starts > ?", (_MOST_STARTS,))
            found = rows(connection, _WAITING)
            connection.execute(
                "UPDATE media SET state = 'failed' WHERE state = 'working'"
                " AND id NOT IN (SELECT media FROM media_work)"
            )
        for number, owner, name, preview, place, cover, mime, is_slow in found:
            paths = [self._path(one) for one in (place, cover) if one]
            if any(path is None or not path.is_file() for path in paths):
                self._fail(number)
                continue
            source = SourceFile(paths[0], mime, paths[1] if cover else None, bool(is_slow))  # type: ignore[arg-type]
            self.begin(NotedMedium(number, owner, name, preview), source)

    def waiting_files(self) -> set[Path]:
        """Return the files that are still to be worked on."""
        with self._database.read() as connection:
            found = rows(connection, "SELECT place, cover FROM media_work")
        return {self._folder / place for places in found for place in places if place}

    def close(self) -> None:
        """Wait for what is being worked on; what has not begun is for the next start."""
        self._is_stopping = True
        for executor in (self._quick, self._slow):
            executor.shutdown(wait=True, cancel_futures=True)

    def _submit(self, medium: NotedMedium, source: SourceFile, done: Future[None], tries: int) -> None:
        executor = self._slow if source.is_slow else self._quick
        with contextlib.suppress(RuntimeError):  # it was closed meanwhile: this is for the next start
            executor.submit(self._work, medium, source, done, tries)

    def _work(self, medium: NotedMedium, source: SourceFile, done: Future[None], tries: int) -> None:
        """Work on a file, again later where this computer is too busy; never raises."""
        try:
            problem = self._problem_of(medium, source)
        except DecoderStopped as error:
            if tries < _MOST_TRIES or self._must_stop():
                self._again_later(medium, source, done, tries + 1)
                return
            problem = error
        if problem is not None:
            self._fail(medium.id)
        for path in (source.path, source.cover):
            if path is not None:
                path.unlink(missing_ok=True)
        with self._lock:
            self._under_way.pop(medium.id, None)
        if problem is None:
            done.set_result(None)
        else:
            done.set_exception(problem)

    def _problem_of(self, medium: NotedMedium, source: SourceFile) -> Exception | None:
        """Work on a file; return why it cannot be used, None where it is ready. Raises ``DecoderStopped``."""
        try:
            with self._preparation.prepared(source) as prepared:
                self._complete(medium, prepared)
        except DecoderStopped:
            raise
        except Unreadable as error:
            log.info("a file cannot be used: %s", error)
            return unusable(error)
        except ApiProblem as error:
            log.info("a file cannot be used: %s", error)
            return error
        except Exception as error:
            log.exception("a file could not be worked on")
            return error
        return None

    def _again_later(self, medium: NotedMedium, source: SourceFile, done: Future[None], tries: int) -> None:
        """Queue a file behind the others that wait, or leave it to the next start where the server is being stopped."""
        log.info("a file waits: this computer is too busy, or the server is being stopped")
        if not self._must_stop():
            self._submit(medium, source, done, tries)

    def _must_stop(self) -> bool:
        return self._is_stopping or self._preparation.is_interrupted()

    def _complete(self, medium: NotedMedium, prepared: PreparedMedia) -> None:
        """Note what is known now, unless the medium was dropped meanwhile. Problem 422 over the owner's quota."""
        names = (medium.name, medium.preview)
        with self._files.taking_in() as files:
            placed = place(files, prepared, names)
            facts = (*prepared.size, *prepared.preview_size, prepared.duration_s, prepared.blurhash)
            with self._database.write() as connection:
                connection.execute(_COMPLETE, (*facts, medium.id))
                if connection.changes():
                    for name, file in zip(names, placed, strict=True):
                        files.serve(connection, medium.owner, name, file)
                connection.execute("DELETE FROM media_work WHERE media = ?", (medium.id,))

    def _fail(self, medium: int) -> None:
        with self._database.write() as connection:
            connection.execute("UPDATE media SET state = 'failed' WHERE id = ?", (medium,))
            connection.execute("DELETE FROM media_work WHERE media = ?", (medium,))

    def _place(self, path: Path) -> str:
        return path.relative_to(self._folder).as_posix()

    def _path(self, place: str) -> Path | None:
        """Where a noted file lies; None for a place that this server does not use, as in a database that was tampered with."""
        return self._folder / place if _PLACE.fullmatch(place) else None


def place(files: PlacedFiles, prepared: PreparedMedia, names: tuple[str, str]) -> list[PlacedFile]:
    """Move a prepared file and its preview into the media folder."""
    paths = (prepared.clean, prepared.preview)
    return [files.place(path, Path(name).suffix) for path, name in zip(paths, names, strict=True)]


def unusable(error: Unreadable) -> ApiProblem:
    """422 for a file that cannot be read."""
    return invalid(f"File cannot be used: {error.reason.replace('_', ' ')}")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def make_durable(path: Path) -> None:
    """Have a file survive a power cut; one that was worked on meanwhile is no longer there."""
    try:
        with path.open("rb+") as file:
            os.fsync(file.fileno())
    except FileNotFoundError:
        pass
