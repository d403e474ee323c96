"""Is a post that the server shows the one that a job sent?"""

from collections.abc import Iterable, Sequence

from kesong_desktop.model import richtext
from kesong_desktop.model.outbox import Job, Sighting, matches
from kesong_desktop.model.outbox.recognise import has_our_media, normalised
from kesong_desktop.model.post import Post
from kesong_desktop.model.social import Plan

_SAME_TIME_S = 60.0
"""Servers round the time for which a post is planned."""


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


def is_plan_of(job: Job, plan: Plan) -> bool:
    """Is what a server keeps until its time the job's? By its media, else by its words and its time."""
    ours = set(job.media_ids).union(*(doubt.media_ids for doubt in job.doubts)) - {""}
    if ours or plan.media_ids:
        return bool(ours.intersection(plan.media_ids))
    is_same_time = abs(plan.due_utc.timestamp() - job.due_s) < _SAME_TIME_S
    return is_same_time and normalised(plan.text) == normalised(job.body.text)


def find(job: Job, posts: Iterable[Post], rivals: Sequence[Job]) -> Post | None:
    """The first of the posts that is the job's, or None (R4).

    A post that only looks like it, and just as much like a rival that is in doubt itself, tells nothing of either.
    """

    def is_ours(post: Post) -> bool:
        seen = sighting(post)
        if not matches(job, seen):
            return False
        return has_our_media(job, seen) or not any(matches(rival, seen) for rival in rivals)

    return next((post for post in posts if is_ours(post)), None)
