"""Wheel and sdist: built with the project's own backend, and compared with the tree."""

import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from packager.layout import ROOT

SDIST = (
    *("kesong_desktop", "resources", "packaging", "tests", "benchmarks", "scripts", "docs", ".ci"),
    *(
        "build.spec",
        "pyproject.toml",
        "LICENSE",
        "README.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "THIRD_PARTY.md",
    ),
)
"""What the sdist has of the tree, beside what its format asks for."""
_JUNK = ("__pycache__", ".pyc", ".mypy_cache", ".ruff_cache", ".hypothesis")
_DATA = re.compile(r"^[^/]+\.data/data/")
_KINDS = {
    "kesong_desktop": {".py"},
    "resources": {
        *(".svg", ".png", ".ico", ".icns", ".jpg", ".webp", ".heic", ".mp4"),
        *(".json", ".qm", ".ts", ".in", ".desktop"),
    },
}
"""Endings of what the program is made of. Anything else there is a stray file, such as a backup of an editor."""


def build(target: Path) -> list[Path]:
    """Build both into ``target`` and return their paths.

    Raises:
        subprocess.CalledProcessError: the backend failed.
    """
    before = set(target.iterdir())
    command = [sys.executable, "-m", "build", "--outdir", str(target), str(ROOT)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - the command above
    made = [path for path in target.iterdir() if path.suffix == ".whl" or path.name.endswith(".tar.gz")]
    return [path for path in made if path not in before or path.name.startswith("kesong_desktop-")]


def differences(path: Path) -> list[str]:
    """Return what a wheel or sdist lacks (``-name``) and what it has too much (``+name``)."""
    found = _content(path)
    wanted = (wheel_content() if path.suffix == ".whl" else sdist_content()) - _strays(path)
    return [
        *(f"-{name}" for name in sorted(wanted - found)),
        *(f"+{name}" for name in sorted(found - wanted)),
    ]


def wheel_content() -> set[str]:
    """Return the names that the wheel should have: modules, resources, and what a desktop and a shell look for."""
    package = {f"kesong_desktop/{name}" for name in _files(ROOT / "kesong_desktop")}
    resources = {f"kesong_desktop/_resources/{name}" for name in _files(ROOT / "resources")}
    return package | resources | set(_shared_data().values())


def stray_files() -> set[str]:
    """Return the files of the tree, by their paths in it, that are in the folders of the program and no part of it."""
    return {
        f"{folder}/{name}"
        for folder, kinds in _KINDS.items()
        for name in _files(ROOT / folder)
        if PurePosixPath(name).suffix not in kinds
    }


def _strays(path: Path) -> set[str]:
    if path.suffix != ".whl":
        return stray_files()
    return {name.replace("resources/", "kesong_desktop/_resources/", 1) for name in stray_files()}


def _shared_data() -> dict[str, str]:
    """Return where the wheel has what is installed outside of the package, by the paths in the tree."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return dict(project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"])


def sdist_content() -> set[str]:
    """Return the names that the sdist should have."""
    names: set[str] = set()
    for name in SDIST:
        path = ROOT / name
        names |= {f"{name}/{below}" for below in _files(path)} if path.is_dir() else {name}
    return names


def _content(path: Path) -> set[str]:
    """Return the names in the archive without its metadata, and in an sdist without its first folder."""
    if path.suffix == ".whl":
        with zipfile.ZipFile(path) as archive:
            names: Iterable[str] = [one for one in archive.namelist() if not one.endswith("/")]
        plain = (_DATA.sub("", one) for one in names)
        return {one for one in plain if not PurePosixPath(one).parts[0].endswith(".dist-info")}
    with tarfile.open(path) as archive:
        names = [one.name.partition("/")[2] for one in archive.getmembers() if one.isfile()]
    return set(names) - {"PKG-INFO", ".gitignore"}


def _files(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and not any(part.endswith(_JUNK) for part in path.relative_to(folder).parts)
    }
