"""A report for support: checks, crash reports and the end of the log, without private data."""

from collections.abc import Callable, Sequence
from pathlib import Path

from kesong_desktop import log
from kesong_desktop.actions.system.diagnosis.check import Check
from kesong_desktop.redaction import Redact
from kesong_desktop.store.crash_reports import CrashReports

_LOG_BYTES = 60_000
_CRASHES = 3


class DiagnosisReport:
    """Creates the report. ``account_keys`` returns the accounts, whose names are replaced by numbers."""

    def __init__(
        self, folder: Path, reports: CrashReports, account_keys: Callable[[], Sequence[str]], redact: Redact
    ) -> None:
        self._folder = folder
        self._reports = reports
        self._account_keys = account_keys
        self._redact = redact

    def text(self, checks: Sequence[Check]) -> str:
        """Return the report: names of servers are in it; names of accounts, photos and folders of the user are not."""
        crashes = [
            f"Crash report {crash.name}\n{self._reports.read(crash.name).strip()}"
            for crash in self._reports.all()[:_CRASHES]
        ]
        checked = f"Kesong report\n\nChecks\n{check_lines(checks)}"
        parts = (checked, *crashes, f"End of the log\n{self._log_end()}")
        return self._without_names("\n\n".join(parts)) + "\n"

    def crash(self, name: str) -> str:
        """Return the text of one crash report."""
        return self._without_names(self._reports.read(name))

    def _without_names(self, text: str) -> str:
        text = self._redact(text)
        for number, key in enumerate(self._account_keys(), start=1):
            name, _, host = key.partition("@")
            text = text.replace(key, f"(account {number})@{host}")
            # Account names occur with and without the host.
            text = text.replace(f"@{name} ", f"@(account {number}) ")
        return text

    def _log_end(self) -> str:
        try:
            with (self._folder / log.FILE).open("rb") as file:
                size = file.seek(0, 2)
                file.seek(max(0, size - _LOG_BYTES))
                text = file.read().decode("utf-8", errors="replace")
        except OSError:
            return "(no log)"
        # The first line may have begun before.
        return text.partition("\n")[2].strip() if size > _LOG_BYTES else text.strip()


def check_lines(checks: Sequence[Check]) -> str:
    """Return the checks as lines, as ``kesong doctor`` prints them."""
    signs = {"good": "ok  ", "note": "note", "bad": "BAD "}
    lines = []
    for check in checks:
        lines.append(f"{signs[check.grade]}  {check.name}: {check.found}")
        lines += [f"      {line}" for line in check.fix.splitlines()]
    return "\n".join(lines)
