"""Makes the services of an open profile, group by group."""

import contextlib
from collections.abc import Callable
from datetime import date
from functools import partial

from kesong_desktop.actions.draft.draft_files import DraftFiles
from kesong_desktop.actions.plan.own_history import OwnHistory
from kesong_desktop.actions.plan.planner import Planner
from kesong_desktop.actions.plan.posting_slots import PostingSlots
from kesong_desktop.actions.plan.server_schedules import ServerSchedules
from kesong_desktop.actions.product.product_book import ProductBook
from kesong_desktop.actions.product.wish_list import WishList
from kesong_desktop.actions.services import (
    HomeServices,
    HomeTimelineServices,
    MediaServices,
    PlanServices,
    ProductServices,
    RollServices,
    Services,
    SystemServices,
)
from kesong_desktop.actions.system.demo import DemoFeed, DemoRoll
from kesong_desktop.actions.system.doctor import Doctor
from kesong_desktop.actions.system.home_care import HomeCare
from kesong_desktop.actions.system.home_people import HomePeople
from kesong_desktop.actions.system.local_server import LocalServer, LocalSignIn
from kesong_desktop.actions.system.profile_upkeep import Housekeeping, StorageFolders
from kesong_desktop.actions.system.remote_command import CommandRunner
from kesong_desktop.actions.system.sync_control import SyncControl
from kesong_desktop.actions.timeline.followed_tags import FollowedTags
from kesong_desktop.actions.timeline.memories import Memories
from kesong_desktop.actions.timeline.own_posts import OwnPosts
from kesong_desktop.actions.timeline.reading_positions import ReadingPositions
from kesong_desktop.actions.timeline.short_videos import ShortVideos
from kesong_desktop.actions.timeline.tag_categories import TagCategories
from kesong_desktop.app.account_services import AccountServices, make_account_services
from kesong_desktop.app.outbox_services import PublishingServices, make_publishing_services
from kesong_desktop.app.roll_services import make_media_services, make_roll_services, make_usage_status
from kesong_desktop.app.runtime import Runtime
from kesong_desktop.sync.server_description import describe_server


def make_services(stack: contextlib.ExitStack, runtime: Runtime) -> Services:
    """Return the services of the profile; ``stack`` stops its home server."""
    stores, engine, environment = runtime.stores, runtime.engine, runtime.environment
    account = _make_account(stack, runtime)
    usage = make_usage_status(stores)
    publishing = make_publishing_services(
        stores,
        account.accounts,
        usage,
        paths=runtime.paths,
        settings=runtime.settings,
        context=runtime.context,
        engine=engine,
        decoder_pool=runtime.decoder_pool,
        new_id=environment.new_id,
    )
    roll = make_roll_services(
        stores,
        usage,
        paths=runtime.paths,
        decoder_pool=runtime.decoder_pool,
        report=runtime.context.report,
        clock=environment.clock,
    )
    media = make_media_services(stores, runtime.decoder_pool, engine)
    home = _make_home_services(stack, runtime, account, publishing, roll=roll, media=media)
    own_posts = _make_own_posts(runtime, account, publishing, media)
    return Services(
        accounts=account.accounts,
        sign_in=account.sign_in,
        nearby=account.nearby,
        membership=account.membership,
        timelines=account.timelines,
        threads=account.threads,
        search=account.search,
        own_posts=own_posts,
        notifications=account.notifications,
        inbox=account.inbox,
        interactions=account.interactions,
        collections=account.collections,
        people=account.people,
        home_timeline=_make_home_timeline_services(runtime, media),
        products=_make_product_services(runtime, account),
        drafts=publishing.drafts,
        draft_content=publishing.content,
        outbox=publishing.outbox,
        publishing=publishing.publishing,
        plan=_make_plan_services(runtime, account, publishing, own_posts),
        roll=roll,
        media=media,
        system=_make_system_services(runtime, account, publishing, roll, home),
    )


def _make_account(stack: contextlib.ExitStack, runtime: Runtime) -> AccountServices:
    environment = runtime.environment
    account = make_account_services(
        runtime.stores,
        runtime.secrets,
        runtime.settings,
        runtime.context,
        runtime.engine,
        decoder_pool=runtime.decoder_pool,
        folder=runtime.paths.cache,
        connect=runtime.connect,
        discovery=environment.discovery,
        new_id=environment.new_id,
    )
    stack.callback(account.nearby.close)
    return account


def _make_own_posts(
    runtime: Runtime, account: AccountServices, publishing: PublishingServices, media: MediaServices
) -> OwnPosts:
    return OwnPosts(
        account.interactions, publishing.outbox, publishing.drafts, media.remote, runtime.paths.kept
    )


