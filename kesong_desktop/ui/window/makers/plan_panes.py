"""PlanPanes: makes the batch pane, the planner and the look back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from kesong_desktop.ui.draft.draft_session import DraftSession
from kesong_desktop.ui.shell.pane import Pane
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.window.draft_actions import DraftActions
from kesong_desktop.ui.window.toast_presenter import ToastPresenter

if TYPE_CHECKING:
    from kesong_desktop.actions.services import Services


class PlanPanes:
    """Makes the panes about planned and past posts, with the services they need."""

    def __init__(
        self,
        context: UiContext,
        services: "Services",
        draft_session: DraftSession,
        *,
        toasts: ToastPresenter,
        drafts: DraftActions,
    ) -> None:
        self._context = context
        self._services = services
        self._draft_session = draft_session
        self._toasts = toasts
        self._drafts = drafts

    def batch(self) -> Pane:
        """Return the pane with the table of many posts."""
        from kesong_desktop.ui.batch import column_choices
        from kesong_desktop.ui.batch.pane import BatchPane
        from kesong_desktop.ui.batch.photo_work import PhotoWork
        from kesong_desktop.ui.batch.plan_transfer import PlanTransfer
        from kesong_desktop.ui.batch.post_placement import PostPlacement
        from kesong_desktop.ui.batch.presenter import BatchPresenter

        context, services = self._context, self._services
        presenter = BatchPresenter(
            services.publishing.batch,
            services.accounts,
            context.work,
            context.bridge,
            clock=services.system.clock,
        )
        photos = PhotoWork(
            presenter,
            services.publishing.batch.source,
            services.draft_content.splitter,
            services.accounts,
            column_choices.date_names(),
        )
        choices = column_choices.choices(services.accounts.all)
        placement = PostPlacement(
            presenter,
            free_times=services.plan.planner.free_times,
            save_drafts=services.drafts.add_all,
        )
        placement.drafts_saved.connect(self._toasts.drafts_saved)
        pane = BatchPane(
            context,
            presenter,
            photos,
            plans=PlanTransfer(presenter, services.publishing.batch.plans),
            placement=placement,
            rules=services.publishing.batch.publisher.mend_rules(),
            choices=choices,
            look_name=column_choices.look_name,
        )
        pane.queued.connect(self._toasts.batch_queued)
        return pane

    def planner(self) -> Pane:
        """Return the pane with the calendar of planned posts."""
        from kesong_desktop.ui.planner.pane import PlannerPane
        from kesong_desktop.ui.planner.plan_book import Calendar
        from kesong_desktop.ui.planner.presenter import PlannerPresenter

        context, planner = self._context, self._services.plan.planner
        calendar = Calendar(
            self._services.system.clock, planner.slots.computer_zone(), QLocale().firstDayOfWeek().value - 1
        )
        presenter = PlannerPresenter(
            planner, self._draft_session, context.work, context.bridge, calendar=calendar
        )
        pane = PlannerPane(context, presenter, planner.slots.load)
        pane.undo_offered.connect(self._toasts.offer_undo)
        pane.taken_back.connect(self._drafts.taken_back)
        return pane

    def lookback(self) -> Pane:
        """Return the pane that looks back at own posts."""
        from kesong_desktop.actions.plan.own_history import file_name
        from kesong_desktop.ui.lookback.pane import LookbackPane
        from kesong_desktop.ui.lookback.presenter import LookbackPresenter

        context, history, clock = self._context, self._services.plan.history, self._services.system.clock
        presenter = LookbackPresenter(history, context.work, context.bridge)
        return LookbackPane(context, presenter, file_name=lambda: file_name(clock()))
