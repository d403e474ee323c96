"""Fakes of players, and of the service that fetches and checks videos."""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from kesong_desktop.actions.media.remote_videos import CheckedVideo
from kesong_desktop.errors import Unreadable


class FakeSignal:
    """Connects and emits at once, as Qt's signals do on one thread."""

    def __init__(self) -> None:
        self._slots: list[Callable[..., object]] = []

    def connect(self, slot: Any) -> None:
        """Call ``slot`` from now on."""
        self._slots.append(getattr(slot, "emit", slot))

    def emit(self, *values: object) -> None:
        """Call what is connected."""
        for slot in self._slots:
            slot(*values)


class FakePlayer:
    """A player that remembers what it was told."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.is_playing = self.is_muted = self.is_looping = False
        self.position_ms, self.duration_ms = 0, 0
        self.changed, self.shown, self.failed = FakeSignal(), FakeSignal(), FakeSignal()

    def set_looping(self, *, on: bool) -> None:
        """Begin again at the end."""
        self.is_looping = on

    def set_muted(self, *, on: bool) -> None:
        """Turn the sound off or on."""
        self.is_muted = on

    def prepare(self, path: str) -> None:
        """Open a file."""
        self.told.append(f"prepare {Path(path).name}")
        self.is_playing, self.duration_ms = False, 3000

    def open(self, path: str) -> None:
        """Open a file, and play it."""
        self.told.append(f"open {Path(path).name}")
        self.is_playing = True

    def play(self) -> None:
        """Play what is open."""
        self.told.append("play")
        self.is_playing = True

    def pause(self) -> None:
        """Stop where it is."""
        self.told.append("pause")
        self.is_playing = False

    def toggle(self) -> None:
        """Play or pause."""
        self.told.append("toggle")
        self.is_playing = not self.is_playing

    def seek(self, ms: int) -> None:
        """Go to a position."""
        self.position_ms = ms

    def close(self) -> None:
        """Close the file."""
        self.told.append("close")
        self.is_playing = False


class FakeVideos:
    """Videos of which some are cached, and some are broken."""

    def __init__(self) -> None:
        self.cached: set[str] = set()
        self.broken: set[str] = set()
        self.fetched: dict[str, Future[bool]] = {}
        self.checks: list[str] = []

    def is_cached(self, url: str) -> bool:
        """Return whether it need not be fetched."""
        return url in self.cached

    def fetch(self, _account: str, url: str) -> "Future[bool]":
        """Begin a download."""
        self.fetched[url] = Future()
        return self.fetched[url]

    def comes(self, url: str) -> None:
        """A download has ended."""
        self.cached.add(url)
        self.fetched[url].set_result(True)

    def checked(self, url: str) -> CheckedVideo:
        """Read the file."""
        self.checks.append(url)
        if url in self.broken:
            raise Unreadable(url, "broken")
        return CheckedVideo(url, Path(f"/cache/{url[-5:]}"), 3.0)
