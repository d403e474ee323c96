"""The window of a profile with a large camera roll."""

import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kesong_desktop.app import open_profile
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.model.library.fingerprint import Fingerprint
from kesong_desktop.model.library.photo import Photo, PhotoId
from kesong_desktop.paths import Paths, for_profile
from kesong_desktop.store.database import Database
from kesong_desktop.store.library import schema
from kesong_desktop.store.library.fingerprints import FingerprintStore
from kesong_desktop.store.library.photos import PhotoLibrary
from kesong_desktop.store.secrets import SessionSecrets
from kesong_desktop.ui.roll.roll_view import RollView
from kesong_desktop.ui.shell.bridge import Bridge
from kesong_desktop.ui.startup import startup
from kesong_desktop.ui.window import start

_FEW = 2_000
_DRAW = """
import sys
from benchmarks.photos import drawing
drawing(int(sys.argv[1]), (4000, 3000)).save(sys.argv[2], "JPEG", quality=90)
"""
NOBODY = Account(AccountKey("ana@127.0.0.1:9"), "http://127.0.0.1:9", "1", "ana")


@contextmanager
def roll_window(folder: Path, count: int) -> Iterator[tuple[RollView, Callable[[], None]]]:
    """The roll of so many photos in a window of 1440 x 900, and what lets the window work."""
    with ExitStack() as stack:
        application, bridge = startup.make_application(), Bridge()
        paths = for_profile(folder / "profile")
        fill_library(folder, paths, count)
        services = stack.enter_context(open_profile(paths, secrets=SessionSecrets(), report=bridge.report))
        services.sign_in.adopt(NOBODY, "token", Capability()).result()
        window = stack.enter_context(start.open_window(application, services, bridge))
        window.resize(1440, 900)
        window.show()
        window.show_pane("roll")
        view = window.findChild(RollView)
        assert isinstance(view, RollView)
        yield view, QApplication.processEvents
        window.close()


def fill_library(folder: Path, paths: Paths, count: int) -> None:
    """Write the rows of a roll of so many photos that was scanned and fingerprinted before; its files are in ``folder``."""
    photos = _photos(folder, count)
    paths.make()
    database = Database(paths.library_db, schema.MIGRATIONS)
    try:
        library = PhotoLibrary(database)
        library.upsert(photos)
        FingerprintStore(database).put({photo.id: _look(photo.id) for photo in library.all()})
        # Thumbnails are made as the roll is scrolled, none ahead: the other files are not there.
        database.write(lambda c: c.execute("INSERT INTO indexed SELECT id FROM photo") and None)
    finally:
        database.close()


def _look(number: int) -> Fingerprint:
    """As different as those of real photos."""
    return Fingerprint(random.Random(number).getrandbits(64), 0.1, float(number % 1000))  # noqa: S311 - any numbers


def _photos(folder: Path, count: int) -> list[Photo]:
    """Rows of many names of the same few pictures of 12 MP, each with a thumbnail of its own to be made."""
    made = [folder / f"picture{number}.jpg" for number in range(4)]
    # In a process of its own: the memory that drawing takes is not the program's.
    for number, path in enumerate(made):
        command = [sys.executable, "-c", _DRAW, str(number), str(path)]
        subprocess.run(command, check=True)  # noqa: S603 - our own interpreter
    links = folder / "links"
    links.mkdir()
    began = datetime(2012, 1, 1)  # noqa: DTZ001 - the time on the wall
    found = []
    for number in range(count):
        path = links / f"IMG_{number:06}.jpg"
        if number >= count - _FEW:  # the newest are on the screen; the others are never opened here
            path.hardlink_to(made[number % len(made)])
        taken, upright = began + timedelta(minutes=61 * number), number % 3 == 0
        size = (3000, 4000) if upright else (4000, 3000)
        found.append(
            Photo(
                PhotoId(0),
                str(path),
                str(links),
                "photo",
                3_000_000 + number,
                10**18,
                taken,
                *size,
                camera="K1",
            )
        )
    return found
