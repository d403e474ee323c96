"""The imaging functions that the home server uses, as plain callables."""

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.model.library.photo import MediaFacts

_ALWAYS = ("image/jpeg", "image/png", "image/gif", "image/webp", "image/avif")
_HEIF = ("image/heic", "image/heif")
_CLIPS = ("video/mp4", "video/quicktime")


def _never() -> bool:
    return False


class StripFile(Protocol):
    """Callable that removes private metadata from a media file."""

    def __call__(self, source: Path, target: Path, *, mime: str) -> None:
        """Write a copy of ``source`` to ``target`` without location, serial numbers or other metadata.

        Raises:
            Unreadable: the file cannot be cleaned, and must not be stored.
        """


class MakeThumbnail(Protocol):
    """Callable that renders a JPEG thumbnail of a picture or video."""

    def __call__(self, path: Path, *, size_px: int) -> bytes:
        """Return a JPEG of at most ``size_px`` on its longer side; of a video, its poster frame."""


@dataclass(frozen=True, slots=True)
class MediaTools:
    """The callables, and the kinds of file (sniffed MIME types) that they can handle."""

    probe: Callable[[Path], MediaFacts]
    strip_file: StripFile
    thumbnail: MakeThumbnail
    blurhash: Callable[[bytes], str]
    accepted: tuple[str, ...] = _ALWAYS
    is_interrupted: Callable[[], bool] = _never
    """Whether the decoder pool is shutting down: ``DecoderStopped`` is then caused neither by the file nor by high load."""


def real_tools(decoder_pool: DecoderPool | None = None) -> MediaTools:
    """Return the tools of ``kesong_desktop.imaging``, for the file types that the installed codecs can read.

    With a ``decoder_pool`` files are decoded in it, as untrusted files must be.
    """
    # Only a running server needs the codecs.
    from kesong_desktop.imaging import blurhash, thumbnail  # noqa: PLC0415
    from kesong_desktop.imaging.export import sanitise  # noqa: PLC0415
    from kesong_desktop.imaging.metadata import probe  # noqa: PLC0415

    heif = _HEIF if importlib.util.find_spec("pillow_heif") else ()
    clips = _CLIPS if importlib.util.find_spec("av") else ()
    return MediaTools(
        probe=decoder_pool.probe if decoder_pool else probe.probe,
        strip_file=decoder_pool.strip_file if decoder_pool else sanitise.strip_file,
        thumbnail=decoder_pool.thumbnail if decoder_pool else thumbnail.make_thumbnail,
        blurhash=blurhash.encode,
        accepted=(*_ALWAYS, *heif, *clips),
        is_interrupted=decoder_pool.interrupted.is_set if decoder_pool else _never,
    )
