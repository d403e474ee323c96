"""``start``: from the start of a process to the first painted window of Kesong, beside a window of PySide6 with nothing in it."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from benchmarks.first_paint import PAINTED
from benchmarks.measure import ROUNDS, Bench, Part, within
from benchmarks.roll_window import NOBODY, fill_library
from kesong_desktop.app import open_profile
from kesong_desktop.imaging.limits import SMALL_PX
from kesong_desktop.imaging.thumbnail import make_thumbnail_pair
from kesong_desktop.model.account import Capability, Visibility
from kesong_desktop.model.social.post import HOME, Attachment, Person, Post, PostPage
from kesong_desktop.paths import Paths, for_profile
from kesong_desktop.store.cache import schema as cache_schema
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.database import Database
from kesong_desktop.store.library import schema
from kesong_desktop.store.library.photos import PhotoLibrary
from kesong_desktop.store.library.thumbnails import ThumbnailStore
from kesong_desktop.store.secrets import open_secrets

PEER, BOUND, PICTURES_BOUND = "a bare PySide6 window", 1.4, 6.0
_PHOTOS = 500
_POSTS = 400
_HOME_S = 0.3
"""CPU time from the first painted window to the last home, with no network."""
_ROUNDS = 2 * ROUNDS + 1
_ANSWER_TIMEOUT_S = 120

Started = tuple[float, float]
"""Seconds until it was painted: by the clock, and of the processor in that process."""


def run(bench: Bench) -> list[Part]:
    """Each by turns: the bare window, Kesong on a profile never opened, on one that holds nothing, and content."""
    used, known, read = (str(bench.folder / name) for name in ("used", "known", "read"))
    _fill(bench.folder, Path(known))
    _fill_home(Path(read))
    fresh = (str(bench.folder / f"fresh{number}") for number in range(_ROUNDS))
    programs: dict[str, Callable[[], list[str]]] = {
        "bare": lambda: ["bare"],
        "empty profile": lambda: ["kesong", used],
        "no profile yet": lambda: ["kesong", next(fresh)],
        "content": lambda: ["content", used],
        "pictures": lambda: ["pictures", known],
        "home": lambda: ["home", read],
    }
    # Files into the system's cache, bytecode onto the disk, databases into the profile that is used.
    for name in ("bare", "empty profile", "pictures", "home"):
        started(bench, programs[name]())
    rounds = [
        {name: started(bench, arguments()) for name, arguments in programs.items()}
        for _ in range(1 if bench.quick else _ROUNDS)
    ]
    ours = ["empty profile", "no profile yet"]
    return [
        *(_part(name, BOUND, [(one[name][0], one["bare"][0]) for one in rounds]) for name in ours),
        *(_part(f"{name}, CPU", None, [(one[name][1], one["bare"][1]) for one in rounds]) for name in ours),
        _part(
            "empty profile, until its content", None, [(one["content"][0], one["bare"][0]) for one in rounds]
        ),
        _part("known roll, until its pictures", PICTURES_BOUND, [_of("pictures", one, 0) for one in rounds]),
        _part("known roll, until its pictures, CPU", None, [_of("pictures", one, 1) for one in rounds]),
        within(
            "no network, from the first paint to the last home, CPU",
            median(one["home"][1] for one in rounds),
            _HOME_S,
            "s",
        ),
    ]


def _of(name: str, times: dict[str, Started], which: int) -> tuple[float, float]:
    return times[name][which], times["bare"][which]


def _fill(folder: Path, profile: Path) -> None:
    """Make a profile with an account whose server is away and a roll that was indexed before; its window was left there."""
    paths = for_profile(profile)
    fill_library(folder, paths, _PHOTOS)
    _make_thumbnails(folder, paths)
    secrets = open_secrets("file", paths.secrets_file)
    with open_profile(paths, secrets=secrets) as services:
        services.sign_in.adopt(NOBODY, "token", Capability()).result()
        services.system.preferences.change(pane="roll")


def _fill_home(profile: Path) -> None:
    """Make a profile with an account whose server is away and a home of posts that were read before; it was left there."""
    paths = for_profile(profile)
    secrets = open_secrets("file", paths.secrets_file)
    with open_profile(paths, secrets=secrets) as services:
        services.sign_in.adopt(NOBODY, "token", Capability()).result()
        services.system.preferences.change(pane="feed")
    _cache_posts(paths)


def _cache_posts(paths: Paths) -> None:
    database = Database(paths.cache / "cache.db", cache_schema.MIGRATIONS)
    author = Person("2", "lin", "lin@far.example", "Lin")
    began = datetime(2024, 7, 5, tzinfo=UTC)
    try:
        posts = tuple(
            Post(
                str(number),
                author,
                began - timedelta(minutes=number),
                Visibility.PUBLIC,
                f"<p>Post {number}</p><p>{'The fog comes over the bay in the morning. ' * 5}</p>",
                (Attachment(str(number), "image", f"https://far.example/{number}.jpg", alt="A bay"),),
                url=f"https://far.example/@lin/{number}",
            )
            for number in range(_POSTS)
        )
        TimelineCache(database).put_page(NOBODY.key, HOME.name, PostPage(posts), is_newest=True)
    finally:
        database.close()


def _make_thumbnails(folder: Path, paths: Paths) -> None:
    """Keep thumbnails of all photos: where one is made in a start, the decoders are measured, and not the start."""
    pairs = [make_thumbnail_pair(path) for path in sorted(folder.glob("picture*.jpg"))]
    database = Database(paths.library_db, schema.MIGRATIONS)
    try:
        thumbnails = ThumbnailStore(database, 10**9)
        for photo in PhotoLibrary(database).all():
            number = int(Path(photo.path).stem.removeprefix("IMG_"))
            thumbnails.put(photo.id, dict(zip(SMALL_PX, pairs[number % len(pairs)].jpegs, strict=True)))
    finally:
        database.close()


def _part(name: str, bound: float | None, pairs: list[tuple[float, float]]) -> Part:
    ratio = median(mine / other for mine, other in pairs)
    return Part(
        name, PEER, bound, ratio, median(mine for mine, _ in pairs), median(other for _, other in pairs)
    )


def started(bench: Bench, arguments: list[str]) -> Started:
    """Return the times of one start, and wait until the program has ended."""
    command = [sys.executable, "-m", "benchmarks.first_paint", *arguments]
    began = bench.clock()
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=_environment(bench.folder)) as process:  # noqa: S603
        assert process.stdout is not None
        line = process.stdout.readline()
        painted_s = bench.clock() - began
        process.communicate(timeout=_ANSWER_TIMEOUT_S)
    if process.returncode != 0 or not line.startswith(PAINTED):
        raise AssertionError(f"{arguments[0]} painted no window: exit code {process.returncode}")
    return painted_s, float(line.removeprefix(PAINTED))


def _environment(home: Path) -> dict[str, str]:
    """Without a screen where none is asked for, with bytecode as when it is installed, and nothing of the person who measures."""
    made = {
        "QT_QPA_PLATFORM": "offscreen",
        **os.environ,
        "HOME": str(home),
        "KESONG_SECRETS": "file",
        "PYTHONPYCACHEPREFIX": str(home / "bytecode"),
    }
    made.pop("PYTHONDONTWRITEBYTECODE", None)
    return made
