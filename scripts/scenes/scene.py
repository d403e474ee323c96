"""A window on a profile of its own."""

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kesong_desktop import app
from kesong_desktop.actions.services import Services
from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.paths import for_profile
from kesong_desktop.ui.shell.bridge import Bridge
from kesong_desktop.ui.window import start
from kesong_desktop.ui.window.window import Window
from scenes.camera import Camera, spin
from tests.fakes.network import FakeNetwork


class Scene:
    """A window on a profile of its own."""

    def __init__(self, services: Services, keeper: LocalServer, window: Window) -> None:
        self.services, self.keeper, self.window = services, keeper, window


@contextmanager
def scene(
    application: QApplication,
    camera: Camera,
    *,
    theme: str = "light",
    is_full: bool = True,
    prepare: Callable[[Services, LocalServer], None] | None = None,
) -> Iterator[Scene]:
    """A window, shown; with the demonstration in it if wanted, or with what ``prepare`` makes."""
    with ExitStack() as stack:
        folder = Path(
            stack.enter_context(
                tempfile.TemporaryDirectory(prefix="kesong-shots-", ignore_cleanup_errors=True)
            )
        )
        bridge = Bridge()
        around = app.Environment(discovery=FakeNetwork("127.0.0.1"))
        services = stack.enter_context(
            app.open_profile(for_profile(folder), report=bridge.report, around=around)
        )
        services.system.preferences.change(theme=theme, text_percent=camera.text_percent)
        keeper = services.system.home.server
        if prepare is not None:
            prepare(services, keeper)
        elif is_full:
            account = services.system.home.demo_feed.fill()
            services.system.home.demo_roll.fill(account)
            for known in services.roll.camera_roll.folders():
                services.roll.camera_roll.scan(known)
        window = stack.enter_context(start.open_window(application, services, bridge))
        window.resize(*camera.size)
        window.show()
        for known in services.roll.camera_roll.folders():
            window.scans.scan(known)
        spin(0.3)
        window.refresh()
        yield Scene(services, keeper, window)


class Waiting:
    """Waits for what the tour waits for."""

    @staticmethod
    def waitUntil(holds: Callable[[], object], timeout: int) -> None:  # noqa: N802 - the name that pytest-qt gives it
        """Let the window live until ``holds`` returns something true.

        TimeoutError: it does not within ``timeout`` milliseconds.
        """
        until = time.monotonic() + timeout / 1000
        while not holds():
            if time.monotonic() > until:
                raise TimeoutError("the window does not come to the state that is waited for")
            spin(0.05)
