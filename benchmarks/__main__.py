"""``python -m benchmarks [NAME...] [--quick] [--json]``: each benchmark in a process of its own."""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

NAMES = (
    "decode",
    "upload",
    "queue",
    "scan",
    "metadata",
    "thumbnails",
    "import",
    "export",
    "editor",
    "waterfall",
    "roll",
    "theme",
    "calls",
    "feed",
    "book",
    "plan",
    "search",
    "media",
    "start",
    "demo",
    "home",
)
"""Modules of this package, each with a function ``run``."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmarks that are named, else all; 0 where all hold, else 1."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("name", nargs="*", help=f"of {', '.join(NAMES)}; all without one")
    parser.add_argument(
        "--quick", action="store_true", help="one small round: does it run? The figures say little"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    asked = parser.parse_args(arguments)
    unknown = sorted(set(asked.name) - set(NAMES))
    if unknown:
        parser.error(f"no benchmark is called {', '.join(unknown)}; there are {', '.join(NAMES)}")
    results = {name: measured(name, quick=asked.quick) for name in asked.name or NAMES}
    print(json.dumps(results, indent=2) if asked.json else table(results))
    return 0 if all(one["holds"] for one in results.values()) else 1


def measured(name: str, *, quick: bool, module: str = "benchmarks.child") -> dict[str, Any]:
    """Return the result of a benchmark that runs in a process of its own; one that ends badly does not hold."""
    print(f"{name} ...", file=sys.stderr, flush=True)
    with tempfile.TemporaryDirectory(prefix="kesong-bench-") as folder:
        answer = Path(folder) / "answer.json"
        command = [sys.executable, "-m", module, name, str(answer), *(["--quick"] if quick else [])]
        # What a benchmark or its peer prints is no part of the answer.
        ended = subprocess.run(command, stdout=sys.stderr, check=False)  # noqa: S603
        if ended.returncode == 0:
            told: dict[str, Any] = json.loads(answer.read_text("utf-8"))
            return told
    return {"ratio": None, "bound": None, "peer": "", "holds": False, "parts": {}, "failed": ended.returncode}


def table(results: dict[str, dict[str, Any]]) -> str:
    """A line for each part."""
    lines = [f"{'':44}{'ours':>14}{'peer':>14}{'ratio':>8}{'bound':>7}        beside"]
    for name, one in results.items():
        if "failed" in one:
            lines.append(f"{name:44}ended with exit code {one['failed']}")
        for part_name, part in one["parts"].items():
            figures = "".join(f"{_figure(part[side], part['unit']):>14}" for side in ("ours", "theirs"))
            ratio, bound = (
                f"{part[key]:.2f}" if part[key] is not None else "-" for key in ("ratio", "bound")
            )
            verdict = "" if part["bound"] is None else "holds" if part["holds"] else "FAILS"
            told = "not installed: " if part["ratio"] is None else ""
            lines.append(
                f"{f'{name} {part_name}':44}{figures}{ratio:>8}{bound:>7}  {verdict:5} {told}{part['peer']}"
            )
    return "\n".join(lines)


def _figure(value: float | None, unit: str) -> str:
    if value is None:
        return "-"
    if unit == "s" and value < 0.1:
        return f"{value * 1000:.3f} ms"
    return f"{value:.2f} {unit}"


if __name__ == "__main__":
    sys.exit(main())
