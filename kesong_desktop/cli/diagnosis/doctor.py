"""``kesong doctor``: checks this computer and profile, and says how to fix problems."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kesong_desktop.cli.context import CliOptions, print_json, print_stderr, say, translate
from kesong_desktop.errors import InvalidInput, Reason, StoreProblem
from kesong_desktop.paths import absolute

if TYPE_CHECKING:
    from kesong_desktop.actions.system.diagnosis.check import Check


def doctor(
    context: typer.Context,
    *,
    report: Annotated[
        Path | None,
        typer.Option(
            "--report",
            metavar="FILE",
            help="Also write a report that can be sent: checks, crash reports and the end of the log, without names of accounts,"
            " texts, locations and passwords.",
        ),
    ] = None,
    repair: Annotated[
        bool,
        typer.Option("--repair", help="Repair damaged databases; the damaged files are kept beside them."),
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> int:
    """Check this installation and this profile, and say how to fix what does not work."""
    choices = context.ensure_object(CliOptions)
    if repair:
        _repair(choices)
    checks = _examine(choices, report)
    if json:
        print_json({"checks": [check.as_dict() for check in checks]})
    else:
        print_checks(checks)
    return 1 if any(check.grade == "bad" for check in checks) else 0


def print_checks(checks: "Sequence[Check]") -> None:
    """Print a line for each check, and below it what to do."""
    from kesong_desktop.actions.system.diagnosis.report import check_lines

    say(check_lines(checks))


def write_report(path: Path, text: str) -> None:
    """Write a report for this user only, in place of a file of this name.

    Raises:
        InvalidInput: it cannot be written there.
    """
    from kesong_desktop.private_files import open_new

    try:
        with open_new(absolute(path)) as file:
            file.write(text.encode("utf-8", errors="backslashreplace"))
    except OSError as error:
        raise InvalidInput(
            Reason.REPORT_NOT_WRITTEN, path=str(path), why=error.strerror or str(error)
        ) from error
    print_stderr(f"kesong: the report is in {path}. Read it before you send it.")


def _examine(choices: CliOptions, report: Path | None) -> "list[Check]":
    """Examine the profile; where it cannot be opened, the installation alone, and say why."""
    from kesong_desktop.actions.system.diagnosis.check import CheckTexts
    from kesong_desktop.actions.system.diagnosis.profile_checks import database_checks
    from kesong_desktop.actions.system.doctor import installation_checks

    try:
        with choices.services(is_reader=True) as services:
            checks = services.system.doctor.examine(translate())
            if report is not None:
                write_report(report, services.system.doctor.report.text(checks))
            return checks
    except StoreProblem as error:
        texts = CheckTexts(translate())
        checks = [
            *installation_checks(texts),
            *database_checks(choices.paths, texts),
            texts.failed("profile", error),
        ]
    if report is not None:
        write_report(report, _report_text(choices, checks))
    return checks


def _report_text(choices: CliOptions, checks: "Sequence[Check]") -> str:
    """Return the report on a profile that cannot be opened, in which accounts are not known by name."""
    import time

    from kesong_desktop.actions.system.diagnosis.report import DiagnosisReport
    from kesong_desktop.redaction import system_redact
    from kesong_desktop.store.crash_reports import CrashReports

    redact, folder = system_redact(), choices.paths.log
    return DiagnosisReport(folder, CrashReports(folder, time.time, redact), lambda: (), redact).text(checks)


def _repair(choices: CliOptions) -> None:
    from kesong_desktop import app

    done = app.repair_databases(choices.paths)
    for one in done:
        print_stderr(f"kesong: {one.path.name}: {one.rows} rows saved. The damaged file is {one.aside}.")
        if one.tables_lost:
            print_stderr(f"kesong: not all could be read of: {', '.join(one.tables_lost)}.")
    if not done:
        print_stderr("kesong: no database is damaged.")
