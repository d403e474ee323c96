"""Making a post."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kesong_desktop.errors import InvalidInput
from kesong_desktop.model.caption import TITLE_LIMIT
from kesong_desktop.model.draft import ReviewForm
from kesong_desktop.ui.compose.controls import Controls
from kesong_desktop.ui.compose.language import LanguageChoice
from kesong_desktop.ui.compose.place import PlaceRow
from kesong_desktop.ui.compose.tags import Tags
from kesong_desktop.ui.drafting import Drafting
from kesong_desktop.ui.making import MakingPane
from kesong_desktop.ui.pane import TopBar
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.chips import TagField
from kesong_desktop.ui.widgets.empty import EmptyState
from kesong_desktop.ui.widgets.field import Field, GrowingText, show_line
from kesong_desktop.ui.widgets.look import divider, set_tip

_WIDE, _NARROW, _WIDE_FROM = 432, 352, 972


class ComposePane(MakingPane):
    """The draft in hand as a post. ``check_wanted`` goes on, ``review_wanted`` makes it a review."""

    review_wanted = Signal()
    roll_wanted = Signal()

    def __init__(self, stage: Stage, drafting: Drafting, parent: QWidget | None = None) -> None:
        super().__init__(stage, drafting, has_preview=True, parent=parent)
        self._build_top()
        self._build_body()
        self.complete(self._text, self._tags)
        self.follow(self._text)

    # --- building -----------------------------------------------------------------------------------------------------------

    def _build_top(self) -> None:
        self._top = top = TopBar(self.tr("New post"), has_line=True)
        top.set_remark(self.tr("Saved as you type"))
        self._go = button(self.tr("Check and publish"), kind="filled")
        set_tip(self._go, self.tr("Check and publish (Ctrl+Enter)"))
        self._go.clicked.connect(self.check_wanted)
        top.add(self._go)
        self.column.addWidget(top)

    def _build_body(self) -> None:
        stage = self.stage
        empty = EmptyState(
            stage.theme,
            stage.icons,
            "image",
            self.tr("Add pictures"),
            self.tr("Drop them here, paste them, or choose. A post may also be words alone."),
            [(self.tr("Choose files…"), "plain"), (self.tr("From the camera roll"), "plain")],
        )
        empty.acted.connect(self._act_on_empty)
        self._left = QStackedWidget()
        album_page = QWidget()
        inside = QVBoxLayout(album_page)
        inside.setContentsMargins(PANE_MARGIN, PANE_MARGIN, PANE_MARGIN, 12)
        inside.addWidget(self._album)
        self._left.addWidget(album_page)
        self._left.addWidget(empty)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, 1)
        row.addWidget(self._build_inspector())
        self.column.addLayout(row, 1)

    def _build_inspector(self) -> QWidget:
        icons = self.stage.icons
        self._inspector = QFrame()
        self._inspector.setProperty("role", "inspector")
        outside = QVBoxLayout(self._inspector)
        outside.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
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
        self._warning.setPlaceholderText(self.tr("None"))
        self._warning.textEdited.connect(self._write)
        self._all_tags = Tags(self.stage, self._drafting, self._tags, self)
        self._all_tags.say.connect(self.say)
        self._language = LanguageChoice(self.stage, self._drafting, self._audience)
        self._controls = Controls(self._drafting, self._audience)
        self._place = PlaceRow(
            self.stage,
            self._drafting,
            self._audience,
            self._suggestions,
            photo=lambda: self._album.current_path,
        )
        self._audience.changed.connect(self._show_wishes)
        review = button(self.tr("Make this a review"), kind="quiet", icon=icons.icon("star"))
        review.clicked.connect(self._make_review)
        for part in (
            self._audience,
            self._title_field,
            self._text_field,
            self._all_tags,
            Field(self.tr("Content warning"), self._warning),
            Field(self.tr("Language"), self._language),
            self._controls,
            divider(),
            self._place,
            divider(),
        ):
            column.addWidget(part)
        column.addWidget(review, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return self._inspector

    @Slot()
    def fit(self) -> None:
        """The inspector is wider where there is room."""
        wanted = self.px(_WIDE if self.width() >= self.px(_WIDE_FROM) else _NARROW)
        self._inspector.setFixedWidth(min(wanted, self.width() * 11 // 20))

    # --- showing and writing ------------------------------------------------------------------------------------------------

    @Slot()
    def show_draft(self) -> None:
        """Show the draft in hand."""
        draft = self._drafting.draft
        self._is_showing = True
        self._top.set_title(self.tr("Answer") if draft.in_reply_to_id else self.tr("New post"))
        self._audience.show_draft()
        show_line(self._title, draft.title)
        show_line(self._warning, draft.spoiler)
        self._text.show_text(draft.text)
        if self._tags.tags() != draft.tags:
            self._tags.set_tags(draft.tags)
        self._album.show_draft(self._audience.capability)
        self._show_wishes()
        self._is_showing = False
        self.count()

    @Slot()
    def _write(self) -> None:
        if not self._is_showing:
            self._drafting.change(
                title=self._title.text(),
                text=self._text.toPlainText(),
                tags=self._tags.tags(),
                spoiler=self._warning.text(),
            )

    @Slot()
    def count(self) -> None:
        """Tell how much room is left, and whether one can go on."""
        draft, limits = self._drafting.draft, self._audience.capability.limits
        self._left.setCurrentIndex(0 if draft.pictures else 1)
        self._all_tags.count()
        self._title_field.set_count(len(draft.title), TITLE_LIMIT)
        try:
            words = draft.wire_text()
        except InvalidInput:
            words = draft.text
        self._text_field.set_count(self._audience.capability.length(words, draft.spoiler), limits.characters)
        too_many = len(draft.pictures) > limits.pictures
        self._go.setEnabled(not draft.is_empty)
        if too_many:
            self._text_field.set_problem(
                self.tr("{0} pictures: this server takes {1} in one post.").format(
                    len(draft.pictures), limits.pictures
                )
            )
        else:
            self._text_field.set_problem("")

    @Slot()
    def _show_wishes(self) -> None:
        """What the account's server has a say in."""
        for part in (self._language, self._controls, self._place):
            part.show_draft()

    @Slot(int)
    def _act_on_empty(self, index: int) -> None:
        if index == 0:
            self._album.choose_files()
        else:
            self.roll_wanted.emit()

    @Slot()
    def _make_review(self) -> None:
        if self._drafting.draft.review is None:
            self._drafting.change(review=ReviewForm())
        self.review_wanted.emit()
