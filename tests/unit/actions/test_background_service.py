"""The service that runs the home server: what is written for each system, what is asked of it, and that it can be taken back."""

import os
import plistlib
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kesong_desktop.actions.system.background_service.service_files import systemd_unit, systemd_word
from kesong_desktop.actions.system.background_service.service_installer import (
    LABEL,
    TASK,
    UNIT,
    ServiceHost,
    make_installer,
    serve_command,
)
from kesong_desktop.errors import InvalidInput, Reason

COMMAND = ("/opt/My Kesong/kesong", "serve", "--data", '/home/mei/50% "off" & $HOME\\', "--port", "8717")
SPACE = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"


class System:
    """Takes commands and notes them; those whose name is in ``failing`` fail, without a ``name`` there are none."""

    def __init__(self) -> None:
        self.commands: list[tuple[str, ...]] = []
        self.failing: set[str] = set()
        self.is_there = True

    def __call__(self, command: Sequence[str]) -> int:
        if not self.is_there:
            raise FileNotFoundError(command[0])
        self.commands.append(tuple(command))
        return int(bool(self.failing & set(command)))


@pytest.fixture
def system() -> System:
    """A system that does what it is told."""
    return System()


def host(folder: Path, platform: str, system: System) -> ServiceHost:
    """A computer of this kind whose user lives in ``folder``."""
    return ServiceHost(platform, folder, "", "", "MEI-PC\\mei", 501, system)


def words_of(line: str) -> list[str]:
    """The words of an ExecStart line as systemd reads them."""
    words, word, is_quoted, escaped = [], "", False, False
    for character in line:
        if escaped:
            word, escaped = word + character, False
        elif character == "\\":
            escaped = True
        elif character == '"':
            is_quoted = not is_quoted
            if not is_quoted:
                words.append(word.replace("%%", "%").replace("$$", "$"))
                word = ""
        elif is_quoted:
            word += character
    return words


def test_systemd_gets_a_unit(tmp_path: Path, system: System) -> None:
    """With every word as it is, started again where it fails; enabled and started."""
    installer = make_installer(host(tmp_path, "linux", system))
    installed = installer.install(COMMAND)
    assert installed.is_started
    assert installed.path == tmp_path / ".config" / "systemd" / "user" / UNIT
    lines = dict(line.split("=", 1) for line in installed.path.read_text("utf-8").splitlines() if "=" in line)
    assert words_of(lines["ExecStart"]) == list(COMMAND)
    assert lines["Restart"] == "on-failure"
    assert lines["WantedBy"] == "default.target"
    assert system.commands == [
        ("systemctl", "--user", "daemon-reload"),
        ("systemctl", "--user", "enable", UNIT),
        ("systemctl", "--user", "restart", UNIT),
    ]


def test_launchd_gets_an_agent(tmp_path: Path, system: System) -> None:
    """Loaded into the user's own domain."""
    installed = make_installer(host(tmp_path, "darwin", system)).install(COMMAND)
    agent = plistlib.loads(installed.path.read_bytes())
    assert agent["Label"] == LABEL == installed.path.stem
    assert agent["ProgramArguments"] == list(COMMAND)
    assert agent["RunAtLoad"] is True
    assert agent["KeepAlive"] == {"SuccessfulExit": False}
    assert system.commands[-1] == ("launchctl", "bootstrap", "gui/501", str(installed.path))


def test_windows_gets_a_task(tmp_path: Path, system: System) -> None:
    """As XML in UTF-16, for this user without more rights, on batteries too and without an end."""
    installed = make_installer(host(tmp_path, "win32", system)).install(COMMAND)
    content = installed.path.read_bytes()
    assert content.startswith((b"\xff\xfe", b"\xfe\xff"))
    task = ET.fromstring(content.decode("utf-16").partition("?>")[2])
    text = {one.tag.removeprefix(SPACE): one.text for one in task.iter()}
    assert text["Command"] == COMMAND[0]
    assert text["Arguments"] == subprocess.list2cmdline(COMMAND[1:])
    assert text["UserId"] == "MEI-PC\\mei"
    assert text["RunLevel"] == "LeastPrivilege"
    assert text["ExecutionTimeLimit"] == "PT0S"
    assert text["DisallowStartIfOnBatteries"] == "false"
    assert system.commands == [
        ("schtasks", "/Create", "/TN", TASK, "/XML", str(installed.path), "/F"),
        ("schtasks", "/Run", "/TN", TASK),
    ]


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_a_service_is_taken_back(tmp_path: Path, system: System, platform: str) -> None:
    """Stopped, forgotten by the system and deleted; a second time there is nothing to do."""
    installer = make_installer(host(tmp_path, platform, system))
    assert not installer.uninstall()
    installer.install(COMMAND)
    assert installer.path.exists()
    system.commands.clear()
    assert installer.uninstall()
    assert not installer.path.exists()
    assert any({"disable", "bootout", "/Delete"} & set(command) for command in system.commands)
    assert not installer.uninstall()


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_a_system_that_does_not_help_is_said(tmp_path: Path, system: System, platform: str) -> None:
    """The file is there for the next sign-in; that nothing was started is told, and it can be removed all the same."""
    installer = make_installer(host(tmp_path, platform, system))
    system.failing = {"enable", "bootstrap", "/Create"}
    assert not installer.install(COMMAND).is_started
    system.is_there = False
    installed = installer.install(COMMAND)
    assert not installed.is_started
    assert installed.path.exists()
    assert installer.uninstall()


def test_other_systems_have_none(tmp_path: Path, system: System) -> None:
    """Said in words."""
    with pytest.raises(InvalidInput) as caught:
        make_installer(host(tmp_path, "freebsd14", system))
    assert caught.value.reason == Reason.SERVICE_UNSUPPORTED


