"""The commands of ``kesong`` with their options, read from the parser that runs them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kesong_desktop.cli.command_tree import build

_FILES, _FOLDERS = ("FILE",), ("DIR", "FOLDER")


@dataclass(frozen=True, slots=True)
class CommandParameter:
    """An option with its spellings, or an argument, which has none.

    ``metavar`` is empty for an option without a value; ``completes`` says what follows it: "files", "folders" or "".
    """

    spellings: tuple[str, ...]
    metavar: str
    help: str
    is_repeated: bool
    is_required: bool
    completes: str
    is_global: bool = False


@dataclass(frozen=True, slots=True)
class CommandEntry:
    """A command: the words that lead to it without ``kesong``, what it does, and what it takes."""

    words: tuple[str, ...]
    help: str
    options: tuple[CommandParameter, ...]
    arguments: tuple[CommandParameter, ...]
    commands: tuple[tuple[str, str], ...]
    """Names and help of the commands below it, in the order of ``--help``."""


def command_entries() -> list[CommandEntry]:
    """Return the root and every command that ``--help`` shows, in its order."""
    return list(_entries(build(), ()))


def _entries(command: Any, words: tuple[str, ...]) -> Iterator[CommandEntry]:
    below = {name: one for name, one in getattr(command, "commands", {}).items() if not one.hidden}
    parameters = [_parameter(one, is_root=not words) for one in command.params if _is_shown(one, words)]
    yield CommandEntry(
        words,
        _sentence(command.help or ""),
        tuple(one for one in parameters if one.spellings),
        tuple(one for one in parameters if not one.spellings),
        tuple((name, _sentence(one.help or "")) for name, one in below.items()),
    )
    for name, one in below.items():
        yield from _entries(one, (*words, name))


def _is_shown(parameter: Any, words: tuple[str, ...]) -> bool:
    """Return whether ``--help`` shows it; global options, which each command takes, are only hidden there to keep it short."""
    return not words or not getattr(parameter, "hidden", False)


def _parameter(parameter: Any, *, is_root: bool) -> CommandParameter:
    is_option = parameter.param_type_name == "option"
    has_value = not (is_option and parameter.is_flag)
    metavar = (parameter.metavar or (parameter.name or "").upper()) if has_value else ""
    return CommandParameter(
        spellings=tuple(parameter.opts) if is_option else (),
        metavar=metavar,
        help=_sentence(parameter.help or ""),
        is_repeated=bool(getattr(parameter, "multiple", False)) or parameter.nargs == -1,
        is_required=bool(parameter.required),
        completes="files" if metavar in _FILES else "folders" if metavar in _FOLDERS else "",
        is_global=is_root and parameter.name in ("profile", "account", "verbose"),
    )


def _sentence(text: str) -> str:
    return " ".join(text.split())
