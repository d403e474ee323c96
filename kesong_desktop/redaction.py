"""Removes from text what a log or a report must not hold: secrets, coordinates, the user's folder and name."""

import getpass
import os
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

Redact = Callable[[str], str]
"""Returns a text without what is private in it."""

_NAMES = (
    "access_token|refresh_token|client_secret|client_assertion|code_verifier"
    "|password|passwd|passphrase|secret|token|api_key"
)
"""Parts of the names of secrets."""
_SECRETS = (
    # Values of headers, whatever their kind is called.
    (
        re.compile(r"(?i)((?:proxy-)?authorization[\"'\s]*[:=][\"'\s]*)(?:(?:bearer|basic)\s+)?[^\s\"',}]+"),
        r"\1***",
    ),
    (re.compile(r"(?i)\b((?:set-)?cookie[\"'\s]*[:=][\"'\s]*)[^\"'\r\n]+"), r"\1***"),
    (re.compile(r"(?i)\b(bearer\s+)[^\s\"',}]+"), r"\1***"),
    # name=value, name: value, "name": "value", with anything as a part of the name.
    (re.compile(rf"(?i)\b([\w-]*(?:{_NAMES})[\"']?\s*[=:]\s*[\"']?)[^\s\"'&,;)}}\]]+"), r"\1***"),
    (re.compile(r"(?i)([?&](?:code|state)=)[^\s\"'&]+"), r"\1***"),
    # User and password of an address, such as that of a proxy.
    (re.compile(r"(://)[^\s/@\"']+@"), r"\1***@"),
    # Keys and codes of invitations.
    (re.compile(r"(kesong:join/[^/\s]*/)[\w-]+(?:/[\w-]+)?"), r"\1***"),
    (
        re.compile(
            r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|\Z)", re.DOTALL
        ),
        "***",
    ),
)
_NUMBER = r"[-+]?\d{1,3}[.,]\d+"
_PLACES = (
    (re.compile(r"[-+]?\d{1,3}\.\d{3,}\s*[,;/ ]\s*[-+]?\d{1,3}\.\d{3,}"), "(place)"),
    (
        re.compile(rf"(?i)\b((?:gps\w*|lat(?:itude)?|lon(?:gitude)?|lng)[\"']?\s*[=:]\s*[\"']?){_NUMBER}"),
        r"\1(place)",
    ),
    (re.compile(rf"(?i)\b(geo:){_NUMBER},{_NUMBER}"), r"\1(place)"),
    (re.compile(r"\d{1,3}\s?°\s?\d{1,2}\s?['′]\s?\d{1,2}(?:[.,]\d+)?\s?(?:[\"″]|'')\s?[NSEWO]?"), "(place)"),
)
_MEDIA = (
    "jpe?g|jpe|jfif|png|gif|webp|avif|hei[cf]s?|hif|tiff?|bmp|dng|cr[23]|nef|arw|orf|rw2|raf"
    "|mp4|m4v|mov|webm|mkv|avi|3gp|xmp"
)
_FILES = re.compile(rf"(?i)(?:~|\b[a-z]:|\.\.?)?[/\\][^\n\"'<>|?*]*?\.({_MEDIA})\b")
"""Paths of photos and videos, with all spaces in them: more goes rather than less."""
_PATTERNS = (*_SECRETS, *_PLACES, (_FILES, r"(file).\1"))
_LEAST_NAME = 3
"""Shorter names of users are parts of too many words."""


def make_redact(home: Path, user: str) -> Redact:
    """Return a function that replaces secrets and coordinates, ``home`` by ``~``, and ``user`` where it is a part of a path.

    The folder is found as the system writes it, with slashes, with doubled backslashes, and as in a ``file:`` address.
    """
    plain = str(home)
    spellings = {
        plain,
        plain.replace("\\", "/"),
        plain.replace("\\", "\\\\"),
        quote(plain.replace("\\", "/"), safe="/:"),
    }
    # The root folder of a container is everywhere.
    known = sorted((one for one in spellings if one.strip("/\\")), key=len, reverse=True)
    folder = (
        re.compile("|".join(rf"{re.escape(one)}(?![\w.-])" for one in known), re.IGNORECASE)
        if known
        else None
    )
    name = re.compile(rf"(?<=[/\\]){re.escape(user)}(?=[/\\\s\"']|$)") if len(user) >= _LEAST_NAME else None

    def redact(text: str) -> str:
        for pattern, put in _PATTERNS:
            text = pattern.sub(put, text)
        if folder is not None:
            text = folder.sub("~", text)
        return name.sub("(user)", text) if name is not None else text

    return redact


def system_redact() -> Redact:
    """Return the function for the user of this process."""
    try:
        home = Path.home()
    except RuntimeError:
        home = Path("/")
    try:
        user = getpass.getuser()
    except (KeyError, OSError, ImportError):
        user = os.environ.get("USER", "")
    return make_redact(home, user)
