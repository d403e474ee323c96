"""Checks of screen, tray, clipboard, fonts and players, for ``kesong self-test --deep``."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEventLoop, Qt, QTimer, QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QImageReader
from PySide6.QtWidgets import QSystemTrayIcon

from kesong_desktop import assets
from kesong_desktop.actions.system.diagnosis.check import Check
from kesong_desktop.actions.system.diagnosis.system_checks import tried
from kesong_desktop.ui.platform.qt_log import silence_playback

_TEXT = "Kesong 照片"
_PLAY_MS = 60_000


def screen_checks() -> Iterator[Check]:
    """Try what the desktop gives to a window; the application is running."""
    for name, work in _CHECKS.items():
        yield tried(name, work)


def _platform() -> str:
    return f"{QGuiApplication.platformName()}, Qt style {_style()}"


def _style() -> str:
    scheme = QGuiApplication.styleHints().colorScheme()
    return {Qt.ColorScheme.Dark: "dark", Qt.ColorScheme.Light: "light"}.get(scheme, "unknown")


def _screens() -> str:
    return "; ".join(
        f"{one.size().width()}×{one.size().height()} at {one.devicePixelRatio():g}, {one.logicalDotsPerInch():.0f} dpi,"
        f" {one.refreshRate():.0f} Hz"
        for one in QGuiApplication.screens()
    )


def _tray() -> str:
    if not QSystemTrayIcon.isSystemTrayAvailable():
        raise LookupError("the desktop has no tray")
    return "there" if QSystemTrayIcon.supportsMessages() else "there, without notices"


def _clipboard() -> str:
    clipboard = QGuiApplication.clipboard()
    before = clipboard.text()
    clipboard.setText(_TEXT)
    found = clipboard.text()
    clipboard.setText(before)
    if found != _TEXT:
        raise ValueError("what was copied was not read back")
    return "copied and read back"


def _fonts() -> str:
    systems = QFontDatabase.WritingSystem
    wanted = {
        "Latin": systems.Latin,
        "简": systems.SimplifiedChinese,
        "繁": systems.TraditionalChinese,
        "日": systems.Japanese,
    }
    missing = [name for name, system in wanted.items() if not QFontDatabase.families(system)]
    if missing:
        raise LookupError(f"no font for {', '.join(missing)}")
    return "for all languages of the window"


def _formats() -> str:
    return " ".join(sorted(bytes(one.data()).decode() for one in QImageReader.supportedImageFormats()))


def _picture_memory() -> str:
    image = QImage(6000, 4000, QImage.Format.Format_RGB32)
    if image.isNull():
        raise MemoryError("no picture of 24 megapixels can be held")
    return "24 megapixels"


def play_once() -> str:
    """Play the demo's video without sound until its first frame, and return the frame's size.

    Raises:
        LookupError: no frame came, as where Qt's plugin is missing.
    """
    silence_playback()
    from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink  # noqa: PLC0415 - it takes a while to load

    loop, sizes, problems = QEventLoop(), [], []
    sink, player = QVideoSink(), QMediaPlayer()

    def take(frame: QVideoFrame) -> None:
        if frame.isValid():
            sizes.append(frame.size())
            loop.quit()

    def fail(_: object, words: str) -> None:
        problems.append(words)
        loop.quit()

    sink.videoFrameChanged.connect(take)
    player.errorOccurred.connect(fail)
    player.setVideoSink(sink)
    player.setSource(QUrl.fromLocalFile(str(assets.path("demo/roll/VID_0022.mp4"))))
    QTimer.singleShot(_PLAY_MS, loop.quit)
    player.play()
    if not sizes and not problems:
        loop.exec()
    player.stop()
    if not sizes:
        raise LookupError(problems[0] if problems else "no frame of a video came")
    return f"{sizes[0].width()} × {sizes[0].height()}"


_CHECKS: dict[str, Callable[[], str]] = {
    "platform": _platform,
    "screens": _screens,
    "tray": _tray,
    "clipboard": _clipboard,
    "fonts": _fonts,
    "formats of Qt": _formats,
    "large pictures": _picture_memory,
}
