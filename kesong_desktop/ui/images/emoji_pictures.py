"""Custom emojis as pictures: loaded as those of others are, in one small size, the still one of an animated picture."""

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QPixmap

from kesong_desktop.model.social.content.custom_emoji import CustomEmoji, pictures_by_shortcode
from kesong_desktop.model.text.links import safe
from kesong_desktop.record import Record
from kesong_desktop.ui.images.pictures import Pictures, RemoteSource

EMOJI_PX = 64
"""Size of emoji pictures; no other picture is requested in it."""
_MOST = 40
"""Maximum number of different emojis that are drawn in a text; others stay shortcodes."""


class EmojiPictures(Record, frozen=True):
    """Pictures for the shortcodes of one text, loaded as ``account``."""

    pictures: Pictures
    account: str
    urls: Mapping[str, str]

    def get(self, shortcode: str) -> QPixmap | None:
        """Return the picture of ``name`` or ``:name:``; None while it is not loaded, and where there is none."""
        url = self.urls.get(shortcode.strip(":"), "")
        return self.pictures.get(RemoteSource(self.account, url, EMOJI_PX)) if url else None

    def loaded(self) -> int:
        """Return how many of them are there so far; the others are asked for, again where that had failed before."""
        return sum(self.get(name) is not None for name in self.urls)


def emoji_pictures(pictures: Pictures, account: str, emojis: Iterable[CustomEmoji]) -> EmojiPictures | None:
    """Return the pictures for these emojis; None where there are none."""
    found = pictures_by_shortcode(emojis)
    urls = {name: url for name, url in list(found.items())[:_MOST] if safe(url)}
    return EmojiPictures(pictures, account, urls) if urls else None


def loaded_emojis(found: EmojiPictures | None) -> int:
    """Return how many of the pictures are there so far; what they are drawn in is laid out again for each that comes."""
    return found.loaded() if found is not None else 0


def emoji_url(key: object) -> str:
    """Return the address of a picture that ``Pictures.ready`` announced if it is an emoji's, else an empty string."""
    return key.url if isinstance(key, RemoteSource) and key.px == EMOJI_PX else ""
