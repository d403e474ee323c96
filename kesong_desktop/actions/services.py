"""Services: all that the window and the command line can do with an open profile.

Each is created, and its module imported, on first use (``app.services``), so the classes are imported here only for the
type checker.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from kesong_desktop.record import Record

if TYPE_CHECKING:
    from kesong_desktop.actions.account.accounts import Accounts
    from kesong_desktop.actions.account.membership import HomeMembership
    from kesong_desktop.actions.account.nearby import NearbyServers
    from kesong_desktop.actions.account.sign_in import SignIn
    from kesong_desktop.actions.backup.profile_backup import ProfileBackup
    from kesong_desktop.actions.backup.profile_export import ProfileExport
    from kesong_desktop.actions.batch.batch_publisher import BatchPublisher
    from kesong_desktop.actions.batch.batch_source import BatchSource
    from kesong_desktop.actions.batch.plan_files import PlanFiles
    from kesong_desktop.actions.batch.saved_batch import SavedBatch
    from kesong_desktop.actions.draft.album_splitter import AlbumSplitter
    from kesong_desktop.actions.draft.captions import Captions
    from kesong_desktop.actions.draft.draft_files import DraftFiles
    from kesong_desktop.actions.draft.drafts import Drafts
    from kesong_desktop.actions.draft.edit_previews import EditPreviews
    from kesong_desktop.actions.draft.metadata_previews import MetadataPreviews
    from kesong_desktop.actions.draft.suggestions import Suggestions
    from kesong_desktop.actions.draft.tag_sets import TagSets
    from kesong_desktop.actions.media.media_files import MediaFiles
    from kesong_desktop.actions.media.remote_media import RemoteMedia
    from kesong_desktop.actions.media.remote_videos import RemoteVideos
    from kesong_desktop.actions.media.thumbnail_loader import ThumbnailLoader
    from kesong_desktop.actions.outbox.outbox import Outbox
    from kesong_desktop.actions.outbox.own_reviews import OwnReviews
    from kesong_desktop.actions.outbox.preflight import PreflightCheck
    from kesong_desktop.actions.outbox.publish import Publisher
    from kesong_desktop.actions.outbox.send_policy import SendPolicy
    from kesong_desktop.actions.plan.own_history import OwnHistory
    from kesong_desktop.actions.plan.planner import Planner
    from kesong_desktop.actions.preferences import Preferences
    from kesong_desktop.actions.product.product_book import ProductBook
    from kesong_desktop.actions.product.wish_list import WishList
    from kesong_desktop.actions.roll.archive_import import ArchiveImport
    from kesong_desktop.actions.roll.camera_roll import CameraRoll
    from kesong_desktop.actions.roll.ratings import Ratings
    from kesong_desktop.actions.roll.roll_query import RollQuery
    from kesong_desktop.actions.roll.usage_status import UsageStatus
    from kesong_desktop.actions.social.conversations import Conversations
    from kesong_desktop.actions.social.filters import Filters
    from kesong_desktop.actions.social.follow_requests import FollowRequests
    from kesong_desktop.actions.system.autostart.autostart import Autostart
    from kesong_desktop.actions.system.demo import DemoFeed, DemoRoll
    from kesong_desktop.actions.system.doctor import Doctor
    from kesong_desktop.actions.system.home_care import HomeCare
    from kesong_desktop.actions.system.home_people import HomePeople
    from kesong_desktop.actions.system.interruption import Interruption
    from kesong_desktop.actions.system.local_server import LocalServer, LocalSignIn
    from kesong_desktop.actions.system.profile_upkeep import Housekeeping
    from kesong_desktop.actions.system.release_check import ReleaseCheck
    from kesong_desktop.actions.system.remote_command import CommandRunner
    from kesong_desktop.actions.system.sample_post import SamplePost
    from kesong_desktop.actions.system.sync_control import SyncControl
    from kesong_desktop.actions.timeline.collections import Collections
    from kesong_desktop.actions.timeline.feeds.feeds import Feeds
    from kesong_desktop.actions.timeline.followed_tags import FollowedTags
    from kesong_desktop.actions.timeline.interactions import Interactions
    from kesong_desktop.actions.timeline.list_membership import ListMembership
    from kesong_desktop.actions.timeline.memories import Memories
    from kesong_desktop.actions.timeline.merged.merged_home import MergedHome
    from kesong_desktop.actions.timeline.notifications import Notifications
    from kesong_desktop.actions.timeline.own_posts import OwnPosts
    from kesong_desktop.actions.timeline.own_profile import OwnProfile
    from kesong_desktop.actions.timeline.people import People
    from kesong_desktop.actions.timeline.people_suggestions import PeopleSuggestions
    from kesong_desktop.actions.timeline.reading_positions import ReadingPositions
    from kesong_desktop.actions.timeline.search import Search
    from kesong_desktop.actions.timeline.short_videos import ShortVideos
    from kesong_desktop.actions.timeline.tag_categories import TagCategories
    from kesong_desktop.actions.timeline.threads import Threads
    from kesong_desktop.actions.timeline.timelines import Timelines
    from kesong_desktop.actions.timeline.user_lists import UserLists
    from kesong_desktop.paths import Paths
    from kesong_desktop.store.crash_reports import CrashReports


class DraftContent(Protocol):
    """What goes into drafts: files, captions, suggestions and previews."""

    files: "DraftFiles"
    captions: "Captions"
    suggestions: "Suggestions"
    tag_sets: "TagSets"
    edit_previews: "EditPreviews"
    metadata_previews: "MetadataPreviews"
    splitter: "AlbumSplitter"


class PeopleServices(Record, frozen=True):
    """People and how the account stands to them, whom to follow, its lists of people, and its own profile."""

    people: "People"
    suggestions: "PeopleSuggestions"
    lists: "ListMembership"
    user_lists: "UserLists"
    own_profile: "OwnProfile"


class InboxContent(Record, frozen=True):
    """What the inbox shows beside notifications, and the filters."""

    follow_requests: "FollowRequests"
    conversations: "Conversations"
    filters: "Filters"


class BatchServices(Record, frozen=True):
    """Many posts at once: made of photos, checked and queued together, and kept while they are edited."""

    source: "BatchSource"
    publisher: "BatchPublisher"
    plans: "PlanFiles"
    saved: "SavedBatch"


class Publishing(Protocol):
    """From a draft to the outbox, when the outbox may send, and the reviews that it published."""

    publisher: "Publisher"
    preflight: "PreflightCheck"
    send_policy: "SendPolicy"
    batch: "BatchServices"
    own_reviews: "OwnReviews"


class PlanServices(Record, frozen=True):
    """What is planned, and own posts as they did so far."""

    planner: "Planner"
    history: "OwnHistory"


class RollServices(Protocol):
    """The camera roll: its folders, what is known of its photos, and imports."""

    camera_roll: "CameraRoll"
    query: "RollQuery"
    ratings: "Ratings"
    archive_import: "ArchiveImport"
    usage_status: "UsageStatus"


class MediaServices(Protocol):
    """Pixels of local and remote media files."""

    thumbnails: "ThumbnailLoader"
    files: "MediaFiles"
    remote: "RemoteMedia"
    videos: "RemoteVideos"


class HomeTimelineServices(Record, frozen=True):
    """Home timelines, of one account or of all as one, where reading stopped in them, and what stands in the column."""

    feeds: "Feeds"
    merged: "MergedHome"
    reading_positions: "ReadingPositions"
    memories: "Memories"
    short_videos: "ShortVideos"
    followed_tags: "FollowedTags"
    tag_categories: "TagCategories"


class HomeServices(Protocol):
    """The home server of the profile, the sign-in there, what its owner does, and what fills it for a demo."""

    server: "LocalServer"
    care: "HomeCare"
    people: "HomePeople"
    sign_in: "LocalSignIn"
    demo_feed: "DemoFeed"
    demo_roll: "DemoRoll"


class SystemServices(Protocol):
    """The profile as a whole. ``clock`` returns seconds since 1970."""

    preferences: "Preferences"
    sync_control: "SyncControl"
    commands: "CommandRunner"
    crash_reports: "CrashReports"
    doctor: "Doctor"
    housekeeping: "Housekeeping"
    backup: "ProfileBackup"
    export: "ProfileExport"
    home: "HomeServices"
    interruption: "Interruption"
    autostart: "Autostart"
    releases: "ReleaseCheck"
    paths: "Paths"
    clock: Callable[[], float]


class ProductServices(Record, frozen=True):
    """Products that were reviewed, and those that a person wants."""

    book: "ProductBook"
    wishes: "WishList"


class Services(Protocol):
    """The services of one open profile. Who needs some of them gets these through its constructor, not all of them."""

    accounts: "Accounts"
    sign_in: "SignIn"
    nearby: "NearbyServers"
    membership: "HomeMembership"
    timelines: "Timelines"
    threads: "Threads"
    search: "Search"
    own_posts: "OwnPosts"
    sample_post: "SamplePost"
    notifications: "Notifications"
    inbox: "InboxContent"
    interactions: "Interactions"
    collections: "Collections"
    people: "PeopleServices"
    home_timeline: "HomeTimelineServices"
    products: "ProductServices"
    drafts: "Drafts"
    draft_content: "DraftContent"
    outbox: "Outbox"
    publishing: "Publishing"
    plan: "PlanServices"
    roll: "RollServices"
    media: "MediaServices"
    system: "SystemServices"
