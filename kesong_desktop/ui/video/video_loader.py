"""Videos of servers: fetched, and read in the decoder pool before a player may open them."""

import logging
from collections.abc import Callable
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject

from kesong_desktop.actions.media.remote_videos import CheckedVideo, RemoteVideos
from kesong_desktop.errors import Reason, Unreadable
from kesong_desktop.record import Record
from kesong_desktop.ui.shell.background import Background

log = logging.getLogger(__name__)


class VideoProblem(Enum):
    """Why there is no video to play."""

    MISSING = "missing"
    """It could not be fetched: another try may help."""
    REFUSED = "refused"
    """It is odd, damaged, or of a format that cannot be played: no player is to open it."""


class VideoRules(Record, frozen=True):
    """What videos may do without having been asked for: be downloaded, and play."""

    may_fetch: Callable[[], bool]
    may_play: Callable[[], bool]


class VideoServices(Record, frozen=True):
    """Where videos of servers come from, and what they may do by themselves."""

    videos: RemoteVideos
    rules: VideoRules


class VideoLoader(QObject):
    """Brings videos for ``account``, the key of the account in use."""

    def __init__(self, videos: RemoteVideos, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._videos = videos
        self._background = background
        self.account = ""

    def is_cached(self, url: str) -> bool:
        """Return whether the file need not be downloaded."""
        return self._videos.is_cached(url)

    def bring(
        self, url: str, take: Callable[[CheckedVideo], None], fail: Callable[[str, VideoProblem], None]
    ) -> None:
        """Fetch a video, have it checked, and call ``take`` with it, or ``fail`` with its address and why not."""
        if self._videos.is_cached(url):
            self._check(url, take, fail)
        elif self.account:
            future = self._videos.fetch(self.account, url)
            done, missed = partial(self._fetched, url, take, fail), partial(_miss, url, fail)
            self._background.watch(future, self, done, missed)

    def _fetched(
        self,
        url: str,
        take: Callable[[CheckedVideo], None],
        fail: Callable[[str, VideoProblem], None],
        is_cached: bool,
    ) -> None:
        if is_cached:
            self._check(url, take, fail)
        else:
            _miss(url, fail, Unreadable(url, Reason.MISSING))

    def _check(
        self, url: str, take: Callable[[CheckedVideo], None], fail: Callable[[str, VideoProblem], None]
    ) -> None:
        self._background.work(partial(self._videos.checked, url), self, take, partial(_refuse, url, fail))


def _miss(url: str, fail: Callable[[str, VideoProblem], None], error: BaseException) -> None:
    log.info("a video cannot be fetched: %s", error)
    fail(url, VideoProblem.MISSING)


def _refuse(url: str, fail: Callable[[str, VideoProblem], None], error: BaseException) -> None:
    """A decoder that the system stopped says nothing of the file, nor does a file that was deleted meanwhile."""
    log.info("a video cannot be played: %s", error)
    reason = getattr(error, "reason", None)
    is_passing = reason in {Reason.MISSING, Reason.DECODER_STOPPED}
    fail(url, VideoProblem.MISSING if is_passing else VideoProblem.REFUSED)
