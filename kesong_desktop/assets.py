"""Paths of the resource files, in a source tree, a wheel and a frozen program."""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def root() -> Path:
    """Return the folder of resources.

    Raises:
        FileNotFoundError: the program was installed without it.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [Path(frozen) / "resources"] if frozen else []
    candidates += [_PACKAGE / "_resources", _PACKAGE.parent / "resources"]
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(f"no resources in any of {[str(candidate) for candidate in candidates]}")


def path(name: str) -> Path:
    """Return the path of the resource ``name`` (slashes allowed), such as ``icons/kesong.svg``.

    Raises:
        FileNotFoundError: there is no such resource.
    """
    found = root() / name
    if not found.exists():
        raise FileNotFoundError(f"no resource {name} in {found.parent}")
    return found
