"""Situations in which the usual words for an error would be wrong."""

from enum import StrEnum


class Situation(StrEnum):
    """Where an error came up; kept among an error's facts as ``situation``."""

    SIGN_IN = "sign_in"
    """No account is there yet: nothing waits, and nothing is tried again."""
    COMMAND = "command"
    """A command that ends with the error."""
    QUEUED = "queued"
    """A job of the outbox as a command shows it: it is tried again only while something runs the outbox."""
