"""One benchmark in this process: ``python -m benchmarks.child NAME ANSWER [--quick]`` writes its result as JSON to ANSWER."""

import importlib
import json
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from benchmarks.measure import Bench, Part, result

_MODULES = {"import": "photo_import"}
"""Benchmarks whose names no module can have."""


def main(arguments: Sequence[str]) -> None:
    """Measure and write; whatever goes wrong is raised."""
    name, answer, *options = arguments
    with tempfile.TemporaryDirectory(prefix="kesong-bench-") as folder:
        parts = find(name)(Bench(Path(folder), "--quick" in options))
    Path(answer).write_text(json.dumps(result(parts)), "utf-8")


def find(name: str) -> Callable[[Bench], list[Part]]:
    """Return what measures; no module of another benchmark is loaded, for its memory would count."""
    module = _MODULES.get(name, name)
    return cast("Callable[[Bench], list[Part]]", importlib.import_module(f"benchmarks.{module}").run)


if __name__ == "__main__":
    main(sys.argv[1:])
