"""A person's preferences, in a TOML file that a person may edit."""

import os
import tomllib
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal

from kesong_desktop.errors import StoreProblem

VERSION = 1


@dataclass(frozen=True, slots=True)
class Settings:
    """Preferences with their defaults."""

    theme: Literal["system", "light", "dark"] = "system"
    text_percent: int = 100
    """Text size, 100 to 200."""
    picture_px: int = 2048
    """Long side of a picture that leaves, in pixels."""
    keep_author: bool = False
    """The author's name, where a photo has one, stays in pictures that leave."""
    keep_copyright: bool = False
    """So does the line of its copyright."""
    cache_mb: int = 500
    """Budget of the media cache, in megabytes."""
    upload_kb_s: int = 0
    """The most that uploads take of the line, in kilobytes (of 1000) a second; 0: no limit."""
    only_unmetered: bool = False
    """Posts wait while the system says that the line costs by what goes over it."""
    quiet_hours: str = ""
    """``22:00-07:00``: nothing is sent between these times of the day; empty: at any time."""
    home_server_on: bool = False
    """The home server of this profile runs while the window is open."""
    home_port: int = 0
    """Its port; 0 until it ran once."""
    account: str = ""
    """The account that was used last."""
    window: str = ""
    """Where the window was, as Qt writes it down, in base 64."""


_CHOICES = {"theme": ("system", "light", "dark")}
_RANGES = {
    "text_percent": (100, 200),
    "picture_px": (512, 8192),
    "cache_mb": (50, 100_000),
    "home_port": (0, 65535),
    "upload_kb_s": (0, 1_000_000),
}


class SettingsFile:
    """Reads and writes ``Settings``. What cannot be used in the file falls back to its default, and is kept in ``problems``."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.problems: list[str] = []

    def load(self) -> Settings:
        """The settings; defaults where there is no file."""
        self.problems.clear()
        try:
            raw = tomllib.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return Settings()
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            self.problems.append(f"{self._path}: {error}")
            return Settings()
        settings = Settings()
        for field in fields(Settings):
            if field.name in raw:
                settings = self._with(settings, field.name, raw[field.name])
        return settings

    def _with(self, settings: Settings, name: str, value: Any) -> Settings:
        good = type(value) is type(getattr(settings, name))
        good = good and value in _CHOICES.get(name, (value,))
        low, high = _RANGES.get(name, (value, value))
        if not good or not low <= value <= high:
            self.problems.append(f"{self._path}: {name} = {value!r} cannot be used")
            return settings
        return replace(settings, **{name: value})

    def save(self, settings: Settings) -> None:
        """Write the file whole, so that a crash leaves the old or the new one.

        Raises:
            StoreProblem: it cannot be written.
        """
        lines = [f"version = {VERSION}"]
        lines += [f"{name} = {_toml(value)}" for name, value in asdict(settings).items()]
        temporary = self._path.with_suffix(".new")
        try:
            temporary.write_text("\n".join(lines) + "\n", "utf-8")
            os.replace(temporary, self._path)
        except OSError as error:
            raise StoreProblem(str(self._path), why=error.strerror or str(error)) from error


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    escaped = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
