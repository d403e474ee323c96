"""Logging into a rotating file, without secrets."""

import logging
import logging.handlers
import re
from io import TextIOWrapper
from pathlib import Path

from kesong_desktop.private_files import opener

_SECRETS = re.compile(
    r"(?i)(bearer\s+|access_token[\"'=:\s]+|refresh_token[\"'=:\s]+|client_secret[\"'=:\s]+|password[\"'=:\s]+|[?&]code=)[^\s\"'&,}]+"
)
_COORDINATES = re.compile(r"[-+]?\d{1,3}\.\d{4,}\s*,\s*[-+]?\d{1,3}\.\d{4,}")


class Redactor(logging.Filter):
    """Replaces tokens, codes, passwords and coordinates in every record, in case a caller logs one by mistake."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Redact the record in place; always return True."""
        text = record.getMessage()
        blanked = _COORDINATES.sub("(place)", _SECRETS.sub(r"\1***", text))
        if blanked != text:
            record.msg, record.args = blanked, ()
        return True


class _PrivateFileHandler(logging.handlers.RotatingFileHandler):
    """Makes its file for this user only, and does not follow a link in its place."""

    def _open(self) -> TextIOWrapper:
        kept = open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors, opener=opener)  # noqa: SIM115 - the handler closes it
        assert isinstance(kept, TextIOWrapper)
        return kept


def start(folder: Path, *, verbose: bool) -> logging.Handler:
    """Log into ``folder/kesong.log`` (1 MB, three old files kept); return the handler for ``stop``."""
    handler = _PrivateFileHandler(
        folder / "kesong.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
    handler.addFilter(Redactor())
    package = logging.getLogger("kesong_desktop")
    package.addHandler(handler)
    package.setLevel(logging.DEBUG if verbose else logging.INFO)
    return handler


def stop(handler: logging.Handler) -> None:
    """Remove and close the handler that ``start`` returned."""
    logging.getLogger("kesong_desktop").removeHandler(handler)
    handler.close()
