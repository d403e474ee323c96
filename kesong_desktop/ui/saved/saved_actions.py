"""What can be done with a saved post: taking it out of the list can be undone."""

from functools import partial

from kesong_desktop.model.social.post import Post
from kesong_desktop.ui.posts.post_actions import PostActions


class SavedActions(PostActions):
    """Offers to undo each removal: ``undo_offered`` carries a sentence, the words of a button, and what to call."""

    def like(self, post: Post) -> None:
        """Like a post, or remove the like."""
        super().like(post)
        if post.favourited:
            undo = partial(super().like, post.with_favourite(on=False))
            self.undo_offered.emit(self.tr("Like removed"), self.tr("Undo"), undo)

    def bookmark(self, post: Post) -> None:
        """Bookmark a post, or remove the bookmark."""
        super().bookmark(post)
        if post.bookmarked:
            undo = partial(super().bookmark, post.with_bookmark(on=False))
            self.undo_offered.emit(self.tr("Removed from saved"), self.tr("Undo"), undo)
