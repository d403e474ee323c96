"""What the walks find in the window: posts, people, drafts, jobs and notifications."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from msgspec.structs import replace as replace_post

from kesong_desktop.actions.services import Services
from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.errors import Reason
from kesong_desktop.model.account import Capability, Visibility
from kesong_desktop.model.draft import NO_DRAFT, Draft, ReviewForm
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import JobId, OutboxMedia, PostBody, PostJob, State
from kesong_desktop.model.outbox.job import PostAttempt
from kesong_desktop.model.rendered_file import RenderedFile
from kesong_desktop.model.reply_policy import ReplyPolicy
from kesong_desktop.model.review import Relation
from kesong_desktop.model.social.content.poll import Poll, PollOption
from kesong_desktop.model.social.content.preview_card import PreviewCard
from kesong_desktop.model.social.notification import Notification, NotificationPage
from kesong_desktop.model.social.post import BOOKMARKS, HOME, LOCAL, Attachment, Person, Post, PostPage, Quote
from kesong_desktop.model.social.post_filter import FilterMatch
from tests.fakes import clips, pictures
from tests.fakes.stores import stores
from tests.gui.real_window import elsewhere

SERVER = "http://127.0.0.1:1"
NAMES = frozenset({
    "Kesong", "Mastodon", "Pixelfed", "GoToSocial", "Instagram", "Google", "Takeout", "Android", "Linux", "Python", "Qt",
    "mei", "lin", "bo", "Planted", "PLANTED", "SN", "Camera", "Sommer", "in", "zweite", "Zeile", "Ad", "gifted", "UTC", "Mon",
    "date", "time", "place", "camera", "counter", "count", "file", "title", "caption", "Category", "English", "Brasil",
    "webp", "amzn", "to", "WebP", "MP4", "JPEG", "PNG", "GIF", "HEIC", "AVIF",
})  # fmt: skip
"""Names of programs, people and languages, the camera, captions, and the label of an advertisement in the text that is posted.
All else that is written here is Greek."""
LIN, BO = Person("2", "lin", "lin", "Λίν"), Person("3", "bo", "bo", "Μπο")
KINDS = ("mention", "favourite", "reblog", "follow", "follow_request", "poll", "update", "status")
AT = datetime(2024, 7, 5, 12, tzinfo=UTC)


def filled(services: Services, keeper: LocalServer) -> None:
    """An account on a server that is away, with posts, notifications, drafts, jobs in every state, photos and a video."""
    elsewhere(SERVER)(services, keeper)
    account = services.accounts.current()
    stores(services).accounts.put_capability(
        SERVER,
        Capability(reply_circles=(ReplyPolicy.FOLLOWERS, ReplyPolicy.NOBODY), schedules=True),
        services.system.clock(),
    )
    folder = services.system.paths.data / "Pictures"
    for number in range(2, 6):
        pictures.jpeg(folder / f"{number}.jpg", (96, 64), hue=40 * number)
    clips.sounding(folder / "clip.mp4")
    (folder / "cut.jpg").write_bytes(b"\xff\xd8\xff")
    services.roll.camera_roll.scan(str(folder))
    album = (Attachment("8", "image", "", alt="Λίμνη"), Attachment("9", "image", ""))
    posts = [
        Post(str(n), (LIN, BO)[n % 2], AT - timedelta(hours=n), Visibility.PUBLIC, "<p>Στη λίμνη</p>",
             attachments=album[: n % 3], favourited=n == 1, bookmarked=n == 2, spoiler="Ψωμί" if n == 3 else "")
        for n in range(1, 5)
    ]  # fmt: skip
    posts += extras()
    own = replace_author(posts[0], account.remote_id)
    stores(services).cache.put_page(account.key, HOME.name, PostPage((*posts, own)), is_newest=True)
    for timeline in (LOCAL, BOOKMARKS):
        stores(services).cache.put_page(account.key, timeline.name, PostPage(tuple(posts)), is_newest=True)
    happened = tuple(
        Notification(str(n), kind, AT - timedelta(days=n), BO, posts[n % 3]) for n, kind in enumerate(KINDS)
    )
    _collect(services, posts)
    stores(services).notifications.put_page(account.key, NotificationPage(happened), is_newest=True)
    services.drafts.add(Draft(NO_DRAFT, account.key, text="Λίμνη"))
    services.drafts.add(Draft(NO_DRAFT, account.key))
    form = ReviewForm(product="Τηγάνι", halves=9, relation=Relation.GIFTED, pros=("ελαφρύ",), cons=("μικρό",))
    services.drafts.add(Draft(NO_DRAFT, account.key, review=form))
    _add_jobs(services, str(folder / "one.jpg"))


def extras() -> list[Post]:
    """Return posts with a poll, with a quoted post and with a preview of a link; the last one is translated from Greek."""
    ended = Poll(
        "1", (PollOption("Ναι", 3), PollOption("Όχι", 1)), AT, is_expired=True, votes=4, own_votes=(0,)
    )
    quoted = Post("9", LIN, AT, Visibility.PUBLIC, "<p>Στη λίμνη</p>")
    linked = PreviewCard(f"{SERVER}/story", "Οι ερωδιοί", image_url=f"{SERVER}/40.png")
    bare = Post("10", BO, AT - timedelta(hours=6), Visibility.PUBLIC, "<p>Λίμνη;</p>", poll=ended)
    return [
        bare,
        replace_post(bare, id="11", poll=None, quote=Quote("accepted", "9", quoted)),
        replace_post(bare, id="12", poll=None, quote=Quote("deleted", "8")),
        replace_post(bare, id="13", poll=None, card=linked, translated_from="el", translated_by="Καθρέφτης"),
        replace_post(
            bare, id="14", poll=None, filtered=(FilterMatch("1", "Βροχή", "warn", ("home", "public")),)
        ),
    ]


def _collect(services: Services, posts: list[Post]) -> None:
    """A collection with notes, an empty one, and a category of two tags."""
    account, collections = services.accounts.current(), services.collections
    number = collections.create(account, "Λίμνες").result()
    collections.create(account, "Βάρκες").result()
    for post in posts[:3]:
        collections.add(account, number, post).result()
    collections.set_note(account, number, posts[0], "Την άνοιξη").result()
    services.home_timeline.tag_categories.put(account, "Νερό", ("λίμνη", "βάρκα")).result()


def replace_author(post: Post, account_id: str) -> Post:
    """Return a post like ``post`` by one's own account."""
    me = Person(account_id, "mei", "mei", "Μέι")
    return Post("5", me, AT - timedelta(days=1), Visibility.PUBLIC, "<p>Δικό μου</p>", post.attachments)


def _add_jobs(services: Services, path: str) -> None:
    account, now = services.accounts.current(), services.system.clock()
    attempt = PostAttempt("key", (), now - 90, now - 90)
    refused = Failure(Reason.REJECTED, {"server": account.server}, "Όχι")
    changes = {
        State.QUEUED: {"not_before_s": now + 2400, "tries": 3},
        State.ASKING: {"unconfirmed": (attempt,), "lookups": 4},
        State.PARKED: {"failure": refused},
        State.PAUSED: {"resume_to": State.QUEUED},
        State.SCHEDULED: {"due_s": now + 90_000},
        State.OVERDUE: {"due_s": now - 90_000},
        State.PUBLISHED: {"post_id": "1", "post_url": f"{SERVER}/1"},
        State.CANCELLED: {},
    }
    for number, (state, change) in enumerate(changes.items()):
        file = OutboxMedia(path, rendered=RenderedFile("", "image/jpeg", 2_400_000, "", 4, 3))
        body = PostBody("Λίμνη", Visibility.PUBLIC)
        job = PostJob(JobId(f"j{number}"), account.key, body, (file,), created_s=now - 60, title="Λίμνη")
        stores(services).jobs.save(replace(stores(services).jobs.add(job), state=state, **change))
