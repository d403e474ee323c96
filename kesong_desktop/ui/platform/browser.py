"""Opens web addresses in the browser, and nothing else that a server may name."""

import logging

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from kesong_desktop.model.text import links

log = logging.getLogger(__name__)


def browse(address: str) -> bool:
    """Open a web address in the browser; return False for any other, so that no local file or program is ever opened."""
    safe = links.safe(address)
    if not safe:
        log.info("an address was not opened: %.100r", address)
    return bool(safe) and QDesktopServices.openUrl(QUrl(safe))
