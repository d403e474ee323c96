"""Where the program starts: ``kesong`` (console) and ``kesong-desktop`` (windowed)."""

import multiprocessing
import sys


def main() -> int:
    """The ``kesong`` command."""
    multiprocessing.freeze_support()
    from kesong_desktop import cli  # noqa: PLC0415 - freeze_support comes first

    return cli.run(sys.argv[1:])


def main_windowed() -> int:
    """The window: a windowed Windows program has no stdout, so nothing may be printed."""
    multiprocessing.freeze_support()
    from kesong_desktop import cli  # noqa: PLC0415 - as above

    cli.give_streams()
    return cli.run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
