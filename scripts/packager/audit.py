"""Checks the dependencies of a package for known vulnerabilities. A failed lookup counts as a failure."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name

from packager.environment import InstalledPackage


def run_pip_audit(pinned: Path) -> str:
    """Return what pip-audit found about a file of pins, as JSON; empty where it could not say anything."""
    command = [sys.executable, "-m", "pip_audit", "--format", "json", "--progress-spinner", "off"]
    command += ["--disable-pip", "--require-hashes", "-r", str(pinned)]
    # Its exit code says whether something was found, which its report says too; or that it failed, with no report.
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - the command above
    sys.stderr.write(done.stderr)
    return done.stdout


def problems(report: str, packages: Sequence[InstalledPackage]) -> list[str]:
    """Return a line for each package with a known vulnerability, and for each that was not audited."""
    try:
        audited = {canonicalize_name(one["name"]): one for one in json.loads(report)["dependencies"]}
    except (ValueError, KeyError, TypeError):
        return ["nothing was audited: pip-audit gave no report"]
    return [line for one in packages for line in _lines(one, audited.get(one.name))]


def _lines(package: InstalledPackage, found: Any) -> list[str]:
    name = f"{package.name} {package.version}"
    if found is None:
        return [f"{name} was not audited"]
    if "skip_reason" in found:
        return [f"{name} was not audited: {found['skip_reason']}"]
    if found.get("version") != package.version:
        return [f"{name} was not audited, but {found.get('version')} was"]
    return [
        f"{name}: {one['id']}, fixed in {', '.join(one.get('fix_versions') or ()) or 'no version yet'}"
        for one in found.get("vulns", ())
    ]
