"""The contents of a package: the program's installed dependencies with versions, licenses and hashes."""

import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from packager.layout import ROOT


@dataclass(frozen=True, slots=True)
class InstalledPackage:
    """A dependency as it is installed. ``licence``: an SPDX expression where its maker gives one, else their words, or empty."""

    name: str
    version: str
    licence: str
    summary: str
    requires: tuple[str, ...]
    """Canonical names of what it needs here."""


def installed_packages(extras: Sequence[str] = ()) -> list[InstalledPackage]:
    """Return every package that the program needs on this system with these extras, directly or through others, by name.

    Raises:
        importlib.metadata.PackageNotFoundError: one is not installed.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lines = [
        *project["dependencies"],
        *(line for extra in extras for line in project["optional-dependencies"][extra]),
    ]
    waiting = [Requirement(line) for line in lines]
    seen: set[tuple[str, frozenset[str]]] = set()
    needs: dict[str, set[str]] = {}
    while waiting:
        wanted = waiting.pop()
        key = canonicalize_name(wanted.name), frozenset(wanted.extras)
        if key in seen:
            continue
        seen.add(key)
        below = list(_below(wanted))
        needs.setdefault(key[0], set()).update(canonicalize_name(one.name) for one in below)
        waiting += below
    return [_package(name, sorted(needs[name])) for name in sorted(needs)]


def hashes_of(packages: Sequence[InstalledPackage]) -> dict[str, list[str]]:
    """Return ``sha256:…`` of the files that pip would install for exactly these versions here, by name.

    pip is asked, as it is configured; no address is kept.

    Raises:
        subprocess.CalledProcessError: pip does not find one of them.
    """
    with tempfile.TemporaryDirectory(prefix="kesong-pins-") as work:
        wanted, report = Path(work) / "wanted.txt", Path(work) / "report.json"
        wanted.write_text("".join(f"{one.name}=={one.version}\n" for one in packages), "utf-8")
        command = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--dry-run",
            "--ignore-installed",
            "--no-deps",
        ]
        command += ["--only-binary", ":all:", "--report", str(report), "-r", str(wanted)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - the command above
        found = json.loads(report.read_text("utf-8"))["install"]
    return {
        canonicalize_name(one["metadata"]["name"]): [
            f"{kind}:{digest}"
            for kind, digest in sorted(one["download_info"]["archive_info"]["hashes"].items())
        ]
        for one in found
    }


def _below(wanted: Requirement) -> Iterator[Requirement]:
    for line in metadata.requires(wanted.name) or ():
        needs = Requirement(line)
        extras = wanted.extras or {""}
        if needs.marker is None or any(needs.marker.evaluate({"extra": extra}) for extra in extras):
            yield needs


def _package(name: str, requires: Sequence[str]) -> InstalledPackage:
    about = metadata.metadata(name)
    licence = about.get("License-Expression") or about.get("License") or ""
    if not licence or "\n" in licence:
        classified = [
            one.rpartition(" :: ")[2]
            for one in about.get_all("Classifier") or ()
            if one.startswith("License ::")
        ]
        licence = ", ".join(classified)
    return InstalledPackage(
        canonicalize_name(name), about["Version"], licence, about.get("Summary") or "", tuple(requires)
    )
