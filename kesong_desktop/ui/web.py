"""Into the browser: addresses of the web, and nothing else that a server may name."""

import logging

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from kesong_desktop.model import link

log = logging.getLogger(__name__)


def browse(address: str) -> bool:
    """Open an address of the web in the browser. False for any other: no file or program of this computer is ever opened."""
    safe = link.safe(address)
    if not safe:
        log.info("an address was not opened: %.100r", address)
    return bool(safe) and QDesktopServices.openUrl(QUrl(safe))
