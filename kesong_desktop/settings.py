"""The preferences and the TOML file that keeps them, which may be edited by hand."""

import itertools
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Literal

from kesong_desktop import private_files
from kesong_desktop.errors import StoreProblem

VERSION = 1
START_PANES = ("feed", "discover", "roll", "saved", "products", "inbox", "drafts", "outbox", "planner")
"""Panes with which the window opens: those that need no draft, post or person."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The preferences of a profile, with their defaults."""

    theme: Literal["system", "light", "dark"] = "system"
    language: Literal["", "en", "zh_CN", "zh_TW", "ja", "pt_BR"] = ""
    """Language of the window; empty: the system's."""
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
    cache_days: int = 0
    """Media that were not looked at for so many days are dropped; 0: never."""
    data_saver: Literal["off", "metered", "on"] = "off"
    """Posts show the servers' small previews instead of full pictures, and videos wait for a click."""
    upload_kb_s: int = 0
    """The most that uploads take of the line, in kilobytes (of 1000) a second; 0: no limit."""
    only_unmetered: bool = False
    """Posts wait while the system says that the line costs by what goes over it."""
    quiet_hours: str = ""
    """``22:00-07:00``: nothing is sent between these times of the day; empty: at any time."""
    posting_slots: str = ""
    """Posting times of the planner, such as ``Mon Wed Fri 18:00``, in lines."""
    posting_zone: str = ""
    """Their time zone, an IANA name; empty: the computer's."""
    home_server_on: bool = False
    """The home server of this profile runs while the window is open."""
    home_port: int = 0
    """Its port; 0 until it ran once."""
    home_shared: bool = False
    """Other computers of the network reach it too, by TLS."""
    home_shared_port: int = 0
    """Its port for them; 0 until it was shared once."""
    account: str = ""
    """The account that was used last."""
    keep_sign_ins: Literal["keyring", "file"] = "keyring"
    """Where sign-ins are kept: in the system's keyring, or in a file that only this user can read."""
    window: str = ""
    """Where the window was, as Qt writes it down, in base 64."""
    pane: Literal["feed", "discover", "roll", "saved", "products", "inbox", "drafts", "outbox", "planner"] = (
        "feed"
    )
    """The pane that was in front when the window was closed, with which it opens again."""
    feed_view: Literal["cards", "waterfall"] = "cards"
    """How the feed shows posts."""
    merged_home: bool = False
    """The feed shows the home timelines of all accounts as one, where there are several."""
    discover_view: Literal["cards", "waterfall"] = "waterfall"
    """How the discover pane shows posts."""
    saved_view: Literal["cards", "waterfall"] = "waterfall"
    """How the saved pane shows posts."""
    sensitive_media: Literal["show", "blur", "hide"] = "blur"
    """Sensitive pictures are shown, blurred or hidden until they are asked for."""
    autoplay_videos: bool = True
    """Videos play by themselves, without sound, while they are in view."""

    notify_mentions: bool = True
    """Notices on the desktop tell of mentions,"""
    notify_direct: bool = True
    """of direct messages,"""
    notify_follows: bool = False
    """of new followers and requests,"""
    notify_reactions: bool = False
    """of likes and boosts,"""
    notify_other: bool = False
    """of all other notifications,"""
    notify_failures: bool = True
    """and of posts in the outbox that failed or need a decision."""
    notify_quiet_hours: str = ""
    """``22:00-07:00``: no notices between these times of the day; empty: at any time."""
    close_to_tray: bool = False
    """The program goes on in the tray, where there is one, when its window is closed."""
    check_releases: bool = False
    """The address of releases that the build names, if it does, is asked once a day for the newest version."""

    check_rules: str = ""
    """``no_alt=must; many_tags=off``: how strict the check before publishing is, where it is not as usual."""
    private_zones: str = ""
    """``52.51630,13.37770 500 Home; ...``: circles, in metres around a place, whose photos are never posted with a place."""


_CHOICES = {
    "theme": ("system", "light", "dark"),
    "language": ("", "en", "zh_CN", "zh_TW", "ja", "pt_BR"),
    "pane": START_PANES,
    "feed_view": ("cards", "waterfall"),
    "discover_view": ("cards", "waterfall"),
    "saved_view": ("cards", "waterfall"),
    "sensitive_media": ("show", "blur", "hide"),
    "data_saver": ("off", "metered", "on"),
    "keep_sign_ins": ("keyring", "file"),
}
_RANGES = {
    "text_percent": (100, 200),
    "picture_px": (512, 8192),
    "cache_mb": (50, 100_000),
    "cache_days": (0, 3650),
    "home_port": (0, 65535),
    "home_shared_port": (0, 65535),
    "upload_kb_s": (0, 1_000_000),
}


