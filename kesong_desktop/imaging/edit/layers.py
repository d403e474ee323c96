"""Cached overlays, which stay the same while the picture below is edited."""

from collections.abc import Callable, Hashable

from PIL import Image

from kesong_desktop.imaging.edit.fonts import Fonts


class OverlayCache:
    """The last overlay of each kind, and the fonts. One instance for each working size."""

    def __init__(self, fonts: Fonts) -> None:
        self.fonts = fonts
        self._kept: dict[str, tuple[Hashable, Image.Image]] = {}

    def kept(self, kind: str, key: Hashable, make: Callable[[], Image.Image]) -> Image.Image:
        """Return the overlay of this kind, made anew if ``key`` has changed. It must not be modified."""
        if kind not in self._kept or self._kept[kind][0] != key:
            self._kept[kind] = key, make()
        return self._kept[kind][1]
