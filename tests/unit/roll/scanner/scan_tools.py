"""A probe and a clock for the scanner, and files for it to find."""

import errno
import os
import time
from pathlib import Path

from kesong_desktop.errors import DecoderStopped, FormatMissing, Unreadable
from kesong_desktop.model.library.photo import MediaFacts


class Probe:
    """Knows what each file is by its first word, and counts what it was asked."""

    def __init__(self):
        self.asked: list[str] = []
        self.facts = MediaFacts("photo", "image/jpeg", 40, 30)
        self.is_busy = False

    def __call__(self, path: str) -> MediaFacts:
        self.asked.append(Path(path).name)
        words = Path(path).read_bytes()
        if words.startswith(b"slow") and self.is_busy:
            raise DecoderStopped(path)
        if words.startswith(b"bad"):
            raise Unreadable(path, "cut_off", detail="half")
        if words.startswith(b"codec"):
            raise FormatMissing(kind="HEIC", package="pillow-heif")
        return self.facts


class ClockNs:
    """Nanoseconds since 1970: long after the folders of a test were made."""

    def __init__(self):
        self.now_ns = time.time_ns() + 10**12

    def __call__(self) -> int:
        return self.now_ns


def put(folder: Path, name: str, words: str = "") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words or f"good {name}", encoding="utf-8", errors="surrogateescape")
    return path


def names(library) -> set[str]:
    return {Path(photo.path).name for photo in library.page()}


def refuse(monkeypatch, folder: Path, *, number: int = errno.EACCES) -> None:
    real = os.open

    def opened(path, *more, **options):
        if str(path) == str(folder):
            raise OSError(number, os.strerror(number), str(path))
        return real(path, *more, **options)

    monkeypatch.setattr(os, "open", opened)
