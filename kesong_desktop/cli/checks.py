"""The window, the demo, ``kesong doctor`` and ``kesong self-test``."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kesong_desktop.cli.context import CliOptions, print_json, say
from kesong_desktop.paths import for_profile

if TYPE_CHECKING:
    from kesong_desktop.actions.system.doctor import Check


def window(choices: CliOptions) -> int:
    """Open the window on the chosen profile."""
    from kesong_desktop import app

    return app.window(choices.paths, is_verbose=choices.is_verbose, language=choices.language)


def demo(choices: CliOptions) -> int:
    """Open the window on a demo profile, which is deleted when it closes."""
    from kesong_desktop import app
    from kesong_desktop.store.secrets import SessionSecrets

    with tempfile.TemporaryDirectory(prefix="kesong-demo-", ignore_cleanup_errors=True) as folder:
        paths = for_profile(Path(folder))
        return app.window(
            paths,
            is_verbose=choices.is_verbose,
            secrets=SessionSecrets(),
            is_demo=True,
            language=choices.language,
        )


def doctor(
    context: typer.Context, *, json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False
) -> int:
    """Check this installation and say how to fix what does not work."""
    with context.ensure_object(CliOptions).services(is_reader=True) as services:
        checks = services.system.doctor.examine()
    if json:
        print_json({"checks": [check.as_dict() for check in checks]})
    else:
        _print_checks(checks)
    return 1 if any(check.grade == "bad" for check in checks) else 0


def self_test(*, json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False) -> int:
    """For packagers: try every part of the program on a temporary profile."""
    from kesong_desktop import app
    from kesong_desktop.store.secrets import SessionSecrets

    with tempfile.TemporaryDirectory(prefix="kesong-self-test-", ignore_cleanup_errors=True) as folder:
        paths = for_profile(Path(folder))
        with app.open_profile(paths, secrets=SessionSecrets()) as services:
            checks = app.run_self_test(services)
    if json:
        print_json({"checks": [check.as_dict() for check in checks]})
    else:
        _print_checks(checks)
    return 1 if any(check.grade == "bad" for check in checks) else 0


def _print_checks(checks: "list[Check]") -> None:
    signs = {"good": "ok  ", "note": "note", "bad": "BAD "}
    for check in checks:
        say(f"{signs[check.grade]}  {check.name}: {check.found}")
        if check.fix:
            say(f"      {check.fix}")
