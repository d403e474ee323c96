"""Editing the pictures of the draft in hand. What is on the screen is what is sent; the files stay as they are."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kesong_desktop.actions import editing
from kesong_desktop.model.cropping import shaped
from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.model.geometry import Size
from kesong_desktop.model.photo import MediaFacts
from kesong_desktop.model.recipe import Aspect, Recipe
from kesong_desktop.ui import messages
from kesong_desktop.ui.drafting import Drafting
from kesong_desktop.ui.editor.canvas import EditorCanvas
from kesong_desktop.ui.editor.clipping import Clipping
from kesong_desktop.ui.editor.copying import copied
from kesong_desktop.ui.editor.pages import AdjustPage, CropPage, LooksPage, Page, TextPage
from kesong_desktop.ui.editor.previews import Previews, Wish
from kesong_desktop.ui.editor.row import PictureRow
from kesong_desktop.ui.pane import Pane, TopBar
from kesong_desktop.ui.pictures import File, Key, key_of
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.tokens import PANE_MARGIN
from kesong_desktop.ui.undoing import Undoing
from kesong_desktop.ui.widgets.buttons import Segmented, button, icon_button
from kesong_desktop.ui.widgets.chips import Chip
from kesong_desktop.ui.widgets.flow import FlowLayout
from kesong_desktop.ui.widgets.look import menu, set_tip

_WIDE, _NARROW, _WIDE_FROM = 352, 320, 1060
_LEAST_WIDE = 280
_BEFORE_FROM = 860
_SIGHT_PX = 256
_ASPECTS = (
    Aspect.ORIGINAL, Aspect.SQUARE, Aspect.FOUR_FIVE, Aspect.THREE_FOUR, Aspect.FIVE_FOUR, Aspect.FOUR_THREE, Aspect.WIDE,
    Aspect.TALL, Aspect.FREE,
)  # fmt: skip


class EditorPane(Pane):
    """One picture of the draft at a time. ``done`` goes back to the post."""

    say = Signal(str)
    done = Signal()

    def __init__(self, stage: Stage, drafting: Drafting, parent: QWidget | None = None) -> None:
        super().__init__(stage, parent)
        self._drafting = drafting
        self._index = 0
        self._path = ""
        self._sight: Key = File("", _SIGHT_PX)
        self._size: Size = (1, 1)
        self._is_clip = False
        self._began: dict[str, Recipe | None] = {}
        self._previews = Previews(stage.desk, self)
        self._previews.opened.connect(self._opened)
        self._previews.clip_opened.connect(self._clip_opened)
        self._previews.shown.connect(self._shown)
        self._previews.untouched.connect(self._untouched)
        self._previews.sampled.connect(self._sampled)
        self._previews.failed.connect(self._failed)
        self._build_top()
        self._build_body()
        Undoing(self, drafting)
        drafting.restored.connect(self._show_again)
        stage.pictures.ready.connect(self._sighted)

    @property
    def recipe(self) -> Recipe:
        """Of the picture in hand."""
        shots = self._drafting.draft.pictures
        found = shots[self._index].recipe if self._index < len(shots) else None
        return found or Recipe()

    # --- coming and going ---------------------------------------------------------------------------------------------------

    def open_picture(self, index: int) -> None:
        """Edit the pictures of the draft, beginning with this one; ``Cancel`` brings back how they are now."""
        self._began = {shot.path: shot.recipe for shot in self._drafting.draft.pictures}
        self._show(index)

    def entered(self) -> None:
        """The keys are for the picture."""
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> None:
        """Keep what was done."""
        self._clipping.leave()
        self._drafting.flush()

    def go_on(self) -> None:
        """It is done."""
        self.done.emit()

    def go_back(self) -> None:
        """It is done, too: everything can be undone."""
        self.done.emit()

    @Slot()
    def cancel(self) -> None:
        """As it was before, and back."""
        pictures = tuple(
            shot if shot.path not in self._began else _with(shot, self._began[shot.path])
            for shot in self._drafting.draft.pictures
        )
        self._drafting.change(pictures=pictures)
        self.done.emit()

    def close_for_good(self) -> None:
        """Nothing is made any more."""
        self._previews.close()
        self._clipping.close()

    # --- building -----------------------------------------------------------------------------------------------------------

    def _build_top(self) -> None:
        icons = self.stage.icons
        self._top = top = TopBar(self.tr("Edit picture"), has_line=True)
        back = icon_button(icons.icon("caret-left"), self.tr("Back to the post"), key="Esc")
        back.clicked.connect(self.done)
        top.add_first(back)
        undo = icon_button(icons.icon("arrow-u-up-left"), self.tr("Undo"), key="Ctrl+Z")
        undo.clicked.connect(self._drafting.undo)
        redo = icon_button(icons.icon("arrow-u-up-right"), self.tr("Do again"), key="Ctrl+Shift+Z")
        redo.clicked.connect(self._drafting.redo)
        self._before = before = button(self.tr("Before"), icon=icons.icon("eye"))
        set_tip(before, self.tr("Hold to see how it was (hold B)"))
        before.setAccessibleName(self.tr("Before"))
        before.pressed.connect(partial(self._hold_before, on=True))
        before.released.connect(partial(self._hold_before, on=False))
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.cancel)
        finish = button(self.tr("Done"), kind="filled")
        set_tip(finish, self.tr("Done (Ctrl+Enter)"))
        finish.clicked.connect(self.done)
        for part in (undo, redo, before, cancel, finish):
            top.add(part)
        self.column.addWidget(top)

    def _build_body(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        self._canvas = EditorCanvas(self.stage.theme)
        self._canvas.cropped.connect(self._crop)
        self._canvas.rested.connect(self._rest)
        left.addWidget(self._canvas, 1)
        self._shapes = self._build_aspects()
        left.addWidget(self._shapes)
        self._clipping = Clipping(self.stage, self._canvas, self)
        self._clipping.changed.connect(self._take)
        self._clipping.rested.connect(self._rest)
        self._clipping.say.connect(self.say)
        self._clipping.bar.hide()
        left.addWidget(self._clipping.bar)
        left.addWidget(self._build_foot())
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self._build_inspector())
        self.column.addLayout(row, 1)

    def _build_aspects(self) -> QWidget:
        ground = QFrame()
        ground.setProperty("role", "canvas")
        flow = FlowLayout(ground)
        flow.setContentsMargins(PANE_MARGIN, 4, PANE_MARGIN, 12)
        words = {Aspect.ORIGINAL: self.tr("Original"), Aspect.FREE: self.tr("Free")}
        self._aspects: dict[Aspect, Chip] = {}
        for aspect in _ASPECTS:
            chip = Chip(words.get(aspect, str(aspect)), self.stage.icons, checkable=True)
            chip.setAutoExclusive(True)
            chip.clicked.connect(partial(self._shape, aspect))
            self._aspects[aspect] = chip
            flow.addWidget(chip)
        return ground

    def _build_foot(self) -> QWidget:
        foot = QFrame()
        row = QHBoxLayout(foot)
        row.setContentsMargins(PANE_MARGIN, 12, PANE_MARGIN, 12)
        self._row = PictureRow(self.stage)
        self._row.chosen.connect(self._show)
        row.addWidget(self._row, 1)
        self._copy = button(self.tr("Copy edits to…"), icon=self.stage.icons.icon("copy"))
        self._copy.clicked.connect(self._copy_menu)
        row.addWidget(self._copy)
        return foot

    def _build_inspector(self) -> QWidget:
        stage = self.stage
        self._inspector = QFrame()
        self._inspector.setProperty("role", "inspector")
        outside = QVBoxLayout(self._inspector)
        outside.setContentsMargins(0, 16, 0, 0)
        outside.setSpacing(12)
        self._tabs = Segmented(
            [
                ("crop", self.tr("Crop")),
                ("looks", self.tr("Looks")),
                ("adjust", self.tr("Adjust")),
                ("text", self.tr("Text")),
            ]
        )
        self._tabs.changed.connect(self._turn_to)
        holder = QHBoxLayout()
        holder.setContentsMargins(20, 0, 20, 0)
        holder.addWidget(self._tabs)
        outside.addLayout(holder)
        looks = [(look.id, look.name) for look in editing.every_look()]
        templates = [(one.id, one.name) for one in editing.every_cover()]
        self._looks = LooksPage(stage.theme, looks)
        self._pages: dict[str, Page] = {
            "crop": CropPage(stage.theme, stage.icons),
            "looks": self._looks,
            "adjust": AdjustPage(stage.theme),
            "text": TextPage(stage.icons, templates),
        }
        self._tabs.set_value("looks")
        self._stack = QStackedWidget()
        for page in self._pages.values():
            page.changed.connect(self._take)
            page.rested.connect(self._rest)
            self._stack.addWidget(_scrolled(page))
        self._stack.addWidget(_scrolled(self._clipping.page))
        self._stack.setCurrentIndex(1)
        outside.addWidget(self._stack, 1)
        for key, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._turn_page, step))
        return self._inspector

    @Slot()
    def fit(self) -> None:
        """The inspector is wider where there is room, and the picture is made anew for its place."""
        wanted = self.px(_WIDE if self.width() >= self.px(_WIDE_FROM) else _NARROW)
        self._inspector.setFixedWidth(max(_LEAST_WIDE, min(wanted, self.width() // 2)))
        self._before.setText(self.tr("Before") if self.width() >= self.px(_BEFORE_FROM) else "")
        if self._path:
            self._wish(at_rest=True)

    # --- showing ------------------------------------------------------------------------------------------------------------

    @Slot(int)
    def _show(self, index: int) -> None:
        """Take another picture of the draft in hand."""
        shots = self._drafting.draft.pictures
        if not shots:
            self.done.emit()
            return
        self._index = max(0, min(index, len(shots) - 1))
        self._path = shots[self._index].path
        self._sight = key_of(shots[self._index], _SIGHT_PX)
        self._canvas.await_picture(self.stage.pictures.get(self._sight))
        self._clipping.leave()
        self._show_kind(is_clip=self._is_clip)
        self._row.show_pictures(shots, self._index)
        self._looks.grid.forget()
        self._show_recipe()
        self._previews.open(self._path)

    @Slot(object)
    def _sighted(self, key: object) -> None:
        if key == self._sight:
            self._canvas.show_sight(self.stage.pictures.get(self._sight))

    def _show_kind(self, *, is_clip: bool) -> None:
        """The tools for pictures, or those for clips."""
        count = len(self._drafting.draft.pictures)
        words = self.tr("Edit clip {0} of {1}") if is_clip else self.tr("Edit picture {0} of {1}")
        self._top.set_title(words.format(self._index + 1, count))
        self._is_clip = is_clip
        for part in (self._tabs, self._shapes):
            part.setVisible(not is_clip)
        self._clipping.bar.setVisible(is_clip)
        self._copy.setVisible(count > 1 and not is_clip)
        places = list(self._pages)
        self._stack.setCurrentIndex(len(places) if is_clip else places.index(self._tabs.value()))
        self._canvas.set_cropping(self._tabs.value() == "crop" and not is_clip)

    def _show_recipe(self) -> None:
        recipe = self.recipe
        self._clipping.show_recipe(recipe)
        for page in self._pages.values():
            page.show_recipe(recipe)
        self._aspects[recipe.crop.aspect].setChecked(True)
        self._canvas.show_recipe(recipe)

    @Slot(str)
    def _show_again(self, _part: str) -> None:
        """Something was undone or done again."""
        shots = self._drafting.draft.pictures
        if not self._path or not self.isVisible():
            return
        if self._index >= len(shots) or shots[self._index].path != self._path:
            self._show(self._index)
            return
        self._row.show_pictures(shots, self._index)
        self._show_recipe()
        self._wish(at_rest=True)

    @Slot(str, object)
    def _opened(self, path: str, size: Size) -> None:
        if path == self._path:
            self._size = size
            self._show_kind(is_clip=False)
            self._canvas.take_picture(size)
            self._wish(at_rest=True)
            self._previews.sample(self._canvas.room_px)

    @Slot(str, object)
    def _clip_opened(self, path: str, facts: MediaFacts) -> None:
        if path == self._path:
            self._show_kind(is_clip=True)
            self._canvas.take_picture((facts.width, facts.height))
            self._clipping.open(path, facts, self.recipe)

    @Slot(object, QImage)
    def _shown(self, wish: Wish, image: QImage) -> None:
        if wish.is_frame:
            self._canvas.show_whole(image)
        else:
            self._canvas.show_after(image)

    @Slot(str, QImage)
    def _untouched(self, path: str, image: QImage) -> None:
        if path == self._path:
            self._canvas.show_before(image)

    @Slot(str, str, QImage)
    def _sampled(self, path: str, look: str, image: QImage) -> None:
        if path == self._path:
            self._looks.grid.show_image(look, image)

    @Slot(str, object)
    def _failed(self, path: str, error: BaseException) -> None:
        if path == self._path:
            self._show_kind(is_clip=False)
            self._canvas.show_problem(messages.sentence(error))

    @Slot(str)
    def _turn_to(self, name: str) -> None:
        self._stack.setCurrentIndex(list(self._pages).index(name))
        self._canvas.set_cropping(name == "crop")
        self._wish(at_rest=True)

    def _turn_page(self, step: int) -> None:
        if self._is_clip:
            return
        names = list(self._pages)
        name = names[(names.index(self._tabs.value()) + step) % len(names)]
        self._tabs.set_value(name)
        self._turn_to(name)

    # --- changing -----------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _take(self, recipe: Recipe) -> None:
        """A page changed it."""
        self._keep(recipe)
        for page in self._pages.values():
            if page is not self.sender():
                page.show_recipe(recipe)
        self._canvas.show_recipe(recipe)
        self._clipping.show_recipe(recipe)
        self._wish()

    @Slot(object)
    def _crop(self, recipe: Recipe) -> None:
        """The frame was moved: the picture under it stays."""
        self._keep(recipe)
        self._show_recipe()

    def _shape(self, aspect: Aspect) -> None:
        self._keep(shaped(self.recipe, aspect))
        self._show_recipe()
        self._wish(at_rest=True)

    @Slot()
    def _rest(self) -> None:
        self._row.show_pictures(self._drafting.draft.pictures, self._index)
        self._wish(at_rest=True)

    def _keep(self, recipe: Recipe) -> None:
        self._drafting.change_picture(self._index, recipe=None if recipe == Recipe() else recipe)

    def _wish(self, *, at_rest: bool = False) -> None:
        """Have the picture made as it is to be seen now."""
        if self._is_clip:
            self._clipping.wish()
            return
        is_frame = self._tabs.value() == "crop"
        self._previews.wish(self.recipe, self._canvas.room_px, is_frame=is_frame, at_rest=at_rest)

    def _copy_menu(self) -> None:
        shown = menu(self)
        shots = self._drafting.draft.pictures
        others = [index for index in range(len(shots)) if index != self._index]
        shown.addAction(self.tr("All other pictures"), partial(self._copy_to, others))
        shown.addSeparator()
        for index in others:
            shown.addAction(self.tr("Picture {0}").format(index + 1), partial(self._copy_to, [index]))
        shown.popup(self._copy.mapToGlobal(self._copy.rect().topLeft() - _above(shown.sizeHint())))

    def _copy_to(self, targets: list[int]) -> None:
        """The sizes of the others are asked for on another thread."""
        shots = self._drafting.draft.pictures
        work = partial(copied, self.stage.desk, shots, self._index, targets)
        self.stage.work(work, self, self._copied, self._not_copied)

    def _copied(self, pictures: object) -> None:
        assert isinstance(pictures, tuple)
        self._drafting.change(pictures=pictures)
        self._row.show_pictures(pictures, self._index)
        self.say.emit(self.tr("Copied. Undo with Ctrl+Z."))

    def _not_copied(self, error: BaseException) -> None:
        self.say.emit(messages.sentence(error))

    # --- keys ---------------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """B held shows how it was, Space plays a clip; Page keys go to the next picture, with Ctrl to the next page of tools."""
        if event.key() == Qt.Key.Key_B and not event.isAutoRepeat():
            self._hold_before(on=True)
        elif event.key() == Qt.Key.Key_Space and self._is_clip:
            self._clipping.toggle()
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            step = 1 if event.key() == Qt.Key.Key_PageDown else -1
            self._show((self._index + step) % max(1, len(self._drafting.draft.pictures)))
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """And lets go."""
        if event.key() == Qt.Key.Key_B and not event.isAutoRepeat():
            self._hold_before(on=False)
        else:
            super().keyReleaseEvent(event)

    def _hold_before(self, *, on: bool) -> None:
        self._canvas.set_before(on)


def _with(shot: DraftPicture, recipe: Recipe | None) -> DraftPicture:
    return replace(shot, recipe=recipe)


def _scrolled(page: Page) -> QScrollArea:
    page.setContentsMargins(20, 4, 20, 20)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area


def _above(size: QSize) -> QPoint:
    return QPoint(0, size.height())
