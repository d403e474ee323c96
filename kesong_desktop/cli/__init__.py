"""The ``kesong`` command. It only asks and shows; what it does is in ``actions``."""

import io
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kesong_desktop.cli.stop_signal import QUEUED_STAYS, Stopped, raised_on_signals
from kesong_desktop.errors import KesongError

log = logging.getLogger(__name__)
FAILED, WRONG_USE, INTERRUPTED = 1, 2, 130
_FOLDER_OPTION = 2


def run(arguments: Sequence[str]) -> int:
    """Run one command; returns its exit code: 0 done, 1 failed (one line on stderr), 2 wrong use, 130 and 143 stopped."""
    _speak_utf8()
    # Without any handler a warning would land on stderr by logging's last resort; the profile's log file takes them.
    logging.getLogger("kesong_desktop").addHandler(logging.NullHandler())
    try:
        if _is_window(arguments):
            result = _open_window(arguments)
        else:
            with raised_on_signals():
                result = _run_command(arguments)
        # Flush here, where a closed pipe can be handled.
        sys.stdout.flush()
    except KeyboardInterrupt:
        result = INTERRUPTED
    except Stopped as stopped:
        _complain(stopped.words)
        return stopped.exit_code
    except KesongError as error:
        from kesong_desktop.cli.context import sentence

        _complain(sentence(error))
        return FAILED
    except BrokenPipeError:
        # The reader of the pipe has exited; the interpreter must not fail when it flushes the rest.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as error:
        log.debug("a fault in the program", exc_info=True)
        _complain(f"Kesong has a fault of its own ({type(error).__name__}: {error}). Nothing saved was lost.")
        return FAILED
    # Typer also returns this code after Ctrl+C.
    if result == INTERRUPTED:
        _complain(QUEUED_STAYS)
    return result


def _is_window(arguments: Sequence[str]) -> bool:
    """Return whether this is how the window is mostly opened: without anything, or with ``--profile DIR`` alone."""
    return not arguments or (
        len(arguments) == _FOLDER_OPTION and arguments[0] == "--profile" and not arguments[1].startswith("-")
    )


def _open_window(arguments: Sequence[str]) -> int:
    """Open it without loading the tree of commands, which takes as long as Qt does."""
    from kesong_desktop import app
    from kesong_desktop.paths import for_profile

    return app.window(for_profile(Path(arguments[1]) if arguments else None))


def _run_command(arguments: Sequence[str]) -> int:
    import typer

    from kesong_desktop.cli.command_tree import build
    from kesong_desktop.cli.open_files import as_command

    # ``click.UsageError``, of whichever click this typer brings.
    wrong_use: Any = typer.BadParameter.__bases__[0]
    try:
        top = build()
        result = top(args=as_command(arguments, top.commands), prog_name="kesong", standalone_mode=False)
    except typer.Abort:
        return INTERRUPTED
    except wrong_use as error:
        _complain(f"{error.format_message().rstrip('.')}. See: {_help_of(error)}")
        return WRONG_USE
    return result if isinstance(result, int) else 0


def give_streams() -> None:
    """Where a windowed program has no output, swallow it."""
    sys.stdout = sys.stdout or io.StringIO()
    sys.stderr = sys.stderr or io.StringIO()


def _speak_utf8() -> None:
    """UTF-8 on every system; file names that are none come out as the bytes that they are."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape")


def _complain(sentence: str) -> None:
    from kesong_desktop.cli.context import print_stderr

    print_stderr(f"kesong: {' '.join(sentence.split())}")


def _help_of(error: Any) -> str:
    return f"{error.ctx.command_path if error.ctx else 'kesong'} --help"
