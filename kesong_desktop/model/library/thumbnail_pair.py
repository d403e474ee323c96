"""What one decode of a file gives the camera roll: two thumbnails and a fingerprint."""

import msgspec

from kesong_desktop.model.library.fingerprint import Fingerprint


class ThumbnailPair(msgspec.Struct, frozen=True):
    """Two JPEG thumbnails of at most 512 and 256 pixels on the longer side, and the fingerprint; None for a video."""

    large: bytes
    small: bytes
    fingerprint: Fingerprint | None = None

    @property
    def jpegs(self) -> tuple[bytes, bytes]:
        """Both thumbnails, the larger first."""
        return self.large, self.small
