"""The ``kesong`` command. It only asks and shows; what it does is in ``actions``."""

import io
import logging
import os
import sys
from collections.abc import Sequence
from typing import Any

import typer

from kesong_desktop.cli.opening import as_command
from kesong_desktop.cli.tree import build
from kesong_desktop.errors import KesongError

log = logging.getLogger(__name__)
FAILED, WRONG_USE, INTERRUPTED = 1, 2, 130
_WrongUse: Any = typer.BadParameter.__bases__[0]
"""``click.UsageError``, of whichever click this typer brings."""


def run(arguments: Sequence[str]) -> int:
    """Run one command; returns its exit code: 0 done, 1 failed (one line on stderr), 2 wrong use."""
    _speak_utf8()
    # Without any handler a warning would land on stderr by logging's last resort; the profile's log file takes them.
    logging.getLogger("kesong_desktop").addHandler(logging.NullHandler())
    try:
        top = build()
        result = top(args=as_command(arguments, top.commands), prog_name="kesong", standalone_mode=False)
        sys.stdout.flush()  # here, where a reader that has gone is noticed in peace
    except _WrongUse as error:
        _complain(f"{error.format_message().rstrip('.')}. See: {_help_of(error)}")
        return WRONG_USE
    except (KeyboardInterrupt, typer.Abort):
        result = INTERRUPTED
    except KesongError as error:
        _complain(error.sentence())
        return FAILED
    except BrokenPipeError:
        # Whoever read the output has gone; the interpreter must not stumble over the rest of it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as error:
        log.debug("a fault in the program", exc_info=True)
        _complain(f"Kesong has a fault of its own ({type(error).__name__}: {error}). Nothing saved was lost.")
        return FAILED
    if result == INTERRUPTED:  # also how typer passes a Ctrl+C on
        _complain("Stopped. What was queued is kept.")
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
    sys.stderr.write(f"kesong: {' '.join(sentence.split())}\n")


def _help_of(error: Any) -> str:
    return f"{error.ctx.command_path if error.ctx else 'kesong'} --help"
