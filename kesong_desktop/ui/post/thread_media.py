"""Opens the pictures and videos of posts in the viewer."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.model.social.post import Post
from kesong_desktop.ui.images.media_viewer import MediaViewer
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.images.viewer_item import VIEW_PX, ViewerItem
from kesong_desktop.ui.platform.browser import browse
from kesong_desktop.ui.posts.picture_drag import FileOf
from kesong_desktop.ui.posts.viewer_items import viewer_items


class ThreadMedia(QObject):
    """Makes its viewer when something is first shown.

    ``cached_media`` returns the file of a cached URL, ``file_of`` that of a picture under a name of its own.
    """

    def __init__(
        self,
        make_viewer: Callable[[], MediaViewer],
        accounts: Accounts,
        cached_media: Callable[[str], Path | None],
        parent: QObject | None = None,
        *,
        file_of: FileOf,
    ) -> None:
        super().__init__(parent)
        self._make_viewer = make_viewer
        self._accounts = accounts
        self._cached_media = cached_media
        self._file_of = file_of

    @cached_property
    def _viewer(self) -> MediaViewer:
        return self._make_viewer()

    @Slot(object, int)
    def show(self, post: Post, number: int) -> None:
        """Show a picture whole; play a cached video here, and any other in the browser, which is made for foreign videos."""
        account, shot = self._accounts.current_or_none(), post.attachments[number]
        if account is None:
            return
        path = self._cached_media(shot.url) if shot.kind != "image" else None
        if path is not None:
            poster = RemoteSource(account.key, shot.preview_url or shot.url, VIEW_PX)
            self._viewer.show_items([ViewerItem(poster, shot.alt, shot.width, shot.height, video=str(path))])
        elif shot.kind != "image":
            browse(shot.url)
        else:
            images = [one for one in post.attachments if one.kind == "image"]
            items = viewer_items(post, account.key, self._file_of)
            self._viewer.show_items(items, images.index(shot))
