"""Direct messages, grouped by the people who take part."""

from dataclasses import dataclass

from kesong_desktop.model.social.post import Person, Post


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation between the account and ``people``; ``last_post`` is None where it was deleted."""

    id: str
    people: tuple[Person, ...] = ()
    last_post: Post | None = None
    is_unread: bool = False


@dataclass(frozen=True, slots=True)
class ConversationPage:
    """A page of conversations, newest first; ``older`` as in ``PostPage``."""

    conversations: tuple[Conversation, ...]
    older: str = ""
