"""Keys of the viewer."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kesong_desktop.model.library.rating import MOST_STARS
from kesong_desktop.ui.images.media_viewer import MediaViewer
from kesong_desktop.ui.platform.digits import digit_of
from kesong_desktop.ui.viewer.picture_view import PictureView
from kesong_desktop.ui.viewer.presenter import ViewerPresenter
from kesong_desktop.ui.viewer.video_view import VideoView

_PAN = 0.2
_Action = Callable[[], object]


class ViewerKeys:
    """Finds what a key does with the current item.

    Arrows step through the items, or move a picture that is zoomed in. Digits give stars where items can be rated; elsewhere 0
    fits the picture and 1 shows its own pixels.
    """

    def __init__(
        self,
        viewer: MediaViewer,
        presenter: ViewerPresenter,
        picture: PictureView,
        video: VideoView,
        *,
        can_rate: bool,
    ) -> None:
        self._viewer = viewer
        self._presenter = presenter
        self._picture = picture
        self._video = video
        self._can_rate = can_rate

    def action(self, event: QKeyEvent, *, is_video: bool) -> _Action | None:
        """What the key does, or None. Closing, the panel and full screen are the viewer's own keys."""
        digit, key = digit_of(event), Qt.Key(event.key())
        has_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if 0 <= digit <= MOST_STARS and not has_ctrl:
            is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            return lambda: self._press_digit(digit, steps=is_shifted)
        if has_ctrl:
            is_undo = self._can_rate and key == Qt.Key.Key_Z
            return self._viewer.undo_requested.emit if is_undo else None
        own = self._rating_actions() | (self._video_actions() if is_video else self._picture_actions())
        return own.get(key)

    def _press_digit(self, digit: int, *, steps: bool) -> None:
        if self._can_rate:
            self._viewer.stars_given.emit(self._presenter.index, digit)
            if steps:
                self._presenter.step(1)
        elif digit <= 1:
            self._picture.zoom_to(1.0 if digit else None)

    def _rating_actions(self) -> dict[Qt.Key, _Action]:
        if not self._can_rate:
            return {}
        return {
            Qt.Key.Key_R: lambda: self._viewer.reject_toggled.emit(self._presenter.index),
            Qt.Key.Key_X: lambda: self._viewer.selection_toggled.emit(self._presenter.index),
        }

    def _video_actions(self) -> dict[Qt.Key, _Action]:
        keys, video, presenter = Qt.Key, self._video, self._presenter
        actions: dict[Qt.Key, _Action] = {
            keys.Key_Space: video.toggle,
            keys.Key_K: video.toggle,
            keys.Key_M: video.toggle_sound,
            keys.Key_J: lambda: video.skip(-1),
            keys.Key_L: lambda: video.skip(1),
        }
        if presenter.plays_live:
            actions[keys.Key_Escape] = presenter.show_current
        return actions | self._step_actions()

    def _picture_actions(self) -> dict[Qt.Key, _Action]:
        keys, picture = Qt.Key, self._picture
        actions: dict[Qt.Key, _Action] = {
            keys.Key_Plus: lambda: picture.zoom_by(1),
            keys.Key_Equal: lambda: picture.zoom_by(1),
            keys.Key_Minus: lambda: picture.zoom_by(-1),
            keys.Key_Z: picture.toggle_zoom,
            keys.Key_H: self._toggle_tags,
        }
        if self._presenter.has_live:
            actions[keys.Key_K] = self._presenter.play_live
        actions |= self._step_actions()
        if picture.is_movable:
            actions |= {
                keys.Key_Left: lambda: picture.pan(-_PAN, 0),
                keys.Key_Right: lambda: picture.pan(_PAN, 0),
                keys.Key_Up: lambda: picture.pan(0, -_PAN),
                keys.Key_Down: lambda: picture.pan(0, _PAN),
            }
        return actions

    def _toggle_tags(self) -> None:
        """Hide the numbers on pictures, or show them again."""
        self._picture.hides_tags = not self._picture.hides_tags
        self._picture.update()

    def _step_actions(self) -> dict[Qt.Key, _Action]:
        keys, step = Qt.Key, self._presenter.step
        back = dict.fromkeys((keys.Key_Left, keys.Key_Up, keys.Key_PageUp), lambda: step(-1))
        on = dict.fromkeys((keys.Key_Right, keys.Key_Down, keys.Key_PageDown), lambda: step(1))
        return {**back, **on}
