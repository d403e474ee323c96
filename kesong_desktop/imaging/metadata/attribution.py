"""The author and copyright line of a picture, and the EXIF block that writes them into an exported file."""

import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

from kesong_desktop.imaging import exif_tag
from kesong_desktop.imaging.load import open_image
from kesong_desktop.imaging.metadata.image_metadata import ImageMetadata
from kesong_desktop.imaging.metadata.kept_attribution import KeptAttribution
from kesong_desktop.imaging.metadata.tiff_structure import ASCII


@dataclass(frozen=True, slots=True)
class Attribution:
    """An author and a copyright notice of one line each; empty for none."""

    author: str = ""
    copyright: str = ""

    def exif_block(self) -> bytes:
        """Return big-endian EXIF with these two tags and no other; nothing if both are empty. Source: TIFF 6.0, section 2."""
        values = (exif_tag.ARTIST, self.author), (exif_tag.COPYRIGHT, self.copyright)
        texts = [(tag, text.encode() + b"\0") for tag, text in values if text]
        if not texts:
            return b""
        directory, data = struct.pack(">H", len(texts)), b""
        data_offset = 8 + 2 + 12 * len(texts) + 4
        for tag, value in texts:
            # Up to four bytes stand in the entry itself.
            is_inline = len(value) <= 4
            field = value.ljust(4, b"\0") if is_inline else struct.pack(">I", data_offset + len(data))
            directory += struct.pack(">HHI", tag, ASCII, len(value)) + field
            data += b"" if is_inline else value + b"\0" * (len(value) % 2)
        return b"MM\0*\0\0\0\x08" + directory + bytes(4) + data

    def insert_into(self, content: bytes, mime: str) -> bytes:
        """Return a JPEG or PNG without EXIF with the block inserted; content of any other type is returned unchanged."""
        block = self.exif_block()
        if not block or mime not in {"image/jpeg", "image/png"}:
            return content
        if mime == "image/png":
            chunk = b"eXIf" + block
            whole = struct.pack(">I", len(block)) + chunk + struct.pack(">I", zlib.crc32(chunk))
            return content[:33] + whole + content[33:]
        at = 4 + struct.unpack_from(">H", content, 4)[0] if content[2:4] == b"\xff\xe0" else 2
        segment = b"\xff\xe1" + struct.pack(">H", len(block) + 8) + b"Exif\0\0" + block
        return content[:at] + segment + content[at:]

    @property
    def added_bytes(self) -> int:
        """The most that ``insert_into`` adds."""
        block = self.exif_block()
        return len(block) + 12 if block else 0


NO_ATTRIBUTION = Attribution()


def read_attribution(source: Path, keep: KeptAttribution) -> Attribution:
    """Return the lines of the original that are to be kept.

    Raises:
        Unreadable, FormatMissing: it cannot be opened.
    """
    if not (keep.author or keep.copyright):
        return NO_ATTRIBUTION
    with open_image(source) as image:
        metadata = ImageMetadata(image)
        return Attribution(
            metadata.author if keep.author else "", metadata.copyright if keep.copyright else ""
        )
