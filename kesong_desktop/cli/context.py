"""What the commands have in common: the profile they work on, and how they print."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kesong_desktop.model.event import Event
from kesong_desktop.paths import Paths, for_profile

if TYPE_CHECKING:
    from kesong_desktop.actions.desk import Desk


@dataclass(slots=True)
class Choices:
    """The options that every command takes."""

    profile: Path | None = None
    account: str = ""
    is_verbose: bool = False

    @property
    def paths(self) -> Paths:
        """Where the profile lies."""
        return for_profile(self.profile)

    @contextmanager
    def desk(
        self, *, is_reader: bool = False, report: Callable[[Event], None] = lambda _: None
    ) -> Iterator["Desk"]:
        """The open profile; ``is_reader`` goes on while a window holds it."""
        from kesong_desktop.app import open_desk

        with open_desk(self.paths, is_verbose=self.is_verbose, is_reader=is_reader, report=report) as desk:
            yield desk


def print_json(document: Any) -> None:
    """One JSON document on stdout."""
    json.dump(document, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


def say(line: str) -> None:
    """A line on stdout."""
    sys.stdout.write(line + "\n")


def whisper(line: str) -> None:
    """A line on stderr: progress and hints."""
    sys.stderr.write(line + "\n")
