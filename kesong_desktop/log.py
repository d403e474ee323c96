"""Logging: a rotating file, and nothing secret in it."""

import logging
import logging.handlers
import re
from pathlib import Path

_SECRETS = re.compile(
    r"(?i)(bearer\s+|access_token[\"'=:\s]+|refresh_token[\"'=:\s]+|client_secret[\"'=:\s]+|password[\"'=:\s]+|[?&]code=)[^\s\"'&,}]+"
)
_COORDINATES = re.compile(r"[-+]?\d{1,3}\.\d{4,}\s*,\s*[-+]?\d{1,3}\.\d{4,}")


class Redactor(logging.Filter):
    """Blanks tokens, codes, passwords and coordinates in every record, as the last net under careful call sites."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Always True; the record's text is blanked in place."""
        text = record.getMessage()
        blanked = _COORDINATES.sub("(place)", _SECRETS.sub(r"\1***", text))
        if blanked != text:
            record.msg, record.args = blanked, ()
        return True


def start(folder: Path, *, verbose: bool) -> logging.Handler:
    """Log into ``folder/kesong.log`` (1 MB, three old ones kept). Returns the handler, for ``stop``."""
    handler = logging.handlers.RotatingFileHandler(
        folder / "kesong.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
    handler.addFilter(Redactor())
    package = logging.getLogger("kesong_desktop")
    package.addHandler(handler)
    package.setLevel(logging.DEBUG if verbose else logging.INFO)
    return handler


def stop(handler: logging.Handler) -> None:
    """Close what ``start`` opened."""
    logging.getLogger("kesong_desktop").removeHandler(handler)
    handler.close()
