"""Parts that all entities share: times, and the names of the server."""

from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

Entity = dict[str, Any]
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def moment(milliseconds: int) -> str:
    """A time as ISO 8601 in UTC with milliseconds."""
    when = _EPOCH + timedelta(milliseconds=milliseconds)
    return when.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def host_of(base: str) -> str:
    """The address without its scheme, as instance documents give it."""
    return urlsplit(base).netloc
