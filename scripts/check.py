"""Everything that must hold before a change lands: style, types, layers, tests. ``python scripts/check.py [--fast]``."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CHECKS = {
    "style": ["ruff", "check", "."],
    "format": ["ruff", "format", "--check", "."],
    "types": ["mypy"],
    "layers": ["lint-imports"],
    "tests": [sys.executable, "-m", "pytest", "-q", "-n", "4", "--dist", "worksteal"],
}


def main() -> int:
    """Run the checks, all of them, and say which failed."""
    failed = []
    for name, command in CHECKS.items():
        if name == "tests" and "--fast" in sys.argv:
            continue
        print(f"== {name}: {' '.join(command)}", flush=True)
        if subprocess.run(command, cwd=ROOT, check=False).returncode:  # noqa: S603 - the commands above
            failed.append(name)
    print(f"failed: {', '.join(failed)}" if failed else "all good")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
