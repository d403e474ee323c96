"""What the modules of the systems have in common: an entry that makes a system run a command when its user signs in."""

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
        """Have the command run at each sign-in, in place of the one before.

        Raises:
            StoreProblem: the entry cannot be written.
            InvalidInput: the system cannot run a program at such a path.
        """

    def remove(self) -> bool:
        """Remove the entry; return False where there was none.

        Raises:
            StoreProblem: the entry cannot be removed.
        """
