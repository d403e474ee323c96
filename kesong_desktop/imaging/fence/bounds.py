"""What the system holds a worker to: memory, processor time, precedence. Source: setrlimit(2), mallopt(3), Win32 job objects."""

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

MEMORY_BYTES = 370_000_000
"""What a job may take beside the worker itself, which has some 70 MB and may keep 64: together they stay within 512 MB."""
_MOST_MEMORY_BYTES = 2_500_000_000
_TIMES_ITS_SIZE = 400
"""No honest picture takes more memory than so many times its file; a bomb does."""
CPU_S = 2
_CPU_S_PER_MB = 1.5
_MOST_CPU_S = 60
WALL_S = 30.0
"""A slow drive or a busy machine is no fault of the file, so the time on the wall is long."""
_NICE = 10
TOO_MUCH_MEMORY, TOO_SLOW = 97, 98
"""Exit codes of a worker that ended itself."""
_WATCH_S = 0.02
_M_ARENA_MAX = -8


def memory_bytes(file_bytes: int) -> int:
    """How much a job on a file of this size may take."""
    return min(max(MEMORY_BYTES, file_bytes * _TIMES_ITS_SIZE), _MOST_MEMORY_BYTES)


def cpu_s(file_bytes: int) -> int:
    """How many seconds of the processor a job on a file of this size may take."""
    return CPU_S + min(_MOST_CPU_S, round(file_bytes / 1_000_000 * _CPU_S_PER_MB))


def wall_s(file_bytes: int) -> float:
    """How long it may take by the clock."""
    return WALL_S + cpu_s(file_bytes)


class Bounds(Protocol):
    """The bounds as a system has them. Made once in a worker, before anything is decoded."""

    def held(self, file_bytes: int, patience: int) -> contextlib.AbstractContextManager[None]:
        """Hold what is done inside to the bounds for a file of this size; the process ends where it goes beyond them.

        It may take ``patience`` times the usual time.
        """
        ...


def of_this_system() -> Bounds:
    """The best that this system offers."""
    if sys.platform == "win32":
        return _Windows()
    return _Posix()


class _Posix:
    """RLIMIT_CPU everywhere. RLIMIT_AS where it is kept, which macOS does not do: there the memory used is watched."""

    def __init__(self) -> None:
        with contextlib.suppress(OSError):
            os.nice(_NICE)
        if sys.platform == "linux":
            with contextlib.suppress(OSError, AttributeError):  # a C library of another make has none
                # Each thread's arena takes 64 MB of addresses, which count though nothing lies there.
                ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)
        self._is_watched = sys.platform == "darwin"

    @contextlib.contextmanager
    def held(self, file_bytes: int, patience: int) -> Iterator[None]:
        import resource  # noqa: PLC0415 - not on Windows

        room = memory_bytes(file_bytes)
        used = resource.getrusage(resource.RUSAGE_SELF)
        # The limit is in whole seconds, so the part that has begun is given on top.
        _lower(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime) + 1 + cpu_s(file_bytes) * patience)
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
    """Set the soft limit, never above the hard one; None takes it off."""
    import resource  # noqa: PLC0415 - not on Windows

    hard = resource.getrlimit(kind)[1]
    wanted = resource.RLIM_INFINITY if most is None else most
    if hard != resource.RLIM_INFINITY:
        wanted = hard if wanted == resource.RLIM_INFINITY else min(wanted, hard)
    resource.setrlimit(kind, (wanted, hard))


def _addresses_bytes() -> int:
    """How many bytes of addresses the process has."""
    pages = int(Path("/proc/self/statm").read_bytes().split()[0])
    return pages * os.sysconf("SC_PAGE_SIZE")


@contextlib.contextmanager
def _watched(room: int) -> Iterator[None]:
    """End the process when what it uses grew by ``room``."""
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
    """A job object that holds the memory of this process; a thread watches its processor time."""

    def __init__(self) -> None:
        # mypy reads this on systems that have no such names.
        self._kernel: Any = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
        self._kernel.CreateJobObjectW.restype = ctypes.c_void_p
        self._kernel.GetCurrentProcess.restype = ctypes.c_void_p
        self._job = ctypes.c_void_p(self._kernel.CreateJobObjectW(None, None))
        process = ctypes.c_void_p(self._kernel.GetCurrentProcess())
        self._kernel.SetPriorityClass(process, 0x4000)  # BELOW_NORMAL_PRIORITY_CLASS
        self._kernel.AssignProcessToJobObject(self._job, process)

    @contextlib.contextmanager
    def held(self, file_bytes: int, patience: int) -> Iterator[None]:
        limits = _ExtendedLimits()
        limits.LimitFlags = 0x100  # JOB_OBJECT_LIMIT_PROCESS_MEMORY
        limits.ProcessMemoryLimit = memory_bytes(file_bytes) + MEMORY_BYTES // 2  # and what Python has itself
        self._kernel.SetInformationJobObject(self._job, 9, ctypes.byref(limits), ctypes.sizeof(limits))
        done, deadline_s = threading.Event(), time.process_time() + cpu_s(file_bytes) * patience

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


def why_it_ended(exit_code: int | None) -> str:
    """The reason of ``errors.Unreadable`` for a worker that ended with this code: ``too_large``, ``too_slow`` or ``broken``."""
    if exit_code == TOO_MUCH_MEMORY:
        return "too_large"
    too_long = {TOO_SLOW} | ({-signal.SIGXCPU} if hasattr(signal, "SIGXCPU") else set())
    return "too_slow" if exit_code in too_long else "broken"
