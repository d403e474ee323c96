"""The editor for the pictures of the open draft. It shows what will be sent; the files are never changed."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.actions.draft.edit_previews import EditPreviews
from kesong_desktop.actions.media.media_files import MediaFiles
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.ui.draft.draft_session import DraftSession
from kesong_desktop.ui.draft.undo_shortcuts import UndoShortcuts
from kesong_desktop.ui.editor.aspect_bar import AspectBar
from kesong_desktop.ui.editor.editor_canvas import EditorCanvas
from kesong_desktop.ui.editor.inspector import EditorInspector
from kesong_desktop.ui.editor.picture_row import PictureRow
from kesong_desktop.ui.editor.presenter import EditorPresenter, EditorState
from kesong_desktop.ui.editor.preview_controller import PreviewController
from kesong_desktop.ui.editor.preview_maker import PreviewMaker
from kesong_desktop.ui.editor.video_editor import VideoEditor
from kesong_desktop.ui.shell.destination import ComposeDestination
from kesong_desktop.ui.shell.pane import Pane, TopBar
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import menu, set_tip
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.buttons import button, icon_button

_WIDE, _NARROW, _WIDE_FROM = 352, 320, 1060
_LEAST_WIDE = 280
_BEFORE_FROM, _LEAST_ROW = 860, 90


class EditorPane(Pane):
    """Shows one picture of the draft at a time, and the tools for it."""

    def __init__(
        self,
        context: UiContext,
        session: DraftSession,
        presenter: EditorPresenter,
        *,
        previews: EditPreviews,
        files: MediaFiles,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._presenter = presenter
        presenter.setParent(self)
        self._build_top(session)
        self._canvas = EditorCanvas(context.theme)
        self._video = VideoEditor(context, files, self._canvas, self)
        self._aspects = AspectBar(context.icons)
        body = self._build_body()
        # With its parent from the first: put into it later, all that is in it would be styled again.
        self._inspector = EditorInspector(context.theme, context.icons, self._video.page, self)
        body.addWidget(self._inspector)
        self._viewing = PreviewController(
            PreviewMaker(previews),
            presenter,
            self._canvas,
            self._inspector,
            self._video,
            pictures=context.pictures,
        )
        self._viewing.setParent(self)
        self._connect()
        UndoShortcuts(self, session)

    def open_picture(self, index: int) -> None:
        """Edit the pictures of the draft, beginning with this one."""
        self._presenter.open(index)

    def entered(self) -> None:
        """Give the picture the focus."""
        self._presenter.is_active = True
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> None:
        """Stop video playback and save the draft when another pane comes to the front."""
        self._presenter.is_active = False
        self._video.leave()
        self._presenter.save()

    def go_on(self) -> None:
        """Go back to the post with the edits."""
        self._finish()

    def go_back(self) -> None:
        """Go back to the post with the edits, which can all be undone."""
        self._finish()

    def close_for_good(self) -> None:
        """End what runs on other threads."""
        self._viewing.close()
        self._video.close()

    @Slot()
    def fit(self) -> None:
        """Fit the inspector to the width."""
        wanted = self.px(_WIDE if self.width() >= self.px(_WIDE_FROM) else _NARROW)
        self._inspector.setFixedWidth(max(_LEAST_WIDE, min(wanted, self.width() // 2)))
        self._before.setText(self.tr("Before") if self.width() >= self.px(_BEFORE_FROM) else "")
        words, left = self.tr("Copy edits to…"), self.width() - self._inspector.width() - 2 * PANE_MARGIN
        self._copy.setText(words)
        if self._copy.sizeHint().width() > left - self.px(_LEAST_ROW):
            self._copy.setText("")
        self._copy.setAccessibleName(words)
        set_tip(self._copy, "" if self._copy.text() else words)

    def _build_top(self, session: DraftSession) -> None:
        icons = self.context.icons
        self._top = top = TopBar(self.tr("Edit picture"), has_line=True)
        back = icon_button(icons.icon("caret-left"), self.tr("Back to the post"), key="Esc")
        back.clicked.connect(self._finish)
        top.add_first(back)
        undo = icon_button(icons.icon("arrow-u-up-left"), self.tr("Undo"), key="Ctrl+Z")
        undo.clicked.connect(session.undo)
        redo = icon_button(icons.icon("arrow-u-up-right"), self.tr("Redo"), key="Ctrl+Shift+Z")
        redo.clicked.connect(session.redo)
        self._before = button(self.tr("Before"), icon=icons.icon("eye"))
        set_tip(self._before, self.tr("Hold to show the original (hold B)"))
        self._before.setAccessibleName(self.tr("Before"))
        self._before.pressed.connect(lambda: self._canvas.set_before(True))
        self._before.released.connect(lambda: self._canvas.set_before(False))
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self._presenter.cancel)
        finish = button(self.tr("Done"), kind="filled")
        set_tip(finish, self.tr("Done (Ctrl+Enter)"))
        finish.clicked.connect(self._finish)
        for part in (undo, redo, self._before, cancel, finish):
            top.add(part)
        self.column.addWidget(top)

    def _build_body(self) -> QHBoxLayout:
        """Build all but the inspector, which has its place at the end of the layout that is returned."""
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        self.column.addLayout(body, 1)
        left = QVBoxLayout()
        left.setSpacing(0)
        body.addLayout(left, 1)
        left.addWidget(self._canvas, 1)
        left.addWidget(self._aspects)
        left.addWidget(self._video.bar)
        self._video.bar.hide()
        foot = QFrame()
        left.addWidget(foot)
        row = QHBoxLayout(foot)
        row.setContentsMargins(PANE_MARGIN, 12, PANE_MARGIN, 12)
        self._row = PictureRow(self.context)
        row.addWidget(self._row, 1)
        self._copy = button(self.tr("Copy edits to…"), icon=self.context.icons.icon("copy"))
        row.addWidget(self._copy)
        for key, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._step_tab, step))
        return body

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.picture_changed.connect(self._show_picture)
        presenter.kind_changed.connect(self._show_kind)
        presenter.recipe_changed.connect(self._show_recipe)
        presenter.pictures_changed.connect(self._rest)
        presenter.finished.connect(self._finish)
        presenter.say.connect(self.say)
        self._canvas.cropped.connect(self._crop)
        self._canvas.size_changed.connect(self._fit_preview)
        self._aspects.chosen.connect(presenter.change_aspect)
        self._row.chosen.connect(presenter.show)
        self._copy.clicked.connect(self._open_copy_menu)
        self._inspector.tab_changed.connect(self._show_tab)
        self._video.say.connect(self.say)
        for part in (self._inspector, self._video):
            part.changed.connect(self._change)
            part.rested.connect(self._rest)
        self._canvas.rested.connect(self._rest)

    @Slot()
    def _finish(self) -> None:
        self.destination_requested.emit(ComposeDestination())

    @Slot(object)
    def _show_picture(self, state: EditorState) -> None:
        self._viewing.show_small(state.picture)
        self._video.leave()
        self._show_kind(state)
        self._row.show_pictures(self._presenter.pictures, state.index)
        self._inspector.clear_samples()
        self._show_recipe(self._presenter.recipe)
        self._viewing.open(state.picture.path)

    @Slot(object)
    def _show_kind(self, state: EditorState) -> None:
        """Show the tools for pictures, or those for videos."""
        self._top.set_title(state.title)
        self._aspects.setVisible(not state.is_video)
        self._video.bar.setVisible(state.is_video)
        self._copy.setVisible(state.count > 1 and not state.is_video)
        self._inspector.show_kind(is_video=state.is_video)
        self._canvas.set_cropping(self._inspector.is_cropping and not state.is_video)

    @Slot(object)
    def _show_recipe(self, recipe: Recipe) -> None:
        self._video.show_recipe(recipe)
        self._inspector.show_recipe(recipe)
        self._aspects.show_aspect(recipe.crop.aspect)
        self._canvas.show_recipe(recipe)

    @Slot(str)
    def _show_tab(self, _name: str) -> None:
        self._canvas.set_cropping(self._inspector.is_cropping)
        self._viewing.request(at_rest=True)

    def _step_tab(self, by: int) -> None:
        if not self._presenter.is_video:
            self._inspector.step_tab(by)

    @Slot(object)
    def _change(self, recipe: Recipe) -> None:
        """A page or the video's strip changed the recipe."""
        self._presenter.change(recipe)
        self._canvas.show_recipe(recipe)
        self._video.show_recipe(recipe)
        self._viewing.request()

    @Slot(object)
    def _crop(self, recipe: Recipe) -> None:
        """The frame on the canvas was moved."""
        self._presenter.change_crop(recipe)
        self._viewing.request()

    @Slot()
    def _fit_preview(self) -> None:
        """Make the preview for the new size of the canvas."""
        if self._presenter.path:
            self._viewing.request(at_rest=True)

    @Slot()
    def _rest(self) -> None:
        self._row.show_pictures(self._presenter.pictures, self._presenter.index)
        self._viewing.request(at_rest=True)
        self._presenter.say_tags()

    @Slot()
    def _open_copy_menu(self) -> None:
        shown, presenter = menu(self), self._presenter
        others = [index for index in range(len(presenter.pictures)) if index != presenter.index]
        shown.addAction(self.tr("All other pictures"), partial(presenter.copy_to, others))
        shown.addSeparator()
        for index in others:
            text = self.tr("Picture {number}").format(number=index + 1)
            shown.addAction(text, partial(presenter.copy_to, [index]))
        above = QPoint(0, shown.sizeHint().height())
        shown.popup(self._copy.mapToGlobal(self._copy.rect().topLeft() - above))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """B held shows the original, Space plays a video, Page keys go to the next picture."""
        if event.key() == Qt.Key.Key_B and not event.isAutoRepeat():
            self._canvas.set_before(True)
        elif event.key() == Qt.Key.Key_Space and self._presenter.is_video:
            self._video.toggle()
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._presenter.step(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Releasing B shows the edited picture again."""
        if event.key() == Qt.Key.Key_B and not event.isAutoRepeat():
            self._canvas.set_before(False)
        else:
            super().keyReleaseEvent(event)
