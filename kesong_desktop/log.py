"""Logging into a rotating file, without secrets, coordinates and the user's folder."""

import logging
import logging.handlers
from io import TextIOWrapper
from pathlib import Path

from kesong_desktop.private_files import opener
from kesong_desktop.redaction import Redact, system_redact

FILE = "kesong.log"


class RedactingFormatter(logging.Formatter):
    """Formats a record with its traceback, and redacts all of it, in case a caller logs something private by mistake."""

    def __init__(self, text: str, redact: Redact) -> None:
        super().__init__(text)
        self._redact = redact

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a record, and the lines of its traceback, without what is private."""
        return self._redact(super().format(record))


class _PrivateFileHandler(logging.handlers.RotatingFileHandler):
    """Makes its file for this user only, and does not follow a link in its place."""

    def _open(self) -> TextIOWrapper:
        kept = open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors, opener=opener)  # noqa: SIM115 - the handler closes it
        assert isinstance(kept, TextIOWrapper)
        return kept


def start(folder: Path, *, verbose: bool) -> logging.Handler:
    """Log into ``folder/kesong.log`` (1 MB, three old files kept); return the handler for ``stop``."""
    handler = _PrivateFileHandler(
        folder / FILE,
        maxBytes=1_000_000,
        backupCount=3,
        encoding="utf-8",
        errors="backslashreplace",
        delay=True,
    )
    handler.setFormatter(
        RedactingFormatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s", system_redact())
    )
    package = logging.getLogger("kesong_desktop")
    package.addHandler(handler)
    package.setLevel(logging.DEBUG if verbose else logging.INFO)
    return handler


def stop(handler: logging.Handler) -> None:
    """Remove and close the handler that ``start`` returned."""
    logging.getLogger("kesong_desktop").removeHandler(handler)
    handler.close()
