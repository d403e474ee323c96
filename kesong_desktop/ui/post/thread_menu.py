"""The menus of a post on its page."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from kesong_desktop.model.social.post import Post
from kesong_desktop.ui.post.thread_actions import ThreadActions
from kesong_desktop.ui.posts.post_menu import PostMenu
from kesong_desktop.ui.shell.ui_context import UiContext


class ThreadMenu(PostMenu):
    """As ``PostMenu``; posts can be pinned, muted and made drafts again."""

    def __init__(
        self,
        context: UiContext,
        actions: ThreadActions,
        follow_link: Callable[..., None],
        host: QWidget,
    ) -> None:
        super().__init__(context, actions, follow_link, host)
        self._thread_actions = actions

    def ask_delete(self, post: Post) -> None:
        """Leave the question to the page, which can also undo a deletion that waits."""
        self._thread_actions.delete(post)

    def _add_actions(self, shown: QMenu, post: Post) -> None:
        icons, actions = self._context.icons, self._thread_actions
        options = actions.thread_options(post)
        shown.addSeparator()
        if options.can_pin:
            words = self.tr("Unpin from profile") if post.pinned else self.tr("Pin to profile")
            shown.addAction(icons.icon("push-pin"), words, partial(actions.pin, post))
        if options.can_mute:
            words = self.tr("Unmute conversation") if post.muted else self.tr("Mute conversation")
            shown.addAction(icons.icon("bell-slash"), words, partial(actions.mute, post))
        super()._add_actions(shown, post)
        if options.can_redraft:
            redraft = partial(actions.redraft, post)
            shown.addAction(icons.icon("note-pencil", "bad"), self.tr("Delete and redraft…"), redraft)
