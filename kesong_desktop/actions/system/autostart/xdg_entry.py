"""Autostart on Linux: a desktop entry in the user's folder.

Source: Desktop Application Autostart Specification 0.5; Desktop Entry Specification 1.5, "The Exec key".
"""

from collections.abc import Sequence
from pathlib import Path

from kesong_desktop.actions.system.autostart.entry_file import read_entry, remove_entry, write_entry
from kesong_desktop.errors import InvalidInput, Reason

_RESERVED = '"`$\\'
_SWITCHED_OFF = {("Hidden", "true"), ("X-GNOME-Autostart-enabled", "false")}
"""How desktops note in an entry that its user switched it off."""


class XdgAutostart:
    """The desktop entry ``NAME.desktop`` in ``config``/autostart; ``config`` is the folder of the user's configuration."""

    def __init__(self, config: Path, name: str) -> None:
        self._path = config / "autostart" / f"{name}.desktop"

    @property
    def place(self) -> str:
        """The path of the desktop entry file."""
        return str(self._path)

    def command(self) -> str | None:
        """Return the line after ``Exec=``; None without an entry, and in one that is switched off."""
        text = read_entry(self._path).decode("utf-8", errors="replace")
        keys = [
            (key.strip(), value.strip())
            for key, _, value in (line.partition("=") for line in text.splitlines())
        ]
        if any((key, value.lower()) in _SWITCHED_OFF for key, value in keys):
            return None
        return next((value for key, value in keys if key == "Exec"), None)

    def write(self, command: Sequence[str]) -> None:
        """Write the entry. A desktop ignores it once the program is no longer there (``TryExec``)."""
        words = [*map(exec_word, command)]
        text = f"""\
[Desktop Entry]
Type=Application
Version=1.4
Name=Kesong
Icon=kesong
TryExec={_escaped(command[0])}
Exec={" ".join(words)}
Terminal=false
StartupNotify=false
X-GNOME-Autostart-enabled=true
"""
        write_entry(self._path, text.encode("utf-8", errors="surrogateescape"))

    def remove(self) -> bool:
        """Delete the entry, if it is there."""
        return remove_entry(self._path)


def exec_word(word: str) -> str:
    """Return a word of a command as it stands in ``Exec``: quoted, and escaped once as an argument and once as a text.

    Raises:
        InvalidInput: it has a line break or another control character.
    """
    quoted = "".join(f"\\{one}" if one in _RESERVED else one for one in word)
    return _escaped(f'"{quoted}"'.replace("%", "%%"))


def _escaped(text: str) -> str:
    if any(character < " " or character == "\x7f" for character in text):
        raise InvalidInput(Reason.SERVICE_PATH_UNUSABLE, path=text)
    return text.replace("\\", "\\\\")
