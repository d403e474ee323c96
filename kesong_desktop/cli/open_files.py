"""``kesong FILE...``: the command of the system's “Open with”."""

import os
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit
from urllib.request import url2pathname

import typer

from kesong_desktop.cli.context import CliOptions
from kesong_desktop.errors import Reason, Unreadable
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture
from kesong_desktop.paths import absolute, is_text

COMMAND = "open"
_WITH_VALUE = ("--profile", "--account", "--lang")


def as_command(arguments: Sequence[str], commands: Collection[str]) -> list[str]:
    """``FILE...`` as ``open FILE...``; whatever else is said stays as it is. A command goes before a file of its name."""
    at = _first_word(arguments)
    if at is None or (arguments[at - 1 : at] != ["--"] and arguments[at] in commands):
        return list(arguments)
    word = arguments[at]
    is_path = word.startswith("file:") or os.path.lexists(word) or Path(word).name != word
    return [*arguments[:at], COMMAND, "--", *arguments[at:]] if is_path else list(arguments)


def open_files(
    context: typer.Context,
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Photos and videos, in order.")],
) -> int:
    """Start a post with these files, in the open window or a new one."""
    from kesong_desktop import app

    choices = context.ensure_object(CliOptions)
    paths = [_path(file) for file in files]
    for path in paths:
        if not is_text(str(path)):
            raise Unreadable(str(path), Reason.NAME_NOT_TEXT)
        if not path.is_file():
            raise Unreadable(str(path), "not_a_picture" if path.exists() else "missing")
    draft = Draft(DraftId(""), pictures=tuple(DraftPicture(str(path)) for path in paths))
    return app.window(choices.paths, is_verbose=choices.is_verbose, draft=draft, account=choices.account)


def _first_word(arguments: Sequence[str]) -> int | None:
    """Where the options before a command end."""
    at = 0
    while at < len(arguments):
        if arguments[at] == "--":
            return at + 1 if at + 1 < len(arguments) else None
        if not arguments[at].startswith("-"):
            return at
        at += 2 if arguments[at] in _WITH_VALUE else 1
    return None


def _path(file: str) -> Path:
    if file.startswith("file:"):
        file = url2pathname(urlsplit(file).path)
    return absolute(file)
