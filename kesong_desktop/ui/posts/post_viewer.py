"""Opens pictures and videos of posts in the viewer."""

from collections.abc import Callable
from functools import cached_property, partial

from PySide6.QtCore import QObject, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.account.post_account import acting
from kesong_desktop.actions.media.remote_videos import CheckedVideo
from kesong_desktop.model.social.post import Attachment, Post
from kesong_desktop.ui.images.media_viewer import MediaViewer
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.images.viewer_item import VIEW_PX, ViewerItem
from kesong_desktop.ui.platform.browser import browse
from kesong_desktop.ui.posts.cards.media_part import VIDEOS
from kesong_desktop.ui.posts.picture_drag import FileOf
from kesong_desktop.ui.posts.video_controller import VideoController
from kesong_desktop.ui.posts.viewer_items import viewer_items


class PostViewer(QObject):
    """Shows what a card shows at full size.

    ``make_viewer`` is called when something is first shown. ``shown_of`` returns the picture or video that a card shows,
    ``file_of`` the file of a picture under a name of its own.
    """

    def __init__(
        self,
        make_viewer: Callable[[], MediaViewer],
        videos: VideoController,
        accounts: Accounts,
        shown_of: Callable[[Post], Attachment | None],
        parent: QObject | None = None,
        *,
        file_of: FileOf,
    ) -> None:
        super().__init__(parent)
        self._make_viewer = make_viewer
        self._videos = videos
        self._accounts = accounts
        self._shown_of = shown_of
        self._file_of = file_of
        self._wanted_url = ""
        self.post_of_video: Callable[[str], Post | None] = lambda _url: None
        """Returns the post on the screen whose video is at an address."""
        videos.failed.connect(self._open_elsewhere)

    @cached_property
    def _viewer(self) -> MediaViewer:
        return self._make_viewer()

    def open(self, post: Post) -> None:
        """Open the picture or the video that the card shows."""
        current = self._shown_of(post)
        if current is not None and current.kind in VIDEOS:
            self.fetch_as(post)
            self.play(current)
            return
        who = acting(self._accounts, post)
        images = [one for one in post.attachments if one.kind == "image"]
        if who is not None and images:
            items = viewer_items(post, who[0].key, self._file_of)
            self._viewer.show_items(items, images.index(current) if current in images else 0)

    def toggle(self, post: Post) -> None:
        """Play or pause the video that the card shows; one that cannot be played opens in the browser."""
        shown = self._shown_of(post)
        if shown is None:
            return
        self.fetch_as(post)
        if self._videos.has_failed(shown.url):
            browse(shown.url)
        else:
            self._videos.toggle(shown.url)

    def play(self, video: Attachment) -> None:
        """Play a video in the viewer; one that cannot be fetched or read opens in the browser."""
        self._wanted_url = video.url
        self._videos.pause()
        self._videos.bring(video.url, partial(self._show, video))

    @Slot(str)
    def look_at(self, url: str) -> None:
        """Play the video at ``url``, which is in view, fetched as the account whose post it is; empty: none is."""
        post = self.post_of_video(url)
        if post is not None:
            self.fetch_as(post)
        self._videos.look_at(url)

    def fetch_as(self, post: Post) -> None:
        """Fetch videos from now on as the account that acts on a post."""
        if (who := acting(self._accounts, post)) is not None:
            self._videos.account = who[0].key

    def forget(self) -> None:
        """Open nothing that is still being fetched, because the pane left the front."""
        self._wanted_url = ""

    def _show(self, video: Attachment, checked: CheckedVideo) -> None:
        account = self._videos.account
        if account and checked.url == self._wanted_url:
            poster = RemoteSource(account, video.preview_url or video.url, VIEW_PX)
            item = ViewerItem(poster, video.alt, video.width, video.height, video=str(checked.path))
            self._viewer.show_items([item])
        self._wanted_url = ""

    @Slot(str)
    def _open_elsewhere(self, url: str) -> None:
        if url and url == self._wanted_url:
            self._wanted_url = ""
            browse(url)
