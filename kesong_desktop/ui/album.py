"""The pictures of the draft in hand: the one chosen, its description, and all in their order."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.imaging.limits import PHOTO_ENDINGS, VIDEO_ENDINGS
from kesong_desktop.model.account import Capability
from kesong_desktop.ui import messages
from kesong_desktop.ui.drafting import Drafting
from kesong_desktop.ui.focal import FocalPoint
from kesong_desktop.ui.preview import Preview
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.strip import Strip
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.field import Field, GrowingText
from kesong_desktop.ui.widgets.look import label


class Album(QWidget):
    """The pictures of ``drafting``. ``has_preview``: the chosen one is shown large; ``edit_wanted`` carries its number."""

    say = Signal(str)
    edit_wanted = Signal(int)

    def __init__(
        self, stage: Stage, drafting: Drafting, *, has_preview: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._stage = stage
        self._drafting = drafting
        self._can = Capability()
        self._strip = Strip(stage.theme, stage.icons, stage.pictures)
        self._strip.chosen.connect(self._show)
        self._strip.moved.connect(self._move)
        self._strip.removed.connect(self.take_out)
        self._strip.add_wanted.connect(self.choose_files)
        self._preview = Preview(stage.theme, stage.icons, stage.pictures) if has_preview else None
        self._focal: FocalPoint | None = None
        if self._preview is not None:
            self._preview.remove_wanted.connect(self._take_out_current)
            self._preview.edit_wanted.connect(self.edit_current)
            self._focal = FocalPoint(stage.theme, stage.icons, self._preview)
            self._focal.moved.connect(self._put_focus)
        self._cover = button(self.tr("Make it the cover"), small=True)
        self._cover.clicked.connect(self._make_cover)
        self._alt = GrowingText(1, 4)
        self._alt.edited.connect(self._write_alt)
        self._alt_field = Field(self.tr("Describe the picture"), self._alt)
        self._hint = label("", "small", "ink3", wrap=True)
        self._not_kept = label("", "small", "warn", wrap=True)
        drafting.owning.told.connect(self._tell_kept)
        self._build()

    @property
    def current_path(self) -> str:
        """The file of the chosen picture, or empty."""
        shots = self._drafting.draft.pictures
        return shots[self._strip.current].path if self._strip.current < len(shots) else ""

    def show_draft(self, can: Capability) -> None:
        """Show the draft in hand, for a server of which ``can`` tells."""
        self._can = can
        shots = self._drafting.draft.pictures
        self._strip.show_pictures(shots, self._strip.current)
        self._show(self._strip.current)

    def show_part(self, part: str) -> None:
        """Choose the picture that ``part`` of a draft is of, such as ``pictures.0.alt``."""
        kind, _, rest = part.partition(".")
        number = rest.partition(".")[0]
        if kind == "pictures" and number.isdecimal():
            self._strip.show_pictures(self._drafting.draft.pictures, int(number))
            self._show(self._strip.current)

    def describe(self, index: int) -> None:
        """Choose a picture, and let its description be written."""
        self._strip.show_pictures(self._drafting.draft.pictures, index)
        self._show(index)
        self._alt.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def choose_files(self) -> None:
        """Let files be chosen and put behind the others."""
        endings = " ".join(f"*{ending}" for ending in sorted(PHOTO_ENDINGS | VIDEO_ENDINGS))
        dialog = QFileDialog(self, self.tr("Choose pictures and clips"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Pictures and clips ({0})").format(endings), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.add_files)
        dialog.open()

    @Slot(list)
    def add_files(self, paths: list[str]) -> None:
        """Put files behind the others, and choose the first of them."""
        before = len(self._drafting.draft.pictures)
        self._drafting.add(tuple(str(Path(path)) for path in paths))
        shots = self._drafting.draft.pictures
        self._strip.show_pictures(shots, min(before, len(shots) - 1))
        self._show(self._strip.current)

    @Slot(int)
    def take_out(self, index: int) -> None:
        """Take a picture out of the draft."""
        self._drafting.take_out(index)
        self._strip.show_pictures(
            self._drafting.draft.pictures, min(index, len(self._drafting.draft.pictures) - 1)
        )
        self._show(self._strip.current)
        self.say.emit(self.tr("Taken out of the post. The file stays where it is."))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if self._preview is not None:
            column.addWidget(self._preview, 1)
        column.addWidget(self._not_kept)
        column.addWidget(self._alt_field)
        column.addWidget(self._strip)
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        foot.addWidget(self._cover, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(foot)

    @Slot(int)
    def _show(self, index: int) -> None:
        shots = self._drafting.draft.pictures
        has_any = 0 <= index < len(shots)
        self._alt_field.setVisible(has_any)
        if self._preview is not None:
            self._preview.setVisible(has_any)
        self._hint.setVisible(has_any)
        self._tell_kept()
        self._cover.setVisible(has_any and index > 0)
        if not has_any:
            return
        shot = shots[index]
        if self._preview is not None:
            words = self.tr("{0} of {1}").format(index + 1, len(shots))
            self._preview.show_picture(shot, words)
        if self._focal is not None:
            why_not = self.tr("This server crops around the middle.")
            self._focal.show_point(shot.focus, can=self._can.focus, why_not=why_not)
        self._alt.show_text(shot.alt)
        name = self.tr("Describe picture {0} for people who cannot see it").format(index + 1)
        self._alt.setAccessibleName(name)
        self._alt_field.set_name(name)
        self._count()

    @Slot()
    def _tell_kept(self) -> None:
        """Say so where the draft needs the file itself."""
        shots, index = self._drafting.draft.pictures, self._strip.current
        error = self._drafting.owning.remark(shots[index].path) if index < len(shots) else None
        self._not_kept.setText(messages.sentence(error) if error else "")
        self._not_kept.setVisible(error is not None)

    @Slot()
    def _write_alt(self) -> None:
        index = self._strip.current
        if index < len(self._drafting.draft.pictures):
            self._drafting.change_picture(index, alt=self._alt.toPlainText())
            self._strip.show_pictures(self._drafting.draft.pictures, index)
            self._count()

    def _count(self) -> None:
        shots = self._drafting.draft.pictures
        written = sum(bool(shot.alt.strip()) for shot in shots)
        self._alt_field.set_count(len(self._alt.toPlainText()), self._can.limits.alt_characters)
        self._hint.setText(
            self.tr(
                "{0} of {1} pictures · Alt text: {2} of {0} written. Drag, or Ctrl and an arrow, changes the order."
            ).format(len(shots), self._can.limits.pictures, written)
        )

    @Slot(int, int)
    def _move(self, old: int, new: int) -> None:
        self._drafting.move(old, new)
        self._strip.show_pictures(self._drafting.draft.pictures, new)
        self._show(new)

    @Slot(float, float)
    def _put_focus(self, x: float, y: float) -> None:
        index = self._strip.current
        if index < len(self._drafting.draft.pictures):
            self._drafting.change_picture(index, focus=(x, y))
            self._strip.show_pictures(self._drafting.draft.pictures, index)

    @Slot()
    def _make_cover(self) -> None:
        if self._strip.current > 0:
            self._move(self._strip.current, 0)
            self._strip.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def edit_current(self) -> None:
        """Have the chosen picture edited."""
        if self._drafting.draft.pictures:
            self.edit_wanted.emit(self._strip.current)

    @Slot()
    def _take_out_current(self) -> None:
        self.take_out(self._strip.current)
