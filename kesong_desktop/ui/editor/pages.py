"""What the editor's inspector holds: crop, looks, sliders, and the words of a cover. Each changes a recipe."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kesong_desktop.model.cover import MAX_NOTES, Cover
from kesong_desktop.model.recipe import Adjust, Crop, Recipe
from kesong_desktop.ui.editor.looks import LookGrid
from kesong_desktop.ui.icons import Icons
from kesong_desktop.ui.theme import Theme
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.chips import Chip
from kesong_desktop.ui.widgets.field import Field, GrowingText, show_line
from kesong_desktop.ui.widgets.flow import FlowLayout
from kesong_desktop.ui.widgets.look import divider, label
from kesong_desktop.ui.widgets.slider import NamedSlider


class Page(QWidget):
    """Shows a recipe, and ``changed`` carries another one; ``rested`` tells that the hand let go."""

    changed = Signal(object)
    rested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recipe = Recipe()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)

    def show_recipe(self, recipe: Recipe) -> None:
        """Show it, without a signal."""
        self._recipe = recipe

    def _change(self, recipe: Recipe) -> None:
        if recipe != self._recipe:
            self._recipe = recipe
            self.changed.emit(recipe)


class TurningPage(Page):
    """Has tools that turn and mirror, and at its end what takes back all that this page can do.

    A subclass puts ``add_turns`` and ``add_end`` into its column, and says in ``untouched`` what it can do beside.
    """

    def untouched(self) -> Recipe:
        """The recipe without what this page can do."""
        return replace(self._recipe, turns=0, is_mirrored=False)

    def add_turns(self, icons: Icons) -> None:
        """Turn and mirror, and a line below."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for words, icon, act in (
            (self.tr("Turn"), "arrow-clockwise", self.turn),
            (self.tr("Mirror"), "swap", self.mirror),
        ):
            one = button(words, icon=icons.icon(icon), small=True)
            one.clicked.connect(act)
            row.addWidget(one)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(divider())

    def add_end(self, how: str, reset: str) -> None:
        """How it is done, and a button that takes it all back."""
        self.column.addWidget(label(how, "small", "ink3", wrap=True))
        back = button(reset, kind="quiet", small=True)
        back.clicked.connect(self._reset)
        self.column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    @Slot()
    def turn(self) -> None:
        """A quarter to the right."""
        self._do(self._recipe.turned())

    @Slot()
    def mirror(self) -> None:
        """Left and right swapped."""
        self._do(self._recipe.flipped())

    @Slot()
    def _reset(self) -> None:
        self._do(self.untouched())

    def _do(self, recipe: Recipe) -> None:
        """What changes at once, and may change what this page itself shows."""
        self._change(recipe)
        self.show_recipe(recipe)
        self.rested.emit()


