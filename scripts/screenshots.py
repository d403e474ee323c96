"""Draw every pane to PNG, without a screen: ``python scripts/screenshots.py OUT [--part PART] [--only WORD,WORD]``.

Each picture is of the real window on a throw-away profile: with nothing in it, with the demonstration in it, with
things that went wrong, and dark. ``--part tour`` draws every state, sheet and menu that the tests walk through.
``--only`` takes the pictures with one of the words in their name, and returns 1 with all names where a word is in none.
``--lang pseudo``, ``--size 800x600``, ``--theme dark``, ``--contrast``, ``--text 200`` and ``--scale 2`` apply to all of them.

``--part guide`` draws those of the README and the user guide: into ``docs/pictures``, and with ``--lang zh_CN`` into
``docs/pictures/zh_CN``. It takes less than a minute, and wants the font Inter (fonts-inter of Debian).
"""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from unittest import mock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("KESONG_SECRETS", "file")

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from kesong_desktop.messages.language import LANGUAGES
from kesong_desktop.ui.startup import startup
from kesong_desktop.ui.style.theme import Theme
from scenes import failures, panes, tour
from scenes.camera import SIZE, Camera, GuideCamera

Part = Callable[[QApplication, Camera, str], None]
PARTS: dict[str, Part] = {
    "empty": panes.empty,
    "full": panes.full,
    "failed": failures.failed,
    "cramped": panes.cramped,
    "tour": tour.walk,
    "guide": panes.guide,
}
_USUAL = ("empty", "full", "failed", "cramped")
_OF_NO_THEME = ("cramped", "guide")


def size(text: str) -> tuple[int, int]:
    """Return the width and height of ``text``, as ``1440x900``; ValueError where it is none."""
    width, height = map(int, text.split("x"))
    return width, height


def words(text: str) -> tuple[str, ...]:
    """Return the words of ``text`` that commas separate."""
    return tuple(word.strip() for word in text.split(",") if word.strip())


def arguments() -> argparse.Namespace:
    """Return the parsed command line; exit with usage if it is invalid."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path, help="the folder of the pictures, made where it is missing")
    parser.add_argument(
        "--only",
        type=words,
        default=(),
        metavar="WORD,WORD",
        help="take only pictures with one of these words in their name, such as feed",
    )
    parser.add_argument("--part", choices=PARTS, help=f"one part; {', '.join(_USUAL)} if left out")
    languages = [*LANGUAGES, "pseudo"]
    parser.add_argument(
        "--lang", choices=languages, default="en", help="pseudo has texts that are a third longer"
    )
    parser.add_argument("--size", type=size, default=SIZE, metavar="WIDTHxHEIGHT", help="of the window")
    parser.add_argument("--theme", choices=("light", "dark"), help="one theme; both if left out")
    parser.add_argument("--text", type=int, default=100, help="the size of text in percent")
    parser.add_argument("--contrast", action="store_true", help="as on a system that asks for high contrast")
    parser.add_argument("--scale", type=float, default=1, help="pixels of the picture for one of the window")
    return parser.parse_args()


def main() -> None:
    """Take them all."""
    asked = arguments()
    asked.out.mkdir(parents=True, exist_ok=True)
    os.environ["QT_SCALE_FACTOR"] = str(asked.scale)
    if asked.contrast:
        mock.patch.object(Theme, "_wants_contrast", return_value=True).start()
    application = startup.make_application(asked.lang)
    application.setCursorFlashTime(0)
    if asked.lang in ("en", "pseudo"):
        QLocale.setDefault(QLocale("en_GB"))
    if "Inter" in QFontDatabase.families():
        application.setFont(QFont("Inter"))
    kind = GuideCamera if asked.part == "guide" else Camera
    camera = kind(asked.out, asked.only, asked.size, asked.text)
    for part in [asked.part] if asked.part else _USUAL:
        themes = ["light"] if part in _OF_NO_THEME else [asked.theme] if asked.theme else ["light", "dark"]
        for theme in themes:
            PARTS[part](application, camera, theme)
    if camera.complaint:
        sys.exit(camera.complaint)


if __name__ == "__main__":
    main()
