"""Crash reports, kept on this computer for the user to read, send or delete."""

import contextlib
import faulthandler
import logging
import os
import platform
import threading
import traceback
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from kesong_desktop import __version__, private_files
from kesong_desktop.record import Record
from kesong_desktop.redaction import Redact

log = logging.getLogger(__name__)

_KEPT = 10
_SAME_AT_MOST = 3
"""Maximum number of reports of the same error in one run."""
_DUMP = "fatal.dump"
_SEEN = "seen"


class CrashReport(Record, frozen=True):
    """A report: its file name, its time (seconds since 1970), and whether the user has been informed of it."""

    name: str
    made_s: float
    is_seen: bool


class CrashReports:
    """Writes reports into ``folder`` and keeps the latest ten. A report contains tracebacks and versions, and no content.

    ``redact`` removes private data from the message of an exception. Any thread may call.
    """

    def __init__(self, folder: Path, clock: Callable[[], float], redact: Redact) -> None:
        self._folder = folder
        self._clock = clock
        self._redact = redact
        self._lock = threading.Lock()
        self._written: dict[str, int] = {}

    def write(self, error: BaseException, where: str) -> str:
        """Write a report of an unexpected error; return its name, or an empty string where none was written.

        ``where`` is the thread or the part of the program in which it occurred.
        """
        trace = "".join(traceback.format_exception(error))
        with self._lock:
            count = self._written[trace] = self._written.get(trace, 0) + 1
        return self._save(f"In: {where}\n\n{trace}", self._clock()) if count <= _SAME_AT_MOST else ""

    def all(self) -> list[CrashReport]:
        """Return the reports, the latest first."""
        seen = self._seen()
        found = [
            CrashReport(path.name, path.stat().st_mtime, path.name in seen)
            for path in self._folder.glob("crash-*.txt")
            if path.is_file()
        ]
        return sorted(found, key=lambda one: (one.made_s, one.name), reverse=True)

    def take_unseen(self) -> int:
        """Return the number of unseen reports, and mark all as seen."""
        count = sum(not one.is_seen for one in self.all())
        if count:
            self.mark_seen()
        return count

    def read(self, name: str) -> str:
        """Return the text of a report; empty if it was deleted."""
        with contextlib.suppress(OSError):
            return (self._folder / Path(name).name).read_text("utf-8", errors="replace")
        return ""

    def remove(self, name: str) -> None:
        """Delete a report, if it is there."""
        with contextlib.suppress(OSError):
            (self._folder / Path(name).name).unlink(missing_ok=True)

    def mark_seen(self) -> None:
        """Mark all reports as seen by the user."""
        with contextlib.suppress(OSError), private_files.open_new(self._folder / _SEEN) as file:
            file.write("\n".join(one.name for one in self.all()).encode())

    @contextlib.contextmanager
    def watch_process(self) -> Iterator[None]:
        """Have a crash of the process itself (a fault of Qt or of a codec) dumped while the ``with`` block lasts.

        A dump of the previous process is converted to a report.
        """
        dump = self._folder / _DUMP
        self._take_dump(dump)
        try:
            file = private_files.open_new(dump)
        except OSError as error:
            log.info("a crash of the process would not be reported: %s", error.strerror)
            yield
            return
        with file:
            faulthandler.enable(file)
            try:
                yield
            finally:
                faulthandler.disable()
        dump.unlink(missing_ok=True)

    def _take_dump(self, dump: Path) -> None:
        try:
            made_s, text = dump.stat().st_mtime, dump.read_text("utf-8", errors="replace")
        except OSError:
            return
        if text.strip():
            self._save(f"In: the process itself\n\n{text}", made_s)
        with contextlib.suppress(OSError):
            dump.unlink()

    def _save(self, text: str, made_s: float) -> str:
        moment = datetime.fromtimestamp(made_s, UTC)
        head = (
            f"Kesong {__version__}, Python {platform.python_version()}, {platform.system()} {platform.release()}"
            f" ({platform.machine()})\nAt: {moment:%Y-%m-%d %H:%M:%S} UTC\n"
        )
        with self._lock:
            name = self._free_name(f"crash-{moment:%Y%m%d-%H%M%S}")
            try:
                with private_files.open_new(self._folder / name) as file:
                    file.write(self._redact(head + text).encode("utf-8", errors="backslashreplace"))
                os.utime(self._folder / name, (made_s, made_s))
            except OSError as error:
                log.info("a crash report was not written: %s", error.strerror)
                return ""
        for old in self.all()[_KEPT:]:
            self.remove(old.name)
        return name

    def _free_name(self, stem: str) -> str:
        names = [f"{stem}.txt", *(f"{stem}-{number}.txt" for number in range(2, _KEPT + 2))]
        return next((one for one in names if not (self._folder / one).exists()), names[-1])

    def _seen(self) -> set[str]:
        try:
            return set((self._folder / _SEEN).read_text("utf-8").split("\n"))
        except (OSError, UnicodeDecodeError):
            return set()
