"""Media files: upload, metadata removal, storage, descriptions, and deletion of unposted ones."""

import logging
import threading
from collections.abc import Iterable
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from pathlib import Path

import apsw

from kesong_desktop.errors import DecoderStopped, Unreadable
from kesong_desktop.homeserver.limits import HomeLimits
from kesong_desktop.homeserver.media_tools import MediaTools
from kesong_desktop.homeserver.problems import ApiProblem, invalid, not_found
from kesong_desktop.homeserver.service.files.file_store import FileStore, PlacedFile, PlacedFiles
from kesong_desktop.homeserver.service.files.quotas import QuotaService
from kesong_desktop.homeserver.service.media_description import MediaDescription, check, write
from kesong_desktop.homeserver.service.media_upload import FreeBytes, IncomingFile, free_disk_bytes
from kesong_desktop.homeserver.storage import record_loader
from kesong_desktop.homeserver.storage.database import HomeDatabase, rows
from kesong_desktop.homeserver.storage.ids import ClockMs, IdGenerator, RandomBytes
from kesong_desktop.homeserver.storage.records import MediaRecord
from kesong_desktop.imaging.file_type import EXTENSIONS
from kesong_desktop.private_files import make_folder

PREVIEW_PX = 640
PURGE = """
DELETE FROM media INDEXED BY media_unattached
WHERE post IS NULL AND scheduled IS NULL AND created_ms < ? RETURNING id
"""
"""SQLite itself would take the index of scheduled posts, in which all media are."""
_BLURHASH_PX = 64
_MOST_TRIES = 20
"""How often a file is begun on a busy computer. Each try takes minutes before it is given up."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PreparedMedia:
    """Files ready to be put in place, and what is known of them. ``kind`` is ``image`` or ``video``, sizes are in pixels."""

    clean: Path
    preview: Path
    kind: str
    size: tuple[int, int]
    preview_size: tuple[int, int]
    duration_s: float
    blurhash: str


class MediaStore:
    """The media and their table: ``incoming/`` for what is being worked on, the ``FileStore`` for the rest."""

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
        workshop: Executor,
        free_bytes: FreeBytes = free_disk_bytes,
    ) -> None:
        self.accepted = tools.accepted
        self._database = database
        self._incoming = folder / "incoming"
        self._files = files
        self._quotas = quotas
        self._tools = tools
        self._ids = ids
        self._clock_ms = clock_ms
        self._random_bytes = random_bytes
        self._limits = limits
        self._workshop = workshop
        self._free_bytes = free_bytes
        self._slots = threading.BoundedSemaphore(2)
        make_folder(self._incoming)

    def receive(self, owner: int, *, image_bytes: int | None = None) -> IncomingFile:
        """Return a place for the bytes of an upload, of a picture at most ``image_bytes`` where that is given.

        Raises:
            DiskFull: too little room is left.
            Problem: 422, the owner's quota is used up.
        """
        limits = self._limits if image_bytes is None else replace(self._limits, image_bytes=image_bytes)
        path = self._incoming / self._random_bytes(16).hex()
        return IncomingFile(
            path,
            self.accepted,
            limits,
            room_bytes=self._quotas.room_bytes(owner),
            free_bytes=self._free_bytes,
        )

    def add(
        self, owner: int, incoming: IncomingFile, words: MediaDescription, cover: IncomingFile | None = None
    ) -> MediaRecord:
        """Strip what came in, put it in place and then note it; the bytes that came are deleted in any case.

        ``cover`` is a picture that stands for a clip in the place of its first frame.

        Raises:
            Problem: 422 for what cannot be read, is too many pixels or is badly described.
            DecoderStopped: this computer is too busy to tell.
        """
        check(words, self._limits)
        temporary = [incoming.path]
        try:
            with self._slots:
                prepared = self._prepare(incoming, temporary, cover)
            return self.add_prepared(owner, prepared, incoming.mime, words)
        except Unreadable as error:
            raise invalid(f"File cannot be used: {error.reason.replace('_', ' ')}") from error
        finally:
            for path in temporary:
                path.unlink(missing_ok=True)

    def add_prepared(
        self, owner: int, prepared: PreparedMedia, mime: str, words: MediaDescription
    ) -> MediaRecord:
        """Move files that need no more work into place, and note them. They must lie on the media folder's file system.

        Problem 422 over the owner's quota; nothing is kept then.
        """
        names = self._names(mime)
        with self._files.taking_in() as files:
            placed = _place(files, prepared, names)
            with self._database.write() as connection:
                medium = self._note(connection, self._ids.take(), owner, prepared, names, words=words)
                for name, file in zip(names, placed, strict=True):
                    files.serve(connection, owner, name, file)
            return medium

    def add_later(
        self, owner: int, incoming: IncomingFile, words: MediaDescription, cover: IncomingFile | None = None
    ) -> MediaRecord:
        """Note what came in and work on it afterwards; what goes wrong then is seen in its state.

        Raises:
            Problem: 422 for bad words.
        """
        check(words, self._limits)
        number = self._ids.take()
        blank = PreparedMedia(incoming.path, incoming.path, _kind(incoming.mime), (0, 0), (0, 0), 0.0, "")
        names = self._names(incoming.mime)
        with self._database.write() as connection:
            medium = self._note(connection, number, owner, blank, names, words=words, state="working")
        for one in (incoming, cover):
            if one is not None:
                one.hand_over()
        self._workshop.submit(self._finish, medium, incoming, cover)
        return medium

    def give_up_unfinished(self) -> None:
        """What a stop or crash interrupted has failed. Only while nothing is being worked on."""
        with self._database.write() as connection:
            connection.execute("UPDATE media SET state = 'failed' WHERE state = 'working'")

    def close(self) -> None:
        """Wait for what is being worked on; what has not begun is given up."""
        self._workshop.shutdown(wait=True, cancel_futures=True)

    def get(self, owner: int, number: int) -> MediaRecord:
        """One's own medium, posted or not, else Problem 404."""
        with self._database.read() as connection:
            found = record_loader.own_media(connection, owner, [number])
        if not found:
            raise not_found()
        return found[number]

    def describe(self, owner: int, number: int, words: MediaDescription) -> MediaRecord:
        """Change description or focus, also of a posted medium; what is not given stays as it is."""
        check(words, self._limits)
        with self._database.write() as connection:
            write(connection, owner, number, words)
            found = record_loader.own_media(connection, owner, [number])
        if not found:
            raise not_found()
        return found[number]

    def add_profile_picture(self, owner: int, incoming: IncomingFile, *, size_px: int) -> str:
        """Put a picture in place as a JPEG of at most ``size_px``, without metadata, and return its public name.

        Raises:
            Problem: 422 for what is no picture, cannot be read, is too many pixels or over the owner's quota.
            DecoderStopped: this computer is too busy to tell.
        """
        if not incoming.mime.startswith("image/"):
            raise invalid("File is not a picture")
        clean, small = (incoming.path.with_name(incoming.path.name + end) for end in (".clean", ".small"))
        try:
            with self._slots:
                facts = self._tools.probe(incoming.path)
                if facts.width * facts.height > self._limits.image_pixels:
                    raise invalid(f"Picture has more than {self._limits.image_pixels} pixels")
                self._tools.strip_file(incoming.path, clean, mime=incoming.mime)
                small.write_bytes(self._tools.thumbnail(clean, size_px=size_px))
            name = self._random_bytes(16).hex() + ".jpg"
            with self._files.taking_in() as files:
                placed = files.place(small, ".jpg")
                with self._database.write() as connection:
                    files.serve(connection, owner, name, placed)
        except Unreadable as error:
            raise invalid(f"File cannot be used: {error.reason.replace('_', ' ')}") from error
        finally:
            for path in (clean, small):
                path.unlink(missing_ok=True)
        return name

    def remove_named(self, names: Iterable[str]) -> None:
        """Delete the files with these public names."""
        self._files.drop(names)

    def remove_files(self) -> None:
        """Delete the files of media whose rows are gone."""
        self._files.free_unused()

    def purge_unattached(self) -> int:
        """Delete media that were not posted in time; returns how many."""
        oldest = self._clock_ms() - self._limits.unattached_ms
        with self._database.write() as connection:
            gone = rows(connection, PURGE, (oldest,))
        self._files.free_unused()
        return len(gone)

    def clear_incoming(self) -> int:
        """Delete what an interrupted upload has left; how many there were. Only while nothing is being taken in."""
        left = list(self._incoming.iterdir())
        for path in left:
            path.unlink(missing_ok=True)
        return len(left)

    def _prepare(
        self, incoming: IncomingFile, temporary: list[Path], cover: IncomingFile | None = None
    ) -> PreparedMedia:
        facts = self._tools.probe(incoming.path)
        if facts.width * facts.height > self._limits.image_pixels:
            raise invalid(f"Picture has more than {self._limits.image_pixels} pixels")
        clean, preview = (incoming.path.with_name(incoming.path.name + end) for end in (".clean", ".preview"))
        temporary += [clean, preview]
        self._tools.strip_file(incoming.path, clean, mime=incoming.mime)
        shown = clean if cover is None or _kind(incoming.mime) != "video" else cover.path
        preview.write_bytes(self._tools.thumbnail(shown, size_px=PREVIEW_PX))
        small = self._tools.probe(preview)
        return PreparedMedia(
            clean=clean,
            preview=preview,
            kind=_kind(incoming.mime),
            size=(facts.width, facts.height),
            preview_size=(small.width, small.height),
            duration_s=facts.duration_s,
            blurhash=self._tools.blurhash(self._tools.thumbnail(preview, size_px=_BLURHASH_PX)),
        )

    def _finish(
        self, medium: MediaRecord, incoming: IncomingFile, cover: IncomingFile | None, tries: int = 1
    ) -> None:
        """Work on a file in the background, again later where this computer is too busy; never raises."""
        sources = [incoming.path] if cover is None else [incoming.path, cover.path]
        temporary = list(sources)
        try:
            prepared = self._prepare(incoming, temporary, cover)
            self._complete(medium, prepared)
        except DecoderStopped:
            if tries < _MOST_TRIES and self._is_again_later(medium, incoming, cover, tries + 1):
                temporary = [path for path in temporary if path not in sources]
            else:
                self._fail(medium)
        except (Unreadable, ApiProblem) as problem:
            log.info("a clip cannot be used: %s", problem)
            self._fail(medium)
        except Exception:
            log.exception("a clip could not be worked on")
            self._fail(medium)
        finally:
            for path in temporary:
                path.unlink(missing_ok=True)

    def _is_again_later(
        self, medium: MediaRecord, incoming: IncomingFile, cover: IncomingFile | None, tries: int
    ) -> bool:
        """Queue a file behind the others that wait. Return False if the server is being stopped."""
        log.info("a file waits: this computer is too busy")
        try:
            self._workshop.submit(self._finish, medium, incoming, cover, tries)
        except RuntimeError:
            return False
        return True

    def _complete(self, medium: MediaRecord, prepared: PreparedMedia) -> None:
        """Note what is known now, unless the medium was dropped meanwhile. Problem 422 over the owner's quota."""
        names = (medium.name, medium.preview)
        with self._files.taking_in() as files:
            placed = _place(files, prepared, names)
            with self._database.write() as connection:
                connection.execute(
                    "UPDATE media SET width = ?, height = ?, preview_width = ?, preview_height = ?,"
                    " duration_s = ?, blurhash = ?, state = 'ready' WHERE id = ?",
                    (
                        *prepared.size,
                        *prepared.preview_size,
                        prepared.duration_s,
                        prepared.blurhash,
                        medium.id,
                    ),
                )
                if connection.changes():
                    for name, file in zip(names, placed, strict=True):
                        files.serve(connection, medium.owner, name, file)

    def _fail(self, medium: MediaRecord) -> None:
        with self._database.write() as connection:
            connection.execute("UPDATE media SET state = 'failed' WHERE id = ?", (medium.id,))

    def _names(self, mime: str) -> tuple[str, str]:
        """New unguessable names for a file and its preview."""
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


def _place(files: PlacedFiles, prepared: PreparedMedia, names: tuple[str, str]) -> list[PlacedFile]:
    paths = (prepared.clean, prepared.preview)
    return [files.place(path, Path(name).suffix) for path, name in zip(paths, names, strict=True)]


def _kind(mime: str) -> str:
    return "video" if mime.startswith("video/") else "image"
