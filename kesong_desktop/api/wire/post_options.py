"""Additional fields of a new post: reply controls, quote controls and the location.

Sources: GoToSocial's and Mastodon's documentation of POST /api/v1/statuses, Pixelfed's code, all as of 2025 and 2026.
"""

from typing import Any

from kesong_desktop.model.account import Capability
from kesong_desktop.model.outbox import PostBody
from kesong_desktop.model.reply_policy import ReplyPolicy

_POLICIES: dict[str, list[str]] = {
    ReplyPolicy.FOLLOWERS: ["author", "followers", "mentioned"],
    ReplyPolicy.MENTIONED: ["author", "mentioned"],
    ReplyPolicy.NOBODY: ["author"],
}


def fields(body: PostBody, capability: Capability) -> dict[str, Any]:
    """Return the fields that the server supports, for a POST request; others are left out."""
    found: dict[str, Any] = {}
    if body.quotes in capability.quote_circles:
        found["quote_approval_policy"] = body.quotes
    if body.replies in capability.reply_circles and capability.software == "pixelfed":
        found["comments_disabled"] = True
    elif body.replies in capability.reply_circles:
        allowed = _POLICIES[body.replies]
        # Before 0.20 the field is ``always``, later ``automatic_approval``; each version ignores the other.
        rules = {"always": allowed, "with_approval": [], "automatic_approval": allowed, "manual_approval": []}
        found["interaction_policy"] = {"can_reply": rules}
    if body.place_id and capability.places:
        found["place_id"] = body.place_id
    return found
