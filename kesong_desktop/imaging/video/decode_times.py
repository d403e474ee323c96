"""Decode times of packets that have none: Matroska stores only when a frame is shown, and FFmpeg guesses the rest too late."""

from collections.abc import Iterator
from typing import Any


class DecodeTimes:
    """Completes the packets of one track. A packet without a decode time comes before the first that has one."""

    def __init__(self) -> None:
        self._waiting: list[Any] = []
        self._last: int | None = None

    def completed(self, packet: Any) -> Iterator[Any]:
        """Yield the packets whose decode times are known now, in their order."""
        if packet.dts is None and self._last is None:
            self._waiting.append(packet)
            return
        if packet.dts is None:
            packet.dts = (self._last or 0) + 1
        for at, earlier in enumerate(self._waiting):
            earlier.dts = packet.dts - (len(self._waiting) - at) * max(
                1, packet.duration or earlier.duration or 1
            )
            yield earlier
        self._waiting.clear()
        self._last = packet.dts
        yield packet

    def rest(self) -> Iterator[Any]:
        """Yield the packets of a track in which none has a decode time: so early that each is decoded before it is shown."""
        shown = sorted(packet.pts or 0 for packet in self._waiting)
        late = max(
            (time - (packet.pts or 0) for time, packet in zip(shown, self._waiting, strict=True)), default=0
        )
        for time, packet in zip(shown, self._waiting, strict=True):
            packet.dts = time - late
            yield packet
        self._waiting.clear()
