"""The texts that a draft is posted as, where its review is too long for one post."""

from kesong_desktop.model import review_parts
from kesong_desktop.model.account import Capability
from kesong_desktop.model.draft import Draft


def parts_of(draft: Draft, can: Capability) -> tuple[str, ...]:
    """Return the texts of a draft's posts: one, or the parts of a long review within the limit, each a reply to the last.

    Raises:
        InvalidInput: it is a review with a field that cannot be used.
    """
    return split_parts(draft, draft.wire_text(), can)


def split_parts(draft: Draft, wire_text: str, can: Capability) -> tuple[str, ...]:
    """As ``parts_of``, of a text that is known."""
    warning = draft.wire_spoiler()

    def fits(text: str) -> bool:
        return can.length(text, warning) <= can.limits.characters

    return (wire_text,) if draft.review is None or fits(wire_text) else review_parts.split(wire_text, fits)
