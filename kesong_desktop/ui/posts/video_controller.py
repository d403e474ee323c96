"""Plays the video that is in view, muted; only one at a time."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtGui import QPainter

from kesong_desktop.actions.media.remote_videos import CheckedVideo, RemoteVideos
from kesong_desktop.ui.posts.cards.card_part import VideoScreen
from kesong_desktop.ui.shell.background import Background
from kesong_desktop.ui.video.player_factory import PlayerFactory, make_player
from kesong_desktop.ui.video.video_loader import VideoLoader, VideoProblem, VideoRules

if TYPE_CHECKING:
    from kesong_desktop.ui.video.video_player import VideoPlayer

log = logging.getLogger(__name__)


class VideoController(QObject):
    """Fetches a video, has it checked in the decoder pool, and plays it while it is in view.

    ``changed`` is emitted when it plays, stopped or has a new frame, ``failed`` carries the address of one that cannot be played.
    ``rules`` say whether videos are downloaded and played without having been asked for.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        videos: RemoteVideos,
        background: Background,
        rules: VideoRules,
        parent: QObject | None = None,
        *,
        player_factory: PlayerFactory = make_player,
    ) -> None:
        super().__init__(parent)
        self._loader = VideoLoader(videos, background, self)
        self._rules = rules
        self._make_player = player_factory
        self._player: VideoPlayer | None = None
        self._failed: set[str] = set()
        self._paused: set[str] = set()
        self._asked: set[str] = set()
        self._url = ""
        """The video that is in view."""
        self._open_url = ""
        """The video that the player has open."""
        self._has_frame = False
        self.screen = _Screen(self)

    @property
    def account(self) -> str:
        """The key of the account for which videos are fetched."""
        return self._loader.account

    @account.setter
    def account(self, key: str) -> None:
        self._loader.account = key

    @property
    def url(self) -> str:
        """The video that is in view; empty: none."""
        return self._url

    @property
    def player(self) -> "VideoPlayer | None":
        """The player; None before the first video."""
        return self._player

    def look_at(self, url: str) -> None:
        """The video at ``url`` is in view now; empty: none is. It plays if it may and nobody paused it; others stop."""
        if url == self._url:
            return
        self._url = url
        if self._player is not None and self._open_url and self._open_url != url:
            self._close()
        if url and url not in self._paused and url not in self._failed and self._rules.may_play():
            self._prepare(url, may_fetch=self._rules.may_fetch())
        self.changed.emit()

    def toggle(self, url: str) -> None:
        """Play or pause the video at ``url``, as a click or the space bar asks."""
        self._url = url
        if self._player is not None and self._open_url == url:
            self._paused ^= {url}
            self._player.toggle()
            return
        self._paused.discard(url)
        if url in self._failed:
            return
        self._prepare(url, may_fetch=True)

    def pause(self) -> None:
        """Stop playing, because the pane left the front; ``look_at`` begins again."""
        self._url = ""
        if self._player is not None and self._open_url:
            self._close()
        self.changed.emit()

    def paint(self, painter: QPainter, area: QRectF, url: str) -> bool:
        """Draw the frame of the video at ``url``; return False where it is not the one that is open."""
        if self._player is None or url != self._open_url or not self._has_frame:
            return False
        return self._player.paint(painter, area)

    def is_playing(self, url: str) -> bool:
        """Return whether the video at ``url`` is playing now."""
        return self._player is not None and url == self._open_url and self._player.is_playing

    def has_failed(self, url: str) -> bool:
        """Return whether the video at ``url`` cannot be fetched, is broken, or cannot be played."""
        return url in self._failed

    def bring(self, url: str, take: Callable[[CheckedVideo], None]) -> None:
        """Fetch a video, have it checked, and call ``take`` with it; ``failed`` is emitted where that is not possible."""
        self._loader.bring(url, take, self._fail)

    def _prepare(self, url: str, *, may_fetch: bool) -> None:
        if url not in self._asked and (may_fetch or self._loader.is_cached(url)):
            self._asked.add(url)
            self.bring(url, self._checked)

    def _checked(self, video: CheckedVideo) -> None:
        self._asked.discard(video.url)
        if video.url != self._url or video.url in self._paused:
            return
        player = self._player_or_none()
        if player is None:
            self._fail(video.url, VideoProblem.REFUSED)
            return
        self._open_url, self._has_frame = video.url, False
        player.open(str(video.path))
        self.changed.emit()

    def _fail(self, url: str, _problem: VideoProblem) -> None:
        self._asked.discard(url)
        self._failed.add(url)
        self.failed.emit(url)
        self.changed.emit()

    def _close(self) -> None:
        self._open_url, self._has_frame = "", False
        if self._player is not None:
            self._player.close()

    def _player_or_none(self) -> "VideoPlayer | None":
        if self._player is None:
            self._player = self._make_player(self)
            if self._player is None:
                return None
            self._player.shown.connect(self._show_frame)
            self._player.changed.connect(self._follow)
            self._player.failed.connect(self._player_failed)
        return self._player

    @Slot()
    def _show_frame(self) -> None:
        self._has_frame = bool(self._open_url)
        self.changed.emit()

    @Slot()
    def _follow(self) -> None:
        """Begin again at the end, as short videos do."""
        player = self._player
        if player is None or not self._open_url:
            return
        if not player.is_playing and player.is_at_end and self._open_url not in self._paused:
            player.toggle()
        self.changed.emit()

    @Slot(str)
    def _player_failed(self, words: str) -> None:
        if self._open_url:
            url = self._open_url
            self._close()
            log.info("a video cannot be played: %s", words)
            self._fail(url, VideoProblem.REFUSED)


class _Screen(VideoScreen):
    """What cards draw of the controller."""

    def __init__(self, controller: VideoController) -> None:
        self._controller = controller

    def paint(self, painter: QPainter, area: QRectF, url: str) -> bool:
        return self._controller.paint(painter, area, url)

    def is_playing(self, url: str) -> bool:
        return self._controller.is_playing(url)

    def has_failed(self, url: str) -> bool:
        return self._controller.has_failed(url)
