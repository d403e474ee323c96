"""The pictures of the open draft: the current one, its description, and all of them in order."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.imaging.limits import PHOTO_ENDINGS, VIDEO_ENDINGS
from kesong_desktop.model.account import Capability
from kesong_desktop.model.review_data.photo_tag import PhotoTag
from kesong_desktop.ui.draft.draft_session import DraftSession
from kesong_desktop.ui.draft.focal_point import FocalPoint
from kesong_desktop.ui.draft.picture_strip import PictureStrip
from kesong_desktop.ui.draft.preview import PicturePreview
from kesong_desktop.ui.draft.tag_canvas import TagCanvas
from kesong_desktop.ui.draft.tag_rows import TagRows
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label, menu
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.field import Field, GrowingText

_TAGGED_PX = 320


class Album(QWidget):
    """Shows and changes the pictures of a draft.

    ``has_preview`` shows the current picture large, ``has_tags`` lets things be numbered on it. ``edit_wanted`` carries the
    number of a picture, ``say`` a sentence.
    """

    say = Signal(str)
    edit_wanted = Signal(int)

    def __init__(
        self,
        context: UiContext,
        draft_session: DraftSession,
        *,
        has_preview: bool,
        has_tags: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._draft_session = draft_session
        self._can = Capability()
        self._strip = PictureStrip(context.theme, context.icons, context.pictures)
        self._strip.chosen.connect(self._show)
        self._strip.moved.connect(self._move)
        self._strip.removed.connect(self.remove)
        self._strip.add_wanted.connect(self.choose_files)
        self._strip.menu_wanted.connect(self._open_menu)
        self._preview = (
            PicturePreview(context.theme, context.icons, context.pictures) if has_preview else None
        )
        self._focal: FocalPoint | None = None
        self._canvas: TagCanvas | None = None
        self._tag_rows: TagRows | None = None
        if self._preview is not None and has_tags:
            # Below the focal point, which takes the mouse only while it is being set.
            self._canvas, self._tag_rows = TagCanvas(context.theme, self._preview), TagRows(context.icons)
            # A picture that changed its size with each tag could not be clicked twice at the same spot.
            self._preview.setFixedHeight(context.theme.px(_TAGGED_PX))
            self._canvas.changed.connect(self._put_tags)
            self._canvas.name_wanted.connect(self._tag_rows.name)
            self._tag_rows.changed.connect(self._put_tags)
            self._tag_rows.entered.connect(self._leave_tag_name)
        if self._preview is not None:
            self._preview.remove_wanted.connect(self._remove_current)
            self._preview.edit_wanted.connect(self.edit_current)
            self._focal = FocalPoint(context.theme, context.icons, self._preview)
            self._focal.moved.connect(self._put_focus)
        self._cover = button(self.tr("Use as cover"), small=True)
        self._cover.clicked.connect(self._make_cover)
        self._alt = GrowingText(1, 4)
        self._alt.edited.connect(self._write_alt)
        self._alt_field = Field(self.tr("Description"), self._alt)
        self._hint = label("", "small", "ink3", wrap=True)
        self._copy_problem = label("", "small", "warn", wrap=True)
        draft_session.copies.problem_changed.connect(self._show_copy_problem)
        self._build()

    @property
    def current_path(self) -> str:
        """The file of the current picture, or empty."""
        shots = self._draft_session.draft.pictures
        return shots[self._strip.current].path if self._strip.current < len(shots) else ""

    def show_draft(self, can: Capability) -> None:
        """Show the open draft, for a server that can do ``can``."""
        self._can = can
        shots = self._draft_session.draft.pictures
        self._strip.show_pictures(shots, self._strip.current)
        self._show(self._strip.current)

    def show_part(self, part: str) -> None:
        """Make the picture current that ``part`` of a draft belongs to, such as ``pictures.0.alt``."""
        kind, _, rest = part.partition(".")
        number = rest.partition(".")[0]
        if kind == "pictures" and number.isdecimal():
            self._strip.show_pictures(self._draft_session.draft.pictures, int(number))
            self._show(self._strip.current)

    def describe(self, index: int) -> None:
        """Make a picture current, and focus its description."""
        self._strip.show_pictures(self._draft_session.draft.pictures, index)
        self._show(index)
        self._alt.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def choose_files(self) -> None:
        """Open a file dialog; the chosen files are added behind the others."""
        endings = " ".join(f"*{ending}" for ending in sorted(PHOTO_ENDINGS | VIDEO_ENDINGS))
        dialog = QFileDialog(self, self.tr("Choose photos and videos"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Photos and videos ({patterns})").format(patterns=endings), self.tr("All files (*)")]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.add_files)
        dialog.open()

    @Slot(list)
    def add_files(self, paths: list[str]) -> None:
        """Add files behind the others, and make the first of them current."""
        before = len(self._draft_session.draft.pictures)
        self._draft_session.add(tuple(str(Path(path)) for path in paths))
        shots = self._draft_session.draft.pictures
        self._strip.show_pictures(shots, min(before, len(shots) - 1))
        self._show(self._strip.current)

    @Slot(int)
    def remove(self, index: int) -> None:
        """Remove a picture from the draft."""
        self._draft_session.remove_picture(index)
        self._strip.show_pictures(
            self._draft_session.draft.pictures, min(index, len(self._draft_session.draft.pictures) - 1)
        )
        self._show(self._strip.current)
        self.say.emit(self.tr("Removed from the post. The file stays where it is."))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if self._preview is not None:
            column.addWidget(self._preview, 1)
        if self._tag_rows is not None:
            column.addWidget(label(self.tr("Click a spot on the photo to number it."), "small", "ink3"))
            column.addWidget(self._tag_rows)
        column.addWidget(self._copy_problem)
        column.addWidget(self._alt_field)
        column.addWidget(self._strip)
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        foot.addWidget(self._cover, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(foot)

    @Slot(int)
    def _show(self, index: int) -> None:
        shots = self._draft_session.draft.pictures
        has_any = 0 <= index < len(shots)
        self._alt_field.setVisible(has_any)
        if self._tag_rows is not None and not has_any:
            self._tag_rows.show_tags(())
        if self._preview is not None:
            self._preview.setVisible(has_any)
        self._hint.setVisible(has_any)
        self._show_copy_problem()
        self._cover.setVisible(has_any and index > 0)
        if not has_any:
            return
        shot = shots[index]
        if self._preview is not None:
            words = self.tr("{number} of {count}").format(number=index + 1, count=len(shots))
            self._preview.show_picture(shot, words)
        if self._focal is not None:
            why_not = self.tr("This server ignores focal points, and crops to the middle.")
            self._focal.show_point(shot.focus, can=self._can.focus, why_not=why_not)
        if self._canvas is not None and self._tag_rows is not None:
            self._canvas.show_tags(shot.tags)
            self._tag_rows.show_tags(shot.tags)
        self._alt.show_text(shot.alt)
        name = self.tr("Describe photo {number} for people who cannot see it").format(number=index + 1)
        self._alt.setAccessibleName(name)
        self._alt_field.set_name(name)
        self._count()

    @Slot()
    def _show_copy_problem(self) -> None:
        """Show why there is no copy of the current picture."""
        shots, index = self._draft_session.draft.pictures, self._strip.current
        error = self._draft_session.copies.problem(shots[index].path) if index < len(shots) else None
        self._copy_problem.setText(messages.sentence(error) if error else "")
        self._copy_problem.setVisible(error is not None)

    @Slot()
    def _write_alt(self) -> None:
        index = self._strip.current
        if index < len(self._draft_session.draft.pictures):
            self._draft_session.change_picture(index, alt=self._alt.toPlainText())
            self._strip.show_pictures(self._draft_session.draft.pictures, index)
            self._count()

    def _count(self) -> None:
        shots = self._draft_session.draft.pictures
        written = sum(bool(shot.alt.strip()) for shot in shots)
        self._alt_field.set_count(len(self._alt.toPlainText()), self._can.limits.alt_characters)
        self._hint.setText(
            self.tr(
                "{count} of {limit} photos · {written} described. Drag, or press Ctrl and an arrow, to change the order."
            ).format(count=len(shots), limit=self._can.limits.pictures, written=written)
        )

    @Slot(int, int)
    def _move(self, old: int, new: int) -> None:
        self._draft_session.move(old, new)
        self._strip.show_pictures(self._draft_session.draft.pictures, new)
        self._show(new)

    @Slot(float, float)
    def _put_focus(self, x: float, y: float) -> None:
        index = self._strip.current
        if index < len(self._draft_session.draft.pictures):
            self._draft_session.change_picture(index, focus=(x, y))
            self._strip.show_pictures(self._draft_session.draft.pictures, index)

    @Slot(tuple)
    def _put_tags(self, tags: tuple[PhotoTag, ...]) -> None:
        index = self._strip.current
        if index < len(self._draft_session.draft.pictures) and self._canvas and self._tag_rows:
            self._draft_session.change_picture(index, tags=tags)
            self._canvas.show_tags(tags)
            self._tag_rows.show_tags(tags)

    @Slot(int)
    def _leave_tag_name(self, number: int) -> None:
        """The keys move the tag that was named."""
        if self._canvas is not None:
            self._canvas.select(number)
            self._canvas.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        """Open the menu of the current picture."""
        icons, shown, index = self._context.icons, menu(self), self._strip.current
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.addAction(icons.icon("sliders-horizontal"), self.tr("Edit (Ctrl+E)"), self.edit_current)
        split = partial(self._draft_session.split_requested.emit, index)
        shown.addAction(icons.icon("columns"), self.tr("Split into an album"), split)
        if index > 0:
            shown.addAction(icons.icon("image"), self.tr("Use as cover"), self._make_cover)
        shown.addAction(icons.icon("trash"), self.tr("Remove from the post (Del)"), self._remove_current)
        shown.popup(at)

    @Slot()
    def _make_cover(self) -> None:
        if self._strip.current > 0:
            self._move(self._strip.current, 0)
            self._strip.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def edit_current(self) -> None:
        """Ask for the editor with the current picture."""
        if self._draft_session.draft.pictures:
            self.edit_wanted.emit(self._strip.current)

    @Slot()
    def _remove_current(self) -> None:
        self.remove(self._strip.current)
