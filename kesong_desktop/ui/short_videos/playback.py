"""Two players: one plays, the other has the next video open already."""

import logging
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtGui import QPainter

from kesong_desktop.actions.media.remote_videos import CheckedVideo
from kesong_desktop.ui.video.player_factory import PlayerFactory, make_player
from kesong_desktop.ui.video.video_loader import VideoLoader, VideoProblem, VideoRules

if TYPE_CHECKING:
    from kesong_desktop.ui.video.video_player import VideoPlayer

log = logging.getLogger(__name__)
PlaybackStatus = Literal["", "loading", "waiting", "missing", "unavailable", "ready"]


class Deck(QObject):
    """A player that is made for its first video, and what it has open. ``changed``, ``framed`` and ``failed`` tell of it."""

    changed = Signal()
    framed = Signal()
    failed = Signal(str)

    def __init__(self, factory: PlayerFactory, parent: QObject) -> None:
        super().__init__(parent)
        self._factory = factory
        self.player: VideoPlayer | None = None
        self.url = ""
        self._has_frame = False

    def open(self, video: CheckedVideo, *, is_muted: bool) -> bool:
        """Open a video without playing it; return False where there are no players."""
        if self.player is None:
            self.player = self._factory(self)
            if self.player is None:
                return False
            self.player.set_looping(on=True)
            self.player.changed.connect(self.changed)
            self.player.shown.connect(self._show_frame)
            self.player.failed.connect(self._fail)
        self.url, self._has_frame = video.url, False
        self.player.set_muted(on=is_muted)
        self.player.prepare(str(video.path))
        return True

    def close(self) -> None:
        """Stop, and close the file."""
        if self.player is not None and self.url:
            self.player.close()
        self.url, self._has_frame = "", False

    def paint(self, painter: QPainter, area: QRectF) -> bool:
        """Draw the current frame; return False while there is none of this video."""
        return self.player is not None and self._has_frame and self.player.paint(painter, area)

    @Slot()
    def _show_frame(self) -> None:
        if self.url:
            self._has_frame = True
            self.framed.emit()

    @Slot(str)
    def _fail(self, words: str) -> None:
        if self.url:
            url = self.url
            log.info("a video cannot be played: %s", words)
            self.close()
            self.failed.emit(url)


