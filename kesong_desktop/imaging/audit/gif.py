"""GIF, block by block. Source: GIF89a specification, 17 to 27; the loop as Netscape wrote it."""

from collections.abc import Iterator

from kesong_desktop.imaging.audit import findings
from kesong_desktop.imaging.audit.byte_source import ByteSource, MalformedFile

_LOOPS = frozenset({b"NETSCAPE2.0", b"ANIMEXTS1.0"})
_NAMED = {b"XMP DataXMP": findings.METADATA, b"ICCRGBG1012": findings.COLOUR}


def in_gif(source: ByteSource) -> Iterator[str]:
    """Return findings in a GIF: everything but frames, timing and looping."""
    if source.read(0, 6) not in {b"GIF87a", b"GIF89a"}:
        raise MalformedFile("no GIF signature")
    at = 13 + _table(source.number(10, 1))
    while (kind := source.number(at, 1)) != 0x3B:
        if kind == 0x2C:
            at += 10 + _table(source.number(at + 9, 1))
            at, _ = _blocks(source, at + 1)
        elif kind == 0x21:
            label = source.number(at + 1, 1)
            at, start = _blocks(source, at + 2)
            yield from _in_extension(label, start)
        else:
            raise MalformedFile("an unknown block")
    if at + 1 < source.size:
        yield findings.BEHIND


def _in_extension(label: int, blocks: bytes) -> Iterator[str]:
    """``blocks``: their lengths and bytes, as many as a harmless one has at most, and one more."""
    if label == 0xF9:
        if len(blocks) != 6 or blocks[0] != 4:
            yield findings.HIDDEN
    elif label == 0xFF:
        name = blocks[1:12]
        if name not in _LOOPS:
            yield _NAMED.get(name) or findings.unknown(name)
        elif not _is_loop(blocks[12:]):
            yield findings.HIDDEN
    else:
        yield findings.COMMENT if label in {0xFE, 0x01} else findings.unknown(f"extension {label:02X}")


def _is_loop(blocks: bytes) -> bool:
    """Return whether it is the loop count (1) or the buffer size (2)."""
    return (len(blocks) == 5 and blocks[:2] == b"\3\1") or (len(blocks) == 7 and blocks[:2] == b"\5\2")


def _table(packed: int) -> int:
    return 3 << ((packed & 7) + 1) if packed & 0x80 else 0


def _blocks(source: ByteSource, at: int) -> tuple[int, bytes]:
    """Return the end of a sequence of blocks, and its first bytes."""
    start = at
    while size := source.number(at, 1):
        at += 1 + size
    at += 1
    return at, source.read(start, min(at - start, 64))
