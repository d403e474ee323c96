"""The exact versions and hashes of everything a package is made of, as ``pip install --require-hashes -r`` takes them."""

from collections.abc import Mapping, Sequence

from packager.environment import InstalledPackage


def pins(packages: Sequence[InstalledPackage], hashes: Mapping[str, Sequence[str]], system: str) -> str:
    """Return a requirements file; ``system`` names what it is good for.

    Raises:
        ValueError: a package has no hash.
    """
    without = [one.name for one in packages if not hashes.get(one.name)]
    if without:
        raise ValueError(f"no hash is known of {', '.join(without)}")
    head = f"# Made by `python scripts/package.py pins` on {system}. pip install --require-hashes --no-deps -r this file"
    rows = (
        " \\\n    ".join((f"{one.name}=={one.version}", *(f"--hash={digest}" for digest in hashes[one.name])))
        for one in packages
    )
    return "\n".join((head, *rows)) + "\n"
