"""What a server tells by itself, as it happens."""

from dataclasses import dataclass

from kesong_desktop.model.post import Post
from kesong_desktop.model.social import Notice


@dataclass(frozen=True, slots=True)
class Arrived:
    """A post came into the home timeline."""

    post: Post


@dataclass(frozen=True, slots=True)
class Edited:
    """A post has another wording or other pictures."""

    post: Post


@dataclass(frozen=True, slots=True)
class Deleted:
    """A post is gone."""

    post_id: str


@dataclass(frozen=True, slots=True)
class Noticed:
    """Somebody did something that concerns the account."""

    notice: Notice


Happening = Arrived | Edited | Deleted | Noticed
