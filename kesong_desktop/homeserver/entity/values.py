"""Values that all entities share: timestamps and host names."""

from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

Entity = dict[str, Any]
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def moment(milliseconds: int) -> str:
    """Return a time (ms since 1970) as ISO 8601 in UTC with milliseconds."""
    when = _EPOCH + timedelta(milliseconds=milliseconds)
    return when.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def host_of(base: str) -> str:
    """Return the host and port of a base URL, as instance documents give them."""
    return urlsplit(base).netloc
