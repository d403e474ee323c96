"""Opens archives, several as one, and plans their import."""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from kesong_desktop.errors import ArchiveUnreadable, InvalidInput, Reason
from kesong_desktop.model.library.skip_reason import SkipReason
from kesong_desktop.roll.archives import instagram, takeout
from kesong_desktop.roll.archives.entry import ArchiveEntry, ArchiveOrigin
from kesong_desktop.roll.archives.folder_part import FolderPart
from kesong_desktop.roll.archives.plan import ImportPlan, SkippedFile
from kesong_desktop.roll.archives.zip_part import MOST_ENTRIES, ZipPart

_PACKED = (".tgz", ".tar", ".tar.gz", ".7z", ".rar")


def _silent(_: int) -> None:
    return


@contextlib.contextmanager
def opened(sources: Sequence[Path]) -> Iterator[tuple[ArchiveOrigin, ...]]:
    """Yield the archives at ``sources``, folders and ZIP files. A folder that holds only ZIP files stands for these.

    Raises:
        ArchiveUnreadable: one is neither, or cannot be read.
    """
    with contextlib.ExitStack() as stack:
        origins: list[ArchiveOrigin] = []
        for path in _with_zips_found(sources):
            if path.is_dir():
                origins.append(FolderPart(path))
                continue
            part = ZipPart(_usable(path))
            stack.callback(part.close)
            origins.append(part)
        yield tuple(origins)


def plan(origins: tuple[ArchiveOrigin, ...], progress: Callable[[int], None] = _silent) -> ImportPlan:
    """Return the plan for importing ``origins``, read as one; nothing is written.

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
        raise ArchiveUnreadable(where, Reason.ARCHIVE_AS_WEB_PAGES)
    else:
        raise ArchiveUnreadable(where, Reason.ARCHIVE_UNKNOWN)
    made.left_out += doubles
    return made


def _check_one_kind(origins: tuple[ArchiveOrigin, ...], entries: list[ArchiveEntry]) -> None:
    """Check that all parts are of one service.

    Raises:
        InvalidInput: they are of two kinds.
    """
    if len(origins) > 1 and instagram.is_instagram(entries) and takeout.is_takeout(entries):
        raise InvalidInput(Reason.ARCHIVES_MIXED)


def _all(origins: Iterable[ArchiveOrigin], progress: Callable[[int], None]) -> Iterator[ArchiveEntry]:
    count = 0
    for origin in origins:
        for entry in origin.entries():
            count += 1
            if count > MOST_ENTRIES:
                raise ArchiveUnreadable(str(origin.path), Reason.ARCHIVE_TOO_MANY_FILES, limit=MOST_ENTRIES)
            progress(count)
            yield entry


def _once(entries: Iterable[ArchiveEntry]) -> tuple[list[ArchiveEntry], list[SkippedFile]]:
    """Yield each file of the parts once: parts may overlap."""
    kept: dict[tuple[str, int, int], ArchiveEntry] = {}
    doubles: list[SkippedFile] = []
    result: list[ArchiveEntry] = []
    for entry in entries:
        known = (entry.name, entry.bytes, entry.crc32)
        if entry.crc32 and not entry.skip_reason and known in kept:
            doubles.append(SkippedFile(entry, SkipReason.DUPLICATE, kept[known].name))
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
        raise ArchiveUnreadable(str(path), Reason.ARCHIVE_MISSING)
    if path.name.lower().endswith(_PACKED):
        raise ArchiveUnreadable(str(path), Reason.ARCHIVE_NOT_A_ZIP)
    if not path.is_file() and not path.is_dir():
        raise ArchiveUnreadable(str(path), Reason.ARCHIVE_CUT_OFF)
    return path
