"""The inspector pages for a picture: crop, looks, adjustments and cover text."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kesong_desktop.model.edit.cover import MAX_NOTES, Cover
from kesong_desktop.model.edit.recipe import Adjust, Crop, Recipe
from kesong_desktop.ui.editor.look_grid import LookGrid
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.style_helpers import divider, label
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.chips import Chip
from kesong_desktop.ui.widgets.field import Field, GrowingText, show_line
from kesong_desktop.ui.widgets.flow import FlowLayout, FlowRow
from kesong_desktop.ui.widgets.slider import NamedSlider


class EditPage(QWidget):
    """Shows a recipe. ``changed`` carries another one, ``rested`` is emitted when a control was released."""

    changed = Signal(object)
    rested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recipe = Recipe()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)

    def show_recipe(self, recipe: Recipe) -> None:
        """Show a recipe, without a signal."""
        self._recipe = recipe

    def _change(self, recipe: Recipe) -> None:
        if recipe != self._recipe:
            self._recipe = recipe
            self.changed.emit(recipe)


class RotationPage(EditPage):
    """A page with buttons to rotate, to flip, and to reset what the page can change.

    A subclass calls ``add_rotation`` and ``add_reset``, and extends ``untouched``.
    """

    def untouched(self) -> Recipe:
        """Return the recipe without what this page can change."""
        return replace(self._recipe, turns=0, is_mirrored=False)

    def add_rotation(self, icons: Icons) -> None:
        """Add buttons to rotate and flip, with a line below."""
        row = FlowRow()
        for words, icon, act in (
            (self.tr("Rotate"), "arrow-clockwise", self.rotate),
            (self.tr("Flip"), "swap", self.flip),
        ):
            one = button(words, icon=icons.icon(icon), small=True)
            one.clicked.connect(act)
            row.add(one)
        self.column.addWidget(row)
        self.column.addWidget(divider())

    def add_reset(self, hint: str, reset: str) -> None:
        """Add a hint and a button that resets the page."""
        self.column.addWidget(label(hint, "small", "ink3", wrap=True))
        back = button(reset, kind="quiet", small=True, flush="left")
        back.clicked.connect(self._reset)
        self.column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    @Slot()
    def rotate(self) -> None:
        """Rotate by 90 degrees clockwise."""
        self._apply(self._recipe.turned())

    @Slot()
    def flip(self) -> None:
        """Flip the picture horizontally, as it is shown."""
        self._apply(self._recipe.flipped())

    @Slot()
    def _reset(self) -> None:
        self._apply(self.untouched())

    def _apply(self, recipe: Recipe) -> None:
        """Change the recipe, and show what that changes on this page."""
        self._change(recipe)
        self.show_recipe(recipe)
        self.rested.emit()


class CropPage(RotationPage):
    """The controls that straighten, rotate and flip a picture, and reset its crop."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column.addWidget(label(self.tr("Straighten"), "body_strong"))
        self._straighten = NamedSlider(theme, self.tr("Degrees"), -450, 450, digits=1, unit="°")
        self._straighten.moved.connect(self._straighten_to)
        self._straighten.rested.connect(self.rested)
        self.column.addWidget(self._straighten)
        self.add_rotation(icons)
        words = self.tr(
            "Drag the frame on the picture, or move it with the arrow keys. The original file is never changed."
        )
        self.add_reset(words, self.tr("Reset crop"))

    def show_recipe(self, recipe: Recipe) -> None:
        """Show the angle of a recipe."""
        super().show_recipe(recipe)
        self._straighten.set_value(round(recipe.shown_straighten * 10))

    def untouched(self) -> Recipe:
        """Return the recipe of the whole picture, neither rotated nor straightened."""
        return replace(super().untouched(), crop=Crop(), straighten=0.0)

    @Slot(int)
    def _straighten_to(self, tenths: int) -> None:
        self._change(self._recipe.straightened(tenths / 10))


class LooksPage(EditPage):
    """All looks, and the strength of the chosen one."""

    def __init__(self, theme: Theme, looks: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column.addWidget(label(self.tr("Looks"), "body_strong"))
        words = self.tr("%n look(s), the same on every server", "", len(looks))
        self.column.addWidget(label(words, "small", "ink3", wrap=True))
        self._strength = NamedSlider(theme, self.tr("Strength"), 0, 100, zero=100)
        self._strength.moved.connect(self._set_strength)
        self._strength.rested.connect(self.rested)
        self.column.addWidget(self._strength)
        self.grid = LookGrid(theme, looks, self)
        self.grid.chosen.connect(self._choose)
        self.column.addWidget(self.grid)
        self.column.addStretch(1)

    def show_recipe(self, recipe: Recipe) -> None:
        """Mark the look of a recipe."""
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


class AdjustPage(EditPage):
    """Sliders for tone and colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Adjust"), "body_strong"))
        head.addStretch(1)
        reset = button(self.tr("Reset"), kind="link", small=True, flush="right")
        reset.clicked.connect(self._reset)
        head.addWidget(reset)
        self.column.addLayout(head)
        self._sliders: dict[str, NamedSlider] = {}
        names = (
            ("exposure", self.tr("Exposure")), ("contrast", self.tr("Contrast")), ("highlights", self.tr("Highlights")),
            ("shadows", self.tr("Shadows")), ("warmth", self.tr("Warmth")), ("tint", self.tr("Tint")),
            ("saturation", self.tr("Saturation")), ("clarity", self.tr("Clarity")), ("vignette", self.tr("Vignette")),
            ("grain", self.tr("Grain")),
        )  # fmt: skip
        for name, words in names:
            least = 0 if name == "grain" else -100
            slider = NamedSlider(theme, words, least, 100, aligned_with=[one for _name, one in names])
            slider.moved.connect(self._adjust)
            slider.rested.connect(self.rested)
            self._sliders[name] = slider
            self.column.addWidget(slider)
        self.column.addStretch(1)

    def show_recipe(self, recipe: Recipe) -> None:
        """Move the sliders to a recipe's values."""
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


class TextPage(EditPage):
    """The text of a cover and its template."""

    def __init__(
        self, icons: Icons, templates: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.column.addWidget(label(self.tr("Cover"), "body_strong"))
        words = self.tr(
            "Text on the picture, as on the first page of a note. It stays inside what a square crop shows."
        )
        self.column.addWidget(label(words, "small", "ink3", wrap=True))
        self._chips: dict[str, Chip] = {}
        choices = QWidget(self)
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
        self._notes.setPlaceholderText(self.tr("One note per line"))
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
        """Show the text of a recipe."""
        super().show_recipe(recipe)
        cover = recipe.cover
        self._chips.get(cover.template, self._chips[""]).setChecked(True)
        show_line(self._title, cover.title)
        show_line(self._price, cover.price)
        self._notes.show_text("\n".join(cover.notes))

    @Slot()
    def _write(self) -> None:
        """Take the text over; the first template is chosen with the first text, so that it can be seen."""
        template = next(name for name, chip in self._chips.items() if chip.isChecked())
        notes = tuple(self._notes.toPlainText().split("\n"))[:MAX_NOTES] if self._notes.toPlainText() else ()
        title, price = self._title.text(), self._price.text()
        if not template and self.sender() not in self._chips.values() and (title or price or notes):
            template = self._first
            self._chips[template].setChecked(True)
        self._change(replace(self._recipe, cover=Cover(template, title, price, notes)))
