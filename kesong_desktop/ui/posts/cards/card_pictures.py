"""Pictures of cards, in the size in which they are drawn."""

from collections import OrderedDict

from msgspec import Struct, field
from PySide6.QtGui import QPixmap

from kesong_desktop.model.social.content.custom_emoji import CustomEmoji
from kesong_desktop.model.social.post import Attachment
from kesong_desktop.ui.images.emoji_pictures import EmojiPictures, emoji_pictures
from kesong_desktop.ui.images.pictures import Pictures, RemoteSource, SizedSource
from kesong_desktop.ui.shell.post_covers import PostCovers

AVATAR_PX = 96
_MOST_KNOWN = 100


class _Shared(Struct):
    """What the pictures of all accounts of a view have in common."""

    shown: OrderedDict[str, SizedSource] = field(default_factory=OrderedDict)
    is_settled: bool = True


class CardPictures:
    """Asks for pictures as ``account``, the key of the account in use.

    While the cards change their width, ``is_settled`` is False: what is there in another size is shown, and nothing is loaded for
    sizes that last a moment. ``covers`` says whether anything is seen of pictures that are covered.
    """

    def __init__(
        self, pictures: Pictures, covers: PostCovers | None = None, *, shared: _Shared | None = None
    ) -> None:
        self._pictures = pictures
        self._covers = covers
        self._shared = shared or _Shared()
        self._others: dict[str, CardPictures] = {}
        self.account = ""

    @property
    def is_settled(self) -> bool:
        """Whether the cards have the width that they are going to keep."""
        return self._shared.is_settled

    @is_settled.setter
    def is_settled(self, value: bool) -> None:
        self._shared.is_settled = value

    def seen_by(self, account: str) -> "CardPictures":
        """Return what asks for pictures as another account; itself where ``account`` is empty."""
        if not account:
            return self
        made = self._others.get(account)
        if made is None:
            made = self._others[account] = CardPictures(self._pictures, self._covers, shared=self._shared)
            made.account = account
        return made

    def url_of(self, shot: Attachment) -> str:
        """Return the address of the picture that a post shows, which the data saver may choose."""
        return self._pictures.url_of(shot)

    def avatar(self, url: str) -> QPixmap | None:
        """Return the picture of a person, or None while it is not loaded."""
        return self._pictures.get(RemoteSource(self.account, url, AVATAR_PX)) if url else None

    def emojis(self, emojis: tuple[CustomEmoji, ...]) -> EmojiPictures | None:
        """Return the pictures for the emojis of a text; None where it has none."""
        return emoji_pictures(self._pictures, self.account, emojis) if emojis else None

    def blur(self, code: str) -> QPixmap | None:
        """Return the blurhash ``code`` as a tiny picture, or None."""
        return self._pictures.blur(code)

    def veil(self, code: str) -> QPixmap | None:
        """Return what is drawn in the place of a picture that is covered: its blurhash, or None for a plain ground."""
        return self.blur(code) if self._covers is None or self._covers.has_blurs else None

    def has_problem(self, url: str, width: int, height: int, ratio: float) -> bool:
        """Return whether the picture cannot be loaded in this size."""
        return self._pictures.problem(self._source(url, width, height, ratio, is_cut=False)) is not None

    def fitted(
        self, url: str, width: int, height: int, ratio: float, *, is_cut: bool = False
    ) -> tuple[QPixmap, bool] | None:
        """Return the picture, and whether it has the very size; None while there is none at all.

        ``width`` and ``height`` are logical pixels, ``ratio`` the device pixels of one.
        """
        source = self._source(url, width, height, ratio, is_cut=is_cut)
        before = self._shared.shown.get(url)
        other = self._pictures.peek(before) if before is not None else None
        is_wanted = self.is_settled or other is None
        pixmap = self._pictures.get(source) if is_wanted else self._pictures.peek(source)
        if pixmap is not None:
            if pixmap.devicePixelRatio() != ratio:
                pixmap.setDevicePixelRatio(ratio)
            self._remember(url, source)
            return pixmap, True
        return (other, False) if other is not None else None

    def release(self) -> None:
        """Forget in which sizes pictures were shown: the cards are hidden."""
        self._shared.shown.clear()

    def _source(self, url: str, width: int, height: int, ratio: float, *, is_cut: bool) -> SizedSource:
        return SizedSource(
            self.account, url, max(1, round(width * ratio)), max(1, round(height * ratio)), is_cut
        )

    def _remember(self, url: str, source: SizedSource) -> None:
        self._shared.shown[url] = source
        self._shared.shown.move_to_end(url)
        if len(self._shared.shown) > _MOST_KNOWN:
            self._shared.shown.popitem(last=False)
