"""The package for Debian and Ubuntu. Source: deb-control(5), dpkg-deb(1), Debian Policy 12.5."""

import hashlib
import re
import subprocess
import tempfile
from pathlib import Path

from packager.layout import PROGRAMS, copy_program, copy_share, folder_bytes, normalise, version

DESCRIPTION = """\
share photos, videos and honest product reviews
 Kesong turns your camera roll into posts and product reviews. It connects to
 Pixelfed, Mastodon, GoToSocial and other servers that speak the Mastodon
 client API, and has a small home server for families built in.
 .
 This package brings its own Python and Qt.
"""


def architecture() -> str:
    """Return the architecture as dpkg names it, such as amd64."""
    return _output("dpkg", "--print-architecture").strip()


def write(frozen: Path, target: Path, *, is_fast: bool = False) -> Path:
    """Write the package into the folder ``target`` and return its path; with ``is_fast`` it is hardly compressed."""
    path = target / f"kesong_{version()}_{architecture()}.deb"
    with tempfile.TemporaryDirectory(prefix="kesong-deb-") as work:
        folder = Path(work) / "kesong"
        library = folder / "usr/lib/kesong"
        copy_program(frozen, library)
        copy_share(folder / "usr/share", zsh="zsh/vendor-completions")
        normalise(folder)
        (folder / "usr/bin").mkdir()
        for program in PROGRAMS:
            (folder / "usr/bin" / program).symlink_to(f"../lib/kesong/{program}")
        _write_control(folder, depends(frozen))
        compression = ("-Zgzip", "-z1") if is_fast else ("-Zxz",)
        _run("dpkg-deb", "--build", "--root-owner-group", *compression, str(folder), str(path))
    return path


def depends(frozen: Path) -> list[str]:
    """Return the packages that have the libraries which the frozen folder asks for and does not have.

    Raises:
        ValueError: a library belongs to no package of this system.
    """
    objects = [path for path in frozen.rglob("*") if path.is_file() and _is_elf(path)]
    inside = {path.name for path in frozen.rglob("*") if path.is_file()}
    needed = {name for path in objects for name in _needed(path)} - inside
    places = _library_places()
    packages = set()
    for library in sorted(needed):
        if library not in places:
            raise ValueError(f"{library} is asked for, and is neither packaged nor installed")
        packages.add(_package_of(places[library]))
    return sorted(packages)


def _write_control(folder: Path, packages: list[str]) -> None:
    control = folder / "DEBIAN"
    control.mkdir(mode=0o755)
    # Packages that were renamed for 64-bit time provide their old names.
    text = f"""\
Package: kesong
Version: {version()}
Architecture: {architecture()}
Maintainer: The Kesong authors <packages@kesong.invalid>
Installed-Size: {folder_bytes(folder) // 1024}
Depends: {", ".join(packages)}
Recommends: gnome-keyring | kwalletmanager | keepassxc
Section: graphics
Priority: optional
Description: {DESCRIPTION}"""
    (control / "control").write_text(text, "utf-8")
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(folder).as_posix()}\n"
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink() and control not in path.parents
    ]
    (control / "md5sums").write_text("".join(sums), "utf-8")


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _needed(path: Path) -> list[str]:
    return re.findall(r"\(NEEDED\).*\[(.+)\]", _output("readelf", "-dW", str(path)))


def _library_places() -> dict[str, str]:
    """Return where this system has its libraries, by their names."""
    # Such as: libGL.so.1 (libc6,x86-64) => /lib/x86_64-linux-gnu/libGL.so.1
    places: dict[str, str] = {}
    for name, path in re.findall(
        r"^\s+(\S+) \(.*\) => (\S+)$", _output("/sbin/ldconfig", "-p"), re.MULTILINE
    ):
        places.setdefault(name, path)
    return places


def _package_of(path: str) -> str:
    # Packages name the file where it was before /usr was merged, or where it is.
    for place in (path, str(Path(path).resolve()), path.removeprefix("/usr")):
        done = subprocess.run(["dpkg", "-S", place], capture_output=True, text=True, check=False)  # noqa: S603, S607
        if done.returncode == 0:
            return done.stdout.partition(":")[0]
    raise ValueError(f"{path} belongs to no package")


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603 - fixed commands


def _run(*command: str) -> None:
    subprocess.run(command, check=True)  # noqa: S603 - fixed commands
