"""Makes the services of accounts and of what is read and done with them."""

import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.account.membership import HomeMembership
from kesong_desktop.actions.account.nearby import NearbyServers
from kesong_desktop.actions.account.sign_in import SignIn
from kesong_desktop.actions.services import InboxContent, PeopleServices
from kesong_desktop.actions.social.conversations import Conversations
from kesong_desktop.actions.social.filters import Filters
from kesong_desktop.actions.social.follow_requests import FollowRequests
from kesong_desktop.actions.social.local_filters import LocalFilters
from kesong_desktop.actions.timeline.collections import CollectionFiles, Collections
from kesong_desktop.actions.timeline.interactions import Interactions
from kesong_desktop.actions.timeline.list_membership import ListMembership
from kesong_desktop.actions.timeline.notifications import Notifications
from kesong_desktop.actions.timeline.own_profile import OwnProfile
from kesong_desktop.actions.timeline.people import People
from kesong_desktop.actions.timeline.people_suggestions import PeopleSuggestions
from kesong_desktop.actions.timeline.review_joiner import ReviewJoiner
from kesong_desktop.actions.timeline.search import Search
from kesong_desktop.actions.timeline.threads import Threads
from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.actions.timeline.user_lists import UserLists
from kesong_desktop.api.client import Client
from kesong_desktop.app.stores import Stores
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.model.home.discovery import Discovery
from kesong_desktop.settings import SettingsFile
from kesong_desktop.store.secrets import SecretStore
from kesong_desktop.sync.account_session import AccountSessions, SignOut
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.invited_sign_in import InvitedSignIn
from kesong_desktop.sync.outbox.outbox_context import OutboxContext
from kesong_desktop.sync.pairing import PairingFlow
from kesong_desktop.sync.sign_in import SignInFlow
from kesong_desktop.sync.social.conversations import ConversationPuller
from kesong_desktop.sync.social.follow_requests import FollowRequestPuller
from kesong_desktop.sync.social.interaction_queue import FollowRunner, InteractionQueue
from kesong_desktop.sync.social.merged_timelines import MergedTimelines
from kesong_desktop.sync.social.notifications import NotificationPuller
from kesong_desktop.sync.social.people import PeoplePuller
from kesong_desktop.sync.social.poll_votes import PollVotes
from kesong_desktop.sync.social.threads import ThreadPuller
from kesong_desktop.sync.social.timelines import TimelinePuller


@dataclass(frozen=True, slots=True)
class AccountServices:
    """Accounts, and what is read and done with them."""

    accounts: Accounts
    sign_in: SignIn
    nearby: NearbyServers
    membership: HomeMembership
    timelines: Timelines
    threads: Threads
    search: Search
    notifications: Notifications
    inbox: InboxContent
    interactions: Interactions
    collections: Collections
    people: PeopleServices
    local_filters: LocalFilters
    reviews: ReviewJoiner


