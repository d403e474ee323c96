"""What the commands have in common: the profile they work on, and how they print."""

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kesong_desktop.messages.catalogue import Messages
from kesong_desktop.messages.language import best_language, languages_of, offered_languages
from kesong_desktop.messages.plain_catalogue import plain_translator
from kesong_desktop.model.event import Event
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.preflight import NotPublishable
from kesong_desktop.paths import Paths, for_profile

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
    sys.stdout.write(line + "\n")


def print_stderr(line: str) -> None:
    """Print a line of progress or a hint to standard error."""
    sys.stderr.write(line + "\n")


def catalogue() -> Messages:
    """Return the messages in the language that the process's variables name."""
    return Messages(plain_translator(best_language(languages_of(os.environ), offered_languages())))


def sentence(error: BaseException | Failure) -> str:
    """Return what happened and what to do, in the language of ``catalogue``."""
    texts = catalogue()
    if isinstance(error, NotPublishable):
        return " ".join(texts.finding(finding) for finding in error.findings)
    return texts.sentence(error)
