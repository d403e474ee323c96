"""Prepares received files for storage: removes metadata and renders previews."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kesong_desktop.homeserver.limits import HomeLimits
from kesong_desktop.homeserver.media_tools import MediaTools
from kesong_desktop.homeserver.problems import invalid

PREVIEW_PX = 640
_BLURHASH_PX = 64


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A received file, its sniffed type, and the cover picture of a video, if any.

    ``is_slow``: processing may take long, and comes after all other files.
    """

    path: Path
    mime: str
    cover: Path | None = None
    is_slow: bool = False

    @property
    def kind(self) -> str:
        """``image`` or ``video``, by the sniffed type."""
        return kind_of(self.mime)


@dataclass(frozen=True, slots=True)
class PreparedMedia:
    """Files ready for storage, with their properties. ``kind`` is ``image`` or ``video``, sizes are in pixels."""

    clean: Path
    preview: Path
    kind: str
    size: tuple[int, int]
    preview_size: tuple[int, int]
    duration_s: float
    blurhash: str


class MediaPreparation:
    """Prepares files; its results are in ``folder`` and are deleted unless the caller moves them."""

    def __init__(self, tools: MediaTools, limits: HomeLimits, folder: Path) -> None:
        self.is_interrupted = tools.is_interrupted
        self._tools = tools
        self._limits = limits
        self._folder = folder

    @contextmanager
    def prepared(self, source: SourceFile) -> Iterator[PreparedMedia]:
        """Lend the prepared files of ``source``, which is left unchanged.

        Raises:
            Problem: 422, it has too many pixels.
            Unreadable: it cannot be read.
            DecoderStopped: this computer is too busy to tell.
        """
        clean, preview = (self._folder / (source.path.name + end) for end in (".clean", ".preview"))
        try:
            yield self._prepare(source, clean, preview)
        finally:
            for path in (clean, preview):
                path.unlink(missing_ok=True)

    def write_picture(self, source: SourceFile, target: Path, *, size_px: int) -> None:
        """Write a JPEG of at most ``size_px``, without metadata, to ``target``. Raises as ``prepared``."""
        clean = self._folder / (source.path.name + ".clean")
        try:
            self._checked_size(source.path)
            self._tools.strip_file(source.path, clean, mime=source.mime)
            target.write_bytes(self._tools.thumbnail(clean, size_px=size_px))
        finally:
            clean.unlink(missing_ok=True)

    def _prepare(self, source: SourceFile, clean: Path, preview: Path) -> PreparedMedia:
        duration_s, size = self._checked_size(source.path)
        self._tools.strip_file(source.path, clean, mime=source.mime)
        shown = clean if source.cover is None or source.kind != "video" else source.cover
        preview.write_bytes(self._tools.thumbnail(shown, size_px=PREVIEW_PX))
        small = self._tools.probe(preview)
        return PreparedMedia(
            clean=clean,
            preview=preview,
            kind=source.kind,
            size=size,
            preview_size=(small.width, small.height),
            duration_s=duration_s,
            blurhash=self._tools.blurhash(self._tools.thumbnail(preview, size_px=_BLURHASH_PX)),
        )

    def _checked_size(self, path: Path) -> tuple[float, tuple[int, int]]:
        facts = self._tools.probe(path)
        if facts.width * facts.height > self._limits.image_pixels:
            raise invalid(f"Picture has more than {self._limits.image_pixels} pixels")
        return facts.duration_s, (facts.width, facts.height)


def kind_of(mime: str) -> str:
    """Return ``image`` or ``video`` for a sniffed type."""
    return "video" if mime.startswith("video/") else "image"
