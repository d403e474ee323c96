"""The folder of an export: texts and media files, each written once."""

import hashlib
import json
import shutil
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kesong_desktop.errors import KesongError
from kesong_desktop.imaging.file_type import EXTENSIONS, HEAD_BYTES, mime_of
from kesong_desktop.model.account import Account
from kesong_desktop.model.social.post import Post
from kesong_desktop.private_files import make_folder, open_new

_NAME_LETTERS = 32


@dataclass(frozen=True, slots=True)
class MediaSource:
    """Media by URL: ``cached`` returns a cached file, ``fetch`` downloads it and returns whether it is cached then."""

    cached: Callable[[str], Path | None]
    fetch: Callable[[str, str], "Future[bool]"]


class ExportFolder:
    """Writes below ``root``, for this user only. Raises ``OSError`` where that fails."""

    def __init__(self, root: Path, media: MediaSource) -> None:
        self._root = root
        self._media = media
        self._names: dict[tuple[str, str], str] = {}
        self.media_count = 0
        self.missing_count = 0
        make_folder(root)

    def write(self, name: str, text: str, encoding: str = "utf-8") -> None:
        """Write a text file in this encoding, with the folders above it."""
        path = self._root / name
        make_folder(path.parent)
        with open_new(path) as file:
            file.write(text.encode(encoding))

    def write_json(self, name: str, document: Any) -> None:
        """Write a document as indented JSON."""
        self.write(name, json.dumps(document, ensure_ascii=False, indent=1))

    def add_media(self, account: Account, folder: str, post: Post) -> dict[str, str]:
        """Copy the media of a post into ``folder``, and return their names there by their addresses; none for what is missing."""
        found = {}
        for url in dict.fromkeys(one.url for one in post.attachments if one.url):
            key = (folder, url)
            if key not in self._names:
                self._names[key] = name = self._copy(account, folder, url)
                self.media_count += bool(name)
                self.missing_count += not name
            if self._names[key]:
                found[url] = self._names[key]
        return found

    def _copy(self, account: Account, folder: str, url: str) -> str:
        path = self._media.cached(url)
        if path is None:
            try:
                path = self._media.cached(url) if self._media.fetch(account.key, url).result() else None
            except KesongError:
                path = None
        if path is None:
            return ""
        try:
            source = path.open("rb")
        except FileNotFoundError:
            return ""
        with source:
            mime = mime_of(source.read(HEAD_BYTES))
            # A browser would run a page or script that is named like a picture.
            if mime not in EXTENSIONS:
                return ""
            source.seek(0)
            digest = hashlib.sha256(url.encode("utf-8", "surrogatepass")).hexdigest()
            name = digest[:_NAME_LETTERS] + EXTENSIONS[mime]
            make_folder(self._root / folder)
            with open_new(self._root / folder / name) as copy:
                shutil.copyfileobj(source, copy)
        return name
