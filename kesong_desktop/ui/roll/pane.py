"""The camera roll."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QLineEdit, QSlider, QStackedWidget, QWidget

from kesong_desktop.actions import rolling
from kesong_desktop.errors import FolderAway, KesongError, Unreadable
from kesong_desktop.model.event import DraftsChanged, Event, JobChanged, RollChanged, RollProgress
from kesong_desktop.model.photo import AWAY, Photo, PhotoId
from kesong_desktop.roll.archives.parts import is_unpacked
from kesong_desktop.ui import incoming, messages
from kesong_desktop.ui.pane import Pane, TopBar
from kesong_desktop.ui.roll.filters import Filters, Offer
from kesong_desktop.ui.roll.importing import ImportSheet
from kesong_desktop.ui.roll.looking import Looking
from kesong_desktop.ui.roll.reading import Reading
from kesong_desktop.ui.roll.shown import Order, Shown
from kesong_desktop.ui.roll.view import LARGEST, MIDDLE, SMALLEST, RollView
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.empty import EmptyState
from kesong_desktop.ui.widgets.look import menu, menu_words, set_tip
from kesong_desktop.ui.widgets.selection_bar import SelectionBar

_TYPED_MS = 150
_SETTLE_MS = 300


class RollPane(Pane):
    """Photos of the chosen folders. ``post_wanted`` and ``review_wanted`` carry the paths selected."""

    say = Signal(str)
    post_wanted = Signal(list)
    review_wanted = Signal(list)

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(stage, parent)
        self._reading = Reading(stage, self)
        self._reading.read_on.connect(self._take_known)
        self._reading.arranged.connect(self._show)
        self._reading.failed.connect(self._unread)
        self._found: frozenset[PhotoId] | None = None
        self._away: frozenset[str] = frozenset()
        self._opened: frozenset[PhotoId] = frozenset()
        self._just_opened: PhotoId | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._read)
        self._build_top()
        self._build_filters()
        self._build_body()

    def entered(self) -> None:
        """Show what is known."""
        self._read()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, event: Event) -> None:
        """Show what changed; a scan tells often, so it settles first."""
        match event:
            case RollChanged() | DraftsChanged() | JobChanged():
                if not self._settle.isActive():
                    self._settle.start()
            case RollProgress(_, seen, done, others):
                self._top.set_remark(
                    "" if done else self.tr("Still looking: {0} files so far").format(f"{seen:,}")
                )
                if done:
                    self._settle.start()
                if others:
                    words = self.tr(
                        "{0} belongs to another program: export pictures from it to have them here."
                    )
                    self.say.emit(words.format(others[0]))

    @Slot(str)
    def add_files(self, paths: list[str]) -> bool:
        """Folders become part of the roll; files are for a post."""
        for folder in incoming.folders(paths):
            self.add_folder(folder)
        archives = incoming.archives(paths)
        if archives:
            self.import_archive(archives)
            if len(incoming.files(paths)) > len(archives):
                self.say.emit(self.tr("Only the archive was taken. Bring the other files in by themselves."))
        return not incoming.files(paths) or bool(archives)

    def add_folder(self, folder: str) -> None:
        """Make a folder part of the roll, and look through it; an archive that was unpacked is imported, if that is wanted."""
        if is_unpacked(Path(folder)):
            self.import_archive([folder])
            return
        try:
            self.stage.add_folder(folder)
        except KesongError as error:
            self.say.emit(messages.sentence(error))
            return
        self._top.set_remark(self.tr("Looking…"))

    @property
    def floor_px(self) -> int:
        """The bar of what is selected stays free."""
        return self._bar.height() + PANE_MARGIN if self._bar.isVisible() else 0

    # --- building -----------------------------------------------------------------------------------------------------------

    def _build_top(self) -> None:
        icons = self.stage.icons
        self._top = TopBar(self.tr("Camera roll"))
        self._folders = button(self.tr("Folders"), icon=icons.icon("folder-open"))
        self._folders.clicked.connect(self._folder_menu)
        self._zoom = QSlider(Qt.Orientation.Horizontal)
        self._zoom.setRange(SMALLEST, LARGEST)
        self._zoom.setValue(MIDDLE)
        self._zoom.setSingleStep(32)
        self._zoom.setMinimumWidth(80)
        self._zoom.setMaximumWidth(120)
        self._zoom.setAccessibleName(self.tr("Size of the pictures"))
        set_tip(self._zoom, self.tr("Size of the pictures (Ctrl and the wheel)"))
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Name, camera, 2024-03"))
        self._search.setAccessibleName(self.tr("Search the roll"))
        set_tip(self._search, self.tr("Words of name, folder, camera, caption and day; or place:48.2,16.4"))
        self._search.setClearButtonEnabled(True)
        self._search.setMinimumWidth(96)
        self._search.setMaximumWidth(210)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_MS)
        self._typed.timeout.connect(self._find)
        self._search.textChanged.connect(self._typed.start)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search)
        self._top.add(self._search)
        self._top.add(self._zoom)
        self._top.add(self._folders)
        self.column.addWidget(self._top)

    def _build_filters(self) -> None:
        self._filters = Filters(self.stage.icons, self._today)
        self._filters.changed.connect(self._filter)
        self.column.addWidget(self._filters)

    def _today(self) -> date:
        return date.fromtimestamp(self.stage.desk.clock())  # noqa: DTZ012 - the person's own day

    def _build_body(self) -> None:
        stage = self.stage
        self._view = RollView(stage)
        self._looking = Looking(stage, self._view, self)
        self._looking.rater.changed.connect(self._rated)
        self._looking.rater.say.connect(self.say)
        self._view.selection_changed.connect(self._show_selection)
        self._view.activated.connect(self._post)
        self._view.refused.connect(self._refuse)
        self._view.pile_wanted.connect(self._turn_pile)
        self._view.zoomed.connect(self._zoom.setValue)
        self._zoom.valueChanged.connect(self._view.set_tile_px)
        self._empty = EmptyState(
            stage.theme,
            stage.icons,
            "image",
            self.tr("Show me your pictures"),
            self.tr("Choose the folders to look in. Files are only read, never moved or changed."),
            [(self.tr("Use Pictures folder"), "filled"), (self.tr("Choose…"), "plain")],
        )
        self._empty.acted.connect(self._act_on_empty)
        self._none = EmptyState(
            stage.theme,
            stage.icons,
            "image",
            self.tr("Nothing of that kind"),
            self.tr("No file in your folders fits what is chosen above."),
        )
        self._stack = QStackedWidget()
        for page in (self._view, self._empty, self._none):
            self._stack.addWidget(page)
        self.column.addWidget(self._stack, 1)
        self._bar = SelectionBar(stage.theme, stage.icons, self)
        self._bar.emptied.connect(self._view.select_none)
        self._bar.add_action(self.tr("Quick look"), "quiet", stage.icons.icon("eye")).clicked.connect(
            self._looking.look_at_chosen
        )
        self._bar.add_action(self.tr("New review"), "plain", stage.icons.icon("star")).clicked.connect(
            self._review
        )
        self._post_button = self._bar.add_action(
            self.tr("New post"), "filled", stage.icons.icon("note-pencil", "on_accent")
        )
        self._post_button.clicked.connect(self._post)

    # --- reading ------------------------------------------------------------------------------------------------------------

    @Slot()
    def _read(self) -> None:
        self._reading.read()

    @Slot(object)
    def _unread(self, error: BaseException) -> None:
        self.say.emit(messages.sentence(error))

    @Slot()
    def _take_known(self) -> None:
        away = self.stage.desk.scanner.roots.away
        if away != self._away:  # what could not be read on a card that is back can be read
            self._away = away
            self.stage.pictures.ask_again()
        known = self._reading.known
        self._looking.rater.renew(known.ratings)
        self._take_ratings()
        self._filters.set_offer(Offer(known.cameras, known.years, bool(known.ratings)))
        self._filter()

    def _take_ratings(self) -> None:
        ratings = self._looking.rater.ratings
        self._reading.set_ratings(ratings)
        self._view.set_ratings(ratings)

    @Slot()
    def _filter(self) -> None:
        filters = self._filters
        order = Order(filters.folds, filters.by_moment, self._opened)
        self._reading.arrange(filters.wanted(self._found), order)

    @Slot(object)
    def _show(self, shown: Shown) -> None:
        known = self._reading.known
        self._view.show_roll(shown)
        if self._just_opened is not None:
            self._view.go_to_pile(self._just_opened)
            self._just_opened = None
        has_any = bool(known.photos)
        if shown.photos:
            self._stack.setCurrentWidget(self._view)
            if (
                self.isVisible() and self.window().hasFocus()
            ):  # the first photos came: keys that went nowhere are for them
                self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            has_folders = bool(self.stage.desk.roll_folders.all())
            self._stack.setCurrentWidget(self._none if has_folders and has_any else self._empty)
        for widget in (self._filters, self._zoom, self._search):
            widget.setVisible(has_any)
        if has_any:
            self._top.set_remark(self._count(shown, len(known.photos), known.total))

    def _count(self, shown: Shown, known: int, total: int) -> str:
        if shown.fits + shown.apart != known:
            return self.tr("{0} of {1} photos and clips").format(f"{shown.fits:,}", f"{total:,}")
        words = self.tr("{0} photos and clips").format(f"{total - shown.apart:,}")
        if not shown.apart:
            return words
        several, one = self.tr("{0} screenshots set apart"), self.tr("{0} screenshot set apart")
        apart = several if shown.apart > 1 else one
        return f"{words} · {apart.format(f'{shown.apart:,}')}"

    @Slot(object)
    def _turn_pile(self, key: PhotoId) -> None:
        """Open a stack, or fold it."""
        self._opened ^= {key}
        self._just_opened = key
        self._filter()

    @Slot()
    def _find(self) -> None:
        words = self._search.text().strip()
        if words:
            find = partial(self.stage.desk.library.find, words)
            self.stage.work(find, self, partial(self._take_found, words), self._unread)
        else:
            self._found = None
            self._filter()

    def _take_found(self, words: str, found: frozenset[PhotoId]) -> None:
        if words == self._search.text().strip():  # else something else is searched for by now
            self._found = found
            self._filter()

    @Slot()
    def search(self) -> None:
        """The keys go to the search."""
        if self._search.isVisible():
            self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._search.selectAll()

    # --- what a person does -------------------------------------------------------------------------------------------------

    @Slot()
    def _show_selection(self) -> None:
        chosen = self._view.chosen
        if not chosen:
            self._bar.hide()
            return
        placed = sum(photo.has_place for photo in chosen)
        size = messages.megabytes(sum(photo.bytes for photo in chosen))
        detail = self.tr("{0} · {1} have a place").format(size, placed) if placed else size
        self._bar.set_text(self.tr("{0} selected").format(len(chosen)), detail)
        self._post_button.setText(self.tr("New post with {0}").format(len(chosen)))
        self._bar.show()
        self._bar.place()

    @Slot()
    def _post(self) -> None:
        if paths := self._picked():
            self._view.select_none()
            self.post_wanted.emit(paths)

    @Slot()
    def _review(self) -> None:
        if paths := self._picked():
            self._view.select_none()
            self.review_wanted.emit(paths)

    def _picked(self) -> list[str]:
        """The files that are meant."""
        chosen = self._view.meant
        if chosen and all(photo.problem for photo in chosen):
            self._refuse(chosen[0])
        return [photo.path for photo in chosen if not photo.problem]

    @Slot(object)
    def _refuse(self, photo: Photo) -> None:
        """Say why it cannot be used, and what to do."""
        is_away = photo.problem == AWAY
        error = (
            FolderAway(photo.folder)
            if is_away
            else Unreadable(photo.path, photo.problem, detail=photo.problem_detail)
        )
        self.say.emit(messages.sentence(error))

    @Slot()
    def _rated(self) -> None:
        """Ratings are not what they were; a filter may hide what was just rated."""
        self._take_ratings()
        if self._filters.minds_ratings:
            self._filter()

    @Slot(int)
    def _act_on_empty(self, index: int) -> None:
        if index == 0:
            self.add_folder(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))
        else:
            self._choose_folder()

    @Slot()
    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder with pictures"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.add_folder)
        dialog.open()

    @Slot()
    def import_archive(self, paths: Sequence[str] = ()) -> None:
        """Look into an Instagram export or a Google Takeout, and bring what a person agrees to."""
        sheet = ImportSheet(self.stage, self.window())
        sheet.scan_wanted.connect(self.stage.scans.scan)
        sheet.closed.connect(sheet.deleteLater)
        sheet.ask(paths)

    @Slot()
    def _folder_menu(self) -> None:
        icons, shown = self.stage.icons, menu(self)
        shown.addAction(icons.icon("plus"), self.tr("Add a folder…"), self._choose_folder)
        shown.addAction(icons.icon("archive"), self.tr("Import an archive…"), self.import_archive)
        folders = self.stage.desk.roll_folders.all()
        if folders:
            shown.addAction(icons.icon("arrow-clockwise"), self.tr("Look through all again"), self.refresh)
            shown.addSeparator()
        for folder in folders:
            words = menu_words(self.tr("Take out {0}").format(folder))
            shown.addAction(icons.icon("x"), words, partial(self._remove, folder))
        shown.popup(self._folders.mapToGlobal(self._folders.rect().bottomLeft()))

    @Slot()
    def refresh(self) -> None:
        """Look through all folders again."""
        for folder in self.stage.desk.roll_folders.all():
            self.stage.scans.scan(folder)

    def _remove(self, folder: str) -> None:
        rolling.remove_folder(self.stage.desk, folder)
        self._read()
        self.say.emit(
            self.tr("{0} is no longer part of the roll. Its files are as they were.").format(folder)
        )
