"""Interactions in the cache and on the server: shown at once, sent when online, undone if the server refuses."""

import contextlib
import html
from collections.abc import Iterable
from dataclasses import replace

from msgspec import structs

from kesong_desktop.errors import Gone, Reason, Rejected, StoreProblem
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.event import Event, InteractionRefused, PostChanged, TimelineChanged
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import Interaction, InteractionJob, PostEdit, Verb
from kesong_desktop.model.outbox.matching import normalised
from kesong_desktop.model.social.post import HOME, Post
from kesong_desktop.model.text import richtext
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.journal.interactions import InteractionStore
from kesong_desktop.sync.ports import Poster
from kesong_desktop.sync.social.done_interactions import DoneInteraction


async def carry_out(poster: Poster, job: InteractionJob) -> Post | None:
    """Send the job's interaction to the server; for an edit, return the edited post.

    Raises:
        ServerProblem: it failed, or its outcome is unknown.
    """
    interaction = job.interaction
    try:
        return await _send(poster, job)
    except Gone:
        # A deleted post is not liked, boosted or bookmarked either.
        if interaction.is_toggle and not interaction.on:
            return None
        raise


async def _send(poster: Poster, job: InteractionJob) -> Post | None:
    interaction = job.interaction
    match interaction.verb:
        case Verb.FAVOURITE:
            await poster.favourite(interaction.target, on=interaction.on)
        case Verb.BOOKMARK:
            await poster.bookmark(interaction.target, on=interaction.on)
        case Verb.BOOST:
            await poster.boost(interaction.target, on=interaction.on)
        case Verb.FOLLOW:
            await poster.follow(interaction.target, on=interaction.on)
        case Verb.PIN:
            await poster.pin(interaction.target, on=interaction.on)
        case Verb.MUTE:
            await poster.mute_conversation(interaction.target, on=interaction.on)
        case Verb.DELETE:
            await poster.delete_status(interaction.target)
        case Verb.EDIT:
            return await _send_edit(poster, job) if job.edit is not None else None
    return None


async def _send_edit(poster: Poster, job: InteractionJob) -> Post:
    # Another client may have changed the attachments since the post was last read.
    edit, post_id = job.edit, job.interaction.target
    assert edit is not None
    now, body = await poster.status_before_change(post_id), edit.body
    if _is_conflict(job, now):
        raise Rejected(job.account.rpartition("@")[2], Reason.EDIT_CONFLICT)
    is_hidden = now.sensitive and bool(now.spoiler) == bool(body.spoiler)
    return await poster.edit_status(
        post_id,
        text=body.text,
        media_ids=[one.id for one in now.attachments],
        spoiler=body.spoiler,
        sensitive=is_hidden or body.sensitive,
        language=body.language,
        alts=edit.alts,
    )


def _is_conflict(job: InteractionJob, now: Post) -> bool:
    """Return whether a post was edited elsewhere: its text is neither the original one nor that of the edit."""
    edit = job.edit
    if edit is None or not edit.base_text:
        return False
    return normalised(richtext.plain(now.html)) not in {
        normalised(edit.base_text),
        normalised(edit.body.text),
    }


def show(cache: TimelineCache, job: InteractionJob) -> list[Event]:
    """Show the interaction as done in the cache, and return the events of the changes."""
    interaction, account = job.interaction, job.account
    post = cache.post(account, interaction.target) if interaction.verb is not Verb.FOLLOW else None
    if post is None:
        return []
    if not interaction.is_toggle:
        cache.keep_original(account, post.id)
    if interaction.verb is Verb.DELETE:
        cache.remove_post(account, post.id)
        return [TimelineChanged(account, HOME.name)]
    after = _edited(post, job.edit) if job.edit is not None else _after(post, interaction)
    if after == post:
        return []
    cache.put_post(account, after)
    return [PostChanged(account, post.id)]


def put_back(
    cache: TimelineCache, job: InteractionJob, waiting: Iterable[InteractionJob] = ()
) -> list[Event]:
    """Undo a failed interaction in the cache, but keep later pending ones; return the events of the changes.

    A failing write is ignored: the next pull shows the server's state.
    """
    interaction = job.interaction
    try:
        changed = _undo_toggle(cache, job) if interaction.is_toggle else _restore_original(cache, job)
        show_again(cache, (one for one in waiting if one.interaction.target == interaction.target))
    except StoreProblem:
        return []
    return changed


