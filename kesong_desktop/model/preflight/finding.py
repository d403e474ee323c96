"""What the check before publishing knows of a file, and what it finds."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import ClassVar, Literal, NamedTuple

from kesong_desktop.errors import Fact, InvalidInput, Reason
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.library.photo import Place

Severity = Literal["must", "look", "done"]
Mend = Literal[
    "take_out",
    "write_alt",
    "shorten",
    "open_review",
    "add_picture",
    "drop_place",
    "split",
    "leave",
    "cut_text",
    "cut_warning",
    "cut_alt",
    "cut_comment",
    "keep_first",
    "keep_tags",
    "only_followers",
    "drop_controls",
    "drop_edit",
    "drop_crop",
    "trim",
    "use_https",
    "set_currency",
    "drop_account",
    "first_price",
    "second_price",
    "relation_bought",
    "relation_gifted",
    "relation_affiliate",
    "relation_sponsored",
]


class NamedPost(NamedTuple):
    """A post that holds a file: its account, and its title or the beginning of its text; one of both may be empty."""

    account: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """What is known of a photo or video of the draft; ``problem`` says why it cannot be opened."""

    path: str
    kind: str = "photo"
    mime: str = ""
    bytes: int = 0
    width: int = 0
    height: int = 0
    duration_s: float = 0.0
    has_place: bool = False
    place: Place | None = None
    """Where it was taken, by its metadata."""
    has_serial: bool = False
    is_damaged: bool = False
    """Its end is missing; the rest can be sent."""
    is_animated: bool = False
    pages: int = 1
    """How many pictures of their own it has; one is sent."""
    problem: Failure | None = None
    posted_as: NamedPost | None = None
    """The post that this content went into before; None where it is not known to be posted."""
    posted_on: str = ""
    """The day of that, as 2026-05-31."""
    waits_as: NamedPost | None = None
    """The post in the outbox that holds this content; None where none is known to."""
    looks_as: NamedPost | None = None
    """The post with a picture that looks the same; None where none is known."""
    looks_on: str = ""
    """The day of that, as 2026-05-31."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One result of the check. ``code`` selects its text, which ``facts`` fill; ``picture`` is an index or None.

    ``failure``: why a file or a review cannot be used. ``account``: the only one of the draft's accounts that it is about;
    empty: all of them.
    """

    code: str
    severity: Severity
    picture: int | None = None
    fixes: tuple[Mend, ...] = ()
    facts: dict[str, Fact] = field(default_factory=dict)
    failure: Failure | None = None
    account: AccountKey = AccountKey("")


class NotPublishable(InvalidInput):
    """A post cannot be published as it is, because of these findings."""

    default_reason: ClassVar[Reason] = Reason.NOT_PUBLISHABLE

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        super().__init__()


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """The findings, those that prevent publishing first."""
    order: tuple[Severity, ...] = ("must", "look", "done")
    return sorted(findings, key=lambda finding: order.index(finding.severity))


def musts(findings: Iterable[Finding]) -> list[Finding]:
    """The findings that keep the post from leaving."""
    return [finding for finding in findings if finding.severity == "must"]