class Playback(QObject):
    """Plays one video in a loop, without sound until ``set_muted`` turns it on, and opens the next one meanwhile.

    ``changed`` is emitted when the status or the position changed, ``framed`` when there is a new frame; ``refused`` carries the
    address of a video that is not fit to be played.
    """

    changed = Signal()
    framed = Signal()
    refused = Signal(str)

    def __init__(
        self,
        loader: VideoLoader,
        rules: VideoRules,
        parent: QObject | None = None,
        *,
        player_factory: PlayerFactory = make_player,
    ) -> None:
        super().__init__(parent)
        self._loader = loader
        self._rules = rules
        self._front, self._spare = (self._make_deck(player_factory) for _ in range(2))
        self._url = self._upcoming = ""
        self._asked: set[str] = set()
        self._wants_play = self._is_held = False
        self._is_muted = True
        self._status: PlaybackStatus = ""

    @property
    def status(self) -> PlaybackStatus:
        """What there is to see: ``waiting`` needs a click, ``missing`` can be tried again, ``unavailable`` has no player."""
        return self._status

    @property
    def url(self) -> str:
        """The video that is shown; empty: none."""
        return self._url

    @property
    def prepared_url(self) -> str:
        """The next video, if it is open already."""
        return self._spare.url

    @property
    def is_playing(self) -> bool:
        """Whether the video is playing."""
        player = self._front.player
        return player is not None and bool(self._front.url) and player.is_playing

    @property
    def is_muted(self) -> bool:
        """Whether the sound is off."""
        return self._is_muted

    @property
    def position_ms(self) -> int:
        """The position in milliseconds; 0 while nothing is open."""
        return self._front.player.position_ms if self._front.player is not None and self._front.url else 0

    @property
    def duration_ms(self) -> int:
        """The duration in milliseconds; 0 while unknown."""
        return self._front.player.duration_ms if self._front.player is not None and self._front.url else 0

    def set_account(self, key: str) -> None:
        """Fetch videos for another account."""
        self._loader.account = key

    def show(self, url: str, upcoming: str = "") -> None:
        """Show the video at ``url`` (empty: none), and prepare the one at ``upcoming``."""
        self._upcoming = upcoming
        if self._spare.url not in {"", url, upcoming}:
            self._spare.close()
        if url != self._url:
            self._url, self._wants_play = url, self._rules.may_play()
            self._front.close()
            if url and self._spare.url == url:
                self._front, self._spare = self._spare, self._front
                self._begin()
            else:
                self._bring(is_asked=False)
        if self._status in {"", "ready"}:
            self._prepare_upcoming()
        self.changed.emit()

    def toggle(self) -> None:
        """Play or pause; fetch a video that waits for a click or could not be fetched."""
        if self._status in {"waiting", "missing"}:
            self._wants_play = True
            self._bring(is_asked=True)
        elif self._status == "ready" and self._front.player is not None:
            self._wants_play = not self.is_playing
            self._front.player.toggle()
        self.changed.emit()

    def seek(self, ms: int) -> None:
        """Seek to a position in milliseconds."""
        if self._front.player is not None and self._status == "ready":
            self._front.player.seek(ms)

    def set_muted(self, *, on: bool) -> None:
        """Turn the sound off or on, also of the videos that follow."""
        self._is_muted = on
        for deck in (self._front, self._spare):
            if deck.player is not None:
                deck.player.set_muted(on=on)
        self.changed.emit()

    def hold(self, *, on: bool) -> None:
        """Pause while the window is hidden; go on afterwards if nobody paused the video."""
        self._is_held = on
        player = self._front.player
        if player is None or self._status != "ready":
            return
        if on:
            player.pause()
        elif self._wants_play:
            player.play()

    def stop(self) -> None:
        """Stop, and close all files; nothing that is still being fetched is played."""
        self._url = self._upcoming = ""
        self._status = ""
        self._front.close()
        self._spare.close()
        self.changed.emit()

    def paint(self, painter: QPainter, area: QRectF) -> bool:
        """Draw the current frame; return False while there is none."""
        return self._front.paint(painter, area)

    def _make_deck(self, factory: PlayerFactory) -> Deck:
        deck = Deck(factory, self)
        deck.changed.connect(self.changed)
        deck.framed.connect(self.framed)
        deck.failed.connect(self.refused)
        return deck

    def _bring(self, *, is_asked: bool) -> None:
        if not self._url:
            self._status = ""
        elif is_asked or self._loader.is_cached(self._url) or self._rules.may_fetch():
            self._status = "loading"
            self._ask(self._url)
        else:
            self._status = "waiting"

    def _prepare_upcoming(self) -> None:
        url = self._upcoming
        is_open = url in {"", self._url, self._spare.url}
        if not is_open and (self._loader.is_cached(url) or self._rules.may_fetch()):
            self._ask(url)

    def _ask(self, url: str) -> None:
        if url not in self._asked:
            self._asked.add(url)
            self._loader.bring(url, self._take, self._fail)

    def _take(self, video: CheckedVideo) -> None:
        self._asked.discard(video.url)
        if video.url == self._url:
            if not self._front.open(video, is_muted=self._is_muted):
                self._status = "unavailable"
            else:
                self._begin()
                self._prepare_upcoming()
            self.changed.emit()
        elif video.url == self._upcoming:
            self._spare.open(video, is_muted=self._is_muted)

    def _begin(self) -> None:
        self._status = "ready"
        if self._wants_play and not self._is_held and self._front.player is not None:
            self._front.player.play()

    def _fail(self, url: str, problem: VideoProblem) -> None:
        self._asked.discard(url)
        if problem is VideoProblem.REFUSED:
            self.refused.emit(url)
        elif url == self._url:
            self._status = "missing"
            self.changed.emit()
