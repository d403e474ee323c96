"""Interface of a system's autostart entry, which runs a command when the user signs in."""

from collections.abc import Sequence
from typing import Protocol

HIDDEN_OPTION = "--hidden"
"""The option of ``kesong`` with which it starts in the tray."""


class AutostartEntry(Protocol):
    """The entry of one profile on one kind of system. Reading and writing wait for the disk."""

    @property
    def place(self) -> str:
        """Where the entry is: a path, or a key of the registry."""

    def command(self) -> str | None:
        """Return the command that runs at the next sign-in, as one line; None where none does, or the user switched it off."""

    def write(self, command: Sequence[str]) -> None:
        """Run the command at each sign-in, in place of an earlier one.

        Raises:
            StoreProblem: the entry cannot be written.
            InvalidInput: the system cannot run a program at such a path.
        """

    def remove(self) -> bool:
        """Remove the entry; return False where there was none.

        Raises:
            StoreProblem: the entry cannot be removed.
        """
