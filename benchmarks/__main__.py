"""``python -m benchmarks [NAME...] [--quick] [--json]``."""

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from benchmarks import decode, editor, export, metadata, queue, scan, thumbnails, upload, waterfall
from benchmarks.measure import Bench, Part, result

BENCHMARKS: dict[str, Callable[[Bench], list[Part]]] = {
    "decode": decode.run,
    "upload": upload.run,
    "queue": queue.run,
    "scan": scan.run,
    "metadata": metadata.run,
    "thumbnails": thumbnails.run,
    "export": export.run,
    "editor": editor.run,
    "waterfall": waterfall.run,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmarks that are named, else all; 0 where all hold, else 1."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("name", nargs="*", help=f"of {', '.join(BENCHMARKS)}; all without one")
    parser.add_argument(
        "--quick", action="store_true", help="one small round: does it run? The figures say little"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    asked = parser.parse_args(arguments)
    unknown = sorted(set(asked.name) - set(BENCHMARKS))
    if unknown:
        parser.error(f"no benchmark is called {', '.join(unknown)}; there are {', '.join(BENCHMARKS)}")
    results = {name: _run(name, quick=asked.quick) for name in asked.name or BENCHMARKS}
    print(json.dumps(results, indent=2) if asked.json else table(results))
    return 0 if all(one["holds"] for one in results.values()) else 1


def _run(name: str, *, quick: bool) -> dict[str, Any]:
    print(f"{name} ...", file=sys.stderr, flush=True)
    with tempfile.TemporaryDirectory(prefix="kesong-bench-") as folder:
        return result(BENCHMARKS[name](Bench(Path(folder), quick)))


def table(results: dict[str, dict[str, Any]]) -> str:
    """A line for each part."""
    lines = [f"{'':34}{'ours':>14}{'peer':>14}{'ratio':>8}{'bound':>7}        beside"]
    for name, one in results.items():
        for part_name, part in one["parts"].items():
            figures = "".join(f"{_figure(part[side], part['unit']):>14}" for side in ("ours", "theirs"))
            ratio, bound = (
                f"{part[key]:.2f}" if part[key] is not None else "-" for key in ("ratio", "bound")
            )
            verdict = "" if part["bound"] is None else "holds" if part["holds"] else "FAILS"
            told = "not installed: " if part["ratio"] is None else ""
            lines.append(
                f"{f'{name} {part_name}':34}{figures}{ratio:>8}{bound:>7}  {verdict:5} {told}{part['peer']}"
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
