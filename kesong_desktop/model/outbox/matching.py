"""Whether a post of the server is the job's, and how it differs from what was asked for."""

import re
import unicodedata

from kesong_desktop.model.outbox.job import ObservedPost, PostJob
from kesong_desktop.model.outbox.rules import CLOCK_SLACK_S
from kesong_desktop.model.text.characters import one_line

_MENTION = re.compile(r"(@\w+)@[\w.-]+\w")


def matches(job: PostJob, seen: ObservedPost) -> bool:
    """Return whether the post is the job's: by media, else by visibility, text, number of media, descriptions and time (R2, R4).

    A media id belongs to one upload, so one of ours is enough, also where the server lost the others (R8).
    """
    return has_our_media(job, seen) or is_like(job, seen)


def has_our_media(job: PostJob, seen: ObservedPost) -> bool:
    """Return whether any of the post's media is one of the job's uploads: by id, or by address where a server renames them.

    Servers that name files by their content give the same picture of an older post the same address: there only a young one is.
    """
    ours = set(job.media_ids).union(*(one.media_ids for one in job.unconfirmed)) - {""}
    urls = {picture.media_url for picture in job.pictures} - {""}
    return bool(ours.intersection(seen.media_ids)) or (
        _is_young(job, seen) and bool(urls.intersection(seen.media_urls))
    )


def is_answer(job: PostJob, seen: ObservedPost) -> bool:
    """R2: can this be what a POST of the job made? Our media and no others; for none, none, and no old post of other words."""
    if not job.pictures:
        is_ours = _is_young(job, seen) or normalised(seen.text) == normalised(job.body.text)
        return not seen.media_ids and is_ours
    ids, urls = set(seen.media_ids), set(seen.media_urls)
    ours = bool(ids) and ids <= set(job.media_ids)
    return ours or (bool(urls) and urls <= {picture.media_url for picture in job.pictures} - {""})


def is_like(job: PostJob, seen: ObservedPost) -> bool:
    """Return whether the post has the job's content and is no older than its first attempt (R4, where no media decide)."""
    alts = tuple(normalised(picture.alt) for picture in job.pictures)
    return (
        _is_young(job, seen)
        and len(seen.media_ids) == len(job.pictures)
        and seen.visibility == job.body.visibility
        and normalised(seen.text) == normalised(job.body.text)
        and tuple(map(normalised, seen.alts)) == alts
    )


def _is_young(job: PostJob, seen: ObservedPost) -> bool:
    first = job.unconfirmed[0] if job.unconfirmed else job.attempt
    return first is not None and seen.created.timestamp() >= first.server_s - CLOCK_SLACK_S


def normalised(text: str) -> str:
    """Return text as compared across servers: white space folded, nothing unseen, mentions without their host."""
    return _MENTION.sub(r"\1", one_line(unicodedata.normalize("NFC", text)))


def differences(job: PostJob, seen: ObservedPost) -> str:
    """R8: what of the published post is not as asked for: ``missing``, ``order``, ``alt``, ``visibility``, or empty."""
    wanted = job.media_ids
    if len(seen.media_ids) != len(wanted):
        return "missing"
    if set(seen.media_ids) == set(wanted) and seen.media_ids != wanted:
        return "order"
    if any(normalised(a) != normalised(p.alt) for a, p in zip(seen.alts, job.pictures, strict=True)):
        return "alt"
    return "visibility" if seen.visibility != job.body.visibility else ""
