"""Interactions: likes, bookmarks, boosts, follows, edits and deletes. Shown at once, sent through the outbox."""

from collections.abc import Callable, Mapping
from concurrent.futures import CancelledError, Future
from functools import partial
from typing import TypeVar

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.model.account import Account
from kesong_desktop.model.outbox import (
    ENDED,
    CancelRequested,
    Interaction,
    InteractionJob,
    Job,
    PostBody,
    PostEdit,
    Verb,
)
from kesong_desktop.model.social.notification import StatusSource
from kesong_desktop.model.social.post import Person, Post
from kesong_desktop.model.text import richtext
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.social.interaction_queue import FollowRunner, InteractionQueue
from kesong_desktop.sync.social.poll_votes import PollVotes

T = TypeVar("T")
U = TypeVar("U")


class Interactions:
    """Interactions with posts and people. Offline they wait in the outbox.

    The cache shows each interaction at once, and ``PostChanged`` or ``TimelineChanged`` is reported. If the server refuses, the
    cache shows the state before, which is reported again; the future fails with ``Refused``, or where its result has come
    already, since the interaction had to wait, ``InteractionRefused`` is reported.
    """

    def __init__(
        self,
        queue: InteractionQueue,
        follows: FollowRunner,
        engine: Engine,
        accounts: Accounts,
        timelines: Timelines,
        *,
        votes: PollVotes,
    ) -> None:
        self._queue = queue
        self._follows = follows
        self._engine = engine
        self._accounts = accounts
        self._timelines = timelines
        self._votes = votes

    def favourite(self, account: Account, post: Post, *, on: bool) -> Future[Post]:
        """Like a post, or remove the like. The future holds the post as it is shown."""
        return self._interact(
            account, post.with_favourite(on=on), Interaction(Verb.FAVOURITE, post.id, on=on)
        )

    def bookmark(self, account: Account, post: Post, *, on: bool) -> Future[Post]:
        """Bookmark a post, or remove the bookmark. The future holds the post as it is shown."""
        return self._interact(account, post.with_bookmark(on=on), Interaction(Verb.BOOKMARK, post.id, on=on))

    def boost(self, account: Account, post: Post, *, on: bool) -> Future[Post]:
        """Boost a post, or undo the boost. The future holds the post as it is shown."""
        return self._interact(account, post.with_boost(on=on), Interaction(Verb.BOOST, post.id, on=on))

    def pin(self, account: Account, post: Post, *, on: bool) -> Future[Post]:
        """Pin a post of one's own to the profile, or unpin it. The future holds the post as it is shown."""
        return self._interact(account, post.with_pin(on=on), Interaction(Verb.PIN, post.id, on=on))

    def mute_conversation(self, account: Account, post: Post, *, on: bool) -> Future[Post]:
        """Mute or unmute notifications from a post's conversation. The future holds the post as it is shown."""
        return self._interact(account, post.with_muted(on=on), Interaction(Verb.MUTE, post.id, on=on))

    def vote(self, account: Account, post: Post, places: tuple[int, ...]) -> Future[None]:
        """Vote for options of a post's poll by their indexes from 0. A vote is final and never waits in the outbox."""
        work = partial(self._votes.vote, account=account, post=post, places=places)
        return self._engine.with_client(account, work)

    def follow(self, account: Account, person: Person, *, on: bool) -> Future[bool]:
        """Follow or unfollow a person, and pull the home timeline. The future holds ``on``."""
        work = partial(self._follows.follow, account=account, person=person, on=on)
        return self._engine.with_client(account, work)

    def follow_by_name(self, account: Account, acct: str) -> Future[Person]:
        """Follow ``name`` or ``name@host``. The future holds the person, or ``Gone``."""
        work = partial(self._follows.follow_by_name, account=account, acct=acct)
        return self._engine.with_client(account, work)

    def delete(self, account: Account, post: Post) -> Future[InteractionJob | None]:
        """Delete an own post: locally at once, and on the server as soon as it can be reached.

        The future holds None once the server has deleted it, and the job where that waits and can be undone.
        """
        title = post.title or post.text
        done = self._queue.enqueue(account, Interaction(Verb.DELETE, post.id), title=title)
        return map_future(done, lambda job: None if job.state in ENDED else job)

    def undo_delete(self, job: InteractionJob) -> Future[Job]:
        """Cancel a waiting deletion, and show the post again.

        The future may hold ``InvalidTransition``: it is being deleted at this moment, or is deleted.
        """
        return self._engine.command(job, CancelRequested())

    def source(self, account: Account, post: Post) -> Future[StatusSource]:
        """Return the text of one's own post as it was typed, for editing."""
        return self._engine.with_client(account, lambda client: client.source(post.id))

    def edit(
        self,
        account: Account,
        post: Post,
        source: StatusSource,
        *,
        alts: Mapping[str, str] | None = None,
        language: str = "",
        sensitive: bool | None = None,
    ) -> Future[Post]:
        """Change the text and warning of one's own post, and descriptions (``alts``, by media id). Every picture stays.

        An empty warning removes the one there was, and shows what it hid unless ``sensitive``. An empty ``language`` leaves it
        as it was. The
        future holds the post as it then is.

        Raises:
            InvalidInput: the server cannot edit posts.
        """
        if not self._accounts.capability(account).edits:
            raise InvalidInput(Reason.EDIT_UNSUPPORTED, server=account.host)
        done = self._queue.enqueue(
            account,
            Interaction(Verb.EDIT, post.id, on=True),
            title=source.text,
            edit=PostEdit(
                PostBody(
                    source.text,
                    spoiler=source.spoiler,
                    sensitive=bool(source.spoiler) if sensitive is None else sensitive,
                    language=language,
                ),
                dict(alts or {}),
                richtext.plain(post.html),
            ),
        )
        return map_future(done, lambda _: self._timelines.post(account.key, post.id) or post)

    def _interact(self, account: Account, after: Post, interaction: Interaction) -> Future[Post]:
        done = self._queue.enqueue(account, interaction, title=after.title or after.text)
        return map_future(done, lambda _: after)


def map_future(future: Future[T], make: Callable[[T], U]) -> Future[U]:
    """Return a future of ``make(result)``; it is cancelled or fails with ``future``."""
    after: Future[U] = Future()
    after.set_running_or_notify_cancel()

    def on_done(done: Future[T]) -> None:
        try:
            after.set_result(make(done.result()))
        except CancelledError as error:
            after.set_exception(error)
        except Exception as error:  # noqa: BLE001 - whatever it is belongs to who waits
            after.set_exception(error)

    future.add_done_callback(on_done)
    return after
