"""Replaces a folder by a new one; the old one is moved aside, not deleted."""

import shutil
from pathlib import Path

from kesong_desktop.store.durable_files import sync_folder


def swap_folder(new: Path, folder: Path) -> Path | None:
    """Replace a folder by a new one, and return the new path of the old one; None if it did not exist or was empty.

    Raises:
        OSError: it failed; the old one is unchanged.
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
    """Return the first free path beside ``path`` for the folder from before a restore."""
    number = 1
    while (found := path.with_name(f"{path.name}.before-restore-{number}")).exists():
        number += 1
    return found


def clear(folder: Path) -> None:
    """Delete a folder and all in it, if it is there."""
    shutil.rmtree(folder, ignore_errors=True)
