"""Freezes the program with PyInstaller, and checks the result."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from packager import slim
from packager.layout import ROOT, folder_bytes

PACKAGE = "kesong_desktop"
TOP = ("kesong", "kesong-desktop", "_internal")
STRANGERS = frozenset(
    {
        *(
            "_pytest",
            "benchmarks",
            "hypothesis",
            "mastodon",
            "mypy",
            "nh3",
            "orjson",
            "packager",
            "pip",
            "pyinstaller",
            "pytest",
        ),
        *("pytestqt", "pyvips", "ruff", "scripts", "setuptools", "tests", "tkinter", "toot", "trustme"),
    }
)
"""Packages of those who build and test the program."""
LIMIT_MB = 300
"""The frozen folder is not larger than this: docs/packaging.md."""


def freeze(target: Path) -> Path:
    """Run build.spec; return the frozen folder, ``target``/kesong.

    Raises:
        subprocess.CalledProcessError: PyInstaller failed.
    """
    with tempfile.TemporaryDirectory(prefix="kesong-freeze-") as work:
        command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
        command += ["--distpath", str(target), "--workpath", work, str(ROOT / "build.spec")]
        # No bytecode beside the sources, and the same hashes in each build.
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONHASHSEED": "0"}
        subprocess.run(command, cwd=ROOT, check=True, env=environment)  # noqa: S603 - the command above
    folder = target / "kesong"
    if sys.platform == "linux":
        slim.slim(folder)
    return folder


def set_releases(frozen: Path, address: str, page: str) -> None:
    """Let the frozen program offer to look for newer versions at ``address``, and show ``page`` to people; both are https."""
    text = json.dumps({"releases": {"address": address, "page": page}})
    (frozen / "_internal" / "resources" / "build.json").write_text(text + "\n", "utf-8")


def self_test(frozen: Path) -> None:
    """Run the frozen program's self-test with nothing of this environment.

    Raises:
        subprocess.CalledProcessError: it failed; its report is printed.
    """
    program = frozen / ("kesong.exe" if sys.platform == "win32" else "kesong")
    with tempfile.TemporaryDirectory(prefix="kesong-home-", ignore_cleanup_errors=True) as home:
        kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
        environment = {**kept, "HOME": home, "USERPROFILE": home, "PATH": "/usr/bin:/bin"}
        subprocess.run([str(program), "self-test"], check=True, env=environment, cwd=home)  # noqa: S603 - just built


def check_size(frozen: Path) -> str:
    """Return the size of the folder and its largest files, as lines.

    Raises:
        ValueError: it is larger than ``LIMIT_MB``.
    """
    megabytes = folder_bytes(frozen) / 1e6
    files = (path for path in frozen.rglob("*") if path.is_file() and not path.is_symlink())
    largest = sorted(files, key=lambda path: path.stat().st_size, reverse=True)[:10]
    lines = [f"{path.stat().st_size / 1e6:6.1f} MB  {path.relative_to(frozen)}" for path in largest]
    report = "\n".join((f"{megabytes:.0f} MB of {LIMIT_MB}", *lines))
    if megabytes > LIMIT_MB:
        raise ValueError(f"The frozen folder is too large: {report}")
    return report


def missing_resources(frozen: Path) -> list[str]:
    """Return what the frozen folder lacks of ``resources``, or has beside it, with a sign before each."""
    # The sources of the translation catalogs are not needed at run time.
    wanted = {name for name in _files(ROOT / "resources") if not name.endswith(".ts")}
    found = _files(frozen / "_internal" / "resources")
    return [
        *(f"-{name}" for name in sorted(wanted - found)),
        *(f"+{name}" for name in sorted(found - wanted)),
    ]


def differences(frozen: Path) -> list[str]:
    """Return what the frozen folder lacks (``-name``) or has too much (``+name``): resources, modules, foreign packages.

    ``STRANGERS`` are packages of those who build and test; at the top there is nothing but the programs and their libraries.
    """
    modules = _frozen_modules(frozen)
    tops = {name.partition(".")[0] for name in modules}
    wanted = _modules_of_the_tree()
    own = {name for name in modules if name.partition(".")[0] == PACKAGE}
    beside = {
        path.name.partition("-")[0].partition(".")[0].lower() for path in (frozen / "_internal").iterdir()
    }
    return [
        *missing_resources(frozen),
        *(f"-{name}" for name in sorted(wanted - own)),
        *(f"+{name}" for name in sorted(own - wanted)),
        *(f"+{name}" for name in sorted(STRANGERS & (tops | beside))),
        *(f"+{path.name}" for path in sorted(frozen.iterdir()) if path.stem not in TOP),
    ]


def _frozen_modules(frozen: Path) -> set[str]:
    # Packing an existing frozen folder does not need PyInstaller.
    from PyInstaller.archive.readers import CArchiveReader  # noqa: PLC0415

    program = frozen / ("kesong.exe" if sys.platform == "win32" else "kesong")
    archive = CArchiveReader(str(program))
    (name,) = [one for one in archive.toc if one.endswith(".pyz")]
    return set(archive.open_embedded_archive(name).toc)


def _modules_of_the_tree() -> set[str]:
    paths = (path.relative_to(ROOT).with_suffix("") for path in (ROOT / PACKAGE).rglob("*.py"))
    return {".".join(path.parts).removesuffix(".__init__") for path in paths}


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
