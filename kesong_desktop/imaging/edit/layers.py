"""What lies over a picture and is the same while the picture beneath is worked on: kept, one of each kind."""

from collections.abc import Callable, Hashable

from PIL import Image

from kesong_desktop.imaging.edit.fonts import Fonts


class Layers:
    """The last layer of each kind, and the fonts for those with words. One for each size that is worked in."""

    def __init__(self, fonts: Fonts) -> None:
        self.fonts = fonts
        self._kept: dict[str, tuple[Hashable, Image.Image]] = {}

    def kept(self, kind: str, key: Hashable, make: Callable[[], Image.Image]) -> Image.Image:
        """The layer of this kind, made anew where ``key`` is another than last time. It must not be changed."""
        if kind not in self._kept or self._kept[kind][0] != key:
            self._kept[kind] = key, make()
        return self._kept[kind][1]
