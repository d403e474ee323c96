"""The software bill of materials. Source: CycloneDX 1.6, https://cyclonedx.org/docs/1.6/json/."""

import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from packager.environment import InstalledPackage

_NAMESPACE = uuid.UUID("6f1f0d4c-0b1b-4d5e-9a3e-3a2f4c1d7b10")


def sbom(
    packages: Sequence[InstalledPackage], hashes: Mapping[str, Sequence[str]], version: str, python: str
) -> dict[str, Any]:
    """Return a CycloneDX document of the program ``version`` with these packages and CPython ``python``.

    The same packages give the same document: there is no time in it.
    """
    program = {
        "type": "application",
        "bom-ref": "kesong",
        "name": "kesong-desktop",
        "version": version,
        "licenses": [{"license": {"id": "GPL-3.0-or-later"}}],
    }
    parts = [_component(one, hashes.get(one.name, ())) for one in packages]
    interpreter = {"type": "platform", "bom-ref": "cpython", "name": "CPython", "version": python}
    below = {name for one in packages for name in one.requires}
    direct = [_reference(one) for one in packages if one.name not in below]
    references = {one.name: _reference(one) for one in packages}
    identity = f"{version} {python} " + " ".join(f"{one.name}=={one.version}" for one in packages)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_NAMESPACE, identity)}",
        "version": 1,
        "metadata": {"component": program},
        "components": [interpreter, *parts],
        "dependencies": [
            {"ref": "kesong", "dependsOn": ["cpython", *direct]},
            *(
                {
                    "ref": references[one.name],
                    "dependsOn": [references[name] for name in one.requires if name in references],
                }
                for one in packages
            ),
        ],
    }


def _component(one: InstalledPackage, hashes: Sequence[str]) -> dict[str, Any]:
    made: dict[str, Any] = {
        "type": "library",
        "bom-ref": _reference(one),
        "name": one.name,
        "version": one.version,
        "description": one.summary,
        "purl": _reference(one),
    }
    if one.licence:
        made["licenses"] = [{"license": {"name": one.licence}}]
    digests = [digest.removeprefix("sha256:") for digest in hashes if digest.startswith("sha256:")]
    if digests:
        made["hashes"] = [{"alg": "SHA-256", "content": digest} for digest in digests]
    return made


def _reference(one: InstalledPackage) -> str:
    """Return its package URL, which names a package and no address."""
    return f"pkg:pypi/{one.name}@{one.version}"
