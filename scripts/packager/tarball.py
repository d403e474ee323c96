"""The tarball for Linux: the frozen folder, what a desktop needs, and scripts that install and remove it."""

import platform
import tarfile
import tempfile
from pathlib import Path

from packager.layout import PACKAGING, copy_program, copy_share, normalise, put, version


def name() -> str:
    """Return the name of the tarball's folder."""
    return f"kesong-{version()}-linux-{platform.machine()}"


def fill(frozen: Path, folder: Path) -> None:
    """Put everything that the tarball has into ``folder``."""
    copy_program(frozen, folder / "lib" / "kesong")
    copy_share(folder / "share")
    for script in ("install.sh", "uninstall.sh"):
        put(PACKAGING / "linux" / script, folder / script, 0o755)
    normalise(folder)


def write(frozen: Path, target: Path, *, is_fast: bool = False) -> Path:
    """Write the tarball into the folder ``target`` and return its path; with ``is_fast`` it is hardly compressed."""
    path = target / f"{name()}.tar.gz"
    with tempfile.TemporaryDirectory(prefix="kesong-tarball-") as work:
        folder = Path(work) / name()
        fill(frozen, folder)
        with tarfile.open(path, "w:gz", compresslevel=1 if is_fast else 6) as archive:
            archive.add(folder, name(), filter=_without_owner)
    return path


def _without_owner(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry
