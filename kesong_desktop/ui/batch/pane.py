"""The batch pane: a table of posts, actions for the selected ones, and the photos of the current post."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kesong_desktop.model.batch import edit
from kesong_desktop.model.batch.mend import MendRules
from kesong_desktop.ui.batch.action_bar import ActionBar
from kesong_desktop.ui.batch.batch_dialogs import BatchDialogs
from kesong_desktop.ui.batch.batch_edits import BatchEdits
from kesong_desktop.ui.batch.cell_delegate import CellDelegate
from kesong_desktop.ui.batch.findings.finding_controller import FindingController
from kesong_desktop.ui.batch.model import BatchColumn, BatchModel
from kesong_desktop.ui.batch.photo_row import PhotoRow
from kesong_desktop.ui.batch.photo_work import PhotoWork
from kesong_desktop.ui.batch.plan_transfer import PlanTransfer
from kesong_desktop.ui.batch.post_placement import PostPlacement
from kesong_desktop.ui.batch.presenter import BatchPresenter, lossless_count
from kesong_desktop.ui.batch.search.cell_finder import CellFinder
from kesong_desktop.ui.batch.search.find_bar import FindBar
from kesong_desktop.ui.batch.table_view import BatchTableView
from kesong_desktop.ui.shell.destination import (
    BatchDestination,
    Destination,
    DraftDestination,
    RollDestination,
)
from kesong_desktop.ui.shell.pane import Pane, TopBar
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import set_tip
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.empty_state import EmptyState

_WIDE_PX, _WIDEST_PX, _LOW_PX = 900, 1250, 640
_BRIEF = frozenset({"edits", "merge", "split", "drafts", "remove"})
"""Actions whose icons say enough in a pane that is not very wide."""
_LEAST_CHOICES = 2
"""One account, and the default."""
_PLAN_ENDINGS = (".csv", ".tsv", ".json")
Choices = Callable[[], list[tuple[str, str]]]


class BatchPane(Pane):
    """Many posts at once. ``choices`` gives for a column its texts and their names, ``look_name`` the name of a look.

    ``queued`` carries the number of posts that were put into the outbox.
    """

    queued = Signal(int)

    def __init__(
        self,
        context: UiContext,
        presenter: BatchPresenter,
        photos: PhotoWork,
        *,
        plans: PlanTransfer,
        placement: PostPlacement,
        rules: MendRules,
        choices: dict[BatchColumn, Choices],
        look_name: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._presenter = presenter
        presenter.setParent(self)
        self._choices = choices
        self._work = photos
        self._placement = placement
        self._plans = plans
        self._dialogs = BatchDialogs(presenter, photos, self._plans, self)
        self._edits = BatchEdits(presenter)
        self._model = BatchModel(self._edits.put, look_name, self)
        self._delegate = CellDelegate(context, {}, self)
        self.table = BatchTableView(context, self._model, self._delegate)
        self.photos = PhotoRow(context)
        self._findings = FindingController(context, presenter, rules, self.table, self.photos, self)
        self.findings = self._findings.strip
        self._build_top()
        self._build_bars()
        self._build_body()
        self._connect()

    @Slot()
    def fit(self) -> None:
        """Leave out the words of the buttons beside "Queue" in a narrow window."""
        is_wide = self.width() >= self.px(_WIDE_PX)
        for made, name in ((self._group, self.tr("Group photos")), (self._plan, self.tr("Plan"))):
            made.setText(name if is_wide else "")
            made.setAccessibleName(name)
            set_tip(made, "" if is_wide else name)
        brief = () if self.width() >= self.px(_WIDEST_PX) else _BRIEF
        self._bar.set_narrow(narrow=not is_wide, brief=brief)
        is_low = self.height() < self.px(_LOW_PX)
        self.findings.set_low(is_low=is_low)
        self.photos.set_low(is_low=is_low)
        self._show()

    def entered(self) -> None:
        """Read the kept batch, and give the table the focus."""
        self._delegate.choices = {column: make() for column, make in self._choices.items()}
        has_others = len(self._delegate.choices[BatchColumn.ACCOUNT]) > _LEAST_CHOICES
        self.table.hide_column(BatchColumn.ACCOUNT, is_hidden=not has_others)
        self.table.fit()
        self._presenter.load()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrive(self, destination: Destination) -> None:
        """Add the photos that were chosen elsewhere."""
        if isinstance(destination, BatchDestination) and destination.paths:
            self._work.add_photos(destination.paths)

    def focus_search(self) -> bool:
        """Find words in the table."""
        return self._finder.open()

    def go_back(self) -> None:
        """Close the bar of find and replace, and give the table the focus."""
        self._finder.close()

    def go_on(self) -> None:
        """Queue all posts that are ready."""
        self._dialogs.ask_queue()

    def choose_files(self) -> bool:
        """Open a dialog for a plan."""
        self._dialogs.choose_plan()
        return True

    def add_files(self, paths: list[str]) -> bool:
        """Plans are read; photos become posts."""
        plans = [path for path in paths if path.lower().endswith(_PLAN_ENDINGS)]
        for path in plans:
            self._plans.import_plan(path)
        if photos := [path for path in paths if path not in plans]:
            self._work.add_photos(photos)
        return True

    @property
    def presenter(self) -> BatchPresenter:
        """Return the presenter of the pane."""
        return self._presenter

    @property
    def floor_px(self) -> int:
        """The height of the findings and photos below the table, which a toast must not cover."""
        return sum(part.height() for part in (self.findings, self.photos) if part.isVisible())

    def _build_top(self) -> None:
        icons = self.context.icons
        self._top = TopBar(self.tr("Batch"))
        self._group = button(self.tr("Group photos"), icon=icons.icon("squares-four"))
        self._group.clicked.connect(self._work.find_groupings)
        self._plan = button(self.tr("Plan"), icon=icons.icon("table"))
        self._plan.clicked.connect(self._open_plan_menu)
        self._fix_all = button("", icon=icons.icon("magic-wand"))
        set_tip(self._fix_all, self.tr("Applies every fix that loses nothing. It can be undone."))
        self._fix_all.clicked.connect(self._findings.fix_everything)
        self._queue = button(self.tr("Queue"), kind="filled", icon=icons.icon("tray", "on_accent"))
        self._queue.clicked.connect(self._dialogs.ask_queue)
        for widget in (self._group, self._plan, self._fix_all, self._queue):
            self._top.add(widget)

    def _build_bars(self) -> None:
        bar = self._bar = ActionBar(self.context)
        bar.add_choice("look", self.tr("Look"), "magic-wand", self._choices[BatchColumn.LOOK])
        bar.add_choice("crop", self.tr("Crop"), "crop", self._choices[BatchColumn.CROP])
        bar.add_choice("visibility", self.tr("Visible to"), "eye", self._choices[BatchColumn.VISIBILITY])
        bar.add_choice("account", self.tr("Account"), "user", self._choices[BatchColumn.ACCOUNT])
        bar.add_action("edits", self.tr("Copy edits of the first photo"), "copy")
        bar.add_action("tags", self.tr("Add tags"), "hash")
        bar.add_action("template", self.tr("Caption template"), "text-t")
        bar.add_action("comment", self.tr("First comment"), "chat-circle")
        bar.add_action("spread", self.tr("Spread over days"), "calendar-blank")
        bar.add_action("slots", self.tr("Fill posting times"), "clock")
        bar.add_action("fix", self.tr("Fix all"), "magic-wand")
        bar.add_action("merge", self.tr("Merge"), "arrows-in-simple")
        bar.add_action("split", self.tr("Split into single photos"), "arrows-out-simple")
        bar.add_action("drafts", self.tr("Save as drafts"), "note-pencil")
        bar.add_action("remove", self.tr("Remove"), "trash")
        self.find_bar = FindBar(self.context)
        self._finder = CellFinder(self._presenter, self.table, self.photos, self.find_bar, say=self.say.emit)

    def _build_body(self) -> None:
        self.column.addWidget(self._top)
        self._stack = QStackedWidget()
        self.column.addWidget(self._stack, 1)
        empty = EmptyState(
            self.context.theme,
            self.context.icons,
            "squares-four",
            self.tr("Many posts at once"),
            self.tr(
                "Select photos in the camera roll and choose “Make many posts”, or open a plan from a spreadsheet."
            ),
            [(self.tr("Camera roll"), "filled"), (self.tr("Open a plan…"), "plain")],
        )
        empty.acted.connect(self._act_on_empty)
        filled = QWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(filled)
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._bar, self.find_bar):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.findings)
        column.addWidget(self.photos)

    def _connect(self) -> None:
        presenter, table, photos = self._presenter, self.table, self.photos
        presenter.changed.connect(self._show)
        presenter.say.connect(self.say)
        presenter.queued.connect(self.queued)
        self._edits.rows_moved.connect(table.select_rows)
        self._edits.photo_moved.connect(photos.show_photo)
        table.texts_put.connect(self._edits.put_all)
        table.clipboard.left_out.connect(self._edits.tell_left_out)
        table.fill_wanted.connect(self._edits.fill_down)
        table.rows_moved.connect(self._edits.move_rows)
        table.picture_dropped.connect(self._edits.drop_picture)
        table.rows_merged.connect(self._edits.merge_rows)
        table.picture_parted.connect(self._edits.part_picture)
        table.row_opened.connect(self._open_row)
        table.cells_selected.connect(self._show_selection)
        photos.alt_written.connect(self._edits.write_alt)
        photos.split_wanted.connect(self._edits.split)
        photos.strips_wanted.connect(self._work.make_strips)
        photos.moved.connect(self._edits.move_picture)
        self._work.groupings_found.connect(partial(self._dialogs.open_groupings, self._group))
        self._findings.offered.connect(self.offered)
        self._findings.review_wanted.connect(self._placement.open_as_draft)
        self._placement.draft_opened.connect(self._open_draft)
        self._bar.chosen.connect(self._choose)
        self._bar.acted.connect(self._act)
        for key, act in (
            (QKeySequence(QKeySequence.StandardKey.Undo), presenter.undo),
            (QKeySequence("Ctrl+Y"), presenter.redo),
            (QKeySequence("Ctrl+Shift+Z"), presenter.redo),
            (QKeySequence("Ctrl+H"), self._finder.open_replace),
            (QKeySequence("Ctrl+M"), partial(self._act, "merge")),
            (QKeySequence("Ctrl+."), self._findings.open),
            (QKeySequence("Ctrl+Shift+M"), partial(self._act, "fix")),
        ):
            shortcut = QShortcut(key, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    @property
    def rows(self) -> list[int]:
        """The rows of the table that are selected."""
        return self.table.selected_rows

    @Slot()
    def _show(self) -> None:
        presenter = self._presenter
        posts = presenter.posts
        self._stack.setCurrentIndex(bool(posts))
        checks = presenter.row_checks()
        drafts = [post.draft for post in posts]
        for column, is_used in (
            (BatchColumn.WARNING, any(one.spoiler for one in drafts)),
            (BatchColumn.PLACE, any(one.place for one in drafts)),
            (BatchColumn.COMMENT, any(one.first_comment for one in drafts)),
        ):
            self.table.hide_column(column, is_hidden=not is_used)
        self.table.show_posts(posts, checks)
        photos = sum(len(one.pictures) for one in drafts)
        title = self.tr("{posts} from {photos}").format(
            posts=self.tr("%n post(s)", "", len(posts)), photos=self.tr("%n photo(s)", "", photos)
        )
        self._top.set_title(title if posts else self.tr("Batch"))
        self._top.set_remark(presenter.tasks.words() or (self.tr("Saved as you type") if posts else ""))
        self.table.set_locked(is_locked=presenter.tasks.is_locked)
        self.photos.alt.setReadOnly(presenter.tasks.is_locked)
        ready = sum(check.is_ready for check in checks)
        is_wide = self.width() >= self.px(_WIDE_PX)
        self._queue.setText(
            self.tr("Queue %n ready post(s)", "", ready)
            if is_wide
            else self.tr("Queue %n post(s)", "", ready)
        )
        self._queue.setEnabled(bool(ready) and not presenter.tasks.is_locked)
        self._queue.setVisible(bool(posts))
        self._group.setVisible(bool(photos))
        fixable = lossless_count(checks)
        self._fix_all.setVisible(bool(fixable))
        name = self.tr("Fix all (%n)", "", fixable)
        self._fix_all.setText(name if self.width() >= self.px(_WIDE_PX) else QLocale().toString(fixable))
        self._fix_all.setAccessibleName(name)
        self._finder.refresh()
        self._show_selection()

    @Slot()
    def _show_selection(self) -> None:
        posts, rows = self._presenter.posts, self.rows
        many = any(len(posts[row].pictures) > 1 for row in rows if row < len(posts))
        self._bar.show_selection(len(rows), can_merge=len(rows) > 1, can_split=many)
        self._bar.offer("account", is_offered=not self.table.isColumnHidden(BatchColumn.ACCOUNT))
        shown = [row for row in rows if row < len(posts)]
        self._bar.offer("fix", is_offered=bool(self._findings.fixable_count(shown)))
        self._findings.show_rows(shown)
        row = self.table.currentIndex().row()
        if not 0 <= row < len(posts):
            self.photos.show_post(-1, "", ())
            return
        post = posts[row]
        title = post.draft.name or self.tr("Post {number}").format(number=row + 1)
        self.photos.show_post(row, title, post.pictures)

    @Slot(str, str)
    def _choose(self, column: str, text: str) -> None:
        self._edits.put_all({(row, column): text for row in self.rows})

    @Slot(str)
    def _act(self, name: str) -> None:
        rows = self.rows
        if not rows:
            return
        if name == "merge":
            self._presenter.change(lambda posts: edit.merged(posts, rows))
            self.table.select_rows(rows[0], rows[0])
        elif name == "split":
            self._edits.split_apart(rows)
        elif name == "remove":
            self._presenter.change(lambda posts: edit.removed(posts, rows))
        elif name == "slots":
            self._placement.fill_times(rows)
        elif name == "drafts":
            self._placement.move_to_drafts(rows)
        elif name == "fix":
            self._findings.fix(rows)
        elif name == "edits":
            self._presenter.change(lambda posts: edit.with_edits_of(posts, rows[0], rows))
        else:
            self._dialogs.ask(name, rows)

    @Slot(int, int)
    def _open_row(self, row: int, column: int) -> None:
        """Lead from a check to what was found, from photos and descriptions to the first photo without one."""
        self._show_selection()
        if column == BatchColumn.CHECK:
            self._findings.open()
            return
        pictures = self._presenter.posts[row].pictures
        number = next((n for n, one in enumerate(pictures) if not one.alt.strip()), 0)
        if pictures:
            self.photos.show_photo(number)
            self.photos.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(str)
    def _open_draft(self, draft_id: str) -> None:
        self.destination_requested.emit(DraftDestination(draft_id))

    @Slot()
    def _open_plan_menu(self) -> None:
        self._dialogs.open_plan_menu(self._plan)

    @Slot(int)
    def _act_on_empty(self, index: int) -> None:
        if index == 0:
            self.destination_requested.emit(RollDestination())
        else:
            self._dialogs.choose_plan()
