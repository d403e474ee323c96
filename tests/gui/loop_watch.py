"""Finds what keeps the GUI thread busy: the CPU time between two looks of the event loop, and who took it."""

import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass
from types import FrameType

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Slot

_SAMPLE_S = 0.004
_PACKAGE = "kesong_desktop"


@dataclass(frozen=True, slots=True)
class BusySpan:
    """Time that the GUI thread worked without looking at its events. ``where``: the functions of the program that ran most."""

    step: str
    cpu_s: float
    where: str


class LoopWatch(QObject):
    """Collects the spans of the thread that makes it whose CPU time exceeds ``limit_s``; set ``step`` to name what goes on.

    What does not go through the event loop, such as a key that a test sends, counts to the span in which it is done. A thread
    looks where the program is every four milliseconds, so that the figures say who, and not only how much.
    """

    def __init__(self, limit_s: float = 0.05) -> None:
        super().__init__()
        self.step = ""
        self.spans: list[BusySpan] = []
        self._limit_s = limit_s
        self._thread_id = threading.get_ident()
        self._begun_s = time.thread_time()
        self._samples: Counter[str] = Counter()
        self._is_over = threading.Event()
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.connect(self._cut)
        dispatcher.aboutToBlock.connect(self._cut)
        self._sampler = threading.Thread(target=self._sample, name="loop-watch", daemon=True)
        self._sampler.start()

    def stop(self) -> None:
        """Stop watching; the spans stay."""
        self._cut()
        self._is_over.set()
        self._sampler.join()
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:
            dispatcher.awake.disconnect(self._cut)
            dispatcher.aboutToBlock.disconnect(self._cut)

    @Slot()
    def _cut(self) -> None:
        now = time.thread_time()
        samples, self._samples = self._samples, Counter()
        if now - self._begun_s > self._limit_s:
            where = samples.most_common(1)[0][0] if samples else ""
            self.spans.append(BusySpan(self.step, now - self._begun_s, where))
        self._begun_s = time.thread_time()

    def _sample(self) -> None:
        while not self._is_over.wait(_SAMPLE_S):
            # No frame is held while this thread waits: with it go locals that belong to Qt, on the wrong thread.
            if where := _place_of(sys._current_frames().get(self._thread_id)):
                self._samples[where] += 1


def _place_of(frame: FrameType | None) -> str:
    """Return the two innermost functions of the program that are being run; empty where none is."""
    found: list[str] = []
    while frame is not None and len(found) < 2:
        module = str(frame.f_globals.get("__name__", ""))
        if module.startswith(_PACKAGE):
            found.append(f"{module.removeprefix(_PACKAGE + '.')}.{frame.f_code.co_qualname}")
        frame = frame.f_back
    return " < ".join(found)


def report(spans: list[BusySpan]) -> str:
    """Return a line for each place, the longest span first, with the steps in which it was seen."""
    by_place: dict[str, list[BusySpan]] = {}
    for span in spans:
        by_place.setdefault(span.where or "(outside of the program)", []).append(span)
    lines = []
    for where, found in sorted(by_place.items(), key=lambda one: -max(span.cpu_s for span in one[1])):
        longest = max(found, key=lambda span: span.cpu_s)
        lines.append(f"{longest.cpu_s * 1000:6.0f} ms  {len(found):3} x  {where}  ({longest.step})")
    return "\n".join(lines)
