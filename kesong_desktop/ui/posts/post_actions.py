"""Actions on a post, without widgets."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.account.post_account import acting
from kesong_desktop.actions.timeline.collections import Collections
from kesong_desktop.actions.timeline.interactions import Interactions
from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import Account, Visibility
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.outbox import InteractionJob
from kesong_desktop.model.social.notification import StatusSource
from kesong_desktop.model.social.post import Person, Post
from kesong_desktop.model.social.reply import reply_draft
from kesong_desktop.model.text.characters import isolated
from kesong_desktop.record import Record
from kesong_desktop.ui.posts.collect.collect_presenter import CollectPresenter
from kesong_desktop.ui.posts.collect.post_keeper import PostKeeper
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background

BOOSTABLE = frozenset({Visibility.PUBLIC, Visibility.UNLISTED})
"""What may be boosted: a boost of anything else would show it to people whom it was not meant for."""


class PostOptions(Record, frozen=True):
    """Which actions the menu of a post offers; ``is_boosted``: the boost can be undone."""

    can_reply: bool = False
    can_boost: bool = False
    is_boosted: bool = False
    can_edit: bool = False
    can_delete: bool = False


class EditRequest(Record, frozen=True):
    """A post of ``account`` to be edited, and its text as it was typed."""

    account: Account
    post: Post
    source: StatusSource


class PostActions(QObject):
    """Hands likes, boosts, replies and the like to the services; what comes of them is reported as an event.

    They are done as the account in use, to a post of a merged home as the account whose post it is.

    ``message`` carries a sentence, ``undo_offered`` a sentence, the words of a button and what to call, ``draft_ready`` the id
    of a reply's draft, ``edit_ready`` an ``EditRequest``, ``followed`` the person, ``saved`` a post that was bookmarked. Without
    ``collections`` posts are not put into any.
    """

    message = Signal(str)
    undo_offered = Signal(str, str, object)
    draft_ready = Signal(str)
    edit_ready = Signal(object)
    followed = Signal(object)
    saved = Signal(object)

    def __init__(
        self,
        accounts: Accounts,
        interactions: Interactions,
        keep_draft: Callable[[Draft], Draft],
        background: Background,
        parent: QObject | None = None,
        *,
        collections: Collections | None = None,
    ) -> None:
        super().__init__(parent)
        self._collections = collections
        self._accounts = accounts
        self._interactions = interactions
        self._keep_draft = keep_draft
        self._background = background
        self._voting: set[str] = set()
        self.keeper = PostKeeper(accounts, collections, background, self)
        self.keeper.message.connect(self.message)

    def options(self, post: Post) -> PostOptions:
        """Return what the account can do with a post."""
        who = acting(self._accounts, post)
        if who is None:
            return PostOptions()
        account = who[0]
        is_own = post.author.id == account.remote_id
        can_edit = is_own and self._accounts.capability(account).edits
        return PostOptions(
            can_reply=True,
            can_boost=post.visibility in BOOSTABLE,
            is_boosted=post.reblogged,
            can_edit=can_edit,
            can_delete=is_own,
        )

    def like(self, post: Post) -> None:
        """Like a post, or remove the like."""
        if who := acting(self._accounts, post):
            future = self._interactions.favourite(*who, on=not post.favourited)
            self._background.watch(future, self, None, self._failed)

    def bookmark(self, post: Post) -> None:
        """Bookmark a post, or remove the bookmark."""
        if who := acting(self._accounts, post):
            future = self._interactions.bookmark(*who, on=not post.bookmarked)
            self._background.watch(future, self, None, self._failed)
            if not post.bookmarked:
                self.saved.emit(post)

    @property
    def has_collections(self) -> bool:
        """Whether posts can be put into collections."""
        return self._collections is not None and self._accounts.current_or_none() is not None

    def collect(self, post: Post, parent: QObject) -> CollectPresenter | None:
        """Return the presenter that puts a post into collections, a child of ``parent``; None where there are none."""
        who = acting(self._accounts, post)
        if who is None or self._collections is None:
            return None
        return CollectPresenter(self._collections, *who, self._background, parent)

    def boost(self, post: Post) -> None:
        """Boost a post, or undo the boost; ``message`` says so where its author chose who sees it."""
        if post.visibility not in BOOSTABLE:
            self.message.emit(self.tr("Only public posts can be boosted"))
            return
        if who := acting(self._accounts, post):
            future = self._interactions.boost(*who, on=not post.reblogged)
            self._background.watch(future, self, self._boosted, self._failed)

    def can_vote(self, post: Post) -> bool:
        """Return whether the server of the account takes votes in polls."""
        who = acting(self._accounts, post)
        return who is not None and self._accounts.capability(who[0]).social.polls

    def vote(self, post: Post, places: tuple[int, ...]) -> None:
        """Choose answers of the poll of a post; ``message`` says where that failed, and nothing is lost."""
        who = acting(self._accounts, post)
        if who is None or not places or post.id in self._voting:
            return
        self._voting.add(post.id)
        future = self._interactions.vote(*who, places)
        done, failed = partial(self._voted, post.id), partial(self._vote_failed, post.id)
        self._background.watch(future, self, done, failed)

    def delete(self, post: Post) -> None:
        """Delete an own post; where that waits in the outbox, ``undo_offered`` offers to keep it."""
        if who := acting(self._accounts, post):
            future = self._interactions.delete(*who)
            self._background.watch(future, self, self._deleted, self._failed)

    def reply(self, post: Post) -> None:
        """Begin a draft that replies to a post."""
        if who := acting(self._accounts, post):
            keep = partial(self._keep_draft, reply_draft(*who))
            self._background.work(keep, self, self._begun, self._failed)

    def edit(self, post: Post) -> None:
        """Ask for the text of an own post as it was typed, which is not what is shown."""
        if who := acting(self._accounts, post):
            future = self._interactions.source(*who)
            self._background.watch(future, self, partial(self._source_came, *who), self._failed)

    def save_edit(self, request: EditRequest, source: StatusSource, alts: Mapping[str, str]) -> None:
        """Save the new text and the new descriptions, by media id."""
        try:
            future = self._interactions.edit(request.account, request.post, source, alts=alts)
        except KesongError as error:
            self._failed(error)
            return
        self._background.watch(future, self, self._edited, self._failed)

    def follow(self, name: str) -> None:
        """Follow the account ``name`` or ``name@host``; ``message`` carries the result."""
        if account := self._accounts.current_or_none():
            future = self._interactions.follow_by_name(account, name)
            self._background.watch(future, self, self._followed, self._failed)

    def _boosted(self, post: Post) -> None:
        self.message.emit(self.tr("Boosted") if post.reblogged else self.tr("Boost removed"))

    def _voted(self, post_id: str, _: None) -> None:
        self._voting.discard(post_id)
        self.message.emit(self.tr("Voted"))

    def _vote_failed(self, post_id: str, error: BaseException) -> None:
        self._voting.discard(post_id)
        self._failed(error)

    def _deleted(self, waiting: InteractionJob | None) -> None:
        if waiting is None:
            self.message.emit(self.tr("Post deleted"))
            return

        def undo() -> None:
            kept = self.tr("The post is kept.")
            future = self._interactions.undo_delete(waiting)
            self._background.watch(future, self, lambda _: self.message.emit(kept), self._failed)

        text = self.tr("The post will be deleted when the server can be reached.")
        self.undo_offered.emit(text, self.tr("Undo"), undo)

    def _begun(self, draft: Draft) -> None:
        self.draft_ready.emit(draft.id)

    def _source_came(self, account: Account, post: Post, source: StatusSource) -> None:
        self.edit_ready.emit(EditRequest(account, post, source))

    def _edited(self, _: Post) -> None:
        self.message.emit(self.tr("Post edited"))

    def _followed(self, person: Person) -> None:
        self.followed.emit(person)
        sentence = (
            self.tr("Follow request sent to {name}") if person.locked else self.tr("You're following {name}")
        )
        self.message.emit(sentence.format(name=isolated(person.name)))

    def _failed(self, error: BaseException) -> None:
        self.message.emit(messages.sentence(error))
