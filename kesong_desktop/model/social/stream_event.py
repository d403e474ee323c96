"""Events of a server's streaming API."""

from dataclasses import dataclass

from kesong_desktop.model.social.notification import Notification
from kesong_desktop.model.social.post import Post


@dataclass(frozen=True, slots=True)
class PostArrived:
    """A post came into the home timeline."""

    post: Post


@dataclass(frozen=True, slots=True)
class PostUpdated:
    """A post was edited: its text or its media changed."""

    post: Post


@dataclass(frozen=True, slots=True)
class PostRemoved:
    """A post was deleted on the server."""

    post_id: str


@dataclass(frozen=True, slots=True)
class NotificationArrived:
    """A notification arrived for the account."""

    notification: Notification


StreamEvent = PostArrived | PostUpdated | PostRemoved | NotificationArrived
