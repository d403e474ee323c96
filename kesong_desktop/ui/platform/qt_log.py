"""Sends the messages of Qt to the log."""

import logging

from PySide6.QtCore import QLoggingCategory, QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def install() -> None:
    """Send the messages of Qt to the log from now on."""
    qInstallMessageHandler(_handle)


def silence_playback() -> None:
    """Turn off what QtMultimedia logs; call it before the library is loaded. The player's signals tell of errors.

    It logs while it holds the lock of the dynamic loader, and from its own threads. A handler in Python needs the GIL, which
    another thread may hold while it waits for that lock: the two would wait for each other for ever. And a thread that logs
    while the handler is replaced ends the process (PySide 6.11). ``QT_LOGGING_RULES`` in the environment overrules it.
    """
    QLoggingCategory.setFilterRules("qt.multimedia*=false")


def _handle(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    log.log(_LEVELS.get(kind, logging.WARNING), "Qt (%s): %s", context.category, message)
