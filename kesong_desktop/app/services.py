"""Makes the services of an open profile. Each is made, and its module loaded, when it is first asked for."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from kesong_desktop.app.account_services import AccountServices
from kesong_desktop.app.draft_services import DraftParts
from kesong_desktop.app.home_services import HomeParts
from kesong_desktop.app.outbox_services import OutboxParts
from kesong_desktop.app.roll_services import MediaParts, RollParts
from kesong_desktop.app.runtime import Runtime
from kesong_desktop.app.system_services import SystemParts
from kesong_desktop.locked_cached_property import locked_cached_property

if TYPE_CHECKING:
    from kesong_desktop.actions.draft.drafts import Drafts
    from kesong_desktop.actions.outbox.outbox import Outbox
    from kesong_desktop.actions.services import (
        DraftContent,
        HomeTimelineServices,
        MediaServices,
        PlanServices,
        ProductServices,
        Publishing,
        RollServices,
        SystemServices,
    )
    from kesong_desktop.actions.system.sample_post import SamplePost
    from kesong_desktop.actions.timeline.own_posts import OwnPosts


def _drafts(made: "OpenServices") -> "Drafts":
    return made.drafting.drafts


def _outbox(made: "OpenServices") -> "Outbox":
    return made.sending.outbox


def _own_posts(made: "OpenServices") -> "OwnPosts":
    from kesong_desktop.actions.timeline.own_posts import OwnPosts

    return OwnPosts(made.interactions, made.drafts, made.media.remote, made.runtime.paths.kept)


def _sample_post(made: "OpenServices") -> "SamplePost":
    from kesong_desktop import assets
    from kesong_desktop.actions.system.sample_post import SamplePost

    return SamplePost(
        made.drafts,
        made.publishing.publisher,
        made.outbox,
        made.threads,
        made.interactions,
        picture=assets.path("demo/posts/lake.jpg"),
    )


def _home_timeline(made: "OpenServices") -> "HomeTimelineServices":
    from kesong_desktop.actions.services import HomeTimelineServices
    from kesong_desktop.actions.timeline.feeds.feeds import Feeds
    from kesong_desktop.actions.timeline.followed_tags import FollowedTags
    from kesong_desktop.actions.timeline.memories import Memories
    from kesong_desktop.actions.timeline.merged.merged_home import MergedHome
    from kesong_desktop.actions.timeline.reading_positions import ReadingPositions
    from kesong_desktop.actions.timeline.short_videos import ShortVideos
    from kesong_desktop.actions.timeline.tag_categories import TagCategories

    stores, environment = made.runtime.stores, made.runtime.environment
    timelines = stores.cache.timelines
    positions = ReadingPositions(stores.journal.reading_positions)
    merged = MergedHome(timelines, made.timelines, made.local_filters, made.reviews)
    return HomeTimelineServices(
        feeds=Feeds(
            made.accounts,
            made.timelines,
            merged,
            positions,
            made.notifications,
            preferences=made.sending.preferences,
        ),
        merged=merged,
        reading_positions=positions,
        memories=Memories(timelines, stores.library.photos, partial(_local_day, environment.clock)),
        short_videos=ShortVideos(timelines, made.media.videos),
        followed_tags=FollowedTags(made.runtime.engine),
        tag_categories=TagCategories(
            stores.journal.tag_categories,
            stores.journal.recent_values,
            environment.new_id,
            environment.clock,
        ),
    )


def _local_day(clock: Callable[[], float]) -> date:
    return date.fromtimestamp(clock())  # noqa: DTZ012 - the day where the computer is


def _products(made: "OpenServices") -> "ProductServices":
    from kesong_desktop.actions.product.product_book import ProductBook
    from kesong_desktop.actions.product.wish_list import WishList
    from kesong_desktop.actions.services import ProductServices

    runtime = made.runtime
    cache, decisions = runtime.stores.cache, runtime.stores.journal.product_decisions
    book = ProductBook(
        cache.reviews,
        decisions,
        cache.timelines,
        made.reviews,
        mark_filtered=made.local_filters.applied,
        may_write=runtime.is_owner,
    )
    return ProductServices(book, WishList(decisions, book, runtime.environment.clock))


def _plan(made: "OpenServices") -> "PlanServices":
    from kesong_desktop.actions.plan.own_history import OwnHistory
    from kesong_desktop.actions.plan.planner import Planner
    from kesong_desktop.actions.plan.posting_slots import PostingSlots
    from kesong_desktop.actions.plan.server_schedules import ServerSchedules
    from kesong_desktop.actions.services import PlanServices
    from kesong_desktop.model.plan.history_table import ALL_ACCOUNTS

    runtime = made.runtime
    history = OwnHistory(made.accounts, made.timelines, made.interactions, made.own_posts, made.outbox)
    schedules = ServerSchedules(runtime.stores.cache.scheduled_statuses, runtime.engine, made.accounts)
    return PlanServices(
        planner=Planner(
            made.outbox,
            made.drafts,
            made.publishing.publisher,
            made.publishing.preflight,
            schedules=schedules,
            slots=PostingSlots(runtime.settings),
            history=history.of(ALL_ACCOUNTS),
            clock=runtime.environment.clock,
        ),
        history=history,
    )


class OpenServices(AccountServices):
    """The services of an open profile, in the form of ``actions.services.Services``.

    ``drafting`` and ``sending`` are ``draft_content`` and ``publishing`` with all that they have.
    """

    drafts = locked_cached_property(_drafts)
    outbox = locked_cached_property(_outbox)
    own_posts = locked_cached_property(_own_posts)
    sample_post = locked_cached_property(_sample_post)
    home_timeline = locked_cached_property(_home_timeline)
    products = locked_cached_property(_products)
    plan = locked_cached_property(_plan)

    def __init__(self, runtime: Runtime) -> None:
        super().__init__(runtime)
        roll = RollParts(runtime)
        media = MediaParts(runtime, roll)
        self.drafting = DraftParts(runtime, self, roll)
        self.sending = OutboxParts(runtime, self.drafting)
        home = HomeParts(runtime, self, self.sending, roll, media)
        self.roll: RollServices = roll
        self.media: MediaServices = media
        self.draft_content: DraftContent = self.drafting
        self.publishing: Publishing = self.sending
        self.system: SystemServices = SystemParts(
            runtime, self, self.sending, roll=roll, media=media, home=home
        )
