"""The viewer: one picture or video at a time, over a pane or the whole screen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from kesong_desktop.actions.media.media_files import MediaFiles
from kesong_desktop.actions.media.remote_media import RemoteMedia
from kesong_desktop.ui.images.media_viewer import MediaViewer
from kesong_desktop.ui.images.viewer_item import ViewerItem
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.viewer.full_size_cache import FullSizeCache
from kesong_desktop.ui.viewer.info_panel import InfoPanel
from kesong_desktop.ui.viewer.overlay import Overlay
from kesong_desktop.ui.viewer.picture_view import PictureView
from kesong_desktop.ui.viewer.presenter import ViewerPresenter, ViewerState
from kesong_desktop.ui.viewer.star_choice import StarChoice
from kesong_desktop.ui.viewer.toolbar import EDGE, StepArrows, ViewerToolbar
from kesong_desktop.ui.viewer.video_view import VideoView
from kesong_desktop.ui.viewer.viewer_keys import ViewerKeys

_CLOSING = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
_FULL_SCREEN = frozenset({Qt.Key.Key_F, Qt.Key.Key_F11})
_CTRL = Qt.KeyboardModifier.ControlModifier


class Viewer(MediaViewer):
    """Covers ``host`` while it is open, or the screen."""

    def __init__(
        self,
        context: UiContext,
        files: MediaFiles,
        remote: RemoteMedia,
        host: QWidget,
        *,
        can_rate: bool = False,
    ) -> None:
        super().__init__(host)
        self._context = context
        self._back_to: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        self.presenter = ViewerPresenter(self)
        self.presenter.item_changed.connect(self._show)
        self.presenter.facts_changed.connect(self._show_facts)
        self._picture = PictureView(context, FullSizeCache(files, remote, context.work, self), self)
        self._video = VideoView(context, self)
        self._panel = InfoPanel(context, files, remote, self)
        self._keys = ViewerKeys(self, self.presenter, self._picture, self._video, can_rate=can_rate)
        self.stars = StarChoice(context.theme, self)
        self.stars.setVisible(can_rate)
        self.stars.chosen.connect(self._give_stars)
        self._build()
        self._cover = Overlay(self, host)
        self._cover.host_hidden.connect(self._host_hidden)
        self._cover.host_shown.connect(self._host_shown)
        context.pictures.ready.connect(self._preload)

    def show_items(self, items: Sequence[ViewerItem], index: int = 0) -> None:
        """Open the viewer with these items, beginning at ``index``."""
        if not items:
            return
        self._back_to = self.window().focusWidget()
        self._cover.fit()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.presenter.open(items, index)

    @Slot()
    def close_viewer(self) -> None:
        """Close the viewer and give the focus back."""
        self._leave_full_screen()
        self.hide()
        self._picture.forget()
        self._video.close_video()
        if self._back_to is not None and isValid(self._back_to):
            self._back_to.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed_at.emit(self.presenter.index)

    @Slot()
    def renew(self) -> None:
        """Show the facts of the current item again after they changed."""
        if self.isVisible():
            self.presenter.renew()

    @property
    def picture(self) -> PictureView:
        """The view that shows pictures."""
        return self._picture

    @property
    def video(self) -> VideoView:
        """The view that plays videos."""
        return self._video

    @property
    def panel(self) -> InfoPanel:
        """The information panel beside the picture."""
        return self._panel

    @property
    def caption(self) -> str:
        """The line below the picture."""
        return self._caption.text()

    @property
    def scale_text(self) -> str:
        """The zoom level as shown."""
        return self._bar.scale.text()

    def _build(self) -> None:
        icons = self._context.icons
        self._picture.zoomed.connect(self._show_scale)
        self._picture.pressed_beside.connect(self.close_viewer)
        self._caption = label("", "body", parent=self)
        self._caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._caption.setWordWrap(True)
        self._caption.setContentsMargins(0, 8, 0, 12)
        self._bar = ViewerToolbar(icons, self)
        self._bar.zoom_out_requested.connect(lambda: self._picture.zoom_by(-1))
        self._bar.zoom_in_requested.connect(lambda: self._picture.zoom_by(1))
        self._bar.panel_requested.connect(self.toggle_panel)
        self._bar.full_screen_requested.connect(self.toggle_full_screen)
        self._bar.close_requested.connect(self.close_viewer)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._picture)
        self._stack.addWidget(self._video)
        self._arrows = StepArrows(icons, self._stack, self)
        self._arrows.previous_requested.connect(lambda: self.presenter.step(-1))
        self._arrows.next_requested.connect(lambda: self.presenter.step(1))
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._stack, 1)
        middle.addWidget(self._panel)
        self._panel.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addLayout(middle, 1)
        below = QHBoxLayout()
        below.setContentsMargins(EDGE, 0, EDGE, 0)
        below.addWidget(self.stars, 0, Qt.AlignmentFlag.AlignVCenter)
        below.addWidget(self._caption, 1)
        column.addLayout(below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture its part of the width."""
        super().resizeEvent(event)
        self._panel.fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cover what lies below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._context.theme.color("canvas"))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the item first, then those of the viewer."""
        is_video = self._stack.currentWidget() is self._video
        key, action = Qt.Key(event.key()), self._keys.action(event, is_video=is_video)
        if action is not None:
            action()
        elif event.modifiers() & _CTRL:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape and self.is_full_screen:
            self.toggle_full_screen()
        elif key == Qt.Key.Key_Escape or key in _CLOSING:
            self.close_viewer()
        elif key == Qt.Key.Key_I:
            self.toggle_panel()
        elif key in _FULL_SCREEN:
            self.toggle_full_screen()
        else:
            super().keyPressEvent(event)

    @Slot()
    def toggle_panel(self) -> None:
        """Open or close the information panel."""
        is_open = self._panel.isHidden()
        self._panel.setVisible(is_open)
        self._bar.show_panel_open(is_open=is_open)
        if is_open and self.presenter.items:
            self._panel.show_item(self.presenter.items[self.presenter.index])

    @property
    def is_full_screen(self) -> bool:
        """Whether it covers the screen."""
        return self._cover.is_full_screen

    @Slot()
    def toggle_full_screen(self) -> None:
        """Take the whole screen, or go back to the pane."""
        if self.is_full_screen:
            self._leave_full_screen()
            self.show()
            self.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self._bar.show_full_screen(is_full=True)
            self._cover.enter()

    def _leave_full_screen(self) -> None:
        self._bar.show_full_screen(is_full=False)
        self._cover.leave()

    @Slot()
    def _host_hidden(self) -> None:
        self._leave_full_screen()
        self._video.close_video()

    @Slot()
    def _host_shown(self) -> None:
        if not self.isHidden():
            self.presenter.show_current()

    @Slot(object)
    def _show(self, state: ViewerState) -> None:
        self._video.close_video()
        if state.is_video:
            self._stack.setCurrentWidget(self._video)
            self._video.show_item(state.item)
        else:
            self._stack.setCurrentWidget(self._picture)
            self._picture.show_item(state.item)
        self._bar.show_zoom(visible=not state.is_video)
        if not self._panel.isHidden():
            self._panel.show_item(state.item)
        self._arrows.show_for(has_previous=state.has_previous, has_next=state.has_next)
        self._show_facts(state)
        self._preload()

    @Slot(int)
    def _give_stars(self, stars: int) -> None:
        self.stars_given.emit(self.presenter.index, stars)

    @Slot(object)
    def _show_facts(self, state: ViewerState) -> None:
        self.stars.show_stars(state.item.rating.stars)
        self._caption.setText(state.caption)
        self.setAccessibleName(state.name)
        self.setAccessibleDescription(state.description)

    @Slot()
    def _show_scale(self) -> None:
        picture = self._picture
        text = f"{round(picture.scale * 100)} %"
        if picture.loaded_part < 1 and picture.scale > picture.loaded_part:
            reduced = self.tr("{scale} (picture reduced to {part} % to save memory)")
            text = reduced.format(scale=text, part=round(picture.loaded_part * 100))
        self._bar.scale.setText(text)

    @Slot()
    def _preload(self) -> None:
        """Load the neighbours once the current picture is there, so that stepping need not wait."""
        items, pictures = self.presenter.items, self._context.pictures
        if self.isVisible() and items and pictures.get(items[self.presenter.index].key) is not None:
            for item in self.presenter.neighbours():
                pictures.get(item.key)
