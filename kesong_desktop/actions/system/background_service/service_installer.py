"""Installing and removing the service that runs the home server when its user signs in."""

import getpass
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from kesong_desktop.actions.system.background_service import service_files
from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.store.durable_files import write_durably

UNIT = "kesong-home.service"
LABEL = "org.kesong.home"
TASK = "Kesong home server"
_DEADLINE_S = 60

RunCommand = Callable[[Sequence[str]], int]
"""Runs a command of the system and returns its exit code; OSError where there is none of that name."""


def run_command(command: Sequence[str]) -> int:
    """Run a command of the system without its output, and return its exit code."""
    done = subprocess.run(command, capture_output=True, check=False, timeout=_DEADLINE_S)  # noqa: S603 - fixed commands
    return done.returncode


@dataclass(frozen=True, slots=True)
class ServiceHost:
    """The computer and its user, as far as a service needs them; replaced in tests."""

    platform: str = sys.platform
    user_folder: Path = field(default_factory=Path.home)
    config: str = field(default_factory=lambda: os.environ.get("XDG_CONFIG_HOME", ""))
    app_data: str = field(default_factory=lambda: os.environ.get("LOCALAPPDATA", ""))
    user: str = field(default_factory=getpass.getuser)
    user_id: int = field(default_factory=lambda: os.getuid() if hasattr(os, "getuid") else 0)
    run: RunCommand = run_command


@dataclass(frozen=True, slots=True)
class InstalledService:
    """The definition file of the service, and whether the system accepted and started it."""

    path: Path
    is_started: bool


class ServiceInstaller(Protocol):
    """Installs one service on one kind of system."""

    @property
    def path(self) -> Path:
        """The definition file of the service."""

    def install(self, command: Sequence[str]) -> InstalledService:
        """Write the file and have the system start the service, now and at each sign-in."""

    def uninstall(self) -> bool:
        """Stop the service and delete its file; False where there was none."""


def make_installer(host: ServiceHost) -> ServiceInstaller:
    """Return the installer for this kind of system.

    Raises:
        InvalidInput: the system has none of the three.
    """
    if host.platform.startswith("linux"):
        return SystemdInstaller(host)
    if host.platform == "darwin":
        return LaunchdInstaller(host)
    if host.platform == "win32":
        return WindowsInstaller(host)
    raise InvalidInput(Reason.SERVICE_UNSUPPORTED, system=host.platform)


class SystemdInstaller:
    """Installs the service as a systemd user unit."""

    def __init__(self, host: ServiceHost) -> None:
        self._host = host

    @property
    def path(self) -> Path:
        """The unit in the user's configuration."""
        folder = Path(self._host.config) if self._host.config else self._host.user_folder / ".config"
        return folder / "systemd" / "user" / UNIT

    def install(self, command: Sequence[str]) -> InstalledService:
        """Write the unit, then enable and start it; a running one is started again."""
        try:
            unit = service_files.systemd_unit(command)
        except ValueError as error:
            raise InvalidInput(Reason.SERVICE_PATH_UNUSABLE, path=str(error)) from error
        _write(self.path, unit.encode())
        commands = (("daemon-reload",), ("enable", UNIT), ("restart", UNIT))
        is_started = all(_is_done(self._host, "systemctl", "--user", *one) for one in commands)
        return InstalledService(self.path, is_started)

    def uninstall(self) -> bool:
        """Disable and stop the unit, then delete it."""
        if not self.path.exists():
            return False
        _is_done(self._host, "systemctl", "--user", "disable", "--now", UNIT)
        self.path.unlink()
        _is_done(self._host, "systemctl", "--user", "daemon-reload")
        return True


class LaunchdInstaller:
    """Installs a launchd agent of the user."""

    def __init__(self, host: ServiceHost) -> None:
        self._host = host

    @property
    def path(self) -> Path:
        """The agent in the user's library."""
        return self._host.user_folder / "Library" / "LaunchAgents" / f"{LABEL}.plist"

    def install(self, command: Sequence[str]) -> InstalledService:
        """Write the agent and load it; one that is loaded is unloaded first."""
        log = self._host.user_folder / "Library" / "Logs" / "Kesong-home.log"
        _write(self.path, service_files.launchd_agent(LABEL, command, str(log)))
        _is_done(self._host, "launchctl", "bootout", f"{self._domain}/{LABEL}")
        is_started = _is_done(self._host, "launchctl", "bootstrap", self._domain, str(self.path))
        return InstalledService(self.path, is_started)

    def uninstall(self) -> bool:
        """Unload the agent, then delete it."""
        if not self.path.exists():
            return False
        _is_done(self._host, "launchctl", "bootout", f"{self._domain}/{LABEL}")
        self.path.unlink()
        return True

    @property
    def _domain(self) -> str:
        return f"gui/{self._host.user_id}"


class WindowsInstaller:
    """Installs a task of the Windows Task Scheduler."""

    def __init__(self, host: ServiceHost) -> None:
        self._host = host

    @property
    def path(self) -> Path:
        """The description that the scheduler reads."""
        folder = self._host.user_folder / "AppData" / "Local"
        return (Path(self._host.app_data) if self._host.app_data else folder) / "Kesong" / "home-server.xml"

    def install(self, command: Sequence[str]) -> InstalledService:
        """Write the description, register it in the place of an older one, and start it."""
        _write(self.path, service_files.windows_task(self._host.user, command))
        is_started = _is_done(
            self._host, "schtasks", "/Create", "/TN", TASK, "/XML", str(self.path), "/F"
        ) and _is_done(self._host, "schtasks", "/Run", "/TN", TASK)
        return InstalledService(self.path, is_started)

    def uninstall(self) -> bool:
        """End and delete the task, then its description."""
        if not self.path.exists():
            return False
        _is_done(self._host, "schtasks", "/End", "/TN", TASK)
        _is_done(self._host, "schtasks", "/Delete", "/TN", TASK, "/F")
        self.path.unlink()
        return True


def serve_command(arguments: Sequence[str], *, executable: str, is_frozen: bool) -> list[str]:
    """Return the command line of ``kesong serve`` with these arguments, for this program as it runs now."""
    program = [executable] if is_frozen else [executable, "-m", "kesong_desktop"]
    return [*program, "serve", *arguments]


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_durably(path, content)


def _is_done(host: ServiceHost, *command: str) -> bool:
    """Return whether a command of the system succeeded; False if it does not exist."""
    try:
        return host.run(command) == 0
    except (OSError, subprocess.TimeoutExpired):
        return False
