"""The data saver: small previews, unless the full picture is here already."""

from pathlib import Path
from typing import Any

from kesong_desktop.model.social.post import Attachment
from kesong_desktop.ui.images.pictures import Pictures

PHOTO = Attachment("1", "image", "https://a.example/full.jpg", "https://a.example/small.jpg")


class Remote:
    """Knows which files are here."""

    def __init__(self) -> None:
        self.here: set[str] = set()

    def cached_path(self, url: str) -> Path | None:
        """Return a path for those that are."""
        return Path("/x") if url in self.here else None


def test_posts_show_previews_where_data_is_saved(qapp: Any) -> None:
    del qapp
    nothing: Any = None
    remote: Any = Remote()
    pictures = Pictures(nothing, nothing, remote)
    try:
        assert pictures.url_of(PHOTO) == PHOTO.url
        pictures.saves_data = lambda: True
        assert pictures.url_of(PHOTO) == PHOTO.preview_url
        assert pictures.url_of(Attachment("1", "image", "https://a.example/only.jpg")).endswith("only.jpg")
        remote.here.add(PHOTO.url)
        assert pictures.url_of(PHOTO) == PHOTO.url
        video = Attachment("2", "video", "https://a.example/v.mp4", "https://a.example/v.jpg")
        assert pictures.url_of(video) == video.preview_url
    finally:
        pictures.stop()
