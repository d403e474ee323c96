"""``kesong serve --install`` and ``--uninstall``."""

import sys
from collections.abc import Sequence

from kesong_desktop.actions.system.background_service.service_installer import (
    ServiceHost,
    make_installer,
    serve_command,
)
from kesong_desktop.cli.context import print_stderr, say


def install(arguments: Sequence[str], host: ServiceHost | None = None) -> None:
    """Install ``kesong serve`` with these arguments as a service of the user, and say where it is described."""
    is_frozen = bool(getattr(sys, "frozen", False))
    command = serve_command(arguments, executable=sys.executable, is_frozen=is_frozen)
    installed = make_installer(host or ServiceHost()).install(command)
    say(f"Installed: {installed.path}")
    if installed.is_started:
        say("The server runs now, and whenever you sign in. Take it back with: kesong serve --uninstall")
    else:
        print_stderr("The system did not start it. It is tried again at the next sign-in.")


def uninstall(host: ServiceHost | None = None) -> None:
    """Stop and remove the service, and say what became of it."""
    installer = make_installer(host or ServiceHost())
    path = installer.path
    say(f"Removed: {path}" if installer.uninstall() else "No service is installed.")
