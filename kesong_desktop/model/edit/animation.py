"""What becomes of an animated picture when it is published."""

from collections.abc import Collection
from typing import Literal

AnimationOutcome = Literal["kept", "video", "gif", "still"]

_COPIED = frozenset({"image/gif", "image/webp", "image/png", "image/apng"})
"""Types that are sent with their frames unchanged where the server takes them."""
_READ = _COPIED | {"image/avif"}
"""Types whose frames can be read."""


def animation_outcome(mime: str, accepted: Collection[str], *, is_edited: bool) -> AnimationOutcome:
    """Return what becomes of an animation of type ``mime`` on a server that accepts these types.

    An edited animation becomes the still that the editor shows.
    """
    if is_edited or mime not in _READ:
        return "still"
    sent = "image/png" if mime == "image/apng" else mime
    if sent in _COPIED and sent in accepted:
        return "kept"
    if "video/mp4" in accepted:
        return "video"
    return "gif" if "image/gif" in accepted and sent != "image/gif" else "still"
