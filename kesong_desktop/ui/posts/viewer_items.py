"""The pictures of a post as items of the viewer."""

from functools import partial

from kesong_desktop.model.social.post import Post
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.images.viewer_item import VIEW_PX, ViewerItem
from kesong_desktop.ui.posts.picture_drag import FileOf, drag_data


def viewer_items(post: Post, account: str, file_of: FileOf) -> list[ViewerItem]:
    """Return the pictures of a post, without its videos, as seen from ``account``; each can be dragged into other programs."""
    return [
        ViewerItem(
            RemoteSource(account, one.url, VIEW_PX),
            one.alt,
            one.width,
            one.height,
            preview_url=one.preview_url,
            tags=one.tags,
            drag_data=partial(drag_data, post, one, file_of),
        )
        for one in post.attachments
        if one.kind == "image"
    ]
