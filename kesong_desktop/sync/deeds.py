"""Deeds on the screen and on the wire: shown at once, carried out when the line is there, put back where a server refuses."""

import contextlib
import html
from collections.abc import Iterable
from dataclasses import replace

from msgspec import structs

from kesong_desktop.errors import StoreProblem
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.event import DeedRefused, Event, PostChanged, TimelineChanged
from kesong_desktop.model.outbox import Deed, Job, Verb
from kesong_desktop.model.post import HOME, Post
from kesong_desktop.store.cache import Cache
from kesong_desktop.store.jobs import Jobs
from kesong_desktop.sync.ports import Poster


async def carry_out(poster: Poster, job: Job) -> Post | None:
    """Do the job's deed on the server; of an edit, the post as it then is.

    Raises:
        ServerProblem: it was not done, or nobody knows.
    """
    deed, body = job.deed, job.body
    assert deed is not None
    match deed.verb:
        case Verb.FAVOURITE:
            await poster.favourite(deed.target, on=deed.on)
        case Verb.BOOKMARK:
            await poster.bookmark(deed.target, on=deed.on)
        case Verb.BOOST:
            await poster.boost(deed.target, on=deed.on)
        case Verb.FOLLOW:
            await poster.follow(deed.target, on=deed.on)
        case Verb.DELETE:
            await poster.delete_status(deed.target)
        case Verb.EDIT:
            # Another program may have put pictures in since it was last read.
            now = await poster.status(deed.target)
            is_hidden = now.sensitive and bool(now.spoiler) == bool(body.spoiler)
            return await poster.edit_status(
                deed.target,
                text=body.text,
                media_ids=[one.id for one in now.attachments],
                spoiler=body.spoiler,
                sensitive=is_hidden or body.sensitive,
                language=body.language,
                alts={picture.media_id: picture.alt for picture in job.pictures},
            )
    return None


def show(cache: Cache, job: Job) -> list[Event]:
    """Let the cache show the deed as done; returns what changed."""
    deed, account = job.deed, job.account
    assert deed is not None
    post = cache.post(account, deed.target) if deed.verb is not Verb.FOLLOW else None
    if post is None:
        return []
    if not deed.is_gesture:
        cache.keep_original(account, post.id)
    if deed.verb is Verb.DELETE:
        cache.remove_post(account, post.id)
        return [TimelineChanged(account, HOME.name)]
    after = _edited(post, job) if deed.verb is Verb.EDIT else _after(post, deed)
    if after == post:
        return []
    cache.put_post(account, after)
    return [PostChanged(account, post.id)]


def put_back(cache: Cache, job: Job, waiting: Iterable[Job] = ()) -> list[Event]:
    """The deed will not be done: show it as not done, and what still waits as done all the same; returns what changed.

    A cache that cannot be written is no harm, for the next pull shows how it is.
    """
    deed = job.deed
    assert deed is not None
    try:
        changed = _gesture_back(cache, job, deed) if deed.is_gesture else _original_back(cache, job, deed)
        show_again(cache, (one for one in waiting if one.deed and one.deed.target == deed.target))
    except StoreProblem:
        return []
    return changed


def done(cache: Cache, job: Job, waiting: Iterable[Job] = ()) -> None:
    """The server has it: what is shown is so, and what still waits is shown as done all the same."""
    deed = job.deed
    if deed is not None and not deed.is_gesture:
        with contextlib.suppress(StoreProblem):
            cache.drop_original(job.account, deed.target)
            show_again(cache, (one for one in waiting if one.deed and one.deed.target == deed.target))


def refusal(job: Job) -> Event:
    """The event that tells a person why a deed was not done."""
    assert job.deed is not None
    sentence = job.trouble.sentence if job.trouble else ""
    return DeedRefused(job.account, job.deed.target, job.deed.verb, sentence)


def after_pull(cache: Cache, jobs: Jobs, account: AccountKey) -> None:
    """The server was heard: what it does not have yet is shown as done all the same, and what was deleted does not come back.

    Its answer may be older than what was done meanwhile.
    """
    show_again(cache, jobs.deeds(account))
    for post_id in jobs.deleted(account):
        if cache.post(account, post_id) is not None:
            cache.remove_post(account, post_id)


def show_again(cache: Cache, waiting: Iterable[Job]) -> None:
    """After a pull: what is not on the server yet is shown as done all the same."""
    for job in waiting:
        show(cache, job)


def _gesture_back(cache: Cache, job: Job, deed: Deed) -> list[Event]:
    post = cache.post(job.account, deed.target)
    if post is None:
        return []
    cache.put_post(job.account, _after(post, replace(deed, on=not deed.on)))
    return [PostChanged(job.account, post.id)]


def _original_back(cache: Cache, job: Job, deed: Deed) -> list[Event]:
    if not cache.bring_back(job.account, deed.target):
        return []
    return [
        TimelineChanged(job.account, HOME.name)
        if deed.verb is Verb.DELETE
        else PostChanged(job.account, deed.target)
    ]


def _after(post: Post, deed: Deed) -> Post:
    match deed.verb:
        case Verb.FAVOURITE:
            return post.with_favourite(on=deed.on)
        case Verb.BOOKMARK:
            return post.with_bookmark(on=deed.on)
        case Verb.BOOST:
            return post.with_boost(on=deed.on)
        case _:
            return post


def _edited(post: Post, job: Job) -> Post:
    alts = {picture.media_id: picture.alt for picture in job.pictures}
    return structs.replace(
        post,
        html=as_html(job.body.text),
        spoiler=job.body.spoiler,
        sensitive=job.body.sensitive or (post.sensitive and bool(post.spoiler) == bool(job.body.spoiler)),
        attachments=tuple(structs.replace(one, alt=alts.get(one.id, one.alt)) for one in post.attachments),
    )


def as_html(text: str) -> str:
    """Typed words as a server would show them, until it does."""
    return "".join(f"<p>{html.escape(part).replace(chr(10), '<br>')}</p>" for part in text.split("\n\n"))