def target_missing(cache: TimelineCache, job: InteractionJob) -> None:
    """Have the next pull check whether the post of a refused interaction still exists."""
    if job.interaction.verb is not Verb.FOLLOW:
        with contextlib.suppress(StoreProblem):
            cache.mark_unlisted(job.account, job.interaction.target)


def done(cache: TimelineCache, job: InteractionJob, waiting: Iterable[InteractionJob] = ()) -> None:
    """Confirm an interaction in the cache, and show later pending ones as done again."""
    interaction = job.interaction
    if not interaction.is_toggle:
        with contextlib.suppress(StoreProblem):
            cache.drop_original(job.account, interaction.target)
            show_again(cache, (one for one in waiting if one.interaction.target == interaction.target))


def refusal(job: InteractionJob) -> Event:
    """Return the event with the failure of an interaction."""
    failure = job.failure or Failure(Reason.REFUSED)
    return InteractionRefused(job.account, job.interaction.target, job.interaction.verb, failure)


def done_toggle(job: InteractionJob) -> DoneInteraction:
    """Return the change that a pull which began before the end of this toggle has to apply."""
    return DoneInteraction(job.account, job.interaction.target, lambda post: _after(post, job.interaction))


def done_edit(account: AccountKey, edited: Post) -> DoneInteraction:
    """Return the change that a pull which began before the end of an edit has to apply."""
    return DoneInteraction(account, edited.id, lambda post: edited if post.is_older_wording(edited) else post)


def after_pull(
    cache: TimelineCache,
    waiting: InteractionStore,
    account: AccountKey,
    during: Iterable[DoneInteraction] = (),
) -> None:
    """After a pull: show interactions that finished ``during`` it and pending ones as done, and remove deleted posts again.

    The server's response may be older than those interactions.
    """
    for one in during:
        post = cache.post(account, one.post_id) if one.account == account else None
        if post is not None and (after := one.change(post)) != post:
            cache.put_post(account, after)
    show_again(cache, waiting.waiting(account))
    for post_id in waiting.deleted(account):
        if cache.post(account, post_id) is not None:
            cache.remove_post(account, post_id)


def show_again(cache: TimelineCache, waiting: Iterable[InteractionJob]) -> None:
    """Show pending interactions as done in the cache again, after a pull has overwritten them."""
    for job in waiting:
        show(cache, job)


def _undo_toggle(cache: TimelineCache, job: InteractionJob) -> list[Event]:
    interaction = job.interaction
    post = cache.post(job.account, interaction.target)
    if post is None:
        return []
    cache.put_post(job.account, _after(post, replace(interaction, on=not interaction.on)))
    return [PostChanged(job.account, post.id)]


def _restore_original(cache: TimelineCache, job: InteractionJob) -> list[Event]:
    interaction = job.interaction
    if not cache.bring_back(job.account, interaction.target):
        return []
    return [
        TimelineChanged(job.account, HOME.name)
        if interaction.verb is Verb.DELETE
        else PostChanged(job.account, interaction.target)
    ]


def _after(post: Post, interaction: Interaction) -> Post:
    match interaction.verb:
        case Verb.FAVOURITE:
            return post.with_favourite(on=interaction.on)
        case Verb.BOOKMARK:
            return post.with_bookmark(on=interaction.on)
        case Verb.BOOST:
            return post.with_boost(on=interaction.on)
        case Verb.PIN:
            return post.with_pin(on=interaction.on)
        case Verb.MUTE:
            return post.with_muted(on=interaction.on)
        case _:
            return post


def _edited(post: Post, edit: PostEdit) -> Post:
    body = edit.body
    return structs.replace(
        post,
        html=as_html(body.text),
        spoiler=body.spoiler,
        sensitive=body.sensitive or (post.sensitive and bool(post.spoiler) == bool(body.spoiler)),
        attachments=tuple(
            structs.replace(one, alt=edit.alts.get(one.id, one.alt)) for one in post.attachments
        ),
    )


def as_html(text: str) -> str:
    """Return typed text as the HTML that a server would return for it."""
    return "".join(f"<p>{html.escape(part).replace(chr(10), '<br>')}</p>" for part in text.split("\n\n"))
