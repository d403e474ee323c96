"""One handler of Qt's messages for the whole process; who asks for another one gets its messages passed on.

A thread of Qt that logs at the moment when the handler is replaced ends the process (PySide 6.11: the callable is gone, the
handler is still called), and pytest-qt replaces it around each phase of each test.
"""

import sys
from collections.abc import Callable

from PySide6 import QtCore
from PySide6.QtCore import QMessageLogContext, QtMsgType

Handler = Callable[[QtMsgType, QMessageLogContext, str], None]


class MessageRouter:
    """Stands in for ``qInstallMessageHandler``."""

    def __init__(self) -> None:
        self._handler: Handler | None = None

    def install(self, handler: Handler | None) -> Handler | None:
        """Pass messages on to ``handler``, or write them to stderr; return who had them before."""
        before, self._handler = self._handler, handler
        return before

    def handle(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Pass on one message, from any thread."""
        handler = self._handler
        if handler is None:
            sys.stderr.write(f"{message}\n")
        else:
            handler(kind, context, message)


def route_messages() -> None:
    """Install the only handler of this process; everything that installs one afterwards asks the router."""
    router = MessageRouter()
    QtCore.qInstallMessageHandler(router.handle)
    QtCore.qInstallMessageHandler = router.install
