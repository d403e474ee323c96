"""The roll in justified rows, with a header for each section and a date scrubber at the right edge."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kesong_desktop.model.library.photo import Photo, PhotoId
from kesong_desktop.ui.roll.model import RollModel
from kesong_desktop.ui.roll.photo_delegate import STACK_SPOT, PhotoDelegate
from kesong_desktop.ui.roll.roll_keys import RollCommand, RollKeys, RollVerb
from kesong_desktop.ui.roll.scrubber import DateScrubber, months_of
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import PANE_MARGIN, RADIUS_TILE, ROLL_GAP
from kesong_desktop.ui.views.justified_rows import JustifiedRowsView
from kesong_desktop.ui.views.layout.justified import JustifiedRule
from kesong_desktop.ui.views.section_header import HeaderLink
from kesong_desktop.ui.views.view_style import ViewStyle

SMALLEST, MIDDLE, LARGEST = 120, 184, 320
_ZOOM_STEP = 32
_HEADER = 56
_SELECT = "select"


class RollView(JustifiedRowsView):
    """Photos newest first. A click selects a photo or deselects it.

    Keys: X selects, Space views, digits give stars (with Shift also go on), R rejects, F opens or closes a stack, plus and minus
    zoom; other letters lead to the next photo whose file name begins with them. Signals carry rows, stars, a stack's key or a
    photo that cannot be used.
    """

    viewer_requested = Signal(int)
    stars_given = Signal(int)
    reject_toggled = Signal()
    undo_requested = Signal()
    stack_toggled = Signal(object)
    photo_refused = Signal(object)
    post_requested = Signal()
    zoomed = Signal(int)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        self._theme = context.theme
        self._row_px = MIDDLE
        self._keys = RollKeys()
        self.roll_model = RollModel()
        self.photo_delegate = PhotoDelegate(self.roll_model, context.theme, context.icons, context.pictures)
        super().__init__(
            self.photo_delegate,
            _style(context.theme),
            _rule(self._theme, self._row_px),
            parent,
            header_links=self._links,
        )
        self.roll_model.setParent(self)
        self.photo_delegate.setParent(self)
        self.scrubber = DateScrubber(context.theme, self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.setDragEnabled(True)
        self.setAccessibleName(self.tr("Photos"))
        self.setModel(self.roll_model)
        self.doubleClicked.connect(self._view_index)
        self.activated.connect(self.post_requested)
        self.refused.connect(self._refuse)
        self.hot_spot_clicked.connect(self._press_spot)
        self.hot_spot_double_clicked.connect(self._press_spot)
        self.header_link_clicked.connect(self._toggle_section)
        self.arranged.connect(self._show_months)
        self.verticalScrollBar().valueChanged.connect(self.scrubber.show_scroll)
        self.scrubber.scroll_requested.connect(self.verticalScrollBar().setValue)
        self.photo_delegate.pictures_changed.connect(self._repaint)
        context.theme.changed.connect(self._follow_theme)

    @property
    def photos(self) -> Sequence[Photo]:
        """The photos that are shown, by row."""
        return self.roll_model.photos

    @property
    def selected_photos(self) -> list[Photo]:
        """The selected photos, in the order of selecting."""
        return [self.photos[row] for row in self.selected_rows]

    @property
    def meant(self) -> list[Photo]:
        """The photos that a key is for: the selected ones, else the current one."""
        selected, row = self.selected_photos, self.current_row
        is_one = not selected and 0 <= row < len(self.photos)
        return [self.photos[row]] if is_one else selected

    @property
    def current_row(self) -> int:
        """The current row, or -1."""
        return self.currentIndex().row()

    def row_of(self, path: str) -> int:
        """Return the row of a photo by its path, or -1."""
        return self.roll_model.row_of(path)

    def reveal_stack(self, key: PhotoId) -> None:
        """Make the photo that stands for a stack the current one."""
        row = self.roll_model.row_of_stack(key)
        if row >= 0:
            self.set_current_row(row)

    def set_row_px(self, px: int, keep: QPoint | None = None) -> None:
        """Change the height of rows; the photo at ``keep`` stays where it is."""
        px = max(SMALLEST, min(LARGEST, px))
        if px != self._row_px:
            self._row_px = px
            self.set_rule(_rule(self._theme, self._row_px), keep)
            self.zoomed.emit(px)

    def zoom_by(self, steps: int, keep: QPoint | None = None) -> None:
        """Change the height of rows by so many steps."""
        self.set_row_px(self._row_px + steps * _ZOOM_STEP, keep)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms at the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1, event.position().toPoint())
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The roll's own keys first."""
        command = self._keys.command(event)
        if command is None or not self._carry_out(command):
            self._keys.note_typing(event)
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The scrubber stays at the right edge."""
        super().resizeEvent(event)
        self._place_scrubber()

    def _carry_out(self, command: RollCommand) -> bool:
        """Carry out the command of a key; False where there is no photo or stack for it."""
        row = self.current_row
        match command.verb:
            case RollVerb.UNDO:
                self.undo_requested.emit()
            case RollVerb.STEP:
                self._step(command.number)
            case RollVerb.ZOOM:
                self.zoom_by(command.number)
            case RollVerb.TOGGLE_REJECTED:
                self.reject_toggled.emit()
            case RollVerb.GIVE_STARS:
                self.stars_given.emit(command.number)
                if command.goes_on and not len(self.order):
                    self._step(1)
            case RollVerb.TOGGLE_SELECTED if row >= 0:
                self.toggle(row)
            case RollVerb.VIEW if row >= 0:
                self.viewer_requested.emit(row)
            case RollVerb.TOGGLE_STACK if row >= 0 and (stack := self.roll_model.stack_at(row)) is not None:
                self.stack_toggled.emit(stack.key)
            case _:
                return False
        return True

    def _step(self, by: int) -> None:
        if self.photos:
            self.set_current_row(max(0, min(self.current_row + by, len(self.photos) - 1)))
            self.show_ring()

    def _links(self, section: int) -> Sequence[HeaderLink]:
        is_whole = self._is_selected(section)
        return (HeaderLink(_SELECT, self.tr("Select none") if is_whole else self.tr("Select day")),)

    def _is_selected(self, section: int) -> bool:
        """Return whether every photo of a section that can be selected is."""
        if not len(self.order):
            return False
        photos = [self.photos[row] for row in self.rows_of_section(section)]
        usable = [photo for photo in photos if not photo.problem]
        return bool(usable) and all(self.order.number(photo.path) for photo in usable)

    @Slot(int, str)
    def _toggle_section(self, section: int, _link: str) -> None:
        rows, selected = self.rows_of_section(section), self.selected_rows
        if self._is_selected(section):
            self.select_in_order(row for row in selected if row not in rows)
        else:
            self.select_in_order((*selected, *rows))

    @Slot(int, str)
    def _press_spot(self, row: int, spot: str) -> None:
        stack = self.roll_model.stack(self.photos[row])
        if spot == STACK_SPOT and stack is not None:
            self.stack_toggled.emit(stack.key)

    @Slot(QModelIndex)
    def _view_index(self, index: QModelIndex) -> None:
        self.viewer_requested.emit(index.row())

    @Slot(int)
    def _refuse(self, row: int) -> None:
        self.photo_refused.emit(self.photos[row])

    @Slot()
    def _show_months(self) -> None:
        view = self.viewport().height()
        months = months_of(self.roll_model.roll_sections, self.section_tops)
        self.scrubber.show_months(months, self.contents_height, view)
        # The scrubber lies beside the rows, so that both edges of a row can be seen.
        margin = self.scrubber.needed_px if self.scrubber.is_needed else 0
        if self.viewportMargins().right() != margin:
            self.setViewportMargins(0, 0, margin, 0)
        self._place_scrubber()

    def _place_scrubber(self) -> None:
        view = self.viewport().geometry()
        self.scrubber.setGeometry(view.right() + 1, view.top(), self.scrubber.needed_px, view.height())

    @Slot()
    def _repaint(self) -> None:
        self.viewport().update()

    @Slot()
    def _follow_theme(self) -> None:
        self.set_style(_style(self._theme))
        self.set_rule(_rule(self._theme, self._row_px))


def _rule(theme: Theme, row_px: int) -> JustifiedRule:
    return JustifiedRule(row_height=row_px, gap=ROLL_GAP, side=PANE_MARGIN, header=theme.control(_HEADER))


def _style(theme: Theme) -> ViewStyle:
    return ViewStyle(
        ground=theme.color("paper"),
        ink=theme.color("ink"),
        meta=theme.color("ink3"),
        accent=theme.color("accent"),
        title_font=theme.font("lead"),
        detail_font=theme.font("body"),
        link_font=theme.font("body_strong"),
        radius=RADIUS_TILE,
    )