def test_a_path_with_a_line_break_is_refused(tmp_path: Path, system: System) -> None:
    """It would begin a line of its own in the unit."""
    with pytest.raises(ValueError, match="ExecStartPre"):
        systemd_word("x\nExecStartPre=evil")
    installer = make_installer(host(tmp_path, "linux", system))
    with pytest.raises(InvalidInput) as caught:
        installer.install(("kesong", "x\ny"))
    assert caught.value.reason == Reason.SERVICE_PATH_UNUSABLE
    assert not installer.path.exists()


def test_the_command_fits_how_the_program_runs() -> None:
    """A packaged program is its own command, another is a module of its Python."""
    assert serve_command(["--port", "1"], executable="/opt/kesong", is_frozen=True) == [
        "/opt/kesong", "serve", "--port", "1",
    ]  # fmt: skip
    assert serve_command([], executable="/usr/bin/python3", is_frozen=False) == [
        "/usr/bin/python3", "-m", "kesong_desktop", "serve",
    ]  # fmt: skip


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
def test_systemd_accepts_the_unit(tmp_path: Path) -> None:
    """Without a complaint, and with the words as systemd itself splits them; it does complain of a key that is none."""
    program = (sys.executable, *COMMAND[1:])
    unit, wrong = tmp_path / "kesong-home.service", tmp_path / "wrong.service"
    unit.write_text(systemd_unit(program), "utf-8")
    wrong.write_text(systemd_unit(program).replace("RestartSec=", "RestartSecs="), "utf-8")
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path), "LC_ALL": "C"}

    def verified(path: Path) -> str:
        command = ["systemd-analyze", "verify", "--user", str(path)]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, check=False)
        return done.stdout + done.stderr

    assert verified(unit) == ""
    assert "RestartSecs" in verified(wrong)


RULES: dict[str, str | tuple[str, ...]] = {
    "LogonType": ("InteractiveToken", "Password", "S4U", "Group", "ServiceAccount"),
    "RunLevel": ("LeastPrivilege", "HighestAvailable"),
    "MultipleInstancesPolicy": ("Parallel", "Queue", "IgnoreNew", "StopExisting"),
    "Enabled": ("true", "false"),
    "DisallowStartIfOnBatteries": ("true", "false"),
    "StopIfGoingOnBatteries": ("true", "false"),
    "Hidden": ("true", "false"),
    "ExecutionTimeLimit": r"PT0S|P(T[1-9]\d*[SMH]|[1-9]\d*D)",
    "Interval": r"PT([1-9]\d*)M",
    "Count": r"[1-9]\d{0,2}",
    "UserId": r".+",
    "Command": r".+",
    "Arguments": r".*",
    "Description": r".*",
}
"""What the Task Scheduler's schema (version 1.2) lets stand in each element; an interval is a minute at least."""
PLACES = {
    "Task": {"RegistrationInfo", "Triggers", "Principals", "Settings", "Actions"},
    "RegistrationInfo": {"Description"},
    "Triggers": {"LogonTrigger"},
    "LogonTrigger": {"Enabled", "UserId"},
    "Principals": {"Principal"},
    "Principal": {"UserId", "LogonType", "RunLevel"},
    "Settings": {
        "MultipleInstancesPolicy", "DisallowStartIfOnBatteries", "StopIfGoingOnBatteries", "ExecutionTimeLimit",
        "RestartOnFailure", "Hidden",
    },
    "RestartOnFailure": {"Interval", "Count"},
    "Actions": {"Exec"},
    "Exec": {"Command", "Arguments"},
}  # fmt: skip
"""Which elements may be in which."""


def test_the_task_keeps_the_rules_of_its_schema(tmp_path: Path, system: System) -> None:
    """Each element where it may be, once, with a value that it may have; the trigger in order; actions name a principal."""
    installed = make_installer(host(tmp_path, "win32", system)).install(COMMAND)
    task = ET.fromstring(installed.path.read_bytes().decode("utf-16").partition("?>")[2])
    assert (task.tag, task.get("version")) == (f"{SPACE}Task", "1.2")
    for one in task.iter():
        name, inside = one.tag.removeprefix(SPACE), [child.tag.removeprefix(SPACE) for child in one]
        assert set(inside) <= PLACES.get(name, set()), name
        assert len(inside) == len(set(inside)), name
        rule = RULES.get(name)
        if isinstance(rule, tuple):
            assert one.text in rule, name
        elif rule is not None:
            assert re.fullmatch(rule, one.text or "", re.DOTALL), name
        else:
            assert inside, name
    trigger = next(task.iter(f"{SPACE}LogonTrigger"))
    assert [one.tag.removeprefix(SPACE) for one in trigger] == ["Enabled", "UserId"]
    principals = {one.get("id") for one in task.iter(f"{SPACE}Principal")}
    assert next(task.iter(f"{SPACE}Actions")).get("Context") in principals


def test_the_agent_has_only_keys_that_launchd_knows(tmp_path: Path, system: System) -> None:
    """Of the types that launchd.plist(5) names, in a list that any property list reader takes."""
    installed = make_installer(host(tmp_path, "darwin", system)).install(COMMAND)
    content = installed.path.read_bytes()
    assert content.startswith(b"<?xml")
    kinds = {
        "Label": str, "ProgramArguments": list, "RunAtLoad": bool, "KeepAlive": dict, "ProcessType": str, "Umask": int,
        "StandardOutPath": str, "StandardErrorPath": str,
    }  # fmt: skip
    agent = plistlib.loads(content)
    assert {key: type(value) for key, value in agent.items()} == kinds
    assert agent["ProcessType"] in {"Background", "Standard", "Adaptive", "Interactive"}
    assert Path(agent["StandardOutPath"]).is_absolute()
