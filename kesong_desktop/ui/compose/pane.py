"""The compose pane."""

from collections.abc import Iterator

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
from kesong_desktop.ui.widgets.parts.part_queue import PartQueue

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
        self._parts = PartQueue(self._make_rest(), self)
        self._parts.completed.connect(self._show_rest)
        self.complete(self._text, self._tags)
        self.follow(self._text)
        presenter.state_changed.connect(self._show_state)
        presenter.review_started.connect(self._open_review)
        presenter.audience.changed.connect(self._show_server_options)

    @property
    def is_complete(self) -> bool:
        """Whether all fields are made."""
        return self._parts.is_complete

    def entered(self) -> None:
        """Show the open draft; the fields that are not made yet follow in the next turns of the event loop."""
        super().entered()
        self._parts.start()

    def _build_top(self) -> None:
        self._top = top = TopBar(self.tr("New post"), has_line=True)
        top.set_remark(self.tr("Saved as you type"))
        self._go = button(self.tr("Check and publish"), kind="filled")
        set_tip(self._go, self.tr("Check and publish (Ctrl+Enter)"))
        self._go.clicked.connect(self.check)
        top.add(self._go)
        self.column.addWidget(top)

    def _build_body(self) -> None:
        # From the outside: a widget is styled, with all that is in it, each time that it is put into another one.
        context = self.context
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.column.addLayout(row, 1)
        self._left = QStackedWidget()
        row.addWidget(self._left, 1)
        # Many pictures take several rows, which have no room below a preview in a low window.
        album_area = QScrollArea()
        album_area.setFrameShape(QFrame.Shape.NoFrame)
        album_area.setWidgetResizable(True)
        album_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        album_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._left.addWidget(album_area)
        album_page = QWidget()
        album_area.setWidget(album_page)
        inside = QVBoxLayout(album_page)
        inside.setContentsMargins(PANE_MARGIN, PANE_MARGIN - 4, PANE_MARGIN, 8)
        inside.addWidget(self._album)
        empty = EmptyState(
            context.theme,
            context.icons,
            "image",
            self.tr("Add photos or videos"),
            self.tr("Drop or paste them here, or choose files. A post can also be text only."),
            [(self.tr("Choose files…"), "plain"), (self.tr("Open camera roll"), "plain")],
            self._left,
        )
        empty.acted.connect(self._act_on_empty)
        self._left.addWidget(empty)
        self._inspector = QFrame()
        row.addWidget(self._inspector)
        self._build_inspector()

    def _build_inspector(self) -> None:
        self._inspector.setProperty("role", "inspector")
        outside = QVBoxLayout(self._inspector)
        outside.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outside.addWidget(area)
        inside = QWidget()
        area.setWidget(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(18)
        column.addWidget(self._audience_choice)
        # Tab follows the order in which widgets get their parent.
        self._title = QLineEdit()
        self._title.setMaxLength(200)
        self._title.textEdited.connect(self._write)
        self._title_field = Field(self.tr("Title"), self._title, inside)
        column.addWidget(self._title_field)
        self._text = GrowingText(5, 14)
        self._text.setPlaceholderText(self.tr("What is it about?"))
        self._text.edited.connect(self._write)
        self._text_field = Field(self.tr("Text"), self._text, inside)
        column.addWidget(self._text_field)
        self._tags = TagField(self.context.icons)
        self._tags.changed.connect(self._write)
        self._all_tags = TagRow(self.context, self._presenter, self._tag_sets, self._tags, self)
        self._all_tags.say.connect(self.say)
        column.addWidget(self._all_tags)
        column.addStretch(1)
        self._fields, self._inside = column, inside

    def _make_rest(self) -> Iterator[None]:
        """Make the fields below the tags, which are used less; yields after some of them."""
        inside, icons = self._inside, self.context.icons
        self._warning = QLineEdit()
        self._warning.textEdited.connect(self._write)
        self._language = LanguageChoice(self._presenter)
        self._add(Field(self.tr("Content warning (optional)"), self._warning, inside))
        self._add(Field(self.tr("Language"), self._language, inside))
        self._controls = ReplyControls(self._presenter, inside)
        self._add(self._controls)
        # Now: what shows nothing for this post must not appear for a moment.
        self._language.show_draft()
        self._controls.show_draft()
        yield
        self._place = PlaceRow(
            self.context,
            self._presenter,
            self._suggestions,
            photo=lambda: self._album.current_path,
            parent=inside,
        )
        self._first_comment = FirstComment(self.context, self._draft_session, self._suggestions)
        for part in (divider(inside), self._place, divider(inside), self._first_comment):
            self._add(part)
        review = button(
            self.tr("Make this a review"),
            kind="quiet",
            icon=icons.icon("star"),
            flush="left",
            parent=inside,
        )
        review.clicked.connect(self._presenter.make_review)
        self._fields.insertWidget(self._fields.count() - 1, review, 0, Qt.AlignmentFlag.AlignLeft)
        self._place.show_draft()
        self._first_comment.show_draft(self._draft_session.draft.first_comment)
        self._draft_session.opened.connect(self._place.reset)

    def _add(self, part: QWidget) -> None:
        self._fields.insertWidget(self._fields.count() - 1, part)

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
        self._text.show_text(draft.text)
        if self._tags.tags() != draft.tags:
            self._tags.set_tags(draft.tags)
        self._album.show_draft(self._audience.capability)
        self._is_showing = False
        self._show_rest()
        self._show_state(self._presenter.state)

    @Slot()
    def _show_rest(self) -> None:
        """Show the open draft in the fields below the tags, if they are made."""
        if not self._parts.is_complete:
            return
        draft, state = self._draft_session.draft, self._presenter.state
        self._is_showing = True
        show_line(self._warning, draft.spoiler)
        self._first_comment.show_draft(draft.first_comment)
        self._first_comment.count(state.comment_length, state.capability.limits.characters)
        self._is_showing = False
        self._show_server_options()

    @Slot()
    def _write(self) -> None:
        if not self._is_showing:
            self._parts.finish()
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
        if self._parts.is_complete:
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
        if self._parts.is_complete:
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
