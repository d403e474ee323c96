"""Autostart on macOS: a launchd agent of the user. Source: launchd.plist(5)."""

import plistlib
from collections.abc import Sequence
from pathlib import Path
from xml.parsers.expat import ExpatError

from kesong_desktop.actions.system.autostart.entry_file import read_entry, remove_entry, write_entry

_PREFIX = "org.kesong.autostart"


class LaunchAgentAutostart:
    """The agent of the user whose home is ``user_folder``. It is never loaded here: launchd would start a second program."""

    def __init__(self, user_folder: Path, name: str) -> None:
        self._label = f"{_PREFIX}.{name}"
        self._path = user_folder / "Library" / "LaunchAgents" / f"{self._label}.plist"

    @property
    def place(self) -> str:
        """The path of the launchd agent's property list."""
        return str(self._path)

    def command(self) -> str | None:
        """Return the words of the command with spaces between them; None without an agent, and with one that is disabled."""
        try:
            agent = plistlib.loads(read_entry(self._path))
            words = agent["ProgramArguments"]
            return None if agent.get("Disabled") is True else " ".join(map(str, words))
        except (ValueError, KeyError, TypeError, AttributeError, ExpatError, plistlib.InvalidFileException):
            return None

    def write(self, command: Sequence[str]) -> None:
        """Write the agent, which launchd loads at the next sign-in."""
        agent = {
            "Label": self._label,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
        }
        write_entry(self._path, plistlib.dumps(agent))

    def remove(self) -> bool:
        """Delete the agent. It is not unloaded, which would end a program that it started."""
        return remove_entry(self._path)
