"""Is this post the job's, and is it as it was asked for?"""

from kesong_desktop.model.characters import one_line
from kesong_desktop.model.outbox.job import Job, Sighting
from kesong_desktop.model.outbox.rules import CLOCK_SLACK_S


def matches(job: Job, seen: Sighting) -> bool:
    """R2, R4: is this post the job's? By the set of its media, else by visibility, words, number and descriptions, and time."""
    wanted = {picture.media_id for picture in job.pictures if picture.media_id}
    doubted = {media_id for doubt in job.doubts for media_id in doubt.media_ids}
    if job.pictures:
        ids, urls = set(seen.media_ids), set(seen.media_urls)
        if ids and ids in (wanted, doubted):
            return True
        known_urls = {picture.media_url for picture in job.pictures if picture.media_url}
        if known_urls and urls == known_urls:
            return True
    first = job.doubts[0] if job.doubts else job.attempt
    if first is None or seen.created.timestamp() < first.server_s - CLOCK_SLACK_S:
        return False
    alts = tuple(normalised(picture.alt) for picture in job.pictures)
    return (
        len(seen.media_ids) == len(job.pictures)
        and seen.visibility == job.body.visibility
        and normalised(seen.text) == normalised(job.body.text)
        and tuple(map(normalised, seen.alts)) == alts
    )


def normalised(text: str) -> str:
    """Text as compared across servers: white space folded, and without what nobody sees (``richtext`` keeps none of it)."""
    return one_line(text)


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
