"""Background processing of received files, recorded in the database so that it resumes after a restart."""

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

_MAX_ATTEMPTS = 20
"""Attempts to process a file on a busy computer. Each one times out after minutes."""
_MAX_STARTS = 3
"""Runs of the server in which a file is started: a file that crashes the server must not do so forever."""
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
    """A medium in processing, with the public names of its future files."""

    id: int
    owner: int
    name: str
    preview: str


@dataclass(frozen=True, slots=True)
class _Work:
    """Unfinished work: the file's owner, its size, and the future that ends with it."""

    owner: int
    size_bytes: int
    done: Future[None]


class MediaProcessor:
    """Processes files below ``folder``. Use it from any thread, and close it when done.

    The first of the ``executors`` does work that a request waits for, the second slow work, so that no video delays a photo.
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
        """Record that a file is to be processed, within the transaction that inserts its medium."""
        cover = self._place(source.cover) if source.cover is not None else ""
        connection.execute(
            "INSERT INTO media_work (media, place, cover, mime, is_slow) VALUES (?, ?, ?, ?, ?)",
            (medium, self._place(source.path), cover, source.mime, source.is_slow),
        )

    def begin(self, medium: NotedMedium, source: SourceFile) -> Future[None]:
        """Process a recorded file. The future raises Problem 422 if the file is unusable; the medium's state shows that too."""
        done: Future[None] = Future()
        with self._lock:
            self._under_way[medium.id] = _Work(medium.owner, _size(source.path), done)
        self._submit(medium, source, done, 1)
        return done

    def under_way(self, owner: int, media: Iterable[int]) -> list[Future[None]]:
        """Return the futures of those of the owner's media that are in processing."""
        with self._lock:
            found = [self._under_way[one] for one in media if one in self._under_way]
        return [work.done for work in found if work.owner == owner]

    def waiting(self, owner: int) -> tuple[int, int]:
        """Return number and total bytes of a user's files that are queued or in processing."""
        with self._lock:
            sizes = [work.size_bytes for work in self._under_way.values() if work.owner == owner]
        return len(sizes), sum(sizes)

    def resume(self) -> None:
        """Resume interrupted processing; media with missing files fail. Only while nothing is in processing."""
        with self._database.write() as connection:
            connection.execute("UPDATE media_work SET starts = starts + 1")
            connection.execute("DELETE FROM media_work WHERE starts > ?", (_MAX_STARTS,))
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
        """Return the files that are still to be processed."""
        with self._database.read() as connection:
            found = rows(connection, "SELECT place, cover FROM media_work")
        return {self._folder / place for places in found for place in places if place}

    def close(self) -> None:
        """Wait for files in processing; queued files are processed after the next start."""
        self._is_stopping = True
        for executor in (self._quick, self._slow):
            executor.shutdown(wait=True, cancel_futures=True)

    def _submit(self, medium: NotedMedium, source: SourceFile, done: Future[None], attempts: int) -> None:
        executor = self._slow if source.is_slow else self._quick
        with contextlib.suppress(RuntimeError):  # closed meanwhile: processed after the next start
            executor.submit(self._work, medium, source, done, attempts)

    def _work(self, medium: NotedMedium, source: SourceFile, done: Future[None], attempts: int) -> None:
        """Process a file, or retry later if this computer is too busy; never raises."""
        try:
            problem = self._problem_of(medium, source)
        except DecoderStopped as error:
            if attempts < _MAX_ATTEMPTS or self._must_stop():
                self._again_later(medium, source, done, attempts + 1)
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
        """Process a file; return the problem if it is unusable, None if it is ready. Raises ``DecoderStopped``."""
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

    def _again_later(
        self, medium: NotedMedium, source: SourceFile, done: Future[None], attempts: int
    ) -> None:
        """Queue a file behind the others, or leave it to the next start if the server is stopping."""
        log.info("a file waits: this computer is too busy, or the server is being stopped")
        if not self._must_stop():
            self._submit(medium, source, done, attempts)

    def _must_stop(self) -> bool:
        return self._is_stopping or self._preparation.is_interrupted()

    def _complete(self, medium: NotedMedium, prepared: PreparedMedia) -> None:
        """Store the result, unless the medium was deleted meanwhile. Problem 422 over the owner's quota."""
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
        """Return the path of a recorded file; None for a path outside the folder, as in a database that was tampered with."""
        return self._folder / place if _PLACE.fullmatch(place) else None


def place(files: PlacedFiles, prepared: PreparedMedia, names: tuple[str, str]) -> list[PlacedFile]:
    """Move a prepared file and its preview into the media folder."""
    paths = (prepared.clean, prepared.preview)
    return [files.place(path, Path(name).suffix) for path, name in zip(paths, names, strict=True)]


def unusable(error: Unreadable) -> ApiProblem:
    """Return the 422 problem for an unreadable file."""
    return invalid(f"File cannot be used: {error.reason.replace('_', ' ')}")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def make_durable(path: Path) -> None:
    """Flush a file to the disk; one that was processed meanwhile no longer exists."""
    try:
        with path.open("rb+") as file:
            os.fsync(file.fileno())
    except FileNotFoundError:
        pass
