"""Is a post that the server shows the one that a job sent?"""

from collections.abc import Iterable

from kesong_desktop.model import richtext
from kesong_desktop.model.outbox import Job, Sighting, matches
from kesong_desktop.model.post import Post


def sighting(post: Post) -> Sighting:
    """What the outbox needs to know of a post."""
    return Sighting(
        post_id=post.id,
        url=post.url,
        account_id=post.author.id,
        media_ids=tuple(attachment.id for attachment in post.attachments),
        media_urls=tuple(attachment.url for attachment in post.attachments),
        alts=tuple(attachment.alt for attachment in post.attachments),
        text=richtext.plain(post.html),
        visibility=post.visibility,
        created=post.created_utc,
    )


def has_same_media(job: Job, seen: Sighting) -> bool:
    """R2: our media ids, or our addresses where a server renames them; for none, none. A missing one is a matter of R8."""
    if not job.pictures:
        return not seen.media_ids
    ids, urls = set(seen.media_ids), set(seen.media_urls)
    ours = bool(ids) and ids <= set(job.media_ids)
    return ours or (bool(urls) and urls <= {picture.media_url for picture in job.pictures})


def find(job: Job, posts: Iterable[Post]) -> Post | None:
    """The first of the posts that is the job's, or None (R4)."""
    return next((post for post in posts if matches(job, sighting(post))), None)
