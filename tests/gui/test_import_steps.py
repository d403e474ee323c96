"""The import of a module is split into those of the modules that it needs."""

import sys
from pathlib import Path

import pytest

from kesong_desktop.ui.window.import_steps import ImportSteps

FILES = {
    "steps_leaf.py": "VALUE = 1",
    "steps_typed.py": "raise AssertionError('for type checkers alone')",
    "steps_pane.py": """
import sys
from typing import TYPE_CHECKING
import steps_leaf, steps_box.lid
from steps_box import bottom, SIDE
if TYPE_CHECKING:
    import steps_typed
if sys.platform == "none":
    import steps_typed
else:
    import steps_other
try:
    import steps_missing
except ImportError:
    steps_missing = None

def later():
    import steps_late
""",
    "steps_other.py": "",
    "steps_late.py": "",
    "steps_box/__init__.py": "SIDE = 2",
    "steps_box/lid.py": "from . import hinge\nfrom .hinge import PIN",
    "steps_box/hinge.py": "PIN = 3",
    "steps_box/bottom.py": "",
    "steps_kit/__init__.py": "from .tool import EDGE",
    "steps_kit/tool.py": "import steps_steel\nEDGE = 4",
    "steps_steel.py": "",
    "steps_circle.py": "import steps_round",
    "steps_round.py": "import steps_circle",
}


@pytest.fixture
def modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Modules that import each other, and are forgotten afterwards."""
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield
    for name in [one for one in sys.modules if one.startswith("steps_")]:
        del sys.modules[name]


def imported(*names: str) -> list[str]:
    """Import them, and return what came in each turn."""
    turns, known = [], set(sys.modules)
    for _ in ImportSteps().take(names):
        turns.append(" ".join(sorted(one for one in set(sys.modules) - known if one.startswith("steps_"))))
        known = set(sys.modules)
    return turns


def test_what_a_module_needs_comes_before_it_one_in_a_turn(modules):
    """But for what depends on a condition: that may be for another system, or for type checkers."""
    assert imported("steps_pane") == [
        "steps_leaf",
        "steps_box",
        "steps_box.hinge",
        "steps_box.lid",
        "steps_box.bottom",
        "",  # what is missing
        "steps_other steps_pane",
    ]


def test_a_package_comes_with_its_own_modules_and_after_what_they_need(modules):
    """A module cannot be imported before its package, which imports it."""
    assert imported("steps_kit.tool") == ["steps_steel", "steps_kit steps_kit.tool"]


def test_modules_that_need_each_other_come_together(modules):
    assert imported("steps_circle") == ["steps_circle steps_round"]
    assert imported("steps_circle") == []


def test_what_is_missing_is_passed_over(modules):
    assert imported("steps_nothing", "steps_leaf") == ["", "steps_leaf"]
