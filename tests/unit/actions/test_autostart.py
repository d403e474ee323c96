"""The start at sign-in: what is written for each system, that it can be read and taken back, and where it cannot be."""

import plistlib
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Self

import pytest

from kesong_desktop.actions.system.autostart.autostart import (
    Autostart,
    AutostartBarrier,
    AutostartHost,
    AutostartState,
    make_autostart,
    no_autostart,
    program_command,
)
from kesong_desktop.actions.system.autostart.run_key import APPROVED, RUN, WindowsUserRegistry
from kesong_desktop.actions.system.autostart.xdg_entry import exec_word
from kesong_desktop.errors import InvalidInput, Reason, StoreProblem
from kesong_desktop.paths import Paths, for_profile

ODD = 'My "50%" $HOME `x` \\ Kesong'
SYSTEMS = ("linux", "darwin", "win32")


class FakeRegistry:
    """The user's part of the registry, in memory; ``is_locked`` refuses to be written."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str | bytes] = {}
        self.is_locked = False

    def read(self, key: str, name: str) -> str | bytes | None:
        return self.values.get((key, name))

    def write(self, key: str, name: str, text: str) -> None:
        if self.is_locked:
            raise PermissionError(13, "Access is denied")
        self.values[key, name] = text

    def delete(self, key: str, name: str) -> bool:
        if self.is_locked:
            raise PermissionError(13, "Access is denied")
        return self.values.pop((key, name), None) is not None


@pytest.fixture
def registry() -> FakeRegistry:
    """An empty registry."""
    return FakeRegistry()


@pytest.fixture
def host(tmp_path: Path, registry: FakeRegistry) -> Callable[..., AutostartHost]:
    """Makes a computer of a kind whose user lives in a folder of the test, with a packaged program."""

    def make(platform: str, folder: str = "opt", **more: object) -> AutostartHost:
        program = tmp_path / folder / ("kesong-desktop.exe" if platform == "win32" else "kesong-desktop")
        program.parent.mkdir(exist_ok=True)
        program.touch()
        given = {"executable": str(program.with_name("kesong")), "is_frozen": True, "variables": {}, **more}
        return AutostartHost(
            platform=platform,
            user_folder=tmp_path / "user",
            is_sandboxed=bool(given.pop("is_sandboxed", False)),
            registry=lambda: registry,
            **given,  # type: ignore[arg-type]
        )

    return make


def exec_line(path: Path) -> list[str]:
    """The words of ``Exec`` as a desktop reads them: first as a text of the file, then as a command."""
    (line,) = [one for one in path.read_text("utf-8").splitlines() if one.startswith("Exec=")]
    text = line.removeprefix("Exec=").replace("\\\\", "\\")
    words, word, is_quoted, is_escaped = [], "", False, False
    for character in text:
        if is_escaped:
            word, is_escaped = word + character, False
        elif character == "\\":
            is_escaped = True
        elif character == '"':
            is_quoted = not is_quoted
            if not is_quoted:
                words.append(word.replace("%%", "%"))
                word = ""
        elif is_quoted:
            word += character
    return words


def command_of(autostart: Autostart, registry: FakeRegistry) -> list[str]:
    """The words of the command as the system reads them."""
    assert autostart._entry is not None
    place = Path(autostart._entry.place)
    if place.suffix == ".desktop":
        return exec_line(place)
    if place.suffix == ".plist":
        return [str(word) for word in plistlib.loads(place.read_bytes())["ProgramArguments"]]
    name = autostart._entry.place.rpartition("\\")[2]
    line = str(registry.values[RUN, name])
    return [word.strip('"') for word in (line.split('" ') if '"' in line else line.split())]


@pytest.mark.parametrize("platform", SYSTEMS)
def test_it_is_switched_on_and_off(
    platform: str, host: Callable[..., AutostartHost], registry: FakeRegistry
) -> None:
    """Off at first; on with a window or without; off again, with nothing left."""
    autostart = make_autostart(for_profile(None), host(platform))
    assert autostart.barrier is None
    assert autostart.state() == AutostartState()
    assert autostart.turn_on(is_hidden=False) == AutostartState(is_on=True)
    assert [Path(word).stem for word in command_of(autostart, registry)] == ["kesong-desktop"]
    assert autostart.turn_on(is_hidden=True) == AutostartState(is_on=True, is_hidden=True)
    assert command_of(autostart, registry)[1:] == ["--hidden"]
    assert autostart.turn_off() == AutostartState()
    assert autostart.turn_off() == AutostartState()
    assert registry.values == {}


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_odd_paths_arrive_whole(
    platform: str, host: Callable[..., AutostartHost], registry: FakeRegistry, tmp_path: Path
) -> None:
    """Each word is one word for the system, whatever is in it; each profile has an entry of its own."""
    plain = make_autostart(for_profile(None), host(platform, ODD))
    other = make_autostart(for_profile(tmp_path / ODD), host(platform, ODD))
    plain.turn_on(is_hidden=False)
    assert not other.state().is_on
    other.turn_on(is_hidden=True)
    assert command_of(plain, registry) == [str(tmp_path / ODD / "kesong-desktop")]
    expected = [str(tmp_path / ODD / "kesong-desktop"), "--profile", str(tmp_path / ODD), "--hidden"]
    assert command_of(other, registry) == expected
    other.turn_off()
    assert plain.state().is_on


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not installed"
)
def test_the_desktop_accepts_the_entry(host: Callable[..., AutostartHost]) -> None:
    """Without an error or a warning."""
    autostart = make_autostart(for_profile(None), host("linux", ODD))
    autostart.turn_on(is_hidden=True)
    assert autostart._entry is not None
    done = subprocess.run(
        ["desktop-file-validate", autostart._entry.place], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", "Hidden = true"])
def test_what_a_desktop_switched_off_is_off(line: str, host: Callable[..., AutostartHost]) -> None:
    """And on again when it is switched on here."""
    autostart = make_autostart(for_profile(None), host("linux"))
    autostart.turn_on(is_hidden=False)
    assert autostart._entry is not None
    with Path(autostart._entry.place).open("a") as file:
        file.write(f"{line}\n")
    assert not autostart.state().is_on
    assert autostart.turn_on(is_hidden=False).is_on


def test_what_windows_switched_off_is_off(host: Callable[..., AutostartHost], registry: FakeRegistry) -> None:
    """The Task Manager notes it beside the value; its note goes when it is switched on here."""
    autostart = make_autostart(for_profile(None), host("win32"))
    autostart.turn_on(is_hidden=True)
    registry.values[APPROVED, "kesong"] = bytes([2]) + bytes(11)
    assert autostart.state() == AutostartState(is_on=True, is_hidden=True)
    registry.values[APPROVED, "kesong"] = bytes([3]) + bytes(11)
    assert not autostart.state().is_on
    assert autostart.turn_on(is_hidden=False).is_on
    assert (APPROVED, "kesong") not in registry.values


def test_a_command_of_windows_is_quoted(
    host: Callable[..., AutostartHost], registry: FakeRegistry, tmp_path: Path
) -> None:
    """A path with spaces does not start another program."""
    make_autostart(for_profile(None), host("win32", "Program Files")).turn_on(is_hidden=False)
    assert registry.values[RUN, "kesong"] == f'"{tmp_path}/Program Files/kesong-desktop.exe"'


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe nothing", b"<plist><array/></plist>", b"[Desktop Entry]\n"]
)
@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_a_damaged_entry_counts_as_none(
    platform: str, content: bytes, host: Callable[..., AutostartHost]
) -> None:
    """It is replaced when the start is switched on."""
    autostart = make_autostart(for_profile(None), host(platform))
    autostart.turn_on(is_hidden=False)
    assert autostart._entry is not None
    Path(autostart._entry.place).write_bytes(content)
    assert not autostart.state().is_on
    assert autostart.turn_on(is_hidden=False).is_on


def test_the_agent_has_only_keys_that_launchd_knows(host: Callable[..., AutostartHost]) -> None:
    """It is for the desktop alone, and does not come back after the program is closed."""
    autostart = make_autostart(for_profile(None), host("darwin"))
    autostart.turn_on(is_hidden=False)
    assert autostart._entry is not None
    place = Path(autostart._entry.place)
    agent = plistlib.loads(place.read_bytes())
    assert agent.keys() == {"Label", "ProgramArguments", "RunAtLoad", "ProcessType", "LimitLoadToSessionType"}
    assert place.name == f"{agent['Label']}.plist"


def test_where_it_cannot_be_it_says_why(host: Callable[..., AutostartHost], tmp_path: Path) -> None:
    """Inside Flatpak, and in a demo; nothing is written by any call."""
    for autostart, barrier in (
        (make_autostart(for_profile(None), host("linux", is_sandboxed=True)), AutostartBarrier.SANDBOX),
        (no_autostart(for_profile(tmp_path)), AutostartBarrier.DEMO),
    ):
        assert autostart.barrier is barrier
        assert not autostart.turn_on(is_hidden=True).is_on
        assert not autostart.turn_off().is_on
    assert not (tmp_path / "user").exists()


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_a_folder_that_cannot_be_written_is_reported(
    platform: str, host: Callable[..., AutostartHost], tmp_path: Path
) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "user").write_text("")
    autostart = make_autostart(for_profile(None), host(platform))
    with pytest.raises(StoreProblem):
        autostart.turn_on(is_hidden=False)
    assert not autostart.state().is_on


def test_a_locked_registry_is_reported(host: Callable[..., AutostartHost], registry: FakeRegistry) -> None:
    """Policies of a company may forbid it."""
    autostart = make_autostart(for_profile(None), host("win32"))
    registry.is_locked = True
    for change in (lambda: autostart.turn_on(is_hidden=False), autostart.turn_off):
        with pytest.raises(StoreProblem):
            change()


def test_a_path_with_a_line_break_is_refused(host: Callable[..., AutostartHost]) -> None:
    """It would begin a line of its own in the entry."""
    with pytest.raises(InvalidInput) as caught:
        exec_word("x\nHidden=true")
    assert caught.value.reason == Reason.SERVICE_PATH_UNUSABLE


def test_the_configuration_may_be_elsewhere(host: Callable[..., AutostartHost], tmp_path: Path) -> None:
    """``XDG_CONFIG_HOME`` counts where it is absolute."""
    for value, place in ((str(tmp_path / "conf"), tmp_path / "conf"), ("conf", tmp_path / "user/.config")):
        made = make_autostart(for_profile(None), host("linux", variables={"XDG_CONFIG_HOME": value}))
        made.turn_on(is_hidden=False)
        assert (place / "autostart/kesong.desktop").exists()


def test_the_command_fits_how_the_program_runs(tmp_path: Path, host: Callable[..., AutostartHost]) -> None:
    """Packaged, by pip with and without its script, on Windows without a console, and as an AppImage."""
    bare = tmp_path / "bare"
    bare.mkdir()

    def command(platform: str, executable: Path, *, is_frozen: bool = False, **variables: str) -> list[str]:
        given = AutostartHost(
            platform=platform, executable=str(executable), is_frozen=is_frozen, variables=variables
        )
        return program_command(given)

    assert command("linux", bare / "python3") == [str(bare / "python3"), "-m", "kesong_desktop"]
    assert command("linux", bare / "kesong", is_frozen=True) == [str(bare / "kesong")]
    assert command("win32", bare / "python.exe") == [str(bare / "python.exe"), "-m", "kesong_desktop"]
    (bare / "pythonw.exe").touch()
    assert command("win32", bare / "python.exe") == [str(bare / "pythonw.exe"), "-m", "kesong_desktop"]
    (bare / "kesong-desktop").touch()
    assert command("linux", bare / "python3") == [str(bare / "kesong-desktop")]
    image = {"APPIMAGE": "/home/mei/Kesong.AppImage", "APPDIR": str(bare)}
    assert command("linux", bare / "kesong", is_frozen=True, **image) == ["/home/mei/Kesong.AppImage"]
    # The variables of another AppImage, from which this program was started, are not its own.
    other = image | {"APPDIR": "/tmp/.mount_other"}
    assert command("linux", bare / "kesong", is_frozen=True, **other) == [str(bare / "kesong-desktop")]


def test_the_registry_of_windows_is_asked_as_winreg_wants(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a module of the same calls in its place: values are written, read and deleted below the user's key."""
    asked: dict[str, dict[str, object]] = {}

    class Opened:
        def __init__(self, key: str) -> None:
            self.key = key

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            return

    class Winreg:
        HKEY_CURRENT_USER, REG_SZ, KEY_SET_VALUE = object(), 1, 2

        @classmethod
        def OpenKey(cls, root: object, key: str, *_: int) -> Opened:  # noqa: N802 - of winreg
            assert root is cls.HKEY_CURRENT_USER
            if key not in asked:
                raise FileNotFoundError(key)
            return Opened(key)

        @classmethod
        def CreateKey(cls, root: object, key: str) -> Opened:  # noqa: N802 - of winreg
            assert root is cls.HKEY_CURRENT_USER
            asked.setdefault(key, {})
            return Opened(key)

        @classmethod
        def SetValueEx(cls, opened: Opened, name: str, _: int, kind: int, text: str) -> None:  # noqa: N802 - of winreg
            assert kind == cls.REG_SZ
            asked[opened.key][name] = text

        @classmethod
        def QueryValueEx(cls, opened: Opened, name: str) -> tuple[object, int]:  # noqa: N802 - of winreg
            if name not in asked[opened.key]:
                raise FileNotFoundError(name)
            return asked[opened.key][name], 1

        @classmethod
        def DeleteValue(cls, opened: Opened, name: str) -> None:  # noqa: N802 - of winreg
            if asked[opened.key].pop(name, None) is None:
                raise FileNotFoundError(name)

    monkeypatch.setitem(sys.modules, "winreg", Winreg)  # type: ignore[arg-type]
    registry = WindowsUserRegistry()
    assert registry.read(RUN, "kesong") is None
    assert not registry.delete(RUN, "kesong")
    registry.write(RUN, "kesong", "x")
    assert registry.read(RUN, "kesong") == "x"
    assert registry.delete(RUN, "kesong")
    assert not registry.delete(RUN, "kesong")


def test_the_default_profile_is_named_by_nothing() -> None:
    """Its command line is the program alone."""
    assert isinstance(for_profile(None), Paths)
    assert make_autostart(for_profile(None))._command[-1:] != ("--profile",)
