"""A person who is named in a post."""

import msgspec

from kesong_desktop.model.social.content.word import Word


class Mention(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A person who is named in a post, as its server knows them; ``url`` is where the name in the text leads."""

    id: Word
    acct: Word
    url: str = ""
    username: str = ""

    @property
    def handle(self) -> str:
        """The name as it is written: ``@name`` or ``@name@host``."""
        return f"@{self.acct}"
