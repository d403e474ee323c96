"""Autostart on Windows: a value of the user's Run key.

Source: "Run and RunOnce Registry Keys" of the Win32 documentation. What the Task Manager and the Settings switch off is noted in
the key ``StartupApproved``: twelve bytes, the first of them odd while it is off.
"""

import subprocess
from collections.abc import Sequence
from importlib import import_module
from typing import Any, Protocol

from kesong_desktop.errors import StoreProblem

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


class UserRegistry(Protocol):
    """The part of the registry that is the user's own. Each method may raise OSError."""

    def read(self, key: str, name: str) -> str | bytes | None:
        """Return a value; None where there is none."""

    def write(self, key: str, name: str, text: str) -> None:
        """Write a text as a value."""

    def delete(self, key: str, name: str) -> bool:
        """Delete a value; return False where there was none."""


class WindowsUserRegistry:
    """Values below ``HKEY_CURRENT_USER``, read and written by ``winreg``."""

    def __init__(self) -> None:
        # There is no such module on other systems.
        self._winreg: Any = import_module("winreg")

    def read(self, key: str, name: str) -> str | bytes | None:
        """Return a text or bytes; None where there is no such value, or one of another type."""
        winreg = self._winreg
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                value, _ = winreg.QueryValueEx(opened, name)
        except FileNotFoundError:
            return None
        return value if isinstance(value, str | bytes) else None

    def write(self, key: str, name: str, text: str) -> None:
        """Write a text; the key is made where it is missing."""
        winreg = self._winreg
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
            winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, text)

    def delete(self, key: str, name: str) -> bool:
        """Delete a value; return False where key or value are not there."""
        winreg = self._winreg
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
                winreg.DeleteValue(opened, name)
        except FileNotFoundError:
            return False
        return True


class RunKeyAutostart:
    """The value ``name`` of the Run key."""

    def __init__(self, registry: UserRegistry, name: str) -> None:
        self._registry = registry
        self._name = name

    @property
    def place(self) -> str:
        """The registry key and the name of the value."""
        return f"HKEY_CURRENT_USER\\{RUN}\\{self._name}"

    def command(self) -> str | None:
        """Return the command line; None without one, and where the user switched it off in the system's settings."""
        try:
            line, approved = self._registry.read(RUN, self._name), self._registry.read(APPROVED, self._name)
        except OSError:
            return None
        is_off = isinstance(approved, bytes) and bool(approved) and bool(approved[0] & 1)
        return line if isinstance(line, str) and line and not is_off else None

    def write(self, command: Sequence[str]) -> None:
        """Write the command line, and remove the note that it is switched off."""
        try:
            self._registry.write(RUN, self._name, subprocess.list2cmdline(command))
            self._registry.delete(APPROVED, self._name)
        except OSError as error:
            raise StoreProblem(self.place, why=error.strerror or str(error)) from error

    def remove(self) -> bool:
        """Delete the value, and the note beside it."""
        try:
            self._registry.delete(APPROVED, self._name)
            return self._registry.delete(RUN, self._name)
        except OSError as error:
            raise StoreProblem(self.place, why=error.strerror or str(error)) from error
