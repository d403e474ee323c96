"""Media files: upload, metadata removal, storage, descriptions, and deletion of unposted ones."""

from collections.abc import Callable, Iterable
from concurrent.futures import Executor, Future
from dataclasses import replace
from pathlib import Path

import apsw

from kesong_desktop.errors import Unreadable
from kesong_desktop.homeserver.limits import HomeLimits
from kesong_desktop.homeserver.media_tools import MediaTools
from kesong_desktop.homeserver.problems import ApiProblem, invalid, not_found
from kesong_desktop.homeserver.service.files.file_store import FileStore
from kesong_desktop.homeserver.service.files.quotas import QuotaService
from kesong_desktop.homeserver.service.media_description import MediaDescription, check, write
from kesong_desktop.homeserver.service.uploads.incoming_file import FreeBytes, IncomingFile, free_disk_bytes
from kesong_desktop.homeserver.service.uploads.media_processor import (
    MediaProcessor,
    NotedMedium,
    place,
    unusable,
)
from kesong_desktop.homeserver.service.uploads.preparation import MediaPreparation, PreparedMedia, SourceFile
from kesong_desktop.homeserver.storage import record_loader
from kesong_desktop.homeserver.storage.database import HomeDatabase, rows
from kesong_desktop.homeserver.storage.ids import ClockMs, IdGenerator, RandomBytes
from kesong_desktop.homeserver.storage.records import MediaRecord
from kesong_desktop.imaging.file_type import EXTENSIONS
from kesong_desktop.private_files import make_folder

PURGE = """
DELETE FROM media INDEXED BY media_unattached
WHERE post IS NULL AND scheduled IS NULL AND created_ms < ? RETURNING id
"""
"""The query forces an index: SQLite would choose that of scheduled posts, which contains all media."""
_BUSY_S = 5


