"""What the home server needs of pictures, as plain callables."""

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kesong_desktop.imaging.fence.gate import Fence
from kesong_desktop.model.photo import MediaFacts

_ALWAYS = ("image/jpeg", "image/png", "image/gif", "image/webp", "image/avif")
_HEIF = ("image/heic",)
_CLIPS = ("video/mp4", "video/quicktime")


class StripFile(Protocol):
    """Takes everything off a file that its maker did not mean to share."""

    def __call__(self, source: Path, target: Path, *, mime: str) -> None:
        """Write a copy of ``source`` to ``target`` without place, serial numbers or other metadata.

        Raises:
            Unreadable: it cannot be done; nothing may be kept then.
        """


class MakeThumbnail(Protocol):
    """Makes small pictures."""

    def __call__(self, path: Path, *, size_px: int) -> bytes:
        """A JPEG of at most ``size_px`` on its longer side; of a clip, its poster."""


@dataclass(frozen=True, slots=True)
class MediaTools:
    """The callables, and the kinds of file (sniffed MIME types) that they can handle."""

    probe: Callable[[Path], MediaFacts]
    strip_file: StripFile
    thumbnail: MakeThumbnail
    blurhash: Callable[[bytes], str]
    accepted: tuple[str, ...] = _ALWAYS


def real_tools(fence: Fence | None = None) -> MediaTools:
    """The tools of ``kesong_desktop.imaging``, accepting what the installed codecs can read.

    With a ``fence`` files are decoded behind it, as they must be where strangers send them.
    """
    from kesong_desktop.imaging import blurhash, probe, sanitise, thumbnail  # noqa: PLC0415 - only a server needs the codecs

    heif = _HEIF if importlib.util.find_spec("pillow_heif") else ()
    clips = _CLIPS if importlib.util.find_spec("av") else ()
    return MediaTools(
        probe=fence.probe if fence else probe.probe,
        strip_file=fence.strip_file if fence else sanitise.strip_file,
        thumbnail=fence.thumbnail if fence else thumbnail.make,
        blurhash=blurhash.encode,
        accepted=(*_ALWAYS, *heif, *clips),
    )
