"""Autostart: whether the program starts when its user signs in, and how."""

import hashlib
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from kesong_desktop.actions.system.autostart.autostart_entry import HIDDEN_OPTION, AutostartEntry
from kesong_desktop.actions.system.autostart.launch_agent import LaunchAgentAutostart
from kesong_desktop.actions.system.autostart.run_key import (
    RunKeyAutostart,
    UserRegistry,
    WindowsUserRegistry,
)
from kesong_desktop.actions.system.autostart.xdg_entry import XdgAutostart
from kesong_desktop.paths import Paths, for_profile

_SANDBOX_NOTE = Path("/.flatpak-info")


class AutostartBarrier(StrEnum):
    """Why the program cannot be started at sign-in."""

    SANDBOX = "sandbox"
    """Flatpak lets no program write an entry of the desktop."""
    DEMO = "demo"
    """The profile is deleted when its window closes."""


@dataclass(frozen=True, slots=True)
class AutostartState:
    """Whether the program starts at the next sign-in, and whether it then shows its icon in the tray alone."""

    is_on: bool = False
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class AutostartHost:
    """The computer, its user and this program, as far as an entry needs them; replaced in tests."""

    platform: str = sys.platform
    user_folder: Path = field(default_factory=Path.home)
    variables: Mapping[str, str] = field(default_factory=lambda: os.environ)
    executable: str = sys.executable
    is_frozen: bool = bool(getattr(sys, "frozen", False))
    is_sandboxed: bool = field(default_factory=_SANDBOX_NOTE.exists)
    """Whether this runs inside Flatpak."""
    registry: Callable[[], UserRegistry] = WindowsUserRegistry


class Autostart:
    """Switches the start at sign-in on and off. The state is read from the system, where it may be changed as well.

    ``command`` opens the window on this profile; ``entry`` is the system's entry, or why there can be none.
    """

    def __init__(self, entry: AutostartEntry | AutostartBarrier, command: Sequence[str] = ()) -> None:
        self.barrier = entry if isinstance(entry, AutostartBarrier) else None
        self._entry = None if isinstance(entry, AutostartBarrier) else entry
        self._command = tuple(command)

    def state(self) -> AutostartState:
        """Return whether the program starts at the next sign-in. Waits for the disk."""
        found = self._entry.command() if self._entry is not None else None
        if not found:
            return AutostartState()
        return AutostartState(is_on=True, is_hidden=found.split()[-1].strip('"') == HIDDEN_OPTION)

    def turn_on(self, *, is_hidden: bool) -> AutostartState:
        """Start at each sign-in from now on, with ``is_hidden`` in the tray; return the new state. Waits for the disk.

        Raises:
            StoreProblem: the entry cannot be written.
            InvalidInput: the system cannot run a program at such a path.
        """
        if self._entry is not None:
            self._entry.write([*self._command, *([HIDDEN_OPTION] if is_hidden else [])])
        return self.state()

    def turn_off(self) -> AutostartState:
        """Stop starting at sign-in; return the new state. Waits for the disk.

        Raises:
            StoreProblem: the entry cannot be removed.
        """
        if self._entry is not None:
            self._entry.remove()
        return self.state()


def make_autostart(paths: Paths, host: AutostartHost | None = None) -> Autostart:
    """Return the autostart of a profile. Each profile has an entry of its own."""
    host = host or AutostartHost()
    profile = None if paths == for_profile(None) else paths.data.parent
    entry = AutostartBarrier.SANDBOX if host.is_sandboxed else _make_entry(host, _entry_name(profile))
    options = ["--profile", str(profile)] if profile is not None else []
    return Autostart(entry, [*program_command(host), *options])


def no_autostart(_: Paths) -> Autostart:
    """Return the autostart of a demo, which has none."""
    return Autostart(AutostartBarrier.DEMO)


def program_command(host: AutostartHost) -> list[str]:
    """Return the command that opens the window: of the packaged program, or of the one that pip installed.

    An AppImage is started by its own path: what is in it is mounted elsewhere each time. On Windows no console is opened.
    """
    image = host.variables.get("APPIMAGE", "")
    mounted = host.variables.get("APPDIR", "")
    if image and mounted and Path(host.executable).is_relative_to(mounted):
        return [image]
    suffix = ".exe" if host.platform == "win32" else ""
    folder = Path(host.executable).parent
    window = folder / f"kesong-desktop{suffix}"
    if window.is_file():
        return [str(window)]
    if host.is_frozen:
        return [host.executable]
    quiet = folder / "pythonw.exe"
    python = str(quiet) if host.platform == "win32" and quiet.is_file() else host.executable
    return [python, "-m", "kesong_desktop"]


def _make_entry(host: AutostartHost, name: str) -> AutostartEntry:
    if host.platform == "win32":
        return RunKeyAutostart(host.registry(), name)
    if host.platform == "darwin":
        return LaunchAgentAutostart(host.user_folder, name)
    config = host.variables.get("XDG_CONFIG_HOME", "")
    return XdgAutostart(Path(config) if Path(config).is_absolute() else host.user_folder / ".config", name)


def _entry_name(profile: Path | None) -> str:
    if profile is None:
        return "kesong"
    return f"kesong-{hashlib.sha256(os.fsencode(profile)).hexdigest()[:8]}"
