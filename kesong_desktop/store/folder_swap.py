"""Putting a new folder in place of an old one, which is moved aside and not deleted."""

import shutil
from pathlib import Path

from kesong_desktop.store.durable_files import sync_folder


def swap_folder(new: Path, folder: Path) -> Path | None:
    """Put a new folder in place of another, and return where the old one is now; None where it was not there or empty.

    Raises:
        OSError: it cannot be done; the old one is where it was.
    """
    before = None
    if folder.exists() and any(folder.iterdir()):
        before = free_name(folder)
        folder.replace(before)
    elif folder.exists():
        folder.rmdir()
    try:
        new.replace(folder)
    except OSError:
        if before is not None:
            before.replace(folder)
        raise
    sync_folder(folder.parent)
    return before


def free_name(path: Path) -> Path:
    """Return the first name beside ``path`` for what was there before a restore."""
    number = 1
    while (found := path.with_name(f"{path.name}.before-restore-{number}")).exists():
        number += 1
    return found


def clear(folder: Path) -> None:
    """Delete a folder and all in it, if it is there."""
    shutil.rmtree(folder, ignore_errors=True)
