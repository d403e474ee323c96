"""Returns freed memory of the process to the system."""

import ctypes
import sys

_MMAP_THRESHOLD, _LARGE_BYTES = -3, 1 << 20


def map_large_blocks() -> None:
    """Have glibc map blocks of a megabyte and more each by itself, so that a freed picture leaves no hole behind.

    Without it the limit rises to that of the largest block that was ever freed (mallopt(3), M_MMAP_THRESHOLD). Does nothing on
    other systems.
    """
    if sys.platform == "linux":
        set_option = getattr(ctypes.CDLL(None), "mallopt", None)
        if set_option is not None:
            set_option(_MMAP_THRESHOLD, _LARGE_BYTES)


def return_free_memory() -> None:
    """Have the C library return what it holds of freed memory, which glibc does not do by itself after much scrolling.

    Does nothing on other systems. Any thread may call it; it takes some milliseconds.
    """
    if sys.platform != "linux":
        return
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
