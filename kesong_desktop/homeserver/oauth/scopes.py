"""OAuth scopes: ``read``, ``write`` and ``follow``, and their parts such as ``write:media``."""

import re
from collections.abc import Iterable

_KNOWN = re.compile(r"(read|write)(:[a-z_]{1,30})?|follow|push|profile")
_FOLLOW = {f"{kind}:{what}" for kind in ("read", "write") for what in ("follows", "blocks", "mutes")}
OWN_PROFILE = "read:me"
"""Access to the user's own profile: included in every read scope that clients request at sign-in."""
_PUBLISHES = frozenset({"write:statuses", "write:media", "write:favourites"})
SUPPORTED = ("read", "write", "follow", "push", "profile")


def parse(text: str) -> tuple[str, ...] | None:
    """Return the known scopes of a space-separated list, each once; None if none is known.

    Clients request scopes of other servers, such as ``admin:read``: unknown scopes are not granted.
    """
    return tuple(dict.fromkeys(scope for scope in text.split() if _KNOWN.fullmatch(scope))) or None


def covers(held: Iterable[str], wanted: str) -> bool:
    """Return whether one of the scopes held includes the one wanted."""
    held = set(held)
    if wanted in held or wanted.partition(":")[0] in held:
        return True
    if wanted == OWN_PROFILE:
        return bool(held & {"profile", "read:accounts"})
    return "follow" in held and wanted in _FOLLOW


def publishes(wanted: str) -> bool:
    """Return whether requests with this scope publish something, which guests may not do."""
    return wanted in _PUBLISHES
