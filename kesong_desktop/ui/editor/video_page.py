"""The inspector page for a video."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from kesong_desktop.model.edit.recipe import Recipe, Trim
from kesong_desktop.model.edit.trim import TrimHandle, clock, second_of
from kesong_desktop.ui.editor.pages import RotationPage
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.number_text import decimal
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.focus_ring import FocusRing


class VideoPage(RotationPage):
    """Trim times, sound, rotate and flip."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._length_s = 0.0
        self.column.addWidget(label(self.tr("Video"), "body_strong"))
        self._times = label("", "body", "ink2", wrap=True)
        self._cover = label("", "body", "ink2", wrap=True)
        self.column.addWidget(self._times)
        self.column.addWidget(self._cover)
        self.column.addWidget(self._build_sound())
        self.add_rotation(icons)
        words = self.tr(
            "Drag the handles below the video, or move them with the arrow keys: by 0.1 s, with Shift by 1 s. "
            "Space plays the trimmed video. The original file is never changed."
        )
        self.add_reset(words, self.tr("Reset video"))

    def set_duration(self, length_s: float) -> None:
        """Take the duration of another video; 0 if it is unknown."""
        self._length_s = length_s
        self.show_recipe(Recipe())

    def show_recipe(self, recipe: Recipe) -> None:
        """Show the trim times and the sound of a recipe."""
        super().show_recipe(recipe)
        self._sound.setChecked(not recipe.cut.is_muted)
        self._cover.setVisible(self._length_s > 0)
        if not self._length_s:
            self._times.setText(self.tr("The length of this video is unknown. It cannot be trimmed."))
            return
        begin_s, end_s, cover_s = (second_of(recipe.cut, one, self._length_s) for one in TrimHandle)
        times = self.tr("From {begin} to {end}: {kept} of {total} seconds are sent.")
        kept, total = decimal(end_s - begin_s), decimal(self._length_s)
        self._times.setText(times.format(begin=clock(begin_s), end=clock(end_s), kept=kept, total=total))
        cover = self.tr("Cover: the frame at {time}, on servers that accept one (Mastodon and Kesong do).")
        self._cover.setText(cover.format(time=clock(cover_s)))

    def _build_sound(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(self.tr("Sound"), "body"))
        row.addStretch(1)
        self._sound = QCheckBox()
        self._sound.setProperty("kind", "switch")
        FocusRing(self._sound, 12)
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
        """The recipe of the whole video, not rotated."""
        return replace(super().untouched(), cut=Trim())
