"""Collections: posts that a person gathered under a name, kept on this computer."""

from kesong_desktop.model.social.post import Attachment, Post
from kesong_desktop.record import Record

LONGEST_NAME = 60
LONGEST_NOTE = 500
_PICTURES = frozenset({"image", "video", "gifv"})


class Collection(Record, frozen=True):
    """A named collection of an account. ``cover`` is the picture that stands for it; None: it has no pictures."""

    id: str
    name: str
    count: int = 0
    cover: Attachment | None = None


class CollectedPost(Record, frozen=True):
    """A post of a collection, and the user's own note on it."""

    post: Post
    note: str = ""


def cover_candidates(post: Post) -> tuple[Attachment, ...]:
    """Return the attachments of a post of which a picture can be shown."""
    return tuple(one for one in post.attachments if one.kind in _PICTURES and picture_url(one))


def picture_url(shot: Attachment) -> str:
    """Return the address of what is shown of an attachment: of a video the picture that stands for it."""
    return shot.url if shot.kind == "image" else shot.preview_url
