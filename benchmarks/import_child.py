"""The window of the benchmark ``import`` in a process of its own.

Decoder processes load the main module of the program that starts them, so nothing heavy is imported here.
"""

import os
import sys
from pathlib import Path


def main(profile: Path, folder: Path, count: int) -> None:
    """Import a folder in the window, scroll through it, and print both times, the CPU time, and the most memory."""
    from benchmarks.import_window import ImportWindow  # noqa: PLC0415 - see above

    with ImportWindow(profile) as window:
        told = window.imported(folder, count)
        window.scroll_through()
        print(*told, window.most_mb)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
