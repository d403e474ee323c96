"""Destinations: the places of the window that a pane can ask for with ``destination_requested``.

A pane emits one of these dataclasses and does not know the pane that answers. ``Navigator`` opens it and keeps the history.
"""

from dataclasses import dataclass

from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import ReviewForm


@dataclass(frozen=True, slots=True)
class FeedDestination:
    """The home timeline of the account in use."""


@dataclass(frozen=True, slots=True)
class DiscoverDestination:
    """Posts and people of the server and beyond."""


@dataclass(frozen=True, slots=True)
class SavedDestination:
    """The bookmarks and likes of the account in use."""


@dataclass(frozen=True, slots=True)
class RollDestination:
    """The pane of the camera roll."""


@dataclass(frozen=True, slots=True)
class ComposeDestination:
    """The compose pane with the draft in hand.

    ``field`` names the field to focus (the ``field`` of a preflight finding; empty: none) and ``picture`` the picture that the
    field belongs to, counted from 0 (-1: none). A draft with a review opens in the review pane instead.
    """

    field: str = ""
    picture: int = -1


@dataclass(frozen=True, slots=True)
class ReviewDestination:
    """The review pane; a review is started where the draft in hand has none."""


@dataclass(frozen=True, slots=True)
class PreflightDestination:
    """The check before publishing of the draft in hand."""


@dataclass(frozen=True, slots=True)
class OutboxDestination:
    """The pane of the outbox."""


@dataclass(frozen=True, slots=True)
class PlannerDestination:
    """The calendar of planned posts."""


@dataclass(frozen=True, slots=True)
class LookbackDestination:
    """The own posts so far: a table, charts and best times."""


@dataclass(frozen=True, slots=True)
class InboxDestination:
    """The notifications of the account in use."""


@dataclass(frozen=True, slots=True)
class SearchDestination:
    """The search pane; with ``words`` it searches them."""

    words: str = ""


@dataclass(frozen=True, slots=True)
class DraftsDestination:
    """The pane with the list of drafts."""


@dataclass(frozen=True, slots=True)
class BatchDestination:
    """The batch pane; with ``paths`` posts with these files are added to its table."""

    paths: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PreferencesDestination:
    """The pane of the preferences; with ``section`` it shows the section of that name."""

    section: str = ""


@dataclass(frozen=True, slots=True)
class EditorDestination:
    """The editor with picture ``index`` (counted from 0) of the draft in hand."""

    index: int


@dataclass(frozen=True, slots=True)
class WelcomeDestination:
    """The sign-in pages; with ``account`` they begin at signing in to that account again."""

    account: Account | None = None


@dataclass(frozen=True, slots=True)
class DemoLoadingDestination:
    """The pane shown while the demo profile is prepared."""


@dataclass(frozen=True, slots=True)
class DraftDestination:
    """The draft ``draft_id``, opened in the compose or the review pane."""

    draft_id: str


@dataclass(frozen=True, slots=True)
class NewPostDestination:
    """The compose pane with a new draft of the files ``paths``; the draft in hand is kept.

    ``is_split``: the first picture, which is long, becomes an album.
    """

    paths: tuple[str, ...] = ()
    is_split: bool = False


@dataclass(frozen=True, slots=True)
class NewReviewDestination:
    """The review pane with a new draft of the files ``paths``; the draft in hand is kept. ``form`` is what is filled in."""

    paths: tuple[str, ...] = ()
    form: ReviewForm = ReviewForm()


@dataclass(frozen=True, slots=True)
class ProductsDestination:
    """The products that were reviewed, as a list; ``circle`` is ``own``, ``followed`` or ``wishes``, empty for all."""

    circle: str = ""


@dataclass(frozen=True, slots=True)
class ProductDestination:
    """The page of a product. ``key`` is what the review in the post ``post_id`` names (empty: of no post)."""

    key: str
    post_id: str = ""


@dataclass(frozen=True, slots=True)
class ComparisonDestination:
    """Two to four products side by side."""

    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProfileDestination:
    """The profile of a person: by the id that the account in use knows, else by ``@name@host``; without both one's own.

    ``url`` is their web page.
    """

    account_id: str = ""
    handle: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class PostDestination:
    """A post and its replies. ``url`` is its web page, for when the server does not show it any more."""

    post_id: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class ShortVideosDestination:
    """The player with the videos of the timeline that is called ``timeline`` (as ``Timeline.name``).

    It begins at the video ``url`` of the post ``post_id``; empty: at the newest.
    """

    timeline: str = "home"
    post_id: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class TagDestination:
    """The posts with the hashtag ``tag``, without ``#``."""

    tag: str


@dataclass(frozen=True, slots=True)
class NewWindowDestination:
    """The place ``place`` in a window of its own; where it cannot have one, in this window."""

    place: "FeedDestination | TagDestination | PostDestination | ProfileDestination"


@dataclass(frozen=True, slots=True)
class ListDestination:
    """The timeline of the list ``list_id`` of the account in use; ``title`` is how it is called."""

    list_id: str
    title: str = ""


Destination = (
    FeedDestination
    | DiscoverDestination
    | SavedDestination
    | RollDestination
    | ComposeDestination
    | ReviewDestination
    | ProductsDestination
    | ProductDestination
    | ComparisonDestination
    | PreflightDestination
    | OutboxDestination
    | PlannerDestination
    | LookbackDestination
    | InboxDestination
    | SearchDestination
    | DraftsDestination
    | BatchDestination
    | PreferencesDestination
    | EditorDestination
    | WelcomeDestination
    | DemoLoadingDestination
    | DraftDestination
    | NewPostDestination
    | NewReviewDestination
    | ProfileDestination
    | PostDestination
    | TagDestination
    | NewWindowDestination
    | ListDestination
    | ShortVideosDestination
)
"""Any destination; what ``destination_requested`` of a pane carries."""
