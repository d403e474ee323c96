"""Match a status returned by the server to the outbox job that created it."""

from collections.abc import Iterable, Sequence

from kesong_desktop.model.outbox import ObservedPost, PostJob, matches
from kesong_desktop.model.outbox.matching import has_our_media, normalised
from kesong_desktop.model.outbox.rules import SAME_TIME_S
from kesong_desktop.model.social.notification import ScheduledStatus
from kesong_desktop.model.social.post import Post
from kesong_desktop.model.text import richtext


def observed_post(post: Post) -> ObservedPost:
    """Return the properties of a server's post that the outbox needs for matching."""
    return ObservedPost(
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


def is_schedule_of(job: PostJob, plan: ScheduledStatus) -> bool:
    """Return whether a scheduled status belongs to the job: by its media, else by text and time."""
    ours = set(job.media_ids).union(*(doubt.media_ids for doubt in job.unconfirmed)) - {""}
    if ours or plan.media_ids:
        return bool(ours.intersection(plan.media_ids))
    due_s = plan.due_utc.timestamp()
    is_same_time = any(one and abs(due_s - one) < SAME_TIME_S for one in (job.due_s, job.move_to_s))
    return is_same_time and normalised(plan.text) == normalised(job.body.text)


def find_post(job: PostJob, posts: Iterable[Post], rivals: Sequence[PostJob]) -> Post | None:
    """Return the first of the posts that belongs to the job, or None (R4).

    A post that matches only by its content, and matches an unconfirmed rival too, is not used.
    """

    def is_ours(post: Post) -> bool:
        seen = observed_post(post)
        if not matches(job, seen):
            return False
        return has_our_media(job, seen) or not any(matches(rival, seen) for rival in rivals)

    return next((post for post in posts if is_ours(post)), None)
