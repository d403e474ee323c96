"""What a token may do: ``read``, ``write`` and ``follow``, or parts of them such as ``write:media``."""

import re
from collections.abc import Iterable

_KNOWN = re.compile(r"(read|write)(:[a-z_]{1,30})?|follow|push|profile")
_FOLLOW = {f"{kind}:{what}" for kind in ("read", "write") for what in ("follows", "blocks", "mutes")}
OWN_PROFILE = "read:me"
"""Seeing who one is: part of every reading scope that clients ask for at sign-in."""
SUPPORTED = ("read", "write", "follow", "push", "profile")


def parse(text: str) -> tuple[str, ...] | None:
    """The scopes in a list with spaces, each once; None where one is unknown or none is given."""
    asked = tuple(dict.fromkeys(text.split()))
    return asked if asked and all(_KNOWN.fullmatch(scope) for scope in asked) else None


def covers(held: Iterable[str], wanted: str) -> bool:
    """Whether one of the scopes held includes the one wanted."""
    held = set(held)
    if wanted in held or wanted.partition(":")[0] in held:
        return True
    if wanted == OWN_PROFILE:
        return bool(held & {"profile", "read:accounts"})
    return "follow" in held and wanted in _FOLLOW
