"""The AppImage: a folder as its specification asks for, packed as SquashFS behind the program that mounts it.

Source: AppImage specification, "Type 2 image format": an ELF program with ``AI`` and 2 at offset 8, then the file system.
"""

import platform
import shutil
import subprocess
import tempfile
from pathlib import Path

from packager.layout import RESOURCES, copy_program, copy_share, normalise, put, version

_RUN = """\
#!/bin/sh
# With a command such as "feed" it is the command line, without it the window.
here=$(dirname -- "$(readlink -f -- "$0")")
if [ $# -gt 0 ]; then exec "$here/usr/lib/kesong/kesong" "$@"; fi
exec "$here/usr/lib/kesong/kesong-desktop"
"""
_ELF, _TYPE_2 = b"\x7fELF", b"AI\x02"
_MAGIC_AT = 8


def fill(frozen: Path, folder: Path) -> None:
    """Make ``folder`` an AppDir."""
    copy_program(frozen, folder / "usr/lib/kesong")
    copy_share(folder / "usr/share")
    # Where appimagetool and older catalogues look.
    metainfo = folder / "usr/share/metainfo"
    (metainfo / "org.kesong.desktop.metainfo.xml").rename(metainfo / "kesong.appdata.xml")
    put(RESOURCES / "kesong.desktop", folder / "kesong.desktop")
    put(RESOURCES / "icons/kesong-256.png", folder / "kesong.png")
    normalise(folder)
    (folder / ".DirIcon").symlink_to("kesong.png")
    run = folder / "AppRun"
    run.write_text(_RUN, "utf-8")
    run.chmod(0o755)


def write(frozen: Path, target: Path, runtime: Path | None = None, *, is_fast: bool = False) -> Path:
    """Write the AppImage into the folder ``target`` and return its path.

    It is made with ``runtime`` (a type-2 runtime) and mksquashfs, or by appimagetool where that is installed; without either the
    AppDir alone is left and its path returned. With ``is_fast`` it is hardly compressed.

    Raises:
        ValueError: ``runtime`` is no type-2 runtime, or mksquashfs is not installed.
    """
    folder = target / "Kesong.AppDir"
    shutil.rmtree(folder, ignore_errors=True)
    tool = shutil.which("appimagetool")
    if runtime is not None:
        head = _checked(runtime)
    fill(frozen, folder)
    path = target / f"Kesong-{version()}-{platform.machine()}.AppImage"
    if runtime is not None:
        join(head, folder, path, is_fast=is_fast)
    elif tool is not None:
        subprocess.run([tool, str(folder), str(path)], check=True)  # noqa: S603 - as found
    else:
        return folder
    shutil.rmtree(folder)
    return path


def join(head: bytes, folder: Path, path: Path, *, is_fast: bool) -> None:
    """Write ``head``, a runtime, and ``folder`` as SquashFS behind it to ``path``, which can then be run.

    Raises:
        ValueError: mksquashfs is not installed.
    """
    tool = shutil.which("mksquashfs")
    if tool is None:
        raise ValueError("mksquashfs is not installed: it is in the package squashfs-tools")
    level = "1" if is_fast else "19"
    with tempfile.TemporaryDirectory(prefix="kesong-appimage-", dir=path.parent) as work:
        packed = Path(work) / "files.squashfs"
        command = [tool, str(folder), str(packed), "-root-owned", "-noappend", "-no-progress", "-quiet"]
        # The same files give the same image.
        command += [
            "-comp",
            "zstd",
            "-Xcompression-level",
            level,
            "-b",
            "128K",
            "-all-time",
            "0",
            "-mkfs-time",
            "0",
        ]
        subprocess.run(command, check=True)  # noqa: S603 - the command above
        with path.open("wb") as image, packed.open("rb") as files:
            image.write(head)
            shutil.copyfileobj(files, image)
    path.chmod(0o755)


def _checked(runtime: Path) -> bytes:
    head = runtime.read_bytes()
    if not head.startswith(_ELF) or head[_MAGIC_AT : _MAGIC_AT + len(_TYPE_2)] != _TYPE_2:
        raise ValueError(f"{runtime} is no type-2 runtime for AppImages")
    return head
