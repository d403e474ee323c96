"""Make packages: ``python scripts/package.py STEP... [--out DIR]``, by default into ``dist``.

frozen    the folder that needs no Python, by PyInstaller; its size and its self-test are checked
tarball   for Linux, with install.sh and uninstall.sh        deb       for Debian and Ubuntu
appimage  the AppImage, or only its folder (see --runtime)   wheel     wheel and sdist, whose content is checked
pins      exact versions with hashes                         sbom      CycloneDX
audit     known vulnerabilities, by pip-audit                manifests for winget and Homebrew; needs --url

Each step after ``frozen`` takes the frozen folder that is in DIR. docs/packaging.md has what each needs.
"""

import argparse
import json
import platform
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from packager import appimage, audit, deb, frozen, manifests, pins, sbom, tarball, wheel
from packager.environment import hashes_of, installed_packages
from packager.layout import ROOT, version


class PackageBuilder:
    """Runs the steps in ``out``; ``url`` is where the packages are to be had, ``homepage`` where people read about them.

    ``releases`` is asked by the program for its newest version, if its user wants that. With ``is_fast`` packages are hardly
    compressed.
    """

    def __init__(
        self,
        out: Path,
        url: str,
        homepage: str,
        extras: list[str],
        *,
        releases: str = "",
        runtime: Path | None = None,
        is_fast: bool = False,
    ) -> None:
        self._out = out
        self._releases = releases
        self._runtime = runtime
        self._url = url
        self._homepage = homepage
        self._extras = extras
        self._is_fast = is_fast

    def frozen(self) -> None:
        """Freeze the program, and try it."""
        folder = frozen.freeze(self._out)
        if self._releases:
            frozen.set_releases(folder, self._releases, self._homepage)
        print(frozen.check_size(folder))
        if wrong := frozen.differences(folder):
            raise ValueError(f"the frozen folder is not what it should be: {' '.join(wrong)}")
        frozen.self_test(folder)

    def tarball(self) -> None:
        """Write the tarball for Linux."""
        print(tarball.write(self._frozen, self._out, is_fast=self._is_fast))

    def deb(self) -> None:
        """Write the package for Debian and Ubuntu."""
        print(deb.write(self._frozen, self._out, is_fast=self._is_fast))

    def appimage(self) -> None:
        """Write the AppImage, or what it is made of."""
        path = appimage.write(self._frozen, self._out, self._runtime, is_fast=self._is_fast)
        print(path)
        if path.is_dir():
            print("no AppImage: it takes --runtime FILE and mksquashfs, or appimagetool", file=sys.stderr)

    def wheel(self) -> None:
        """Build wheel and sdist, and look into them."""
        for path in wheel.build(self._out):
            if wrong := wheel.differences(path):
                raise ValueError(f"{path.name} is not what it should be: {' '.join(wrong)}")
            print(path)

    def pins(self) -> None:
        """Write versions and hashes."""
        packages = installed_packages(self._extras)
        self._write("pins.txt", pins.pins(packages, hashes_of(packages), _system()))

    def sbom(self) -> None:
        """Write the bill of materials."""
        packages = installed_packages(self._extras)
        made = sbom.sbom(packages, hashes_of(packages), version(), platform.python_version())
        self._write("sbom.cdx.json", json.dumps(made, indent=2, ensure_ascii=False) + "\n")

    def audit(self) -> None:
        """Audit what the pins name."""
        pinned = self._out / self._name("pins.txt")
        if not pinned.exists():
            self.pins()
        found = audit.problems(audit.run_pip_audit(pinned), installed_packages(self._extras))
        if found:
            raise ValueError("\n".join(found))
        print("no known vulnerability")

    def manifests(self) -> None:
        """Write the manifests of other package managers."""
        for path in manifests.write(self._out, self._out / "manifests", self._url, self._homepage):
            print(path)

    @property
    def _frozen(self) -> Path:
        folder = self._out / "kesong"
        if not folder.is_dir():
            raise ValueError(f"{folder} is not there. Run the step frozen first.")
        return folder

    def _name(self, suffix: str) -> str:
        return f"kesong-{version()}-{_system()}.{suffix}"

    def _write(self, suffix: str, text: str) -> None:
        path = self._out / self._name(suffix)
        path.write_text(text, "utf-8")
        print(path)


def _system() -> str:
    return f"{platform.system().lower()}-{platform.machine().lower()}-py{sys.version_info.major}{sys.version_info.minor}"


def _are_https(*addresses: str) -> bool:
    return all(urlsplit(one).scheme == "https" and urlsplit(one).hostname for one in addresses)


def main() -> int:
    """Run the steps in the order given; return 1 at the first that fails."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    names = [name for name in vars(PackageBuilder) if not name.startswith("_")]
    parser.add_argument("steps", nargs="+", choices=names, metavar="STEP")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--url", default="", help="where the packages of this version are to be had")
    parser.add_argument("--homepage", default="", help="where people read about Kesong")
    parser.add_argument(
        "--releases",
        default="",
        help="https address that the frozen program may ask for its newest version; needs --homepage",
    )
    parser.add_argument(
        "--runtime", type=Path, metavar="FILE", help="a type-2 runtime, with which the AppImage is made"
    )
    parser.add_argument(
        "--extra", action="append", default=[], help="an extra that goes into the package, such as raw"
    )
    parser.add_argument("--fast", action="store_true", help="compress little: to try a package")
    parser.add_argument("--version", action="version", version=version())
    arguments = parser.parse_args()
    if "manifests" in arguments.steps and not (arguments.url and arguments.homepage):
        parser.error("manifests needs --url and --homepage")
    if arguments.releases and not _are_https(arguments.releases, arguments.homepage):
        parser.error("--releases and --homepage must both begin with https://")
    arguments.out.mkdir(parents=True, exist_ok=True)
    builder = PackageBuilder(
        arguments.out.absolute(),
        arguments.url,
        arguments.homepage,
        arguments.extra,
        releases=arguments.releases,
        runtime=arguments.runtime,
        is_fast=arguments.fast,
    )
    for step in arguments.steps:
        print(f"== {step}", flush=True)
        run: Callable[[], None] = getattr(builder, step)
        try:
            run()
        except ValueError as error:
            print(error, file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
