"""The camera roll."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QSlider, QStackedWidget, QWidget

from kesong_desktop.model.event import Event
from kesong_desktop.model.library.photo import Photo
from kesong_desktop.ui.images.media_viewer import ViewerFactory
from kesong_desktop.ui.roll.filter_bar import FilterBar
from kesong_desktop.ui.roll.photo_menu import PhotoMenu
from kesong_desktop.ui.roll.presenter import RollPage, RollPresenter, RollState
from kesong_desktop.ui.roll.roll_view import LARGEST, MIDDLE, SMALLEST, RollView
from kesong_desktop.ui.roll.viewer_controller import ViewerController
from kesong_desktop.ui.shell import incoming_files
from kesong_desktop.ui.shell.destination import BatchDestination, NewPostDestination, NewReviewDestination
from kesong_desktop.ui.shell.folder_question import ask_remove_folder
from kesong_desktop.ui.shell.pane import Pane, TopBar
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import menu, menu_words, set_tip
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.buttons import button, icon_button
from kesong_desktop.ui.widgets.empty_state import EmptyState
from kesong_desktop.ui.widgets.parts.search_line import SearchLine
from kesong_desktop.ui.widgets.selection_bar import SelectionBar

if TYPE_CHECKING:
    from kesong_desktop.actions.roll.archive_import import ArchiveImport

_TYPED_MS = 150
_SEARCH_MIN_PX, _SEARCH_MAX_PX, _ZOOM_FROM_PX = 120, 210, 560


class RollPane(Pane):
    """Photos of the chosen folders. ``today`` gives the current date, ``imports`` what imports archives."""

    def __init__(
        self,
        context: UiContext,
        presenter: RollPresenter,
        imports: "Callable[[], ArchiveImport]",
        make_viewer: ViewerFactory,
        *,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._presenter = presenter
        self._imports = imports
        presenter.setParent(self)
        self._build_top()
        self._filters = FilterBar(context.icons, today)
        self._filters.changed.connect(presenter.set_filter)
        self.column.addWidget(self._filters)
        self._build_body(make_viewer)
        self._build_selection_bar()
        presenter.changed.connect(self._show)
        presenter.remarked.connect(self._top.set_remark)
        presenter.index.changed.connect(self._show_index)
        presenter.index.follow()
        presenter.import_requested.connect(self.import_archive)
        presenter.pictures_outdated.connect(context.pictures.ask_again)
        presenter.ratings.changed.connect(self._show_ratings)
        presenter.say.connect(self.say)

    def entered(self) -> None:
        """Read the roll, and give the photos the focus."""
        self._presenter.read()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, event: Event) -> None:
        """Follow an event of the program."""
        self._presenter.take(event)

    def add_files(self, paths: list[str]) -> bool:
        """Folders are added to the roll, archives imported; other files are for a post."""
        for folder in incoming_files.folders(paths):
            self._presenter.add_folder(folder)
        archives = incoming_files.archives(paths)
        if archives:
            self.import_archive(archives)
            if len(incoming_files.files(paths)) > len(archives):
                self.say.emit(self.tr("Only the archive is imported. Add the other files separately."))
        return not incoming_files.files(paths) or bool(archives)

    @property
    def floor_px(self) -> int:
        """The height of the selection bar with its margin, in pixels; 0 while it is hidden."""
        return self._bar.height() + PANE_MARGIN if self._bar.isVisible() else 0

    @Slot()
    def refresh(self) -> None:
        """Scan all folders of the roll again."""
        self._presenter.rescan()

    @Slot()
    def focus_search(self) -> bool:
        """Give the search field the focus, where it is shown."""
        if self._search.isVisible():
            self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._search.selectAll()
        return self._search.isVisible()

    @Slot()
    def fit(self) -> None:
        """Give the search field the room of the zoom slider where both would be too narrow; Ctrl and the wheel still zoom."""
        self._search.setMinimumWidth(self.px(_SEARCH_MIN_PX))
        self._search.setMaximumWidth(self.px(_SEARCH_MAX_PX))
        self._zoom.setVisible(not self._search.isHidden() and self.width() >= self.px(_ZOOM_FROM_PX))

    @Slot(list)
    def import_archive(self, paths: list[str]) -> None:
        """Open the import sheet with these archives, or without any to choose some."""
        # The first screen does not wait for these.
        from kesong_desktop.ui.roll.archive_import.presenter import ImportPresenter  # noqa: PLC0415
        from kesong_desktop.ui.roll.archive_import.sheet import ImportSheet  # noqa: PLC0415

        presenter = ImportPresenter(self._imports(), self.context.work)
        self.context.bridge.happened.connect(presenter.take)
        sheet = ImportSheet(presenter, self.window())
        sheet.scan_wanted.connect(self._presenter.scan)
        sheet.closed.connect(sheet.deleteLater)
        sheet.ask(paths)

    def _build_top(self) -> None:
        icons = self.context.icons
        self._top = TopBar(self.tr("Camera roll"))
        self._folders = button(self.tr("Folders"), icon=icons.icon("folder-open"))
        self._folders.clicked.connect(self._open_folder_menu)
        self._zoom = QSlider(Qt.Orientation.Horizontal)
        self._zoom.setRange(SMALLEST, LARGEST)
        self._zoom.setValue(MIDDLE)
        self._zoom.setSingleStep(32)
        self._zoom.setMinimumWidth(80)
        self._zoom.setMaximumWidth(120)
        self._zoom.setAccessibleName(self.tr("Zoom"))
        set_tip(self._zoom, self.tr("Zoom (Ctrl and the mouse wheel)"))
        self._search = SearchLine(icons, self.tr("Search"), self.tr("Search the camera roll"))
        set_tip(self._search, self.tr("Search name, folder, camera, caption and date; or place:48.2,16.4"))
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_MS)
        self._typed.timeout.connect(lambda: self._presenter.search(self._search.text()))
        self._search.textChanged.connect(self._typed.start)
        self._index = icon_button(icons.icon("pause"), self.tr("Pause making thumbnails"))
        self._index.clicked.connect(self._presenter.index.toggle)
        self._index.hide()
        self._top.add_after_title(self._index)
        self._top.add(self._search)
        self._top.add(self._zoom)
        self._top.add(self._folders)
        self.column.addWidget(self._top)

    def _build_body(self, make_viewer: ViewerFactory) -> None:
        context = self.context
        self._view = RollView(context)
        self._viewing = ViewerController(self._view, self._presenter.ratings, make_viewer, self)
        self._view.selection_changed.connect(self._show_selection)
        self._view.post_requested.connect(self._post)
        self._view.photo_refused.connect(self._presenter.refuse)
        self._view.stack_toggled.connect(self._presenter.toggle_stack)
        self._view.zoomed.connect(self._zoom.setValue)
        self._zoom.valueChanged.connect(self._view.set_row_px)
        empty = EmptyState(
            context.theme,
            context.icons,
            "image",
            self.tr("Add your photos"),
            self.tr("Choose folders to include. Files are only read, never moved or changed."),
            [(self.tr("Use Pictures folder"), "filled"), (self.tr("Choose…"), "plain")],
        )
        empty.acted.connect(self._act_on_empty)
        no_matches = EmptyState(
            context.theme,
            context.icons,
            "image",
            self.tr("No matches"),
            self.tr("No photo or video matches the filters above."),
        )
        self._pages = {
            RollPage.PHOTOS: self._view,
            RollPage.NO_PHOTOS: empty,
            RollPage.NO_MATCHES: no_matches,
        }
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        self.column.addWidget(self._stack, 1)

    def _build_selection_bar(self) -> None:
        icons = self.context.icons
        self._bar = SelectionBar(self.context.theme, icons, self)
        self._bar.emptied.connect(self._view.clearSelection)
        look = self._bar.add_action(self.tr("View"), "quiet", icons.icon("eye"))
        look.clicked.connect(self._viewing.open_selected)
        many = self._bar.add_action(self.tr("Make many posts…"), "plain", icons.icon("squares-four"))
        many.clicked.connect(self._batch)
        batch_key = QShortcut(QKeySequence("Ctrl+M"), self)
        batch_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        batch_key.activated.connect(self._batch)
        review = self._bar.add_action(self.tr("New review"), "plain", icons.icon("star"))
        review.clicked.connect(self._review)
        pencil = icons.icon("note-pencil", "on_accent")
        self._post_button = self._bar.add_action(self.tr("New post"), "filled", pencil)
        self._post_button.clicked.connect(self._post)
        shown = PhotoMenu(self._view, icons, self)
        shown.view_wanted.connect(self._viewing.open_selected)
        shown.post_wanted.connect(self._post)
        shown.batch_wanted.connect(self._batch)
        shown.review_wanted.connect(self._review)
        shown.split_wanted.connect(self._split)

    @Slot(object)
    def _show(self, state: RollState) -> None:
        self._show_ratings()
        self._view.roll_model.show(state.arrangement)
        if state.revealed is not None:
            self._view.reveal_stack(state.revealed)
        self._filters.set_offer(state.offer)
        self._stack.setCurrentWidget(self._pages[state.page])
        # The first photos were loaded: they take the keyboard focus.
        if state.page is RollPage.PHOTOS and self.isVisible() and self.window().hasFocus():
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        for widget in (self._filters, self._search):
            widget.setVisible(state.has_photos)
        self.fit()
        if state.has_photos:
            self._top.set_remark(state.remark)

    @Slot()
    def _show_index(self) -> None:
        """Show the button that pauses while thumbnails are made, and the one that goes on while they are not."""
        progress = self._presenter.index.progress
        self._index.setVisible(progress is not None)
        if progress is not None:
            is_paused = progress.is_paused
            name = self.tr("Continue making thumbnails") if is_paused else self.tr("Pause making thumbnails")
            self._index.setIcon(self.context.icons.icon("play" if is_paused else "pause"))
            self._index.setAccessibleName(name)
            # Beside the title there may be no room for the text.
            self._index.setAccessibleDescription(self._presenter.index.text)
            set_tip(self._index, f"{name}\n{self._presenter.index.text}")

    @Slot()
    def _show_ratings(self) -> None:
        self._view.roll_model.set_ratings(self._presenter.ratings.ratings)

    @Slot()
    def _show_selection(self) -> None:
        photos = self._view.selected_photos
        if not photos:
            self._bar.hide()
            return
        summary = self._presenter.selection_summary(photos)
        self._bar.set_text(summary.title, summary.detail)
        self._post_button.setText(summary.post_text)
        self._bar.show()
        self._bar.place()

    @Slot()
    def _post(self) -> None:
        if paths := self._presenter.usable(self._view.meant):
            self._view.clearSelection()
            self.destination_requested.emit(NewPostDestination(tuple(paths)))

    @Slot(object)
    def _split(self, photo: Photo) -> None:
        """Begin a post with the strips of a long photo."""
        if paths := self._presenter.usable([photo]):
            self._view.clearSelection()
            self.destination_requested.emit(NewPostDestination(tuple(paths), is_split=True))

    @Slot()
    def _batch(self) -> None:
        if paths := self._presenter.usable(self._view.meant):
            self._view.clearSelection()
            self.destination_requested.emit(BatchDestination(tuple(paths)))

    @Slot()
    def _review(self) -> None:
        if paths := self._presenter.usable(self._view.meant):
            self._view.clearSelection()
            self.destination_requested.emit(NewReviewDestination(tuple(paths)))

    @Slot(int)
    def _act_on_empty(self, index: int) -> None:
        if index == 0:
            pictures = QStandardPaths.StandardLocation.PicturesLocation
            self._presenter.add_folder(QStandardPaths.writableLocation(pictures))
        else:
            self._choose_folder()

    @Slot()
    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder of photos"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._presenter.add_folder)
        dialog.open()

    def _ask_remove(self, folder: str) -> None:
        ask_remove_folder(self, folder, partial(self._presenter.remove_folder, folder))

    @Slot()
    def _open_folder_menu(self) -> None:
        icons, shown, folders = self.context.icons, menu(self), self._presenter.folders()
        shown.addAction(icons.icon("plus"), self.tr("Add folder…"), self._choose_folder)
        import_text = self.tr("Import an archive…")
        shown.addAction(icons.icon("archive"), import_text, partial(self.import_archive, []))
        if folders:
            shown.addAction(icons.icon("arrow-clockwise"), self.tr("Scan again"), self.refresh)
            shown.addSeparator()
        for folder in folders:
            text = menu_words(self.tr("Remove {folder}").format(folder=folder))
            shown.addAction(icons.icon("x"), text, partial(self._ask_remove, folder))
        shown.popup(self._folders.mapToGlobal(self._folders.rect().bottomLeft()))
