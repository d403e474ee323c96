"""Videos of posts: downloaded, and checked in the decoder pool before a player opens them."""

import threading
from concurrent.futures import Future
from pathlib import Path

from kesong_desktop.actions.media.remote_media import RemoteMedia
from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.record import Record

_FRAME_PX = 64


class CheckedVideo(Record, frozen=True):
    """A cached file that the decoder pool read as a video, with at least one frame that can be decoded."""

    url: str
    path: Path
    duration_s: float


class RemoteVideos:
    """Videos of posts, through the media cache. Any thread may call.

    Players run in this process, so untrusted files are first opened by a decoder process, which may crash.
    """

    def __init__(self, media: RemoteMedia, decoder_pool: DecoderPool) -> None:
        self._media = media
        self._decoder_pool = decoder_pool
        self._checked: dict[Path, tuple[int, CheckedVideo]] = {}
        self._lock = threading.Lock()

    def fetch(self, account_key: str, url: str) -> "Future[bool]":
        """Download ``url`` into the cache; the future holds whether it is cached."""
        return self._media.fetch(account_key, url)

    def is_cached(self, url: str) -> bool:
        """Return whether the file is in the cache."""
        return self._media.cached_path(url) is not None

    def checked(self, url: str) -> CheckedVideo:
        """Return the cached video after the decoder pool has read it; a file is checked again when it has changed.

        Raises:
            Unreadable, FormatMissing: it is not in the cache, or is no video that can be decoded.
        """
        path = self._media.cached_path(url)
        if path is None:
            raise Unreadable(url, "missing")
        try:
            changed_ns = path.stat().st_mtime_ns
        except OSError as error:
            raise Unreadable(url, "missing") from error
        with self._lock:
            known = self._checked.get(path)
        if known is not None and known[0] == changed_ns:
            return known[1]
        facts = self._decoder_pool.probe(path)
        if facts.kind != "video":
            raise Unreadable(url, "broken", detail="no video")
        self._decoder_pool.view(path, _FRAME_PX)
        video = CheckedVideo(url, path, facts.duration_s)
        with self._lock:
            self._checked[path] = (changed_ns, video)
        return video