class CropPage(TurningPage):
    """Straighten, turn, mirror."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column.addWidget(label(self.tr("Straighten"), "body_strong"))
        self._straighten = NamedSlider(theme, self.tr("Degrees"), -450, 450, digits=1, unit="°")
        self._straighten.moved.connect(self._lean)
        self._straighten.rested.connect(self.rested)
        self.column.addWidget(self._straighten)
        self.add_turns(icons)
        words = self.tr(
            "Drag the frame on the picture, or move it with the arrow keys. The original file is never changed."
        )
        self.add_end(words, self.tr("Whole picture again"))

    def show_recipe(self, recipe: Recipe) -> None:
        """Show how it leans."""
        super().show_recipe(recipe)
        self._straighten.set_value(round(recipe.shown_straighten * 10))

    def untouched(self) -> Recipe:
        """The whole picture as it lies."""
        return replace(super().untouched(), crop=Crop(), straighten=0.0)

    @Slot(int)
    def _lean(self, tenths: int) -> None:
        self._change(self._recipe.straightened(tenths / 10))


class LooksPage(Page):
    """All looks and how strong."""

    def __init__(self, theme: Theme, looks: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column.addWidget(label(self.tr("Looks"), "body_strong"))
        words = self.tr("{0}, burned in: the same everywhere").format(len(looks))
        self.column.addWidget(label(words, "small", "ink3", wrap=True))
        self._strength = NamedSlider(theme, self.tr("Strength"), 0, 100, zero=100)
        self._strength.moved.connect(self._set_strength)
        self._strength.rested.connect(self.rested)
        self.column.addWidget(self._strength)
        self.grid = LookGrid(theme, looks)
        self.grid.chosen.connect(self._choose)
        self.column.addWidget(self.grid)
        self.column.addStretch(1)

    def show_recipe(self, recipe: Recipe) -> None:
        """Mark its look."""
        super().show_recipe(recipe)
        self.grid.show_look(recipe.look)
        self._strength.set_value(recipe.strength)
        self._strength.setEnabled(bool(recipe.look))

    @Slot(str)
    def _choose(self, look: str) -> None:
        self._change(replace(self._recipe, look=look, strength=self._recipe.strength or 100))
        self._strength.setEnabled(bool(look))
        self.rested.emit()

    @Slot(int)
    def _set_strength(self, value: int) -> None:
        self._change(replace(self._recipe, strength=value))


class AdjustPage(Page):
    """The sliders."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Adjust"), "body_strong"))
        head.addStretch(1)
        reset = button(self.tr("Reset"), kind="link", small=True)
        reset.clicked.connect(self._reset)
        head.addWidget(reset)
        self.column.addLayout(head)
        self._sliders: dict[str, NamedSlider] = {}
        for name, words in (
            ("exposure", self.tr("Exposure")), ("contrast", self.tr("Contrast")), ("highlights", self.tr("Highlights")),
            ("shadows", self.tr("Shadows")), ("warmth", self.tr("Warmth")), ("tint", self.tr("Tint")),
            ("saturation", self.tr("Saturation")), ("clarity", self.tr("Clarity")), ("vignette", self.tr("Vignette")),
            ("grain", self.tr("Grain")),
        ):  # fmt: skip
            slider = NamedSlider(theme, words, 0 if name == "grain" else -100, 100)
            slider.moved.connect(self._adjust)
            slider.rested.connect(self.rested)
            self._sliders[name] = slider
            self.column.addWidget(slider)
        self.column.addStretch(1)

    def show_recipe(self, recipe: Recipe) -> None:
        """Set the sliders."""
        super().show_recipe(recipe)
        for name, slider in self._sliders.items():
            slider.set_value(getattr(recipe.adjust, name))

    @Slot()
    def _adjust(self) -> None:
        values = {name: slider.slider.value for name, slider in self._sliders.items()}
        self._change(replace(self._recipe, adjust=Adjust(**values)))

    @Slot()
    def _reset(self) -> None:
        self._change(replace(self._recipe, adjust=Adjust()))
        self.show_recipe(self._recipe)
        self.rested.emit()


class TextPage(Page):
    """The words of a cover and the template that they are set in."""

    def __init__(
        self, icons: Icons, templates: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.column.addWidget(label(self.tr("Cover"), "body_strong"))
        words = self.tr(
            "Words on the picture, as the first page of a note. They keep clear of what a square or a tile cuts off."
        )
        self.column.addWidget(label(words, "small", "ink3", wrap=True))
        self._chips: dict[str, Chip] = {}
        choices = QWidget()
        flow = FlowLayout(choices)
        for template, name in (("", self.tr("None")), *templates):
            chip = Chip(name, icons, checkable=True)
            chip.setAutoExclusive(True)
            chip.clicked.connect(self._write)
            self._chips[template] = chip
            flow.addWidget(chip)
        self.column.addWidget(choices)
        self._title, self._price = QLineEdit(), QLineEdit()
        self._notes = GrowingText(3, 9)
        self._notes.setPlaceholderText(self.tr("One note in each line"))
        for line in (self._title, self._price):
            line.textEdited.connect(self._write)
        self._notes.edited.connect(self._write)
        self.column.addWidget(Field(self.tr("Title on the picture"), self._title))
        self.column.addWidget(Field(self.tr("Price"), self._price))
        self.column.addWidget(Field(self.tr("Numbered notes"), self._notes))
        self.column.addStretch(1)
        self._first = templates[0][0]
        self._chips[""].setChecked(True)

    def show_recipe(self, recipe: Recipe) -> None:
        """Show its words."""
        super().show_recipe(recipe)
        cover = recipe.cover
        self._chips.get(cover.template, self._chips[""]).setChecked(True)
        show_line(self._title, cover.title)
        show_line(self._price, cover.price)
        self._notes.show_text("\n".join(cover.notes))

    @Slot()
    def _write(self) -> None:
        """Who writes words wants to see them, so the first template is taken."""
        template = next(name for name, chip in self._chips.items() if chip.isChecked())
        notes = tuple(self._notes.toPlainText().split("\n"))[:MAX_NOTES] if self._notes.toPlainText() else ()
        title, price = self._title.text(), self._price.text()
        if not template and self.sender() not in self._chips.values() and (title or price or notes):
            template = self._first
            self._chips[template].setChecked(True)
        self._change(replace(self._recipe, cover=Cover(template, title, price, notes)))
