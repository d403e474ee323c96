"""Marker for texts that ``pyside6-lupdate`` extracts, and the types of the catalogue's entries."""

from kesong_desktop.record import Record


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Mark ``text`` for extraction and return it unchanged."""
    return text


class ErrorText(Record, frozen=True):
    """English templates for one reason, with named placeholders for facts."""

    title: str
    what: str
    now: str = ""


class FindingText(Record, frozen=True):
    """English templates for one finding of the preflight, with named placeholders for its facts."""

    title: str
    reason: str = ""


class PageText(Record, frozen=True):
    """English templates for a web page, with named placeholders for facts."""

    title: str
    text: str
