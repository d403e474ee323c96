"""Makes the services of the outbox and the preferences. Each is made, and its module loaded, when it is first asked for."""

from typing import TYPE_CHECKING

from kesong_desktop.app.draft_services import DraftParts
from kesong_desktop.app.runtime import Runtime
from kesong_desktop.locked_cached_property import locked_cached_property

if TYPE_CHECKING:
    from kesong_desktop.actions.outbox.outbox import Outbox
    from kesong_desktop.actions.outbox.own_reviews import OwnReviews
    from kesong_desktop.actions.outbox.preflight import PreflightCheck
    from kesong_desktop.actions.outbox.publish import Publisher
    from kesong_desktop.actions.outbox.send_policy import SendPolicy
    from kesong_desktop.actions.preferences import Preferences
    from kesong_desktop.actions.services import BatchServices


def _outbox(made: "OutboxParts") -> "Outbox":
    from kesong_desktop.actions.outbox.outbox import Outbox

    runtime, stores = made.runtime, made.runtime.stores
    return Outbox(
        stores.journal.jobs,
        stores.outbox_files,
        made.draft.drafts,
        runtime.engine,
        runtime.paths.kept,
        new_id=runtime.environment.new_id,
        report=runtime.report,
    )


def _send_policy(made: "OutboxParts") -> "SendPolicy":
    from kesong_desktop.actions.outbox.send_policy import SendPolicy

    runtime = made.runtime
    pauses = runtime.stores.journal.pauses
    return SendPolicy(runtime.engine, runtime.conditions, pauses, runtime.environment.clock)


def _publisher(made: "OutboxParts") -> "Publisher":
    from kesong_desktop.actions.outbox.publish import Publisher

    runtime, accounts = made.runtime, made.draft.account.accounts
    return Publisher(
        made.outbox,
        made.draft.drafts,
        made.draft.files,
        runtime.stores.journal.recent_values,
        account_of=accounts.get,
        capability_of=accounts.capability,
        clock=runtime.environment.clock,
        new_id=runtime.environment.new_id,
    )


def _preflight(made: "OutboxParts") -> "PreflightCheck":
    from kesong_desktop.actions.outbox.lookalikes import PostedLookalikes
    from kesong_desktop.actions.outbox.preflight import PictureInspector, PreflightCheck

    runtime, stores = made.runtime, made.runtime.stores
    library, journal = stores.library, stores.journal
    similar = PostedLookalikes(library.photos, library.fingerprints, journal.posted, runtime.decoder_pool)
    inspector = PictureInspector(
        made.draft.files,
        runtime.decoder_pool,
        stores.cache.timelines,
        made.draft.roll.usage_status.history,
        similar,
    )
    return PreflightCheck(inspector, made.draft.account.accounts, runtime.settings, journal.recent_values)


def _batch(made: "OutboxParts") -> "BatchServices":
    from kesong_desktop.actions.batch.batch_publisher import BatchPublisher
    from kesong_desktop.actions.batch.plan_files import PlanFiles
    from kesong_desktop.actions.batch.saved_batch import SavedBatch
    from kesong_desktop.actions.services import BatchServices

    runtime, stores = made.runtime, made.runtime.stores
    publisher = BatchPublisher(
        made.draft.account.accounts, made.preflight, made.publisher, clock=runtime.environment.clock
    )
    return BatchServices(
        source=made.draft.roll.photo_source,
        publisher=publisher,
        plans=PlanFiles(publisher.rules),
        saved=SavedBatch(stores.drafts.batches, stores.journal.jobs),
    )


def _own_reviews(made: "OutboxParts") -> "OwnReviews":
    from kesong_desktop.actions.outbox.own_reviews import OwnReviews

    return OwnReviews(made.runtime.stores.journal.own_reviews, made.draft.drafts)


def _preferences(made: "OutboxParts") -> "Preferences":
    from kesong_desktop.actions.preferences import Preferences

    runtime = made.runtime
    return Preferences(runtime.settings, made.send_policy, runtime.stores.cache.media)


class OutboxParts:
    """From a draft to the outbox, the reviews that it published, and the preferences that govern both."""

    outbox = locked_cached_property(_outbox)
    send_policy = locked_cached_property(_send_policy)
    publisher = locked_cached_property(_publisher)
    preflight = locked_cached_property(_preflight)
    batch = locked_cached_property(_batch)
    own_reviews = locked_cached_property(_own_reviews)
    preferences = locked_cached_property(_preferences)

    def __init__(self, runtime: Runtime, draft: DraftParts) -> None:
        self.runtime = runtime
        self.draft = draft
