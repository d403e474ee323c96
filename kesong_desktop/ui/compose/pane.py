"""The compose pane."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kesong_desktop.model.text.caption import TITLE_LIMIT
from kesong_desktop.ui.compose.language_choice import LanguageChoice
from kesong_desktop.ui.compose.place_row import PlaceRow
from kesong_desktop.ui.compose.presenter import ComposePresenter, ComposeState
from kesong_desktop.ui.compose.reply_controls import ReplyControls
from kesong_desktop.ui.compose.tag_row import TagRow
from kesong_desktop.ui.compose.tag_sets_presenter import TagSetsPresenter
from kesong_desktop.ui.draft.draft_pane import DraftPane
from kesong_desktop.ui.draft.draft_session import DraftSession
from kesong_desktop.ui.draft.fields.first_comment import FirstComment
from kesong_desktop.ui.draft.suggestion_source import SuggestionSource
from kesong_desktop.ui.shell.destination import ReviewDestination, RollDestination
from kesong_desktop.ui.shell.pane import TopBar
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import divider, set_tip
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.chips import TagField
from kesong_desktop.ui.widgets.empty_state import EmptyState
from kesong_desktop.ui.widgets.field import Field, GrowingText, show_line

_WIDE, _NARROW, _WIDE_FROM = 432, 352, 972


class ComposePane(DraftPane):
    """The open draft as a post."""

    def __init__(
        self,
        context: UiContext,
        draft_session: DraftSession,
        presenter: ComposePresenter,
        tag_sets: TagSetsPresenter,
        suggestions: SuggestionSource,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            context, draft_session, presenter.audience, suggestions, has_preview=True, parent=parent
        )
        self._presenter = presenter
        self._tag_sets = tag_sets
        presenter.setParent(self)
        tag_sets.setParent(self)
        self._build_top()
        self._build_body()
        self.complete(self._text, self._tags)
        self.follow(self._text)
        draft_session.opened.connect(self._place.reset)
        presenter.state_changed.connect(self._show_state)
        presenter.review_started.connect(self._open_review)
        presenter.audience.changed.connect(self._show_server_options)

    def _build_top(self) -> None:
        self._top = top = TopBar(self.tr("New post"), has_line=True)
        top.set_remark(self.tr("Saved as you type"))
        self._go = button(self.tr("Check and publish"), kind="filled")
        set_tip(self._go, self.tr("Check and publish (Ctrl+Enter)"))
        self._go.clicked.connect(self.check)
        top.add(self._go)
        self.column.addWidget(top)

    def _build_body(self) -> None:
        context = self.context
        empty = EmptyState(
            context.theme,
            context.icons,
            "image",
            self.tr("Add photos or videos"),
            self.tr("Drop or paste them here, or choose files. A post can also be text only."),
            [(self.tr("Choose files…"), "plain"), (self.tr("Open camera roll"), "plain")],
        )
        empty.acted.connect(self._act_on_empty)
        self._left = QStackedWidget()
        album_page = QWidget()
        inside = QVBoxLayout(album_page)
        inside.setContentsMargins(PANE_MARGIN, PANE_MARGIN - 4, PANE_MARGIN, 8)
        inside.addWidget(self._album)
        # Many pictures take several rows, which have no room below a preview in a low window.
        album_area = QScrollArea()
        album_area.setFrameShape(QFrame.Shape.NoFrame)
        album_area.setWidgetResizable(True)
        album_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        album_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        album_area.setWidget(album_page)
        self._left.addWidget(album_area)
        self._left.addWidget(empty)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, 1)
        row.addWidget(self._build_inspector())
        self.column.addLayout(row, 1)

    def _build_inspector(self) -> QWidget:
        icons = self.context.icons
        self._inspector = QFrame()
        self._inspector.setProperty("role", "inspector")
        outside = QVBoxLayout(self._inspector)
        outside.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(18)
        area.setWidget(inside)
        outside.addWidget(area)
        self._title = QLineEdit()
        self._title.setMaxLength(200)
        self._title.textEdited.connect(self._write)
        self._title_field = Field(self.tr("Title"), self._title)
        self._text = GrowingText(5, 14)
        self._text.setPlaceholderText(self.tr("What is it about?"))
        self._text.edited.connect(self._write)
        self._text_field = Field(self.tr("Text"), self._text)
        self._tags = TagField(icons)
        self._tags.changed.connect(self._write)
        self._warning = QLineEdit()
        self._warning.textEdited.connect(self._write)
        self._all_tags = TagRow(self.context, self._presenter, self._tag_sets, self._tags, self)
        self._all_tags.say.connect(self.say)
        self._language = LanguageChoice(self._presenter)
        self._controls = ReplyControls(self._presenter)
        self._place = PlaceRow(
            self.context, self._presenter, self._suggestions, photo=lambda: self._album.current_path
        )
        self._first_comment = FirstComment(self.context, self._draft_session, self._suggestions)
        review = button(self.tr("Make this a review"), kind="quiet", icon=icons.icon("star"), flush="left")
        review.clicked.connect(self._presenter.make_review)
        for part in (
            self._audience_choice,
            self._title_field,
            self._text_field,
            self._all_tags,
            Field(self.tr("Content warning (optional)"), self._warning),
            Field(self.tr("Language"), self._language),
            self._controls,
            divider(),
            self._place,
            divider(),
            self._first_comment,
        ):
            column.addWidget(part)
        column.addWidget(review, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return self._inspector

    @Slot()
    def fit(self) -> None:
        """Make the inspector wider where there is room."""
        wanted = self.px(_WIDE if self.width() >= self.px(_WIDE_FROM) else _NARROW)
        self._inspector.setFixedWidth(min(wanted, self.width() * 11 // 20))

    @Slot()
    def show_draft(self) -> None:
        """Show the open draft in all fields."""
        draft = self._draft_session.draft
        self._is_showing = True
        self._top.set_title(self.tr("Reply") if draft.in_reply_to_id else self.tr("New post"))
        self._audience_choice.show_draft()
        show_line(self._title, draft.title)
        show_line(self._warning, draft.spoiler)
        self._text.show_text(draft.text)
        if self._tags.tags() != draft.tags:
            self._tags.set_tags(draft.tags)
        self._first_comment.show_draft(draft.first_comment)
        self._album.show_draft(self._audience.capability)
        self._show_server_options()
        self._is_showing = False
        self._show_state(self._presenter.state)

    @Slot()
    def _write(self) -> None:
        if not self._is_showing:
            self._presenter.write(
                title=self._title.text(),
                text=self._text.toPlainText(),
                tags=self._tags.tags(),
                spoiler=self._warning.text(),
            )

    @Slot(object)
    def _show_state(self, state: ComposeState) -> None:
        """Show how much room is left, and whether the post can be checked."""
        draft, limits = state.draft, state.capability.limits
        self._left.setCurrentIndex(0 if draft.pictures else 1)
        self._all_tags.count()
        self._title_field.set_count(len(draft.title), TITLE_LIMIT)
        self._text_field.set_count(state.length, limits.characters)
        self._first_comment.count(state.comment_length, limits.characters)
        self._go.setEnabled(state.can_check)
        problem = ""
        if state.has_too_many_pictures:
            problem = self.tr("{count} photos: this server takes {limit} in one post.").format(
                count=len(draft.pictures), limit=limits.pictures
            )
        self._text_field.set_problem(problem)

    @Slot()
    def _show_server_options(self) -> None:
        """Show what depends on the account's server."""
        for part in (self._language, self._controls, self._place):
            part.show_draft()

    @Slot(int)
    def _act_on_empty(self, index: int) -> None:
        if index == 0:
            self._album.choose_files()
        else:
            self.destination_requested.emit(RollDestination())

    @Slot()
    def _open_review(self) -> None:
        self.destination_requested.emit(ReviewDestination())
