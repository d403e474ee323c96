"""The context of all commands: their profile, and their output."""

import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kesong_desktop.errors import KesongError, Situation
from kesong_desktop.messages.catalogue import Messages, Translate
from kesong_desktop.messages.language import best_language, languages_of, offered_languages
from kesong_desktop.messages.plain_catalogue import plain_translator
from kesong_desktop.model.event import Event
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.preflight import NotPublishable
from kesong_desktop.paths import Paths, for_profile

_COMMANDS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ufff9-\ufffb]")
"""Control characters but tab and newline, and overrides of direction. Isolates, which Kesong itself writes, stay."""

if TYPE_CHECKING:
    from kesong_desktop.actions.services import Services


@dataclass(slots=True)
class CliOptions:
    """The options that every command takes."""

    profile: Path | None = None
    account: str = ""
    is_verbose: bool = False
    language: str = ""

    @property
    def paths(self) -> Paths:
        """The paths of the chosen profile."""
        return for_profile(self.profile)

    @contextmanager
    def services(
        self, *, is_reader: bool = False, report: Callable[[Event], None] = lambda _: None
    ) -> Iterator["Services"]:
        """Open the profile and yield its services; ``is_reader`` works while a window holds the profile."""
        from kesong_desktop.app import open_profile

        with open_profile(
            self.paths, is_verbose=self.is_verbose, is_reader=is_reader, report=report
        ) as services:
            yield services


def print_json(document: Any) -> None:
    """Print one JSON document to standard output."""
    json.dump(document, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


def say(line: str) -> None:
    """Print a line to standard output."""
    sys.stdout.write(harmless(line) + "\n")


def print_stderr(line: str) -> None:
    """Print a line of progress or a hint to standard error."""
    # Names in UTF-8 are read as such in any locale; what is no text is of use to the programs that read standard output alone.
    sys.stderr.write(harmless(line.encode("utf-8", "surrogateescape").decode("utf-8", "replace")) + "\n")


def harmless(line: str) -> str:
    """Return a line without what commands a terminal or turns its direction, such as a file's name may hold."""
    return _COMMANDS.sub("\ufffd", line)


def translate() -> Translate:
    """Return the translator into the language that the process's variables name."""
    return plain_translator(best_language(languages_of(os.environ), offered_languages()))


def catalogue() -> Messages:
    """Return the messages in the language that the process's variables name."""
    return Messages(translate())


def sentence(error: BaseException | Failure) -> str:
    """Return what happened and what to do, in the language of ``catalogue``.

    An error ends the command, and a failure is one of a job that stays in the outbox: neither is tried again by itself.
    """
    texts = catalogue()
    if isinstance(error, NotPublishable):
        return " ".join(texts.finding(finding) for finding in error.findings)
    if isinstance(error, KesongError):
        return texts.sentence(Failure.of(error).in_situation(Situation.COMMAND))
    return texts.sentence(error.in_situation(Situation.QUEUED) if isinstance(error, Failure) else error)
