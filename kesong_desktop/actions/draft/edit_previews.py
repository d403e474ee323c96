"""Edit previews of one picture. Pillow is only imported when a picture is opened."""

from dataclasses import replace
from typing import TYPE_CHECKING

from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.model.edit.geometry import Size
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.model.library.photo import MediaFacts
from kesong_desktop.store.drafts.draft_media import DraftMedia

if TYPE_CHECKING:
    from kesong_desktop.imaging.edit.proxy import PreviewProxy


class EditPreviews:
    """Opens the pictures of drafts for the editor; files are decoded in the decoder pool."""

    def __init__(self, decoder_pool: DecoderPool, media: DraftMedia) -> None:
        self._decoder_pool = decoder_pool
        self._media = media

    def open(self, path: str) -> tuple["PreviewProxy", Size]:
        """Return previews of the picture at ``path``, and its upright size.

        Raises:
            Unreadable, FormatMissing: it cannot be opened.
        """
        from kesong_desktop.imaging.decoder_pool.proxy_loader import open_proxy  # noqa: PLC0415
        from kesong_desktop.imaging.edit.fonts import Fonts  # noqa: PLC0415 - they load Pillow

        proxy = open_proxy(self._decoder_pool, self._media.where(path), Fonts())
        return proxy, proxy.full

    def video_facts(self, path: str) -> MediaFacts | None:
        """Return the facts of the video at ``path``; None where it is a picture.

        Raises:
            Unreadable, FormatMissing: it cannot be opened.
        """
        facts = self._decoder_pool.probe(self._media.where(path))
        return facts if facts.kind == "video" else None


def without_frame(recipe: Recipe) -> Recipe:
    """Return the recipe without crop, vignette and grain: the whole picture in its colors, for choosing a crop."""
    adjust = replace(recipe.adjust, vignette=0, grain=0)
    return Recipe(adjust=adjust, look=recipe.look, strength=recipe.strength)
