"""Reduces the size of the frozen folder on Linux: removes unused and duplicate files."""

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

_LEAST_SHARE = 0.02
"""A library from which less than this part would go is left as its maker built it."""
_NOT_STRIPPED = ("PySide6", "shiboken6")
"""Libraries whose makers patched them after they were linked: of FFmpeg's in Qt, ``strip`` leaves one that decodes nothing."""
_UNUSED_ENCODERS = ("av.libs/libx265-*.so.*", "av.libs/libSvtAv1Enc-*.so.*")
"""Encoders of HEVC and AV1 of PyAV's FFmpeg: Kesong writes H.264, and reads all of them by other libraries."""
_QUICK = "PySide6/Qt/lib/libQt6Quick.so.6"
"""Qt's player of videos asks it whether a window is one of Qt Quick, and no window is."""
_BELOW_QUICK = "PySide6/Qt/lib/libQt6Qml*.so.6"
_QT_VERSION = "Qt_6 { global: *; };"


def slim(folder: Path) -> None:
    """Make the folder smaller, as far as the tools are there: ``strip`` of binutils, and a C compiler.

    Raises:
        subprocess.CalledProcessError: a tool failed.
    """
    _link_programs(folder)
    internal = folder / "_internal"
    if shutil.which("gcc"):
        for pattern in _UNUSED_ENCODERS:
            for library in internal.glob(pattern):
                replace_by_stub(library, folder)
        replace_by_stub(internal / _QUICK, folder, version=_QT_VERSION)
        for library in internal.glob(_BELOW_QUICK):
            if _users(folder, library.name):
                replace_by_stub(library, folder, version=_QT_VERSION)
            else:
                library.unlink()
    if shutil.which("readelf"):
        remove_orphans(folder)
    if shutil.which("strip"):
        for library in _libraries(internal):
            place = library.relative_to(internal).parts[0]
            # Wheels keep the libraries that they were linked to in such folders, patched as well.
            if place not in _NOT_STRIPPED and not place.endswith(".libs"):
                strip(library)


def remove_orphans(folder: Path) -> list[str]:
    """Remove libraries of the system that nothing in the folder is linked to any more, and return their names.

    PyInstaller gathers them for plugins that are left out afterwards, and which ones depends on what is installed where it runs:
    with GTK there, its libraries came along for a plugin of Qt.
    """
    needed_by = {path: set(_needed(path)) for path in (*_libraries(folder), *_programs(folder))}
    removed = []
    while True:
        needed = set().union(*needed_by.values())
        orphans = [
            path
            for path in needed_by
            if path.parent.name == "_internal"
            and path.name.startswith("lib")
            and not path.name.startswith("libpython")
            and path.name not in needed
        ]
        if not orphans:
            return removed
        for path in orphans:
            del needed_by[path]
            path.unlink()
            removed.append(path.name)


def strip(library: Path) -> None:
    """Remove symbols that only a debugger reads, where they take much; the library is checked and else kept as it was."""
    with tempfile.TemporaryDirectory(prefix="kesong-strip-") as work:
        made = Path(work) / library.name
        subprocess.run(["strip", "--strip-unneeded", "-o", str(made), str(library)], check=True)  # noqa: S603, S607
        before, after = library.stat().st_size, made.stat().st_size
        if after < before * (1 - _LEAST_SHARE) and exported(made) == exported(library):
            made.chmod(library.stat().st_mode)
            shutil.move(made, library)


def replace_by_stub(library: Path, folder: Path, *, version: str = "") -> None:
    """Put a library in the place of one that is linked to and never used: its functions answer 0, its data are zeros.

    FFmpeg then lists an encoder without a pixel format, and Qt finds no object of a class. ``version`` is a linker's script.
    """
    asked = {name for user in _users(folder, library.name) for name in _undefined(user)}
    kinds = {name: kind for name, kind in _symbols(library) if name in asked}
    source = "".join(
        f"void *{name}(void) {{ return 0; }}\n" if kind in "TW" else f"char {name}[4096] = {{0}};\n"
        for name, kind in sorted(kinds.items())
    )
    with tempfile.TemporaryDirectory(prefix="kesong-stub-") as work:
        made, script = Path(work) / library.name, Path(work) / "version"
        command = [
            "gcc",
            "-shared",
            "-fPIC",
            "-Os",
            f"-Wl,-soname,{library.name}",
            "-x",
            "c",
            "-",
            "-o",
            str(made),
        ]
        if version:
            script.write_text(version, "utf-8")
            command.append(f"-Wl,--version-script={script}")
        subprocess.run(command, input=source, text=True, check=True)  # noqa: S603 - the command above
        made.chmod(library.stat().st_mode)
        shutil.move(made, library)


def exported(library: Path) -> set[str]:
    """Return the names that a library gives to others."""
    return {name for name, _ in _symbols(library)}


def _link_programs(folder: Path) -> None:
    """On Linux both programs do the same: one of them is enough."""
    windowed = folder / "kesong-desktop"
    windowed.unlink()
    windowed.symlink_to("kesong")


def _symbols(library: Path) -> list[tuple[str, str]]:
    """Return the names that a library gives to others, with the letters that nm has for their kinds."""
    listed = _output("nm", "-D", "--defined-only", str(library))
    return [
        (name, kind) for kind, name in re.findall(r"^[0-9a-f]* ?(\w) (\S+?)(?:@.*)?$", listed, re.MULTILINE)
    ]


def _undefined(library: Path) -> list[str]:
    listed = _output("nm", "-D", "--undefined-only", str(library))
    return re.findall(r"^\s*[Uw] (\S+?)(?:@.*)?$", listed, re.MULTILINE)


def _needed(library: Path) -> list[str]:
    """Return the names of the libraries that a library or program is linked to."""
    return re.findall(r"\(NEEDED\).*\[(.+)\]", _output("readelf", "-dW", str(library)))


def _programs(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.is_file() and not path.is_symlink() and _is_elf(path)]


def _users(folder: Path, name: str) -> list[Path]:
    """Return the libraries of the folder that are linked to the library ``name``."""
    return [one for one in _libraries(folder) if name in _needed(one)]


def _libraries(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*.so*")):
        if path.is_file() and not path.is_symlink() and _is_elf(path):
            yield path


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603 - fixed commands
