"""Write the man page and the shell completions from the parser: ``python scripts/manual.py [--check]``."""

import sys
from collections.abc import Mapping
from pathlib import Path

from packager.command_list import command_entries
from packager.completion import SCRIPTS
from packager.man_page import man_page

FOLDER = Path(__file__).resolve().parent.parent / "packaging"


def files() -> Mapping[Path, str]:
    """Return the content of each file by its path."""
    entries = command_entries()
    made = {FOLDER / "completions" / name: script(entries) for name, script in SCRIPTS.items()}
    return {**made, FOLDER / "man" / "kesong.1": man_page(entries)}


def main() -> int:
    """Write them, or with ``--check`` say which are not as they would be written."""
    old = [path for path, text in files().items() if not path.exists() or path.read_text("utf-8") != text]
    for path in old:
        print(path.relative_to(FOLDER.parent))
    if "--check" in sys.argv:
        return 1 if old else 0
    for path, text in files().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
