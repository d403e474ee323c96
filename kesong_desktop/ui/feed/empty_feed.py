"""Placeholder of an empty feed, with the reason and actions."""

from PySide6.QtWidgets import QWidget

from kesong_desktop.model.social.post import HOME
from kesong_desktop.ui.feed.presenter import FeedState
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.widgets.empty_state import EmptyState


class EmptyFeed(EmptyState):
    """Offers people to follow and a first post; where the posts could not be loaded, another try."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        self._recovery = context.recovery
        super().__init__(context.theme, context.icons, "house-simple", "", "", (), parent)

    def show_state(self, state: FeedState, *, can_edit: bool = False) -> None:
        """Say why there are no posts; a list that is empty is edited here if that is possible."""
        problem = state.problem
        if state.phase == "failed" and problem is not None:
            again = [(self._recovery.button_text(problem), "plain")]
            what, what_now = messages.what(problem), messages.what_now(problem)
            self.set_texts(what, what_now, again, icon_name="wifi-slash", tone="warn")
            return
        if state.is_filtered:
            self.set_texts(
                self.tr("No posts match"),
                self.tr("None of the posts that are loaded here match the filter."),
                [(self.tr("Show all"), "plain")],
                icon_name="funnel",
                tone="accent",
            )
            return
        if state.timeline != HOME:
            is_list = state.timeline.kind == "list"
            title = (
                self.tr("No posts from this list yet") if is_list else self.tr("No posts with this tag yet")
            )
            line = self.tr("New posts appear here.")
            actions = [(self.tr("Edit list"), "plain")] if is_list and can_edit else []
            self.set_texts(
                title, line, actions, icon_name="list-bullets" if is_list else "hash", tone="accent"
            )
            return
        self.set_texts(
            self.tr("No posts yet"),
            self.tr("Follow a few people, or share your first photo."),
            [(self.tr("Follow someone"), "plain"), (self.tr("New post"), "filled")],
            icon_name="house-simple",
            tone="accent",
        )
