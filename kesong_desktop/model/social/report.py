"""A report of an account to those who run the server."""

from typing import Literal

from kesong_desktop.record import Record

ReportReason = Literal["spam", "legal", "violation", "other"]


class Report(Record, frozen=True):
    """What is reported and why. ``forward``: also to the server that the account is on. ``rule_ids`` go with ``violation``."""

    account_id: str
    post_ids: tuple[str, ...] = ()
    comment: str = ""
    reason: ReportReason = "other"
    forward: bool = False
    rule_ids: tuple[str, ...] = ()
