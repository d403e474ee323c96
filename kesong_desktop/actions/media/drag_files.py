"""Cached pictures under readable file names, for dragging to other programs."""

import contextlib
import os
import re
import tempfile
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from kesong_desktop.model.social.post import Attachment, Post
from kesong_desktop.model.text.characters import one_line

_MOST = 200
_UNFIT = re.compile(r"[^\w\- ]+")
_WORDS_END = 48
_SIGNS = (
    (b"\xff\xd8\xff", ".jpg"),
    (b"\x89PNG", ".png"),
    (b"GIF8", ".gif"),
    (b"RIFF", ".webp"),
)
_TYPE_BOXES = {b"avif": ".avif", b"avis": ".avif", b"heic": ".heic", b"mif1": ".heic"}


class DragFiles:
    """Names cached files by a second link to them, which costs neither time nor room. ``folder`` is on the cache's disk."""

    def __init__(self, cached_path: Callable[[str], Path | None], folder: Path) -> None:
        self._cached_path = cached_path
        self._folder = folder
        self._made: OrderedDict[str, Path] = OrderedDict()

    def file_of(self, post: Post, shot: Attachment) -> Path | None:
        """Return the best cached file of a picture or video: the original, else its preview; None where neither is here."""
        for url in (shot.url, shot.preview_url):
            path = self._cached_path(url) if url else None
            if path is not None:
                return self._named(url, path, name_of(post, shot))
        return None

    def _named(self, url: str, path: Path, name: str) -> Path | None:
        known = self._made.get(url)
        if known is not None and known.exists():
            return known
        try:
            with path.open("rb") as file:
                ending = ending_of(file.read(16), url)
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            place = Path(tempfile.mkdtemp(dir=self._folder)) / f"{name}{ending}"
            os.link(path, place)
        except OSError:
            # The file system has no hard links: only the URL is dragged.
            return None
        self._made[url] = place
        while len(self._made) > _MOST:
            _drop(self._made.popitem(last=False)[1])
        return place

    def clear(self) -> None:
        """Remove all names; the cached files stay."""
        while self._made:
            _drop(self._made.popitem()[1])


def name_of(post: Post, shot: Attachment) -> str:
    """Return a file name made of author, time and the beginning of the description."""
    parts = [post.author.name, f"{post.created_utc:%Y-%m-%d}", shot.alt or post.title]
    words = (" ".join(_UNFIT.sub(" ", one_line(one)).split()) for one in parts)
    count = len(post.attachments)
    number = str(post.attachments.index(shot) + 1) if count > 1 and shot in post.attachments else ""
    return (
        " ".join(part for part in (*(one[:_WORDS_END].strip() for one in words), number) if part) or "picture"
    )


def ending_of(head: bytes, url: str) -> str:
    """Return the file extension by the first bytes of a file, else by its URL."""
    for sign, ending in _SIGNS:
        if head.startswith(sign):
            return ending
    if head[4:8] == b"ftyp":
        return _TYPE_BOXES.get(head[8:12], ".mp4")
    found = re.search(r"\.(\w{2,5})$", url.partition("?")[0])
    return f".{found[1].lower()}" if found else ""


def _drop(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
        path.parent.rmdir()
