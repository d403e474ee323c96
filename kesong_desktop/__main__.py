"""Entry points of ``kesong`` (console) and ``kesong-desktop`` (windowed)."""

import multiprocessing
import sys

from kesong_desktop import private_files


def main() -> int:
    """Run the ``kesong`` command; return its exit code."""
    multiprocessing.freeze_support()
    private_files.use_private_modes()
    from kesong_desktop import cli  # noqa: PLC0415 - freeze_support comes first

    return cli.run(sys.argv[1:])


def main_windowed() -> int:
    """Run the command without a console: a windowed program on Windows has no standard output."""
    multiprocessing.freeze_support()
    private_files.use_private_modes()
    from kesong_desktop import cli  # noqa: PLC0415 - as above

    cli.give_streams()
    return cli.run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
