"""What the editor's inspector holds for a clip: its times, its sound, and which way up it is."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from kesong_desktop.model.recipe import Cut, Recipe
from kesong_desktop.model.trimming import Handle, clock, second_of
from kesong_desktop.ui.editor.pages import TurningPage
from kesong_desktop.ui.icons import Icons
from kesong_desktop.ui.widgets.look import label


class ClipPage(TurningPage):
    """Times in words, sound, turn and mirror."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._length_s = 0.0
        self.column.addWidget(label(self.tr("Clip"), "body_strong"))
        self._times = label("", "body", "ink2", wrap=True)
        self._cover = label("", "body", "ink2", wrap=True)
        self.column.addWidget(self._times)
        self.column.addWidget(self._cover)
        self.column.addWidget(self._build_sound())
        self.add_turns(icons)
        words = self.tr(
            "Drag the handles below the picture, or move them with the arrow keys: by a tenth of a second, with Shift by a "
            "whole one. Space plays what is sent. The original file is never changed."
        )
        self.add_end(words, self.tr("Whole clip again"))

    def take_clip(self, length_s: float) -> None:
        """Another clip of ``length_s``; 0: it does not tell."""
        self._length_s = length_s
        self.show_recipe(Recipe())

    def show_recipe(self, recipe: Recipe) -> None:
        """Tell its times, and whether it sounds."""
        super().show_recipe(recipe)
        self._sound.setChecked(not recipe.cut.is_muted)
        self._cover.setVisible(self._length_s > 0)
        if not self._length_s:
            self._times.setText(self.tr("This clip does not tell how long it is, so it cannot be cut."))
            return
        begin_s, end_s, cover_s = (second_of(recipe.cut, one, self._length_s) for one in Handle)
        words = self.tr("From {0} to {1}: {2} of {3} seconds are sent.")
        length = f"{end_s - begin_s:.1f}", f"{self._length_s:.1f}"
        self._times.setText(words.format(clock(begin_s), clock(end_s), *length))
        words = self.tr("Cover: the frame at {0}, where the server takes one (Mastodon and Kesong do).")
        self._cover.setText(words.format(clock(cover_s)))

    def _build_sound(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(self.tr("Sound"), "body"))
        row.addStretch(1)
        self._sound = QCheckBox()
        self._sound.setProperty("kind", "switch")
        self._sound.setAccessibleName(self.tr("Sound"))
        self._sound.clicked.connect(self._switch)
        row.addWidget(self._sound)
        return whole

    @Slot()
    def _switch(self) -> None:
        is_muted = not self._sound.isChecked()
        self._change(replace(self._recipe, cut=replace(self._recipe.cut, is_muted=is_muted)))
        self.rested.emit()

    def untouched(self) -> Recipe:
        """The whole clip as it lies."""
        return replace(super().untouched(), cut=Cut())
