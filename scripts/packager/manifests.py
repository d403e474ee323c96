"""Manifests for winget and Homebrew: the templates in ``packaging``, filled for one release."""

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

from packager.layout import PACKAGING, version

TEMPLATES = ("winget/Kesong.Kesong.yaml", "winget/Kesong.Kesong.installer.yaml",
             "winget/Kesong.Kesong.locale.en-US.yaml", "homebrew/kesong.rb")  # fmt: skip
PACKAGES = {
    "SHA256_WINDOWS": "kesong-{version}-windows-x86_64.exe",
    "SHA256_MACOS_ARM64": "kesong-{version}-macos-arm64.zip",
    "SHA256_MACOS_X86_64": "kesong-{version}-macos-x86_64.zip",
}
"""The files whose checksums the manifests name."""


def filled(template: str, values: Mapping[str, str]) -> str:
    """Return a template with ``@NAME@`` replaced.

    Raises:
        ValueError: a name has no value.
    """
    text = (PACKAGING / f"{template}.in").read_text("utf-8")
    missing = set(re.findall(r"@([A-Z0-9_]+)@", text)) - values.keys()
    if missing:
        raise ValueError(f"{template} needs {', '.join(sorted(missing))}")
    return re.sub(r"@([A-Z0-9_]+)@", lambda found: values[found[1]], text)


def write(packages: Path, target: Path, url: str, homepage: str) -> list[Path]:
    """Write the manifests for the packages in a folder, which are to be had below ``url``; return their paths.

    A manifest is left out where its package is not there.
    """
    values = {"VERSION": version(), "URL": url.rstrip("/"), "HOMEPAGE": homepage}
    for name, file in PACKAGES.items():
        path = packages / file.format(version=version())
        if path.exists():
            values[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    written = []
    for template in TEMPLATES:
        try:
            text = filled(template, values)
        except ValueError as error:
            print(f"left out: {error}")
            continue
        path = target / template
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        written.append(path)
    return written
