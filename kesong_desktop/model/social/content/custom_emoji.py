"""Pictures that a server draws in place of ``:shortcode:``."""

from collections.abc import Iterable

import msgspec

from kesong_desktop.model.social.content.word import Word


class CustomEmoji(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """One picture of a server's own, named as in the protocol; ``url`` and ``static_url`` are unchecked addresses."""

    shortcode: Word
    url: str = ""
    static_url: str = ""
    category: str = ""
    visible_in_picker: bool = True

    @property
    def picture_url(self) -> str:
        """The address of the still picture, else of the moving one."""
        return self.static_url or self.url


def pictures_by_shortcode(emojis: Iterable[CustomEmoji]) -> dict[str, str]:
    """Return the address of the picture for each shortcode that has one."""
    return {one.shortcode: one.picture_url for one in emojis if one.picture_url}
