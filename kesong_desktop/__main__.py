"""Entry points of ``kesong`` (console) and ``kesong-desktop`` (windowed)."""

import os
import sys
from collections.abc import MutableMapping

from kesong_desktop import private_files


def main() -> int:
    """Run the ``kesong`` command; return its exit code."""
    _support_packed()
    private_files.use_private_modes()
    from kesong_desktop import cli  # noqa: PLC0415 - _support_packed comes first

    return cli.run(sys.argv[1:])


def main_windowed() -> int:
    """Run the command without a console: a windowed program on Windows has no standard output."""
    _support_packed()
    private_files.use_private_modes()
    from kesong_desktop import cli  # noqa: PLC0415 - as above

    cli.give_streams()
    return cli.run(sys.argv[1:])


def _support_packed() -> None:
    """Run a decoder process in place of the command, where the packed program was started for one."""
    if getattr(sys, "frozen", False):
        import multiprocessing  # noqa: PLC0415 - the start of a program that is not packed does not wait for it

        multiprocessing.freeze_support()
        restore_library_path(os.environ)


def restore_library_path(variables: MutableMapping[str, str]) -> None:
    """Have the programs that the packaged one starts, such as the browser, find their own libraries.

    PyInstaller's start code sets ``LD_LIBRARY_PATH`` to the folder of the packaged libraries, and keeps what was there before
    under another name. The system has read it by now; it is of no more use to this process.
    """
    if not getattr(sys, "frozen", False):
        return
    before = variables.pop("LD_LIBRARY_PATH_ORIG", "")
    variables.pop("LD_LIBRARY_PATH", None)
    if before:
        variables["LD_LIBRARY_PATH"] = before


if __name__ == "__main__":
    sys.exit(main())
