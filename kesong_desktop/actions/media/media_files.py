"""Pixels and facts of media files on this computer, decoded in separate processes."""

from pathlib import Path

from kesong_desktop.imaging.decoder_pool.jobs import DecodedPixels
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.model.library.details import FileDetails
from kesong_desktop.model.library.photo import MediaFacts
from kesong_desktop.store.drafts.draft_media import DraftMedia


class MediaFiles:
    """Local media files, or the draft's copies of missing ones. Any thread may call."""

    def __init__(self, draft_media: DraftMedia, decoder_pool: DecoderPool) -> None:
        self._draft_media = draft_media
        self._decoder_pool = decoder_pool

    def local_path(self, path: str) -> Path:
        """Return ``path``, or the draft's copy if the file is missing."""
        return self._draft_media.where(path)

    def pixels(self, path: str, px: int, recipe: Recipe | None = None) -> DecodedPixels:
        """Return a picture, or a video's first frame, upright, at most ``px`` on its longer side; edited by ``recipe``.

        Raises:
            Unreadable, FormatMissing: it cannot be decoded.
        """
        source = self.local_path(path)
        if recipe is None:
            return self._decoder_pool.view(source, px)
        return self._decoder_pool.edited(source, px, recipe)

    def frame(self, path: str, second: float, px: int, *, is_last: bool = False) -> DecodedPixels:
        """Return the first frame of a video from ``second`` on, or with ``is_last`` the last one before it.

        Raises:
            Unreadable, FormatMissing: it cannot be decoded.
        """
        return self._decoder_pool.frame(self.local_path(path), second, px, is_last=is_last)

    def facts(self, path: str) -> MediaFacts:
        """Kind, upright size, duration and place of a file.

        Raises:
            Unreadable, FormatMissing: it cannot be read.
        """
        return self._decoder_pool.probe(self.local_path(path))

    def details(self, path: Path) -> FileDetails:
        """Metadata of one file, as shown in the information panel.

        Raises:
            Unreadable, FormatMissing: it cannot be read.
        """
        return self._decoder_pool.details(path)
