"""The window, the demonstration, ``kesong doctor`` and ``kesong self-test``."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kesong_desktop.cli.context import Choices, print_json, say
from kesong_desktop.paths import for_profile

if TYPE_CHECKING:
    from kesong_desktop.actions import doctor as examine


def window(choices: Choices) -> int:
    """Open the window."""
    from kesong_desktop import app

    return app.window(choices.paths, is_verbose=choices.is_verbose)


def demo(choices: Choices) -> int:
    """Open the window on a profile that is thrown away when it closes."""
    from kesong_desktop import app
    from kesong_desktop.store.secrets import SessionSecrets

    with tempfile.TemporaryDirectory(prefix="kesong-demo-", ignore_cleanup_errors=True) as folder:
        paths = for_profile(Path(folder))
        return app.window(paths, is_verbose=choices.is_verbose, secrets=SessionSecrets(), is_demo=True)


def doctor(
    context: typer.Context, *, json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False
) -> int:
    """Say what works, what does not, and how to mend it."""
    from kesong_desktop.actions import doctor as examine

    with context.ensure_object(Choices).desk(is_reader=True) as desk:
        checks = examine.examine(desk)
    if json:
        print_json({"checks": [check.as_dict() for check in checks]})
    else:
        _tell(checks)
    return 1 if any(check.grade == "bad" for check in checks) else 0


def self_test(*, json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False) -> int:
    """For packagers: try the program's parts on a throw-away profile."""
    from kesong_desktop import app
    from kesong_desktop.actions import selftest
    from kesong_desktop.store.secrets import SessionSecrets

    with tempfile.TemporaryDirectory(prefix="kesong-self-test-", ignore_cleanup_errors=True) as folder:
        paths = for_profile(Path(folder))
        with app.open_desk(paths, secrets=SessionSecrets()) as desk:
            checks = selftest.run(desk, app.try_window)
    if json:
        print_json({"checks": [check.as_dict() for check in checks]})
    else:
        _tell(checks)
    return 1 if any(check.grade == "bad" for check in checks) else 0


def _tell(checks: "list[examine.Check]") -> None:
    signs = {"good": "ok  ", "note": "note", "bad": "BAD "}
    for check in checks:
        say(f"{signs[check.grade]}  {check.name}: {check.found}")
        if check.mend:
            say(f"      {check.mend}")
