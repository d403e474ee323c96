"""Animated PNG files whose frame control chunks are damaged: only the frames that can be shown count."""

import struct
import zlib
from collections.abc import Callable

from tests.fakes.corpus.containers import moving
from tests.fakes.corpus_file import CorpusFile

Make = Callable[[], bytes]
Change = Callable[[bytes], tuple[bytes, bytes]]
"""From the content of a control chunk to another kind and content."""


def with_control(number: int, change: Change) -> Make:
    """Makes an animation of three frames in which one control chunk is changed."""

    def make() -> bytes:
        content, at, out, found = moving("PNG")(), 8, [b"\x89PNG\r\n\x1a\n"], 0
        while at < len(content):
            length, kind = struct.unpack_from(">I4s", content, at)
            body = content[at + 8 : at + 8 + length]
            if kind == b"fcTL":
                if found == number:
                    kind, body = change(body)
                found += 1
            out.append(
                struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
            )
            at += 12 + length
        return b"".join(out)

    return make


def short(body: bytes) -> tuple[bytes, bytes]:
    """One byte is missing."""
    return b"fcTL", body[:25]


def outside(body: bytes) -> tuple[bytes, bytes]:
    """The frame is larger than the picture."""
    return b"fcTL", body[:4] + struct.pack(">II", 5_000, 5_000) + body[12:]


def without_size(body: bytes) -> tuple[bytes, bytes]:
    """The frame has no pixels."""
    return b"fcTL", body[:4] + bytes(8) + body[12:]


def misnumbered(body: bytes) -> tuple[bytes, bytes]:
    """The chunk is out of its order."""
    return b"fcTL", struct.pack(">I", 99) + body[4:]


def renamed(body: bytes) -> tuple[bytes, bytes]:
    """It is no control chunk any more."""
    return b"fcTl", body


_CHANGES = {
    "too short": short,
    "larger than the picture": outside,
    "without pixels": without_size,
    "out of order": misnumbered,
    "of another kind": renamed,
}
_NUMBERS = ("first", "second", "third")


def files() -> list[CorpusFile]:
    """All of them."""
    return [
        CorpusFile(
            f"moving png, {word} frame {what}.png",
            f"animated PNG whose {word} frame is {what}",
            with_control(number, change),
            # Two frames are left of three where only the last is damaged.
            "image/apng" if number == 2 else "image/png",
            is_animated=number == 2,
            sent="video/mp4" if number == 2 else "image/jpeg",
            tolerance=8 if number == 2 else 4,
        )
        for number, word in enumerate(_NUMBERS)
        for what, change in _CHANGES.items()
    ]
