"""The check before publishing, as pure rules over facts.

A finding that ``must`` be mended would be refused by the server or would mislead readers; one worth a ``look`` is the
person's choice; ``done`` tells what is taken care of when the post leaves.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from kesong_desktop.model.account import Capability, Visibility
from kesong_desktop.model.draft import Draft

Severity = Literal["must", "look", "done"]
Mend = Literal["take_out", "write_alt", "shorten", "open_review", "add_picture", "drop_place", "leave"]


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """What is known of a picture of the draft. ``problem`` is a reason of ``errors.Unreadable`` and its sentence."""

    path: str
    kind: str = "photo"
    mime: str = ""
    bytes: int = 0
    width: int = 0
    height: int = 0
    has_place: bool = False
    has_serial: bool = False
    problem: str = ""
    problem_sentence: str = ""
    posted_as: str = ""
    """The post that this content went into before, in words; empty where it is not known to be posted."""
    posted_on: str = ""
    """The day of that, as 2026-05-31."""
    waits_as: str = ""
    """The post in the outbox that holds this content, in words; empty where none is known to."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the check. ``title`` and ``reason`` are English templates for ``facts``; ``picture`` is an index or None."""

    code: str
    severity: Severity
    title: str
    reason: str = ""
    picture: int | None = None
    mends: tuple[Mend, ...] = ()
    facts: dict[str, Any] = field(default_factory=dict)

    def sentence(self) -> str:
        """Title and reason in English."""
        return " ".join(part.format(**self.facts) for part in (self.title, self.reason) if part)


def check(
    draft: Draft,
    wire_text: str,
    pictures: tuple[PictureFacts, ...],
    can: Capability,
    host: str,
    *,
    keeps_credit: bool = False,
) -> list[Finding]:
    """Every finding, what must be mended first. ``keeps_credit``: the person wants author or copyright to stay."""
    found = [
        *_of_audience(draft, can, host),
        *_of_post(
            wire_text, pictures, can, host, is_reply=bool(draft.in_reply_to_id), warning=draft.spoiler.strip()
        ),
        *_of_words(draft, can, host),
        *(one for index, facts in enumerate(pictures) for one in _of_picture(index, facts, draft, can, host)),
        *_of_review(draft),
        *_taken_care_of(pictures, keeps_credit=keeps_credit),
    ]
    order: tuple[Severity, ...] = ("must", "look", "done")
    return sorted(found, key=lambda finding: order.index(finding.severity))


def musts(findings: list[Finding]) -> list[Finding]:
    """The findings that keep the post from leaving."""
    return [finding for finding in findings if finding.severity == "must"]


def _of_audience(draft: Draft, can: Capability, host: str) -> Iterator[Finding]:
    if draft.visibility is Visibility.DIRECT and not can.direct:
        yield Finding(
            "no_direct",
            "must",
            "{host} has no posts for named people alone.",
            "Choose who else can see it.",
            facts={"host": host},
        )


def _of_post(
    wire_text: str,
    pictures: tuple[PictureFacts, ...],
    can: Capability,
    host: str,
    *,
    is_reply: bool,
    warning: str,
) -> Iterator[Finding]:
    limits = can.limits
    if not pictures and not wire_text.strip():
        yield Finding(
            "empty",
            "must",
            "There is nothing to post yet.",
            "Add a picture or some words.",
            mends=("add_picture",),
        )
    elif not pictures and not can.text_only_posts and not is_reply:
        yield Finding(
            "needs_picture",
            "must",
            "{host} takes no post without a picture.",
            mends=("add_picture",),
            facts={"host": host},
        )
    if len(pictures) > limits.pictures:
        facts = {"count": len(pictures), "limit": limits.pictures, "host": host}
        yield Finding(
            "too_many",
            "must",
            "{count} pictures. {host} takes {limit} in one post.",
            "Take some out.",
            facts=facts,
        )
    length = can.length(wire_text, warning)
    if length > limits.characters:
        facts = {
            "length": length,
            "limit": limits.characters,
            "over": length - limits.characters,
            "host": host,
        }
        yield Finding(
            "too_long",
            "must",
            "The text is {over} characters too long.",
            "{host} takes {limit}; title, tags and review lines count too.",
            mends=("shorten",),
            facts=facts,
        )


def _of_words(draft: Draft, can: Capability, host: str) -> Iterator[Finding]:
    over = len(draft.spoiler.strip()) - can.warning_characters
    if can.warning_characters and over > 0:
        yield Finding(
            "warning_too_long",
            "must",
            "The content warning is {over} characters too long.",
            "{host} takes {limit}.",
            mends=("shorten",),
            facts={"over": over, "limit": can.warning_characters, "host": host},
        )
    if draft.place.strip():
        yield Finding(
            "place_told",
            "look",
            "The post tells a place: {place}.",
            "Everyone who can see the post sees it.",
            mends=("drop_place", "leave"),
            facts={"place": draft.place.strip()},
        )
    unheard = (draft.replies and draft.replies not in can.reply_circles) or (
        draft.quotes and draft.quotes not in can.quote_circles
    )
    if unheard:
        yield Finding(
            "controls_unheard",
            "look",
            "{host} lets everyone answer and quote.",
            "It takes no wish about that, so yours would not be heard.",
            mends=("leave",),
            facts={"host": host},
        )


