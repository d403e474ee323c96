"""Destinations: the places of the window that a pane can ask for with ``destination_requested``.

A pane emits one of these structs and does not know the pane that answers. ``Navigator`` opens it and keeps the history.
"""

from msgspec import Struct

from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import ReviewForm


class FeedDestination(Struct, frozen=True):
    """The home timeline of the account in use."""


class DiscoverDestination(Struct, frozen=True):
    """Posts and people of the server and beyond."""


class SavedDestination(Struct, frozen=True):
    """The bookmarks and likes of the account in use."""


class RollDestination(Struct, frozen=True):
    """The pane of the camera roll."""


class ComposeDestination(Struct, frozen=True):
    """The compose pane with the draft in hand.

    ``field`` names the field to focus (the ``field`` of a preflight finding; empty: none) and ``picture`` the picture that the
    field belongs to, counted from 0 (-1: none). A draft with a review opens in the review pane instead.
    """

    field: str = ""
    picture: int = -1


class ReviewDestination(Struct, frozen=True):
    """The review pane; a review is started where the draft in hand has none."""


class PreflightDestination(Struct, frozen=True):
    """The check before publishing of the draft in hand."""


class OutboxDestination(Struct, frozen=True):
    """The pane of the outbox."""


class PlannerDestination(Struct, frozen=True):
    """The calendar of planned posts."""


class LookbackDestination(Struct, frozen=True):
    """The own posts so far: a table, charts and best times."""


class InboxDestination(Struct, frozen=True):
    """The notifications of the account in use."""


class SearchDestination(Struct, frozen=True):
    """The search pane; with ``words`` it searches them."""

    words: str = ""


class DraftsDestination(Struct, frozen=True):
    """The pane with the list of drafts."""


class BatchDestination(Struct, frozen=True):
    """The batch pane; with ``paths`` posts with these files are added to its table."""

    paths: tuple[str, ...] = ()


class PreferencesDestination(Struct, frozen=True):
    """The pane of the preferences; with ``section`` it shows the section of that name."""

    section: str = ""


class EditorDestination(Struct, frozen=True):
    """The editor with picture ``index`` (counted from 0) of the draft in hand."""

    index: int


class FirstStepsDestination(Struct, frozen=True):
    """What is set up once, after the first sign-in."""


class WelcomeDestination(Struct, frozen=True):
    """The sign-in pages; with ``account`` they begin at signing in to that account again."""

    account: Account | None = None


class DemoLoadingDestination(Struct, frozen=True):
    """The pane shown while the demo profile is prepared."""


class DraftDestination(Struct, frozen=True):
    """The draft ``draft_id``, opened in the compose or the review pane."""

    draft_id: str


class NewPostDestination(Struct, frozen=True):
    """The compose pane with a new draft of the files ``paths``; the draft in hand is kept.

    ``is_split``: the first picture, which is long, becomes an album.
    """

    paths: tuple[str, ...] = ()
    is_split: bool = False


class NewReviewDestination(Struct, frozen=True):
    """The review pane with a new draft of the files ``paths``; the draft in hand is kept. ``form`` is what is filled in."""

    paths: tuple[str, ...] = ()
    form: ReviewForm = ReviewForm()


class ProductsDestination(Struct, frozen=True):
    """The products that were reviewed, as a list; ``circle`` is ``own``, ``followed`` or ``wishes``, empty for all."""

    circle: str = ""


class ProductDestination(Struct, frozen=True):
    """The page of a product. ``key`` is what the review in the post ``post_id`` names (empty: of no post)."""

    key: str
    post_id: str = ""


class ComparisonDestination(Struct, frozen=True):
    """Two to four products side by side."""

    keys: tuple[str, ...]


class ProfileDestination(Struct, frozen=True):
    """The profile of a person: by the id that the account in use knows, else by ``@name@host``; without both the user's own.

    ``url`` is their web page.
    """

    account_id: str = ""
    handle: str = ""
    url: str = ""


class PostDestination(Struct, frozen=True):
    """A post and its replies. ``url`` is its web page, for when the server does not show it any more."""

    post_id: str
    url: str = ""


class ShortVideosDestination(Struct, frozen=True):
    """The player with the videos of the timeline that is called ``timeline`` (as ``Timeline.name``).

    It begins at the video ``url`` of the post ``post_id``; empty: at the newest.
    """

    timeline: str = "home"
    post_id: str = ""
    url: str = ""


class TagDestination(Struct, frozen=True):
    """The posts with the hashtag ``tag``, without ``#``."""

    tag: str


class NewWindowDestination(Struct, frozen=True):
    """The place ``place`` in a window of its own; where it cannot have one, in this window."""

    place: "FeedDestination | TagDestination | PostDestination | ProfileDestination"


AccountPlace = (
    PostDestination | ProfileDestination | TagDestination | ProductDestination | ShortVideosDestination
)
"""A place to which a post leads."""


class AccountDestination(Struct, frozen=True):
    """The place ``place`` as ``account`` (the key of an account) sees it, which is used from then on."""

    account: str
    place: AccountPlace


class ListDestination(Struct, frozen=True):
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
    | FirstStepsDestination
    | DemoLoadingDestination
    | DraftDestination
    | NewPostDestination
    | NewReviewDestination
    | ProfileDestination
    | PostDestination
    | TagDestination
    | NewWindowDestination
    | AccountDestination
    | ListDestination
    | ShortVideosDestination
)
"""Any destination; what ``destination_requested`` of a pane carries."""
