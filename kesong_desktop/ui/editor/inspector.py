"""The inspector of the editor: its tabs and their pages."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from kesong_desktop.actions.draft import look_samples
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.ui.editor.pages import AdjustPage, CropPage, EditPage, LooksPage, TextPage
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.widgets.buttons import Segmented

CROP, _LOOKS = "crop", "looks"


class EditorInspector(QFrame):
    """Pages for a picture, and ``video_page`` for a video. A page is made when its tab is first opened.

    ``changed`` carries a recipe that a page made, ``rested`` when a slider was released, ``tab_changed`` carries the name
    of a tab.
    """

    changed = Signal(object)
    rested = Signal()
    tab_changed = Signal(str)

    def __init__(
        self, theme: Theme, icons: Icons, video_page: EditPage, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "inspector")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        self._tabs = Segmented(
            [
                (CROP, self.tr("Crop")),
                (_LOOKS, self.tr("Looks")),
                ("adjust", self.tr("Adjust")),
                ("text", self.tr("Text")),
            ],
            can_wrap=True,
        )
        self._tabs.changed.connect(self._show_tab)
        holder = QHBoxLayout()
        holder.setContentsMargins(20, 0, 20, 0)
        holder.addWidget(self._tabs)
        column.addLayout(holder)
        looks = [(look.id, messages.look_name(look.name)) for look in look_samples.every_look()]
        templates = [(one.id, messages.look_name(one.name)) for one in look_samples.every_cover()]
        self._recipe = Recipe()
        # From the outside: what is put into another widget later gets its style once more, with all that is in it.
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self._areas = {name: _scroll_area(self._stack) for name in (CROP, _LOOKS, "adjust", "text")}
        for area in self._areas.values():
            self._stack.addWidget(area)
        self._looks = LooksPage(theme, looks, self._areas[_LOOKS].viewport())
        self._makers: dict[str, Callable[[QWidget], EditPage]] = {
            CROP: lambda parent: CropPage(theme, icons, parent),
            _LOOKS: lambda _parent: self._looks,
            "adjust": lambda parent: AdjustPage(theme, parent),
            "text": lambda parent: TextPage(icons, templates, parent),
        }
        self._pages: dict[str, EditPage] = {}
        self._video_area = _scroll_area(self._stack)
        _put(video_page, self._video_area)
        self._stack.addWidget(self._video_area)
        self._tabs.set_value(_LOOKS)
        self._open_page(_LOOKS)

    @property
    def is_cropping(self) -> bool:
        """Whether the crop tab is open."""
        return self._tabs.value() == CROP

    def show_kind(self, *, is_video: bool) -> None:
        """Show the pages for a picture, or the one for a video."""
        self._tabs.setVisible(not is_video)
        if is_video:
            self._stack.setCurrentWidget(self._video_area)
        else:
            self._open_page(self._tabs.value())

    def show_recipe(self, recipe: Recipe) -> None:
        """Show a recipe on all pages."""
        self._recipe = recipe
        for page in self._pages.values():
            page.show_recipe(recipe)

    def show_sample(self, look: str, image: QImage) -> None:
        """Show the picture with a look."""
        self._looks.grid.show_image(look, image)

    def clear_samples(self) -> None:
        """Remove the sample pictures of the looks."""
        self._looks.grid.clear_images()

    def step_tab(self, by: int) -> None:
        """Go ``by`` tabs on, around the ends."""
        names = list(self._makers)
        name = names[(names.index(self._tabs.value()) + by) % len(names)]
        self._tabs.set_value(name)
        self._show_tab(name)

    @Slot(str)
    def _show_tab(self, name: str) -> None:
        self._open_page(name)
        self.tab_changed.emit(name)

    def _open_page(self, name: str) -> None:
        if name not in self._pages:
            page = self._pages[name] = self._makers[name](self._areas[name].viewport())
            page.changed.connect(self._take)
            page.rested.connect(self.rested)
            page.show_recipe(self._recipe)
            _put(page, self._areas[name])
        self._stack.setCurrentWidget(self._areas[name])

    @Slot(object)
    def _take(self, recipe: Recipe) -> None:
        self._recipe = recipe
        for page in self._pages.values():
            if page is not self.sender():
                page.show_recipe(recipe)
        self.changed.emit(recipe)


def _scroll_area(parent: QWidget) -> QScrollArea:
    area = QScrollArea(parent)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def _put(page: EditPage, area: QScrollArea) -> None:
    page.setContentsMargins(20, 4, 20, 20)
    area.setWidget(page)