def _of_picture(
    index: int, facts: PictureFacts, draft: Draft, can: Capability, host: str
) -> Iterator[Finding]:
    number = index + 1
    if facts.problem:
        yield Finding(
            "unreadable",
            "must",
            "Picture {number} cannot be opened.",
            "{sentence}",
            picture=index,
            mends=("take_out",),
            facts={"number": number, "sentence": facts.problem_sentence},
        )
        return
    alt = draft.pictures[index].alt
    if len(alt) > can.limits.alt_characters:
        over = {
            "number": number,
            "over": len(alt) - can.limits.alt_characters,
            "limit": can.limits.alt_characters,
            "host": host,
        }
        yield Finding(
            "alt_too_long",
            "must",
            "The description of picture {number} is {over} characters too long.",
            "{host} takes {limit}.",
            picture=index,
            mends=("write_alt",),
            facts=over,
        )
    if not alt.strip():
        yield Finding(
            "no_alt",
            "look",
            "Picture {number} has no description.",
            "People who listen to posts will only hear “picture”.",
            picture=index,
            mends=("write_alt", "leave"),
            facts={"number": number},
        )
    if facts.posted_as:
        yield Finding(
            "posted_before",
            "look",
            "Picture {number} was posted before.",
            "On {day}, as {post}.",
            picture=index,
            mends=("take_out", "leave"),
            facts={"number": number, "day": facts.posted_on, "post": facts.posted_as},
        )
    elif facts.waits_as:
        yield Finding(
            "in_outbox",
            "look",
            "Picture {number} waits in the outbox already.",
            "It is in {post}.",
            picture=index,
            mends=("take_out", "leave"),
            facts={"number": number, "post": facts.waits_as},
        )
    yield from _of_clip(number, index, facts, can, host)


def _of_clip(number: int, index: int, facts: PictureFacts, can: Capability, host: str) -> Iterator[Finding]:
    if facts.kind != "video":
        return
    sent_as = "video/webm" if facts.mime == "video/webm" else "video/mp4"
    if sent_as not in can.limits.mime_types:
        yield Finding(
            "no_clips",
            "must",
            "Clip {number} is of a kind that {host} does not take.",
            picture=index,
            mends=("take_out",),
            facts={"number": number, "host": host},
        )
    elif facts.bytes > can.limits.video_bytes:
        sizes = {
            "number": number,
            "mb": facts.bytes / 1e6,
            "limit_mb": can.limits.video_bytes / 1e6,
            "host": host,
        }
        yield Finding(
            "clip_too_large",
            "must",
            "Clip {number} is {mb:.1f} MB. {host} takes {limit_mb:.1f} MB.",
            picture=index,
            mends=("take_out",),
            facts=sizes,
        )


def _of_review(draft: Draft) -> Iterator[Finding]:
    form = draft.review
    if form is None:
        return
    missing = [
        name
        for name, value in (
            ("the product", form.product.strip()),
            ("your stars", form.halves),
            ("how it came to you", form.relation),
        )
        if not value
    ]
    if missing:
        yield Finding(
            "review_unfinished",
            "must",
            "The review still needs {missing}.",
            "Readers must know what it is about, what you think, and who paid.",
            mends=("open_review",),
            facts={"missing": ", ".join(missing)},
        )
    if bool(form.price.strip()) != bool(form.currency.strip()):
        yield Finding(
            "price_without_currency",
            "must",
            "A price needs its currency beside it.",
            mends=("open_review",),
        )


def _taken_care_of(pictures: tuple[PictureFacts, ...], *, keeps_credit: bool) -> Iterator[Finding]:
    placed = [str(index + 1) for index, facts in enumerate(pictures) if facts.has_place and not facts.problem]
    if placed:
        yield Finding(
            "place_removed",
            "done",
            "The place is taken out of picture {numbers}.",
            "Only the copy that leaves is changed; your file keeps it.",
            facts={"numbers": ", ".join(placed)},
        )
    if all(facts.problem for facts in pictures):
        return
    if keeps_credit:
        yield Finding(
            "bare",
            "done",
            "Serial numbers and maker notes are taken out of every picture.",
            "Of names only the author or the copyright stays, as you chose in the preferences.",
        )
    else:
        yield Finding("bare", "done", "Serial numbers, names and maker notes are taken out of every picture.")
