"""The start of the window: what it loads, what waits for its first paint, and what it releases at the end."""

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.outbox import JobId, PostBody, PostJob, State
from kesong_desktop.settings import Settings
from kesong_desktop.ui.platform import first_paint
from kesong_desktop.ui.platform.first_paint import FirstPaint
from kesong_desktop.ui.startup.window_frame import WindowFrame
from kesong_desktop.ui.style.tokens import LIGHT, RAIL_NARROW, RAIL_NARROW_BELOW, RAIL_WIDTH
from kesong_desktop.ui.widgets.question_sheet import QuestionSheet
from kesong_desktop.ui.window.close_question import ask_before_closing
from tests.fakes.stores import stores

PATIENCE_S = 600
PROGRAM = """
import pathlib, sys
from kesong_desktop import app
from kesong_desktop.paths import for_profile
from kesong_desktop.ui.window import start
from kesong_desktop.ui.startup import startup
from kesong_desktop.ui.shell.bridge import Bridge

application, bridge = startup.make_application(), Bridge()
with (
    app.open_profile(for_profile(pathlib.Path(sys.argv[1])), report=bridge.report) as services,
    start.open_window(application, services, bridge) as window,
):
    window.show()
    application.processEvents()
    print(window.current, *sorted(name for name in sys.argv[2:] if name in sys.modules))
"""
HEAVY = ("uvicorn", "starlette", "argon2", "av", "pillow_heif")


def test_heavy_parts_come_after_the_first_paint(tmp_path, monkeypatch):
    """Web server, clips and HEIC are loaded by who uses them."""
    monkeypatch.setenv("KESONG_SECRETS", "file")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path), *HEAVY],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=True,
    )
    assert done.stdout.split() == ["welcome"]


FRAME = """
import sys
from kesong_desktop.__main__ import main
from kesong_desktop.ui.startup.startup import Startup

later = sys.argv[3:]

def note(self):
    print(*sorted(name for name in later if name in sys.modules))
    self._frame.close()

Startup._painted = note
sys.argv[1:] = sys.argv[1:3]
code = main()
print(code)
"""
LATER = (
    "httpx",
    "msgspec",
    "apsw",
    "typer",
    "tomllib",
    "kesong_desktop.actions",
    "kesong_desktop.ui.style.theme",
)


def test_frame_is_drawn_before_the_program_is_loaded(tmp_path, monkeypatch):
    """It shows the background alone; who closes it then has closed the program."""
    monkeypatch.setenv("KESONG_SECRETS", "file")
    done = subprocess.run(
        [sys.executable, "-c", FRAME, "--profile", str(tmp_path), *LATER],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=True,
    )
    assert done.stdout == "\n0\n", done.stderr


ENDED = """
import pathlib, sys, weakref
from kesong_desktop import app
from kesong_desktop.paths import for_profile
from kesong_desktop.ui.window import start
from PySide6.QtCore import QTimer

left, made = [], []

class Noted(start.Window):
    def begin(self, **options):
        super().begin(**options)
        for part in (self, self.context.icons, self.context.pictures, self.context.theme):
            left.append(weakref.ref(part))
        made.append(self.context.icons._icons)
        QTimer.singleShot(200, lambda: self.window().close())

start.Window = Noted
code = app.window(for_profile(pathlib.Path(sys.argv[1])))
print(code, [ref() for ref in left], *made)
"""


