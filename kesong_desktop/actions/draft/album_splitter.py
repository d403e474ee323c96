"""Cuts one long picture into an album of strips: for a draft, for a post of a batch, and from the camera roll."""

from collections.abc import Callable, Iterable, Sequence

from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.model.edit.strips import strip_count, strip_recipes
from kesong_desktop.model.library.photo import Photo


class AlbumSplitter:
    """Splits long pictures. ``photos`` reads the facts of files, as ``BatchSource.photos`` does."""

    def __init__(self, photos: Callable[[Iterable[str]], Sequence[Photo]]) -> None:
        self._photos = photos

    def split(self, picture: DraftPicture, limit: int = 0) -> tuple[DraftPicture, ...]:
        """Return the picture as strips for an album of at most ``limit`` pictures (0: any number).

        A picture that is not long, a video, and an unreadable file are returned alone. Opens the file where the roll does
        not know it: not for the GUI thread.
        """
        found = self._photos([picture.path])
        if not found or found[0].problem or found[0].kind != "photo":
            return (picture,)
        size = (found[0].width, found[0].height)
        count = strip_count(size, limit)
        if count < 2:
            return (picture,)
        return picture.in_parts(strip_recipes(picture.recipe or Recipe(), size, count), size)
