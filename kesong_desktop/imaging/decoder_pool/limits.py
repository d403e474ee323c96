"""The limits of a worker process: memory, processor time, priority. Source: setrlimit(2), mallopt(3), Win32 job objects."""

import contextlib
import ctypes
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

from kesong_desktop.errors import Reason

MEMORY_BYTES = 370_000_000
"""What a request may use beside the worker itself, which takes some 70 MB and may keep 64: together within 512 MB."""
_MOST_MEMORY_BYTES = 2_900_000_000
_TIMES_ITS_SIZE = 400
"""What a request may use for each byte of its file, where the number of pixels is not known."""
_BYTES_PER_PIXEL = 12
"""A decoder's own buffer, the picture, and one copy of it in other colours or upright, at 4 bytes each."""
CPU_S = 4
_CPU_S_PER_MB = 1.5
_CPU_S_PER_MEGAPIXEL = 0.25
"""Ten times what the slowest format takes, AVIF."""
_MOST_CPU_S = 60
SECOND_TRY = 4
"""How many times longer a request may take that is repeated: on a busy machine the same work takes more processor time."""
_BUSY_S = 30.0
"""What a job may take on a busy machine beside its processor time."""
_SLACK = 10
BACKGROUND = 10
"""The niceness of work for which nobody waits: all other processes come first."""
SOON = 4
"""The niceness of work that is wanted soon, and must not hold up what is answered at once."""
TOO_MUCH_MEMORY, TOO_SLOW = 97, 98
"""Exit codes of a worker that ended itself."""
_WATCH_S = 0.02
_M_ARENA_MAX = -8


def memory_bytes(file_bytes: int, pixels: int = 0) -> int:
    """Return how much memory a request for a file of this size and so many pixels may use."""
    by_pixels = MEMORY_BYTES + pixels * _BYTES_PER_PIXEL
    return min(max(by_pixels, file_bytes * _TIMES_ITS_SIZE), _MOST_MEMORY_BYTES)


def cpu_s(file_bytes: int, pixels: int = 0) -> int:
    """Return how many seconds of processor time a request for a file of this size and so many pixels may use."""
    wanted = file_bytes / 1_000_000 * _CPU_S_PER_MB + pixels / 1_000_000 * _CPU_S_PER_MEGAPIXEL
    return CPU_S + min(_MOST_CPU_S, round(wanted))


def is_busy() -> bool:
    """Return whether more is to be done on this computer than it has processors for, as far as the system tells."""
    try:
        return os.getloadavg()[0] > 2 * (os.cpu_count() or 1)
    except (OSError, AttributeError):
        return False


def stopped_s(file_bytes: int) -> float:
    """After how many seconds by the clock a worker without an answer counts as stopped: ten times what is slow."""
    return _SLACK * (_BUSY_S + cpu_s(file_bytes))


class WorkerLimits(Protocol):
    """The limits as one system enforces them. Created once in a worker, before anything is decoded."""

    def held(
        self, file_bytes: int, patience: int, pixels: int = 0
    ) -> contextlib.AbstractContextManager[None]:
        """Hold what is done inside to the bounds for a file of this size; the process ends where it goes beyond them.

        ``pixels`` is what its header says. It may take ``patience`` times the usual time.
        """
        ...


def of_this_system(niceness: int = BACKGROUND) -> WorkerLimits:
    """Return the strictest limits that this system offers; the process gives way to others by ``niceness`` (0 to 19)."""
    return _Windows(niceness) if sys.platform == "win32" else _Posix(niceness)


def limit_arenas(count: int) -> None:
    """Let the threads of this process share so many of the C library's heaps, where it is glibc."""
    if sys.platform == "linux":
        # C libraries other than glibc may lack mallopt.
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).mallopt(_M_ARENA_MAX, count)


