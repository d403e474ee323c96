"""What stands above the posts of a profile: its head, the choice of the view, and what is there in place of posts."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kesong_desktop.ui.profile.posts_presenter import GRID, LIST, WATERFALL, ProfilePostsState
from kesong_desktop.ui.profile.presenter import ProfileState
from kesong_desktop.ui.profile.profile_header import ProfileHeader
from kesong_desktop.ui.profile.profile_text import obstacle
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import divider, menu
from kesong_desktop.ui.widgets.buttons import Segmented, button
from kesong_desktop.ui.widgets.empty_state import EmptyState
from kesong_desktop.ui.widgets.flow import FlowLayout

_PLACEHOLDER_PX = 280


class ProfileTop(QWidget):
    """``own_list_wanted`` carries ``drafts`` or ``outbox``; ``retry_wanted`` asks to pull again."""

    view_chosen = Signal(str)
    replies_chosen = Signal(bool)
    boosts_chosen = Signal(bool)
    own_list_wanted = Signal(str)
    retry_wanted = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._posts = ProfilePostsState()
        self.header = ProfileHeader(context, self)
        self._bar = QWidget(self)
        self.views = Segmented(
            [(GRID, self.tr("Grid")), (WATERFALL, self.tr("Waterfall")), (LIST, self.tr("List"))], self._bar
        )
        self.views.setAccessibleName(self.tr("View"))
        self.views.changed.connect(self.view_chosen)
        for value, icon in ((GRID, "squares-four"), (WATERFALL, "layout"), (LIST, "rows")):
            self.views.set_icon(value, context.icons.icon(icon))
        funnel = context.icons.icon("funnel-simple")
        self._filter = button(self.tr("Filter"), small=True, icon=funnel, parent=self._bar)
        self._filter.clicked.connect(self._open_filter)
        self._drafts = self._own_list("drafts", "note-pencil")
        self._planned = self._own_list("outbox", "calendar-blank")
        self._empty = EmptyState(context.theme, context.icons, "image", "", "", parent=self)
        self._empty.setMinimumHeight(_PLACEHOLDER_PX)
        self._empty.acted.connect(self._act)
        row = FlowLayout(self._bar)
        for part in (self.views, self._filter, self._drafts, self._planned):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.header)
        column.addWidget(divider())
        column.addWidget(self._bar)
        column.addWidget(self._empty)
        column.addStretch(1)

    def fit(self, width: int) -> None:
        """Fit the pictures to the width that there is."""
        self.header.fit(width)

    def show_own_counts(self, drafts: int, planned: int) -> None:
        """Show how many drafts and scheduled posts there are."""
        self._drafts.setText(self.tr("%Ln draft(s)", "", drafts))
        self._planned.setText(self.tr("%Ln scheduled", "", planned))

    def show_states(self, state: ProfileState, posts: ProfilePostsState) -> None:
        """Show a person, and why there are no posts where there are none."""
        self._posts = posts
        self.header.show_state(state, shown_posts=len(posts.posts))
        self._bar.setVisible(state.profile is not None and state.shows_posts)
        self.views.set_value(posts.view)
        for own in (self._drafts, self._planned):
            own.setVisible(state.is_own)
        self._empty.setVisible(not posts.posts)
        if not posts.posts:
            self._show_placeholder(state, posts)
            self._make_room_for_placeholder()

    def _make_room_for_placeholder(self) -> None:
        """Give it the height that its words need at this width."""
        layout = self._empty.layout()
        assert layout is not None
        layout.invalidate()
        needed = layout.totalHeightForWidth(max(1, self.width())) if layout.hasHeightForWidth() else 0
        self._empty.setMinimumHeight(max(_PLACEHOLDER_PX, needed))

    def _own_list(self, name: str, icon: str) -> QPushButton:
        made = button("", kind="quiet", small=True, icon=self._context.icons.icon(icon), parent=self._bar)
        made.clicked.connect(partial(self.own_list_wanted.emit, name))
        return made

    def _show_placeholder(self, state: ProfileState, posts: ProfilePostsState) -> None:
        show, found = self._empty.set_texts, obstacle(state)
        problem = (state.problem if state.profile is None else None) or posts.problem
        if found is not None:
            show(found[1], found[2], [], icon_name=found[0], tone="warn")
        elif problem is not None:
            words = (messages.what(problem), messages.what_now(problem))
            again = [(self.tr("Try again"), "plain"), (self.tr("Open in browser"), "plain")]
            show(*words, again[: 2 if state.url else 1], icon_name="warning", tone="warn")
        elif state.profile is None or posts.is_loading:
            loading = self.tr("Loading profile…") if state.profile is None else self.tr("Loading posts…")
            show(loading, "", [], icon_name="image", tone="accent")
        elif state.profile.is_locked and not state.is_own and not self._is_followed(state):
            line = self.tr("Only followers see the posts that are not public.")
            show(self.tr("No posts to see"), line, [], icon_name="lock-simple", tone="accent")
        elif posts.view != LIST:
            line = self.tr("Posts without photos and videos are in the list.")
            show(self.tr("No photos yet"), line, [], icon_name="image", tone="accent")
        else:
            show(self.tr("No posts yet"), "", [], icon_name="image", tone="accent")

    @staticmethod
    def _is_followed(state: ProfileState) -> bool:
        return state.relationship is not None and state.relationship.following

    @Slot()
    def _open_filter(self) -> None:
        shown = menu(self)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, is_on, signal in (
            (self.tr("Show replies"), self._posts.with_replies, self.replies_chosen),
            (self.tr("Show boosts"), self._posts.with_boosts, self.boosts_chosen),
        ):
            action = shown.addAction(words)
            action.setCheckable(True)
            action.setChecked(is_on)
            action.triggered.connect(signal)
        shown.popup(self._filter.mapToGlobal(self._filter.rect().bottomLeft()))

    @Slot(int)
    def _act(self, index: int) -> None:
        if index == 0:
            self.retry_wanted.emit()
        else:
            self.own_list_wanted.emit("browser")
