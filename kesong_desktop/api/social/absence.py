"""Detects responses that mean that a server lacks an endpoint or entity."""

from kesong_desktop.api.capability import ABSENT
from kesong_desktop.errors import Gone, KesongError


def is_absent(error: KesongError) -> bool:
    """Return whether the error means that the endpoint or entity does not exist: 404, 405, 410, 501, and equivalents."""
    return isinstance(error, Gone) or error.facts.get("status") in ABSENT