class _Posix:
    """RLIMIT_CPU, and RLIMIT_AS except on macOS, which does not enforce it: there the memory in use is watched."""

    def __init__(self, niceness: int) -> None:
        with contextlib.suppress(OSError):
            os.nice(niceness)
        # Each thread's arena reserves 64 MB of address space, which counts towards the limit though unused.
        limit_arenas(1)
        self._is_watched = sys.platform == "darwin"

    @contextlib.contextmanager
    def held(self, file_bytes: int, patience: int, pixels: int = 0) -> Iterator[None]:
        import resource  # noqa: PLC0415 - not on Windows

        room = memory_bytes(file_bytes, pixels)
        used = resource.getrusage(resource.RUSAGE_SELF)
        # The limit is in whole seconds, so the part that has begun is given on top.
        seconds = cpu_s(file_bytes, pixels) * patience
        _lower(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime) + 1 + seconds)
        if self._is_watched:
            with _watched(room):
                yield
            return
        _lower(resource.RLIMIT_AS, _addresses_bytes() + room)
        try:
            yield
        finally:
            _lower(resource.RLIMIT_AS, None)


def _lower(kind: int, most: int | None) -> None:
    """Set the soft limit, never above the hard one; None removes it."""
    import resource  # noqa: PLC0415 - not on Windows

    hard = resource.getrlimit(kind)[1]
    wanted = resource.RLIM_INFINITY if most is None else most
    if hard != resource.RLIM_INFINITY:
        wanted = hard if wanted == resource.RLIM_INFINITY else min(wanted, hard)
    resource.setrlimit(kind, (wanted, hard))


def _addresses_bytes() -> int:
    """Return the size of the process's address space."""
    pages = int(Path("/proc/self/statm").read_bytes().split()[0])
    return pages * os.sysconf("SC_PAGE_SIZE")


@contextlib.contextmanager
def _watched(room: int) -> Iterator[None]:
    """End the process when its memory use has grown by ``room``."""
    import resource  # noqa: PLC0415 - not on Windows

    def most() -> int:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)

    limit, done = most() + room, threading.Event()

    def watch() -> None:
        while not done.wait(_WATCH_S):
            if most() > limit:
                os._exit(TOO_MUCH_MEMORY)

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        done.set()
        watcher.join()


class _Windows:
    """A job object that limits the memory of this process; a thread watches its processor time."""

    def __init__(self, niceness: int) -> None:
        # mypy reads this on systems that have no such names.
        self._kernel: Any = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
        self._kernel.CreateJobObjectW.restype = ctypes.c_void_p
        self._kernel.GetCurrentProcess.restype = ctypes.c_void_p
        self._job = ctypes.c_void_p(self._kernel.CreateJobObjectW(None, None))
        process = ctypes.c_void_p(self._kernel.GetCurrentProcess())
        # BELOW_NORMAL_PRIORITY_CLASS, the first step below the usual one
        if niceness >= BACKGROUND:
            self._kernel.SetPriorityClass(process, 0x4000)
        self._kernel.AssignProcessToJobObject(self._job, process)

    @contextlib.contextmanager
    def held(self, file_bytes: int, patience: int, pixels: int = 0) -> Iterator[None]:
        limits = _ExtendedLimits()
        # JOB_OBJECT_LIMIT_PROCESS_MEMORY
        limits.LimitFlags = 0x100
        # The second part is for Python itself.
        limits.ProcessMemoryLimit = memory_bytes(file_bytes, pixels) + MEMORY_BYTES // 2
        self._kernel.SetInformationJobObject(self._job, 9, ctypes.byref(limits), ctypes.sizeof(limits))
        done, deadline_s = threading.Event(), time.process_time() + cpu_s(file_bytes, pixels) * patience

        def watch() -> None:
            while not done.wait(_WATCH_S * 5):
                if time.process_time() > deadline_s:
                    os._exit(TOO_SLOW)

        watcher = threading.Thread(target=watch, daemon=True)
        watcher.start()
        try:
            yield
        finally:
            done.set()
            watcher.join()


class _ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", ctypes.c_uint32),
        ("SchedulingClass", ctypes.c_uint32),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


def why_it_ended(exit_code: int | None) -> Reason:
    """Return the reason of ``Unreadable`` for a worker's exit code."""
    if exit_code == TOO_MUCH_MEMORY:
        return Reason.FILE_TOO_LARGE
    too_long = {TOO_SLOW} | ({-signal.SIGXCPU} if hasattr(signal, "SIGXCPU") else set())
    return Reason.TOO_SLOW if exit_code in too_long else Reason.BROKEN
