"""What the viewer shows."""

from dataclasses import dataclass

from kesong_desktop.model.photo import Photo
from kesong_desktop.model.rating import UNRATED, Rating
from kesong_desktop.ui.pictures import Key

VIEW_PX = 2048
"""The longer side of what is loaded first."""


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture, or a clip with its first frame as the picture. ``words`` stand beside it.

    ``width`` and ``height`` are those of the whole picture, upright; 0 where nobody knows. ``clip`` is the file to be played,
    empty for a picture; ``live`` the clip that belongs to a picture. ``photo`` is its row of the camera roll, if it has one;
    ``fate`` says what became of it.
    """

    key: Key
    words: str
    width: int = 0
    height: int = 0
    clip: str = ""
    live: str = ""
    photo: Photo | None = None
    fate: str = ""
    rating: Rating = UNRATED
    is_chosen: bool = False
