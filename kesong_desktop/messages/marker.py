"""Marker for texts that ``pyside6-lupdate`` extracts, and the types of the catalogue's entries."""

from dataclasses import dataclass


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Mark ``text`` for extraction and return it unchanged."""
    return text


@dataclass(frozen=True, slots=True)
class ErrorText:
    """English templates for one reason, with named placeholders for facts."""

    title: str
    what: str
    now: str = ""


@dataclass(frozen=True, slots=True)
class FindingText:
    """English templates for one finding of the preflight, with named placeholders for its facts."""

    title: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PageText:
    """English templates for a web page, with named placeholders for facts."""

    title: str
    text: str
