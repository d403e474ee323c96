"""Resumable uploads: their rows, their files in ``uploads/``, and their writers."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

import apsw

from kesong_desktop.errors import DiskFull
from kesong_desktop.homeserver.problems import ApiProblem, invalid, not_found
from kesong_desktop.homeserver.service.files.file_store import measure
from kesong_desktop.homeserver.service.media_description import MediaDescription
from kesong_desktop.homeserver.service.uploads.incoming_file import IncomingFile
from kesong_desktop.homeserver.service.uploads.media import MediaStore
from kesong_desktop.homeserver.service.uploads.media_processor import make_durable
from kesong_desktop.homeserver.service.uploads.preparation import SourceFile
from kesong_desktop.homeserver.service.uploads.upload_table import UploadRow, UploadTable
from kesong_desktop.homeserver.storage.database import HomeDatabase
from kesong_desktop.homeserver.storage.ids import ClockMs, RandomBytes
from kesong_desktop.homeserver.storage.records import MediaRecord
from kesong_desktop.private_files import make_folder

CHECKSUM_MISMATCH = 460
"""HTTP status of the tus protocol for content with another checksum than announced."""


@dataclass(frozen=True, slots=True)
class ResumableState:
    """State of an upload. ``offset_bytes`` of ``length_bytes`` were received; it expires at ``expires_ms``."""

    id: str
    length_bytes: int
    offset_bytes: int
    expires_ms: int


class _Taken(Exception):
    """Another request has created a medium from the upload."""


class UploadWriter:
    """Writes the bytes of one request. Of concurrent requests only the last one may write."""

    def __init__(self, upload: str, incoming: IncomingFile, length_bytes: int) -> None:
        self.upload = upload
        self._incoming = incoming
        self._length_bytes = length_bytes
        self._lock = threading.Lock()
        self._is_ended = False

    @property
    def offset_bytes(self) -> int:
        """Number of bytes of the upload that were received."""
        return self._incoming.size_bytes

    def write(self, data: bytes) -> None:
        """Write the next bytes.

        Raises:
            Problem: 423, another request continues the upload; 413, there are more bytes than announced; or as
                ``IncomingFile.write``.
            DiskFull: too little room would be left.
        """
        with self._lock:
            if self._is_ended:
                raise ApiProblem(423, "Another request goes on with this upload")
            if len(data) > self._length_bytes - self._incoming.size_bytes:
                raise ApiProblem(
                    413, f"There is more than the {self._length_bytes} bytes that were announced"
                )
            self._incoming.write(data)

    def end(self) -> None:
        """End the writer; received bytes are kept. A second call does nothing."""
        with self._lock:
            self._is_ended = True
            self._incoming.discard()


class ResumableUploads:
    """The unfinished uploads of a home, below ``folder``, and the results of recently finished ones. Thread-safe."""

    def __init__(
        self,
        database: HomeDatabase,
        folder: Path,
        media: MediaStore,
        *,
        clock_ms: ClockMs,
        random_bytes: RandomBytes,
    ) -> None:
        self._table = UploadTable(database, clock_ms, media.limits)
        self._folder = folder / "uploads"
        self._media = media
        self._random_bytes = random_bytes
        self._limits = media.limits
        self._lock = threading.RLock()
        self._writers: dict[str, UploadWriter] = {}
        make_folder(self._folder)

    @property
    def largest_bytes(self) -> int:
        """Maximum size of an upload."""
        return max(self._limits.video_bytes, self._limits.image_bytes)

    def create(self, owner: int, length_bytes: int, *, sha256: str = "", key: str = "") -> ResumableState:
        """Begin an upload; with a ``key`` that its owner used before, resume that upload if it is of the same file.

        Idle uploads of the same user are deleted to make room, the least recently used first.

        Raises:
            Problem: 413, it is too large; 422, it is empty or over the owner's quota; 429 as ``MediaStore.receive``.
            DiskFull: too little room would be left.
        """
        if length_bytes < 1:
            raise invalid("File can't be blank")
        if length_bytes > self.largest_bytes:
            raise ApiProblem(413, f"The file is larger than the {self.largest_bytes} bytes that are taken")
        with self._lock:
            known = self._current(self._table.by_key(owner, key)) if key else None
            if known is not None:
                is_same = (known.length_bytes, known.sha256) == (length_bytes, sha256)
                if is_same and self._table.is_usable(known):
                    self._table.renew(known)
                    return self._state(self._own(owner, known.id))
                self._remove(known)
            self._make_room(owner, length_bytes)
            number = self._random_bytes(16).hex()
            self._table.insert(number, owner, key, length_bytes, sha256)
            return self._state(self._own(owner, number))

    def state(self, owner: int, number: str) -> ResumableState:
        """Return the state of an upload of ``owner``, and end its writer, so that the offset is stable. Problem 404."""
        with self._lock:
            found = self._own(owner, number)
            self._end_writer(number)
            return self._state(found)

    def begin_part(self, owner: int, number: str, offset_bytes: int) -> UploadWriter:
        """Return a writer for an upload of ``owner`` from its offset on; end it with ``end_part``.

        Raises:
            Problem: 404, 409 for a wrong offset, or 422 as ``MediaStore.receive``.
            DiskFull: too little room is left.
        """
        with self._lock:
            found = self._own(owner, number)
            writer = self._writers.get(number)
            if writer is not None and writer.offset_bytes == offset_bytes:
                self._end_writer(number)
            if self._state(found).offset_bytes != offset_bytes or found.media is not None:
                raise ApiProblem(409, "The upload stands at another offset")
            self._table.touch(number)
            writer = UploadWriter(number, self._incoming(found), found.length_bytes)
            self._writers[number] = writer
            return writer

    def end_part(self, writer: UploadWriter, *, is_hopeless: bool = False) -> None:
        """End a writer. An upload that ``is_hopeless`` is deleted."""
        with self._lock:
            writer.end()
            if self._writers.get(writer.upload) is not writer:
                return
            del self._writers[writer.upload]
            self._table.touch(writer.upload)
            if is_hopeless and (found := self._table.by_id(writer.upload)) is not None:
                self._remove(found)

    def finish(
        self,
        owner: int,
        number: str,
        words: MediaDescription,
        make_source: Callable[[Path, str], SourceFile],
    ) -> tuple[MediaRecord, Future[None] | None]:
        """Create a medium from a complete upload, or return the existing one; with the future of its processing if it began now.

        ``make_source`` returns the ``SourceFile`` for path and sniffed type.

        Raises:
            Problem: 404; 409, it is not complete; 422, it is no picture or video; 460, its checksum differs from the
                announced one: it is deleted then.
        """
        with self._lock:
            found = self._own(owner, number)
            self._end_writer(number)
            if found.media is None and self._state(found).offset_bytes != found.length_bytes:
                raise ApiProblem(409, "The upload is not complete")
        if found.media is not None:
            return self._media.get(owner, found.media), None
        try:
            return self._make_medium(found, words, make_source)
        except (_Taken, FileNotFoundError):
            with self._lock:
                again = self._own(owner, number)
            if again.media is None:
                raise not_found() from None
            return self._media.get(owner, again.media), None

    def remove(self, owner: int, number: str) -> None:
        """Delete an upload of ``owner``; a medium created from it is kept. Problem 404 for any other."""
        with self._lock:
            self._remove(self._own(owner, number))

    def expire(self) -> int:
        """Delete expired uploads, and files without a row, and return how many uploads expired."""
        with self._lock:
            expired = [one for one in self._table.expired() if one.id not in self._writers]
            for one in expired:
                self._remove(one)
            self.sweep()
            return len(expired)

    def sweep(self) -> None:
        """Delete files without a row, as those of removed users."""
        with self._lock:
            paths = list(self._folder.iterdir())
            known = self._table.lengths()
            waiting = self._media.processor.waiting_files()
            for path in paths:
                if path.name not in known and path not in waiting:
                    self._end_writer(path.name)
                    path.unlink(missing_ok=True)

    def _make_medium(
        self, found: UploadRow, words: MediaDescription, make_source: Callable[[Path, str], SourceFile]
    ) -> tuple[MediaRecord, Future[None]]:
        """Insert a medium and claim the upload for it. Problem as ``finish``; ``_Taken`` if another request was first."""
        incoming = self._incoming(found)
        try:
            mime = self._checked_type(found, incoming)
        except ApiProblem:
            self._remove_unless_taken(found)
            raise
        source = make_source(self._folder / found.id, mime)
        make_durable(source.path)

        def claim(connection: apsw.Connection, medium: int) -> None:
            if not self._table.claim(connection, found.id, medium):
                raise _Taken

        return self._media.add(found.owner, source, words, also=claim)

    def _checked_type(self, found: UploadRow, incoming: IncomingFile) -> str:
        """Return the sniffed type of a complete file. Problem 422 or 460 for an unusable one."""
        try:
            incoming.finish()
        finally:
            incoming.discard()
        if found.sha256 and measure(self._folder / found.id)[0].hex() != found.sha256:
            raise ApiProblem(CHECKSUM_MISMATCH, "What arrived is not what was announced. Upload it again")
        return incoming.mime

    def _remove_unless_taken(self, found: UploadRow) -> None:
        with self._lock:
            now = self._table.by_id(found.id)
            if now is not None and now.media is not None:
                raise _Taken
            if now is not None:
                self._remove(now)

    def _incoming(self, found: UploadRow) -> IncomingFile:
        others = self._table.reserved_bytes(found.owner) - found.length_bytes
        waiting = self._media.processor.waiting(found.owner)[1]
        return IncomingFile(
            self._folder / found.id,
            self._media.accepted,
            self._limits,
            room_bytes=self._media.quotas.room_bytes(found.owner, waiting + max(others, 0)),
            free_bytes=self._media.free_bytes,
            is_resumed=True,
        )

    def _make_room(self, owner: int, length_bytes: int) -> None:
        """Delete older uploads of the owner as far as needed for a new one. Problem 422, or DiskFull."""
        unfinished = self._table.unfinished(owner)
        idle = [one for one in unfinished if one.id not in self._writers]
        while idle and len(unfinished) >= self._limits.unfinished_uploads:
            unfinished.remove(idle[0])
            self._remove(idle.pop(0))
        if len(unfinished) >= self._limits.unfinished_uploads:
            raise ApiProblem(429, "Too many of your uploads are under way", retry_after_s=5)
        count, waiting = self._media.processor.waiting(owner)
        if count >= self._limits.uploads_waiting:
            raise ApiProblem(429, "Your last uploads are still being worked on", retry_after_s=5)
        room = self._media.quotas.room_bytes(owner, waiting)
        while room is not None and self._table.reserved_bytes(owner) + length_bytes > room:
            if not idle:
                raise ApiProblem(
                    422, "This file does not fit into what is left of your storage on this server"
                )
            self._remove(idle.pop(0))
        if (
            self._media.free_bytes(self._folder) - self._coming_bytes() - length_bytes
            < self._limits.free_bytes
        ):
            raise DiskFull(str(self._folder))

    def _coming_bytes(self) -> int:
        """Return how many bytes of all unfinished uploads are still missing."""
        lengths = self._table.lengths()
        return sum(max(0, length - self._size(number)) for number, length in lengths.items())

    def _state(self, found: UploadRow) -> ResumableState:
        writer = self._writers.get(found.id)
        if found.media is not None:
            offset = found.length_bytes
        else:
            offset = writer.offset_bytes if writer is not None else self._size(found.id)
        return ResumableState(
            found.id, found.length_bytes, offset, found.used_ms + self._limits.unfinished_ms
        )

    def _own(self, owner: int, number: str) -> UploadRow:
        found = self._current(self._table.by_id(number))
        if found is None or found.owner != owner:
            raise not_found()
        return found

    def _current(self, found: UploadRow | None) -> UploadRow | None:
        """Return the upload, or delete it and return None if it has expired."""
        if found is not None and found.id not in self._writers and self._table.is_expired(found):
            self._remove(found)
            return None
        return found

    def _remove(self, found: UploadRow) -> None:
        self._end_writer(found.id)
        self._table.delete(found.id)
        path = self._folder / found.id
        if path not in self._media.processor.waiting_files():
            path.unlink(missing_ok=True)

    def _end_writer(self, number: str) -> None:
        writer = self._writers.pop(number, None)
        if writer is not None:
            writer.end()

    def _size(self, number: str) -> int:
        try:
            return (self._folder / number).stat().st_size
        except FileNotFoundError:
            return 0
