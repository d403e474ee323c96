"""Takes pictures of a window that has come to rest."""

import sys
import time
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QCoreApplication, QEventLoop, QRect
from PySide6.QtGui import QImage, QPainter

from kesong_desktop.ui.window.window import Window
from tests.gui.screen_texts import open_menus

SIZE = (1440, 900)
"""Size of the windows where no other is asked for."""
GUIDE = {
    "feed": "feed",
    "discover": "discover",
    "roll-selected": "roll",
    "compose": "compose",
    "editor-looks": "editor",
    "preflight": "preflight",
    "review": "review",
    "products": "products",
    "planner": "planner",
    "batch": "batch",
    "outbox": "outbox",
    "dark-feed": "dark",
}
"""The pictures of the guide by their names in ``full``: the names of their files."""
_CALM_AFTER, _AT_MOST_S = 4, 60.0


class Camera:
    """Takes a picture once the window has come to rest, of names with one of the words ``only``, or of all.

    ``size`` and ``text_percent`` are those of the windows.
    """

    def __init__(self, folder: Path, only: tuple[str, ...], size: tuple[int, int], text_percent: int) -> None:
        self._folder = folder
        self._only = only
        self._names: list[str] = []
        self.size = size
        self.text_percent = text_percent

    @property
    def complaint(self) -> str:
        """The words that no picture has in its name, with the names of the pictures; empty where each word has one."""
        unknown = [word for word in self._only if not any(word in name for name in self._names)]
        if not unknown:
            return ""
        return f"no picture has {' or '.join(unknown)} in its name; there are: {' '.join(self._names)}"

    def take(self, window: Window, name: str) -> None:
        """Write ``name``.png, unless another was asked for."""
        if not self._is_wanted(name):
            # A person, too, would see it for a moment: menus close, and the window is active again.
            spin(0.1)
            return
        image = settled(window)
        path = self._folder / f"{name}.png"
        if not image.save(str(path)):
            sys.exit(f"{path} cannot be written")
        print(path)

    def _is_wanted(self, name: str) -> bool:
        self._names.append(name)
        return not self._only or any(word in name for word in self._only)


class GuideCamera(Camera):
    """Takes the pictures of ``GUIDE`` alone, in fewer colours, so that the tree does not grow by megabytes."""

    def take(self, window: Window, name: str) -> None:
        """Write the picture, if it is one of the guide's and none but others was asked for."""
        if name not in GUIDE or not self._is_wanted(name):
            return
        path = self._folder / f"{GUIDE[name]}.png"
        image = settled(window).convertToFormat(QImage.Format.Format_RGB888)
        rows = image.constBits()[: image.sizeInBytes()]
        picture = Image.frombuffer(
            "RGB", (image.width(), image.height()), bytes(rows), "raw", "RGB", image.bytesPerLine(), 1
        )
        picture.quantize(256, Image.Quantize.MEDIANCUT, dither=Image.Dither.FLOYDSTEINBERG).save(
            path, optimize=True
        )
        print(path)


def settled(window: Window) -> QImage:
    """Return what the window shows when it has stopped changing, and neither pictures nor workers are waited for."""
    until = time.monotonic() + _AT_MOST_S
    calm, before = 0, picture(window)
    while calm < _CALM_AFTER and time.monotonic() < until:
        last = window.context.workers.submit(int)
        spin(0.12)
        now = picture(window)
        is_busy = window.context.pictures.has_pending or not last.done()
        calm = calm + 1 if now == before and not is_busy else 0
        before = now
    return before


def picture(window: Window) -> QImage:
    """Return what the window shows, with the menus that are open."""
    shown = window.grab()
    painter = QPainter(shown)
    for menu in open_menus():
        painter.drawPixmap(QRect(window.mapFromGlobal(menu.pos()), menu.size()), menu.grab())
    painter.end()
    return shown.toImage()


def spin(seconds: float) -> None:
    """Let the window live for a while."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.005)
