"""Dependencies of the feed pane."""

from collections.abc import Callable, Sequence
from pathlib import Path

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.preferences import Preferences
from kesong_desktop.actions.services import HomeTimelineServices
from kesong_desktop.actions.timeline.collections import Collections
from kesong_desktop.actions.timeline.interactions import Interactions
from kesong_desktop.actions.timeline.notifications import Notifications
from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.actions.timeline.user_lists import UserLists
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.outbox import Job, OutboxMedia, PostJob
from kesong_desktop.record import Record
from kesong_desktop.ui.video.video_loader import VideoServices


class FeedServices(Record, frozen=True):
    """What the feed works with.

    ``keep_draft`` saves a new draft, ``jobs`` returns the jobs of the outbox, ``picture_path`` the file of one of their pictures.
    """

    accounts: Accounts
    timelines: Timelines
    notifications: Notifications
    interactions: Interactions
    home_timeline: HomeTimelineServices
    videos: VideoServices
    preferences: Preferences
    collections: Collections
    user_lists: UserLists
    keep_draft: Callable[[Draft], Draft]
    jobs: Callable[[], Sequence[Job]]
    picture_path: Callable[[PostJob, OutboxMedia], Path]
