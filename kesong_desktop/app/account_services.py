"""Makes the services of accounts and of what is read and done with them.

Each is made, and its module loaded, when it is first asked for.
"""

import socket
from typing import TYPE_CHECKING

from kesong_desktop.app.runtime import Runtime
from kesong_desktop.locked_cached_property import locked_cached_property

if TYPE_CHECKING:
    from kesong_desktop.actions.account.accounts import Accounts
    from kesong_desktop.actions.account.membership import HomeMembership
    from kesong_desktop.actions.account.nearby import NearbyServers
    from kesong_desktop.actions.account.sign_in import SignIn
    from kesong_desktop.actions.services import InboxContent, PeopleServices
    from kesong_desktop.actions.social.local_filters import LocalFilters
    from kesong_desktop.actions.timeline.collections import Collections
    from kesong_desktop.actions.timeline.interactions import Interactions
    from kesong_desktop.actions.timeline.notifications import Notifications
    from kesong_desktop.actions.timeline.review_joiner import ReviewJoiner
    from kesong_desktop.actions.timeline.search import Search
    from kesong_desktop.actions.timeline.threads import Threads
    from kesong_desktop.actions.timeline.timelines import Timelines
    from kesong_desktop.sync.social.notifications import NotificationPuller
    from kesong_desktop.sync.social.timelines import TimelinePuller


def _accounts(made: "AccountServices") -> "Accounts":
    from kesong_desktop.actions.account.accounts import Accounts
    from kesong_desktop.model.account import Account

    runtime = made.runtime
    store, engine = runtime.stores.journal.accounts, runtime.engine

    async def sign_out(account: Account) -> None:
        from kesong_desktop.sync.account_session import SignOut

        cache = runtime.stores.cache.timelines
        await SignOut(store, runtime.secrets, cache, engine, runtime.report).run(account)

    return Accounts(
        store,
        runtime.secrets,
        runtime.settings,
        lambda account: engine.submit(sign_out(account)),
        runtime.report,
    )


def _sign_in(made: "AccountServices") -> "SignIn":
    from kesong_desktop.actions.account.sign_in import SignIn
    from kesong_desktop.sync.account_session import AccountSessions
    from kesong_desktop.sync.invited_sign_in import InvitedSignIn
    from kesong_desktop.sync.sign_in import SignInFlow

    runtime = made.runtime
    journal, engine, secrets = runtime.stores.journal, runtime.engine, runtime.secrets
    sessions = AccountSessions(secrets, journal.pauses, journal.jobs, engine)
    flow = SignInFlow(
        journal.accounts,
        secrets,
        sessions,
        connect=runtime.connect,
        clock=runtime.environment.clock,
        report=runtime.report,
    )
    return SignIn(engine, flow, InvitedSignIn(journal.accounts, flow, socket.gethostname()))


def _nearby(made: "AccountServices") -> "NearbyServers":
    from kesong_desktop.actions.account.nearby import NearbyServers
    from kesong_desktop.sync.pairing import PairingFlow

    environment = made.runtime.environment
    flow = PairingFlow(socket.gethostname(), sleep=environment.sleep)
    nearby = NearbyServers(made.runtime.engine, environment.discovery, flow)
    made.runtime.stack.callback(nearby.close)
    return nearby


def _membership(made: "AccountServices") -> "HomeMembership":
    from kesong_desktop.actions.account.membership import HomeMembership

    return HomeMembership(made.runtime.engine, made.accounts)


def _local_filters(made: "AccountServices") -> "LocalFilters":
    from kesong_desktop.actions.social.local_filters import LocalFilters

    runtime = made.runtime
    return LocalFilters(
        runtime.stores.cache.filters, runtime.engine, made.accounts, runtime.environment.clock
    )


def _reviews(made: "AccountServices") -> "ReviewJoiner":
    from kesong_desktop.actions.timeline.review_joiner import ReviewJoiner

    return ReviewJoiner(made.runtime.stores.cache.timelines)


def _puller(made: "AccountServices") -> "TimelinePuller":
    from kesong_desktop.sync.social.timelines import TimelinePuller

    context = made.runtime.context
    return TimelinePuller(
        context.cache, context.interactions, context.done, context.report, made.runtime.engine.answered
    )


def _timelines(made: "AccountServices") -> "Timelines":
    from kesong_desktop.actions.timeline.timelines import Timelines
    from kesong_desktop.sync.social.merged_timelines import MergedTimelines

    runtime, cache = made.runtime, made.runtime.stores.cache.timelines
    merged = MergedTimelines(cache, made.puller, runtime.report)
    return Timelines(cache, runtime.engine, made.puller, made.local_filters, merged, reviews=made.reviews)


def _interactions(made: "AccountServices") -> "Interactions":
    from kesong_desktop.actions.timeline.interactions import Interactions
    from kesong_desktop.sync.social.interaction_queue import FollowRunner, InteractionQueue
    from kesong_desktop.sync.social.poll_votes import PollVotes

    runtime, cache = made.runtime, made.runtime.stores.cache.timelines
    environment = runtime.environment
    queue = InteractionQueue(cache, runtime.engine.do, environment.new_id, environment.clock, runtime.report)
    follows, votes = FollowRunner(queue, made.puller), PollVotes(cache, runtime.report)
    return Interactions(queue, follows, runtime.engine, made.accounts, made.timelines, votes=votes)


