"""Entries that are files of the user."""

from pathlib import Path

from kesong_desktop.store.durable_files import problem_of, write_durably


def read_entry(path: Path) -> bytes:
    """Return the content of an entry; empty where there is none that can be read."""
    try:
        return path.read_bytes()
    except OSError:
        return b""


def write_entry(path: Path, content: bytes) -> None:
    """Write an entry and the folders that it needs.

    Raises:
        StoreProblem: it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise problem_of(error, path) from error
    write_durably(path, content)


def remove_entry(path: Path) -> bool:
    """Remove an entry; return False where there was none.

    Raises:
        StoreProblem: it cannot be removed.
    """
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise problem_of(error, path) from error
    return True
