"""The check before publishing, as pure rules over facts.

A finding that ``must`` be mended would be refused by the server or would mislead readers; one worth a ``look`` is the
person's choice; ``done`` says what is fixed when the post is sent.
"""

from kesong_desktop.model.account import Capability
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.preflight.finding import Finding, PictureFacts, in_order
from kesong_desktop.model.preflight.picture_rules import of_picture
from kesong_desktop.model.preflight.product_rules import of_products, of_review
from kesong_desktop.model.preflight.removal_rules import of_removal
from kesong_desktop.model.preflight.rule_level import at_levels
from kesong_desktop.model.preflight.subject import CheckOptions, CheckSubject
from kesong_desktop.model.preflight.text_rules import (
    of_audience,
    of_first_comment,
    of_links,
    of_place,
    of_size,
    of_tags,
)


def check(
    draft: Draft,
    wire_text: str,
    pictures: tuple[PictureFacts, ...],
    can: Capability,
    host: str,
    *,
    options: CheckOptions = CheckOptions(),  # noqa: B008 - it cannot be changed
) -> list[Finding]:
    """Return every finding about a draft that is posted with one account, those that prevent publishing first."""
    subject = CheckSubject(draft, wire_text, pictures, can, host, options)
    found = [
        *of_audience(subject),
        *of_size(subject),
        *of_first_comment(subject),
        *of_place(subject),
        *of_tags(subject),
        *of_links(subject),
        *(one for index in range(len(pictures)) for one in of_picture(index, subject)),
        *of_review(subject),
        *of_products(subject),
        *of_removal(subject),
    ]
    return in_order(at_levels(found, options.levels))
