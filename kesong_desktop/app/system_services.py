"""Makes the services of the profile as a whole. Each is made, and its module loaded, when it is first asked for."""

from functools import partial
from typing import TYPE_CHECKING

from kesong_desktop.app.account_services import AccountServices
from kesong_desktop.app.home_services import HomeParts
from kesong_desktop.app.outbox_services import OutboxParts
from kesong_desktop.app.roll_services import MediaParts, RollParts
from kesong_desktop.app.runtime import Runtime
from kesong_desktop.locked_cached_property import locked_cached_property

if TYPE_CHECKING:
    from kesong_desktop.actions.backup.profile_backup import ProfileBackup
    from kesong_desktop.actions.backup.profile_export import ProfileExport
    from kesong_desktop.actions.preferences import Preferences
    from kesong_desktop.actions.services import HomeServices
    from kesong_desktop.actions.system.autostart.autostart import Autostart
    from kesong_desktop.actions.system.doctor import Doctor
    from kesong_desktop.actions.system.profile_upkeep import Housekeeping
    from kesong_desktop.actions.system.release_check import ReleaseCheck
    from kesong_desktop.actions.system.remote_command import CommandRunner
    from kesong_desktop.actions.system.sync_control import SyncControl
    from kesong_desktop.model.account import Account
    from kesong_desktop.model.social.post import Post

_MOST_CACHED = 1_000_000
"""Posts of an account that are cached: all of them."""


def _preferences(made: "SystemParts") -> "Preferences":
    return made.publishing.preferences


def _sync_control(made: "SystemParts") -> "SyncControl":
    from kesong_desktop.actions.system.sync_control import SyncControl

    return SyncControl(made.runtime.engine)


def _commands(made: "SystemParts") -> "CommandRunner":
    from kesong_desktop.actions.system.remote_command import CommandRunner

    publishing, draft = made.publishing, made.publishing.draft
    return CommandRunner(
        made.account.accounts,
        draft.drafts,
        publishing.publisher,
        publishing.outbox,
        captions=draft.captions,
        draft_files=draft.files,
        check=publishing.preflight,
        batch=publishing.batch.publisher,
    )


def _doctor(made: "SystemParts") -> "Doctor":
    from kesong_desktop.actions.system.diagnosis.report import DiagnosisReport
    from kesong_desktop.actions.system.doctor import Doctor
    from kesong_desktop.redaction import system_redact
    from kesong_desktop.sync.server_description import describe_server

    runtime, accounts = made.runtime, made.account.accounts
    clock = runtime.environment.clock
    return Doctor(
        runtime.paths,
        made.preferences,
        accounts,
        made.roll.camera_roll,
        lambda account: runtime.engine.with_client(account, partial(describe_server, clock=clock)),
        crash_reports=runtime.crash_reports,
        report=DiagnosisReport(
            runtime.paths.log,
            runtime.crash_reports,
            lambda: [known.key for known in accounts.all()],
            system_redact(),
        ),
        clock=clock,
    )


def _housekeeping(made: "SystemParts") -> "Housekeeping":
    from kesong_desktop.actions.system.profile_upkeep import Housekeeping, StorageFolders

    cache, paths = made.runtime.stores.cache, made.runtime.paths
    return Housekeeping(
        cache.media,
        cache.upkeep,
        cache.search,
        StorageFolders(paths.library_db, paths.collected, paths.own),
        made.runtime.settings.load,
        draft_files=made.publishing.draft.files,
        clock=made.runtime.environment.clock,
    )


def _backup(made: "SystemParts") -> "ProfileBackup":
    from kesong_desktop.actions.backup.profile_backup import ProfileBackup
    from kesong_desktop.sync import profile_secrets

    runtime = made.runtime
    return ProfileBackup(
        runtime.paths,
        partial(profile_secrets.read_all, runtime.stores.journal.accounts, runtime.secrets),
        runtime.environment.clock,
    )


def _export(made: "SystemParts") -> "ProfileExport":
    from kesong_desktop.actions.backup.export_folder import MediaSource
    from kesong_desktop.actions.backup.profile_export import ExportSources, ProfileExport
    from kesong_desktop.actions.plan.posting_slots import local_zone
    from kesong_desktop.model.plan.slots import zone_of
    from kesong_desktop.model.social.post import Timeline
    from kesong_desktop.sync.every_post import every_post, is_own

    account = made.account

    def cached(one: "Account") -> "list[Post]":
        found = account.timelines.page(one.key, Timeline.of_account(one.remote_id), limit=_MOST_CACHED)
        return [post for post in found if is_own(one, post)]

    return ProfileExport(
        ExportSources(
            accounts=account.accounts,
            every_post=lambda one: made.runtime.engine.with_client(one, partial(every_post, account=one)),
            cached_posts=cached,
            collections=account.collections,
            reviews=made.publishing.own_reviews,
            media=MediaSource(made.media.remote.cached_path, made.media.remote.fetch),
            zone=lambda: zone_of(local_zone()),
        )
    )


def _autostart(made: "SystemParts") -> "Autostart":
    return made.runtime.environment.autostart(made.runtime.paths)


def _releases(made: "SystemParts") -> "ReleaseCheck":
    from kesong_desktop.app.release_services import make_release_check

    return make_release_check(made.runtime)


class SystemParts:
    """The profile as a whole. ``clock`` returns seconds since 1970."""

    preferences = locked_cached_property(_preferences)
    sync_control = locked_cached_property(_sync_control)
    commands = locked_cached_property(_commands)
    doctor = locked_cached_property(_doctor)
    housekeeping = locked_cached_property(_housekeeping)
    backup = locked_cached_property(_backup)
    export = locked_cached_property(_export)
    autostart = locked_cached_property(_autostart)
    releases = locked_cached_property(_releases)

    def __init__(
        self,
        runtime: Runtime,
        account: AccountServices,
        publishing: OutboxParts,
        *,
        roll: RollParts,
        media: MediaParts,
        home: HomeParts,
    ) -> None:
        self.runtime = runtime
        self.account = account
        self.publishing = publishing
        self.roll = roll
        self.media = media
        self.home: HomeServices = home
        self.interruption = runtime.interruption
        self.crash_reports = runtime.crash_reports
        self.paths = runtime.paths
        self.clock = runtime.environment.clock
