"""Items of the viewer."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QMimeData

from kesong_desktop.model.library.photo import Photo
from kesong_desktop.model.library.rating import UNRATED, Rating
from kesong_desktop.model.review_data.photo_tag import PhotoTag
from kesong_desktop.ui.images.pictures import Key

VIEW_PX = 2048
"""The longer side of what is loaded first."""


@dataclass(frozen=True, slots=True)
class ViewerItem:
    """A picture, or a video with its first frame as the picture.

    ``caption`` is shown below it. ``width`` and ``height`` are those of the whole picture, upright; 0 where unknown. ``video`` is
    the path of the file to be played, empty for a picture; ``live`` the path of the video that belongs to a live photo. ``photo``
    is its row of the camera roll, if it has one, and ``usage`` says whether that was posted, queued or is in a draft.
    ``preview_url`` is where a server has a smaller picture of it. ``tags`` are numbered on it. ``drag_data`` makes what
    is dragged when the picture is pulled into another program; None: nothing is.
    """

    key: Key
    caption: str
    width: int = 0
    height: int = 0
    video: str = ""
    live: str = ""
    photo: Photo | None = None
    usage: str = ""
    rating: Rating = UNRATED
    is_selected: bool = False
    preview_url: str = ""
    tags: tuple[PhotoTag, ...] = ()
    drag_data: Callable[[], QMimeData | None] | None = field(default=None, compare=False)