def _threads(made: "AccountServices") -> "Threads":
    from kesong_desktop.actions.timeline.threads import Threads
    from kesong_desktop.sync.social.threads import ThreadPuller

    runtime = made.runtime
    threads, posts = runtime.stores.cache.threads, runtime.stores.cache.timelines
    puller = ThreadPuller(
        threads,
        posts,
        runtime.context.interactions,
        runtime.context.done,
        clock=runtime.environment.clock,
        report=runtime.report,
        answered=runtime.engine.answered,
    )
    return Threads(threads, posts, runtime.engine, puller, runtime.report, filters=made.local_filters)


def _search(made: "AccountServices") -> "Search":
    from kesong_desktop.actions.timeline.search import Search

    stores = made.runtime.stores
    return Search(
        stores.cache.search,
        stores.journal.recent_values,
        made.runtime.engine,
        made.local_filters,
        made.reviews,
    )


def _notification_puller(made: "AccountServices") -> "NotificationPuller":
    from kesong_desktop.sync.social.notifications import NotificationPuller

    runtime, engine = made.runtime, made.runtime.engine
    cache, markers = runtime.stores.cache.notifications, runtime.stores.journal.markers
    return NotificationPuller(cache, markers, runtime.report, engine.answered, engine.capability)


def _notifications(made: "AccountServices") -> "Notifications":
    from kesong_desktop.actions.timeline.notifications import Notifications

    runtime = made.runtime
    return Notifications(
        runtime.stores.cache.notifications,
        runtime.stores.journal.markers,
        runtime.engine,
        lambda: made.notification_puller,
        runtime.report,
        filters=made.local_filters,
    )


def _people(made: "AccountServices") -> "PeopleServices":
    from kesong_desktop.actions.services import PeopleServices
    from kesong_desktop.actions.timeline.list_membership import ListMembership
    from kesong_desktop.actions.timeline.own_profile import OwnProfile
    from kesong_desktop.actions.timeline.people import People
    from kesong_desktop.actions.timeline.people_suggestions import PeopleSuggestions
    from kesong_desktop.actions.timeline.user_lists import UserLists
    from kesong_desktop.sync.social.people import PeoplePuller

    runtime, engine = made.runtime, made.runtime.engine
    cache = runtime.stores.cache.people
    puller = PeoplePuller(cache, runtime.context.interactions, made.puller, runtime.report, engine.answered)
    return PeopleServices(
        people=People(cache, engine, puller, made.interactions),
        suggestions=PeopleSuggestions(engine),
        lists=ListMembership(engine),
        user_lists=UserLists(engine),
        own_profile=OwnProfile(
            made.accounts,
            engine,
            puller,
            runtime.decoder_pool,
            folder=runtime.paths.cache,
            executor=runtime.pictures,
        ),
    )


def _collections(made: "AccountServices") -> "Collections":
    from kesong_desktop.actions.timeline.collections import CollectionFiles, Collections

    runtime, stores = made.runtime, made.runtime.stores
    files = CollectionFiles(stores.cache.media, stores.kept_media, runtime.engine, runtime.pictures)
    return Collections(
        stores.journal.collections,
        stores.cache.timelines,
        files,
        new_id=runtime.environment.new_id,
        report=runtime.report,
        reviews=made.reviews,
    )


def _inbox(made: "AccountServices") -> "InboxContent":
    from kesong_desktop.actions.services import InboxContent
    from kesong_desktop.actions.social.conversations import Conversations
    from kesong_desktop.actions.social.filters import Filters
    from kesong_desktop.actions.social.follow_requests import FollowRequests
    from kesong_desktop.sync.social.conversations import ConversationPuller
    from kesong_desktop.sync.social.follow_requests import FollowRequestPuller

    runtime, engine, cache = made.runtime, made.runtime.engine, made.runtime.stores.cache
    requests, conversations, report = cache.follow_requests, cache.conversations, runtime.report
    return InboxContent(
        follow_requests=FollowRequests(
            requests,
            cache.notifications,
            engine,
            FollowRequestPuller(requests, report),
            accounts=made.accounts,
            report=report,
        ),
        conversations=Conversations(
            conversations,
            engine,
            ConversationPuller(conversations, report, engine.answered),
            made.accounts,
            report,
            filters=made.local_filters,
        ),
        filters=Filters(made.local_filters, engine, made.accounts),
    )


class AccountServices:
    """Accounts, and what is read and done with them."""

    accounts = locked_cached_property(_accounts)
    sign_in = locked_cached_property(_sign_in)
    nearby = locked_cached_property(_nearby)
    membership = locked_cached_property(_membership)
    local_filters = locked_cached_property(_local_filters)
    reviews = locked_cached_property(_reviews)
    puller = locked_cached_property(_puller)
    timelines = locked_cached_property(_timelines)
    interactions = locked_cached_property(_interactions)
    threads = locked_cached_property(_threads)
    search = locked_cached_property(_search)
    notification_puller = locked_cached_property(_notification_puller)
    notifications = locked_cached_property(_notifications)
    people = locked_cached_property(_people)
    collections = locked_cached_property(_collections)
    inbox = locked_cached_property(_inbox)

    def __init__(self, runtime: Runtime) -> None:
        self.runtime = runtime
