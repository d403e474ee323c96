"""``kesong self-test``: every part of the program, tried on a temporary profile."""

import tempfile
from pathlib import Path
from typing import Annotated

import typer

from kesong_desktop.cli.context import print_json
from kesong_desktop.cli.diagnosis.doctor import print_checks, write_report
from kesong_desktop.paths import for_profile


def self_test(
    *,
    deep: Annotated[
        bool,
        typer.Option(
            "--deep",
            help="Also try what depends on this system: keyring, tray, fonts, sharing, the start at sign-in. A window opens.",
        ),
    ] = False,
    report: Annotated[
        Path | None,
        typer.Option("--report", metavar="FILE", help="Also write the result as a report that can be sent."),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> int:
    """For packagers: try every part of the program on a temporary profile."""
    from kesong_desktop import app
    from kesong_desktop.store.secrets import SessionSecrets

    with tempfile.TemporaryDirectory(prefix="kesong-self-test-", ignore_cleanup_errors=True) as folder:
        paths = for_profile(Path(folder))
        with app.open_profile(paths, secrets=SessionSecrets()) as services:
            checks = app.run_self_test(services, is_deep=deep)
            if report is not None:
                write_report(report, services.system.doctor.report.text(checks))
    if json:
        print_json({"checks": [check.as_dict() for check in checks]})
    else:
        print_checks(checks)
    return 1 if any(check.grade == "bad" for check in checks) else 0
