"""Actions on the posts of a conversation, without widgets."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.timeline.collections import Collections
from kesong_desktop.actions.timeline.interactions import Interactions
from kesong_desktop.actions.timeline.own_posts import OwnPosts, Redraft
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.social.post import Post
from kesong_desktop.ui.posts.post_actions import PostActions
from kesong_desktop.ui.shell.background import Background

_PINNABLE = frozenset({Visibility.PUBLIC, Visibility.UNLISTED, Visibility.PRIVATE})


@dataclass(frozen=True, slots=True)
class ThreadOptions:
    """Which further actions the menu of a post offers on its page."""

    can_redraft: bool = False
    can_pin: bool = False
    can_mute: bool = False
    can_vote: bool = False


class ThreadActions(PostActions):
    """As ``PostActions``, but replies are written in place, and a deletion asks before.

    ``reply_wanted``, ``delete_wanted`` and ``redraft_wanted`` carry the post; ``redrafted`` the id of the draft that a post
    became.
    """

    reply_wanted = Signal(object)
    delete_wanted = Signal(object)
    redraft_wanted = Signal(object)
    redrafted = Signal(str)

    def __init__(  # noqa: PLR0917 - the services as in PostActions
        self,
        accounts: Accounts,
        interactions: Interactions,
        keep_draft: Callable[[Draft], Draft],
        own_posts: OwnPosts,
        background: Background,
        parent: QObject | None = None,
        *,
        collections: Collections | None = None,
    ) -> None:
        super().__init__(accounts, interactions, keep_draft, background, parent, collections=collections)
        self._own_posts = own_posts

    def reply(self, post: Post) -> None:
        """Ask for the reply box of a post."""
        self.reply_wanted.emit(post)

    def delete(self, post: Post) -> None:
        """Ask whether a post is to be deleted."""
        self.delete_wanted.emit(post)

    def redraft(self, post: Post) -> None:
        """Ask whether a post is to become a draft again."""
        self.redraft_wanted.emit(post)

    def pin(self, post: Post) -> None:
        """Pin an own post to the profile, or unpin it; ``message`` carries the result."""
        if account := self._accounts.current_or_none():
            future = self._interactions.pin(account, post, on=not post.pinned)
            self._background.watch(future, self, self._pinned, self._failed)

    def mute(self, post: Post) -> None:
        """Have no notifications of a post's conversation, or have them again; ``message`` carries the result."""
        if account := self._accounts.current_or_none():
            future = self._interactions.mute_conversation(account, post, on=not post.muted)
            self._background.watch(future, self, self._muted, self._failed)

    def thread_options(self, post: Post) -> ThreadOptions:
        """Return what the account in use can do with a post beside ``options``."""
        account = self._accounts.current_or_none()
        if account is None:
            return ThreadOptions()
        social = self._accounts.capability(account).social
        is_own = post.author.id == account.remote_id
        can_pin = is_own and social.pins and post.visibility in _PINNABLE and post.reblogged_by is None
        return ThreadOptions(
            can_redraft=is_own,
            can_pin=can_pin,
            can_mute=social.muted_conversations,
            can_vote=social.polls and not is_own,
        )

    def delete_now(self, post: Post) -> None:
        """Delete a post, as ``PostActions.delete`` does."""
        super().delete(post)

    def redraft_now(self, post: Post) -> None:
        """Make a post a draft again, and delete it. ``redrafted`` carries the draft's id."""
        if account := self._accounts.current_or_none():
            self.message.emit(self.tr("Saving the post as a draft…"))
            work = partial(self._own_posts.redraft, account, post)
            self._background.work(work, self, self._redrafted, self._failed)

    def _pinned(self, post: Post) -> None:
        self.message.emit(self.tr("Pinned to your profile") if post.pinned else self.tr("Post unpinned"))

    def _muted(self, post: Post) -> None:
        muted, heard = self.tr("Conversation muted"), self.tr("Conversation unmuted")
        self.message.emit(muted if post.muted else heard)

    def _redrafted(self, redraft: Redraft) -> None:
        self._background.watch(redraft.deletion, self, None, self._failed)
        self.redrafted.emit(redraft.draft.id)
