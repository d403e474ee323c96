"""The inspector of the editor: its tabs and their pages."""

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
    """Pages for a picture, and ``video_page`` for a video.

    ``changed`` carries a recipe that a page made, ``rested`` tells that a slider was released, ``tab_changed`` carries the name
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
        self._looks = LooksPage(theme, looks)
        self._pages: dict[str, EditPage] = {
            CROP: CropPage(theme, icons),
            _LOOKS: self._looks,
            "adjust": AdjustPage(theme),
            "text": TextPage(icons, templates),
        }
        self._stack = QStackedWidget()
        for page in self._pages.values():
            page.changed.connect(self._take)
            page.rested.connect(self.rested)
            self._stack.addWidget(_scrolled(page))
        self._stack.addWidget(_scrolled(video_page))
        self._tabs.set_value(_LOOKS)
        self._stack.setCurrentIndex(list(self._pages).index(_LOOKS))
        column.addWidget(self._stack, 1)

    @property
    def is_cropping(self) -> bool:
        """Whether the crop tab is open."""
        return self._tabs.value() == CROP

    def show_kind(self, *, is_video: bool) -> None:
        """Show the pages for a picture, or the one for a video."""
        self._tabs.setVisible(not is_video)
        names = list(self._pages)
        self._stack.setCurrentIndex(len(names) if is_video else names.index(self._tabs.value()))

    def show_recipe(self, recipe: Recipe) -> None:
        """Show a recipe on all pages."""
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
        names = list(self._pages)
        name = names[(names.index(self._tabs.value()) + by) % len(names)]
        self._tabs.set_value(name)
        self._show_tab(name)

    @Slot(str)
    def _show_tab(self, name: str) -> None:
        self._stack.setCurrentIndex(list(self._pages).index(name))
        self.tab_changed.emit(name)

    @Slot(object)
    def _take(self, recipe: Recipe) -> None:
        for page in self._pages.values():
            if page is not self.sender():
                page.show_recipe(recipe)
        self.changed.emit(recipe)


def _scrolled(page: EditPage) -> QScrollArea:
    page.setContentsMargins(20, 4, 20, 20)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area
