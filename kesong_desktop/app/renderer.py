"""Makes the function that renders a picture for upload."""

from collections.abc import Callable
from pathlib import Path

from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.imaging.export.export_options import ExportOptions
from kesong_desktop.imaging.metadata.kept_attribution import KeptAttribution
from kesong_desktop.model.account import Capability
from kesong_desktop.model.outbox import OutboxMedia
from kesong_desktop.model.rendered_file import RenderedFile
from kesong_desktop.settings import SettingsFile


def make_renderer(
    settings: SettingsFile, decoder_pool: DecoderPool
) -> Callable[[OutboxMedia, Path, str, Capability], RenderedFile]:
    """Return a function that renders a picture into a folder, within the preferences and the limits of the server."""

    def render(picture: OutboxMedia, folder: Path, stem: str, capability: Capability) -> RenderedFile:
        limits, preferences = capability.limits, settings.load()
        options = ExportOptions(
            image_bytes=limits.image_bytes,
            image_pixels=limits.image_pixels,
            video_bytes=limits.video_bytes,
            mime_types=limits.mime_types,
            max_side_px=preferences.picture_px,
            keep=KeptAttribution(preferences.keep_author, preferences.keep_copyright),
            takes_covers=capability.clip_covers,
        )
        return decoder_pool.render(Path(picture.source), folder, stem, options, picture.recipe)

    return render
