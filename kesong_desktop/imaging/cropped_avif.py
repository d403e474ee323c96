"""AVIF pictures of which only a part is to be shown (``clap``). The decoder returns all of it."""

from typing import IO, Any

from PIL import AvifImagePlugin

from kesong_desktop.imaging.isobmff import Box


class CroppedAvif(AvifImagePlugin.AvifImageFile):
    """An AVIF with the size and the pixels of its clean aperture. Nothing outside of that can be reached through it."""

    def __init__(self, file: IO[bytes], box: Box) -> None:
        self._box = box
        self._whole: tuple[int, int] | None = None
        super().__init__(file)

    def _open(self) -> None:
        super()._open()
        self._whole = self._size
        self._size = self._cropped

    @property
    def _cropped(self) -> tuple[int, int]:
        left, upper, right, lower = self._box
        return right - left, lower - upper

    def seek(self, frame: int) -> None:
        """Go to a picture of a sequence."""
        if self._whole is None:
            super().seek(frame)
            return
        self._size = self._whole
        try:
            super().seek(frame)
        finally:
            self._size = self._cropped

    def load(self) -> Any:
        """Decode the picture, and keep the part that is to be shown."""
        if self.tile and self._whole is not None:
            self._size = self._whole
            # The memory of the last picture has the size of its part.
            self._im: Any = None
            try:
                super().load()
                self._im = self.im.crop(self._box)
            finally:
                self._size = self._cropped
        return super().load()
