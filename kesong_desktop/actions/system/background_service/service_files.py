"""Service definitions that run a command when the user signs in. Text only: nothing is written here.

Source: systemd.service(5), systemd.unit(5); launchd.plist(5); Windows Task Scheduler schema 1.2.
"""

import plistlib
import subprocess
from collections.abc import Sequence
from xml.sax.saxutils import escape

DESCRIPTION = "Kesong home server"


def systemd_unit(command: Sequence[str]) -> str:
    """Return a systemd user unit that runs ``command``, again where it fails."""
    return f"""\
[Unit]
Description={DESCRIPTION}

[Service]
ExecStart={" ".join(map(systemd_word, command))}
Restart=on-failure
RestartSec=5
SuccessExitStatus=130 143
UMask=0077
NoNewPrivileges=yes

[Install]
WantedBy=default.target
"""


def systemd_word(word: str) -> str:
    """Return a word of a command, escaped for systemd.

    Raises:
        ValueError: it has a line break, which no unit can have.
    """
    if any(character < " " for character in word):
        raise ValueError(word)
    kept = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{kept}"'


def launchd_agent(label: str, command: Sequence[str], log: str) -> bytes:
    """Return a launchd agent that runs ``command``, again where it fails. ``log`` is the file for what it prints."""
    return plistlib.dumps(
        {
            "Label": label,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "KeepAlive": {"SuccessfulExit": False},
            "ProcessType": "Background",
            "Umask": 0o077,
            "StandardOutPath": log,
            "StandardErrorPath": log,
        }
    )


def windows_task(user: str, command: Sequence[str]) -> bytes:
    """Return a task that runs ``command`` when ``user`` signs in, in the encoding that Windows asks for."""
    program, *arguments = command
    text = f"""\
<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo><Description>{DESCRIPTION}</Description></RegistrationInfo>
  <Triggers><LogonTrigger><Enabled>true</Enabled><UserId>{escape(user)}</UserId></LogonTrigger></Triggers>
  <Principals>
    <Principal id="Author">
      <UserId>{escape(user)}</UserId>
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>
    <RestartOnFailure><Interval>PT1M</Interval><Count>10</Count></RestartOnFailure>
    <Hidden>true</Hidden>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>{escape(program)}</Command>
      <Arguments>{escape(subprocess.list2cmdline(arguments))}</Arguments>
    </Exec>
  </Actions>
</Task>
"""
    return text.replace("\n", "\r\n").encode("utf-16")
