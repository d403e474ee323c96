"""Growth in bytes of this process while it uploads a video: ``python -m benchmarks.one_clip ORIGIN CLIP``."""

import asyncio
import contextlib
import sys
from pathlib import Path

from benchmarks.upload import send


def held_bytes(*, most: bool) -> int:
    """What this process holds in RAM now, or the ``most`` that it has held.

    Not ``ru_maxrss`` on Linux: that one goes on from the process that started this one. Elsewhere there is nothing but it.
    """
    status = Path("/proc/self/status")
    if status.exists():
        field = "VmHWM:" if most else "VmRSS:"
        lines = status.read_text("ascii").splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(field))
    import resource  # noqa: PLC0415 - not on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # in bytes on macOS


def main() -> None:
    """Send something short first, for what is loaded once is not the clip's."""
    origin, clip = sys.argv[1], Path(sys.argv[2])
    short = clip.with_name("short.mp4")
    short.write_bytes(b"\0" * 1000)
    asyncio.run(send([short], origin, mime="video/mp4"))
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text(
            "5"
        )  # the most that was held begins anew: imports are not the clip's
    before = held_bytes(most=False)
    asyncio.run(send([clip], origin, mime="video/mp4"))
    print(held_bytes(most=True) - before)


if __name__ == "__main__":
    main()
