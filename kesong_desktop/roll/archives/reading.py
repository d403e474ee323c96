"""Opens archives, several of them as one, and says what would come of them."""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from kesong_desktop.errors import ArchiveUnreadable, InvalidInput
from kesong_desktop.roll.archives import instagram, takeout
from kesong_desktop.roll.archives.entry import Entry, Origin
from kesong_desktop.roll.archives.folders import FolderPart
from kesong_desktop.roll.archives.plan import LeftOut, Plan
from kesong_desktop.roll.archives.zips import MOST_ENTRIES, ZipPart

_PACKED = (".tgz", ".tar", ".tar.gz", ".7z", ".rar")


def _silent(_: int) -> None:
    return


@contextlib.contextmanager
def opened(sources: Sequence[Path]) -> Iterator[tuple[Origin, ...]]:
    """The archives at ``sources``, folders and zips. A folder in which nothing but zips lies stands for these.

    Raises:
        ArchiveUnreadable: one is neither, or cannot be read.
    """
    with contextlib.ExitStack() as stack:
        origins: list[Origin] = []
        for path in _with_zips_found(sources):
            if path.is_dir():
                origins.append(FolderPart(path))
                continue
            part = ZipPart(_usable(path))
            stack.callback(part.close)
            origins.append(part)
        yield tuple(origins)


def plan(origins: tuple[Origin, ...], progress: Callable[[int], None] = _silent) -> Plan:
    """What would come of ``origins``, read as one; nothing is written.

    ``progress`` gets the number of files looked at, and may raise to stop it.

    Raises:
        ArchiveUnreadable: it is none that is known.
        FolderUnreadable: a folder cannot be read.
    """
    entries, doubles = _once(_all(origins, progress))
    where = ", ".join(str(origin.path) for origin in origins)
    _check_one_kind(origins, entries)
    if instagram.is_instagram(entries):
        made = instagram.plan(origins, entries, progress)
    elif takeout.is_takeout(entries):
        made = takeout.plan(origins, entries, progress)
    elif instagram.is_instagram_as_pages(entries):
        raise ArchiveUnreadable(
            where,
            why="it is an Instagram export made as web pages",
            mend="Ask Instagram for it again, and choose JSON as the format.",
        )
    else:
        raise ArchiveUnreadable(
            where,
            why="it is neither an Instagram export nor a Google Takeout with photos",
            mend="Choose the zip as it was downloaded, or the folder that it was unpacked to.",
        )
    made.left_out += doubles
    return made


def _check_one_kind(origins: tuple[Origin, ...], entries: list[Entry]) -> None:
    """Parts of one archive are read as one; archives of two services are not.

    Raises:
        InvalidInput: they are of two kinds.
    """
    if len(origins) > 1 and instagram.is_instagram(entries) and takeout.is_takeout(entries):
        raise InvalidInput(
            "These are archives of two kinds: an Instagram export and a Google Takeout.",
            "Import one after the other.",
        )


def _all(origins: Iterable[Origin], progress: Callable[[int], None]) -> Iterator[Entry]:
    count = 0
    for origin in origins:
        for entry in origin.entries():
            count += 1
            if count > MOST_ENTRIES:
                raise ArchiveUnreadable(str(origin.path), why=f"it holds more than {MOST_ENTRIES:,} files")
            progress(count)
            yield entry


def _once(entries: Iterable[Entry]) -> tuple[list[Entry], list[LeftOut]]:
    """Each file of the parts once: an overlap of two parts has it in both."""
    kept: dict[tuple[str, int, int], Entry] = {}
    doubles: list[LeftOut] = []
    result: list[Entry] = []
    for entry in entries:
        known = (entry.name, entry.bytes, entry.crc32)
        if entry.crc32 and not entry.trouble and known in kept:
            doubles.append(LeftOut(entry, "twin", kept[known].name))
        else:
            kept.setdefault(known, entry)
            result.append(entry)
    return result, doubles


def _with_zips_found(sources: Sequence[Path]) -> Iterator[Path]:
    for path in sources:
        zips = _zips_in(path) if path.is_dir() else []
        yield from zips or [path]


def _zips_in(folder: Path) -> list[Path]:
    try:
        found = [one for one in folder.iterdir() if not one.name.startswith(".")]
    except OSError:
        return []
    zips = sorted(one for one in found if one.suffix.lower() == ".zip" and one.is_file())
    return zips if len(zips) == len(found) else []


def _usable(path: Path) -> Path:
    if not path.exists():
        raise ArchiveUnreadable(str(path), why="it is not there", mend="Check the name.")
    if path.name.lower().endswith(_PACKED):
        raise ArchiveUnreadable(
            str(path), why="it is no zip", mend="Unpack it, and choose the folder it was unpacked to."
        )
    return path
