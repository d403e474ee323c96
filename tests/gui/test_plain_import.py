"""Modules are imported without PySide6 reading their source."""

import builtins
import importlib
import linecache
import sys
from pathlib import Path

from kesong_desktop.ui.platform.plain_import import use_plain_imports


def test_source_of_an_imported_module_is_not_kept(tmp_path: Path, monkeypatch):
    """PySide6 reads and keeps it if its own ``__import__`` stays."""
    (tmp_path / "plainly.py").write_text("import plainly_leaf\n", "utf-8")
    (tmp_path / "plainly_leaf.py").write_text("VALUE = 1\n", "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(builtins, "__import__", builtins.__import__)
    use_plain_imports()
    importlib.import_module("plainly")
    assert sys.modules["plainly_leaf"].VALUE == 1
    assert not [one for one in linecache.cache if one.startswith(str(tmp_path))]
    for name in ("plainly", "plainly_leaf"):
        del sys.modules[name]


def test_nothing_is_changed_without_the_import_of_pyside6(monkeypatch):
    """A later PySide6 may do without it."""
    monkeypatch.delattr(builtins, "__orig_import__", raising=False)
    before = builtins.__import__
    use_plain_imports()
    assert builtins.__import__ is before
