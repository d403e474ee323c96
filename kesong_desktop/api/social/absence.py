"""Which answers say that a server does not have what was asked for."""

from kesong_desktop.api.capability import ABSENT
from kesong_desktop.errors import Gone, KesongError


def is_absent(error: KesongError) -> bool:
    """True for 404, 405, 410 and 501, and for what counts as 404: there is nothing of the kind at the address."""
    return isinstance(error, Gone) or error.facts.get("status") in ABSENT
