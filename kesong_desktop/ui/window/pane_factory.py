"""PaneFactory: makes each pane with the services it needs, and connects what it reports.

A pane's module is imported when the pane is first made, so that the first window paints early.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kesong_desktop.actions.roll.scan_thread import ScanThread, add_folder
from kesong_desktop.model.outbox import State
from kesong_desktop.ui.draft.draft_session import DraftSession
from kesong_desktop.ui.images.media_viewer import MediaViewer, ViewerFactory
from kesong_desktop.ui.platform.tray import is_tray_available
from kesong_desktop.ui.shell.pane import Pane
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.window.accounts.account_actions import AccountActions
from kesong_desktop.ui.window.draft_actions import DraftActions
from kesong_desktop.ui.window.makers.plan_panes import PlanPanes
from kesong_desktop.ui.window.status_banner import StatusBanner
from kesong_desktop.ui.window.toast_presenter import ToastPresenter

if TYPE_CHECKING:
    from kesong_desktop.actions.services import Services
    from kesong_desktop.ui.draft.audience_presenter import AudiencePresenter
    from kesong_desktop.ui.draft.suggestion_source import SuggestionSource
    from kesong_desktop.ui.video.video_loader import VideoServices


class PaneFactory:
    """Makes panes by name, for the navigator, in the widget ``host`` that shows one of them at a time."""

    def __init__(
        self,
        context: UiContext,
        services: "Services",
        scans: ScanThread,
        draft_session: DraftSession,
        *,
        host: QWidget,
        toasts: ToastPresenter,
        accounts: AccountActions,
        drafts: DraftActions,
        status_banner: StatusBanner,
    ) -> None:
        self._context = context = replace(context, pane_host=host)
        self._services = services
        self._scans = scans
        self._draft_session = draft_session
        self._toasts = toasts
        self._accounts = accounts
        self._drafts = drafts
        self._status_banner = status_banner
        context.translations.message.connect(toasts.say)
        plan_panes = PlanPanes(context, services, draft_session, toasts=toasts, drafts=drafts)
        self._makers: dict[str, Callable[[], Pane]] = {
            "welcome": self._make_welcome,
            "demo": self._make_demo,
            "feed": self._make_feed,
            "first_steps": self._make_first_steps,
            "discover": self._make_discover,
            "saved": self._make_saved,
            "products": partial(_make_products, context, services, self._make_viewer),
            "post": self._make_post,
            "roll": self._make_roll,
            "compose": self._make_compose,
            "editor": self._make_editor,
            "review": self._make_review,
            "preflight": self._make_preflight,
            "outbox": self._make_outbox,
            "planner": plan_panes.planner,
            "lookback": plan_panes.lookback,
            "inbox": self._make_inbox,
            "search": self._make_search,
            "drafts": self._make_drafts,
            "batch": plan_panes.batch,
            "profile": self._make_profile,
            "short_videos": self._make_short_videos,
            "preferences": self._make_preferences,
        }

    def make(self, name: str) -> Pane:
        """Return a new pane, whose messages are shown as toasts.

        Raises:
            KeyError: there is no pane of this name.
        """
        pane = self._makers[name]()
        pane.say.connect(self._toasts.say)
        pane.offered.connect(self._toasts.offer)
        return pane

    def _make_viewer(self, host: QWidget, *, can_rate: bool = False) -> MediaViewer:
        from kesong_desktop.ui.viewer.viewer import Viewer

        media = self._services.media
        return Viewer(self._context, media.files, media.remote, host, can_rate=can_rate)

    def _add_folder(self, folder: str) -> None:
        add_folder(self._services.roll.camera_roll, self._scans, folder)

    def _make_demo(self) -> Pane:
        from kesong_desktop.ui.welcome.demo_progress import DemoLoadingPane

        return DemoLoadingPane(self._context)

    def _make_welcome(self) -> Pane:
        from kesong_desktop.ui.welcome.pane import WelcomePane, WelcomeServices

        everything = self._services
        services = WelcomeServices(
            everything.accounts,
            everything.sign_in,
            everything.nearby,
            everything.system.home.sign_in.use,
            everything.system.preferences,
        )
        pane = WelcomePane(self._context, services)
        pane.signed_in.connect(self._accounts.signed_in)
        return pane

    def _make_first_steps(self) -> Pane:
        from kesong_desktop.ui.welcome.first_steps_pane import (
            FirstStepsPane,
            FirstStepsServices,
            usual_folders,
        )

        everything = self._services
        services = FirstStepsServices(everything.accounts, everything.sample_post, self._add_folder)
        return FirstStepsPane(self._context, services, proposed=usual_folders())

    def _make_feed(self) -> Pane:
        from kesong_desktop.ui.feed.feed_services import FeedServices
        from kesong_desktop.ui.feed.pane import FeedPane

        everything = self._services
        services = FeedServices(
            accounts=everything.accounts,
            timelines=everything.timelines,
            notifications=everything.notifications,
            interactions=everything.interactions,
            home_timeline=everything.home_timeline,
            videos=_video_services(self._context, everything),
            preferences=everything.system.preferences,
            collections=everything.collections,
            user_lists=everything.people.user_lists,
            keep_draft=everything.drafts.add,
            jobs=everything.outbox.all,
            picture_path=everything.outbox.picture_path,
        )
        return FeedPane(self._context, services, self._make_viewer)

    def _make_discover(self) -> Pane:
        from kesong_desktop.ui.discover.pane import DiscoverPane
        from kesong_desktop.ui.discover.presenter import DiscoverServices

        everything = self._services
        services = DiscoverServices(
            accounts=everything.accounts,
            timelines=everything.timelines,
            tags_of=everything.home_timeline.followed_tags.of,
            people_of=everything.people.suggestions.of,
            follow=partial(everything.people.people.follow, on=True),
            lists_of=everything.people.user_lists.all,
        )
        return DiscoverPane(
            self._context,
            services,
            everything.interactions,
            everything.drafts.add,
            videos=_video_services(self._context, everything),
            collections=everything.collections,
            categories=everything.home_timeline.tag_categories,
            preferences=everything.system.preferences,
        )

    def _make_saved(self) -> Pane:
        from kesong_desktop.ui.saved.pane import SavedPane, SavedServices

        everything = self._services
        services = SavedServices(
            everything.accounts,
            everything.timelines,
            everything.interactions,
            everything.collections,
            everything.system.preferences,
            everything.drafts.add,
            _video_services(self._context, everything),
        )
        return SavedPane(self._context, services)

    def _make_short_videos(self) -> Pane:
        from kesong_desktop.ui.short_videos.pane import ShortVideosPane, ShortVideosServices

        everything = self._services
        services = ShortVideosServices(
            accounts=everything.accounts,
            timelines=everything.timelines,
            interactions=everything.interactions,
            videos=_video_services(self._context, everything),
            keep_draft=everything.drafts.add,
        )
        return ShortVideosPane(self._context, services)

    def _make_post(self) -> Pane:
        from kesong_desktop.ui.post.pane import PostPane, PostServices

        everything = self._services
        services = PostServices(
            accounts=everything.accounts,
            threads=everything.threads,
            interactions=everything.interactions,
            collections=everything.collections,
            own_posts=everything.own_posts,
            drafts=everything.drafts,
            copy_soon=everything.draft_content.files.copy_soon,
            publish=everything.publishing.publisher.queue,
            job=everything.outbox.get,
            cached_media=everything.media.remote.cached_path,
        )
        pane = PostPane(self._context, services, self._make_viewer)
        pane.undo_offered.connect(self._toasts.offer)
        return pane

    def _make_roll(self) -> Pane:
        from kesong_desktop.ui.roll.pane import RollPane
        from kesong_desktop.ui.roll.presenter import RollPresenter

        context, services = self._context, self._services
        presenter = RollPresenter(
            services.roll.camera_roll,
            services.roll.query,
            services.roll.ratings,
            self._scans,
            context.bridge,
            work=context.work,
        )
        return RollPane(
            context,
            presenter,
            lambda: services.roll.archive_import,
            self._make_viewer,
            today=partial(_local_day, services.system.clock),
        )

    def _make_compose(self) -> Pane:
        from kesong_desktop.ui.compose.pane import ComposePane
        from kesong_desktop.ui.compose.presenter import ComposePresenter
        from kesong_desktop.ui.compose.tag_sets_presenter import TagSetsPresenter
        from kesong_desktop.ui.draft.audience_presenter import AudiencePresenter
        from kesong_desktop.ui.draft.live_check import LiveCheck

        context, services, session = self._context, self._services, self._draft_session
        audience = AudiencePresenter(session, services.accounts)
        presenter = ComposePresenter(
            session,
            audience,
            services.draft_content.suggestions,
            context.work,
            language_of=services.publishing.publisher.language,
            read_place=services.draft_content.captions.place,
        )
        tag_sets = TagSetsPresenter(services.draft_content.tag_sets, context.bridge)
        pane = ComposePane(context, session, presenter, tag_sets, self._make_suggestions(audience))
        pane.show_check(LiveCheck(session, self._services.publishing.preflight, self._context.work))
        return pane

    def _make_suggestions(self, audience: "AudiencePresenter") -> "SuggestionSource":
        from kesong_desktop.ui.draft.suggestion_source import SuggestionSource

        context = self._context
        return SuggestionSource(
            self._services.draft_content.suggestions, lambda: audience.account, context.work, context.bridge
        )

    def _make_editor(self) -> Pane:
        from kesong_desktop.ui.editor.pane import EditorPane
        from kesong_desktop.ui.editor.presenter import EditorPresenter

        context, session, services = self._context, self._draft_session, self._services
        presenter = EditorPresenter(session, services.media.files.facts, context.work)
        return EditorPane(
            context,
            session,
            presenter,
            previews=services.draft_content.edit_previews,
            files=services.media.files,
        )

    def _make_review(self) -> Pane:
        from kesong_desktop.ui.draft.audience_presenter import AudiencePresenter
        from kesong_desktop.ui.draft.live_check import LiveCheck
        from kesong_desktop.ui.review.pane import ReviewPane
        from kesong_desktop.ui.review.presenter import ReviewPresenter

        session = self._draft_session
        audience = AudiencePresenter(session, self._services.accounts)
        presenter = ReviewPresenter(session, audience)
        pane = ReviewPane(
            self._context,
            session,
            presenter,
            self._make_suggestions(audience),
            self._services.publishing.own_reviews,
        )
        pane.show_check(LiveCheck(session, self._services.publishing.preflight, self._context.work))
        return pane

    def _make_preflight(self) -> Pane:
        from kesong_desktop.ui.preflight.metadata_presenter import MetadataPresenter
        from kesong_desktop.ui.preflight.pane import PreflightPane
        from kesong_desktop.ui.preflight.presenter import PreflightPresenter

        context, services = self._context, self._services
        presenter = PreflightPresenter(
            self._draft_session,
            services.publishing.preflight,
            services.publishing.publisher,
            context.work,
            capability_of=services.accounts.capability,
            accounts=services.accounts.all,
            language_of=services.publishing.publisher.language,
        )
        metadata = MetadataPresenter(services.draft_content.metadata_previews, context.work)
        pane = PreflightPane(context, presenter, metadata)
        pane.queued.connect(self._drafts.queued)
        return pane

    def _make_outbox(self) -> Pane:
        from kesong_desktop.ui.outbox.pane import OutboxPane
        from kesong_desktop.ui.outbox.presenter import OutboxPresenter

        context, services = self._context, self._services
        presenter = OutboxPresenter(
            services.outbox,
            services.publishing.send_policy,
            context.work,
            context.bridge,
            clock=services.system.clock,
        )
        pane = OutboxPane(context, presenter, services.accounts, services.outbox.picture_path)
        pane.taken_back.connect(self._drafts.taken_back)
        return pane

    def _make_inbox(self) -> Pane:
        from kesong_desktop.ui.inbox.pane import InboxPane, InboxServices

        everything = self._services
        services = InboxServices(
            accounts=everything.accounts,
            notifications=everything.notifications,
            follow_requests=everything.inbox.follow_requests,
            conversations=everything.inbox.conversations,
            drafts=everything.drafts,
            publish=everything.publishing.publisher.queue,
            jobs=everything.outbox.all,
        )
        return InboxPane(self._context, services)

    def _make_search(self) -> Pane:
        from kesong_desktop.ui.search.pane import SearchPane

        services = self._services
        find = services.products.book.find
        return SearchPane(self._context, services.accounts, services.search, find_products=find)

    def _make_drafts(self) -> Pane:
        from kesong_desktop.ui.drafts.pane import DraftsPane
        from kesong_desktop.ui.drafts.presenter import DraftsPresenter

        context = self._context
        presenter = DraftsPresenter(self._services.drafts, self._draft_session, context.bridge)
        pane = DraftsPane(context, presenter)
        pane.deleted.connect(self._drafts.deleted)
        return pane

    def _make_profile(self) -> Pane:
        from kesong_desktop.ui.profile.pane import ProfilePane, ProfileServices
        from kesong_desktop.ui.profile.posts.profile_cards import ProfileCardServices

        everything = self._services
        cards = ProfileCardServices(
            everything.accounts,
            everything.interactions,
            everything.collections,
            everything.drafts.add,
            _video_services(self._context, everything),
            self._make_viewer,
        )
        counts = partial(_count_own, everything)
        services = ProfileServices(
            everything.accounts, everything.people, everything.timelines, counts, cards
        )
        pane = ProfilePane(self._context, services)
        pane.undo_offered.connect(self._toasts.offer_undo)
        return pane

    def _make_preferences(self) -> Pane:
        from kesong_desktop.ui.preferences.content import PreferencesContent
        from kesong_desktop.ui.preferences.diagnosis.diagnosis_presenter import DiagnosisPresenter
        from kesong_desktop.ui.preferences.filters_presenter import FiltersPresenter
        from kesong_desktop.ui.preferences.owner.owner_presenter import OwnerPresenter
        from kesong_desktop.ui.preferences.pane import PreferencesPane
        from kesong_desktop.ui.preferences.presenter import PreferencesPresenter
        from kesong_desktop.ui.preferences.program.autostart_presenter import AutostartPresenter
        from kesong_desktop.ui.preferences.program.release_presenter import ReleasePresenter
        from kesong_desktop.ui.preferences.storage.backup_presenter import BackupPresenter
        from kesong_desktop.ui.preferences.zone_presenter import ZonePresenter

        context, services = self._context, self._services
        presenter = PreferencesPresenter(
            services.system.preferences,
            services.accounts.all,
            services.roll.camera_roll,
            services.system.home.server,
            context.work,
            storage=services.system.housekeeping,
            add_folder=self._add_folder,
            is_metered=lambda: services.publishing.send_policy.state().is_metered,
        )
        content = PreferencesContent(
            presenter,
            FiltersPresenter(services.accounts, services.inbox.filters, context),
            ZonePresenter(presenter, services.draft_content.captions.place, context.work),
            OwnerPresenter(services.system.home.care, context.work),
            services.system.home.people,
            services.membership,
            BackupPresenter(services.system.backup, services.system.export, context.work),
            DiagnosisPresenter(services.system.doctor, services.accounts, context.work),
            AutostartPresenter(services.system.autostart, context.work, has_tray=is_tray_available()),
            ReleasePresenter(services.system.releases, services.system.preferences, context.work),
            services.system.paths,
        )
        pane = PreferencesPane(context, content)
        pane.sign_out_wanted.connect(self._accounts.ask_sign_out)
        pane.home_changed.connect(self._status_banner.home_failed)
        return pane


def _local_day(clock: Callable[[], float]) -> date:
    return date.fromtimestamp(clock())  # noqa: DTZ012 - the day where the computer is


def _count_own(services: "Services") -> tuple[int, int]:
    """Return how many drafts and scheduled posts there are."""
    planned = {State.SCHEDULED, State.SERVER_SCHEDULED}
    return len(services.drafts.all()), sum(job.state in planned for job in services.outbox.all())


def _video_services(context: UiContext, services: "Services") -> "VideoServices":
    """Videos, which are not downloaded by themselves where the line costs by what goes over it."""
    from kesong_desktop.ui.video.video_loader import VideoRules, VideoServices

    rules = VideoRules(
        may_fetch=lambda: (
            not (services.publishing.send_policy.state().is_metered or context.pictures.saves_data())
        ),
        may_play=lambda: services.system.preferences.load().autoplay_videos,
    )
    return VideoServices(services.media.videos, rules)


def _make_products(context: UiContext, everything: "Services", make_viewer: ViewerFactory) -> Pane:
    """Return the pane of the product book."""
    from kesong_desktop.ui.posts.post_actions import PostActions
    from kesong_desktop.ui.products.pane import ProductsPane

    actions = PostActions(
        everything.accounts,
        everything.interactions,
        everything.drafts.add,
        context,
        collections=everything.collections,
    )
    return ProductsPane(
        context,
        everything.accounts,
        everything.products,
        actions,
        videos=_video_services(context, everything),
        make_viewer=make_viewer,
        pull_followed=everything.people.people.pull_followed,
    )