class MediaStore:
    """Stores media and their rows: files in processing in ``incoming/``, the others in the ``FileStore``."""

    def __init__(
        self,
        database: HomeDatabase,
        folder: Path,
        tools: MediaTools,
        *,
        files: FileStore,
        quotas: QuotaService,
        ids: IdGenerator,
        clock_ms: ClockMs,
        random_bytes: RandomBytes,
        limits: HomeLimits,
        executors: tuple[Executor, Executor],
        free_bytes: FreeBytes = free_disk_bytes,
    ) -> None:
        self.accepted = tools.accepted
        self._database = database
        self._incoming = folder / "incoming"
        self._files = files
        self.quotas = quotas
        self._ids = ids
        self._clock_ms = clock_ms
        self._random_bytes = random_bytes
        self.limits = limits
        self.free_bytes = free_bytes
        make_folder(self._incoming)
        self._preparation = MediaPreparation(tools, limits, self._incoming)
        self.processor = MediaProcessor(database, folder, files, self._preparation, executors)

    def receive(self, owner: int, *, image_bytes: int | None = None) -> IncomingFile:
        """Return an ``IncomingFile`` for an upload; a picture may have at most ``image_bytes``, if given.

        Raises:
            DiskFull: too little room is left.
            Problem: 422, the owner's quota is used up; 429, too many files of the owner are waiting to be processed.
        """
        count, waiting_bytes = self.processor.waiting(owner)
        if count >= self.limits.uploads_waiting:
            raise ApiProblem(429, "Your last uploads are still being worked on", retry_after_s=_BUSY_S)
        limits = self.limits if image_bytes is None else replace(self.limits, image_bytes=image_bytes)
        path = self._incoming / self._random_bytes(16).hex()
        return IncomingFile(
            path,
            self.accepted,
            limits,
            room_bytes=self.quotas.room_bytes(owner, waiting_bytes),
            free_bytes=self.free_bytes,
        )

    def add_prepared(
        self, owner: int, prepared: PreparedMedia, mime: str, words: MediaDescription
    ) -> MediaRecord:
        """Add files that need no processing. They must be on the media folder's file system.

        Problem 422 over the owner's quota; nothing is stored then.
        """
        names = self._names(mime)
        with self._files.taking_in() as files:
            placed = place(files, prepared, names)
            with self._database.write() as connection:
                medium = self._note(connection, self._ids.take(), owner, prepared, names, words=words)
                for name, file in zip(names, placed, strict=True):
                    files.serve(connection, owner, name, file)
            return medium

    def add(
        self,
        owner: int,
        source: SourceFile,
        words: MediaDescription,
        also: Callable[[apsw.Connection, int], None] | None = None,
    ) -> tuple[MediaRecord, Future[None]]:
        """Add a received file and begin to process it; return the medium in its current state, and a future of the processing.

        The files of ``source`` are deleted afterwards. ``also`` is called within the transaction with the medium's id; if it
        raises, the transaction is rolled back and the caller keeps the files.

        Raises:
            Problem: 422 for an invalid description.
        """
        check(words, self.limits)
        number = self._ids.take()
        blank = PreparedMedia(source.path, source.path, source.kind, (0, 0), (0, 0), 0.0, "")
        names = self._names(source.mime)
        with self._database.write() as connection:
            medium = self._note(connection, number, owner, blank, names, words=words, state="working")
            self.processor.note(connection, number, source)
            if also is not None:
                also(connection, number)
        return medium, self.processor.begin(NotedMedium(number, owner, *names), source)

    def forget(self, owner: int, number: int) -> None:
        """Delete a medium of ``owner`` that is in no post."""
        with self._database.write() as connection:
            sql = "DELETE FROM media WHERE id = ? AND owner = ? AND post IS NULL AND scheduled IS NULL"
            connection.execute(sql, (number, owner))
        self._files.free_unused()

    def close(self) -> None:
        """Wait for files in processing; files that are queued are processed after the next start."""
        self.processor.close()

    def get(self, owner: int, number: int) -> MediaRecord:
        """Return a medium of ``owner``, posted or not, else raise Problem 404."""
        with self._database.read() as connection:
            found = record_loader.own_media(connection, owner, [number])
        if not found:
            raise not_found()
        return found[number]

    def describe(self, owner: int, number: int, words: MediaDescription) -> MediaRecord:
        """Change description or focus, also of a posted medium; None leaves a value unchanged."""
        check(words, self.limits)
        with self._database.write() as connection:
            write(connection, owner, number, words)
            found = record_loader.own_media(connection, owner, [number])
        if not found:
            raise not_found()
        return found[number]

    def add_profile_picture(self, owner: int, incoming: IncomingFile, *, size_px: int) -> str:
        """Store a picture as a JPEG of at most ``size_px``, without metadata, and return its public name.

        Raises:
            Problem: 422 for a file that is no picture, is unreadable, has too many pixels or exceeds the owner's quota.
            DecoderStopped: this computer is too busy to tell.
        """
        if not incoming.mime.startswith("image/"):
            raise invalid("File is not a picture")
        small = incoming.path.with_name(incoming.path.name + ".small")
        try:
            source = SourceFile(incoming.path, incoming.mime)
            self._preparation.write_picture(source, small, size_px=size_px)
            name = self._random_bytes(16).hex() + ".jpg"
            with self._files.taking_in() as files:
                placed = files.place(small, ".jpg")
                with self._database.write() as connection:
                    files.serve(connection, owner, name, placed)
        except Unreadable as error:
            raise unusable(error) from error
        finally:
            small.unlink(missing_ok=True)
        return name

    def remove_named(self, names: Iterable[str]) -> None:
        """Delete the files with these public names."""
        self._files.drop(names)

    def remove_files(self) -> None:
        """Delete the files of media whose rows are gone."""
        self._files.free_unused()

    def purge_unattached(self) -> int:
        """Delete media that were not posted in time, and return how many."""
        oldest = self._clock_ms() - self.limits.unattached_ms
        with self._database.write() as connection:
            gone = rows(connection, PURGE, (oldest,))
        self._files.free_unused()
        return len(gone)

    def clear_incoming(self) -> int:
        """Delete the files of interrupted uploads, but not those still to be processed, and return how many there were.

        Only while nothing is being received.
        """
        left = set(self._incoming.iterdir()) - self.processor.waiting_files()
        for path in left:
            path.unlink(missing_ok=True)
        return len(left)

    def _names(self, mime: str) -> tuple[str, str]:
        """Return new unguessable names for a file and its preview."""
        return self._random_bytes(16).hex() + EXTENSIONS[mime], self._random_bytes(16).hex() + ".jpg"

    def _note(
        self,
        connection: apsw.Connection,
        number: int,
        owner: int,
        prepared: PreparedMedia,
        names: tuple[str, str],
        *,
        words: MediaDescription,
        state: str = "ready",
    ) -> MediaRecord:
        x, y = words.focus or (0.0, 0.0)
        connection.execute(
            "INSERT INTO media (id, owner, name, preview, kind, width, height, preview_width,"
            " preview_height, duration_s, blurhash, description, focus_x, focus_y, created_ms, state)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (number, owner, *names, prepared.kind, *prepared.size, *prepared.preview_size,
             prepared.duration_s, prepared.blurhash, words.description or "", x, y, self._clock_ms(),
             state),
        )  # fmt: skip
        return record_loader.own_media(connection, owner, [number])[number]