def make_account_services(
    stores: Stores,
    secrets: SecretStore,
    settings: SettingsFile,
    context: OutboxContext,
    engine: Engine,
    *,
    decoder_pool: DecoderPool,
    folder: Path,
    connect: Callable[[str, str], Client],
    discovery: Discovery,
    new_id: Callable[[], str],
) -> AccountServices:
    """Return the services of accounts, timelines, notifications and interactions over a running engine.

    ``folder`` is for files that exist for as long as they are sent. Home servers of the network are found by ``discovery``.
    """
    report, cache = context.report, stores.cache.timelines
    store = stores.journal.accounts
    sessions = AccountSessions(secrets, context.pauses, context.jobs, engine)
    sign_out = SignOut(store, secrets, cache, engine, report)
    accounts = Accounts(
        store, secrets, settings, lambda account: engine.submit(sign_out.run(account)), report
    )
    flow = SignInFlow(store, secrets, sessions, connect=connect, clock=context.wall, report=report)
    puller = TimelinePuller(cache, context.interactions, context.done, report, engine.answered)
    local_filters = LocalFilters(stores.cache.filters, engine, accounts, context.wall)
    merged = MergedTimelines(cache, puller, report)
    reviews = ReviewJoiner(cache)
    timelines = Timelines(cache, engine, puller, local_filters, merged, reviews=reviews)
    queue = InteractionQueue(cache, engine.do, new_id, context.wall, report)
    follows, votes = FollowRunner(queue, puller), PollVotes(cache, report)
    interactions = Interactions(queue, follows, engine, accounts, timelines, votes=votes)
    return AccountServices(
        accounts=accounts,
        sign_in=SignIn(engine, flow, InvitedSignIn(store, flow, socket.gethostname())),
        nearby=NearbyServers(engine, discovery, PairingFlow(socket.gethostname(), sleep=context.sleep)),
        membership=HomeMembership(engine, accounts),
        timelines=timelines,
        threads=_make_threads(stores, context, engine, local_filters),
        search=Search(stores.cache.search, stores.journal.recent_values, engine, local_filters, reviews),
        notifications=_make_notifications(stores, context, engine, local_filters),
        inbox=_make_inbox(stores, context, engine, accounts, local_filters),
        interactions=interactions,
        local_filters=local_filters,
        reviews=reviews,
        collections=_make_collections(stores, context, engine, new_id, reviews),
        people=_make_people(
            stores,
            context,
            engine,
            accounts,
            interactions,
            puller=puller,
            decoder_pool=decoder_pool,
            folder=folder,
        ),
    )


def _make_notifications(
    stores: Stores, context: OutboxContext, engine: Engine, filters: LocalFilters
) -> Notifications:
    cache, markers, report = stores.cache.notifications, stores.journal.markers, context.report
    puller = NotificationPuller(cache, markers, report, engine.answered, engine.capability)
    return Notifications(cache, markers, engine, puller, report, filters=filters)


def _make_people(
    stores: Stores,
    context: OutboxContext,
    engine: Engine,
    accounts: Accounts,
    interactions: Interactions,
    *,
    puller: TimelinePuller,
    decoder_pool: DecoderPool,
    folder: Path,
) -> PeopleServices:
    people = PeoplePuller(stores.cache.people, context.interactions, puller, context.report, engine.answered)
    return PeopleServices(
        people=People(stores.cache.people, engine, people, interactions),
        suggestions=PeopleSuggestions(engine),
        lists=ListMembership(engine),
        user_lists=UserLists(engine),
        own_profile=OwnProfile(
            accounts, engine, people, decoder_pool, folder=folder, executor=context.pictures
        ),
    )


def _make_collections(
    stores: Stores, context: OutboxContext, engine: Engine, new_id: Callable[[], str], reviews: ReviewJoiner
) -> Collections:
    files = CollectionFiles(stores.cache.media, stores.kept_media, engine, context.pictures)
    return Collections(
        stores.journal.collections,
        stores.cache.timelines,
        files,
        new_id=new_id,
        report=context.report,
        reviews=reviews,
    )


def _make_inbox(
    stores: Stores, context: OutboxContext, engine: Engine, accounts: Accounts, filters: LocalFilters
) -> InboxContent:
    report, requests, conversations = context.report, stores.cache.follow_requests, stores.cache.conversations
    return InboxContent(
        follow_requests=FollowRequests(
            requests,
            stores.cache.notifications,
            engine,
            FollowRequestPuller(requests, report),
            accounts=accounts,
            report=report,
        ),
        conversations=Conversations(
            conversations,
            engine,
            ConversationPuller(conversations, report, engine.answered),
            accounts,
            report,
            filters=filters,
        ),
        filters=Filters(filters, engine, accounts),
    )


def _make_threads(stores: Stores, context: OutboxContext, engine: Engine, filters: LocalFilters) -> Threads:
    threads, posts = stores.cache.threads, stores.cache.timelines
    puller = ThreadPuller(
        threads,
        posts,
        context.interactions,
        context.done,
        clock=context.wall,
        report=context.report,
        answered=engine.answered,
    )
    return Threads(threads, posts, engine, puller, context.report, filters=filters)