def _make_home_timeline_services(runtime: Runtime, media: MediaServices) -> HomeTimelineServices:
    stores = runtime.stores
    timelines = stores.cache.timelines
    return HomeTimelineServices(
        reading_positions=ReadingPositions(stores.journal.reading_positions),
        memories=Memories(timelines, stores.library.photos, partial(_local_day, runtime.environment.clock)),
        short_videos=ShortVideos(timelines, media.videos),
        followed_tags=FollowedTags(runtime.engine),
        tag_categories=TagCategories(
            stores.journal.tag_categories,
            stores.journal.recent_values,
            runtime.environment.new_id,
            runtime.environment.clock,
        ),
    )


def _make_product_services(runtime: Runtime, account: AccountServices) -> ProductServices:
    cache, decisions = runtime.stores.cache, runtime.stores.journal.product_decisions
    book = ProductBook(
        cache.reviews,
        decisions,
        cache.timelines,
        account.reviews,
        mark_filtered=account.local_filters.applied,
        may_write=runtime.is_owner,
    )
    return ProductServices(book, WishList(decisions, book, runtime.environment.clock))


def _make_plan_services(
    runtime: Runtime, account: AccountServices, publishing: PublishingServices, own_posts: OwnPosts
) -> PlanServices:
    history = OwnHistory(
        account.accounts, account.timelines, account.interactions, own_posts, publishing.outbox
    )
    schedules = ServerSchedules(runtime.stores.cache.scheduled_statuses, runtime.engine, account.accounts)
    return PlanServices(
        planner=Planner(
            publishing.outbox,
            publishing.drafts,
            publishing.publishing.publisher,
            publishing.publishing.preflight,
            schedules=schedules,
            slots=PostingSlots(runtime.settings),
            posted=history.entries,
            pull_posted=history.refresh,
            clock=runtime.environment.clock,
        ),
        history=history,
    )


def _local_day(clock: Callable[[], float]) -> date:
    return date.fromtimestamp(clock())  # noqa: DTZ012 - the day where the computer is


def _make_home_services(
    stack: contextlib.ExitStack,
    runtime: Runtime,
    account: AccountServices,
    publishing: PublishingServices,
    *,
    roll: RollServices,
    media: MediaServices,
) -> HomeServices:
    paths, clock = runtime.paths, runtime.environment.clock
    server = stack.enter_context(
        LocalServer(
            paths,
            runtime.settings,
            decoder_pool=runtime.decoder_pool,
            discovery=runtime.environment.discovery,
        )
    )
    sign_in = LocalSignIn(server, account.sign_in)
    return HomeServices(
        server=server,
        care=HomeCare(server, paths),
        people=HomePeople(server),
        sign_in=sign_in,
        demo_feed=DemoFeed(paths.home, sign_in, account.timelines, media.files, clock),
        demo_roll=DemoRoll(
            paths.data / "demo" / "Pictures",
            roll.camera_roll,
            publishing.drafts,
            publishing.publishing.publisher,
            publishing.outbox,
            slots=PostingSlots(runtime.settings),
            clock=clock,
        ),
    )


def _make_system_services(
    runtime: Runtime,
    account: AccountServices,
    publishing: PublishingServices,
    roll: RollServices,
    home: HomeServices,
) -> SystemServices:
    engine, content, outbox = runtime.engine, publishing.content, publishing.publishing
    return SystemServices(
        preferences=publishing.preferences,
        sync_control=SyncControl(engine),
        commands=CommandRunner(
            account.accounts,
            publishing.drafts,
            outbox.publisher,
            publishing.outbox,
            captions=content.captions,
            draft_files=content.files,
            check=outbox.preflight,
            batch=outbox.batch.publisher,
        ),
        doctor=Doctor(
            runtime.paths,
            publishing.preferences,
            account.accounts,
            roll.camera_roll,
            lambda account: engine.with_client(account, describe_server),
        ),
        housekeeping=_make_housekeeping(runtime, content.files),
        home=home,
        interruption=runtime.interruption,
        paths=runtime.paths,
        clock=runtime.environment.clock,
    )


def _make_housekeeping(runtime: Runtime, files: DraftFiles) -> Housekeeping:
    cache, paths = runtime.stores.cache, runtime.paths
    return Housekeeping(
        cache.media,
        cache.upkeep,
        cache.search,
        StorageFolders(paths.library_db, paths.collected, paths.own),
        runtime.settings.load,
        draft_files=files,
        clock=runtime.environment.clock,
    )
