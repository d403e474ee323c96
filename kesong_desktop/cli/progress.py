"""Progress on stderr: a bar on a terminal, nothing elsewhere."""

import sys
import threading
from types import TracebackType
from typing import Self

from kesong_desktop.model.event import Event, ImportProgress, IndexProgress, JobProgress, RollProgress


class ProgressBar:
    """Shows what the engine reports, between ``__enter__`` and ``__exit__``. ``report`` may be called from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_shown = sys.stderr.isatty()
        self._width = 0

    def report(self, event: Event) -> None:
        """Show an event if it is about progress."""
        if not self._is_shown:
            return
        if isinstance(event, JobProgress) and event.total_bytes:
            share = event.done_bytes / event.total_bytes
            bar = "█" * round(24 * share)
            self._show(f"picture {event.index + 1}  {bar:░<24}  {event.done_bytes / 1e6:.1f} MB")
        elif isinstance(event, ImportProgress):
            self._show(f"{event.done:,} of {event.total:,}  {event.done_bytes / 1e6:,.0f} MB")
        elif isinstance(event, IndexProgress):
            self._show(f"{event.done:,} of {event.total:,} photos")
        elif isinstance(event, RollProgress):
            self._show(f"{event.seen:,} files so far")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._width:
            self._show("")
            sys.stderr.write("\r")

    def _show(self, line: str) -> None:
        with self._lock:
            sys.stderr.write(f"\r{line:<{self._width}}")
            sys.stderr.flush()
            self._width = max(self._width, len(line))
