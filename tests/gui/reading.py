"""Profiles with cached posts, each with pictures of one color, on a server that does not answer."""

import io
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from PIL import Image

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.post import HOME, Attachment, Person, Post, PostPage
from tests.fakes.stores import stores
from tests.gui.real_window import elsewhere

SERVER = "http://127.0.0.1:1"
LIN = Person("2", "lin", "lin@pixels.town", "Lin", "https://pixels.town/@lin")
AT = datetime(2024, 7, 5, 12, tzinfo=UTC)
SIZE = (640, 480)


def colour(number: int) -> tuple[int, int, int]:
    """The colour of a picture, which no other of the first hundred has."""
    return 20 + number % 10 * 22, 20 + number // 10 * 22, 128


def picture(number: int, **fields: Any) -> Attachment:
    """A picture of one colour."""
    values = {"width": SIZE[0], "height": SIZE[1], "alt": f"Picture {number}"} | fields
    return Attachment(str(number), "image", f"{SERVER}/{number}.png", **values)


def post(number: int, *shots: Attachment, **fields: Any) -> Post:
    """A post; a higher number is newer. Without ``shots`` it has the picture of its number."""
    values = {"html": f"<p>Post {number}</p>", "url": f"https://pixels.town/@lin/{number}"} | fields
    made = AT + timedelta(hours=number)
    author = values.pop("author", LIN)
    return Post(
        str(number), author, made, Visibility.PUBLIC, attachments=shots or (picture(number),), **values
    )


def with_posts(posts: Sequence[Post], *, pictures: bool = True) -> Callable[[Any, Any], None]:
    """A profile that knows these posts and has their pictures. Once done it does nothing."""

    def prepare(desk: Any, keeper: Any) -> None:
        if desk.accounts.all():
            return
        elsewhere(SERVER)(desk, keeper)
        account = desk.accounts.current()
        stores(desk).cache.put_page(account.key, HOME.name, PostPage(tuple(posts)), is_newest=True)
        for shot in (one for post in posts for one in post.attachments if pictures and one.kind == "image"):
            keep_media(desk, shot.url, painted(int(shot.id)))

    return prepare


def painted(number: int) -> bytes:
    """The file of a picture."""
    out = io.BytesIO()
    Image.new("RGB", SIZE, colour(number)).save(out, "PNG")
    return out.getvalue()


def keep_media(desk: Any, url: str, content: bytes) -> None:
    """Put a file into the media cache."""
    cache = stores(desk).media_cache
    temporary = cache.temporary(url)
    temporary.write_bytes(content)
    cache.adopt(url, temporary)


def until_quiet(person: Any) -> None:
    """Wait until nothing is being asked of the server that is away: what is broken off while it connects leaves warnings."""
    jobs, pane = stores(person.services).jobs, person.window.pane("feed")
    person.until(lambda: not (pane.presenter.is_pulling or pane.presenter.is_paging))
    # Of several interactions only the first is tried.
    person.until(lambda: not jobs.all() or any(job.failure for job in jobs.all()))
    person.until(lambda: not person.window.context.pictures.has_pending)
