"""The item views stand alone: Qt, the standard library, and nothing else of the program but its model."""

import ast
import sys
from pathlib import Path

import kesong_desktop.ui.views

FOLDER = Path(kesong_desktop.ui.views.__file__).parent
OWN = ("kesong_desktop.ui.views", "kesong_desktop.model")


def imported(path: Path) -> set[str]:
    """All modules that a file imports."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    return found


def test_views_import_qt_and_the_standard_library_alone():
    files = sorted(FOLDER.rglob("*.py"))
    assert len(files) > 20
    others = {
        (path.name, name)
        for path in files
        for name in imported(path)
        if not name.startswith(OWN) and name.partition(".")[0] not in {"PySide6", *sys.stdlib_module_names}
    }
    assert others == set()


def test_layouts_know_no_qt():
    files = sorted((FOLDER / "layout").glob("*.py"))
    assert len(files) > 5
    assert not {name for path in files for name in imported(path) if name.startswith("PySide6")}