class SettingsFile:
    """Reads and writes ``Settings``. What cannot be used in the file falls back to its default, and is kept in ``problems``."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.problems: list[str] = []
        self._last: tuple[bytes, Settings, list[str]] | None = None
        """The content that was read last, with what it said: a start reads it eleven times."""

    def load(self) -> Settings:
        """Return the settings; defaults where there is no file."""
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            self.problems = []
            return Settings()
        except OSError as error:
            self.problems = [f"{self._path}: {error}"]
            return Settings()
        last = self._last
        if last is None or last[0] != content:
            self._last = last = (content, *self._read(content))
        self.problems = list(last[2])
        return last[1]

    def _read(self, content: bytes) -> tuple[Settings, list[str]]:
        """Return the settings that the file's content gives, and what of it cannot be used."""
        try:
            raw = _parsed(_decoded(content))
        except (ValueError, RecursionError) as error:
            return Settings(), [f"{self._path}: {error}"]
        known = [(field.name, field.default) for field in fields(Settings) if field.name in raw]
        usable = {name: raw[name] for name, default in known if _is_usable(name, raw[name], default)}
        problems = [
            f"{self._path}: {name} = {raw[name]!r} cannot be used" for name, _ in known if name not in usable
        ]
        return Settings(**usable), problems

    def save(self, settings: Settings) -> None:
        """Write the settings, and leave all else in the file as it is: comments, order, keys that are not ours.

        A value that cannot be used stays until another one takes its place. A file that is no TOML, or that cannot be changed
        without losing something, is copied to ``settings.damaged.toml`` and begun anew. The file is replaced whole, so that a
        crash leaves the old or the new one.

        Raises:
            StoreProblem: it cannot be written.
        """
        try:
            before = self._path.read_bytes() if self._path.exists() else b""
            try:
                text = _merged(_decoded(before), settings)
            except (ValueError, RecursionError):
                self._copy_aside(before)
                text = _merged("", settings)
            temporary = self._path.with_suffix(".new")
            with private_files.open_new(temporary) as file:
                file.write(text.encode("utf-8"))
            os.replace(temporary, self._path)
        except OSError as error:
            raise StoreProblem(str(self._path), why=error.strerror or str(error)) from error

    def _copy_aside(self, content: bytes) -> None:
        """Write the content to the first free ``settings.damaged*.toml``, unless one of them holds it already."""
        for number in itertools.count(1):
            copy = self._path.with_name(f"{self._path.stem}.damaged{'' if number == 1 else number}.toml")
            if not copy.exists():
                with private_files.open_new(copy) as file:
                    file.write(content)
                return
            if copy.read_bytes() == content:
                return


def _decoded(content: bytes) -> str:
    """Return the text; editors on Windows begin it with a mark of its encoding and end lines with two characters."""
    return content.decode("utf-8-sig").replace("\r\n", "\n")


def _is_usable(name: str, value: Any, default: Any) -> bool:
    """Return whether a value out of the file can be used for a field."""
    if type(value) is not type(default) or value not in _CHOICES.get(name, (value,)):
        return False
    low, high = _RANGES.get(name, (value, value))
    return bool(low <= value <= high)


def _parsed(text: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - 10 ms, and there may be no file when the window is drawn

    return tomllib.loads(text)


def _merged(text: str, settings: Settings) -> str:
    """Return TOML that holds these settings and whatever else ``text`` holds.

    Raises:
        ValueError: the text is no TOML, or cannot be changed without losing something.
    """
    before = _parsed(text)
    changes = {
        name: value
        for name, value in {"version": VERSION, **asdict(settings)}.items()
        if name not in before or _is_other(before, name, value)
    }
    if not changes:
        return text
    if any(isinstance(before.get(name), dict | list) for name in changes):
        raise ValueError("comments may stand inside what is to be replaced")
    import tomlkit  # noqa: PLC0415 - 50 ms, and the window only reads settings before it is drawn
    from tomlkit.exceptions import TOMLKitError  # noqa: PLC0415 - as above

    try:
        document = tomlkit.parse(text if text.endswith("\n") else text + "\n")
        document.update(changes)
        merged = tomlkit.dumps(document)
    except (TOMLKitError, LookupError, TypeError, AttributeError) as error:
        raise ValueError("tomlkit cannot change it") from error
    # One library writes, another reads: what would come out damaged or short of something is not written.
    if _parsed(merged) != before | changes:
        raise ValueError("tomlkit lost something")
    return merged


def _is_other(before: Mapping[str, Any], name: str, value: object) -> bool:
    """Return whether the file would be read as another value; an unusable value is read as its default."""
    if name == "version":
        return False
    default = getattr(Settings(), name)
    used = before[name] if _is_usable(name, before[name], default) else default
    return bool(used != value)
