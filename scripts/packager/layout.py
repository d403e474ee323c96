"""The layout of an installation on Linux: the frozen folder, and the files for desktop and shell."""

import gzip
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RESOURCES, PACKAGING = ROOT / "resources", ROOT / "packaging"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
PROGRAMS = ("kesong", "kesong-desktop")


def version() -> str:
    """Return the program's version, without importing it."""
    text = (ROOT / "kesong_desktop" / "__init__.py").read_text("utf-8")
    return text.partition('__version__ = "')[2].partition('"')[0]


def copy_share(target: Path, *, zsh: str = "zsh/site-functions") -> None:
    """Copy desktop file, metainfo, icons, man pages, completions and licence into ``target``, a folder such as /usr/share.

    ``zsh`` is where functions for zsh go, which differs between systems.
    """
    for source, place in {
        RESOURCES / "kesong.desktop": "applications/kesong.desktop",
        PACKAGING / "linux/org.kesong.desktop.metainfo.xml": "metainfo/org.kesong.desktop.metainfo.xml",
        RESOURCES / "icons/kesong.svg": "icons/hicolor/scalable/apps/kesong.svg",
        PACKAGING / "completions/kesong.bash": "bash-completion/completions/kesong",
        PACKAGING / "completions/_kesong": f"{zsh}/_kesong",
        PACKAGING / "completions/kesong.fish": "fish/vendor_completions.d/kesong.fish",
        ROOT / "THIRD_PARTY.md": "doc/kesong/THIRD_PARTY.md",
        **{
            RESOURCES / f"icons/kesong-{size}.png": f"icons/hicolor/{size}x{size}/apps/kesong.png"
            for size in ICON_SIZES
        },
    }.items():
        put(source, target / place)
    _compress(PACKAGING / "man/kesong.1", target / "man/man1/kesong.1.gz")
    (target / "man/man1/kesong-desktop.1").write_text(".so man1/kesong.1\n", "utf-8")
    _compress(ROOT / "CHANGELOG.md", target / "doc/kesong/changelog.gz")
    (target / "doc/kesong/copyright").write_text(_copyright(), "utf-8")


def put(source: Path, place: Path, mode: int = 0o644) -> None:
    """Copy a file to ``place``, whose folders are made."""
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, place)
    place.chmod(mode)


def copy_program(frozen: Path, target: Path) -> None:
    """Copy the frozen folder to ``target``; links within it stay links."""
    shutil.copytree(frozen, target, symlinks=True)


def folder_bytes(folder: Path) -> int:
    """Return the size of all files below ``folder``; a link counts nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def normalise(folder: Path) -> None:
    """Make the modes those of an installed program: readable for all, writable for the owner."""
    folder.chmod(0o755)
    for path in folder.rglob("*"):
        if not path.is_symlink():
            is_program = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if is_program else 0o644)


def _compress(source: Path, place: Path) -> None:
    """Compress without a name and a time, so that two builds are the same."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(gzip.compress(source.read_bytes(), 9, mtime=0))


def _copyright() -> str:
    licence = (ROOT / "LICENSE").read_text("utf-8")
    return (
        "Kesong is free software under the GNU General Public License, version 3 or later, below.\n"
        "Software of others in it is listed in THIRD_PARTY.md, with its licences in _internal/*.dist-info.\n\n"
        f"{licence}"
    )
