"""Posts as the program sees them, whatever server they came from."""

from collections.abc import Iterable
from datetime import datetime
from functools import cached_property
from typing import Literal

import msgspec
from msgspec.structs import replace

from kesong_desktop.model.account import AccountKey, Visibility
from kesong_desktop.model.review import Review
from kesong_desktop.model.review_data.photo_tag import PhotoTag, read_tags
from kesong_desktop.model.social import post_filter
from kesong_desktop.model.social.content.custom_emoji import CustomEmoji, pictures_by_shortcode
from kesong_desktop.model.social.content.mention import Mention
from kesong_desktop.model.social.content.poll import Poll
from kesong_desktop.model.social.content.preview_card import PreviewCard
from kesong_desktop.model.social.content.word import Word
from kesong_desktop.model.social.post_filter import FilterMatch
from kesong_desktop.model.text import caption, richtext
from kesong_desktop.model.text.caption import Caption
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.model.text.richtext import Runs, TextRun
from kesong_desktop.record import Record

MediaKind = Literal["image", "video", "gifv", "audio", "unknown"]

BOOST_END = "/activity"
"""The end of the address of a boost, where a server does not say that it is one."""
_LONGEST_BLANK = 40
"""More HTML than that says something."""
_DEFAULT_FACES = (
    "/avatars/original/missing.png",  # Mastodon
    "/storage/avatars/default.",  # Pixelfed
    "/assets/default_avatars/",  # GoToSocial
    "/static/img/unknown-icon-",  # Takahe
    "/art/avatar.png",  # our own home server
)
"""Faces that stand for having none, by server; who has none is drawn by initials."""


class Person(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """An account on a server, as seen by one of ours.

    A page of posts is read straight into people, without anything between (docs/benchmarks.md, ``decode``), so the fields are
    named as in the protocol.
    """

    id: Word
    username: Word
    acct: Word
    """``name`` or ``name@host``, as the server gives it."""
    display_name: str = ""
    url: str = ""
    avatar: str = ""
    avatar_static: str = ""
    locked: bool = False
    emojis: tuple[CustomEmoji, ...] = ()
    """Those of the display name."""

    @property
    def name(self) -> str:
        """The display name, else the username, fit to be shown in a line."""
        return one_line(self.display_name) or one_line(self.username)

    @property
    def handle(self) -> str:
        """``@name`` or ``@name@host``, fit to be shown in a line."""
        return f"@{one_line(self.acct)}"

    @property
    def avatar_url(self) -> str:
        """Their face, the still one first; empty where it only stands for having none."""
        url = self.avatar_static or self.avatar
        path = url.partition("?")[0].lower()
        return "" if any(default in path for default in _DEFAULT_FACES) else url


class Attachment(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """One picture or clip of a post. Sizes are upright pixels, 0 where the server does not say."""

    id: str
    kind: MediaKind
    url: str
    preview_url: str = ""
    alt: str = ""
    width: int = 0
    height: int = 0
    blurhash: str = ""
    focus: tuple[float, float] = (0.0, 0.0)
    """The point that a crop keeps, from -1 to 1 to the right and upwards."""

    @property
    def tags(self) -> tuple[PhotoTag, ...]:
        """The numbered tags that the description tells of."""
        return read_tags(self.alt)[1] if ":" in self.alt or "：" in self.alt else ()


class Quote(msgspec.Struct, frozen=True, omit_defaults=True):
    """A post that another one quotes. ``post`` is None where the server gives its id alone, or shows it to nobody.

    ``state`` is the protocol's word, such as ``accepted``, ``pending`` or ``deleted``.
    """

    state: str = "accepted"
    post_id: str = ""
    post: "Post | None" = None


# dict: what is read out of the HTML is kept beside the fields. weakref: the cache knows which posts are in use.
class Post(msgspec.Struct, frozen=True, dict=True, weakref=True, omit_defaults=True):
    """A status. Its HTML is parsed once, on first use: decoding a page parses none."""

    id: str
    author: Person
    created_utc: datetime
    visibility: Visibility
    html: str
    attachments: tuple[Attachment, ...] = ()
    spoiler: str = ""
    sensitive: bool = False
    url: str = ""
    replies: int = 0
    reblogs: int = 0
    favourites: int = 0
    favourited: bool = False
    reblogged: bool = False
    bookmarked: bool = False
    in_reply_to_id: str = ""
    reblogged_by: Person | None = None
    edited_utc: datetime | None = None
    """When it was given its present wording; None: never, or the server does not say."""
    custom_emojis: tuple[CustomEmoji, ...] = ()
    """The pictures in the text that its server draws."""
    mentions: tuple[Mention, ...] = ()
    language: str = ""
    in_reply_to_account_id: str = ""
    muted: bool = False
    """True where the conversation makes no notifications."""
    pinned: bool = False
    application: str = ""
    """The program that it was made with, where the server says."""
    filtered: tuple[FilterMatch, ...] = ()
    poll: Poll | None = None
    card: PreviewCard | None = None
    quote: Quote | None = None
    translated_from: str = ""
    """The code of the language that its words were translated from; empty: they are its own. Never stored."""
    translated_by: str = ""
    has_gap: bool = False
    """In its timeline posts may be missing below it. Never stored."""
    seen_by: AccountKey = AccountKey("")
    """In a merged home the account whose post it is, and of whom the ``id`` tells, too; else empty. Never stored."""

    @cached_property
    def emojis(self) -> tuple[str, ...]:
        """The shortcodes in the text that its server draws."""
        return tuple(one.shortcode for one in self.custom_emojis)

    @property
    def emoji_urls(self) -> dict[str, str]:
        """The address of the picture for each shortcode."""
        return pictures_by_shortcode(self.custom_emojis)

    @property
    def drawn_emojis(self) -> tuple[CustomEmoji, ...]:
        """The pictures in its text and in that of the post that it quotes: where one comes, it is laid out again."""
        quoted = self.quote.post if self.quote is not None else None
        return self.custom_emojis + quoted.custom_emojis if quoted is not None else self.custom_emojis

    @cached_property
    def runs(self) -> Runs:
        """All that it says, as it is drawn."""
        return richtext.read(self.html, self.emojis)

    @cached_property
    def caption(self) -> Caption:
        """What it says, split out of ``html``."""
        return caption.split(richtext.text_of(self.runs))

    @property
    def title(self) -> str:
        """The first line as plain text where it stands apart as a title, else empty."""
        return self.caption.title

    @property
    def text(self) -> str:
        """The plain text below the title."""
        return self.caption.text

    @property
    def review(self) -> Review | None:
        """The review, where the text reads as one."""
        return self.caption.review

    @property
    def title_runs(self) -> Runs:
        """The title as it is drawn."""
        return richtext.part(self.runs, self.title)

    @property
    def body_runs(self) -> Runs:
        """The text below the title as it is drawn; of a review its text alone."""
        return richtext.part(self.runs, self.review.text if self.review else self.text)

    @property
    def links(self) -> tuple[TextRun, ...]:
        """Where it leads: the first run for each tag, person and address."""
        found: dict[str, TextRun] = {}
        for run in self.runs:
            if run.target:
                found.setdefault(run.target, run)
        return tuple(found.values())

    @property
    def is_blank(self) -> bool:
        """True where it is a boost of a post that is gone: it says and shows nothing."""
        is_boost = self.reblogged_by is not None or self.url.endswith(BOOST_END)
        if not is_boost or self.attachments or self.spoiler or len(self.html) > _LONGEST_BLANK:
            return False
        has_more = self.poll is not None or self.card is not None or self.quote is not None
        return not has_more and not richtext.plain(self.html).strip()

    @property
    def is_reply_to_other(self) -> bool:
        """True where it replies to another person's post."""
        return bool(self.in_reply_to_id) and self.in_reply_to_account_id != self.author.id

    def filter_match(self, context: str) -> FilterMatch | None:
        """Return the filter match that decides how the post is shown in ``home``, ``public``, ``thread`` and so on."""
        return post_filter.strongest(self.filtered, context)

    def mention_at(self, url: str) -> Mention | None:
        """Return the person to whom a link in the text leads; None where it is no mention."""
        return next((one for one in self.mentions if one.url == url), None)

    def is_older_wording(self, other: "Post") -> bool:
        """True where ``other`` is the same post with a later wording."""
        return (self.edited_utc or self.created_utc) < (other.edited_utc or other.created_utc)

    def release_runs(self) -> None:
        """Forget the parsed text, which is read out of the HTML again when it is next asked for. It takes a kilobyte."""
        vars(self).pop("runs", None)

    def with_favourite(self, *, on: bool) -> "Post":
        """Return the post as it looks after a like (or its taking back), counted at once."""
        if on == self.favourited:
            return self
        return replace(self, favourited=on, favourites=max(0, self.favourites + (1 if on else -1)))

    def with_boost(self, *, on: bool) -> "Post":
        """Return the post as it looks after a boost (or its taking back), counted at once."""
        if on == self.reblogged:
            return self
        return replace(self, reblogged=on, reblogs=max(0, self.reblogs + (1 if on else -1)))

    def with_bookmark(self, *, on: bool) -> "Post":
        """Return the post as it looks after being bookmarked, or after that is undone."""
        return replace(self, bookmarked=on)

    def with_muted(self, *, on: bool) -> "Post":
        """Return the post as it looks after its conversation was muted, or after that is undone."""
        return replace(self, muted=on)

    def with_pin(self, *, on: bool) -> "Post":
        """Return the post as it looks after being pinned to the profile, or after that is undone."""
        return replace(self, pinned=on)

    def with_poll(self, poll: Poll) -> "Post":
        """Return the post with a newer state of its poll."""
        return replace(self, poll=poll)


class PostPage(Record, frozen=True):
    """A page of a timeline, newest first. ``older`` and ``newer`` are opaque cursors, empty where there is no more."""

    posts: tuple[Post, ...]
    older: str = ""
    newer: str = ""


TimelineOption = Literal["media", "pinned", "no_replies"]
"""Of an account's posts only those with media; only the pinned ones; none that replies to others."""
TIMELINE_KINDS = frozenset(
    {"home", "public", "local", "tag", "tags", "list", "account", "bookmarks", "favourites", "trending"}
)
RANKED_KINDS = frozenset({"bookmarks", "favourites", "trending"})
"""Those whose order is the server's own: by when a post was saved, or by how much it is seen."""
_WITH_ARGUMENT = frozenset({"tag", "tags", "list", "account"})


class Timeline(Record, frozen=True):
    """Which timeline: one of ``TIMELINE_KINDS``, and where it needs one its argument, as in ``tag:NAME``.

    An account's can have options: ``account+media:ID``, ``account+pinned:ID``, ``account+media+no_replies:ID``.
    """

    name: str

    @classmethod
    def of_tag(cls, tag: str) -> "Timeline":
        """Return the timeline of a hashtag, given with its sign or without."""
        return cls(f"tag:{tag.lstrip('#＃')}")

    @classmethod
    def of_tags(cls, tags: Iterable[str]) -> "Timeline":
        """Return the timelines of several hashtags as one; it is read and pulled tag by tag (``parts``)."""
        return cls(f"tags:{','.join(tag.lstrip('#＃') for tag in tags)}")

    @classmethod
    def of_list(cls, list_id: str) -> "Timeline":
        """Return the timeline of a list of people."""
        return cls(f"list:{list_id}")

    @classmethod
    def of_account(
        cls,
        account_id: str,
        *,
        media_only: bool = False,
        pinned: bool = False,
        no_replies: bool = False,
    ) -> "Timeline":
        """Return the posts of one person."""
        options = [
            name for name, on in (("media", media_only), ("no_replies", no_replies), ("pinned", pinned)) if on
        ]
        return cls(f"{'+'.join(['account', *options])}:{account_id}")

    @property
    def kind(self) -> str:
        """One of ``TIMELINE_KINDS``, if it is known."""
        return self.name.partition(":")[0].partition("+")[0]

    @property
    def options(self) -> frozenset[str]:
        """Those of ``TimelineOption`` that it has."""
        return frozenset(self.name.partition(":")[0].split("+")[1:])

    @property
    def argument(self) -> str:
        """The tag, or the id of the list or the account, else empty."""
        return self.name.partition(":")[2]

    @property
    def parts(self) -> "tuple[Timeline, ...]":
        """The timelines of its hashtags where it is made of several; else itself."""
        if self.kind != "tags":
            return (self,)
        return tuple(Timeline.of_tag(tag) for tag in self.argument.split(",") if tag)

    @property
    def filter_context(self) -> str:
        """Where its posts are shown, in the protocol's word for filters: ``home``, ``account`` or ``public``."""
        return {"home": "home", "list": "home", "account": "account"}.get(self.kind, "public")

    @property
    def keeps_filtered(self) -> bool:
        """True where no filter leaves a post out: what a person has saved is only covered."""
        return self.kind in {"bookmarks", "favourites"}

    @property
    def is_valid(self) -> bool:
        """True where the kind is known and has an argument if it needs one, and none otherwise."""
        return self.kind in TIMELINE_KINDS and bool(self.argument) == (self.kind in _WITH_ARGUMENT)


HOME = Timeline("home")
MERGED_HOME = Timeline("merged_home")
"""The home timelines of all accounts as one: the name under which its reading position is kept."""
PUBLIC = Timeline("public")
LOCAL = Timeline("local")
BOOKMARKS = Timeline("bookmarks")
FAVOURITES = Timeline("favourites")
TRENDING = Timeline("trending")
