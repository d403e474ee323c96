"""Decodes JSON to API entities: strictly first, which is fast, else field by field, keeping all valid fields."""

import contextlib
import json
import logging
import re
import types
from datetime import datetime
from typing import Any, TypeVar, Union, get_args, get_origin

import msgspec

from kesong_desktop.errors import NotThisProtocol

log = logging.getLogger(__name__)
T = TypeVar("T", bound=msgspec.Struct)
_DEPTH = 8
_ESCAPES = re.compile(r"(?:\\(?:u[0-9a-fA-F]{4}|[^u]))+", re.DOTALL)
_LONE_SURROGATE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|(?P<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
    r"|\\.",
    re.DOTALL,
)
_CONTROLS = re.compile("[\x00-\x1f]")
_STRINGS_AND_NUMBERS = re.compile(
    r'"(?>(?:[^"\\]|\\.)*)(?:"|\\?\Z)'
    r"|(?P<number>-?\b(?:\d++(?:\.\d++)?[eE]\+?\d{3,}+|\d{300,}+(?:\.\d++)?|NaN|Infinity)\b)",
    re.DOTALL,
)
"""Matches strings, so that their content is not mistaken for a number, and numbers beyond 64 bits."""
_REQUIRED = frozenset(
    {"id", "account", "content", "spoiler_text", "sensitive", "visibility", "media_attachments", "reblog"}
)
"""Fields that decide which post it is, what it shows and to whom: never guessed."""


def parse(body: bytes, wanted: type[T], server: str) -> T:
    """Decode a JSON object as ``wanted``; a field of a wrong type counts as missing, unless it is required.

    Raises:
        NotThisProtocol: it is no JSON object, or a required field has a wrong type; ``why`` names it.
    """
    try:
        found: T = decoded(body, wanted)
        return found  # noqa: TRY300 - shorter than an else
    except msgspec.ValidationError as error:
        raw = read(body, server)
        if not isinstance(raw, dict):
            raise NotThisProtocol(server, why=str(error)) from error
        log.info("%s sent a field that is not of its type: %s", server, error)
        try:
            return _object(raw, wanted, _DEPTH)
        except msgspec.ValidationError as needed:
            raise NotThisProtocol(server, why=str(needed)) from needed
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        # Raises the error that names what is wrong.
        read(body, server)
        raise


def read(body: bytes, server: str) -> Any:
    """Decode any JSON.

    Raises:
        NotThisProtocol: it is no JSON; ``why`` says what it is.
    """
    try:
        return decoded(body, Any)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise NotThisProtocol(server, why=_kind(body) or str(error)) from error
    except RecursionError as error:
        raise NotThisProtocol(server, why="nested too deep") from error


def decoded(body: bytes, wanted: Any) -> Any:
    """Decode ``body`` as ``wanted``; an invalid part, such as a lone surrogate, is replaced and the rest is kept.

    Raises:
        msgspec.DecodeError: it is no JSON; or, as a ``ValidationError``, JSON of another form.
    """
    try:
        return msgspec.json.decode(body, type=wanted, strict=False)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        if isinstance(error, msgspec.ValidationError) and "out of range" not in str(error):
            raise
        repaired = _repaired(body)
        if repaired == body:
            raise
        try:
            return msgspec.json.decode(repaired, type=wanted, strict=False)
        except msgspec.ValidationError:
            raise
        except msgspec.DecodeError:
            # If it is no JSON at all, the first error is more informative.
            raise error from None


def _repaired(body: bytes) -> bytes:
    """Return ``body`` as valid UTF-8 without a byte order mark, with invalid JSON of some servers repaired.

    Invalid bytes and escapes of lone surrogates become the replacement character, control characters become spaces,
    and invalid or too large numbers become null.
    """
    text = body.decode(json.detect_encoding(body), "replace").removeprefix("\ufeff")
    plain = _CONTROLS.sub(" ", text)
    numbers = _STRINGS_AND_NUMBERS.sub(lambda one: "null" if one["number"] else one[0], plain)
    return _ESCAPES.sub(_replace_lone_surrogates, numbers).encode("utf-8", "replace")


def _replace_lone_surrogates(found: re.Match[str]) -> str:
    """Return a run of escapes with lone surrogates replaced; pairs and other escapes are unchanged."""
    return _LONE_SURROGATE.sub(lambda one: "\\ufffd" if one["half"] else one[0], found[0])


def items(body: bytes, server: str) -> list[msgspec.Raw]:
    """Return the items of a list, or the values of an object keyed by index, as PHP writes a list with gaps.

    Raises:
        NotThisProtocol: it is neither; ``why`` says what it is.
    """
    try:
        found: list[msgspec.Raw] = decoded(body, list[msgspec.Raw])
        return found  # noqa: TRY300 - shorter than an else
    except msgspec.ValidationError as error:
        raw = read(body, server)
        if isinstance(raw, dict) and raw and all(key.isdecimal() for key in raw):
            return [msgspec.Raw(msgspec.json.encode(value)) for value in raw.values()]
        raise NotThisProtocol(server, why=_stated(raw) or str(error)) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        read(body, server)
        raise


def _kind(body: bytes) -> str:
    start = body.lstrip()[:1]
    if start == b"<":
        return "a web page"
    return "" if start else "an empty answer"


def _stated(raw: object) -> str:
    """Return the error message of a body that was sent with a success status."""
    error = raw.get("error") if isinstance(raw, dict) else None
    return error[:200] if isinstance(error, str) else ""


def _object(raw: dict[str, Any], wanted: type[T], depth: int) -> T:
    fields = {
        one.name: _value(raw[one.name], one.type, depth)
        for one in msgspec.structs.fields(wanted)
        if one.name in raw
    }
    for name, value in fields.items():
        if value is None and raw[name] is not None and name in _REQUIRED:
            raise msgspec.ValidationError(f"A value that cannot be read - at `$.{name}`")
    return wanted(**{name: value for name, value in fields.items() if value is not None})


def _value(raw: Any, kind: Any, depth: int) -> Any:
    """Return ``raw`` converted to ``kind``, or None if that fails."""
    try:
        return msgspec.convert(raw, kind, strict=False)
    except msgspec.ValidationError:
        pass
    if depth == 0:
        return None
    options = get_args(kind) if get_origin(kind) in {Union, types.UnionType} else (kind,)
    return next((one for option in options if (one := _as(raw, option, depth)) is not None), None)


def _as(raw: Any, option: Any, depth: int) -> Any:
    if get_origin(option) is list:
        members = list(raw.values()) if isinstance(raw, dict) else raw
        if not isinstance(members, list):
            return None
        found = (_value(one, get_args(option)[0], depth - 1) for one in members)
        return [one for one in found if one is not None]
    if option is datetime and isinstance(raw, str):
        # fromisoformat also accepts a date alone, or a week.
        with contextlib.suppress(ValueError):
            return datetime.fromisoformat(raw)
    elif option is msgspec.Raw:
        return msgspec.Raw(msgspec.json.encode(raw))
    elif isinstance(option, type) and issubclass(option, msgspec.Struct) and isinstance(raw, dict):
        return _object(raw, option, depth - 1)
    return None