def test_nothing_of_the_window_outlives_it(tmp_path, monkeypatch):
    """Icons that die after the application, or in the collector's hands, take the process with them."""
    monkeypatch.setenv("KESONG_SECRETS", "file")
    done = subprocess.run(
        [sys.executable, "-c", ENDED, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.stdout == "0 [None, None, None, None] {}\n", done.stderr
    assert done.returncode == 0


LATE = """
import gc, pathlib, sys, threading
from concurrent.futures import Future
from PySide6.QtCore import Qt
from kesong_desktop import app
from kesong_desktop.paths import for_profile
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.window import start
from kesong_desktop.ui.startup import startup
from kesong_desktop.ui.shell.bridge import Bridge

application, bridge, downloads, deleted_by = startup.make_application(), Bridge(), [Future()], []
with app.open_profile(for_profile(pathlib.Path(sys.argv[1])), report=bridge.report) as services:
    services.media.remote.fetch = lambda account, url: downloads[0]
    with start.open_window(application, services, bridge) as window:
        pictures = window.context.pictures
        note = lambda: deleted_by.append(threading.current_thread().name)
        pictures.destroyed.connect(note, Qt.ConnectionType.DirectConnection)
        pictures.get(RemoteSource("anna", "https://pixels.town/1.png", 10))
    del window, pictures
    gc.collect()
    engine = threading.Thread(target=lambda: downloads.pop().set_result(False), name="engine")
    engine.start()
    engine.join()
print("engine" in deleted_by)
"""


def test_download_that_ends_after_the_window_deletes_nothing_of_it(tmp_path, monkeypatch):
    """What belongs to Qt is deleted on the thread of the window."""
    monkeypatch.setenv("KESONG_SECRETS", "file")
    done = subprocess.run(
        [sys.executable, "-c", LATE, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert (done.stdout, done.returncode) == ("False\n", 0), done.stderr


HANDED = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from kesong_desktop.ui.startup import startup

application = startup.make_application()
def take(files):
    print(*files)
    application.quit()
for name in ("one.jpg", "two.jpg"):
    application.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(f"/far/{name}")))
application.hand_to(take)
application.exec()
"""


def test_files_that_macos_opens_wait_for_the_window():
    """They come as events, the first ones before there is any, and go together into one post."""
    done = subprocess.run(
        [sys.executable, "-c", HANDED], capture_output=True, text=True, timeout=PATIENCE_S, check=True
    )
    assert done.stdout.split() == ["/far/one.jpg", "/far/two.jpg"]


class PaintedWindow(QWidget):
    """A window that notes its paint events."""

    def __init__(self, notes):
        super().__init__()
        self._notes = notes

    def paintEvent(self, event):  # noqa: N802 - Qt's name
        self._notes.append("painted")


def test_background_jobs_start_after_the_first_paint(qtbot):
    """Once, and not before."""
    notes = []
    window = PaintedWindow(notes)
    qtbot.addWidget(window)
    FirstPaint(window, lambda: notes.append("jobs"))
    assert notes == []
    window.show()
    qtbot.waitUntil(lambda: "jobs" in notes)
    window.repaint()
    QApplication.processEvents()
    assert notes[0] == "painted"
    assert notes.count("jobs") == 1


def test_background_jobs_start_without_a_paint(qtbot, monkeypatch):
    """A window out of sight is not waited for without end."""
    monkeypatch.setattr(first_paint, "_LATEST_MS", 1)
    notes = []
    window = PaintedWindow(notes)
    qtbot.addWidget(window)
    FirstPaint(window, lambda: notes.append("jobs"))
    qtbot.waitUntil(lambda: notes == ["jobs"])


class Content(QWidget):
    """What a frame holds; notes that it was closed."""

    def __init__(self):
        super().__init__()
        self.is_closed = False

    def closeEvent(self, event):  # noqa: N802 - Qt's name
        self.is_closed = True


@pytest.fixture
def frame(qtbot):
    """An empty window, on the screen."""
    shown = WindowFrame(Settings(theme="light", account="mei@pixels.town"))
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def test_frame_draws_background_and_rail(frame):
    """In the colors of the theme, until it has a content."""
    image = frame.grab().toImage()
    assert image.pixelColor(5, 5).name() == LIGHT.paper.lower()
    width = RAIL_NARROW if frame.width() < RAIL_NARROW_BELOW else RAIL_WIDTH
    assert image.pixelColor(width - 1, 300).name() == QColor(LIGHT.line).name()


def test_frame_asks_before_it_closes(frame):
    """It stays open until the question is answered."""
    content, asked = Content(), []
    frame.hold(content, lambda close: asked.append(close) or True)
    frame.close()
    assert (frame.isVisible(), content.is_closed, len(asked)) == (True, False, 1)
    asked[0]()
    assert (frame.isVisible(), content.is_closed, len(asked)) == (False, True, 1)


def test_frame_closes_where_there_is_nothing_to_ask(frame):
    content = Content()
    frame.hold(content, lambda _: False)
    frame.close()
    assert (frame.isVisible(), content.is_closed) == (False, True)


@pytest.mark.parametrize(
    ("states", "texts"),
    [
        ((), None),
        ((State.PUBLISHED, State.CANCELLED, State.PARKED, State.PAUSED), None),
        ((State.UPLOADING, State.QUEUED), ("2 post",)),
        ((State.SCHEDULED,), ("published only while Kesong is open",)),
        ((State.SENDING, State.SCHEDULED), ("1 post", "1 scheduled post")),
    ],
)
def test_question_before_closing_says_what_waits(context, states, texts):
    """Nothing is asked where closing delays no post."""
    host, closed = context(QWidget()), []
    jobs = [
        PostJob(JobId(str(number)), AccountKey("mei@pixels.town"), PostBody("x"), created_s=1.0, state=state)
        for number, state in enumerate(states)
    ]
    assert ask_before_closing(host, jobs, lambda: closed.append(1)) == (texts is not None)
    sheets = host.findChildren(QuestionSheet)
    if texts is None:
        assert sheets == []
        return
    (sheet,) = sheets
    shown = " ".join(one.text() for one in sheet.findChildren(QLabel))
    assert all(text in shown for text in texts)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert closed == [1]


def test_a_missing_keyring_is_shown(person, monkeypatch):
    """Tokens are lost when the program ends."""
    monkeypatch.setattr(type(stores(person.services).secrets), "keeps", False)
    assert not person.banner
    person.window.status_banner.check_keyring()
    assert "No keyring found" in person.banner
