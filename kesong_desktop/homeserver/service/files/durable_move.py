"""Moves files into place durably: after a power cut they are complete or absent."""

import os
from pathlib import Path

from kesong_desktop.private_files import make_inner_folder


def settle(path: Path, target: Path) -> None:
    """Move a finished file to ``target`` durably: after a power cut it is complete or absent."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    make_inner_folder(target.parent)
    path.replace(target)
    for folder in (target.parent, target.parent.parent):
        _sync_folder(folder)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
