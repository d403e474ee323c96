"""What a token may do: ``read``, ``write`` and ``follow``, or parts of them such as ``write:media``."""

import re
from collections.abc import Iterable

_KNOWN = re.compile(r"(read|write)(:[a-z_]{1,30})?|follow|push|profile")
_FOLLOW = {f"{kind}:{what}" for kind in ("read", "write") for what in ("follows", "blocks", "mutes")}
OWN_PROFILE = "read:me"
"""Seeing who one is: part of every reading scope that clients ask for at sign-in."""
_PUBLISHES = frozenset({"write:statuses", "write:media", "write:favourites"})
SUPPORTED = ("read", "write", "follow", "push", "profile")


def parse(text: str) -> tuple[str, ...] | None:
    """The known scopes in a list with spaces, each once; None where none is known.

    Clients ask for scopes that other servers have, such as ``admin:read``: what is not known is not granted.
    """
    return tuple(dict.fromkeys(scope for scope in text.split() if _KNOWN.fullmatch(scope))) or None


def covers(held: Iterable[str], wanted: str) -> bool:
    """Whether one of the scopes held includes the one wanted."""
    held = set(held)
    if wanted in held or wanted.partition(":")[0] in held:
        return True
    if wanted == OWN_PROFILE:
        return bool(held & {"profile", "read:accounts"})
    return "follow" in held and wanted in _FOLLOW


def publishes(wanted: str) -> bool:
    """Whether what needs this scope is seen by others, which guests may not do."""
    return wanted in _PUBLISHES
