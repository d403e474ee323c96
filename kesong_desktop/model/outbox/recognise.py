"""Is this post the job's, and is it as it was asked for?"""

import re
import unicodedata

from kesong_desktop.model.characters import one_line
from kesong_desktop.model.outbox.job import Job, Sighting
from kesong_desktop.model.outbox.rules import CLOCK_SLACK_S

_MENTION = re.compile(r"(@\w+)@[\w.-]+\w")


def matches(job: Job, seen: Sighting) -> bool:
    """R2, R4: is this post the job's? By its media, else by visibility, words, number and descriptions, and time.

    A media id is one upload's alone, so one of ours tells it, also where a server lost the others (R8).
    """
    return has_our_media(job, seen) or is_like(job, seen)


def has_our_media(job: Job, seen: Sighting) -> bool:
    """Is any of the post's media one of the job's uploads, by id, or by address where a server renames them?

    Servers that name files by their content give the same picture of an older post the same address: there only a young one is.
    """
    ours = set(job.media_ids).union(*(doubt.media_ids for doubt in job.doubts)) - {""}
    urls = {picture.media_url for picture in job.pictures} - {""}
    return bool(ours.intersection(seen.media_ids)) or (
        _is_young(job, seen) and bool(urls.intersection(seen.media_urls))
    )


def is_answer(job: Job, seen: Sighting) -> bool:
    """R2: can this be what a POST of the job made? Our media and no others; for none, none, and no old post of other words."""
    if not job.pictures:
        is_ours = _is_young(job, seen) or normalised(seen.text) == normalised(job.body.text)
        return not seen.media_ids and is_ours
    ids, urls = set(seen.media_ids), set(seen.media_urls)
    ours = bool(ids) and ids <= set(job.media_ids)
    return ours or (bool(urls) and urls <= {picture.media_url for picture in job.pictures} - {""})


def is_like(job: Job, seen: Sighting) -> bool:
    """R4, where no media tell it: does the post look like the job's, made no earlier than its first attempt?"""
    alts = tuple(normalised(picture.alt) for picture in job.pictures)
    return (
        _is_young(job, seen)
        and len(seen.media_ids) == len(job.pictures)
        and seen.visibility == job.body.visibility
        and normalised(seen.text) == normalised(job.body.text)
        and tuple(map(normalised, seen.alts)) == alts
    )


def _is_young(job: Job, seen: Sighting) -> bool:
    first = job.doubts[0] if job.doubts else job.attempt
    return first is not None and seen.created.timestamp() >= first.server_s - CLOCK_SLACK_S


def normalised(text: str) -> str:
    """Text as compared across servers: white space folded, nothing unseen, mentions without their host."""
    return _MENTION.sub(r"\1", one_line(unicodedata.normalize("NFC", text)))


def differences(job: Job, seen: Sighting) -> str:
    """R8: what of the published post is not as asked for: ``missing``, ``order``, ``alt``, ``visibility``, or empty."""
    wanted = job.media_ids
    if len(seen.media_ids) != len(wanted):
        return "missing"
    if set(seen.media_ids) == set(wanted) and seen.media_ids != wanted:
        return "order"
    if any(normalised(a) != normalised(p.alt) for a, p in zip(seen.alts, job.pictures, strict=True)):
        return "alt"
    return "visibility" if seen.visibility != job.body.visibility else ""
